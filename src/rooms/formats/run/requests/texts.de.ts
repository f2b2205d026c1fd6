// SPDX-License-Identifier: EUPL-1.2
import { voiced } from "../../../../kernel/voice.ts";

interface Letter { readonly name: string; readonly organisation: string; readonly title: string; readonly day: string }

export const de = voiced({
  title: "Neue Organisationen prüfen",
  lead: "Diese Organisationen haben sich ohne Konto angemeldet. Sie bekommen einen Platz, sobald Sie zustimmen.",
  none: "Zurzeit wartet keine Anmeldung auf Ihre Prüfung.", back: "Zu den Teilnehmenden",
  organisation: "Steht sie schon im Verzeichnis?", organisationHint: "Wählen Sie den Eintrag, dann entsteht kein doppelter.", asNew: "Nein, als neue Organisation aufnehmen",
  accept: "Aufnehmen", decline: "Ablehnen", reason: "Begründung", reasonHint: "Steht in der E-Mail an die Kontaktperson.",
  contact: "Kontakt", sector: "Sektor", side: "Seite", people: "Personen", requestedAt: "Eingegangen am", note: "Bemerkung", accessNeeds: "Was wir vorbereiten sollen", look: "Prüfen",
  declineTitle: (d: { name: string }) => `Anmeldung von ${d.name} ablehnen`,
  refusals: {
    requestDecided: "Über diese Anmeldung ist schon entschieden.",
    requestNameTaken: "Eine Organisation mit diesem Namen steht schon im Verzeichnis. Bitte wählen Sie den Eintrag aus.",
    requestAlreadyThere: "Diese Organisation ist auf dieser Seite schon angemeldet.",
  },
  mail: {
    requestedSubject: (d: Letter) => `Ihre Anmeldung ist da: ${d.title}`,
    requestedText: (d: Letter) =>
      `Guten Tag ${d.name},\n\nvielen Dank für die Anmeldung von ${d.organisation} zu „${d.title}“ am ${d.day}.\n\nWir sehen sie durch und schreiben Ihnen in den nächsten Tagen. Bis dahin brauchen Sie nichts zu tun.\n\nWenn Sie sich nicht angemeldet haben, antworten Sie bitte auf diese E-Mail.`,
    declinedSubject: (d: Letter) => `Zu Ihrer Anmeldung: ${d.title}`,
    declinedText: (d: Letter & { reason: string }) =>
      `Guten Tag ${d.name},\n\nvielen Dank für die Anmeldung von ${d.organisation} zu „${d.title}“ am ${d.day}. Leider können wir sie nicht annehmen.${d.reason === "" ? "" : `\n\n${d.reason}`}\n\nWenn Sie Fragen haben, antworten Sie bitte auf diese E-Mail.`,
  },
});
