// SPDX-License-Identifier: EUPL-1.2
import type { PersonalData } from "../../../kernel/room.ts";

/** Who has given a word a meaning; the word itself stays as long as the network wants it. */
export const privacy: readonly PersonalData[] = [
  {
    table: "own_word", columns: ["added_by"], person: "added_by", afterwards: "blank", months: 24, basis: "legitimateInterest",
    whose: { de: "Koordination", en: "Coordination" },
    purpose: { de: "Wer ein Wort für die Suche und die Vorschläge eingetragen hat, für Rückfragen", en: "Who added a word for search and suggestions, for questions about it" },
    since: { de: "ab dem Eintragen", en: "from when it was added" }, sinceColumn: "t.added_at",
  },
];
