// SPDX-License-Identifier: EUPL-1.2
import { role } from "../../../../kernel/actor.ts";
import { writeCsv, type CsvColumn } from "../../../../kernel/csv.ts";
import { dayOf, formatDayShort } from "../../../../kernel/i18n.ts";
import { page, type Answer, type PageContext, type Route } from "../../../../kernel/page.ts";
import { ButtonLink, EmptyState, FilterBar, PageTitle, Pagination, Section, Stack, Table, Toolbar, type TableColumn } from "../../../../ui/index.ts";
import { personNames } from "../../../platform/index.ts";
import { readingFor } from "../../reading/queries.ts";
import { listWords, wordSorts, type WordFilter, type WordSort } from "../queries.ts";
import { hows, type OwnEntry } from "../rules.ts";
import { de } from "../texts.de.ts";
import { en } from "../texts.en.ts";
import { WhatMeans } from "./meaning.tsx";

const texts = { de, en };
export const path = "/boerse/woerter";
const size = 50;
const most = 5000;

interface Asked {
  readonly filter: WordFilter;
  readonly sort: WordSort;
  readonly page: number;
  /** The word of "What does ... mean?"; empty: nobody asks. */
  readonly meaning: string;
}

function read(query: URLSearchParams): Asked {
  const text = (name: string): string => (query.get(name) ?? "").trim();
  const one = <T extends string>(options: readonly T[], name: string): T | undefined => options.find((option) => option === text(name));
  return {
    filter: { how: one(hows, "bedeutung"), search: text("suche").slice(0, 100) || undefined },
    sort: one(wordSorts, "reihenfolge") ?? "newest",
    page: Math.min(1000, Math.max(1, Math.floor(Number(text("seite"))) || 1)),
    meaning: text("was").slice(0, 300),
  };
}

/** The same list with some values of the address changed; undefined takes one out. */
function sameList(query: URLSearchParams, changes: Readonly<Record<string, string | undefined>>): string {
  const next = new URLSearchParams([...query].filter(([name, value]) => value !== "" && name !== "meldung" && name !== "was" && !(name in changes)));
  for (const [name, value] of Object.entries(changes)) if (value !== undefined) next.set(name, value);
  return next.size > 0 ? `?${next.toString()}` : "";
}

interface Row extends OwnEntry {
  readonly who: string;
  readonly notion: string;
}

/** Words with who added them and what the notion behind them is called; four questions to the database. */
const find = (c: PageContext, { filter, sort, page: number }: Asked, length: number) =>
  c.read(async (reader) => {
    const t = texts[c.locale].list;
    const { thesaurus } = await readingFor(reader, c.scope);
    const notions = new Map(thesaurus.concepts.map((concept) => [concept.id, concept[c.locale][0] ?? concept.id]));
    const { rows, count } = await listWords(reader, c.scope, filter, { sort, page: number, size: length });
    const names = await personNames(reader, c.scope, rows.flatMap(({ addedBy }) => addedBy ?? []));
    const named = rows.map((row): Row => ({ ...row, who: (row.addedBy && names.get(row.addedBy)?.name) || t.unknown, notion: (row.concept && notions.get(row.concept)) || t.ownNotion }));
    return { rows: named, count, thesaurus };
  });

async function show(c: PageContext): Promise<Answer> {
  const t = texts[c.locale];
  const asked = read(c.query);
  const { rows, count, thesaurus } = await find(c, asked, size);
  const here = (changes: Readonly<Record<string, string | undefined>>): string => c.href(`${path}${sameList(c.query, changes)}`);
  return {
    kind: "html", title: t.title, width: "wide", noindex: true, crumbs: [{ label: t.desk, href: c.href("/schreibtisch") }, { label: t.title }],
    main: (
      <>
        <PageTitle title={t.title} lead={t.lead} actions={<ButtonLink label={t.add} href={c.href(`${path}/neu`)} variant="primary" />} />
        <Section title={t.list.own}>
          <Stack>
            {count > 0 || active(asked) > 0 ? <Filter c={c} asked={asked} count={count} /> : null}
            {rows.length > 0 ? <Table caption={t.list.own} captionHidden columns={columns(c, asked.sort, here)} rows={rows} rowKey={(row) => row.id} /> : <Nothing c={c} asked={asked} />}
            <Pagination page={asked.page} pages={Math.ceil(count / size)} href={(n) => here({ seite: n === 1 ? undefined : String(n) })} />
            {count > 0 ? <Toolbar items={[{ label: t.list.csv, href: c.href(`${path}.csv${sameList(c.query, { seite: undefined })}`), kind: "download", type: "text/csv" }]} /> : null}
          </Stack>
        </Section>
        <WhatMeans c={c} path={path} asked={asked.meaning} thesaurus={thesaurus} />
      </>
    ),
  };
}

