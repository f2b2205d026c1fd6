// SPDX-License-Identifier: EUPL-1.2
import { Client, type PoolConfig } from "pg";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { openOutside } from "./outside.ts";
import { ensureAppRole, grantToApp } from "./roles.ts";
import { openDatabase, StartRefused, startTestServer, type TestServer } from "./server.ts";
import type { LoginKind } from "./test-server.ts";

// Two towns on one server: the policy lets a session see its own network only.
const SCHEMA = `
  create table listing (network_id text not null, title text not null);
  alter table listing enable row level security;
  alter table listing force row level security;
  create policy wall on listing using (network_id = current_setting('app.network', true));`;

describe("a town's own PostgreSQL", () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startTestServer({ tcp: true });
  }, 60_000);
  afterAll(() => server.stop());

  // Every story begins on a server that has never seen the platform.
  beforeEach(() => forgetAppRole(server));

  test.each<[LoginKind, string]>([
    ["superuser", "gw_app"],
    ["createrole", "gw_app"],
    ["plain", "the login itself"],
  ])("A %s login works as %s and is bound by row-level security", async (kind, role) => {
    const { databaseUrl, login } = await server.createDatabase(kind);
    const database = await open(databaseUrl);
    expect(database.kind).toBe("outside");
    expect(database.describe).toMatch(/^PostgreSQL 18\.\d+ auf 127\.0\.0\.1:\d+, Datenbank test_\w+$/);
    await migrate(database.owner);
    const [who] = await ask(database.app, "select current_user as name");
    expect(who).toEqual({ name: role === "gw_app" ? "gw_app" : login });
    await expectWall(database.app);
    await database.stop();
    // A second process of the app on the same database.
    await expectWall((await open(databaseUrl)).app);
  });

  test("A role made by somebody else: a login with CREATEROLE alone works as itself, one that was granted it works as gw_app", async () => {
    await withClient(server.admin(), (admin) => ensureAppRole(admin, "NOLOGIN"));
    const { databaseUrl, login } = await server.createDatabase("createrole");
    expect(await ask((await open(databaseUrl)).app, "select current_user as name")).toEqual([{ name: login }]);
    const before = await open(databaseUrl);
    await migrate(before.owner);
    await ask(server.admin(), `grant gw_app to ${login}`);
    // The tables are there already; the rights on them follow at the start.
    const after = await open(databaseUrl);
    expect(await ask(after.app, "select current_user as name")).toEqual([{ name: "gw_app" }]);
    await expectWall(after.app);
  });

  test("A login that bypasses row-level security is refused with the SQL that helps, and the SQL helps", async () => {
    const { databaseUrl, login } = await server.createDatabase("plain");
    await ask(server.admin(), `alter role ${login} bypassrls`);
    const refusal = await refused(databaseUrl);
    expect(refusal.fault.type).toBe("noAppRole");
    const sql = refusal.message.slice(refusal.message.indexOf("CREATE ROLE"));
    await ask(server.admin(), sql);
    const database = await open(databaseUrl);
    await migrate(database.owner);
    await expectWall(database.app);
    await ask(server.admin(), "alter role gw_app bypassrls");
    expect((await refused(databaseUrl)).message).toContain("ALTER ROLE gw_app NOSUPERUSER NOBYPASSRLS;");
  });

  test("A login that may not create tables is refused with the SQL that helps, and the SQL helps", async () => {
    const { databaseUrl, login, name } = await server.createDatabase("plain");
    await ask(server.admin(), `alter database ${name} owner to gw_owner`);
    const refusal = await refused(databaseUrl);
    expect(refusal.fault.type).toBe("noSchemaRight");
    expect(refusal.message).toContain(`\\c "${name}"`);
    const sql = refusal.message.slice(refusal.message.indexOf("CREATE SCHEMA"));
    await ask(server.admin(name), sql);
    await migrate((await open(databaseUrl)).owner);
    expect(login).toBe(`${name}_login`);
  });

  test("Eight databases made ready at once agree on the one role", async () => {
    const kinds: LoginKind[] = ["superuser", "plain", "superuser", "superuser", "plain", "superuser", "superuser", "superuser"];
    const made = await Promise.all(kinds.map((kind) => server.createDatabase(kind)));
    const databases = await Promise.all(made.map((one) => open(one.databaseUrl)));
    await Promise.all(databases.map((database) => migrate(database.owner)));
    await Promise.all(databases.map((database) => expectWall(database.app)));
  });

  test("Every fault of the address has its own sentence, and none shows the password", async () => {
    const { databaseUrl } = await server.createDatabase("plain");
    const password = new URL(databaseUrl).password;
    const cases: [string, string][] = [
      ["mysql://somewhere/db", "badUrl"],
      ["postgresql://user:p@ss@:x/db", "badUrl"],
      [databaseUrl.replace(password, "wrong-secret"), "loginRejected"],
      [databaseUrl.replace(`:${password}`, ""), "loginRejected"],
      [`${databaseUrl}_gone`, "noSuchDatabase"],
      [databaseUrl.replace(/:\d+\//, ":1/"), "unreachable"],
      [databaseUrl.replace("127.0.0.1", "nowhere.invalid"), "unreachable"],
    ];
    for (const [url, type] of cases) {
      const refusal = await refused(url);
      expect(`${url.split("@").pop()} ${refusal.fault.type}`).toBe(`${url.split("@").pop()} ${type}`);
      for (const text of [refusal.message, refusal.english]) expect(text).not.toMatch(/wrong-secret|p@ss/);
      expect(refusal.message).not.toContain(password);
    }
  });

  test("Options in the address stay beside the role, and nothing a pool sets can remove the role", async () => {
    const { databaseUrl } = await server.createDatabase("superuser");
    const { app } = await open(`${databaseUrl}?options=-c%20statement_timeout%3D5s&application_name=town`);
    const sql = "select current_user as name, current_setting('statement_timeout') as timeout, current_setting('application_name') as app";
    const rows = await ask({ ...app, options: "-c role=none" }, sql);
    expect(rows).toEqual([{ name: "gw_app", timeout: "5s", app: "town" }]);
  });

  test("Rights reach tables of later migrations; a table that only grows stays so", async () => {
    const { databaseUrl } = await server.createDatabase("superuser");
    const { owner, app } = await open(databaseUrl);
    await withClient(owner, async (client) => {
      await client.query("create table audit (id bigserial primary key, what text)");
      await grantToApp(client, ["audit"]);
      await client.query("create table later (id bigserial primary key)");
    });
    await Promise.all([1, 2, 3, 4].map(() => withClient(owner, (client) => grantToApp(client, ["audit"]))));
    await ask(app, "insert into later default values");
    await ask(app, "insert into audit (what) values ('sealed')");
    expect(await ask(app, "select what from audit")).toEqual([{ what: "sealed" }]);
    for (const sql of ["update audit set what = ''", "delete from audit", "truncate later", "drop table later", "create table mine ()"]) {
      await expect(ask(app, sql)).rejects.toMatchObject({ code: "42501" });
    }
  });
});

