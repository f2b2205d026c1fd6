// SPDX-License-Identifier: EUPL-1.2
import { sentences } from "../../../../engines/matching/index.ts";
import { role } from "../../../../kernel/actor.ts";
import { writeCsv, type CsvColumn } from "../../../../kernel/csv.ts";
import { dayOf, formatDayShort, formatNumber } from "../../../../kernel/i18n.ts";
import { page, type Answer, type PageContext, type Route } from "../../../../kernel/page.ts";
import { ButtonLink, EmptyState, FilterBar, PageTitle, Pagination, PostButton, SortLinks, Stack, Table, Toolbar, type TableColumn } from "../../../../ui/index.ts";
import { listQuarters, type QuarterName } from "../../../actors/index.ts";
import { texts as words } from "../../pages/entry.tsx";
import { sameList } from "../../pages/list.tsx";
import { countedAtMost } from "../../queries.ts";
import { categories } from "../../rules.ts";
import { namesFor, StrengthOf } from "../../suggestions/pages/block.tsx";
import { strengthOf } from "../../suggestions/rules.ts";
import { de as suggestionsDe } from "../../suggestions/texts.de.ts";
import { en as suggestionsEn } from "../../suggestions/texts.en.ts";
import { brokeringSorts, countUnmatched, mostCompared, unmatchedWithBest, type BrokeringFilter, type BrokeringSort, type Unmatched } from "../queries.ts";
import { de } from "../texts.de.ts";
import { en } from "../texts.en.ts";

const texts = { de, en };
const suggestionTexts = { de: suggestionsDe, en: suggestionsEn };
const path = "/boerse/vorschlaege";
const size = 20;
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

interface Asked {
  readonly filter: BrokeringFilter;
  readonly sort: BrokeringSort;
  readonly page: number;
}

function read(query: URLSearchParams, today: string): Asked {
  const text = (name: string): string => (query.get(name) ?? "").trim();
  const one = <T extends string>(options: readonly T[], name: string): T | undefined => options.find((option) => option === text(name));
  return {
    filter: { today, direction: text("richtung") === "offer" ? "offer" : "need", category: one(categories, "art"), quarterId: uuid.test(text("quartier")) ? text("quartier") : undefined },
    sort: one(brokeringSorts, "reihenfolge") ?? "newest",
    page: Math.min(countedAtMost / size, Math.max(1, Math.floor(Number(text("seite"))) || 1)),
  };
}

interface Seen {
  readonly rows: readonly Unmatched[];
  readonly count: number;
  readonly quarters: readonly QuarterName[];
}

/** Seven questions to the database, whatever stands in the list. */
const find = (c: PageContext, { filter, sort, page: number }: Asked, length: number): Promise<Seen> =>
  c.read(async (reader) => ({
    rows: await unmatchedWithBest(reader, c.scope, filter, { sort, page: number, size: length }, c.locale),
    count: await countUnmatched(reader, c.scope, filter), quarters: await listQuarters(reader, c.scope),
  }));

async function show(c: PageContext): Promise<Answer> {
  const t = texts[c.locale];
  const asked = read(c.query, dayOf(c.at));
  const seen = await find(c, asked, size);
  return { kind: "html", title: t.title, width: "wide", noindex: true, main: <List c={c} asked={asked} {...seen} /> };
}

function List({ c, asked, rows, count, quarters }: Seen & { c: PageContext; asked: Asked }) {
  const t = texts[c.locale];
  const need = asked.filter.direction === "need";
  const here = (changes: Readonly<Record<string, string | undefined>>): string => c.href(`${path}${sameList(c.query, changes)}`);
  const reach = asked.sort === "strongest" ? Math.min(count, mostCompared) : Math.min(count, countedAtMost);
  const other = need ? { label: t.toOffers, href: here({ richtung: "offer", seite: undefined }) } : { label: t.toNeeds, href: here({ richtung: undefined, seite: undefined }) };
  return (
    <Stack>
      <PageTitle title={t.title} lead={need ? t.leadNeed : t.leadOffer} actions={<><ButtonLink {...other} /><ButtonLink label={t.toFeedback} href={c.href("/boerse/rueckmeldungen")} variant="tertiary" /></>} />
      <Filter c={c} asked={asked} count={count} quarters={quarters} />
      {rows.length > 0 ? (
        <>
          <SortLinks options={brokeringSorts.map((sort) => ({ label: t[sort], href: here({ reihenfolge: sort === "newest" ? undefined : sort, seite: undefined }), current: asked.sort === sort }))} />
          {asked.sort === "strongest" && count > mostCompared ? <p>{t.compared(formatNumber(mostCompared, c.locale))}</p> : null}
          <Table caption={t.title} captionHidden columns={columns(c, need, quarters)} rows={[...rows]} rowKey={(row) => row.listing.id} />
        </>
      ) : <Nothing c={c} filtered={filtersOf(asked) > 0} />}
      <Pagination page={asked.page} pages={Math.ceil(reach / size)} href={(n) => here({ seite: n === 1 ? undefined : String(n) })} />
      <Toolbar items={[{ label: t.csv, href: c.href(`${path}.csv${sameList(c.query, { seite: undefined })}`), kind: "download", type: "text/csv" }]} />
    </Stack>
  );
}

