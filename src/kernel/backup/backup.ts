// SPDX-License-Identifier: EUPL-1.2
import { createHash } from "node:crypto";
import { existsSync, mkdirSync } from "node:fs";
import { dirname } from "node:path";
import pg from "pg";
import { ArchiveWriter } from "./archive.ts";
import { copyOut } from "./copy.ts";
import { manifestName, type Manifest, type TableRecord } from "./manifest.ts";
import { BackupRefused } from "./refusal.ts";
import { copyOutOf, plainSession, tableShapes, type TableShape } from "./schema.ts";

/** How far a backup is: tables done of all. */
export interface Progress {
  readonly done: number;
  readonly of: number;
  readonly table: string;
}

export interface Made {
  readonly manifest: Manifest;
  readonly path: string;
  /** Bytes of the file. */
  readonly size: number;
}

/**
 * Writes one file with every row of every table as it stood at one moment (a repeatable-read snapshot), while the
 * platform goes on working. Each table lies in it as PostgreSQL's own COPY text, packed; the manifest names rows and
 * SHA-256 of each. Pictures and documents are rows too. Throws BackupRefused; nothing half stays behind.
 */
export async function makeBackup(owner: pg.PoolConfig, options: { path: string; version: string; database: string; now: Date; onProgress?: (progress: Progress) => void }): Promise<Made> {
  const client = new pg.Client(owner);
  client.on("error", () => undefined);
  await client.connect();
  let archive: ArchiveWriter | undefined;
  try {
    await snapshot(client);
    const shapes = await tableShapes(client);
    archive = openArchive(options.path, options.now);
    const tables: TableRecord[] = [];
    for (const [index, shape] of shapes.entries()) {
      options.onProgress?.({ done: index, of: shapes.length, table: shape.name });
      tables.push(await packTable(client, shape, archive));
    }
    const manifest = manifestOf(options, tables, await migrationsOf(client));
    archive.add(manifestName, Buffer.from(`${JSON.stringify(manifest, null, 1)}\n`));
    return { manifest, path: options.path, size: archive.finish() };
  } catch (error) {
    archive?.discard();
    throw asRefusal(error, dirname(options.path));
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** Rows, bytes and hash of every table as the database holds it now; for comparing with a manifest. */
export async function hashTables(client: pg.Client, names: readonly string[]): Promise<Map<string, Pick<TableRecord, "rows" | "bytes" | "sha256">>> {
  const shapes = (await tableShapes(client)).filter((shape) => names.includes(shape.name));
  const found = new Map<string, Pick<TableRecord, "rows" | "bytes" | "sha256">>();
  for (const shape of shapes) found.set(shape.name, await readTable(client, shape, () => undefined));
  return found;
}

/** One moment for all tables. */
export async function snapshot(client: pg.Client): Promise<void> {
  await client.query(plainSession);
  await client.query("begin isolation level repeatable read read only");
}

async function packTable(client: pg.Client, shape: TableShape, archive: ArchiveWriter): Promise<TableRecord> {
  const file = `tables/${shape.name}.copy.gz`;
  let counted: Pick<TableRecord, "rows" | "bytes" | "sha256"> | undefined;
  await archive.addPacked(file, async (take) => { counted = await readTable(client, shape, take); });
  return { name: shape.name, columns: shape.columns, ...counted!, file };
}

async function readTable(client: pg.Client, shape: TableShape, take: (bytes: Buffer) => Promise<void> | undefined): Promise<Pick<TableRecord, "rows" | "bytes" | "sha256">> {
  const hash = createHash("sha256");
  let bytes = 0;
  const hear = (piece: Buffer): Promise<void> | undefined => {
    hash.update(piece);
    bytes += piece.length;
    return take(piece);
  };
  let rows = 0;
  for (const network of shape.byNetwork ? await networks(client) : [undefined]) {
    if (network) await client.query("select set_config('app.network', $1, true)", [network]);
    rows += await copyOut(client, copyOutOf(shape), hear);
  }
  return { rows, bytes, sha256: hash.digest("hex") };
}

const networks = async (client: pg.Client): Promise<string[]> => (await client.query<{ id: string }>("select id from network order by id")).rows.map((row) => row.id);

const migrationsOf = async (client: pg.Client): Promise<string[]> => (await client.query<{ id: string }>('select id from migration order by applied_at, id collate "C"')).rows.map((row) => row.id);

const manifestOf = (options: { version: string; database: string; now: Date }, tables: readonly TableRecord[], migrations: readonly string[]): Manifest => ({
  format: 1, product: "gemeinsam-wirken", version: options.version, madeAt: options.now.toISOString(), database: options.database, migrations, tables,
  rows: tables.reduce((sum, table) => sum + table.rows, 0), bytes: tables.reduce((sum, table) => sum + table.bytes, 0),
});

function openArchive(path: string, now: Date): ArchiveWriter {
  const folder = dirname(path);
  if (!existsSync(folder)) mkdirSync(folder, { recursive: true, mode: 0o700 });
  return new ArchiveWriter(path, now);
}

function asRefusal(error: unknown, folder: string): unknown {
  const code = (error as NodeJS.ErrnoException).code ?? "";
  if (code === "ENOSPC" || code === "EDQUOT") return new BackupRefused({ type: "diskFull", folder });
  if (["EACCES", "EROFS", "EPERM", "ENOENT", "ENOTDIR"].includes(code) && (error as NodeJS.ErrnoException).syscall) return new BackupRefused({ type: "notWritable", folder, fault: code });
  return error;
}
