// SPDX-License-Identifier: EUPL-1.2
import { createHash } from "node:crypto";
import pg from "pg";
import { migrate, type Migration } from "../database/migrate.ts";
import { readEntry, type Entry } from "./archive.ts";
import { hashTables } from "./backup.ts";
import { copyIn } from "./copy.ts";
import { readManifest, type Manifest, type TableRecord } from "./manifest.ts";
import { BackupRefused } from "./refusal.ts";
import { clearSchema, copyInto, loosened, plainSession, tableShapes } from "./schema.ts";

/** Reads a whole backup and compares every table with its hash. Throws BackupRefused for the first that differs. */
export async function checkBackup(path: string): Promise<Manifest> {
  const { manifest, entries } = await readManifest(path);
  for (const table of manifest.tables) {
    const hash = createHash("sha256");
    try {
      for await (const piece of unpacked(path, entries, table)) hash.update(piece);
    } catch (error) {
      if (error instanceof BackupRefused) throw error;
      throw new BackupRefused({ type: "damaged", file: path, table: table.name });
    }
    if (hash.digest("hex") !== table.sha256) throw new BackupRefused({ type: "damaged", file: path, table: table.name });
  }
  return manifest;
}

function unpacked(path: string, entries: ReadonlyMap<string, Entry>, table: TableRecord): AsyncGenerator<Buffer> {
  const entry = entries.get(table.file);
  if (!entry) throw new BackupRefused({ type: "damaged", file: path, table: table.name });
  return readEntry(path, entry, true);
}

export interface RestoreOptions {
  readonly path: string;
  readonly migrations: readonly Migration[];
  /** Words for the place, without a password. */
  readonly where: string;
  /** Called when there is something already; true takes it away. Absent: refused. */
  readonly overwrite?: () => Promise<boolean>;
  readonly onProgress?: (progress: { done: number; of: number; table: string }) => void;
}

/**
 * Takes a backup into an empty database: checks the file, brings the schema to where it stood, fills all tables in one
 * transaction, compares what is there now with the hashes of the file, and only then keeps it; newer steps of the
 * schema run at the end. Returns the manifest and the steps that ran now. Throws BackupRefused.
 */
export async function restoreBackup(owner: pg.PoolConfig, options: RestoreOptions): Promise<{ manifest: Manifest; newer: string[] }> {
  const manifest = await checkBackup(options.path);
  const known = options.migrations.filter((migration) => manifest.migrations.includes(migration.id));
  if (known.length < manifest.migrations.length) throw new BackupRefused({ type: "newer", version: manifest.version, missing: manifest.migrations.length - known.length });
  const client = new pg.Client(owner);
  client.on("error", () => undefined);
  await client.connect();
  try {
    await makeRoom(client, options);
    await migrate(owner, known);
    await fill(client, manifest, options);
    await client.query("analyze");
    return { manifest, newer: await migrate(owner, options.migrations) };
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** How many other connections this database has. */
export async function othersAt(client: pg.Client): Promise<number> {
  const { rows } = await client.query<{ n: number }>("select count(*)::int as n from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid() and backend_type = 'client backend'");
  return rows[0]?.n ?? 0;
}

async function makeRoom(client: pg.Client, options: RestoreOptions): Promise<void> {
  const connections = await othersAt(client);
  if (connections > 0) throw new BackupRefused({ type: "inUse", where: options.where, connections });
  const networks = await networksIn(client);
  if (networks > 0 && !options.overwrite) throw new BackupRefused({ type: "notEmpty", where: options.where, networks });
  if (networks > 0 && !(await options.overwrite!())) throw new BackupRefused({ type: "notConfirmed" });
  // An empty schema may be of another version than the backup: it is made anew.
  await clearSchema(client);
}

async function networksIn(client: pg.Client): Promise<number> {
  const there = await client.query<{ there: boolean }>("select to_regclass('public.network') is not null as there");
  if (!there.rows[0]?.there) return 0;
  return (await client.query<{ n: number }>("select count(*)::int as n from network")).rows[0]!.n;
}

async function fill(client: pg.Client, manifest: Manifest, options: RestoreOptions): Promise<void> {
  const { entries } = await readManifest(options.path);
  await client.query(plainSession);
  await client.query("begin");
  try {
    const { before, after } = await loosened(client);
    for (const sql of before) await client.query(sql);
    await client.query("delete from migration");
    await refuseUnknown(client, manifest);
    for (const [index, table] of manifest.tables.entries()) {
      options.onProgress?.({ done: index, of: manifest.tables.length, table: table.name });
      await copyIn(client, copyInto(table), unpacked(options.path, entries, table));
    }
    await compare(client, manifest);
    for (const sql of after) await client.query(sql);
    await client.query("commit");
  } catch (error) {
    await client.query("rollback").catch(() => undefined);
    throw error;
  }
}

async function refuseUnknown(client: pg.Client, manifest: Manifest): Promise<void> {
  const shapes = new Map((await tableShapes(client)).map((shape) => [shape.name, shape]));
  for (const table of manifest.tables) {
    const shape = shapes.get(table.name);
    if (!shape || table.columns.some((column) => !shape.columns.includes(column))) throw new BackupRefused({ type: "unknownTable", table: table.name });
  }
}

/** What stands in the database now, against what the manifest says. */
export async function compare(client: pg.Client, manifest: Manifest): Promise<void> {
  const found = await hashTables(client, manifest.tables.map((table) => table.name));
  for (const table of manifest.tables) if (found.get(table.name)?.sha256 !== table.sha256) throw new BackupRefused({ type: "otherAfterwards", table: table.name });
}
