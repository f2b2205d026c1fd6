// SPDX-License-Identifier: EUPL-1.2
import { anyone, heldOn } from "../../../kernel/actor.ts";
import { dayOf, formatNumber } from "../../../kernel/i18n.ts";
import { page, type Answer, type PageContext, type Route } from "../../../kernel/page.ts";
import { AdList, ButtonLink, EmptyState, FilterBar, PageTitle, Pagination, SortLinks, Stack, Toolbar } from "../../../ui/index.ts";
import { listQuarters, type QuarterName } from "../../actors/index.ts";
import { countedAtMost, countPublished, listPublished, sorts, type ListingRow, type PublishedFilter, type Sort } from "../queries.ts";
import { categories, type Category, type Direction } from "../rules.ts";
import { EntryAd, listPath, texts } from "./entry.tsx";

const everybody = anyone("needs and offers are public");
const times: Readonly<Record<string, number>> = { "30": 30, "90": 90 };
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

export interface Asked {
  readonly filter: PublishedFilter;
  readonly sort: Sort;
  readonly page: number;
  readonly size: number;
}

/** What the address asks for; what it says wrongly counts as not said. */
export function readList(direction: Direction, query: URLSearchParams, today: string): Asked {
  const text = (name: string): string => (query.get(name) ?? "").trim();
  const one = <T extends string>(options: readonly T[], value: string): T | undefined => options.find((option) => option === value);
  const size = text("je") === "50" ? 50 : 20;
  return {
    filter: {
      direction, today, search: text("suche").slice(0, 100) || undefined, category: one<Category>(categories, text("art")),
      quarterId: uuid.test(text("quartier")) ? text("quartier") : undefined, withinDays: Object.hasOwn(times, text("zeit")) ? times[text("zeit")] : undefined,
    },
    sort: one(sorts, text("reihenfolge")) ?? "newest",
    page: Math.min(Math.ceil(countedAtMost / size), Math.max(1, Math.floor(Number(text("seite"))) || 1)),
    size,
  };
}

/** The address of the same list with some values changed; undefined takes one out. */
export function sameList(query: URLSearchParams, changes: Readonly<Record<string, string | undefined>>): string {
  const next = new URLSearchParams([...query].filter(([name, value]) => value !== "" && name !== "meldung" && !(name in changes)));
  for (const [name, value] of Object.entries(changes)) if (value !== undefined) next.set(name, value);
  return next.size > 0 ? `?${next.toString()}` : "";
}

/** Three questions to the database, whatever stands in the list. */
async function showList(c: PageContext, direction: Direction): Promise<Answer> {
  const asked = readList(direction, c.query, dayOf(c.at));
  const found = await c.read(async (reader) => ({
    rows: await listPublished(reader, c.scope, { ...asked.filter, sort: asked.sort, page: asked.page, size: asked.size }),
    count: await countPublished(reader, c.scope, asked.filter),
    quarters: await listQuarters(reader, c.scope),
  }));
  const t = texts[c.locale].list;
  const title = direction === "need" ? t.needs : t.offers;
  return { kind: "html", title, width: "wide", description: direction === "need" ? t.needsLead : t.offersLead, noindex: c.query.size > 0, main: <ListView c={c} direction={direction} asked={asked} {...found} /> };
}

interface ListProps {
  c: PageContext;
  direction: Direction;
  asked: Asked;
  rows: ListingRow[];
  count: number;
  quarters: QuarterName[];
}

