// SPDX-License-Identifier: EUPL-1.2
import type { BrochureChapter } from "../../../kernel/chapter.ts";
import { listOrganisationChoices } from "../queries.ts";
import { sectors } from "../rules.ts";
import { de } from "../texts.de.ts";
import { en } from "../texts.en.ts";

const texts = { de, en };

/** Who takes part: all listed organisations by sector. */
export const namesChapter: BrochureChapter = {
  key: "actors.names", order: 70, label: { de: de.brochure.title, en: en.brochure.title },
  chapter: async (c) => {
    const rows = await c.read((reader) => listOrganisationChoices(reader, c.scope));
    if (rows.length === 0) return undefined;
    const t = texts[c.locale];
    const groups = sectors.map((sector) => ({ title: t.brochure.sectors[sector], names: rows.filter((row) => row.sector === sector).map((row) => row.name) }));
    return { title: t.brochure.title, lead: t.brochure.lead({ count: rows.length }), blocks: [{ kind: "names", groups: groups.filter((group) => group.names.length > 0) }] };
  },
};
