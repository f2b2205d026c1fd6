// SPDX-License-Identifier: EUPL-1.2
import { sql } from "kysely";
import { keysOf, questionOf, SHORTLIST, weigh, type Digest, type Statistics, type Weighed } from "../../../engines/matching/index.ts";
import type { Reader } from "../../../kernel/database/connect.ts";
import type { Scope } from "../../../kernel/scope.ts";
import type { Posting } from "../postings/rules.ts";
import { readingFor } from "../reading/queries.ts";
import { db, unpackDigest } from "../store.ts";
import { bestByClues, evidenceFor, keysWithin, type Scored } from "./rules.ts";

/**
 * As many postings a question reads at most. A town with 20,000 needs never comes there; a collection of a million does,
 * and what is read then are the rare keys.
 */
export const mostPostings = 400_000;

export interface Wanted {
  /** Of which findables: "need", "offer" ... */
  readonly kind: string;
  /** The question, weighed for this collection (`weigh`, with `statistics`). */
  readonly weighed: Weighed;
  readonly statistics: Statistics;
  /** Only documents of these quarters, and those that lie nowhere in particular. */
  readonly areas?: readonly string[] | undefined;
  /** Nothing of this organisation. */
  readonly notOwner?: string | undefined;
  /** The longest answer; 300 if not said. */
  readonly limit?: number | undefined;
  readonly budget?: number | undefined;
}

export interface Hit {
  readonly id: string;
  /** Text evidence, 0..1: what `evidence` of the engine says. */
  readonly score: number;
  readonly digest: Digest;
}

export interface Hits {
  /** Best first. */
  readonly hits: readonly Hit[];
  /** False: the collection is so large that not all keys were read; a document that has only common words may be missing. */
  readonly complete: boolean;
}

/** How many documents a collection has, and how many of them hold each of these keys. Exact at every moment. */
export async function statistics(reader: Reader, scope: Scope, kind: string, keys: readonly string[]): Promise<Statistics> {
  const collection = await db(reader).selectFrom("findCollection").select("documents").where("networkId", "=", scope.networkId).where("kind", "=", kind).executeTakeFirst();
  if (!collection || keys.length === 0) return { documents: collection?.documents ?? 0, holding: new Map() };
  const { rows } = await sql<{ key: string; documents: number }>`select wanted.key, k.documents from unnest(${[...keys]}::text[]) as wanted (key)
    cross join lateral (select documents from find_key where network_id = ${scope.networkId} and kind = ${kind} and key = wanted.key offset 0) k`.execute(db(reader));
  return { documents: collection.documents, holding: new Map(rows.map((row) => [row.key, row.documents])) };
}

/**
 * What answers a question best by its text. Ids only: whoever shows them asks the room they belong to, which shows what
 * may be seen. Two or three questions to the database, whatever the size of the collection.
 */
export async function candidates(reader: Reader, scope: Scope, wanted: Wanted): Promise<Hits> {
  const { clues } = wanted.weighed;
  const limit = wanted.limit ?? SHORTLIST;
  const { read, unread } = keysWithin(clues, wanted.statistics, wanted.budget ?? mostPostings);
  if (read.length === 0) return { hits: [], complete: true };
  const allowed = await allowedNumbers(reader, scope, wanted);
  const postings = await postingsOf(reader, scope, wanted.kind, read);
  // Some of what is best by the rare keys falls behind by the others: a longer list is read to the end.
  const scored = bestByClues(clues, postings, unread.size > 0 ? 3 * limit : limit, allowed);
  const digests = await digestsOf(reader, scope, wanted.kind, scored);
  const evidence = evidenceFor(wanted.weighed);
  const hits = scored.flatMap(({ number }) => {
    const row = digests.get(number);
    return row ? [{ id: row.id, digest: row.digest, score: evidence(row.digest), number }] : [];
  });
  hits.sort((a, b) => b.score - a.score || a.number - b.number);
  return { hits: hits.slice(0, limit).map(({ id, score, digest }) => ({ id, score, digest })), complete: unread.size === 0 };
}

/** From a text to its hits, with the statistics and the weighed question for whoever reads on. */
export async function ask(reader: Reader, scope: Scope, text: string, wanted: Omit<Wanted, "weighed" | "statistics">): Promise<Hits & Pick<Wanted, "weighed" | "statistics">> {
  const reading = await readingFor(reader, scope);
  const question = questionOf(reading.read(text), reading);
  const known = await statistics(reader, scope, wanted.kind, keysOf(question));
  const weighed = weigh(question, known);
  return { ...(await candidates(reader, scope, { ...wanted, weighed, statistics: known })), weighed, statistics: known };
}

/** The rows of these keys. Key by key (`lateral`, `offset 0`): left to itself the database would read the whole table for a thousand keys. */
export async function postingsOf(reader: Reader, scope: Scope, kind: string, keys: readonly string[]): Promise<Posting[]> {
  const { rows } = await sql<Posting>`select wanted.key, p.first, p.entries from unnest(${[...keys]}::text[]) as wanted (key)
    cross join lateral (select first, entries from find_posting where network_id = ${scope.networkId} and kind = ${kind} and key = wanted.key offset 0) p`.execute(db(reader));
  return rows;
}

async function digestsOf(reader: Reader, scope: Scope, kind: string, scored: readonly Scored[]): Promise<Map<number, { id: string; digest: Digest }>> {
  if (scored.length === 0) return new Map();
  const rows = await db(reader).selectFrom("findDocument").select(["id", "number", "keys", "worths", "words"])
    .where("networkId", "=", scope.networkId).where("kind", "=", kind).where("number", "=", (eb) => eb.fn.any(eb.val(scored.map(({ number }) => number)))).execute();
  return new Map(rows.map((row) => [row.number, { id: row.id, digest: unpackDigest(row) }]));
}

/** A 1 for every document that may answer; undefined: all may. */
async function allowedNumbers(reader: Reader, scope: Scope, { kind, areas, notOwner }: Wanted): Promise<Uint8Array | undefined> {
  if (!areas && !notOwner) return undefined;
  const { rows } = await sql<{ nextNumber: number; inside: Buffer | null; own: Buffer | null }>`
    select next_number,
      ${areas ? sql`(select string_agg(int4send(number), '') from find_document d where d.network_id = ${scope.networkId} and d.kind = ${kind} and (d.area = any(${[...areas]}::uuid[]) or d.area is null))` : sql`null::bytea`} as inside,
      ${notOwner ? sql`(select string_agg(int4send(number), '') from find_document d where d.network_id = ${scope.networkId} and d.kind = ${kind} and d.owner = ${notOwner}::uuid)` : sql`null::bytea`} as own
    from find_collection where network_id = ${scope.networkId} and kind = ${kind}`.execute(db(reader));
  const [row] = rows;
  const allowed = new Uint8Array(row?.nextNumber ?? 0).fill(areas ? 0 : 1);
  for (let at = 0; at < (row?.inside?.length ?? 0); at += 4) allowed[row!.inside!.readInt32BE(at)] = 1;
  for (let at = 0; at < (row?.own?.length ?? 0); at += 4) allowed[row!.own!.readInt32BE(at)] = 0;
  return allowed;
}