test("The embedded server's app role is bound by row-level security and cannot shake it off", async () => {
  const server = await startTestServer({ tcp: false });
  try {
    const owner = server.admin("gemeinsam");
    await migrate(owner);
    await expectWall({ ...owner, user: "gw_app" });
  } finally {
    await server.stop();
  }
}, 60_000);

/** The app sees and writes its own network only, and none of the ways around the wall is open. */
async function expectWall(app: PoolConfig): Promise<void> {
  await withClient(app, async (client) => {
    await client.query("begin");
    await client.query("select set_config('app.network', 'a', true)");
    await client.query("insert into listing values ('a', 'Bewerbungstraining')");
    await client.query("select set_config('app.network', 'b', true)");
    expect((await client.query("select * from listing")).rows).toEqual([]);
    expect((await client.query("update listing set title = ''")).rowCount).toBe(0);
    expect((await client.query("delete from listing")).rowCount).toBe(0);
    await client.query("select set_config('app.network', '', true)");
    expect((await client.query("select * from listing")).rows).toEqual([]);
    await client.query("select set_config('app.network', 'a', true)");
    expect((await client.query("select title from listing")).rows).toEqual([{ title: "Bewerbungstraining" }]);
    await expect(client.query("insert into listing values ('b', 'fremd')")).rejects.toMatchObject({ code: "42501" });
    await client.query("rollback");
    // With row_security off PostgreSQL refuses to answer where a policy would have cut rows.
    await client.query("set row_security = off");
    await expect(client.query("select * from listing")).rejects.toMatchObject({ code: "42501" });
    const facts = await client.query("select rolsuper or rolbypassrls or rolcreaterole as strong from pg_roles where rolname = current_user");
    if ((await client.query("select current_user = 'gw_app' as app")).rows[0]?.app) expect(facts.rows).toEqual([{ strong: false }]);
  });
}

async function migrate(owner: PoolConfig): Promise<void> {
  await withClient(owner, async (client) => {
    await client.query(SCHEMA);
    await grantToApp(client);
  });
}

async function open(databaseUrl: string) {
  return openDatabase({ dataDir: "unused", databaseUrl });
}

async function refused(databaseUrl: string): Promise<StartRefused> {
  const outcome = await openOutside(databaseUrl, () => undefined, 0).catch((error: unknown) => error);
  expect(outcome).toBeInstanceOf(StartRefused);
  return outcome as StartRefused;
}

async function forgetAppRole(server: TestServer): Promise<void> {
  const databases = (await ask(server.admin(), "select datname as name from pg_database where datname like 'test_%'")) as { name: string }[];
  for (const { name } of databases) await server.dropDatabase(name);
  await ask(server.admin("gemeinsam"), "drop role if exists gw_app");
}

async function ask(config: PoolConfig, sql: string): Promise<unknown[]> {
  return withClient(config, async (client) => (await client.query(sql)).rows as unknown[]);
}

async function withClient<T>(config: PoolConfig, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client(config);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
