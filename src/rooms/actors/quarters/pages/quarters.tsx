// SPDX-License-Identifier: EUPL-1.2
import { anyone, role } from "../../../../kernel/actor.ts";
import { writeCsv } from "../../../../kernel/csv.ts";
import { formatNumber } from "../../../../kernel/i18n.ts";
import { page, type PageContext } from "../../../../kernel/page.ts";
import { AreaMap, ButtonLink, EmptyState, OrgMark, PageTitle, PostButton, Section, Split, Stack, Table, Toolbar } from "../../../../ui/index.ts";
import { blocksAbout } from "../../pages/organisation.tsx";
import { countByQuarter, listOrganisations } from "../../queries.ts";
import type { Outline, Quarter } from "../rules.ts";
import { allOutlines, allQuarters } from "../store.ts";
import { de } from "../texts.de.ts";
import { en } from "../texts.en.ts";
import { anyQuarter } from "./forms.tsx";

const texts = { de, en };
const shownOrganisations = 100;

interface Ground {
  readonly quarters: readonly Quarter[];
  readonly outlines: ReadonlyMap<string, Outline>;
  readonly counts: ReadonlyMap<string, number>;
}

const list = page({
  path: "/quartiere",
  may: anyone("public map of the quarters"),
  show: async (c) => {
    const ground = await c.read(async (reader): Promise<Ground> => ({ quarters: await allQuarters(reader, c.scope), outlines: await allOutlines(reader, c.scope), counts: await countByQuarter(reader, c.scope) }));
    const t = texts[c.locale];
    const coordinator = c.may(role("coordinator"), undefined);
    return {
      kind: "html", title: t.title, description: t.lead, width: "wide", crumbs: [{ label: t.title }],
      main: (
        <>
          <PageTitle title={t.title} lead={t.lead} actions={coordinator ? <><ButtonLink label={t.create} href={c.href("/quartiere/neu")} variant="primary" /><ButtonLink label={t.draw} href={c.href("/quartiere/umrisse")} /></> : null} />
          {ground.quarters.length === 0 ? <EmptyState title={t.empty} text={coordinator ? t.emptyText : undefined} /> : (
            <Stack gap="large">
              <Map c={c} ground={ground} />
              <Numbers c={c} ground={ground} />
              <Toolbar items={[{ label: t.csv, href: c.href("/quartiere.csv"), type: "text/csv" }]} />
            </Stack>
          )}
        </>
      ),
    };
  },
});

/** The place as a drawing; nothing while no quarter has an outline. */
function Map({ c, ground, current }: { c: PageContext; ground: Ground; current?: Quarter }) {
  const t = texts[c.locale];
  const drawn = ground.quarters.filter((quarter) => ground.outlines.has(quarter.id));
  if (drawn.length === 0) return null;
  const count = (quarter: Quarter): number => ground.counts.get(quarter.id) ?? 0;
  const most = [...drawn].sort((a, b) => count(b) - count(a))[0]!;
  const weight = (quarter: Quarter) => (count(most) === 0 ? 0 : Math.round((count(quarter) / count(most)) * 4)) as 0 | 1 | 2 | 3 | 4;
  return (
    <AreaMap id="quartiere" title={t.mapTitle} description={current ? t.mapOne({ name: current.name }) : t.mapDescription({ most: most.name, count: count(most) })}
      areas={drawn.map((quarter) => ({
        key: quarter.key, name: quarter.name, geometry: ground.outlines.get(quarter.id)!, href: c.href(`/quartiere/${quarter.id}`),
        value: formatNumber(count(quarter), c.locale, 0), weight: weight(quarter), current: quarter.id === current?.id,
      }))} />
  );
}

