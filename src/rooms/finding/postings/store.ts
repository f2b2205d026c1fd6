// SPDX-License-Identifier: EUPL-1.2
import { sql } from "kysely";
import type { Reader, Tx } from "../../../kernel/database/connect.ts";
import type { Scope } from "../../../kernel/scope.ts";
import { db } from "../store.ts";
import { changed, held, type Posting, type PostingChange } from "./rules.ts";

/** A kind in a network. */
export interface Place {
  readonly scope: Scope;
  readonly kind: string;
}

/** Changes the rows that hold the keys, and how many documents hold each key. The caller holds the kind. */
export async function changePostings(tx: Tx, place: Place, changes: readonly PostingChange[]): Promise<void> {
  if (changes.length === 0) return;
  const targets = await rowsOf(tx, place, changes);
  const added = new Map<string, number>();
  const [saved, removed]: [Posting[], Posting[]] = [[], []];
  for (const { row, own } of targets) {
    const after = changed(row, own);
    const count = after.reduce((sum, { entries }) => sum + held(entries), 0) - (row ? held(row.entries) : 0);
    added.set(own[0]!.key, (added.get(own[0]!.key) ?? 0) + count);
    saved.push(...after.filter(({ entries }) => entries.length > 0));
    if (row) removed.push(...after.filter(({ entries }) => entries.length === 0));
  }
  await savePostings(tx, place, saved);
  await removePostings(tx, place, removed);
  await countKeys(tx, place, [...added].filter(([, count]) => count !== 0));
}

interface Target {
  /** Undefined: a new one. */
  readonly row: Posting | undefined;
  readonly own: readonly PostingChange[];
}

/** Which row each change belongs to: the last one of its key that begins at or before its number. */
async function rowsOf(reader: Reader, { scope, kind }: Place, changes: readonly PostingChange[]): Promise<Target[]> {
  const { rows } = await sql<Posting & { at: number }>`select wanted.at::int as at, p.key, p.first, p.entries
    from unnest(${changes.map(({ key }) => key)}::text[], ${changes.map(({ number }) => number)}::int[]) with ordinality as wanted (key, number, at)
    cross join lateral (select key, first, entries from find_posting where network_id = ${scope.networkId} and kind = ${kind} and key = wanted.key and first <= wanted.number order by first desc limit 1) p`.execute(db(reader));
  const found = new Map(rows.map(({ at, ...row }) => [at - 1, row]));
  const targets = Map.groupBy(changes.map((change, at) => ({ change, row: found.get(at) })), ({ change, row }) => `${change.key} ${row?.first ?? "new"}`);
  return [...targets.values()].map((members) => ({ row: members[0]!.row, own: members.map(({ change }) => change) }));
}

async function savePostings(tx: Tx, { scope, kind }: Place, rows: readonly Posting[]): Promise<void> {
  if (rows.length === 0) return;
  await sql`insert into find_posting (network_id, kind, key, first, entries)
    select ${scope.networkId}, ${kind}, * from unnest(${rows.map(({ key }) => key)}::text[], ${rows.map(({ first }) => first)}::int[], ${rows.map(({ entries }) => Buffer.from(entries))}::bytea[])
    on conflict (network_id, kind, key, first) do update set entries = excluded.entries`.execute(db(tx));
}

async function removePostings(tx: Tx, { scope, kind }: Place, rows: readonly Posting[]): Promise<void> {
  if (rows.length === 0) return;
  await sql`delete from find_posting p using unnest(${rows.map(({ key }) => key)}::text[], ${rows.map(({ first }) => first)}::int[]) as empty (key, first)
    where p.network_id = ${scope.networkId} and p.kind = ${kind} and p.key = empty.key and p.first = empty.first`.execute(db(tx));
}

/** Exact at every moment: whoever changes a kind holds it. A key that nobody holds any more is forgotten. */
async function countKeys(tx: Tx, { scope, kind }: Place, added: readonly (readonly [string, number])[]): Promise<void> {
  if (added.length === 0) return;
  await sql`insert into find_key as k (network_id, kind, key, documents)
    select ${scope.networkId}, ${kind}, * from unnest(${added.map(([key]) => key)}::text[], ${added.map(([, count]) => count)}::int[])
    on conflict (network_id, kind, key) do update set documents = k.documents + excluded.documents`.execute(db(tx));
  const less = added.filter(([, count]) => count < 0).map(([key]) => key);
  if (less.length > 0) await db(tx).deleteFrom("findKey").where("networkId", "=", scope.networkId).where("kind", "=", kind).where("key", "=", (eb) => eb.fn.any(eb.val(less))).where("documents", "<=", 0).execute();
}
