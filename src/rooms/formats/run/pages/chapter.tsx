// SPDX-License-Identifier: EUPL-1.2
import type { BrochureChapter } from "../../../../kernel/chapter.ts";
import { dayOf, formatDay } from "../../../../kernel/i18n.ts";
import { listEditions } from "../queries.ts";
import { de } from "../texts.de.ts";
import { en } from "../texts.en.ts";

const texts = { de, en };

/** The next gatherings, as they stand on the day of printing. */
export const comingChapter: BrochureChapter = {
  key: "run.coming", order: 80, label: { de: de.brochure.title, en: en.brochure.title },
  chapter: async (c) => {
    const rows = await c.read((reader) => listEditions(reader, c.scope, { published: true, when: "coming", today: dayOf(c.at), limit: 10 }));
    if (rows.length === 0) return undefined;
    const t = texts[c.locale].brochure;
    return { title: t.title, lead: t.lead, blocks: [{ kind: "table", caption: t.title, head: [t.what, t.day, t.where], rows: rows.map((row) => [row.title, formatDay(row.day, c.locale), row.venue ?? ""]) }] };
  },
};
