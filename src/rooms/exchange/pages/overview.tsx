// SPDX-License-Identifier: EUPL-1.2
import { role } from "../../../kernel/actor.ts";
import { formatDayShort } from "../../../kernel/i18n.ts";
import { page, type Answer, type PageContext, type Route } from "../../../kernel/page.ts";
import { ButtonLink, EmptyState, FilterBar, PageTitle, Pagination, Stack, Table, Toolbar, type TableColumn } from "../../../ui/index.ts";
import { countWork, listWork, workSorts, type ListingFilter, type WorkRow, type WorkSort } from "../queries.ts";
import { categories, directions, listingStates } from "../rules.ts";
import { StateOf, texts } from "./entry.tsx";
import { sameList } from "./list.tsx";

const size = 50;

/** What the address of the coordinator's list asks for. */
export function readWork(query: URLSearchParams): { filter: ListingFilter; sort: WorkSort; page: number } {
  const text = (name: string): string => (query.get(name) ?? "").trim();
  const one = <T extends string>(options: readonly T[], name: string): T | undefined => options.find((option) => option === text(name));
  const state = one(listingStates, "stand");
  return {
    filter: { search: text("suche").slice(0, 100) || undefined, category: one(categories, "art"), direction: one(directions, "richtung"), states: state ? [state] : undefined },
    sort: one(workSorts, "reihenfolge") ?? "changed",
    page: Math.min(10_000, Math.max(1, Math.floor(Number(text("seite"))) || 1)),
  };
}

async function show(c: PageContext): Promise<Answer> {
  const asked = readWork(c.query);
  const { rows, count } = await c.read(async (reader) => ({
    rows: await listWork(reader, c.scope, asked.filter, { sort: asked.sort, page: asked.page, size }),
    count: await countWork(reader, c.scope, asked.filter),
  }));
  const t = texts[c.locale].overview;
  const here = (changes: Readonly<Record<string, string | undefined>>): string => c.href(`/boerse${sameList(c.query, changes)}`);
  return {
    kind: "html", title: t.title, width: "wide", noindex: true,
    main: (
      <Stack>
        <PageTitle title={t.title} lead={t.lead} actions={<><ButtonLink label={t.check} href={c.href("/boerse/pruefung")} variant="primary" /><ButtonLink label={t.suggestions} href={c.href("/boerse/vorschlaege")} /><ButtonLink label={t.messages} href={c.href("/boerse/anfragen")} /></>} />
        <Filter c={c} count={count} {...asked} />
        {rows.length > 0
          ? <Table caption={t.title} captionHidden columns={columns(c, asked.sort, here)} rows={rows} rowKey={(row) => row.id} />
          : <EmptyState title={t.empty} action={<ButtonLink label={texts[c.locale].list.reset} href={c.href("/boerse")} />} />}
        <Pagination page={asked.page} pages={Math.ceil(count / size)} href={(n) => here({ seite: String(n) })} />
        <Toolbar items={[{ label: t.csv, href: c.href(`/boerse.csv${sameList(c.query, { seite: undefined })}`), kind: "download", type: "text/csv" }]} />
      </Stack>
    ),
  };
}

function Filter({ c, count, filter, sort }: { c: PageContext; count: number; filter: ListingFilter; sort: WorkSort }) {
  const t = texts[c.locale];
  const state = filter.states?.[0];
  return (
    <FilterBar
      action={c.href("/boerse")}
      search={{ name: "suche", label: t.list.search, ...(filter.search ? { value: filter.search } : {}) }}
      selects={[
        { name: "stand", label: t.overview.state, empty: t.list.all, ...(state ? { value: state } : {}), options: listingStates.map((value) => ({ value, label: t.states[value] })) },
        { name: "richtung", label: t.overview.direction, empty: t.list.all, ...(filter.direction ? { value: filter.direction } : {}), options: directions.map((value) => ({ value, label: t.directions[value] })) },
        { name: "art", label: t.list.category, empty: t.list.all, ...(filter.category ? { value: filter.category } : {}), options: categories.map((value) => ({ value, label: t.categories[value] })) },
      ]}
      hidden={{ reihenfolge: sort === "changed" ? undefined : sort }}
      active={[filter.search, state, filter.direction, filter.category].filter(Boolean).length} resetHref={c.href("/boerse")} result={t.overview.found(count)}
    />
  );
}

function columns(c: PageContext, sort: WorkSort, here: (changes: Readonly<Record<string, string | undefined>>) => string): TableColumn<WorkRow>[] {
  const t = texts[c.locale];
  const sorted = (by: WorkSort, direction: "ascending" | "descending" = "ascending") => ({ href: here({ reihenfolge: by, seite: undefined }), ...(sort === by ? { direction } : {}) });
  return [
    { key: "title", label: t.overview.entry, rowHeader: true, sort: sorted("title"), cell: (row) => <a href={c.href(`/anzeigen/${row.id}`)}>{row.title}</a> },
    { key: "direction", label: t.overview.direction, cell: (row) => t.directions[row.direction] },
    { key: "organisation", label: t.overview.organisation, sort: sorted("organisation"), cell: (row) => row.organisationName },
    { key: "state", label: t.overview.state, cell: (row) => <StateOf state={row.state} locale={c.locale} /> },
    { key: "changed", label: t.overview.changed, sort: sorted("changed", "descending"), cell: (row) => formatDayShort(row.changedAt, c.locale) },
    { key: "ends", label: t.overview.ends, sort: sorted("ending"), cell: (row) => (row.expiresOn ? formatDayShort(row.expiresOn, c.locale) : "") },
    { key: "requests", label: t.overview.requests, align: "end", cell: (row) => (row.requests > 0 ? row.requests : "") },
  ];
}

export const overviewRoutes: Route[] = [page({ path: "/boerse", may: role("coordinator"), show })];
