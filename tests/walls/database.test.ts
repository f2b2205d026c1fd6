// SPDX-License-Identifier: EUPL-1.2
// The last wall: what the database itself refuses, whatever the programme asks.
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { behind } from "../support/roles.ts";
import { openTown, type Town } from "../support/town.ts";
import { networkTables, notSpreadable, unwalled, wronglySystem } from "./schema.ts";

let town: Town;
beforeAll(async () => { town = await openTown(); });
afterAll(() => town?.close());
const ask = (sql: string) => behind(town, sql);

/** A question as the app asks it: its own login, in a network or in none. */
async function asApp(sql: string, network?: string): Promise<Record<string, unknown>[]> {
  const client = await town.house.store.pool.connect();
  try {
    await client.query("begin");
    if (network) await client.query("select set_config('app.network', $1, true)", [network]);
    return (await client.query(sql)).rows as Record<string, unknown>[];
  } finally {
    await client.query("rollback");
    client.release();
  }
}

describe("check 41: row-level security", () => {
  it("stands around every table of a network", async () => {
    expect((await networkTables(ask)).length).toBeGreaterThan(20);
    expect((await unwalled(ask)).join("\n")).toBe("");
    expect(await wronglySystem(ask)).toEqual([]);
  });

  it("shows nothing while no network is set", async () => {
    const full: string[] = [];
    for (const table of await networkTables(ask)) {
      const [row] = await asApp(`select count(*)::int as rows from ${table}`);
      if (row!["rows"] !== 0) full.push(table);
    }
    expect(full).toEqual([]);
  });

  it.each(["steinlohe", "merner-land"])("shows only its own rows to %s", async (key) => {
    const network = town.scopes[key]!.networkId;
    let own = 0;
    for (const table of await networkTables(ask)) {
      const [row] = await asApp(`select count(*) filter (where network_id = '${network}')::int as own, count(*)::int as rows from ${table}`, network);
      expect(row!["rows"], table).toBe(row!["own"]);
      own += Number(row!["own"]);
    }
    expect(own).toBeGreaterThan(10);
  });

  it("takes no row for another network and moves none there", async () => {
    const [here, there] = [town.scopes["walkenau"]!.networkId, town.scopes["steinlohe"]!.networkId];
    await expect(asApp(`insert into quarter (network_id, id, key, name, position) values ('${there}', gen_random_uuid(), 'x', 'x', 1)`, here)).rejects.toThrow(/row-level security/);
    await expect(asApp(`update organisation set network_id = '${there}'`, here)).rejects.toThrow(/row-level security|foreign key/);
    expect(await asApp(`delete from person where network_id = '${there}' returning id`, here)).toEqual([]);
  });
});

describe("check 41: planted faults are found", () => {
  it.each([
    ["a table without a policy", "create table planted (network_id uuid not null, id uuid not null, primary key (network_id, id))", "row-level security is off"],
    ["a table whose owner may pass", "create table planted (network_id uuid not null, id uuid not null, primary key (network_id, id)); alter table planted enable row level security; create policy p on planted using (network_id = app_network()) with check (network_id = app_network())", "the owner may pass"],
    ["a policy that lets everybody read", "create table planted (network_id uuid not null, id uuid not null, primary key (network_id, id)); alter table planted enable row level security; alter table planted force row level security; create policy p on planted using (true)", "policy true"],
  ])("%s", async (_name, sql, found) => {
    await ask(sql);
    const findings = await unwalled(ask);
    await ask("drop table planted");
    expect(findings).toHaveLength(1);
    expect(findings[0]).toContain(found);
  });

  it("a key across networks, a sequence, a table without a network", async () => {
    await ask("create table planted (id serial primary key, code text unique)");
    const findings = await notSpreadable(ask);
    await ask("drop table planted");
    expect(findings).toEqual(expect.arrayContaining(["planted: key planted_pkey begins with id", "planted: key planted_code_key begins with code", "planted: no network_id", "sequence planted_id_seq"]));
  });
});

describe("the schema", () => {
  it("can be spread over machines by network", async () => expect((await notSpreadable(ask)).join("\n")).toBe(""));
});

describe("check 41: the login of the app", () => {
  it("is no superuser, passes no row-level security, makes no roles or databases", async () => {
    const [me] = await asApp("select rolsuper, rolbypassrls, rolcreaterole, rolcreatedb, rolreplication from pg_roles where rolname = current_user");
    expect(me).toEqual({ rolsuper: false, rolbypassrls: false, rolcreaterole: false, rolcreatedb: false, rolreplication: false });
  });

  it.runIf(inject("database").kind === "embedded")("owns nothing and can create nothing", async () => {
    expect(await asApp("select c.relname from pg_class c join pg_roles r on r.oid = c.relowner where r.rolname = current_user")).toEqual([]);
    await expect(asApp("create table mine (id int)")).rejects.toThrow(/permission denied/);
    await expect(asApp("alter table person disable row level security")).rejects.toThrow(/must be owner/);
    await expect(asApp("truncate person")).rejects.toThrow(/permission denied/);
  });
});

describe("check 42: the log", () => {
  it.each(["update audit set command = 'nothing'", "delete from audit"])("refuses: %s", async (sql) => {
    await expect(asApp(sql, town.scope.networkId)).rejects.toThrow(/only ever added to|permission denied/);
    await expect(ask(sql)).rejects.toThrow(/only ever added to/);
  });

  // Where the app works as the owner's own login, emptying is the owner's right; the log still refuses change and deletion.
  it.runIf(inject("database").kind === "embedded")("cannot be emptied by the app", async () => {
    await expect(asApp("truncate audit", town.scope.networkId)).rejects.toThrow(/permission denied|only ever added to/);
  });
});