function ListView({ c, direction, asked, rows, count, quarters }: ListProps) {
  const t = texts[c.locale].list;
  const path = listPath(direction);
  const here = (changes: Readonly<Record<string, string | undefined>>): string => c.href(`${path}${sameList(c.query, changes)}`);
  const names = new Map(quarters.map((quarter) => [quarter.id, quarter.name]));
  return (
    <Stack>
      <PageTitle title={direction === "need" ? t.needs : t.offers} lead={direction === "need" ? t.needsLead : t.offersLead} actions={<Write c={c} direction={direction} />} />
      <ListFilter c={c} direction={direction} asked={asked} count={count} quarters={quarters} />
      {rows.length > 0 ? (
        <>
          <SortLinks options={sorts.map((sort) => ({ label: t[sort], href: here({ reihenfolge: sort === "newest" ? undefined : sort, seite: undefined }), current: asked.sort === sort }))} />
          <AdList>{rows.map((row) => <EntryAd key={row.id} c={c} row={row} quarters={names} />)}</AdList>
        </>
      ) : <Nothing c={c} direction={direction} filtered={filtersOf(asked) > 0} />}
      <Pagination page={asked.page} pages={Math.ceil(Math.min(count, countedAtMost) / asked.size)} href={(n) => here({ seite: n === 1 ? undefined : String(n) })} />
      <Toolbar items={[
        { label: t.csv, href: c.href(`${path}.csv${sameList(c.query, { seite: undefined, je: undefined })}`), kind: "download", type: "text/csv" },
        { label: t.json, href: c.href(`${path}.json${sameList(c.query, { seite: undefined, je: undefined })}`), kind: "link", type: "application/json" },
      ]} />
    </Stack>
  );
}

const filtersOf = ({ filter }: Asked): number => [filter.search, filter.category, filter.quarterId, filter.withinDays].filter((value) => value !== undefined).length;

/** Nothing to show: because of the filter, or because nobody has begun. */
function Nothing({ c, direction, filtered }: { c: PageContext; direction: Direction; filtered: boolean }) {
  const t = texts[c.locale].list;
  const need = direction === "need";
  if (!filtered) return <EmptyState title={need ? t.firstNeed : t.firstOffer} text={t.firstText} action={<Write c={c} direction={direction} />} />;
  return <EmptyState title={need ? t.emptyNeeds : t.emptyOffers} text={t.emptyText} action={<ButtonLink label={t.reset} href={c.href(listPath(direction))} />} />;
}

function ListFilter({ c, direction, asked, count, quarters }: Omit<ListProps, "rows">) {
  const t = texts[c.locale];
  const { filter } = asked;
  const set = filtersOf(asked);
  return (
    <FilterBar
      action={c.href(listPath(direction))}
      search={{ name: "suche", label: t.list.search, ...(filter.search ? { value: filter.search } : {}) }}
      selects={[
        { name: "art", label: t.list.category, empty: t.list.all, ...(filter.category ? { value: filter.category } : {}), options: categories.map((value) => ({ value, label: t.categories[value] })) },
        ...(quarters.length > 0 ? [{ name: "quartier", label: t.list.quarter, empty: t.list.all, ...(filter.quarterId ? { value: filter.quarterId } : {}), options: quarters.map(({ id, name }) => ({ value: id, label: name })) }] : []),
        { name: "zeit", label: t.list.time, empty: t.list.allTimes, ...(filter.withinDays ? { value: String(filter.withinDays) } : {}), options: [{ value: "30", label: t.list.within30 }, { value: "90", label: t.list.within90 }] },
      ]}
      hidden={{ reihenfolge: asked.sort === "newest" ? undefined : asked.sort, je: asked.size === 50 ? "50" : undefined }}
      active={set} resetHref={c.href(listPath(direction))}
      result={count > countedAtMost ? t.list.manyFound(formatNumber(countedAtMost, c.locale)) : direction === "need" ? t.list.needsFound(count) : t.list.offersFound(count)}
    />
  );
}

/** Leads those who speak for one organisation straight to its form, everybody else to where they choose. */
function Write({ c, direction }: { c: PageContext; direction: Direction }) {
  const t = texts[c.locale].list;
  const own = heldOn(c.actor, "editor", c.at);
  const kind = direction === "need" ? "bedarfe" : "angebote";
  const href = own.length === 1 ? `/organisationen/${own[0]}/${kind}/neu` : c.actor.kind === "guest" ? "/anmelden?next=/meine-anzeigen" : "/meine-anzeigen";
  return <ButtonLink label={direction === "need" ? t.writeNeed : t.writeOffer} href={c.href(href)} variant="primary" />;
}

export const listRoutes: Route[] = [
  page({ path: "/bedarfe", may: everybody, show: (c) => showList(c, "need") }),
  page({ path: "/angebote", may: everybody, show: (c) => showList(c, "offer") }),
];
