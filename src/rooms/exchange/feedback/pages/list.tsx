// SPDX-License-Identifier: EUPL-1.2
import { role } from "../../../../kernel/actor.ts";
import { writeCsv, type CsvColumn } from "../../../../kernel/csv.ts";
import { dayOf, formatDayShort } from "../../../../kernel/i18n.ts";
import { page, type Answer, type PageContext, type Route } from "../../../../kernel/page.ts";
import { ButtonLink, EmptyState, FilterBar, PageTitle, Pagination, Stack, State, Table, Toolbar, type TableColumn } from "../../../../ui/index.ts";
import { personNames } from "../../../platform/index.ts";
import { sameList } from "../../pages/list.tsx";
import { withdrawPath } from "../../suggestions/pages/pair.tsx";
import { rejectReasons, verdicts } from "../../suggestions/rules.ts";
import { de as suggestionsDe } from "../../suggestions/texts.de.ts";
import { en as suggestionsEn } from "../../suggestions/texts.en.ts";
import { feedbackOn, feedbackSorts, type FeedbackFilter, type FeedbackRow, type FeedbackSort } from "../queries.ts";
import { de } from "../texts.de.ts";
import { en } from "../texts.en.ts";

const texts = { de, en };
const suggestionTexts = { de: suggestionsDe, en: suggestionsEn };
const path = "/boerse/rueckmeldungen";
const size = 50;
const most = 5000;

interface Asked {
  readonly filter: FeedbackFilter;
  readonly sort: FeedbackSort;
  readonly page: number;
}

function read(query: URLSearchParams): Asked {
  const text = (name: string): string => (query.get(name) ?? "").trim();
  const one = <T extends string>(options: readonly T[], name: string): T | undefined => options.find((option) => option === text(name));
  return {
    filter: { verdict: one(verdicts, "vermerk"), reason: one(rejectReasons, "grund"), search: text("suche").slice(0, 100) || undefined },
    sort: one(feedbackSorts, "reihenfolge") ?? "newest",
    page: Math.min(1000, Math.max(1, Math.floor(Number(text("seite"))) || 1)),
  };
}

type Named = FeedbackRow & { readonly who: string };

/** Three questions to the database, whatever stands in the list. */
const find = (c: PageContext, { filter, sort, page: number }: Asked, length: number): Promise<{ rows: Named[]; count: number }> =>
  c.read(async (reader) => {
    const { rows, count } = await feedbackOn(reader, c.scope, filter, { sort, page: number, size: length });
    const names = await personNames(reader, c.scope, rows.flatMap(({ saidBy }) => saidBy ?? []));
    return { rows: rows.map((row) => ({ ...row, who: (row.saidBy && names.get(row.saidBy)?.name) || texts[c.locale].unknown })), count };
  });

async function show(c: PageContext): Promise<Answer> {
  const t = texts[c.locale];
  const asked = read(c.query);
  const { rows, count } = await find(c, asked, size);
  const here = (changes: Readonly<Record<string, string | undefined>>): string => c.href(`${path}${sameList(c.query, changes)}`);
  return {
    kind: "html", title: t.title, width: "wide", noindex: true,
    main: (
      <Stack>
        <PageTitle title={t.title} lead={t.lead} />
        <Filter c={c} asked={asked} count={count} />
        {rows.length > 0 ? <Table caption={t.title} captionHidden columns={columns(c, asked.sort, here)} rows={rows} rowKey={(row) => row.id} /> : <Nothing c={c} asked={asked} />}
        <Pagination page={asked.page} pages={Math.ceil(count / size)} href={(n) => here({ seite: String(n) })} />
        <Toolbar items={[{ label: t.csv, href: c.href(`${path}.csv${sameList(c.query, { seite: undefined })}`), kind: "download", type: "text/csv" }]} />
      </Stack>
    ),
  };
}

const active = ({ filter }: Asked): number => [filter.verdict, filter.reason, filter.search].filter(Boolean).length;

function Nothing({ c, asked }: { c: PageContext; asked: Asked }) {
  const t = texts[c.locale];
  return active(asked) > 0
    ? <EmptyState title={t.empty} action={<ButtonLink label={t.reset} href={c.href(path)} />} />
    : <EmptyState title={t.none} text={t.noneText} action={<ButtonLink label={t.toSuggestions} href={c.href("/boerse/vorschlaege")} />} />;
}

