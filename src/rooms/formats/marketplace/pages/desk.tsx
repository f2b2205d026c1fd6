// SPDX-License-Identifier: EUPL-1.2
import { dayOf, formatNumber } from "../../../../kernel/i18n.ts";
import type { PageContext } from "../../../../kernel/page.ts";
import type { DeskItem } from "../../../../kernel/room.ts";
import { daysBetween, listEditions, participantsOf, standing, steers, type Edition } from "../../run/index.ts";
import { Forecast } from "../cards/pages/desk.tsx";
import { loadMarket } from "../queries.ts";
import { loadResult, type MarketResult } from "../result/queries.ts";
import { de } from "../result/texts.de.ts";
import { en } from "../result/texts.en.ts";
import { forecast } from "../rules.ts";

const texts = { de, en };
/** So many days before the market the missing cards and the balance of the sides become a matter of today. */
const soon = 60;

/** What stands on the plan page while the market is being prepared: how many agreements the sign-ups may lead to. */
export async function preparationBlock(c: PageContext, edition: Edition) {
  if (!["registration", "closed"].includes(edition.state)) return undefined;
  const found = await c.read(async (reader) => {
    const market = await loadMarket(reader, c.scope, edition.id);
    return market && { market, participants: await participantsOf(reader, c.scope, edition.id) };
  });
  return found && <Forecast c={c} {...found} />;
}

/** Sentences about the marketplaces that are being prepared or followed up. */
export async function marketDesk(c: PageContext): Promise<DeskItem[]> {
  const found = await c.read(async (reader) => {
    const editions = (await listEditions(reader, c.scope, { format: "marketplace", limit: 6 })).filter((edition) => edition.state !== "archived" && edition.state !== "balance" && c.may(steers, { editionId: edition.id }));
    const results: MarketResult[] = [];
    for (const edition of editions.slice(0, 3)) results.push(...[await loadResult(reader, c.scope, edition.id)].filter((one) => one !== undefined));
    return results;
  });
  return found.flatMap((one) => [...before(c, one), ...after(c, one)]);
}

function before(c: PageContext, found: MarketResult): DeskItem[] {
  const { edition } = found;
  const away = daysBetween(dayOf(c.at), edition.day);
  if (!["registration", "closed"].includes(edition.state) || away < 0 || away > soon) return [];
  const t = texts[c.locale].desk;
  const bringing = new Set(found.hung.map((one) => one.organisation.id));
  const there = found.participants.filter((one) => standing(one.state));
  const without = new Set(there.filter((one) => !bringing.has(one.organisationId)).map((one) => one.organisationId)).size;
  const on = (side: string) => there.filter((one) => one.side === side).length;
  const short = forecast(on("company"), on("nonprofit"), found.settings.targetAgreements).bottleneck === "companies" && on("nonprofit") > 0;
  return [
    ...(without > 0 ? [{ sentence: t.noCards({ count: formatNumber(without, c.locale), edition: edition.title }), button: t.noCardsButton, href: c.href(`/durchlaeufe/${edition.id}/markt/karten`) }] : []),
    ...(short ? [{ sentence: t.ratio({ edition: edition.title }), button: t.ratioButton, href: c.href(`/durchlaeufe/${edition.id}/markt`), urgent: away <= 21 }] : []),
  ];
}

function after(c: PageContext, found: MarketResult): DeskItem[] {
  const { edition, figures } = found;
  if (edition.state !== "aftercare" || figures.unmatchedNeeds === 0) return [];
  const t = texts[c.locale].desk;
  return [{
    sentence: t.leftovers({ count: formatNumber(figures.unmatchedNeeds, c.locale), edition: edition.title }), button: t.leftoversButton,
    href: c.href(`/durchlaeufe/${edition.id}/markt/bericht#reste`), waits: Math.max(0, daysBetween(edition.day, dayOf(c.at))),
  }];
}
