// SPDX-License-Identifier: EUPL-1.2
import type { BrochureChapter } from "../../../../kernel/chapter.ts";
import { formatDay, formatNumber } from "../../../../kernel/i18n.ts";
import { announcedAfter } from "../floor/store.ts";
import { de } from "../texts.de.ts";
import { en } from "../texts.en.ts";

const texts = { de, en };

/** Results of past marketplaces: the announced number as it was said, the corrected one beside it. */
export const resultsChapter: BrochureChapter = {
  key: "marketplace.results", order: 40, label: { de: de.brochure.title, en: en.brochure.title },
  chapter: async (c) => {
    const rows = (await c.read((reader) => announcedAfter(reader, c.scope, { limit: 20 }))).toSorted((a, b) => b.day.localeCompare(a.day));
    const latest = rows[0];
    if (!latest) return undefined;
    const t = texts[c.locale].brochure;
    const number = (value: number) => formatNumber(value, c.locale);
    return {
      title: t.title, lead: t.lead,
      blocks: [
        { kind: "figures", items: [
          { value: number(latest.counts.agreements), label: t.agreements({ title: latest.title }), note: t.announced({ day: formatDay(latest.day, c.locale) }) },
          { value: number(latest.counts.organisations), label: t.organisations },
          { value: number(latest.counts.hours), label: t.hours },
        ] },
        { kind: "table", caption: t.table, head: [t.edition, t.day, t.said, t.corrected], numeric: [2, 3], rows: rows.map((row) => [row.title, formatDay(row.day, c.locale), number(row.counts.agreements), row.corrected ? number(row.corrected.agreements) : "–"]) },
      ],
    };
  },
};
