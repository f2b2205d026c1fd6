// SPDX-License-Identifier: EUPL-1.2
import type { PersonalData, Unchangeable } from "../../../kernel/room.ts";

/** The marketplace's own tables name organisations, listings and numbers; the one person in them holds an agreement open for minutes. */
export const personalData: readonly PersonalData[] = [
  {
    table: "marketplace_claim", columns: ["person_id"], person: "person_id", afterwards: "blank", blank: { claimed_at: "null" }, months: 1, basis: "legitimateInterest",
    whose: { de: "Notarinnen und Notare des Marktabends", en: "Notaries of the market evening" },
    purpose: { de: "Zeigt am Marktabend, welche Notarin oder welcher Notar eine Vereinbarung gerade geöffnet hat.", en: "Shows on the market evening which notary has an agreement open." },
    since: { de: "Ende des Handels", en: "end of trading" }, sinceColumn: "(select e.closes_at from edition e where e.network_id = t.network_id and e.id = t.edition_id)",
  },
];

export const unchangeable: readonly Unchangeable[] = [
  { table: "marketplace_snapshot", when: "true", why: { de: "Verkündete Zahlen bleiben, wie sie gesagt wurden.", en: "Announced numbers stay as they were said." } },
];
