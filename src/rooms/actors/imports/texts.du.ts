// SPDX-License-Identifier: EUPL-1.2
import { informal } from "../../../kernel/voice.ts";
import { de } from "./texts.de.ts";

informal(de, {
  lead: "Du siehst erst, was in der Datei steht. Übernommen wird nichts, bevor du es bestätigst, und nie nur die Hälfte.",
  meanings: { contact: de.meanings.contact },
  faultsText: "Bitte berichtige die Datei und lade sie noch einmal hoch. Bis dahin wird nichts übernommen.",
  faults: { yesNoUnknown: (d) => `„${d.value}“ verstehen wir nicht. Bitte schreib ja oder nein.` },
  refusals: {
    importUnreadable: (d) => (d.fault === "empty" ? "In der Datei steht nichts. Bitte wähl eine Datei, oder füg Zeilen ein." : de.refusals.importUnreadable(d)),
    importTooLong: (d) => `Die Datei hat mehr als ${d.maximum} Zeilen. Bitte teil sie auf.`,
    importExpired: "Diese Vorschau ist abgelaufen. Bitte lade die Datei noch einmal hoch.",
  },
});
