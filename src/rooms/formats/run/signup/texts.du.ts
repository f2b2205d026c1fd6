// SPDX-License-Identifier: EUPL-1.2
import { informal } from "../../../../kernel/voice.ts";
import { de } from "./texts.de.ts";

informal(de, {
  choose: "Für wen meldest du an?", chooseLead: "Du sprichst für mehrere Organisationen. Wähl eine aus.",
  noAccount: "Deine Organisation hat hier noch kein Konto?", noAccountText: "Das macht nichts. Sag uns, wer ihr seid. Wir prüfen die Angaben und schreiben dir.",
  accessNeedsHint: "Zum Beispiel: stufenloser Zugang, Gebärdensprache, Essen. Nur wenn du möchtest; wir löschen es nach dem Tag.",
  recruitedBy: "Wer hat dich darauf gebracht?",
  contactName: "Dein Name", contactFunction: "Deine Funktion", contactEmailHint: de.contactEmailHint,
  full: (d) => `${d.side}: Die Plätze sind vergeben. Ihr kommt auf die Warteliste und rückt von selbst nach.`,
  thanks: { confirmed: "Ihr seid angemeldet", registered: "Eure Anmeldung ist da", waitlisted: "Ihr steht auf der Warteliste", requested: "Eure Anmeldung ist da" },
  thanksText: {
    confirmed: "Euer Platz ist sicher. Die Bestätigung kommt per E-Mail, mit einem Link zum Ändern und Absagen.",
    waitlisted: "Sobald ein Platz frei wird, rückt ihr von selbst nach und bekommt eine E-Mail.",
    requested: "Wir prüfen die Angaben und schreiben dir in den nächsten Tagen. Eine Bestätigung ist schon unterwegs in dein Postfach.",
  },
  mineLead: "Alle Anmeldungen der Organisationen, für die du sprichst.", mineEmpty: "Du hast dich noch nirgends angemeldet.",
  cancelConsequences: ["Euer Platz geht sofort an die Warteliste.", "Du bekommst eine E-Mail als Beleg.", "Ihr könnt euch später neu anmelden, dann hinten in der Reihe."],
  ownTitle: (d) => `Deine Anmeldung: ${d.title}`, ownOver: "Die Anwesenheit ist vermerkt. Vielen Dank, dass ihr da wart.",
  refusals: {
    signUpNotYours: "Diese Anmeldung ist nicht für alle offen. Bitte wende dich an das Organisationsteam.",
    participantSideUnknown: "Bitte wähl eine Seite.",
    participantAlreadyThere: "Deine Organisation ist auf dieser Seite schon angemeldet.",
  },
});
