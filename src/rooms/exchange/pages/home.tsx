// SPDX-License-Identifier: EUPL-1.2
// What the exchange adds to pages of others: the start page, the page of an organisation.
import type { VNode } from "preact";
import { either, role, roleOn } from "../../../kernel/actor.ts";
import { dayOf, formatNumber } from "../../../kernel/i18n.ts";
import type { PageContext } from "../../../kernel/page.ts";
import type { HomeBlock, ObjectBlock } from "../../../kernel/room.ts";
import { ActionBar, AdList, ButtonLink, Door, HomeDoors, Section } from "../../../ui/index.ts";
import { listQuarters } from "../../actors/index.ts";
import { opportunitiesPath, texts as chancesTexts } from "../opportunities/pages/opportunities.tsx";
import { listPublished, newest, openCounts, type ListingRow } from "../queries.ts";
import { EntryAd, texts } from "./entry.tsx";

/** A need beside an offer, as they came in. */
const mixed = (rows: readonly ListingRow[]): ListingRow[] => {
  const needs = rows.filter((row) => row.direction === "need");
  const offers = rows.filter((row) => row.direction === "offer");
  return Array.from({ length: Math.max(needs.length, offers.length) }, (_, i) => [needs[i], offers[i]]).flat().filter((row) => row !== undefined);
};

/** The three ways in: I need, I offer, I take part, with how much is open behind each. */
export const doorsBlock: HomeBlock = {
  order: 10,
  async show(c: PageContext): Promise<VNode> {
    const counts = await c.read((reader) => openCounts(reader, c.scope, dayOf(c.at)));
    const t = texts[c.locale].doors;
    return (
      <HomeDoors label={t.label}>
        <Door sign="ask" title={t.need} text={t.needText} href={c.href("/bedarfe")} count={counts.needs > 0 ? t.needs(formatNumber(counts.needs, c.locale)) : null} />
        <Door sign="give" title={t.offer} text={t.offerText} href={c.href("/angebote")} count={counts.offers > 0 ? t.offers(formatNumber(counts.offers, c.locale)) : null} />
        <Door sign="join" title={t.join} text={t.joinText} href={c.href("/mitmachen")} />
      </HomeDoors>
    );
  },
};

export const newestBlock: HomeBlock = {
  order: 30,
  async show(c: PageContext): Promise<VNode | undefined> {
    const { rows, quarters } = await c.read(async (reader) => ({ rows: await newest(reader, c.scope, dayOf(c.at), 3), quarters: await listQuarters(reader, c.scope) }));
    if (rows.length === 0) return undefined;
    const t = texts[c.locale].home;
    const names = new Map(quarters.map((quarter) => [quarter.id, quarter.name]));
    return (
      <Section title={t.title} tone="tinted" more={{ label: t.allNeeds, href: c.href("/bedarfe") }}>
        <AdList>{mixed(rows).map((row) => <EntryAd key={row.id} c={c} row={row} quarters={names} level={3} />)}</AdList>
      </Section>
    );
  },
};

export const ofOrganisation: ObjectBlock = {
  order: 20,
  async show(c: PageContext, id: string): Promise<VNode | undefined> {
    const today = dayOf(c.at);
    const rows = await c.read(async (reader) => [
      ...(await listPublished(reader, c.scope, { direction: "need", today, organisationId: id, size: 20 })),
      ...(await listPublished(reader, c.scope, { direction: "offer", today, organisationId: id, size: 20 })),
    ]);
    // Who speaks for the organisation, or coordinates, sees what fits it.
    const chances = c.may(either(roleOn("editor", () => id), role("coordinator")), undefined) ? <ButtonLink label={chancesTexts[c.locale].linkText} href={c.href(opportunitiesPath(id))} /> : null;
    if (rows.length === 0 && !chances) return undefined;
    return <Section title={texts[c.locale].organisation.title}>{chances ? <ActionBar sticky={false}>{chances}</ActionBar> : null}<AdList>{rows.map((row) => <EntryAd key={row.id} c={c} row={row} level={3} />)}</AdList></Section>;
  },
};
