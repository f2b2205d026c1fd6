// SPDX-License-Identifier: EUPL-1.2
import { execFileSync, spawn, type ChildProcess } from "node:child_process";
import { chmodSync, chownSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Client, type PoolConfig } from "pg";
import { afterAll, afterEach, expect, test } from "vitest";
import { birthmark, commandLine, gone, isAlive, pause, processWorld } from "./processes.ts";
import { openDatabase, StartRefused, type Database } from "./server.ts";

const template = mkdtempSync(join(tmpdir(), "gw-database-"));
afterAll(() => rmSync(template, { recursive: true, force: true }));
const folders: string[] = [];
const opened: Database[] = [];
const children: ChildProcess[] = [];

afterEach(async () => {
  for (const database of opened.splice(0)) await database.stop();
  for (const child of children.splice(0)) child.kill("SIGKILL");
  for (const folder of folders.splice(0)) {
    for (const pid of serversOn(folder)) {
      process.kill(pid, "SIGQUIT");
      await gone(pid, 5_000);
    }
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
});

test("A first start makes the database, a second one keeps the data, and no process stays behind", async () => {
  const folder = newFolder();
  const began = performance.now();
  const first = await open(folder);
  const cold = performance.now() - began;
  expect(first.database.kind).toBe("embedded");
  expect(first.database.describe).toMatch(/^eingebettete PostgreSQL 18\.\d+ in .*postgres$/);
  expect(first.lines).toEqual(["Die Datenbank wird eingerichtet, das geschieht nur einmal."]);
  await ask(first.database.owner, "create table note (words text); insert into note values ('Zusage')");
  expect(serversOn(folder)).toHaveLength(1);
  await first.database.stop();
  expect(serversOn(folder)).toEqual([]);
  expect(existsSync(join(folder, "gemeinsam.lock"))).toBe(false);

  const again = performance.now();
  const second = await open(folder);
  console.log(`database: cold start ${Math.round(cold)} ms, ready again ${Math.round(performance.now() - again)} ms`);
  expect(second.lines).toEqual([]);
  expect(await ask(second.database.owner, "select words from note")).toEqual([{ words: "Zusage" }]);
});

test("Encoding, locale, sorting, checksums and the way in are named, whatever the surroundings say", async () => {
  const { database } = await open(newFolder());
  const [facts] = await ask(database.app, `
    select current_setting('server_encoding') as encoding, datlocale as locale, current_setting('data_checksums') as checksums,
           current_setting('fsync') as fsync, current_setting('listen_addresses') as listens, current_setting('timezone') as zone,
           lower('ÄÖÜ') as folded, (select string_agg(w, ' ' order by w collate "und-x-icu") from unnest(array['Zebra', 'Äpfel', 'apfel']) w) as sorted
      from pg_database where datname = current_database()`);
  expect(facts).toEqual({
    encoding: "UTF8", locale: "C.UTF-8", checksums: "on", fsync: "on", listens: "", zone: "UTC", folded: "äöü", sorted: "apfel Äpfel Zebra",
  });
  expect(statSync(String(database.app.host)).mode & 0o777).toBe(0o700);
});

test("A server left behind by kill -9 of the app is adopted with its data", async () => {
  const folder = await usedFolder();
  const app = await startApp(folder);
  const [server] = serversOn(folder);
  const config = { host: join(folder, "postgres-run"), user: "gw_owner", database: "gemeinsam" };
  await ask(config, "create table note (words text); insert into note values ('bleibt')");
  app.kill("SIGKILL");
  await gone(app.pid ?? 0, 5_000);
  expect(serversOn(folder)).toEqual([server]);

  const { database, lines } = await open(folder);
  expect(serversOn(folder)).toEqual([server]);
  expect(lines).toEqual([`Die Datenbank des vorigen Laufs wird übernommen (Prozess ${server}).`]);
  expect(await ask(database.owner, "select words from note")).toEqual([{ words: "bleibt" }]);
  await database.stop();
  expect(serversOn(folder)).toEqual([]);
});

test("A second start on the same folder refuses and names the first", async () => {
  const folder = await usedFolder();
  const app = await startApp(folder);
  const refusal = await refused(folder);
  expect(refusal.fault).toMatchObject({ type: "alreadyRunning", pid: app.pid });
  expect(refusal.message).toMatch(new RegExp(`Prozess ${app.pid}, gestartet \\d\\d\\.\\d\\d\\.\\d{4}, \\d\\d:\\d\\d:\\d\\d Uhr`));
  app.kill("SIGTERM");
  expect(await gone(app.pid ?? 0, 10_000)).toBe(true);
  expect(serversOn(folder)).toEqual([]);
});

test("Of four starts at the same moment exactly one succeeds", async () => {
  const folder = newFolder();
  const outcomes = await Promise.all([1, 2, 3, 4].map(() => firstWord(spawnApp(folder))));
  expect(outcomes.sort()).toEqual(["ready", "refused", "refused", "refused"]);
});

test("A lock whose number now belongs to another process does not hold up the start", async () => {
  const folder = await usedFolder();
  const lock = (mark: string | null) =>
    JSON.stringify({ pid: process.pid, birthmark: mark, since: "2026-11-21T08:00:00Z", world: processWorld() });
  writeFileSync(join(folder, "gemeinsam.lock"), lock("another-boot:1"));
  const { database } = await open(folder);
  await database.stop();
  // The counter-proof: the same lock with the true mark refuses.
  writeFileSync(join(folder, "gemeinsam.lock"), lock(birthmark(process.pid)));
  expect((await refused(folder)).fault.type).toBe("alreadyRunning");
});

test("A stale pid file is cleared: of a dead process, an empty one, and one whose number a stranger has", async () => {
  const folder = await usedFolder();
  const first = await open(folder);
  await first.database.stop();
  const stranger = spawn("sleep", ["60"]);
  children.push(stranger);
  const file = join(folder, "postgres/postmaster.pid");
  for (const content of ["999999\n", "", `${stranger.pid}\n${join(folder, "postgres")}\n1\n5432\n`]) {
    writeFileSync(file, content);
    const { database } = await open(folder);
    expect(serversOn(folder)).toHaveLength(1);
    await database.stop();
  }
  expect(isAlive(stranger.pid ?? 0)).toBe(true);
});

test("A PostgreSQL that somebody else runs on our data is refused and never touched", async () => {
  const folder = await usedFolder();
  const app = await startApp(folder);
  const [pid = 0] = serversOn(folder);
  const command = commandLine(pid) ?? [];
  const { uid, gid } = statSync(join(folder, "postgres"));
  app.kill("SIGTERM");
  await gone(app.pid ?? 0, 10_000);
  const strange = command.map((part) => part.replace("postgres-run", "postgres"));
  const foreign = spawn(strange[0] ?? "", strange.slice(1), { uid, gid, stdio: "ignore" });
  await until(() => readPid(folder).includes("ready"), 15_000);
  expect((await refused(folder)).fault).toMatchObject({ type: "foreignServer", pid: foreign.pid });
  expect(isAlive(foreign.pid ?? 0)).toBe(true);
});

test("A server that dies while the app runs is started again", async () => {
  const folder = await usedFolder();
  const { database, lines } = await open(folder);
  const [server = 0] = serversOn(folder);
  process.kill(server, "SIGKILL");
  await until(() => serversOn(folder).some((pid) => pid !== server), 15_000);
  await until(async () => (await ask(database.app, "select 1 as one").catch(() => [])).length === 1, 15_000);
  expect(lines).toContain("Die Datenbank war unerwartet beendet und wird neu gestartet.");
});

test.each([100, 450, 800])("Ctrl-C %i ms into the first start leaves nothing behind, and the next start works", async (moment) => {
  const folder = newFolder();
  const app = spawnApp(folder, "bare");
  await pause(moment);
  app.kill("SIGINT");
  expect(await gone(app.pid ?? 0, 10_000)).toBe(true);
  await until(() => serversOn(folder).length === 0, 10_000);
  const { database } = await open(folder);
  expect(await ask(database.app, "select 1 as one")).toEqual([{ one: 1 }]);
});

test("Data of another major version and strange folders are refused and left as they are", async () => {
  const folder = newFolder();
  mkdirSync(join(folder, "postgres"));
  writeFileSync(join(folder, "postgres/holiday.jpg"), "");
  expect((await refused(folder)).fault.type).toBe("notADataFolder");
  writeFileSync(join(folder, "postgres/PG_VERSION"), "17\n");
  const refusal = await refused(folder);
  expect(refusal.fault).toMatchObject({ type: "otherVersion", found: "17", needed: "18" });
  expect(refusal.message).toContain("sichern Sie dort die Daten");
  expect(readdirSync(join(folder, "postgres"))).toEqual(["PG_VERSION", "holiday.jpg"]);
  expect(existsSync(join(folder, "gemeinsam.lock"))).toBe(false);
});

test("A folder with blanks, quotes and umlauts, and one whose path is too long for a socket", async () => {
  for (const name of [`Büro, "alt" & neu`, "x".repeat(150)]) {
    const folder = join(newFolder(), name);
    const { database } = await open(folder);
    expect(await ask(database.app, "select 1 as one")).toEqual([{ one: 1 }]);
    await database.stop();
  }
});

test.runIf(process.getuid?.() === 0)("Started by an ordinary user the server runs as that user; root later leaves the data with them", async () => {
  const folder = newFolder();
  const user = { uid: 65534, gid: 65534 };
  chownSync(folder, user.uid, user.gid);
  const app = spawnApp(folder, "", user);
  expect(await firstWord(app)).toBe("ready");
  expect(statSync(join(folder, "postgres")).uid).toBe(user.uid);
  app.kill("SIGTERM");
  expect(await gone(app.pid ?? 0, 10_000)).toBe(true);
  const { database } = await open(folder);
  expect(statSync(join(folder, "postgres")).uid).toBe(user.uid);
  expect(await ask(database.app, "select 1 as one")).toEqual([{ one: 1 }]);
});

test.runIf(process.getuid?.() === 0)("Root in a folder its plain user cannot enter: the data go where it can, said in one line, and are found again", async () => {
  const closed = newFolder();
  chmodSync(closed, 0o700);
  const folder = join(closed, "data");
  const { database, lines } = await open(folder);
  const { home } = JSON.parse(readFileSync(join(folder, "postgres-place.json"), "utf8")) as { home: string };
  folders.push(home);
  expect(home).toMatch(/^\/var\/lib\/gemeinsam-wirken\/[0-9a-f]{16}$/);
  expect(lines[0]).toBe(`Die Datenbank läuft als Benutzer nobody, der ${folder} nicht betreten darf. Ihre Daten liegen in ${home}.`);
  expect(statSync(join(home, "postgres")).uid).not.toBe(0);
  expect(statSync(home).uid).toBe(0);
  await ask(database.owner, "create table note (words text)");
  await database.stop();
  const again = await open(folder);
  expect(await ask(again.database.owner, "select count(*)::int as n from note")).toEqual([{ n: 0 }]);
});

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "gw-database-"));
  chmodSync(folder, 0o711);
  folders.push(folder);
  return folder;
}

