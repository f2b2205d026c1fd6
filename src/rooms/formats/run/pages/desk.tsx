// SPDX-License-Identifier: EUPL-1.2
import { heldOn, role, signedIn } from "../../../../kernel/actor.ts";
import { writeCsv } from "../../../../kernel/csv.ts";
import { dayOf, formatDayShort, formatTime } from "../../../../kernel/i18n.ts";
import { page, type PageContext } from "../../../../kernel/page.ts";
import { ButtonLink, EmptyState, FilterBar, PageTitle, Pagination, State, Table, Toolbar } from "../../../../ui/index.ts";
import { allFormats, formatOf } from "../../contract.ts";
import { countParticipants } from "../participants/queries.ts";
import { standing } from "../participants/rules.ts";
import { nextStep } from "../plan/rules.ts";
import { listSteps } from "../plan/store.ts";
import { countEditions, listEditions, type EditionFilter } from "../queries.ts";
import type { Edition } from "../rules.ts";
import { stateKind, stateName, texts } from "./frame.tsx";

const pageSize = 25;

/** Editions this person works on: the coordinator all, others those on which they hold a role now. */
function mine(c: PageContext): Pick<EditionFilter, "ids"> {
  if (c.may(role("coordinator"), undefined) || c.actor.kind !== "person") return {};
  const roles = [...new Set(c.actor.grants.map((grant) => grant.role))].filter((name) => name !== "editor");
  return { ids: [...new Set(roles.flatMap((name) => heldOn(c.actor, name, c.at)))] };
}

const asked = (c: PageContext) => {
  const word = (name: string): string => (c.query.get(name) ?? "").trim().slice(0, 100);
  const when = word("wann") === "kommend" ? "coming" : word("wann") === "vergangen" ? "past" : undefined;
  return {
    words: { suche: word("suche"), format: word("format"), wann: when === undefined ? "" : word("wann") },
    page: Math.min(1000, Math.max(1, Math.floor(Number(word("seite"))) || 1)),
    filter: {
      ...mine(c), today: dayOf(c.at), ...(when ? { when } : {}), ...(word("suche") ? { words: word("suche") } : {}), ...(formatOf(word("format")) ? { format: word("format") } : {}),
    } satisfies EditionFilter,
  };
};

const address = (c: PageContext, path: string, words: Record<string, string>): string => {
  const search = new URLSearchParams(Object.entries(words).filter(([, value]) => value !== "")).toString();
  return c.href(search ? `${path}?${search}` : path);
};

const list = page({
  path: "/durchlaeufe",
  may: signedIn,
  show: async (c) => {
    const t = texts[c.locale].desk;
    const wanted = asked(c);
    const [rows, total, steps, counts] = await c.read(async (reader) => {
      const found = await listEditions(reader, c.scope, { ...wanted.filter, limit: pageSize, offset: (wanted.page - 1) * pageSize });
      const ids = found.map((edition) => edition.id);
      return [found, await countEditions(reader, c.scope, wanted.filter), await listSteps(reader, c.scope, ids), await countParticipants(reader, c.scope, ids)] as const;
    });
    const may = c.may(role("coordinator"), undefined);
    const active = Object.values(wanted.words).filter((word) => word !== "").length;
    const next = (edition: Edition): string => {
      const step = nextStep(steps.filter((one) => one.editionId === edition.id));
      return step ? (formatOf(edition.formatKey)?.format.texts[c.locale].steps[step.key] ?? step.key) : "–";
    };
    const seated = (edition: Edition): number => counts.filter((one) => one.editionId === edition.id && standing(one.state)).reduce((sum, one) => sum + one.organisations, 0);
    return {
      kind: "html", title: t.title, width: "wide", noindex: true, crumbs: [{ label: t.title }],
      main: (
        <>
          <PageTitle title={t.title} lead={t.lead} actions={may ? <ButtonLink label={t.new} href={c.href("/durchlaeufe/neu")} variant="primary" /> : null} />
          <FilterBar action={c.href("/durchlaeufe")} resetHref={c.href("/durchlaeufe")} active={active} result={t.result(total)} search={{ name: "suche", label: t.search, value: wanted.words.suche }}
            selects={[
              { name: "format", label: t.format, value: wanted.words.format, empty: t.allFormats, options: allFormats().map((format) => ({ value: format.key, label: format.format.texts[c.locale].name })) },
              { name: "wann", label: t.when, value: wanted.words.wann, empty: t.allTimes, options: [{ value: "kommend", label: t.whenOptions.coming }, { value: "vergangen", label: t.whenOptions.past }] },
            ]} />
          {rows.length === 0 ? <EmptyState title={t.none} text={t.noneText} action={may ? <ButtonLink label={t.new} href={c.href("/durchlaeufe/neu")} variant="primary" /> : null} /> : (
            <Table caption={t.caption} captionHidden rows={rows} rowKey={(row) => row.id} columns={[
              { key: "title", label: t.name, rowHeader: true, cell: (row) => <a href={c.href(`/durchlaeufe/${row.id}`)}>{row.title}</a> },
              { key: "format", label: t.format, cell: (row) => formatOf(row.formatKey)?.format.texts[c.locale].name ?? row.formatKey },
              { key: "day", label: t.day, cell: (row) => formatDayShort(row.day, c.locale) },
              { key: "state", label: t.state, cell: (row) => { const format = formatOf(row.formatKey); return format ? <State kind={stateKind({ edition: row, format })} label={`${stateName(c, { edition: row, format })}, ${row.published ? t.published : t.notPublished}`} /> : row.state; } },
              { key: "next", label: t.next, cell: next },
              { key: "count", label: t.signedUp, align: "end", cell: (row) => String(seated(row)) },
            ]} />
          )}
          <Pagination page={wanted.page} pages={Math.ceil(total / pageSize)} href={(number) => address(c, "/durchlaeufe", { ...wanted.words, seite: String(number) })} />
          <Toolbar items={[{ label: t.csv, href: address(c, "/durchlaeufe.csv", wanted.words), type: "text/csv" }]} />
        </>
      ),
    };
  },
});

const csv = page({
  path: "/durchlaeufe.csv",
  may: signedIn,
  show: async (c) => {
    const t = texts[c.locale];
    const rows = await c.read((reader) => listEditions(reader, c.scope, { ...asked(c).filter, limit: 10_000 }));
    const body = writeCsv<Edition>([
      { head: t.csv.title, value: (row) => row.title }, { head: t.csv.format, value: (row) => formatOf(row.formatKey)?.format.texts[c.locale].name ?? row.formatKey }, { head: t.csv.day, value: (row) => row.day },
      { head: t.csv.opens, value: (row) => formatTime(row.opensAt, c.locale) }, { head: t.csv.closes, value: (row) => formatTime(row.closesAt, c.locale) }, { head: t.csv.venue, value: (row) => row.venue },
      { head: t.csv.state, value: (row) => formatOf(row.formatKey)?.format.texts[c.locale].states[row.state]?.name ?? row.state }, { head: t.csv.published, value: (row) => (row.published ? 1 : 0) },
    ], rows);
    return { kind: "file", type: "text/csv; charset=utf-8", name: "durchlaeufe.csv", body };
  },
});

export const deskRoutes = [list, csv];
