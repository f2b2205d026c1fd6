// SPDX-License-Identifier: EUPL-1.2
import { informal } from "../../../../kernel/voice.ts";
import { de } from "./texts.de.ts";

informal(de, {
  lead: "Diese Organisationen haben sich ohne Konto angemeldet. Sie bekommen einen Platz, sobald du zustimmst.",
  none: "Zurzeit wartet keine Anmeldung auf deine Prüfung.",
  organisationHint: "Wähl den Eintrag, dann entsteht kein doppelter.",
  refusals: { requestNameTaken: "Eine Organisation mit diesem Namen steht schon im Verzeichnis. Bitte wähl den Eintrag aus." },
  mail: {
    requestedSubject: (d) => `Eure Anmeldung ist da: ${d.title}`,
    requestedText: (d) =>
      `Hallo ${d.name},\n\nvielen Dank für die Anmeldung von ${d.organisation} zu „${d.title}“ am ${d.day}.\n\nWir sehen sie durch und schreiben dir in den nächsten Tagen. Bis dahin ist nichts zu tun.\n\nWenn du dich nicht angemeldet hast, antworte bitte auf diese E-Mail.`,
    declinedSubject: (d) => `Zu eurer Anmeldung: ${d.title}`,
    declinedText: (d) =>
      `Hallo ${d.name},\n\nvielen Dank für die Anmeldung von ${d.organisation} zu „${d.title}“ am ${d.day}. Leider können wir sie nicht annehmen.${d.reason === "" ? "" : `\n\n${d.reason}`}\n\nWenn du Fragen hast, antworte bitte auf diese E-Mail.`,
  },
});
