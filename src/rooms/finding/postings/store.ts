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

/** Changes the rows that hold the keys, and how many documents hold each key, in two statements. The caller holds the kind. */
export async function changePostings(tx: Tx, place: Place, changes: readonly PostingChange[]): Promise<void> {
  if (changes.length === 0) return;
  const { targets, counts } = await before(tx, place, changes);
  const rows: Posting[] = [];
  for (const { row, own } of targets) {
    const after = changed(row, own);
    const added = after.reduce((sum, { entries }) => sum + held(entries), 0) - (row ? held(row.entries) : 0);
    counts.set(own[0]!.key, counts.get(own[0]!.key)! + added);
    rows.push(...after);
  }
  await write(tx, place, rows, [...counts]);
}

interface Target {
  /** Undefined: a new one. */
  readonly row: Posting | undefined;
  readonly own: readonly PostingChange[];
}

/** Which row each change belongs to (the last one of its key that begins at or before its number), and how many documents hold each key. */
async function before(reader: Reader, { scope, kind }: Place, changes: readonly PostingChange[]): Promise<{ targets: Target[]; counts: Map<string, number> }> {
  const own = sql`network_id = ${scope.networkId} and kind = ${kind} and key = wanted.key`;
  const { rows } = await sql<{ first: number | null; entries: Uint8Array; documents: number }>`select p.first, p.entries, coalesce(k.documents, 0) as documents
    from unnest(${changes.map(({ key }) => key)}::text[], ${changes.map(({ number }) => number)}::int[]) with ordinality as wanted (key, number, at)
    left join lateral (select first, entries from find_posting where ${own} and first <= wanted.number order by first desc limit 1) p on true
    left join lateral (select documents from find_key where ${own}) k on true order by wanted.at`.execute(db(reader));
  const found = changes.map((change, at) => {
    const { first, entries } = rows[at]!;
    return { change, row: first === null ? undefined : { key: change.key, first, entries } };
  });
  const targets = Map.groupBy(found, ({ change, row }) => `${change.key} ${row?.first ?? "new"}`);
  return {
    targets: [...targets.values()].map((members) => ({ row: members[0]!.row, own: members.map(({ change }) => change) })),
    counts: new Map(changes.map(({ key }, at) => [key, rows[at]!.documents])),
  };
}

/** Writes rows and counts as they are from now on; an empty row goes, and a key that nobody holds any more is forgotten. */
async function write(tx: Tx, { scope, kind }: Place, rows: readonly Posting[], counts: readonly (readonly [string, number])[]): Promise<void> {
  const [full, empty] = [rows.filter(({ entries }) => entries.length > 0), rows.filter(({ entries }) => entries.length === 0)];
  const [some, none] = [counts.filter(([, count]) => count > 0), counts.filter(([, count]) => count <= 0)];
  await sql`with
    emptied as (delete from find_posting p using unnest(${empty.map(({ key }) => key)}::text[], ${empty.map(({ first }) => first)}::int[]) as e (key, first)
      where p.network_id = ${scope.networkId} and p.kind = ${kind} and p.key = e.key and p.first = e.first),
    forgotten as (delete from find_key where network_id = ${scope.networkId} and kind = ${kind} and key = any(${none.map(([key]) => key)}::text[])),
    counted as (insert into find_key (network_id, kind, key, documents)
      select ${scope.networkId}, ${kind}, * from unnest(${some.map(([key]) => key)}::text[], ${some.map(([, count]) => count)}::int[])
      on conflict (network_id, kind, key) do update set documents = excluded.documents)
    insert into find_posting (network_id, kind, key, first, entries)
      select ${scope.networkId}, ${kind}, * from unnest(${full.map(({ key }) => key)}::text[], ${full.map(({ first }) => first)}::int[], ${full.map(({ entries }) => Buffer.from(entries))}::bytea[])
      on conflict (network_id, kind, key, first) do update set entries = excluded.entries`.execute(db(tx));
}