const active = ({ filter }: Asked): number => [filter.how, filter.search].filter(Boolean).length;

function Nothing({ c, asked }: { c: PageContext; asked: Asked }) {
  const t = texts[c.locale].list;
  return active(asked) > 0 ? <EmptyState title={t.empty} action={<ButtonLink label={t.reset} href={c.href(path)} />} /> : <EmptyState title={t.none} text={t.noneText} />;
}

function Filter({ c, asked, count }: { c: PageContext; asked: Asked; count: number }) {
  const t = texts[c.locale];
  const { filter, sort } = asked;
  return (
    <FilterBar
      action={c.href(path)} resetHref={c.href(path)} active={active(asked)} result={t.list.found(count)} hidden={{ reihenfolge: sort === "newest" ? undefined : sort }}
      search={{ name: "suche", label: t.list.search, ...(filter.search ? { value: filter.search } : {}) }}
      selects={[{ name: "bedeutung", label: t.list.how, empty: t.list.all, ...(filter.how ? { value: filter.how } : {}), options: hows.map((value) => ({ value, label: t.hows[value] })) }]}
    />
  );
}

function columns(c: PageContext, sort: WordSort, here: (changes: Readonly<Record<string, string | undefined>>) => string): TableColumn<Row>[] {
  const t = texts[c.locale];
  const sorted = (by: WordSort) => ({ href: here({ reihenfolge: by, seite: undefined }), ...(sort === by ? { direction: "ascending" as const } : {}) });
  const time = sort === "newest" ? { href: here({ reihenfolge: "oldest", seite: undefined }), direction: "descending" as const } : { href: here({ reihenfolge: undefined, seite: undefined }), ...(sort === "oldest" ? { direction: "ascending" as const } : {}) };
  return [
    { key: "word", label: t.list.word, rowHeader: true, sort: sorted("word"), cell: (row) => <a href={c.href(`${path}/${row.id}`)}>{row.word}</a> },
    { key: "how", label: t.list.how, cell: (row) => t.hows[row.how] },
    { key: "other", label: t.list.other, sort: sorted("other"), cell: (row) => row.other },
    { key: "notion", label: t.list.notion, cell: (row) => row.notion },
    { key: "who", label: t.list.who, cell: (row) => row.who },
    { key: "at", label: t.list.at, sort: time, cell: (row) => formatDayShort(row.addedAt, c.locale) },
  ];
}

async function csv(c: PageContext): Promise<Answer> {
  const t = texts[c.locale];
  const { rows } = await find(c, { ...read(c.query), page: 1 }, most);
  const heads: CsvColumn<Row>[] = [
    { head: t.list.word, value: (row) => row.word }, { head: t.list.how, value: (row) => t.hows[row.how] }, { head: t.list.other, value: (row) => row.other },
    { head: t.list.notion, value: (row) => row.notion }, { head: t.list.who, value: (row) => row.who }, { head: t.list.at, value: (row) => dayOf(row.addedAt) },
  ];
  return { kind: "file", type: "text/csv; charset=utf-8", name: t.list.file, body: writeCsv(heads, rows) };
}

export const listRoutes: Route[] = [
  page({ path, may: role("coordinator"), show }),
  page({ path: `${path}.csv`, may: role("coordinator"), show: csv }),
];
