// SPDX-License-Identifier: EUPL-1.2
import { sql } from "kysely";
import type { Reader, Tx } from "../../../kernel/database/connect.ts";
import type { Scope } from "../../../kernel/scope.ts";
import { db } from "../store.ts";
import { blockOf, changed, held, type Posting, type PostingChange } from "./rules.ts";

/** A kind in a network. */
export interface Place {
  readonly scope: Scope;
  readonly kind: string;
}

/** Changes the rows of blocks that hold the keys, and how many documents hold each key. The caller holds the kind. */
export async function changePostings(tx: Tx, place: Place, changes: readonly PostingChange[]): Promise<void> {
  const byRow = Map.groupBy(changes, ({ key, number }) => `${key} ${blockOf(number)}`);
  const names = [...byRow.values()].map(([first]) => ({ key: first!.key, block: blockOf(first!.number) }));
  const before = new Map((await postingRows(tx, place, names)).map((row) => [`${row.key} ${row.block}`, row]));
  const added = new Map<string, number>();
  const after = names.map(({ key, block }): Posting => {
    const name = `${key} ${block}`;
    const row = before.get(name) ?? { key, block, entries: new Uint8Array() };
    const now = changed(row, byRow.get(name)!);
    added.set(key, (added.get(key) ?? 0) + held(now.entries) - held(row.entries));
    return now;
  });
  await savePostings(tx, place, after.filter((row) => row.entries.length > 0));
  await removePostings(tx, place, after.filter((row) => row.entries.length === 0 && before.has(`${row.key} ${row.block}`)));
  await countKeys(tx, place, [...added].filter(([, count]) => count !== 0));
}

async function postingRows(reader: Reader, { scope, kind }: Place, names: readonly { key: string; block: number }[]): Promise<Posting[]> {
  const wanted = sql`unnest(${names.map(({ key }) => key)}::text[], ${names.map(({ block }) => block)}::int[]) as wanted (key, block)`;
  return (await sql<Posting>`select p.key, p.block, p.entries from ${wanted} join find_posting p on p.network_id = ${scope.networkId} and p.kind = ${kind} and p.key = wanted.key and p.block = wanted.block`.execute(db(reader))).rows;
}

async function savePostings(tx: Tx, { scope, kind }: Place, rows: readonly Posting[]): Promise<void> {
  if (rows.length === 0) return;
  await sql`insert into find_posting (network_id, kind, key, block, entries)
    select ${scope.networkId}, ${kind}, * from unnest(${rows.map(({ key }) => key)}::text[], ${rows.map(({ block }) => block)}::int[], ${rows.map(({ entries }) => Buffer.from(entries))}::bytea[])
    on conflict (network_id, kind, key, block) do update set entries = excluded.entries`.execute(db(tx));
}

async function removePostings(tx: Tx, { scope, kind }: Place, rows: readonly Posting[]): Promise<void> {
  if (rows.length === 0) return;
  await sql`delete from find_posting p using unnest(${rows.map(({ key }) => key)}::text[], ${rows.map(({ block }) => block)}::int[]) as empty (key, block)
    where p.network_id = ${scope.networkId} and p.kind = ${kind} and p.key = empty.key and p.block = empty.block`.execute(db(tx));
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
