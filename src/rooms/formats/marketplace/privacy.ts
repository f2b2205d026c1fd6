// SPDX-License-Identifier: EUPL-1.2
import type { PersonalData } from "../../../kernel/room.ts";

/** The marketplace's own tables name organisations, listings and numbers; the one person in them holds an agreement open for minutes. */
export const personalData: readonly PersonalData[] = [
  {
    table: "marketplace_claim", columns: ["person_id"], person: "person_id", afterwards: "blank", months: 1,
    purpose: { de: "Zeigt am Marktabend, welche Notarin oder welcher Notar eine Vereinbarung gerade geöffnet hat.", en: "Shows on the market evening which notary has an agreement open." },
    since: { de: "Ende des Handels", en: "end of trading" },
  },
];
