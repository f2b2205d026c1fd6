// SPDX-License-Identifier: EUPL-1.2
import { existsSync, mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { createInterface } from "node:readline/promises";
import pg from "pg";
import { makeBackup, type Made, type Progress } from "../kernel/backup/backup.ts";
import type { Manifest } from "../kernel/backup/manifest.ts";
import { BackupRefused } from "../kernel/backup/refusal.ts";
import { checkBackup, othersAt, restoreBackup } from "../kernel/backup/restore.ts";
import { backupName, backupsIn, type Occasion } from "../kernel/backup/shelf.ts";
import type { Migration } from "../kernel/database/migrate.ts";
import { joinDatabase, openDatabase, startTestServer, type Database } from "../kernel/database/server.ts";
import { words, type Words } from "./texts.ts";

/** What the commands know: where the data are, which schema this program brings, how to speak. */
export interface Desk {
  readonly dataDir: string;
  readonly databaseUrl?: string;
  readonly backupDir: string;
  readonly version: string;
  readonly migrations: readonly Migration[];
  readonly say: (line: string) => void;
}

/** The command was called in a way that it does not know. */
export class WrongUse extends Error {}

/** Runs `backup`, `restore`, `verify` or `move` with the words behind it. */
export async function operate(desk: Desk, args: readonly string[]): Promise<void> {
  const [what, ...rest] = args;
  if (what === "backup") return void (await backup(desk, option(rest, "to")));
  if (what === "verify") return verify(desk, file(rest));
  if (what === "restore") return restore(desk, file(rest), { overwrite: rest.includes("--overwrite"), confirm: option(rest, "confirm") });
  if (what === "move") return move(desk, option(rest, "to"));
  throw new WrongUse();
}

const tell = (desk: Desk, said: Words): void => { desk.say(said.de); desk.say(`  (${said.en})`); };
const tellProgress = (desk: Desk) => (progress: Progress): void => { if (process.stdout.isTTY) desk.say(words.progress(progress.table, progress.done, progress.of)); };

function option(args: readonly string[], name: string): string | undefined {
  const at = args.findIndex((arg) => arg === `--${name}` || arg.startsWith(`--${name}=`));
  if (at < 0) return undefined;
  const value = args[at]!.includes("=") ? args[at]!.slice(args[at]!.indexOf("=") + 1) : args[at + 1];
  if (!value) throw new WrongUse();
  return value;
}

/** The backup meant: a file, or the newest in a folder. */
function file(args: readonly string[]): string {
  const named = args.find((arg, i) => !arg.startsWith("--") && args[i - 1] !== "--confirm");
  if (!named) throw new WrongUse();
  const path = resolve(named);
  if (!existsSync(path)) throw new BackupRefused({ type: "notReadable", file: path, fault: "ENOENT" });
  if (!statSync(path).isDirectory()) return path;
  const newest = backupsIn(path)[0];
  if (!newest) throw new BackupRefused({ type: "notABackup", file: path });
  return newest.path;
}

async function backup(desk: Desk, to: string | undefined): Promise<void> {
  refuseNothing(desk);
  const database = await joinDatabase(desk);
  try {
    tell(desk, words.from(database.describe));
    const began = performance.now();
    const made = await save(desk, database, resolve(to ?? desk.backupDir), "command");
    tell(desk, words.made(made.path, made.size, made.manifest.rows, (performance.now() - began) / 1000));
  } finally {
    await database.stop();
  }
}

/** Makes a backup and reads it back: one that cannot be read is none. */
async function save(desk: Desk, database: Pick<Database, "owner" | "describe">, folder: string, occasion: Occasion): Promise<Made> {
  const now = new Date();
  const made = await makeBackup(database.owner, { path: join(folder, backupName(now, occasion)), version: desk.version, database: database.describe, now, onProgress: tellProgress(desk) });
  await checkBackup(made.path);
  return made;
}

function refuseNothing(desk: Desk): void {
  const there = desk.databaseUrl !== undefined || existsSync(join(desk.dataDir, "postgres", "PG_VERSION")) || existsSync(join(desk.dataDir, "postgres-place.json"));
  if (!there) throw new BackupRefused({ type: "nothingThere", folder: resolve(desk.dataDir) });
}

async function verify(desk: Desk, path: string): Promise<void> {
  const { manifest, newer } = await tryOut(desk, path);
  tell(desk, words.verified(path, manifest.tables.length, manifest.rows, manifest.madeAt, manifest.version, newer.length));
}

/** Restores into a server that lives for this one question. */
async function tryOut(desk: Desk, path: string): Promise<{ manifest: Manifest; newer: string[] }> {
  await checkBackup(path);
  const dir = mkdtempSync(join(tmpdir(), "gw-verify-"));
  const server = await startTestServer({ dir });
  try {
    const { name } = await server.createDatabase();
    return await restoreBackup(server.admin(name), { path, migrations: desk.migrations, where: name, onProgress: tellProgress(desk) });
  } finally {
    await server.stop();
    rmSync(dir, { recursive: true, force: true });
  }
}

async function restore(desk: Desk, path: string, how: { overwrite: boolean; confirm: string | undefined }): Promise<void> {
  await checkBackup(path);
  const database = await openDatabase({ ...desk, say: desk.say });
  try {
    const where = database.describe;
    const overwrite = async (): Promise<boolean> => {
      tell(desk, words.askOverwrite(where, await namesIn(database)));
      if (!(await confirmed(desk, how.confirm))) return false;
      tell(desk, words.kept((await save(desk, database, desk.backupDir, "before-restore")).path));
      return true;
    };
    const { manifest, newer } = await restoreBackup(database.owner, { path, migrations: desk.migrations, where, onProgress: tellProgress(desk), ...(how.overwrite ? { overwrite } : {}) });
    tell(desk, words.restored(where, manifest.rows, manifest.madeAt, newer.length));
  } finally {
    await database.stop();
  }
}

async function confirmed(desk: Desk, given: string | undefined): Promise<boolean> {
  if (given !== undefined) return given === "ersetzen";
  if (!process.stdin.isTTY) {
    tell(desk, words.noTerminal);
    return false;
  }
  const asking = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await asking.question(`${words.typeOverwrite.de}\n  (${words.typeOverwrite.en})\n> `);
  asking.close();
  return answer.trim() === "ersetzen";
}

async function namesIn(database: Database): Promise<string> {
  const rows = await ask<{ name: string }>(database, "select name from network order by is_home desc, created_at");
  return rows.map((row) => row.name).join(", ");
}

async function ask<T>(database: Pick<Database, "owner">, sql: string): Promise<T[]> {
  const client = new pg.Client(database.owner);
  await client.connect();
  try {
    return (await client.query(sql)).rows as T[];
  } finally {
    await client.end();
  }
}

/** Between the embedded database and one of the operator's own; what is left stays where it is. */
async function move(desk: Desk, to: string | undefined): Promise<void> {
  if (to === undefined || (to !== "embedded" && !/^postgres(ql)?:\/\//.test(to))) throw new WrongUse();
  const outward = to !== "embedded";
  if (!outward && desk.databaseUrl === undefined) throw new BackupRefused({ type: "samePlace", where: desk.dataDir });
  if (outward && to === desk.databaseUrl) throw new BackupRefused({ type: "samePlace", where: "DATABASE_URL" });
  refuseNothing(desk);
  const from = await openDatabase(desk);
  try {
    await refuseInUse(from);
    tell(desk, words.from(from.describe));
    const target = await openDatabase(outward ? { dataDir: desk.dataDir, databaseUrl: to, say: desk.say } : { dataDir: desk.dataDir, say: desk.say });
    try {
      const made = await save(desk, from, desk.backupDir, "move");
      const { manifest } = await restoreBackup(target.owner, { path: made.path, migrations: desk.migrations, where: target.describe, onProgress: tellProgress(desk) });
      tell(desk, words.moved(target.describe, manifest.rows));
      tell(desk, outward ? words.nowOutside : words.nowEmbedded);
      tell(desk, words.kept(made.path));
    } finally {
      await target.stop();
    }
  } finally {
    await from.stop();
  }
}

/** While somebody works, what is written after the copy would be left behind. */
async function refuseInUse(database: Database): Promise<void> {
  const client = new pg.Client(database.owner);
  await client.connect();
  try {
    const connections = await othersAt(client);
    if (connections > 0) throw new BackupRefused({ type: "inUse", where: database.describe, connections });
  } finally {
    await client.end();
  }
}
