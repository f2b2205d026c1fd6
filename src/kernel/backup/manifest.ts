// SPDX-License-Identifier: EUPL-1.2
import { z } from "zod";
import { readArchive, readEntry, type Entry } from "./archive.ts";
import { BackupRefused } from "./refusal.ts";

/** One table of a backup: its rows, its bytes in PostgreSQL's text format before packing, and their SHA-256. */
export interface TableRecord {
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: number;
  readonly bytes: number;
  readonly sha256: string;
  readonly file: string;
}

/** What a backup says of itself. It stands last in the file: where it is missing, the file broke off. */
export interface Manifest {
  readonly format: 1;
  readonly product: "gemeinsam-wirken";
  readonly version: string;
  readonly madeAt: string;
  readonly database: string;
  readonly migrations: readonly string[];
  readonly tables: readonly TableRecord[];
  readonly rows: number;
  readonly bytes: number;
}

export const manifestName = "manifest.json";

const shape = z.object({
  format: z.literal(1), product: z.literal("gemeinsam-wirken"), version: z.string(), madeAt: z.string(), database: z.string(), migrations: z.array(z.string()),
  tables: z.array(z.object({ name: z.string(), columns: z.array(z.string()), rows: z.number(), bytes: z.number(), sha256: z.string(), file: z.string() })),
  rows: z.number(), bytes: z.number(),
});

/** Reads what a backup says of itself, without looking at the tables. Throws BackupRefused. */
export async function readManifest(path: string): Promise<{ manifest: Manifest; entries: ReadonlyMap<string, Entry> }> {
  const entries = new Map(listed(path).map((entry) => [entry.name, entry]));
  const entry = entries.get(manifestName);
  if (!entry) throw new BackupRefused({ type: "notABackup", file: path });
  const pieces: Buffer[] = [];
  for await (const piece of readEntry(path, entry, false)) pieces.push(piece);
  const read = shape.safeParse(parse(Buffer.concat(pieces).toString("utf8")));
  if (!read.success) throw new BackupRefused({ type: "notABackup", file: path });
  return { manifest: read.data, entries };
}

function listed(path: string): Entry[] {
  try {
    return readArchive(path);
  } catch (error) {
    throw new BackupRefused({ type: "notReadable", file: path, fault: (error as NodeJS.ErrnoException).code ?? "" });
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
