// SPDX-License-Identifier: EUPL-1.2
// Every table that can name a person says so: what for, whose, on what ground, how long, and what happens then.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { rooms } from "../../src/rooms/index.ts";
import { plant } from "../support/plants.ts";
import { behind } from "../support/roles.ts";
import { openTown, type Town } from "../support/town.ts";
import { networkTables } from "./schema.ts";

const entries = rooms.flatMap((room) => (room.personalData ?? []).map((entry) => ({ room: room.key, ...entry })));
const named = entries.map((entry) => [`${entry.room}: ${entry.table} (${entry.columns.join(", ")})`, entry] as const);

let town: Town;
let columns: { table: string; name: string; type: string }[];
beforeAll(async () => {
  town = await openTown();
  await plant(town);
  columns = (await behind(town, "select table_name as table, column_name as name, data_type as type from information_schema.columns where table_schema = 'public'")) as typeof columns;
});
afterAll(() => town?.close());

/** Columns that hold an id of a person, an address or a name by what they are called, and yet are about something else. */
const notPersonal: Readonly<Record<string, string>> = {
  "organisation.name": "the name of an organisation",
  "edition.sign_up_by": "who may sign up: everybody, members, invited",
  "erasure.asked_by": "self or letter",
};

describe("every entry", () => {
  it.each(named)("%s names a table and columns that are there", (_name, entry) => {
    const own = columns.filter((column) => column.table === entry.table).map((column) => column.name);
    const asked = [...entry.columns, ...(entry.person ? [entry.person] : []), ...(entry.address ? [entry.address] : []), ...(entry.erases ?? []), ...Object.keys(entry.blank ?? {})];
    expect(asked.filter((name) => !own.includes(name))).toEqual([]);
  });

  it.each(named)("%s says everything in both languages", (_name, entry) => {
    for (const text of [entry.purpose, entry.whose, entry.since, ...(entry.recipients ? [entry.recipients] : []), ...(entry.keeps ? [entry.keeps] : [])]) {
      expect(text.de.length, "German").toBeGreaterThan(3);
      expect(text.en.length, "English").toBeGreaterThan(3);
    }
    expect(entry.months).toBeGreaterThanOrEqual(0);
    expect(entry.sinceColumn).not.toBe("");
  });

  it.each(rooms.flatMap((room) => (room.unchangeable ?? []).map((wall) => [wall.table, wall] as const)))("wall of %s stands in the schema", async (_name, wall) => {
    expect(await behind(town, `select count(*) from ${wall.table} t where ${wall.when}`)).toHaveLength(1);
  });
});

describe("every table of a network", () => {
  it("that leads to a person by a foreign key has an entry for that column", async () => {
    const keys = await behind(town, `select t.relname as table, a.attname as column from pg_constraint k join pg_class t on t.oid = k.conrelid join pg_class p on p.oid = k.confrelid and p.relname = 'person'
      cross join lateral unnest(k.conkey) c join pg_attribute a on a.attrelid = t.oid and a.attnum = c where k.contype = 'f' and a.attname <> 'network_id'`);
    const open = keys.filter((key) => !entries.some((entry) => entry.table === key["table"] && (entry.person === key["column"] || entry.belongs?.includes(`t.${String(key["column"])} = $person`)))).map((key) => `${String(key["table"])}.${String(key["column"])}`);
    expect(open.join("\n")).toBe("");
  });

  it("that holds the id of a person has an entry", async () => {
    const people = new Set((await behind(town, "select id::text as id from person")).map((row) => String(row["id"])));
    const open: string[] = [];
    const inNetworks = await networkTables((sql) => behind(town, sql));
    for (const column of columns.filter((one) => one.type === "uuid" && inNetworks.includes(one.table))) {
      const values = await behind(town, `select distinct ${column.name}::text as id from ${column.table} where ${column.name} is not null`);
      const known = entries.some((entry) => entry.table === column.table && (entry.person === column.name || entry.columns.includes(column.name)));
      if (values.some((row) => people.has(String(row["id"]))) && !known) open.push(`${column.table}.${column.name}`);
    }
    expect(open.join("\n")).toBe("");
  });

  it("whose column is called like a person's has an entry", () => {
    const like = /^(person_id|to_person|owner_person_id|.*_by|by_id|said_by|contact_name|contact_email|email|recipient|phone|telephone|representatives?|person_name|reporter.*)$/;
    const system = ["network", "network_host", "migration", "municipality"];
    const open = columns.filter((one) => like.test(one.name) && ["uuid", "text", "jsonb"].includes(one.type) && !system.includes(one.table) && !notPersonal[`${one.table}.${one.name}`])
      .filter((one) => !entries.some((entry) => entry.table === one.table && (entry.person === one.name || entry.address === one.name || entry.columns.includes(one.name)))).map((one) => `${one.table}.${one.name}`);
    expect(open.join("\n")).toBe("");
  });

  it("would be found: the demo town leads to people from many tables", () => {
    expect(new Set(entries.map((entry) => entry.table)).size).toBeGreaterThan(20);
  });
});
