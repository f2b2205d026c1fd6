// SPDX-License-Identifier: EUPL-1.2
import { anyone, role } from "../../../kernel/actor.ts";
import { writeCsv } from "../../../kernel/csv.ts";
import { formatDayShort } from "../../../kernel/i18n.ts";
import { page, type PageContext } from "../../../kernel/page.ts";
import { logoHref } from "../logos/pages/logo.tsx";
import { ButtonLink, EmptyState, FilterBar, OrgMark, PageTitle, Pagination, Table, Toolbar } from "../../../ui/index.ts";
import { exportColumns } from "../imports/exports.ts";
import { contactsOf, listOrganisations, listQuarters, type OrganisationFilter, type OrganisationOrder, type QuarterName } from "../queries.ts";
import { publicFacts, sectors, type Organisation, type Sector } from "../rules.ts";
import { de } from "../texts.de.ts";
import { en } from "../texts.en.ts";

const texts = { de, en };
const pageSize = 25;
const everybody = anyone("public directory of organisations");
const orders: Readonly<Record<string, OrganisationOrder>> = { name: "name", bereich: "sector", neu: "newest" };

interface Asked {
  readonly filter: OrganisationFilter;
  readonly order: OrganisationOrder;
  readonly page: number;
  /** The choices as they stand in the address. */
  readonly words: Readonly<Record<string, string>>;
}

/** What the address asks for; hidden organisations and those without a contact only for the coordinator. */
function asked(c: PageContext, coordinator: boolean): Asked {
  const word = (name: string): string => (c.query.get(name) ?? "").trim().slice(0, 100);
  const sector = word("bereich");
  const quarter = word("quartier");
  const shown = coordinator ? word("zeigen") : "";
  const order = word("sortierung");
  return {
    filter: {
      state: shown === "verborgen" ? "hidden" : "listed",
      withoutContact: shown === "ohne-person",
      search: word("suche") || undefined,
      sector: sectors.includes(sector as Sector) ? (sector as Sector) : undefined,
      quarterId: /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(quarter) ? quarter : undefined,
    },
    order: orders[order] ?? "name",
    page: Math.min(100_000, Math.max(1, Math.floor(Number(word("seite"))) || 1)),
    words: { suche: word("suche"), bereich: sector, quartier: quarter, zeigen: shown, sortierung: order in orders ? order : "" },
  };
}

/** The address of the list with some words changed; empty words are left out. */
function address(c: PageContext, path: string, words: Readonly<Record<string, string>>): string {
  const search = new URLSearchParams(Object.entries(words).filter(([, value]) => value !== "")).toString();
  return c.href(search === "" ? path : `${path}?${search}`);
}

const list = page({
  path: "/organisationen",
  may: everybody,
  show: async (c) => {
    const t = texts[c.locale].list;
    const coordinator = c.may(role("coordinator"), undefined);
    const wanted = asked(c, coordinator);
    const [quarters, found] = await c.read(async (reader) =>
      [await listQuarters(reader, c.scope), await listOrganisations(reader, c.scope, wanted.filter, wanted.order, { number: wanted.page, size: pageSize })] as const);
    const { sortierung: _order, ...filters } = wanted.words;
    const active = Object.values(filters).filter((value) => value !== "").length;
    return {
      kind: "html", title: t.title, description: t.lead, width: "wide", crumbs: [{ label: t.title }], noindex: active > 0,
      main: (
        <>
          <PageTitle title={t.title} lead={t.lead} actions={coordinator ? <><ButtonLink label={t.create} href={c.href("/organisationen/neu")} variant="primary" /><ButtonLink label={t.take} href={c.href("/organisationen/import")} /></> : null} />
          <Filters c={c} quarters={quarters} wanted={wanted} active={active} total={found.total} coordinator={coordinator} />
          {found.rows.length > 0 ? <Rows c={c} rows={found.rows} quarters={quarters} wanted={wanted} /> : <Nothing c={c} filtered={active > 0} />}
          <Pagination page={wanted.page} pages={Math.ceil(found.total / pageSize)} href={(number) => address(c, "/organisationen", { ...wanted.words, seite: String(number) })} />
          <Toolbar items={[
            { label: coordinator ? t.csvContacts : t.csv, href: address(c, "/organisationen.csv", wanted.words), type: "text/csv" },
            ...(quarters.length > 0 ? [{ label: t.quarters, href: c.href("/quartiere"), kind: "link" as const }] : []),
          ]} />
        </>
      ),
    };
  },
});

