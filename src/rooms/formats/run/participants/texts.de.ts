// SPDX-License-Identifier: EUPL-1.2
import { voiced } from "../../../../kernel/voice.ts";

interface Letter { readonly name: string; readonly title: string; readonly day: string; readonly time: string; readonly venue: string }
type Linked = Letter & { readonly link: string };

export const when = (d: Letter): string => `${d.title}\n${d.day}, ${d.time} Uhr${d.venue === "" ? "" : `\n${d.venue}`}`;

export const de = voiced({
  title: "Teilnehmende",
  lead: (d: { seated: number; waiting: number; invited: number }) => `${d.seated} angemeldet, ${d.waiting} auf der Warteliste, ${d.invited} eingeladen ohne Antwort`,
  seats: (d: { side: string; taken: number; of: number }) => `${d.side}: ${d.taken} von ${d.of} Plätzen vergeben`,
  noLimit: (d: { side: string; taken: number }) => `${d.side}: ${d.taken} angemeldet`,
  organisation: "Organisation", side: "Seite", state: "Stand", people: "Personen", contact: "Kontakt", registeredAt: "Angemeldet am", firstTime: "Zum ersten Mal", recruitedBy: "Geworben durch",
  note: "Bemerkung", accessNeeds: "Was wir vorbereiten sollen", representatives: "Wer kommt", waitingPlace: "Platz auf der Warteliste", actions: "Was tun",
  filterSearch: "Organisation suchen", allSides: "Alle Seiten", allStates: "Jeder Stand",
  caption: "Teilnehmende Organisationen", result: (d: { count: number }) => (d.count === 1 ? "1 Organisation" : `${d.count} Organisationen`),
  empty: "Noch hat sich niemand angemeldet.", emptyText: "Laden Sie Organisationen ein, oder veröffentlichen Sie den Durchlauf und öffnen Sie die Anmeldung.", emptyFiltered: "Zu diesem Filter gibt es nichts.",
  invite: "Organisationen einladen", csv: "Liste als CSV", badges: "Namensschilder drucken", enter: "Selbst eintragen",
  confirm: "Bestätigen", cancel: "Absagen", change: "Ändern", arrived: "Ist da", noShow: "Nicht gekommen", undo: "Zurücknehmen",
  requests: "Neue Organisationen prüfen", find: "Finden", cancelTitle: (d: { title: string }) => `Anmeldung zu „${d.title}“ absagen`, cancelMail: "Die Kontaktperson bekommt eine E-Mail.", cancelNext: "Wer auf der Warteliste steht, rückt sofort nach.",
  yes: "ja", no: "nein",
  states: { invited: "eingeladen", interested: "interessiert", registered: "wartet auf Bestätigung", confirmed: "angemeldet", waitlisted: "Warteliste", cancelled: "abgesagt", attended: "war da", noShow: "kam nicht" },
  checkIn: "Einlass", checkInLead: "Ein Tipp je Organisation. Die Liste bleibt sortiert wie auf Papier.", checkInClosed: "Der Einlass ist in diesem Stand nicht offen.",
  checkedIn: (d: { here: number; of: number }) => `${d.here} von ${d.of} sind da`,
  badgeTitle: "Namensschilder", badgeLead: "Drucken Sie diese Seite auf Karton. Jede Person bekommt ein Schild; Buchstabe und Wort sagen die Seite, nicht nur die Farbe.",
  badgesNone: "Noch hat niemand Namen angegeben.",
  inviteTitle: "Organisationen einladen", inviteLead: "Wer eine Kontaktperson hat, bekommt eine E-Mail. Alle anderen stehen auf der Liste, damit Sie anrufen können.",
  invitePreview: "Vorschau", inviteLooks: "So sieht die Einladung aus", inviteToChosen: "alle ausgewählten Organisationen mit E-Mail-Adresse", previewWords: { from: "Von", to: "An", subject: "Betreff", plain: "Dasselbe als reiner Text" },
  inviteWho: "Wen laden Sie ein?", inviteMessage: "Ihre Worte dazu", inviteMessageHint: "Zwei, drei Sätze: Warum lohnt es sich?", inviteButton: "Einladen",
  inviteRecipients: (d: { mail: number; phone: number }) => `${d.mail} mit E-Mail-Adresse, ${d.phone} ohne: bitte anrufen`, inviteNone: "Alle Organisationen des Verzeichnisses stehen schon auf der Liste.",
  noContact: "keine Adresse, bitte anrufen",
  refusals: {
    participantNotWaiting: "Diese Anmeldung wartet nicht auf eine Bestätigung.",
    participantCancelled: "Diese Anmeldung ist schon abgesagt.",
    participantOver: "Die Anwesenheit ist schon vermerkt. Eine Absage ist nicht mehr möglich.",
    checkInNotOpen: "Der Einlass ist noch nicht oder nicht mehr offen.",
    participantNobodyChosen: "Bitte wählen Sie mindestens eine Organisation.",
  },
  audience: { label: "Teilnehmende einer Veranstaltung", edition: "Veranstaltung", state: "Stand" },
  mail: {
    answer: {
      confirmed: "Ihr Platz ist sicher. Wir freuen uns auf Sie.",
      registered: "Ihre Anmeldung ist da. Wir sehen sie durch und schreiben Ihnen, sobald sie bestätigt ist.",
      waitlisted: "Zurzeit sind alle Plätze vergeben. Sie stehen auf der Warteliste und rücken von selbst nach, sobald ein Platz frei wird. Dann schreiben wir Ihnen.",
    },
    signedUpSubject: {
      confirmed: (d: Linked) => `Angemeldet: ${d.title} am ${d.day}`,
      registered: (d: Linked) => `Ihre Anmeldung ist da: ${d.title}`,
      waitlisted: (d: Linked) => `Auf der Warteliste: ${d.title}`,
    },
    signedUpText: (d: Linked & { answer: string }) =>
      `Guten Tag ${d.name},\n\n${d.answer}\n\n${when(d)}\n\nÄndern oder absagen können Sie bis zum Tag selbst unter diesem Link:\n\n${d.link}\n\nSie bekommen diese Nachricht, weil Ihre Organisation mit dieser Adresse angemeldet wurde.`,
    movedUpSubject: (d: Linked) => `Ein Platz ist frei: ${d.title}`,
    movedUpText: (d: Linked) =>
      `Guten Tag ${d.name},\n\nein Platz ist frei geworden, und Sie sind nachgerückt. Sie brauchen nichts zu tun.\n\n${when(d)}\n\nAlles zum Tag:\n\n${d.link}\n\nWenn Sie nicht mehr kommen können, sagen Sie bitte bald ab. Der Link dazu steht in der Bestätigung Ihrer Anmeldung.`,
    confirmedSubject: (d: Linked) => `Bestätigt: ${d.title} am ${d.day}`,
    confirmedText: (d: Linked) => `Guten Tag ${d.name},\n\nIhre Anmeldung ist bestätigt.\n\n${when(d)}\n\nAlles zum Tag:\n\n${d.link}\n\nWenn Sie nicht kommen können, sagen Sie bitte bald ab: Auf der Warteliste freut sich jemand. Der Link dazu steht in unserer ersten Nachricht.`,
    cancelledSubject: (d: Letter) => `Abgesagt: ${d.title}`,
    cancelledText: (d: Letter) => `Guten Tag ${d.name},\n\ndie Anmeldung zu „${d.title}“ am ${d.day} ist zurückgenommen. Der Platz geht an die Warteliste.\n\nWenn das ein Irrtum ist, antworten Sie bitte auf diese E-Mail.`,
    invitedSubject: (d: Linked) => `Einladung: ${d.title} am ${d.day}`,
    invitedText: (d: Linked & { message: string }) =>
      `Guten Tag ${d.name},\n\nwir laden Sie herzlich ein:\n\n${when(d)}\n${d.message === "" ? "" : `\n${d.message}\n`}\nHier melden Sie Ihre Organisation an:\n\n${d.link}\n\nSie bekommen diese Nachricht, weil Sie für Ihre Organisation eingetragen sind.`,
  },
});