function Numbers({ c, ground }: { c: PageContext; ground: Ground }) {
  const t = texts[c.locale];
  return (
    <Table caption={t.caption} captionHidden rows={[...ground.quarters]} rowKey={(row) => row.id} columns={[
      { key: "name", label: t.name, rowHeader: true, cell: (row) => <a href={c.href(`/quartiere/${row.id}`)}>{row.name}</a> },
      { key: "population", label: t.population, align: "end", cell: (row) => (row.population === null ? "–" : formatNumber(row.population, c.locale, 0)) },
      { key: "count", label: t.count, align: "end", cell: (row) => formatNumber(ground.counts.get(row.id) ?? 0, c.locale, 0) },
    ]} />
  );
}

const csv = page({
  path: "/quartiere.csv",
  may: anyone("public list of the quarters"),
  show: async (c) => {
    const { quarters, counts } = await c.read(async (reader) => ({ quarters: await allQuarters(reader, c.scope), counts: await countByQuarter(reader, c.scope) }));
    const t = texts[c.locale];
    const body = writeCsv<Quarter>([
      { head: t.name, value: (row) => row.name }, { head: t.population, value: (row) => row.population },
      { head: t.count, value: (row) => counts.get(row.id) ?? 0 }, { head: t.about, value: (row) => row.about },
    ], quarters);
    return { kind: "file", type: "text/csv; charset=utf-8", name: t.fileName, body };
  },
});

const detail = page({
  path: "/quartiere/:id",
  may: anyone("public page of a quarter"),
  sample: anyQuarter,
  show: async (c) => {
    const found = await c.read(async (reader) => {
      const quarters = await allQuarters(reader, c.scope);
      const quarter = quarters.find((one) => one.id === c.params["id"]);
      if (!quarter) return undefined;
      const { rows } = await listOrganisations(reader, c.scope, { state: "listed", quarterId: quarter.id }, "name", { number: 1, size: shownOrganisations });
      return { quarter, rows, ground: { quarters, outlines: await allOutlines(reader, c.scope), counts: await countByQuarter(reader, c.scope) } };
    });
    if (!found) return { kind: "notFound" };
    const { quarter, rows, ground } = found;
    const t = texts[c.locale];
    const total = ground.counts.get(quarter.id) ?? 0;
    return {
      kind: "html", title: quarter.name, width: "wide", ...(quarter.about ? { description: quarter.about } : {}),
      crumbs: [{ label: t.title, href: c.href("/quartiere") }, { label: quarter.name }],
      main: (
        <>
          <PageTitle title={quarter.name} lead={quarter.about || undefined} meta={quarter.population === null ? undefined : t.populationOf({ number: formatNumber(quarter.population, c.locale, 0) })} actions={c.may(role("coordinator"), undefined) ? <Actions c={c} quarter={quarter} total={total} /> : null} />
          <Split side={<Map c={c} ground={ground} current={quarter} />}>
            <Stack gap="large">
              <Section title={t.here({ name: quarter.name })} {...(total > shownOrganisations ? { more: { label: t.all({ name: quarter.name }), href: c.href(`/organisationen?quartier=${quarter.id}`) } } : {})}>
                {rows.length === 0 ? <p>{t.nobody}</p> : (
                  <Table caption={t.organisations(total)} rows={rows} rowKey={(row) => row.id} columns={[
                    { key: "name", label: t.name, rowHeader: true, cell: (row) => <><OrgMark name={row.name} size="small" /> <a href={c.href(`/organisationen/${row.id}`)}>{row.name}</a></> },
                  ]} />
                )}
              </Section>
              {await blocksAbout(c, "quarter", quarter.id)}
            </Stack>
          </Split>
        </>
      ),
    };
  },
});

function Actions({ c, quarter, total }: { c: PageContext; quarter: Quarter; total: number }) {
  const t = texts[c.locale];
  return (
    <>
      <ButtonLink label={t.change} href={c.href(`/quartiere/${quarter.id}/bearbeiten`)} />
      {total === 0 ? <PostButton action={c.href(`/quartiere/${quarter.id}/loeschen`)} label={t.remove} variant="tertiary" hidden={{ ...c.once(), _version: quarter.version }} /> : null}
    </>
  );
}

export const quarterPages = [list, csv, detail];
