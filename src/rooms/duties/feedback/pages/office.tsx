// SPDX-License-Identifier: EUPL-1.2
import { role } from "../../../../kernel/actor.ts";
import { writeCsv } from "../../../../kernel/csv.ts";
import { dayOf, formatDayShort } from "../../../../kernel/i18n.ts";
import { page, type PageContext } from "../../../../kernel/page.ts";
import { EmptyState, FilterBar, MoreLink, PageTitle, Pagination, State, Table, Toolbar } from "../../../../ui/index.ts";
import { dutyCrumbs } from "../../publication/pages/crumbs.tsx";
import { caseKinds, caseStates, isOverdue, type BarrierCase } from "../rules.ts";
import { listCases, type CaseFilter } from "../store.ts";
import { texts } from "../texts.ts";

const path = "/rueckmeldungen";
const oneOf = <T extends string>(all: readonly T[], value: string | null): T | undefined => all.find((one) => one === value);

/** The list as the address asks for it; what makes no sense is left out. */
function readCases(query: URLSearchParams): CaseFilter {
  const [state, kind, search] = [oneOf(caseStates, query.get("stand")), oneOf(caseKinds, query.get("art")), query.get("suche")?.trim().slice(0, 200)];
  const page = Number(query.get("seite"));
  return {
    sort: oneOf(["due", "received"], query.get("sortierung")) ?? "due", descending: query.get("richtung") === "ab", page: Number.isInteger(page) && page >= 1 && page < 100_000 ? page : 1,
    ...(state ? { state } : {}), ...(kind ? { kind } : {}), ...(search ? { search } : {}),
  };
}

const addressOf = (c: PageContext, filter: CaseFilter, change: Record<string, string>, file = path): string => {
  const asked = { suche: filter.search ?? "", stand: filter.state ?? "", art: filter.kind ?? "", sortierung: filter.sort, richtung: filter.descending ? "ab" : "", ...change };
  return c.href(`${file}?${new URLSearchParams(Object.entries(asked).filter(([, value]) => value !== "")).toString()}`);
};

const listPage = page({
  path,
  may: role("coordinator"),
  show: async (c) => {
    const filter = readCases(c.query);
    const found = await c.read((reader) => listCases(reader, c.scope, filter));
    const t = texts[c.locale].list;
    return { kind: "html", title: t.title, width: "wide", noindex: true, crumbs: dutyCrumbs(c, t.title), main: <List c={c} filter={filter} found={found} /> };
  },
});

function List({ c, filter, found }: { c: PageContext; filter: CaseFilter; found: { rows: BarrierCase[]; pages: number; total: number } }) {
  const t = texts[c.locale];
  const active = [filter.state, filter.kind, filter.search].filter(Boolean).length;
  const choice = <T extends string>(name: string, label: string, value: T | undefined, all: readonly T[], words: Record<T, string>) => ({ name, label, ...(value ? { value } : {}), options: all.map((one) => ({ value: one, label: words[one] })) });
  return (
    <>
      <PageTitle title={t.list.title} lead={t.list.lead} />
      <FilterBar action={c.href(path)} resetHref={c.href(path)} active={active} result={t.list.count(found.total)} hidden={{ sortierung: filter.sort, richtung: filter.descending ? "ab" : "" }}
        search={{ name: "suche", label: t.list.search, value: filter.search ?? "" }}
        selects={[choice("stand", t.list.state, filter.state, caseStates, t.states), choice("art", t.list.kind, filter.kind, caseKinds, t.kinds)]} />
      {found.rows.length === 0 ? <EmptyState title={t.list.none} text={t.list.noneText} action={<MoreLink href={c.href("/barriere-melden")} label={t.list.toForm} />} /> : <Cases c={c} filter={filter} rows={found.rows} />}
      <Pagination page={filter.page} pages={found.pages} href={(number) => addressOf(c, filter, { seite: String(number) })} />
      <Toolbar items={[{ label: t.list.csv, href: addressOf(c, filter, {}, `${path}.csv`) }]} />
    </>
  );
}

function Cases({ c, filter, rows }: { c: PageContext; filter: CaseFilter; rows: BarrierCase[] }) {
  const t = texts[c.locale];
  const today = dayOf(c.at);
  const sort = (key: CaseFilter["sort"]) => {
    const current = filter.sort === key;
    return { href: addressOf(c, filter, { sortierung: key, richtung: current && !filter.descending ? "ab" : "" }), ...(current ? { direction: filter.descending ? ("descending" as const) : ("ascending" as const) } : {}) };
  };
  return (
    <Table<BarrierCase> caption={t.list.title} captionHidden rows={rows} rowKey={(row) => row.id} columns={[
      { key: "number", label: t.list.number, rowHeader: true, cell: (row) => <a href={c.href(`${path}/${row.id}`)}>{row.number}</a> },
      { key: "what", label: t.list.what, cell: (row) => (row.what.length > 90 ? `${row.what.slice(0, 90)} …` : row.what) },
      { key: "kind", label: t.list.kind, cell: (row) => t.kinds[row.kind] },
      { key: "received", label: t.list.received, cell: (row) => formatDayShort(row.receivedAt, c.locale), sort: sort("received") },
      { key: "due", label: t.list.due, cell: (row) => formatDayShort(row.dueOn, c.locale), sort: sort("due") },
      { key: "state", label: t.list.state, cell: (row) => (isOverdue(row, today) ? <State kind="problem" label={t.list.overdue} /> : <State kind={row.state === "open" ? "waiting" : "done"} label={t.states[row.state]} />) },
    ]} />
  );
}

/** The same list as a table for a spreadsheet; no address of anybody leaves with it. */
const listCsv = page({
  path: `${path}.csv`,
  may: role("coordinator"),
  show: async (c) => {
    const { rows } = await c.read((reader) => listCases(reader, c.scope, { ...readCases(c.query), page: 1, size: 5000 }));
    const t = texts[c.locale];
    return {
      kind: "file", type: "text/csv; charset=utf-8", name: t.list.file,
      body: writeCsv<BarrierCase>([
        { head: t.list.number, value: (row) => row.number }, { head: t.list.kind, value: (row) => t.kinds[row.kind] }, { head: t.list.state, value: (row) => t.states[row.state] },
        { head: t.list.received, value: (row) => dayOf(row.receivedAt) }, { head: t.list.due, value: (row) => row.dueOn }, { head: t.case.place, value: (row) => row.place },
        { head: t.list.what, value: (row) => row.what }, { head: t.case.answer, value: (row) => row.answer }, { head: t.case.outcome, value: (row) => (row.outcome ? t.outcomes[row.outcome] : "") },
      ], rows),
    };
  },
});

export const officeRoutes = [listPage, listCsv];
