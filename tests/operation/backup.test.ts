// SPDX-License-Identifier: EUPL-1.2
// Backup and restore through the commands that an operator types, between all the places where data can lie.
import { spawn } from "node:child_process";
import { chmodSync, copyFileSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { hashTables } from "../../src/kernel/backup/backup.ts";
import { readManifest, type Manifest } from "../../src/kernel/backup/manifest.ts";
import { plainSession } from "../../src/kernel/backup/schema.ts";
import { startTestServer, type TestServer } from "../../src/kernel/database/server.ts";
import { databasesOn, endAll, serving, startApp, type App } from "../support/app.ts";

const patienceMs = 180_000;
const place = mkdtempSync(join(tmpdir(), "gw-backup-"));
chmodSync(place, 0o711); // else the database, which never runs as root, would live elsewhere
const at = (...names: string[]): string => join(place, ...names);
const socket = (folder: string) => ({ host: join(folder, "postgres-run"), user: "gw_owner", database: "gemeinsam" });

/** Types a command, as `npm run` does after building. */
async function operate(args: readonly string[], env: Readonly<Record<string, string>>): Promise<{ code: number | null; said: string }> {
  const { DATABASE_URL: _one, BACKUP_DIR: _two, BASE_URL: _three, ...own } = process.env;
  const child = spawn(process.execPath, ["dist/operate.mjs", ...args], { env: { ...own, ...env }, stdio: ["ignore", "pipe", "pipe"] });
  let said = "";
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding("utf8").on("data", (text: string) => (said += text));
  const code = await new Promise<number | null>((resolve) => child.once("exit", resolve));
  return { code, said };
}

const newest = (folder: string): string => join(folder, readdirSync(folder).filter((name) => name.endsWith(".tar")).sort().at(-1)!);

/** Rows and hash of every table, as the database says them itself. */
async function contents(config: pg.ClientConfig, manifest: Manifest) {
  const client = new pg.Client(config);
  await client.connect();
  await client.query(plainSession);
  const found = await hashTables(client, manifest.tables.map((table) => table.name));
  await client.end();
  return Object.fromEntries([...found].map(([name, { rows, sha256 }]) => [name, { rows, sha256 }]));
}

const recorded = (manifest: Manifest) => Object.fromEntries(manifest.tables.map(({ name, rows, sha256 }) => [name, { rows, sha256 }]));

let app: App;
let file: string;
let server: TestServer;
beforeAll(async () => {
  server = await startTestServer({ tcp: true });
  app = await startApp({ DATA_DIR: at("first") });
  await app.until(serving, patienceMs);
}, patienceMs);
afterAll(async () => {
  endAll();
  await app?.ended;
  await server.stop();
  rmSync(place, { recursive: true, force: true });
});

describe("check 07: backup, restore into a new place, identical by table", () => {
  it("backs up beside the running app, which goes on serving", async () => {
    const asking = (async () => { const statuses: number[] = []; for (let i = 0; i < 20; i++) statuses.push((await fetch(`${app.base}/bedarfe`)).status); return statuses; })();
    const { code, said } = await operate(["backup", "--to", at("shelf")], { DATA_DIR: at("first") });
    expect(said).toContain("wurde nachgelesen");
    expect(code).toBe(0);
    expect(new Set(await asking)).toEqual(new Set([200]));
    expect(databasesOn(at("first")).length).toBeGreaterThan(0);
    file = newest(at("shelf"));
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(statSync(at("shelf")).mode & 0o777).toBe(0o700);
    expect(readdirSync(at("shelf")).filter((name) => name.endsWith(".partial"))).toEqual([]);
  }, patienceMs);

  it("says what it holds, and every table equals the database", async () => {
    const { manifest } = await readManifest(file);
    expect(manifest.version).toBe(JSON.parse(readFileSync("package.json", "utf8")).version);
    expect(manifest.rows).toBeGreaterThan(3000);
    await app.end();
    const started = await startApp({ DATA_DIR: at("first") });
    await started.until(serving, patienceMs);
    const now = await contents(socket(at("first")), manifest);
    // The app goes on working: jobs and sessions may have moved on, what people wrote has not.
    for (const table of ["person", "organisation", "listing", "commitment", "contribution", "file", "edition", "participant"]) expect(now[table], table).toEqual(recorded(manifest)[table]);
    await started.end();
  }, patienceMs);

  it("verifies in a throwaway database", async () => {
    const { code, said } = await operate(["verify", file], { DATA_DIR: at("nowhere") });
    expect(said).toContain("jede Tabelle ist gleich");
    expect(code).toBe(0);
    expect(existsSync(at("nowhere"))).toBe(false);
  }, patienceMs);

  it("restores into an empty folder, identical in every table, and the app serves it", async () => {
    const { code, said } = await operate(["restore", at("shelf")], { DATA_DIR: at("second") });
    expect(said).toContain("jede Tabelle verglichen");
    expect(code).toBe(0);
    expect(databasesOn(at("second"))).toEqual([]);
    const again = await operate(["backup", "--to", at("shelf-second")], { DATA_DIR: at("second") });
    expect(again.code).toBe(0);
    const [first, second] = [await readManifest(file), await readManifest(newest(at("shelf-second")))];
    expect(recorded(second.manifest)).toEqual(recorded(first.manifest));
    const restored = await startApp({ DATA_DIR: at("second") });
    await restored.until(serving, patienceMs);
    expect(await (await fetch(`${restored.base}/organisationen`)).text()).toContain("Organisationen");
    await restored.end();
  }, patienceMs);

  it.each(["superuser", "createrole", "plain"] as const)("moves to a PostgreSQL of one's own (%s login) and back, identical in every table", async (kind) => {
    const { databaseUrl, name } = await server.createDatabase(kind);
    const out = await operate(["move", "--to", databaseUrl], { DATA_DIR: at("second") });
    expect(out.said).toContain("Umgezogen");
    expect(out.code).toBe(0);
    const before = (await readManifest(newest(at("second", "backups")))).manifest;
    expect(await contents(server.admin(name), before)).toEqual(recorded(before));
    const home = at(`back-${kind}`);
    const back = await operate(["move", "--to", "embedded"], { DATA_DIR: home, DATABASE_URL: databaseUrl });
    expect(back.said).toContain("ohne DATABASE_URL");
    expect(back.code).toBe(0);
    expect(recorded((await readManifest(newest(join(home, "backups")))).manifest)).toEqual(recorded(before));
    // The walls stand again for the owner as well.
    const client = new pg.Client(server.admin(name));
    await client.connect();
    expect((await client.query("select relname from pg_class where relnamespace = 'public'::regnamespace and relrowsecurity and not relforcerowsecurity")).rows).toEqual([]);
    expect((await client.query("select tgname from pg_trigger where tgenabled = 'D'")).rows).toEqual([]);
    expect((await client.query("select count(*)::int as n from pg_constraint where contype = 'f' and connamespace = 'public'::regnamespace")).rows[0].n).toBeGreaterThan(20);
    await client.end();
  }, patienceMs);
});

describe("a backup that cannot be taken in", () => {
  const tryIt = (path: string) => operate(["restore", path], { DATA_DIR: at("third") });

  it("is refused when a byte of a table is another", async () => {
    const bent = at("bent.tar");
    const { entries } = await readManifest(file);
    const bytes = readFileSync(file);
    const entry = entries.get("tables/person.copy.gz")!;
    bytes[entry.offset + Math.floor(entry.size / 2)]! ^= 1;
    writeFileSync(bent, bytes);
    const { code, said } = await tryIt(bent);
    expect(said).toContain("beschädigt (Tabelle person)");
    expect(code).toBe(3);
  });

  it("is refused when it broke off, or is something else", async () => {
    const short = at("short.tar");
    copyFileSync(file, short);
    truncateSync(short, Math.floor(statSync(file).size * 0.6));
    expect((await tryIt(short)).said).toContain("keine vollständige Sicherung");
    writeFileSync(at("letter.tar"), "Sehr geehrte Damen und Herren");
    expect((await tryIt(at("letter.tar"))).said).toContain("keine vollständige Sicherung");
    expect((await tryIt(at("missing.tar"))).code).toBe(3);
    expect(existsSync(at("third"))).toBe(false);
  });

  it("is refused where data are, and replaces them only after the word was typed and they were backed up", async () => {
    const refused = await operate(["restore", file], { DATA_DIR: at("second") });
    expect(refused.said).toContain("enthält schon Daten (3 Netzwerke)");
    expect(refused.code).toBe(3);
    const unsure = await operate(["restore", file, "--overwrite", "--confirm=ja"], { DATA_DIR: at("second") });
    expect(unsure.said).toContain("Nicht bestätigt");
    const sure = await operate(["restore", file, "--overwrite", "--confirm=ersetzen"], { DATA_DIR: at("second") });
    expect(sure.code).toBe(0);
    expect(readdirSync(at("second", "backups")).some((name) => name.includes("before-restore"))).toBe(true);
  }, patienceMs);

  it("is refused while the platform runs", async () => {
    const running = await startApp({ DATA_DIR: at("second") });
    await running.until(serving, patienceMs);
    const { code, said } = await operate(["restore", file, "--overwrite", "--confirm=ersetzen"], { DATA_DIR: at("second") });
    expect(said).toContain(`Prozess ${running.pid}`);
    expect(code).toBe(3);
    await running.end();
  }, patienceMs);

  it("says how the commands are called", async () => {
    for (const args of [[], ["backup", "--to"], ["move"], ["move", "--to", "elsewhere"], ["restore"], ["verify"]]) expect((await operate(args, { DATA_DIR: at("third") })).code, args.join(" ")).toBe(2);
    expect((await operate(["backup"], { DATA_DIR: at("third") })).said).toContain("keine Datenbank der Plattform");
  });
});