/** A folder whose database was made already, for stories that begin after the first start. */
async function usedFolder(): Promise<string> {
  if (!existsSync(join(template, "postgres"))) await (await openDatabase({ dataDir: template })).stop();
  const folder = newFolder();
  execFileSync("cp", ["-a", `${template}/postgres`, folder]);
  return folder;
}

async function open(dataDir: string): Promise<{ database: Database; lines: string[] }> {
  const lines: string[] = [];
  const database = await openDatabase({ dataDir, say: (line) => lines.push(line) });
  opened.push(database);
  return { database, lines };
}

async function refused(dataDir: string): Promise<StartRefused> {
  const outcome = await openDatabase({ dataDir }).catch((error: unknown) => error);
  expect(outcome).toBeInstanceOf(StartRefused);
  return outcome as StartRefused;
}

async function ask(config: PoolConfig, sql: string): Promise<unknown[]> {
  const client = new Client(config);
  client.on("error", () => undefined);
  await client.connect();
  try {
    return (await client.query(sql)).rows as unknown[];
  } finally {
    await client.end();
  }
}

function spawnApp(folder: string, mode = "", user = {}): ChildProcess {
  const child = spawn(process.execPath, [join(import.meta.dirname, "test-app.ts"), folder, mode], { stdio: ["ignore", "pipe", "inherit"], ...user });
  children.push(child);
  return child;
}

