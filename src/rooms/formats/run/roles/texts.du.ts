// SPDX-License-Identifier: EUPL-1.2
import { informal } from "../../../../kernel/voice.ts";
import { de } from "./texts.de.ts";

informal(de, {
  appointLead: de.appointLead,
  noneText: "Für den Tag brauchst du mindestens die Rollen, die unten stehen.",
  mail: {
    appointedSubject: (d) => `Du bist dabei: ${d.role}, ${d.title}`,
    appointedText: (d) =>
      `Hallo ${d.name},\n\ndu bist berufen: ${d.role} bei „${d.title}“.\n\n${d.does}\n\nDeine Rolle gilt von ${d.from} bis ${d.until} und endet dann von selbst.\n\nHier meldest du dich an, ohne Passwort:\n\n${d.link}\n\nDu bekommst diese Nachricht, weil das Organisationsteam dich eingetragen hat. Wenn das nicht stimmt, antworte bitte auf diese E-Mail.`,
  },
});
