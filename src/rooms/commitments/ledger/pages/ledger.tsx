// SPDX-License-Identifier: EUPL-1.2
import { anyone } from "../../../../kernel/actor.ts";
import { writeCsv } from "../../../../kernel/csv.ts";
import { formatNumber } from "../../../../kernel/i18n.ts";
import { page, type PageContext } from "../../../../kernel/page.ts";
import { CardGrid, EmptyState, Figure, FigureRow, FilterBar, PageTitle, Pagination, Section, Toolbar } from "../../../../ui/index.ts";
import { listQuarters, type QuarterName } from "../../../actors/index.ts";
import { AgreementCard } from "../../pages/agreement-card.tsx";
import { namedSealers } from "../../queries.ts";
import { de } from "../../texts.de.ts";
import { en } from "../../texts.en.ts";
import { publicColumns, publicLines } from "../exports.ts";
import { ledgerFigures, ledgerKinds, ledgerPage, ledgerStates, namedOrganisations, type LedgerFilter, type LedgerKind, type LedgerState } from "../queries.ts";

const texts = { de, en };
const pageSize = 24;
const everybody = anyone("public ledger: sealed agreements, names only with consent");

interface Asked {
  readonly filter: LedgerFilter;
  readonly page: number;
  readonly words: Readonly<Record<string, string>>;
}

function asked(c: PageContext): Asked {
  const word = (name: string): string => (c.query.get(name) ?? "").replace(/\p{Cc}/gu, "").trim().slice(0, 100);
  const id = (name: string): string | undefined => (/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(word(name)) ? word(name) : undefined);
  const state = Object.hasOwn(ledgerStates, word("stand")) ? (word("stand") as LedgerState) : undefined;
  const kind = Object.hasOwn(ledgerKinds, word("art")) ? (word("art") as LedgerKind) : undefined;
  const filter = { state, kind, topic: word("ecke") || undefined, editionId: id("durchlauf"), organisationId: id("organisation"), quarterId: id("quartier") };
  const words = { stand: state ?? "", art: kind ?? "", ecke: word("ecke"), durchlauf: filter.editionId ?? "", organisation: filter.organisationId ?? "", quartier: filter.quarterId ?? "" };
  return { filter, words, page: Math.min(10_000, Math.max(1, Math.floor(Number(word("seite"))) || 1)) };
}

function address(c: PageContext, path: string, words: Readonly<Record<string, string>>): string {
  const search = new URLSearchParams(Object.entries(words).filter(([, value]) => value !== "")).toString();
  return c.href(search === "" ? path : `${path}?${search}`);
}

const list = page({
  path: "/zusagen",
  may: everybody,
  show: async (c) => {
    const t = texts[c.locale].ledger;
    const wanted = asked(c);
    const data = await c.read(async (reader) => {
      const found = await ledgerPage(reader, c.scope, wanted.filter, { number: wanted.page, size: pageSize });
      return {
        figures: await ledgerFigures(reader, c.scope), found, sealers: await namedSealers(c.rooms, reader, c.scope, found.rows),
        quarters: await listQuarters(reader, c.scope), organisations: await namedOrganisations(reader, c.scope),
      };
    });
    const active = Object.values(wanted.words).filter((value) => value !== "").length;
    return {
      kind: "html", title: t.title, description: t.lead, width: "wide", crumbs: [{ label: texts[c.locale].nav.ledger }], noindex: active > 0,
      main: (
        <>
          <PageTitle title={t.title} lead={t.lead} />
          <Figures c={c} figures={data.figures} />
          <Filters c={c} wanted={wanted} active={active} total={data.found.total} quarters={data.quarters} organisations={data.organisations} />
          <Section title={t.result(data.found.total)} titleHidden>
            {data.found.rows.length > 0
              ? <CardGrid min="wide">{data.found.rows.map((row) => <AgreementCard key={row.id} agreement={row} locale={c.locale} view="public" sealers={data.sealers} href={c.href(`/zusagen/${row.id}`)} />)}</CardGrid>
              : <EmptyState title={t.emptyTitle} text={active > 0 ? t.emptyFilter : t.empty} />}
            <Pagination page={wanted.page} pages={Math.ceil(data.found.total / pageSize)} href={(n) => address(c, "/zusagen", { ...wanted.words, seite: n === 1 ? "" : String(n) })} />
          </Section>
          <Toolbar items={[{ label: t.csv, href: address(c, "/zusagen.csv", wanted.words), type: "text/csv" }]} />
        </>
      ),
    };
  },
});

function Figures({ c, figures }: { c: PageContext; figures: { given: number; kept: number; hours: number } }) {
  const t = texts[c.locale].ledger;
  const shown = { period: t.since, source: { label: t.source } };
  return (
    <FigureRow>
      <Figure value={formatNumber(figures.given, c.locale)} label={t.given} {...shown} />
      <Figure value={formatNumber(figures.kept, c.locale)} label={t.kept} {...shown} note={t.keptNote} />
      <Figure value={formatNumber(figures.hours, c.locale, 0)} label={t.hours} {...shown} />
    </FigureRow>
  );
}

interface FiltersProps {
  c: PageContext;
  wanted: Asked;
  active: number;
  total: number;
  quarters: readonly QuarterName[];
  organisations: readonly { id: string; name: string }[];
}

function Filters({ c, wanted, active, total, quarters, organisations }: FiltersProps) {
  const t = texts[c.locale].ledger;
  const choice = (entries: readonly { id: string; name: string }[]) => entries.map(({ id, name }) => ({ value: id, label: name }));
  const { words } = wanted;
  return (
    <FilterBar
      action={c.href("/zusagen")} active={active} resetHref={c.href("/zusagen")} result={t.result(total)}
      hidden={{ durchlauf: words["durchlauf"] || undefined, ecke: words["ecke"] || undefined }}
      selects={[
        { name: "stand", label: t.state, value: words["stand"] ?? "", options: Object.entries(t.states).map(([value, label]) => ({ value, label })) },
        { name: "art", label: t.kind, value: words["art"] ?? "", options: Object.entries(t.kinds).map(([value, label]) => ({ value, label })) },
        { name: "quartier", label: t.quarter, value: words["quartier"] ?? "", options: choice(quarters) },
        { name: "organisation", label: t.organisation, value: words["organisation"] ?? "", options: choice(organisations) },
      ]}
    />
  );
}

const csv = page({
  path: "/zusagen.csv",
  may: everybody,
  show: async (c) => {
    const { filter } = asked(c);
    const { rows } = await c.read((reader) => ledgerPage(reader, c.scope, filter, { number: 1, size: 20_000 }));
    return { kind: "file", type: "text/csv; charset=utf-8", name: texts[c.locale].ledger.csvName, body: writeCsv(publicColumns(c.locale), publicLines(rows, c.locale)) };
  },
});

export const ledgerRoutes = [list, csv];