async function startApp(folder: string): Promise<ChildProcess> {
  const child = spawnApp(folder);
  expect(await firstWord(child)).toBe("ready");
  return child;
}

/** The word that settles a start: "ready" or "refused". */
function firstWord(child: ChildProcess): Promise<string> {
  return new Promise((resolve) => {
    let text = "";
    child.stdout?.on("data", (part) => {
      text += String(part);
      const word = /^(ready|refused)/m.exec(text)?.[1];
      if (word) resolve(word);
    });
  });
}

/** Servers (postmasters) whose command line names a data folder below `folder`. */
function serversOn(folder: string): number[] {
  const all = readdirSync("/proc").map(Number).filter((pid) => pid > 1 && isAlive(pid));
  const found = all.filter((pid) => {
    const command = commandLine(pid) ?? [];
    return /\/(postgres|initdb)$/.test(command[0] ?? "") && command.some((part) => part.startsWith(`${folder}/`));
  });
  // A process just forked by the server still carries its command line: only the server itself counts.
  return found.filter((pid) => !found.includes(parentOf(pid)));
}

function parentOf(pid: number): number {
  try {
    return Number(/^PPid:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1] ?? 0);
  } catch {
    return 0;
  }
}

function readPid(folder: string): string {
  try {
    return readFileSync(join(folder, "postgres/postmaster.pid"), "utf8");
  } catch {
    return "";
  }
}

async function until(done: () => boolean | Promise<boolean>, withinMs = 5_000): Promise<void> {
  const end = performance.now() + withinMs;
  while (!(await done())) {
    if (performance.now() > end) throw new Error("did not happen in time");
    await pause(20);
  }
}
