// SPDX-License-Identifier: EUPL-1.2
import { sql, type RawBuilder } from "kysely";
import { keysOf, questionOf, SHORTLIST, weigh, type Question, type Statistics, type Weighed } from "../../../engines/matching/index.ts";
import type { Reader } from "../../../kernel/database/connect.ts";
import type { Scope } from "../../../kernel/scope.ts";
import type { Posting } from "../postings/rules.ts";
import { readingFor } from "../reading/queries.ts";
import { db, unpackDigest } from "../store.ts";
import { bestByClues, countedBy, evidenceFor, gramEvidenceFor, keysWithin, type Scored } from "./rules.ts";

/**
 * As many postings a question reads at most. A town with 20,000 needs never comes there; a collection of a million does,
 * and what is read then are the rare keys.
 */
export const mostPostings = 400_000;
/** In a collection up to this size the postings are read at once, and the statistics counted from them. */
const countedByReading = 30_000;

export interface Narrowed {
  /** Of which findables: "need", "offer" ... */
  readonly kind: string;
  /** Only documents of these quarters, and those that lie nowhere in particular. */
  readonly areas?: readonly string[] | undefined;
  /** Nothing of this organisation. */
  readonly notOwner?: string | undefined;
  /** The longest answer; 300 if not said. */
  readonly limit?: number | undefined;
  /** For measurements: another number of postings than `mostPostings`. */
  readonly budget?: number | undefined;
}

export interface Wanted extends Narrowed {
  /** The question, weighed for this collection (`weigh` of the engine, with `statistics`). */
  readonly weighed: Weighed;
  readonly statistics: Statistics;
}

export interface Hit {
  readonly id: string;
  /** Text evidence, 0..1: what `evidence` of the engine says. */
  readonly score: number;
}

export interface Hits {
  /** Best first. */
  readonly hits: readonly Hit[];
  /** False: the collection is so large that not all keys were read; a document that has only common words may be missing. */
  readonly complete: boolean;
}

/** How many documents a collection has, and how many of them hold each of these keys. Exact at every moment. */
export async function statistics(reader: Reader, scope: Scope, kind: string, keys: readonly string[]): Promise<Statistics> {
  const documents = await sizeOf(reader, scope, kind);
  if (documents === 0 || keys.length === 0) return { documents, holding: new Map() };
  const { rows } = await sql<{ key: string; documents: number }>`select k.key, k.documents from ${asArray(keys)}
    cross join lateral (select key, documents from find_key where network_id = ${scope.networkId} and kind = ${kind} and key = any(wanted.keys) offset 0) k`.execute(db(reader));
  return { documents, holding: new Map(rows.map((row) => [row.key, row.documents])) };
}

const sizeOf = async (reader: Reader, scope: Scope, kind: string): Promise<number> =>
  (await db(reader).selectFrom("findCollection").select("documents").where("networkId", "=", scope.networkId).where("kind", "=", kind).executeTakeFirst())?.documents ?? 0;

/**
 * What answers a question best by its text. Ids only: whoever shows them asks the room they belong to, which shows what
 * may be seen. Two or three questions to the database, whatever the size of the collection.
 */
export async function candidates(reader: Reader, scope: Scope, wanted: Wanted): Promise<Hits> {
  const { read, unread } = keysWithin(wanted.weighed.clues, wanted.statistics, wanted.budget ?? mostPostings);
  return best(reader, scope, wanted, await postingsOf(reader, scope, wanted.kind, read), unread.size === 0);
}

/** From a text to its hits, with the weighed question and the statistics for whoever reads on. Nothing is known about a text without words: no hits. */
export async function ask(reader: Reader, scope: Scope, text: string, narrowed: Narrowed): Promise<Hits & Pick<Wanted, "weighed" | "statistics">> {
  const reading = await readingFor(reader, scope);
  return askQuestion(reader, scope, questionOf(reading.read(text), reading), narrowed);
}

/** The same for a question that was made before, with `readingFor` of the network. */
export async function askQuestion(reader: Reader, scope: Scope, question: Question, narrowed: Narrowed): Promise<Hits & Pick<Wanted, "weighed" | "statistics">> {
  const keys = keysOf(question);
  const documents = await sizeOf(reader, scope, narrowed.kind);
  if (documents > countedByReading || narrowed.budget !== undefined) {
    const known = await statistics(reader, scope, narrowed.kind, keys);
    const weighed = weigh(question, known);
    return { ...(await candidates(reader, scope, { ...narrowed, weighed, statistics: known })), weighed, statistics: known };
  }
  const postings = await postingsOf(reader, scope, narrowed.kind, keys);
  const known = { documents, holding: countedBy(postings) };
  const weighed = weigh(question, known);
  return { ...(await best(reader, scope, { ...narrowed, weighed }, postings, true)), weighed, statistics: known };
}

