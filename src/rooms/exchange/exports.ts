// SPDX-License-Identifier: EUPL-1.2
import { anyone, role } from "../../kernel/actor.ts";
import { writeCsv, type CsvColumn } from "../../kernel/csv.ts";
import { dayOf } from "../../kernel/i18n.ts";
import { page, type Answer, type PageContext, type Route } from "../../kernel/page.ts";
import { listQuarters } from "../actors/index.ts";
import { publicPath } from "./commands.ts";
import { listPublished, listWork, type ListingRow, type WorkRow } from "./queries.ts";
import { readList } from "./pages/list.tsx";
import { readWork } from "./pages/overview.tsx";
import type { Direction } from "./rules.ts";
import { de } from "./texts.de.ts";
import { en } from "./texts.en.ts";

const texts = { de, en };
const most = 5000;

/** The facts of the public list: organisations and what they say, no person and no address. */
async function published(c: PageContext, direction: Direction): Promise<{ rows: ListingRow[]; quarters: Map<string, string> }> {
  const asked = readList(direction, c.query, dayOf(c.at));
  return c.read(async (reader) => ({
    rows: await listPublished(reader, c.scope, { ...asked.filter, sort: asked.sort, page: 1, size: most }),
    quarters: new Map((await listQuarters(reader, c.scope)).map((quarter) => [quarter.id, quarter.name])),
  }));
}

function columns(c: PageContext, quarters: ReadonlyMap<string, string>): CsvColumn<ListingRow>[] {
  const t = texts[c.locale];
  return [
    { head: t.csv.kind, value: (row) => t.directions[row.direction] },
    { head: t.csv.title, value: (row) => row.title },
    { head: t.csv.organisation, value: (row) => row.organisationName },
    { head: t.csv.category, value: (row) => t.categories[row.category] },
    { head: t.csv.what, value: (row) => row.what },
    { head: t.csv.quantity, value: (row) => row.quantity },
    { head: t.csv.unit, value: (row) => (row.unit ? t.units[row.unit] : "") },
    { head: t.csv.place, value: (row) => row.place },
    { head: t.csv.quarter, value: (row) => (row.quarterId ? quarters.get(row.quarterId) : "") },
    { head: t.csv.from, value: (row) => row.fromDay },
    { head: t.csv.until, value: (row) => row.untilDay },
    { head: t.csv.time, value: (row) => row.timeNote },
    { head: t.csv.giveBack, value: (row) => row.giveBack },
    { head: t.csv.published, value: (row) => (row.publishedAt ? dayOf(row.publishedAt) : "") },
    { head: t.csv.expires, value: (row) => row.expiresOn },
    { head: t.csv.link, value: (row) => c.absolute(publicPath(row)) },
  ];
}

async function publicCsv(c: PageContext, direction: Direction): Promise<Answer> {
  const { rows, quarters } = await published(c, direction);
  const t = texts[c.locale].csv;
  return { kind: "file", type: "text/csv; charset=utf-8", name: direction === "need" ? t.needsFile : t.offersFile, body: writeCsv(columns(c, quarters), rows) };
}

async function publicJson(c: PageContext, direction: Direction): Promise<Answer> {
  const { rows, quarters } = await published(c, direction);
  return {
    kind: "json",
    value: rows.map((row) => ({
      id: row.id, direction: row.direction, title: row.title, organisation: { id: row.organisationId, name: row.organisationName }, category: row.category, what: row.what,
      quantity: row.quantity, unit: row.unit, place: row.place, quarter: row.quarterId ? (quarters.get(row.quarterId) ?? null) : null, from: row.fromDay, until: row.untilDay,
      timeNote: row.timeNote, giveBack: row.giveBack, publishedOn: row.publishedAt ? dayOf(row.publishedAt) : null, openUntil: row.expiresOn, link: c.absolute(publicPath(row)),
    })),
  };
}

async function workCsv(c: PageContext): Promise<Answer> {
  const { filter, sort } = readWork(c.query);
  const { rows, quarters } = await c.read(async (reader) => ({
    rows: await listWork(reader, c.scope, filter, { sort, page: 1, size: most }),
    quarters: new Map((await listQuarters(reader, c.scope)).map((quarter) => [quarter.id, quarter.name])),
  }));
  const t = texts[c.locale];
  const more: CsvColumn<WorkRow>[] = [{ head: t.csv.state, value: (row) => t.states[row.state] }, { head: t.csv.changed, value: (row) => dayOf(row.changedAt) }];
  return { kind: "file", type: "text/csv; charset=utf-8", name: t.csv.allFile, body: writeCsv<WorkRow>([...columns(c, quarters), ...more], rows) };
}

const everybody = anyone("needs and offers are public");

export const exportRoutes: Route[] = [
  page({ path: "/bedarfe.csv", may: everybody, show: (c) => publicCsv(c, "need") }),
  page({ path: "/angebote.csv", may: everybody, show: (c) => publicCsv(c, "offer") }),
  page({ path: "/bedarfe.json", may: everybody, show: (c) => publicJson(c, "need") }),
  page({ path: "/angebote.json", may: everybody, show: (c) => publicJson(c, "offer") }),
  page({ path: "/boerse.csv", may: role("coordinator"), show: workCsv }),
];
