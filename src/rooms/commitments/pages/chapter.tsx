// SPDX-License-Identifier: EUPL-1.2
import type { BrochureChapter } from "../../../kernel/chapter.ts";
import { formatDay, formatNumber } from "../../../kernel/i18n.ts";
import type { PageContext } from "../../../kernel/page.ts";
import { latestKept, ledgerFigures } from "../ledger/queries.ts";
import type { AgreementRow } from "../queries.ts";
import { de } from "../texts.de.ts";
import { en } from "../texts.en.ts";
import { quantityText } from "./agreement-card.tsx";

const texts = { de, en };
/** So many are offered to the office to choose from. */
const offered = 24;

/** Kept promises whose sides all agreed to be named, and how many there are in all. */
export const keptChapter: BrochureChapter = {
  key: "commitments.kept", order: 30, label: { de: de.brochure.title, en: en.brochure.title },
  chapter: async (c) => {
    const { kept, figures } = await c.read(async (reader) => ({ kept: await latestKept(reader, c.scope, offered), figures: await ledgerFigures(reader, c.scope) }));
    if (kept.length === 0) return undefined;
    const t = texts[c.locale].brochure;
    const number = (value: number) => formatNumber(value, c.locale);
    return {
      title: t.title, lead: t.lead,
      blocks: [
        { kind: "figures", items: [{ value: number(figures.given), label: t.given }, { value: number(figures.kept), label: t.kept }, { value: number(figures.hours), label: t.hours, note: t.hoursNote }] },
        { kind: "stories", items: kept.map((row) => storyOf(c, row)) },
      ],
    };
  },
};

function storyOf(c: PageContext, row: AgreementRow) {
  const t = texts[c.locale].brochure;
  const gifts = (organisationId: string) => row.contributions.filter((gift) => gift.giverId === organisationId)
    .map((gift) => [gift.what, quantityText(gift, c.locale)].filter(Boolean).join(", ")).join(" · ");
  return {
    key: `commitments.${row.id}`, title: row.title, path: `/zusagen/${row.id}`,
    lines: row.parties.map((party) => ({ who: party.name, text: gifts(party.organisationId) || t.nothing })),
    meta: [row.number, row.sealedAt ? t.sealed({ day: formatDay(row.sealedAt, c.locale) }) : ""].filter(Boolean).join(" · "),
  };
}