function Filters(props: { c: PageContext; quarters: readonly QuarterName[]; wanted: Asked; active: number; total: number; coordinator: boolean }) {
  const { c, quarters, wanted } = props;
  const t = texts[c.locale];
  const choices = [
    { name: "bereich", label: t.list.sector, value: wanted.words["bereich"]!, empty: t.list.anySector, options: sectors.map((value) => ({ value, label: t.sectors[value] })) },
    ...(quarters.length > 0 ? [{ name: "quartier", label: t.list.quarter, value: wanted.words["quartier"]!, empty: t.list.anyQuarter, options: quarters.map(({ id, name }) => ({ value: id, label: name })) }] : []),
    ...(props.coordinator ? [{ name: "zeigen", label: t.list.show, value: wanted.words["zeigen"]!, empty: t.list.listed, options: [{ value: "verborgen", label: t.list.hidden }, { value: "ohne-person", label: t.list.withoutContact }] }] : []),
  ];
  return (
    <FilterBar action={c.href("/organisationen")} resetHref={c.href("/organisationen")} active={props.active} result={t.list.count(props.total)}
      search={{ name: "suche", label: t.list.search, value: wanted.words["suche"]! }} selects={choices} hidden={{ sortierung: wanted.words["sortierung"] || undefined }} />
  );
}

function Rows({ c, rows, quarters, wanted }: { c: PageContext; rows: readonly Organisation[]; quarters: readonly QuarterName[]; wanted: Asked }) {
  const t = texts[c.locale];
  const quarterName = new Map(quarters.map((quarter) => [quarter.id, quarter.name]));
  const sort = (word: string, order: OrganisationOrder, direction: "ascending" | "descending") =>
    ({ href: address(c, "/organisationen", { ...wanted.words, sortierung: word }), ...(wanted.order === order ? { direction } : {}) });
  return (
    <Table caption={t.list.caption} captionHidden rows={[...rows]} rowKey={(row) => row.id} columns={[
      { key: "name", label: t.list.name, rowHeader: true, sort: sort("name", "name", "ascending"), cell: (row) => <><OrgMark name={row.name} size="small" {...(row.logoFileId ? { src: logoHref(c, row)! } : {})} /> <a href={c.href(`/organisationen/${row.id}`)}>{row.name}</a></> },
      { key: "sector", label: t.list.sector, sort: sort("bereich", "sector", "ascending"), cell: (row) => t.sectors[row.sector] },
      ...(quarters.length > 0 ? [{ key: "quarter", label: t.list.quarter, cell: (row: Organisation) => (row.quarterId === null ? "–" : quarterName.get(row.quarterId)) }] : []),
      { key: "since", label: t.list.since, align: "end" as const, sort: sort("neu", "newest", "descending"), cell: (row) => formatDayShort(row.createdAt, c.locale) },
    ]} />
  );
}

function Nothing({ c, filtered }: { c: PageContext; filtered: boolean }) {
  const t = texts[c.locale].list;
  return filtered
    ? <EmptyState title={t.noneTitle} text={t.noneText} action={<ButtonLink label={t.reset} href={c.href("/organisationen")} />} />
    : <EmptyState title={t.emptyTitle} text={t.emptyText} />;
}

/** The same list as a file. Guests get what every page shows; the coordinator gets a file that can be read in again, people included. */
const csv = page({
  path: "/organisationen.csv",
  may: everybody,
  show: async (c) => {
    const coordinator = c.may(role("coordinator"), undefined);
    const wanted = asked(c, coordinator);
    const { rows, quarters, contacts } = await c.read(async (reader) => {
      const found = await listOrganisations(reader, c.scope, wanted.filter, wanted.order, { number: 1, size: 100_000 });
      return { rows: found.rows, quarters: await listQuarters(reader, c.scope), contacts: coordinator ? await contactsOf(reader, c.scope, found.rows.map((row) => row.id)) : undefined };
    });
    const quarterName = new Map(quarters.map((quarter) => [quarter.id, quarter.name]));
    const lines = rows.map((row) => ({ ...(coordinator ? row : publicFacts(row)), quarter: row.quarterId === null ? "" : (quarterName.get(row.quarterId) ?? ""), contacts: contacts?.get(row.id) ?? [] }));
    const most = contacts ? Math.max(1, ...lines.map((line) => line.contacts.length)) : 0;
    return { kind: "file", type: "text/csv; charset=utf-8", name: texts[c.locale].list.file, body: writeCsv(exportColumns(c.locale, most), lines) };
  },
});

export const listRoutes = [list, csv];