async function best(reader: Reader, scope: Scope, wanted: Omit<Wanted, "statistics">, postings: readonly Posting[], complete: boolean): Promise<Hits> {
  if (postings.length === 0) return { hits: [], complete };
  const limit = wanted.limit ?? SHORTLIST;
  const allowed = await allowedNumbers(reader, scope, wanted);
  // Some of what is best by the rare keys falls behind by the others: a longer list is read to the end.
  const scored = bestByClues(wanted.weighed.clues, postings, complete ? limit : 3 * limit, allowed);
  const hits = await (complete ? withGrams : readWhole)(reader, scope, wanted, scored);
  return { hits: hits.sort((a, b) => b.score - a.score || a.number - b.number).slice(0, limit).map(({ id, score }) => ({ id, score })), complete };
}

interface Numbered extends Hit {
  readonly number: number;
}

/** The clues are all counted; the grams of the words come to them. */
async function withGrams(reader: Reader, scope: Scope, { kind, weighed }: Omit<Wanted, "statistics">, scored: readonly Scored[]): Promise<Numbered[]> {
  const scores = new Map(scored.map(({ number, score }) => [number, score]));
  const grams = gramEvidenceFor(weighed);
  const rows = await documentsOf(reader, scope, kind, scored).select(["id", "number", "words"]).execute();
  return rows.map(({ id, number, words }) => ({ id, number, score: scores.get(number)! + grams(words) }));
}

async function readWhole(reader: Reader, scope: Scope, { kind, weighed }: Omit<Wanted, "statistics">, scored: readonly Scored[]): Promise<Numbered[]> {
  const evidence = evidenceFor(weighed);
  const rows = await documentsOf(reader, scope, kind, scored).select(["id", "number", "keys", "worths", "words"]).execute();
  return rows.map(({ id, number, ...row }) => ({ id, number, score: evidence(unpackDigest(row), row.words) }));
}

const documentsOf = (reader: Reader, scope: Scope, kind: string, scored: readonly Scored[]) =>
  db(reader).selectFrom("findDocument").where("networkId", "=", scope.networkId).where("kind", "=", kind).where("number", "=", (eb) => eb.fn.any(eb.val(scored.map(({ number }) => number))));

/**
 * Keys as one value that the planner does not look into: of a thousand keys it would think that reading the whole table
 * is cheaper, and it is not.
 */
const asArray = (keys: readonly string[]): RawBuilder<unknown> => sql`(select ${[...keys]}::text[] as keys offset 0) wanted`;

/** The rows of these keys. */
export async function postingsOf(reader: Reader, scope: Scope, kind: string, keys: readonly string[]): Promise<Posting[]> {
  if (keys.length === 0) return [];
  const { rows } = await sql<Posting>`select p.key, p.first, p.entries from ${asArray(keys)}
    cross join lateral (select key, first, entries from find_posting where network_id = ${scope.networkId} and kind = ${kind} and key = any(wanted.keys) offset 0) p`.execute(db(reader));
  return rows;
}

/** A 1 for every document that may answer; undefined: all may. */
async function allowedNumbers(reader: Reader, scope: Scope, { kind, areas, notOwner }: Narrowed): Promise<Uint8Array | undefined> {
  if (!areas && !notOwner) return undefined;
  const numbersWhere = (condition: RawBuilder<unknown>) => sql`select number from find_document where network_id = ${scope.networkId} and kind = ${kind} and ${condition}`;
  // Two ranges of the index each: joined by "or", they would be looked up in the table.
  const inside = areas ? sql`(select string_agg(int4send(number), '') from (${numbersWhere(sql`area = any(${[...areas]}::uuid[])`)} union all ${numbersWhere(sql`area is null`)}) d)` : sql`null::bytea`;
  const own = notOwner ? sql`(select string_agg(int4send(number), '') from (${numbersWhere(sql`owner = ${notOwner}::uuid`)}) d)` : sql`null::bytea`;
  const { rows } = await sql<{ nextNumber: number; inside: Buffer | null; own: Buffer | null }>`
    select next_number, ${inside} as inside, ${own} as own from find_collection where network_id = ${scope.networkId} and kind = ${kind}`.execute(db(reader));
  const [row] = rows;
  const allowed = new Uint8Array(row?.nextNumber ?? 0).fill(areas ? 0 : 1);
  for (let at = 0; at < (row?.inside?.length ?? 0); at += 4) allowed[row!.inside!.readInt32BE(at)] = 1;
  for (let at = 0; at < (row?.own?.length ?? 0); at += 4) allowed[row!.own!.readInt32BE(at)] = 0;
  return allowed;
}
