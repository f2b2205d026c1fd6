// SPDX-License-Identifier: EUPL-1.2
import type { BrochureChapter } from "../../../kernel/chapter.ts";
import { dayOf } from "../../../kernel/i18n.ts";
import { newest, type ListingRow } from "../queries.ts";
import { amountText, texts, whenText } from "./entry.tsx";

const each = 8;

/** What is needed and what is there, as it stands on the day of printing. */
export const openChapter: BrochureChapter = {
  key: "exchange.open", order: 50, label: { de: texts.de.brochure.title, en: texts.en.brochure.title },
  chapter: async (c) => {
    const rows = await c.read((reader) => newest(reader, c.scope, dayOf(c.at), each));
    if (rows.length === 0) return undefined;
    const t = texts[c.locale].brochure;
    const table = (direction: ListingRow["direction"], caption: string) => ({
      kind: "table" as const, caption, head: [t.what, t.who, t.howMuch, t.when],
      rows: rows.filter((row) => row.direction === direction).map((row) => [row.title, row.organisationName, amountText(row, c.locale), whenText(row, c.locale, true)]),
    });
    return { title: t.title, lead: t.lead, blocks: [table("need", t.needs), table("offer", t.offers)].filter((one) => one.rows.length > 0) };
  },
};
