// SPDX-License-Identifier: EUPL-1.2
// Every entry of the catalogue keeps its date: a day before everything stands, a day after it is gone.
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { system } from "../../src/kernel/actor.ts";
import { run } from "../../src/kernel/command.ts";
import { tables } from "../../src/kernel/database/connect.ts";
import { createOrganisation, hideOrganisation } from "../../src/rooms/actors/commands.ts";
import { enterPerson } from "../../src/rooms/actors/mandates/commands.ts";
import { rooms } from "../../src/rooms/index.ts";
import { catalogueOf, endOf, saysSomething, schemaOf, type Entry } from "../../src/rooms/rights/records/queries.ts";
import { keepDates } from "../../src/rooms/rights/retention/commands.ts";
import { plant } from "../support/plants.ts";
import { behind, done } from "../support/roles.ts";
import { columnsOf, makeUp, nameEverywhere } from "../support/rows.ts";
import { openTown, type Town } from "../support/town.ts";

const catalogue = catalogueOf(rooms);
const somebody = { name: "Wilhelmine Auffindbar", email: "wilhelmine.auffindbar@example.org" };
/** Whoever stands in the imprint stands there until somebody else does: no date leads away from it. */
const untilReplaced = catalogue.entries.filter((entry) => entry.sinceColumn === "null::timestamptz").map((entry) => entry.table);
const day = 24 * 3600_000;

let town: Town;
beforeAll(async () => {
  town = await openTown();
  await plant(town);
  const person = await done(town, enterPerson, {}, { ...somebody, locale: "de" });
  await nameEverywhere(town, { id: person.object.id, ...somebody }, ["person", "person_role", "session"]);
  await town.signIn(somebody.email);
  const hidden = await done(town, createOrganisation, {}, { name: "Verborgener Verein", sector: "civic", size: "solo", street: "Weg 1", phone: "1" });
  await done(town, hideOrganisation, { id: hidden.object.id }, {});
  await behind(town, `insert into person_role (network_id, person_id, role, since, until) values ('${town.scope.networkId}', '${person.object.id}', 'coordinator', now() - interval '2 years', now())`);
  await begin();
  // Made up a moment ago: their day must still lie ahead.
  await behind(town, "update data_copy set expires_at = now() + interval '7 days'");
  await behind(town, "set session_replication_role = replica; update marketplace_claim c set edition_id = (select id from edition e where e.network_id = c.network_id order by closes_at desc limit 1)");
});
afterAll(() => town?.close());

/** Lets the time of every entry begin somewhere: what has ended, was closed, was taken back. Triggers are left aside. */
async function begin(): Promise<void> {
  const all = await columnsOf(town);
  for (const entry of catalogue.entries.filter((one) => !untilReplaced.includes(one.table))) {
    if ((await rowsOf(entry)).length > 0) continue;
    if ((await behind(town, `select 1 from ${entry.table} where network_id = '${town.scope.networkId}' limit 1`)).length === 0) await makeUp(town, entry.table, all.get(entry.table)!);
    const own = /^t\.(\w+)$/.exec(entry.sinceColumn)?.[1];
    const sets = [
      ...(own ? [`${own} = now()`] : []),
      ...(entry.afterwards === "blank" ? all.get(entry.table)!.filter((column) => entry.columns.includes(column.name) && column.type === "text").map((column) => `${column.name} = 'etwas'`) : []),
      ...(/state = 'ended'/.test(entry.sinceColumn) ? ["state = 'ended'"] : []),
      ...(/t\.state in \('matched'/.test(entry.sinceColumn) ? ["state = 'closed'"] : []),
      ...(/choice = 'withdrawn'/.test(entry.sinceColumn) ? ["choice = 'withdrawn'"] : []),
      ...(/actor_kind/.test(entry.sinceColumn) ? ["actor_kind = 'person'"] : []),
    ];
    if (sets.length > 0) await behind(town, `set session_replication_role = replica; update ${entry.table} set ${sets.join(", ")} where ctid = (select ctid from ${entry.table} where network_id = '${town.scope.networkId}' limit 1)`);
  }
}

/** Rows of an entry whose time runs and that still say something, with the day of their end. */
const rowsOf = (entry: Entry): Promise<{ ends: Date }[]> => town.house.store.read(town.scope, async (reader) => {
  const columns = (await schemaOf(reader)).get(entry.table) ?? [];
  const still = entry.afterwards === "blank" ? saysSomething(entry, entry.columns, columns) : sql`true`;
  return (await sql<{ ends: Date }>`select ends from (select ${endOf(entry, catalogue)} as ends from ${sql.table(entry.table)} t where t.network_id = ${town.scope.networkId} and ${still}) x where ends is not null order by ends`.execute(tables(reader))).rows;
});

const keep = async (at: Date) => {
  town.travel(at);
  const outcome = await run(town.house.store, town.house.clock, keepDates, { scope: town.scope, actor: system("test"), locale: "de", key: { rooms }, form: {} });
  expect(outcome.kind).toBe("done");
};

describe("the retention run", () => {
  it("finds something to keep for every entry of the catalogue", async () => {
    const empty: string[] = [];
    for (const entry of catalogue.entries) if (!untilReplaced.includes(entry.table) && (await rowsOf(entry)).length === 0) empty.push(`${entry.table}: ${entry.columns.join(", ")}`);
    expect(empty).toEqual([]);
  });

  it("keeps every date: a day before nothing is missing, a day after nothing is left", async () => {
    const wrong: string[] = [];
    const visited = new Set<Entry>();
    const last = async (entry: Entry): Promise<Date | undefined> => (await rowsOf(entry)).at(-1)?.ends;
    const stands = async (entry: Entry, ends: Date): Promise<boolean> => (await rowsOf(entry)).some((row) => row.ends.getTime() === ends.getTime());
    // One journey through time, from the first date to the last: from each entry its last row, those of about the same day together.
    for (;;) {
      const open: { entry: Entry; ends: Date }[] = [];
      for (const entry of catalogue.entries.filter((one) => !untilReplaced.includes(one.table) && !visited.has(one))) {
        const ends = await last(entry);
        if (ends && ends > town.house.clock.now()) open.push({ entry, ends });
      }
      const first = open.toSorted((a, b) => a.ends.getTime() - b.ends.getTime())[0];
      if (!first) break;
      const together = open.filter(({ ends }) => ends.getTime() - first.ends.getTime() < 3 * day);
      const name = ({ entry }: { entry: Entry }): string => `${entry.table} (${entry.columns.join(", ")})`;
      await keep(new Date(Math.max(first.ends.getTime() - day, town.house.clock.now().getTime())));
      for (const one of together) if (!(await stands(one.entry, one.ends))) wrong.push(`${name(one)} went before its day`);
      await keep(new Date(Math.max(...together.map(({ ends }) => ends.getTime())) + day));
      for (const one of together) if (await stands(one.entry, one.ends)) wrong.push(`${name(one)} stayed after its day`);
      for (const { entry } of together) visited.add(entry);
    }
    town.travel(new Date());
    expect(wrong).toEqual([]);
    const due = catalogue.entries.filter((entry) => !untilReplaced.includes(entry.table));
    expect(due.filter((entry) => !visited.has(entry)).map((entry) => `${entry.table}: ${entry.columns.join(", ")}`)).toEqual([]);
  });

  it("shows the coordinator what is kept, since when, and what the last run removed", async () => {
    const page = await (await town.coordinator()).get("/aufbewahrung");
    expect(page.status).toBe(200);
    expect(page.text).toMatch(/Letzter Lauf: \d/);
    expect(page.text).toContain("Nachrichten zustellen");
  });
});