const filtersOf = ({ filter }: Asked): number => [filter.category, filter.quarterId].filter(Boolean).length;

function Nothing({ c, filtered }: { c: PageContext; filtered: boolean }) {
  const t = texts[c.locale];
  return filtered ? <EmptyState title={t.empty} action={<ButtonLink label={t.reset} href={c.href(path)} />} /> : <EmptyState title={t.none} text={t.noneText} />;
}

function Filter({ c, asked, count, quarters }: { c: PageContext; asked: Asked; count: number; quarters: readonly QuarterName[] }) {
  const t = texts[c.locale];
  const { filter, sort } = asked;
  const many = count > countedAtMost ? t.many(formatNumber(countedAtMost, c.locale)) : formatNumber(count, c.locale);
  return (
    <FilterBar
      action={c.href(path)} resetHref={c.href(path)} active={filtersOf(asked)} result={filter.direction === "need" ? t.needsFound(many) : t.offersFound(many)}
      hidden={{ reihenfolge: sort === "newest" ? undefined : sort, richtung: filter.direction === "need" ? undefined : filter.direction }}
      selects={[
        { name: "art", label: t.category, empty: t.all, ...(filter.category ? { value: filter.category } : {}), options: categories.map((value) => ({ value, label: words[c.locale].categories[value] })) },
        ...(quarters.length > 0 ? [{ name: "quartier", label: t.quarter, empty: t.all, ...(filter.quarterId ? { value: filter.quarterId } : {}), options: quarters.map(({ id, name }) => ({ value: id, label: name })) }] : []),
      ]}
    />
  );
}

/** The first two reasons; the page of the entry tells all. */
function why(c: PageContext, { best }: Unmatched, quarters: readonly QuarterName[]): string {
  const names = namesFor(c, new Map(quarters.map(({ id, name }) => [id, name])));
  return (best?.suggestion.reasons ?? []).slice(0, 2).map((reason) => sentences(reason, c.locale, names)).join(". ");
}

function columns(c: PageContext, need: boolean, quarters: readonly QuarterName[]): TableColumn<Unmatched>[] {
  const t = texts[c.locale];
  return [
    { key: "entry", label: need ? t.need : t.offer, rowHeader: true, cell: ({ listing }) => <><a href={c.href(`/anzeigen/${listing.id}#passt`)}>{listing.title}</a><br /><small>{listing.organisationName}</small></> },
    { key: "ends", label: t.ends, cell: ({ listing }) => formatDayShort(listing.expiresOn!, c.locale) },
    { key: "best", label: need ? t.bestOffer : t.bestNeed, cell: ({ best }) => (best ? <><a href={c.href(`/anzeigen/${best.listing.id}`)}>{best.listing.title}</a><br /><small>{best.listing.organisationName}</small></> : t.nothing) },
    { key: "strength", label: t.strength, cell: ({ best }) => (best ? <StrengthOf c={c} suggestion={best.suggestion} /> : "") },
    { key: "why", label: t.why, cell: (row) => why(c, row, quarters) },
    { key: "act", label: t.act, cell: ({ listing, best }) => (best?.suggestion.fits
      ? <PostButton action={c.href(`/anzeigen/${listing.id}/vorschlag/${best.listing.id}/vorstellen?von=boerse${need ? "" : "&richtung=offer"}`)} label={t.introduce} small hidden={{ ...c.once() }} context={`${listing.title}, ${best.listing.title}`} />
      : <ButtonLink label={t.look} href={c.href(`/anzeigen/${listing.id}#passt`)} small variant="tertiary" context={listing.title} />) },
  ];
}

async function csv(c: PageContext): Promise<Answer> {
  const t = texts[c.locale];
  const asked = read(c.query, dayOf(c.at));
  const { rows, quarters } = await find(c, { ...asked, page: 1 }, mostCompared);
  const need = asked.filter.direction === "need";
  const strengths = suggestionTexts[c.locale];
  const heads: CsvColumn<Unmatched>[] = [
    { head: need ? t.need : t.offer, value: ({ listing }) => listing.title }, { head: t.organisation, value: ({ listing }) => listing.organisationName },
    { head: t.ends, value: ({ listing }) => listing.expiresOn }, { head: need ? t.bestOffer : t.bestNeed, value: ({ best }) => best?.listing.title },
    { head: t.bestOrganisation, value: ({ best }) => best?.listing.organisationName },
    { head: t.strength, value: ({ best }) => (best ? (best.suggestion.fits ? strengths.strengths[strengthOf(best.suggestion.score)] : strengths.almost) : "") },
    { head: t.why, value: (row) => why(c, row, quarters) }, { head: t.link, value: ({ listing }) => c.absolute(`/anzeigen/${listing.id}`) },
  ];
  return { kind: "file", type: "text/csv; charset=utf-8", name: t.file, body: writeCsv(heads, rows) };
}

export const brokeringRoutes: Route[] = [
  page({ path, may: role("coordinator"), show }),
  page({ path: `${path}.csv`, may: role("coordinator"), show: csv }),
];
