// SPDX-License-Identifier: EUPL-1.2
// The data of every earlier release, brought to the schema of today; and the app of that release on today's schema.
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readManifest } from "../../src/kernel/backup/manifest.ts";
import { restoreBackup } from "../../src/kernel/backup/restore.ts";
import { migrate } from "../../src/kernel/database/migrate.ts";
import { openDatabase, startTestServer, type TestServer } from "../../src/kernel/database/server.ts";
import { allMigrations } from "../../src/rooms/index.ts";
import { createApp } from "../../src/web/app.tsx";
import { openHouse } from "../support/raise.ts";
import { unwalled } from "../walls/schema.ts";

const shelf = join(import.meta.dirname, "../upgrades");
const releases = readdirSync(shelf, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map((entry) => entry.name);
const of = (release: string, name: string): string => join(shelf, release, name);

let server: TestServer;
beforeAll(async () => { server = await startTestServer(); });
afterAll(() => server.stop());

/** A database to which a release's data came and went to head. */
async function raised(release: string) {
  const { name, databaseUrl } = await server.createDatabase("plain");
  const { manifest, newer } = await restoreBackup(server.admin(name), { path: of(release, "town.tar"), migrations: allMigrations, where: name });
  const client = new pg.Client(server.admin(name));
  await client.connect();
  return { name, databaseUrl, manifest, newer, client, ask: async (sql: string) => (await client.query(sql)).rows as Record<string, unknown>[] };
}

describe("check 29: migrations from empty to head, and head twice", () => {
  it("runs every step once, in one go, and none the second time", async () => {
    const { name } = await server.createDatabase("plain");
    expect(await migrate(server.admin(name), allMigrations)).toEqual(allMigrations.map((migration) => migration.id));
    expect(await migrate(server.admin(name), allMigrations)).toEqual([]);
  });

  it("lets two processes bring the schema to head at the same time", async () => {
    const { name } = await server.createDatabase("plain");
    const ran = await Promise.all([1, 2].map(() => migrate(server.admin(name), allMigrations)));
    expect(ran.flat().sort()).toEqual(allMigrations.map((migration) => migration.id).sort());
  });
});

describe.each(releases)("check 29: the data of release %s on the schema of today", (release) => {
  let town: Awaited<ReturnType<typeof raised>>;
  beforeAll(async () => { town = await raised(release); });
  afterAll(async () => { await town.client.end(); });

  it("come in whole, take every newer step, and keep their rows", async () => {
    expect(town.manifest.version).toBe(release);
    expect(town.newer).toEqual(allMigrations.map((migration) => migration.id).filter((id) => !town.manifest.migrations.includes(id)));
    for (const table of town.manifest.tables.filter((one) => one.name !== "migration")) {
      const [row] = await town.ask(`select count(*)::int as n from ${table.name}`);
      expect(Number(row!["n"]), table.name).toBeGreaterThanOrEqual(table.rows);
    }
    expect(await unwalled(town.ask)).toEqual([]);
  });

  it("are served: the pages show the town", async () => {
    const database = await openDatabase({ dataDir: "", databaseUrl: town.databaseUrl });
    const { house, close } = await openHouse(database, { baseUrl: "http://127.0.0.1" });
    const app = createApp(house);
    for (const path of ["/", "/bedarfe", "/angebote", "/organisationen", "/veranstaltungen", "/zusagen", "/quartiere"]) {
      const answer = await app.request(`http://127.0.0.1${path}`);
      expect(answer.status, path).toBe(200);
      expect(await answer.text()).toContain("Walkenau");
    }
    await close();
  });

  it("were made by steps whose SQL is the same today", () => {
    const then = JSON.parse(readFileSync(of(release, "migrations.json"), "utf8")) as Record<string, string>;
    const now = Object.fromEntries(allMigrations.map((migration) => [migration.id, createHash("sha256").update(migration.up).digest("hex")]));
    for (const [id, hash] of Object.entries(then)) expect(now[id], id).toBe(hash);
  });

  it("can still be asked by the app of that release: every statement finds its tables and columns", async () => {
    const statements = readFileSync(of(release, "statements.sql"), "utf8").split("\n").filter((line) => line !== "" && !line.startsWith("--"));
    expect(statements.length).toBeGreaterThan(200);
    expect(await unprepared(town.client, statements)).toEqual([]);
    expect(await missingInInserts(town.ask, statements)).toEqual([]);
  });

  it("finds a planted fault: a column taken away, and one that must be given", async () => {
    const { name } = await server.createDatabase("plain");
    await restoreBackup(server.admin(name), { path: of(release, "town.tar"), migrations: allMigrations, where: name });
    const client = new pg.Client(server.admin(name));
    await client.connect();
    await client.query("alter table organisation drop column phone; alter table quarter add column planted text not null default 'x'; alter table quarter alter column planted drop default");
    const statements = readFileSync(of(release, "statements.sql"), "utf8").split("\n").filter((line) => /^\w/.test(line));
    expect((await unprepared(client, statements)).join("\n")).toContain("phone");
    expect((await missingInInserts(async (sql) => (await client.query(sql)).rows as Record<string, unknown>[], statements)).join("\n")).toContain("quarter.planted");
    await client.end();
  });

  it("are named in their manifest", async () => {
    const { manifest } = await readManifest(of(release, "town.tar"));
    expect(manifest.tables.length).toBeGreaterThan(30);
  });
});

/** Statements that the schema no longer understands. */
async function unprepared(client: pg.Client, statements: readonly string[]): Promise<string[]> {
  const faults: string[] = [];
  for (const [i, statement] of statements.entries()) {
    try {
      await client.query(`prepare old_${i} as ${statement}`);
      await client.query(`deallocate old_${i}`);
    } catch (error) {
      // A parameter whose type only the driver knows says nothing about the schema.
      if ((error as { code?: string }).code !== "42P18") faults.push(`${(error as Error).message}: ${statement.slice(0, 120)}`);
    }
  }
  return faults;
}

/** Columns that an insert of old must give today and does not know. */
async function missingInInserts(ask: (sql: string) => Promise<Record<string, unknown>[]>, statements: readonly string[]): Promise<string[]> {
  const must = await ask("select table_name as table, column_name as name from information_schema.columns where table_schema = 'public' and is_nullable = 'NO' and column_default is null and is_generated = 'NEVER' and is_identity = 'NO'");
  return statements.flatMap((statement) => {
    const found = /^insert into "?(\w+)"? \(([^)]+)\)/.exec(statement);
    if (!found) return [];
    const given = found[2]!.split(",").map((name) => name.trim().replaceAll('"', ""));
    return must.filter((column) => column["table"] === found[1] && !given.includes(String(column["name"]))).map((column) => `${found[1]}.${String(column["name"])}: ${statement.slice(0, 80)}`);
  });
}
