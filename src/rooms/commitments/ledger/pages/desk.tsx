// SPDX-License-Identifier: EUPL-1.2
import { role } from "../../../../kernel/actor.ts";
import { writeCsv } from "../../../../kernel/csv.ts";
import { formatDayShort } from "../../../../kernel/i18n.ts";
import { page, type PageContext } from "../../../../kernel/page.ts";
import { ButtonLink, Checkbox, EmptyState, FilterBar, PageTitle, Pagination, Table, Toolbar } from "../../../../ui/index.ts";
import { AgreementStand } from "../../pages/agreement-card.tsx";
import type { AgreementRow } from "../../queries.ts";
import { agreementStates, type AgreementState } from "../../rules.ts";
import { de } from "../../texts.de.ts";
import { en } from "../../texts.en.ts";
import { allColumns, allLines } from "../exports.ts";
import { deskPage, type DeskFilter, type DeskOrder } from "../queries.ts";

const texts = { de, en };
const pageSize = 50;
const coordination = role("coordinator");
const orders: Readonly<Record<string, DeskOrder>> = { nummer: "number", titel: "title", stand: "state", besiegelt: "sealed" };

interface Asked {
  readonly filter: DeskFilter;
  readonly order: { readonly by: DeskOrder; readonly down: boolean };
  readonly page: number;
  readonly words: Readonly<Record<string, string>>;
}

function asked(c: PageContext): Asked {
  const word = (name: string): string => (c.query.get(name) ?? "").replace(/\p{Cc}/gu, "").trim().slice(0, 100);
  const state = (agreementStates as readonly string[]).includes(word("stand")) ? (word("stand") as AgreementState) : undefined;
  const sorted = /^-?(nummer|titel|stand|besiegelt)$/.test(word("sortierung")) ? word("sortierung") : "-nummer";
  return {
    filter: { search: word("suche") || undefined, state, differs: word("abweichend") !== "" },
    order: { by: orders[sorted.replace("-", "")]!, down: sorted.startsWith("-") },
    page: Math.min(10_000, Math.max(1, Math.floor(Number(word("seite"))) || 1)),
    words: { suche: word("suche"), stand: state ?? "", abweichend: word("abweichend") ? "1" : "", sortierung: sorted === "-nummer" ? "" : sorted },
  };
}

function address(c: PageContext, path: string, words: Readonly<Record<string, string>>): string {
  const search = new URLSearchParams(Object.entries(words).filter(([, value]) => value !== "")).toString();
  return c.href(search === "" ? path : `${path}?${search}`);
}

const list = page({
  path: "/zusagen/liste",
  may: coordination,
  show: async (c) => {
    const t = texts[c.locale].list;
    const wanted = asked(c);
    const found = await c.read((reader) => deskPage(reader, c.scope, wanted.filter, wanted.order, { number: wanted.page, size: pageSize }));
    const { sortierung, ...filters } = wanted.words;
    return {
      kind: "html", title: t.title, width: "wide", noindex: true, crumbs: [{ label: texts[c.locale].nav.ledger, href: c.href("/zusagen") }, { label: t.title }],
      main: (
        <>
          <PageTitle title={t.title} lead={t.lead} actions={<ButtonLink label={t.new} href={c.href("/zusagen/neu")} variant="primary" />} />
          <FilterBar
            action={c.href("/zusagen/liste")} resetHref={c.href("/zusagen/liste")} result={t.result(found.total)}
            active={Object.values(filters).filter((value) => value !== "").length} hidden={{ sortierung: sortierung || undefined }}
            search={{ name: "suche", label: t.search, value: wanted.words["suche"] ?? "" }}
            selects={[{ name: "stand", label: t.state, value: wanted.words["stand"] ?? "", empty: t.all, options: agreementStates.map((value) => ({ value, label: texts[c.locale].states[value] })) }]}
            extra={<Checkbox name="abweichend" label={t.differs} checked={wanted.words["abweichend"] !== ""} />}
          />
          <Rows c={c} rows={found.rows} wanted={wanted} />
          <Pagination page={wanted.page} pages={Math.ceil(found.total / pageSize)} href={(n) => address(c, "/zusagen/liste", { ...wanted.words, seite: n === 1 ? "" : String(n) })} />
          <Toolbar items={[{ label: texts[c.locale].ledger.csv, href: address(c, "/zusagen/liste.csv", wanted.words), type: "text/csv" }]} />
        </>
      ),
    };
  },
});

function Rows({ c, rows, wanted }: { c: PageContext; rows: AgreementRow[]; wanted: Asked }) {
  const t = texts[c.locale].list;
  if (rows.length === 0) return <EmptyState title={t.emptyTitle} />;
  const sort = (word: string) => {
    const current = wanted.order.by === orders[word];
    return { href: address(c, "/zusagen/liste", { ...wanted.words, sortierung: current && !wanted.order.down ? `-${word}` : word }), ...(current ? { direction: wanted.order.down ? ("descending" as const) : ("ascending" as const) } : {}) };
  };
  return (
    <Table
      caption={t.title} captionHidden rows={rows} rowKey={(row) => row.id}
      columns={[
        { key: "number", label: t.number, rowHeader: true, sort: sort("nummer"), cell: (row) => <a href={c.href(`/zusagen/${row.id}`)}>{row.number}</a> },
        { key: "sides", label: t.sides, cell: (row) => row.parties.map((party) => party.name).join(" · ") },
        { key: "title", label: t.what, sort: sort("titel"), cell: (row) => row.title },
        { key: "state", label: t.stateHead, sort: sort("stand"), cell: (row) => <AgreementStand agreement={row} locale={c.locale} /> },
        { key: "sealed", label: t.sealed, sort: sort("besiegelt"), cell: (row) => (row.sealedAt ? formatDayShort(row.sealedAt, c.locale) : "–") },
      ]}
    />
  );
}

const csv = page({
  path: "/zusagen/liste.csv",
  may: coordination,
  show: async (c) => {
    const { filter, order } = asked(c);
    const { rows } = await c.read((reader) => deskPage(reader, c.scope, filter, order, { number: 1, size: 20_000 }));
    return { kind: "file", type: "text/csv; charset=utf-8", name: texts[c.locale].ledger.csvName, body: writeCsv(allColumns(c.locale), allLines(rows, c.locale)) };
  },
});

export const deskRoutes = [list, csv];