function Filter({ c, asked, count }: { c: PageContext; asked: Asked; count: number }) {
  const t = texts[c.locale];
  const { filter, sort } = asked;
  return (
    <FilterBar
      action={c.href(path)} resetHref={c.href(path)} active={active(asked)} result={t.found(count)} hidden={{ reihenfolge: sort === "newest" ? undefined : sort }}
      search={{ name: "suche", label: t.search, ...(filter.search ? { value: filter.search } : {}) }}
      selects={[
        { name: "vermerk", label: t.verdict, empty: t.all, ...(filter.verdict ? { value: filter.verdict } : {}), options: verdicts.map((value) => ({ value, label: t.verdicts[value] })) },
        { name: "grund", label: t.reason, empty: t.all, ...(filter.reason ? { value: filter.reason } : {}), options: rejectReasons.map((value) => ({ value, label: suggestionTexts[c.locale].rejectReasons[value] })) },
      ]}
    />
  );
}

function columns(c: PageContext, sort: FeedbackSort, here: (changes: Readonly<Record<string, string | undefined>>) => string): TableColumn<Named>[] {
  const t = texts[c.locale];
  const sorted = (by: FeedbackSort) => ({ href: here({ reihenfolge: by, seite: undefined }), ...(sort === by ? { direction: "ascending" as const } : {}) });
  const time = sort === "newest" ? { href: here({ reihenfolge: "oldest", seite: undefined }), direction: "descending" as const } : { href: here({ reihenfolge: undefined, seite: undefined }), ...(sort === "oldest" ? { direction: "ascending" as const } : {}) };
  const entry = (id: string, title: string, organisation: string) => <><a href={c.href(`/anzeigen/${id}`)}>{title}</a><br /><small>{organisation}</small></>;
  return [
    { key: "need", label: t.need, rowHeader: true, sort: sorted("need"), cell: (row) => entry(row.needId, row.needTitle, row.needOrganisation) },
    { key: "offer", label: t.offer, sort: sorted("offer"), cell: (row) => entry(row.offerId, row.offerTitle, row.offerOrganisation) },
    { key: "verdict", label: t.verdict, cell: (row) => <State kind={row.verdict === "good" ? "done" : "stopped"} label={t.verdicts[row.verdict]} /> },
    { key: "reason", label: t.reason, cell: (row) => [row.reason ? suggestionTexts[c.locale].rejectReasons[row.reason] : "", row.note ?? ""].filter(Boolean).join(": ") },
    { key: "who", label: t.who, cell: (row) => row.who },
    { key: "at", label: t.at, sort: time, cell: (row) => formatDayShort(row.at, c.locale) },
    { key: "withdraw", label: t.action, cell: (row) => <ButtonLink label={t.action} href={c.href(withdrawPath(row))} small variant="tertiary" context={`${row.needTitle}, ${row.offerTitle}`} /> },
  ];
}

async function csv(c: PageContext): Promise<Answer> {
  const t = texts[c.locale];
  const { rows } = await find(c, { ...read(c.query), page: 1 }, most);
  const heads: CsvColumn<Named>[] = [
    { head: t.need, value: (row) => row.needTitle }, { head: t.needOrganisation, value: (row) => row.needOrganisation },
    { head: t.offer, value: (row) => row.offerTitle }, { head: t.offerOrganisation, value: (row) => row.offerOrganisation },
    { head: t.verdict, value: (row) => t.verdicts[row.verdict] }, { head: t.reason, value: (row) => (row.reason ? suggestionTexts[c.locale].rejectReasons[row.reason] : "") },
    { head: t.note, value: (row) => row.note }, { head: t.who, value: (row) => row.who }, { head: t.at, value: (row) => dayOf(row.at) },
  ];
  return { kind: "file", type: "text/csv; charset=utf-8", name: t.file, body: writeCsv(heads, rows) };
}

export const feedbackRoutes: Route[] = [
  page({ path, may: role("coordinator"), show }),
  page({ path: `${path}.csv`, may: role("coordinator"), show: csv }),
];
