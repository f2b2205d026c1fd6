// SPDX-License-Identifier: EUPL-1.2
import { informal } from "../../../../kernel/voice.ts";
import { de, when } from "./texts.de.ts";

informal(de, {
  emptyText: "Lade Organisationen ein, oder veröffentliche den Durchlauf und öffne die Anmeldung.",
  badgeLead: "Druck diese Seite auf Karton. Jede Person bekommt ein Schild; Buchstabe und Wort sagen die Seite, nicht nur die Farbe.",
  inviteLead: "Wer eine Kontaktperson hat, bekommt eine E-Mail. Alle anderen stehen auf der Liste, damit du anrufen kannst.",
  inviteWho: "Wen lädst du ein?", inviteMessage: "Deine Worte dazu",
  refusals: { participantNobodyChosen: "Bitte wähl mindestens eine Organisation." },
  mail: {
    answer: {
      confirmed: "Euer Platz ist sicher. Wir freuen uns auf euch.",
      registered: "Eure Anmeldung ist da. Wir sehen sie durch und schreiben euch, sobald sie bestätigt ist.",
      waitlisted: "Zurzeit sind alle Plätze vergeben. Ihr steht auf der Warteliste und rückt von selbst nach, sobald ein Platz frei wird. Dann schreiben wir euch.",
    },
    signedUpSubject: { registered: (d) => `Eure Anmeldung ist da: ${d.title}` },
    signedUpText: (d) =>
      `Hallo ${d.name},\n\n${d.answer}\n\n${when(d)}\n\nÄndern oder absagen könnt ihr bis zum Tag selbst unter diesem Link:\n\n${d.link}\n\nDu bekommst diese Nachricht, weil deine Organisation mit dieser Adresse angemeldet wurde.`,
    movedUpText: (d) =>
      `Hallo ${d.name},\n\nein Platz ist frei geworden, und ihr seid nachgerückt. Zu tun ist nichts.\n\n${when(d)}\n\nAlles zum Tag:\n\n${d.link}\n\nWenn ihr nicht mehr kommen könnt, sagt bitte bald ab. Der Link dazu steht in der Bestätigung eurer Anmeldung.`,
    confirmedText: (d) => `Hallo ${d.name},\n\neure Anmeldung ist bestätigt.\n\n${when(d)}\n\nAlles zum Tag:\n\n${d.link}\n\nWenn ihr nicht kommen könnt, sagt bitte bald ab: Auf der Warteliste freut sich jemand. Der Link dazu steht in unserer ersten Nachricht.`,
    cancelledText: (d) => `Hallo ${d.name},\n\ndie Anmeldung zu „${d.title}“ am ${d.day} ist zurückgenommen. Der Platz geht an die Warteliste.\n\nWenn das ein Irrtum ist, antworte bitte auf diese E-Mail.`,
    invitedText: (d) =>
      `Hallo ${d.name},\n\nwir laden euch herzlich ein:\n\n${when(d)}\n${d.message === "" ? "" : `\n${d.message}\n`}\nHier meldest du deine Organisation an:\n\n${d.link}\n\nDu bekommst diese Nachricht, weil du für deine Organisation eingetragen bist.`,
  },
});
