// SPDX-License-Identifier: EUPL-1.2
import { sql } from "kysely";
import { digestOf, weigh, type Reading } from "../../../engines/matching/index.ts";
import { stemKey } from "../../../engines/matching/digest.ts";
import { likeliest, type Known } from "../../../engines/spelling/index.ts";
import { stem } from "../../../engines/text/index.ts";
import type { Thesaurus } from "../../../engines/thesaurus/index.ts";
import type { Reader } from "../../../kernel/database/connect.ts";
import type { Findable, FindableText } from "../../../kernel/findable.ts";
import type { Scope } from "../../../kernel/scope.ts";
import type { Posting } from "../postings/rules.ts";
import { mostPostings } from "../questions/queries.ts";
import { keysWithin } from "../questions/rules.ts";
import { readingFor } from "../reading/queries.ts";
import { db } from "../store.ts";
import { beginningWith, nearTo } from "../vocabulary/queries.ts";
import { answersTo, bestByWords, leastNearness, rankHits, readTyped, statisticsOf, stemsOf, titleQuality, type Answer, type Found, type Likelier, type Neighbours, type Typed, type TypedWord } from "./rules.ts";

/** Hits of one kind that are looked at; how many there are beyond is not told. */
export const mostHits = 200;
/** Words that are looked at for the beginnings of all typed words together. */
const beginningsTogether = 600;
/** Words a typing error away that are taken for one typed word. */
const mostLikely = 3;

/** Something that answers, as everybody may read it now. */
export interface SearchHit extends FindableText, Found {
  /** How well the title answers. The number of a document is of no use outside. */
  readonly ofTitle: number;
}

export interface KindHits {
  readonly findable: Findable;
  readonly hits: readonly SearchHit[];
  /** There may be more than are listed. */
  readonly more: boolean;
}

export interface SearchResult {
  readonly typed: Typed;
  /** For each typed word what answers it. */
  readonly answers: readonly (readonly Answer[])[];
  readonly kinds: readonly KindHits[];
  readonly reading: Reading;
}

type Holdings = ReadonlyMap<string, ReadonlyMap<string, number>>;

/**
 * Searches all kinds of things for what somebody typed. What comes back was read again from the rooms it belongs to:
 * of each kind the best `mostHits` of the index, as far as everybody may see them on this day. At most some 40 questions
 * to the database, each bounded, whatever was typed.
 */
export async function search(reader: Reader, scope: Scope, findables: readonly Findable[], question: string, today: string): Promise<SearchResult> {
  const reading = await readingFor(reader, scope);
  const typed = readTyped(question, reading);
  if (typed.words.length === 0) return { typed, answers: [], kinds: [], reading };
  const neighbours = await neighboursOf(reader, scope, typed.words, reading);
  const asked = { typed, neighbours, reading, today };
  const close = await answered(reader, scope, findables, asked, leastNearness.close);
  return close.kinds.some(({ hits }) => hits.length > 0) ? close : answered(reader, scope, findables, asked, leastNearness.wide);
}

interface Asked {
  readonly typed: Typed;
  readonly neighbours: readonly Neighbours[];
  readonly reading: Reading;
  readonly today: string;
}

/** The hits of every kind, with notions at least so near. */
async function answered(reader: Reader, scope: Scope, findables: readonly Findable[], { typed, neighbours, reading, today }: Asked, least: number): Promise<SearchResult> {
  const documents = await sizes(reader, scope);
  const answers = typed.words.map((word, at) => answersTo(word, neighbours[at]!, reading, least));
  const keys = [...new Set(answers.flat().map(({ key }) => key))];
  const holdings = await holdingsOf(reader, scope, keys);
  const kinds: KindHits[] = [];
  for (const findable of findables) {
    const known = statisticsOf(documents.get(findable.kind) ?? 0, holdings.get(findable.kind));
    const weighed = weigh({ wishes: answers.map((wish) => ({ kind: "stems", weight: 1, answers: wish })), grams: new Set() }, known);
    const { read, unread } = keysWithin(weighed.clues, known, mostPostings);
    const postings = await postingsOf(reader, scope, findable.kind, read);
    const found = bestByWords(answers, weighed, postings, mostHits);
    kinds.push({ findable, hits: await readHits(reader, scope, findable, found, { answers, reading, today }), more: found.length === mostHits || unread.size > 0 });
  }
  return { typed, answers, kinds, reading };
}

/** Names of the organisations whose these hits are, as far as everybody may see them. */
export async function ownersOf(reader: Reader, scope: Scope, findables: readonly Findable[], hits: readonly SearchHit[], today: string): Promise<ReadonlyMap<string, string>> {
  const owners = new Set(hits.filter(({ owner, id }) => owner !== id).map(({ owner }) => owner));
  const organisations = findables.find(({ kind }) => kind === "organisation");
  const texts = await organisations?.read(reader, scope, [...owners].filter((owner) => owner !== undefined), today);
  return new Map(texts?.map(({ id, title }) => [id, title]));
}

async function readHits(reader: Reader, scope: Scope, findable: Findable, found: readonly Found[], { answers, reading, today }: Pick<SearchResult, "answers" | "reading"> & { today: string }): Promise<SearchHit[]> {
  if (found.length === 0) return [];
  const byNumber = new Map(found.map((one) => [one.number, one]));
  const rows = await db(reader).selectFrom("findDocument").select(["id", "number"]).where("networkId", "=", scope.networkId).where("kind", "=", findable.kind)
    .where("number", "=", (eb) => eb.fn.any(eb.val([...byNumber.keys()]))).execute();
  const byId = new Map(rows.map(({ id, number }) => [id, byNumber.get(number)!]));
  const texts = await findable.read(reader, scope, [...byId.keys()], today);
  return rankHits(texts.map((text) => {
    const { keys, worths } = digestOf(reading.read(text.title), reading);
    return { ...text, ...byId.get(text.id)!, ofTitle: titleQuality(answers, new Map(keys.map((key, at) => [key, worths[at] ?? 0]))) };
  }));
}

/** The rows of these keys, key by key: left to itself the database would read the whole table for many keys. */
async function postingsOf(reader: Reader, scope: Scope, kind: string, keys: readonly string[]): Promise<Posting[]> {
  if (keys.length === 0) return [];
  return (await sql<Posting>`select wanted.key, p.first, p.entries from unnest(${[...keys]}::text[]) as wanted (key)
    cross join lateral (select first, entries from find_posting where network_id = ${scope.networkId} and kind = ${kind} and key = wanted.key offset 0) p`.execute(db(reader))).rows;
}

async function sizes(reader: Reader, scope: Scope): Promise<ReadonlyMap<string, number>> {
  const rows = await db(reader).selectFrom("findCollection").select(["kind", "documents"]).where("networkId", "=", scope.networkId).execute();
  return new Map(rows.map(({ kind, documents }) => [kind, documents]));
}

/** For each kind how many documents hold these keys. Key by key, as the questions of the index do it. */
async function holdingsOf(reader: Reader, scope: Scope, keys: readonly string[]): Promise<Holdings> {
  const { rows } = await sql<{ kind: string; key: string; documents: number }>`select c.kind, wanted.key, k.documents
    from find_collection c cross join unnest(${[...keys]}::text[]) as wanted (key)
    cross join lateral (select documents from find_key where network_id = ${scope.networkId} and kind = c.kind and key = wanted.key offset 0) k
    where c.network_id = ${scope.networkId}`.execute(db(reader));
  return new Map([...Map.groupBy(rows, ({ kind }) => kind)].map(([kind, list]) => [kind, new Map(list.map(({ key, documents }) => [key, documents]))]));
}

/** How many documents of all kinds hold each of these stems. */
async function documentsWith(reader: Reader, scope: Scope, stems: readonly string[]): Promise<ReadonlyMap<string, number>> {
  const sums = new Map<string, number>();
  for (const held of (await holdingsOf(reader, scope, [...new Set(stems)].map(stemKey))).values()) for (const [key, count] of held) sums.set(key.slice(1), (sums.get(key.slice(1)) ?? 0) + count);
  return sums;
}

/** What the network's own words say to the typed ones. */
async function neighboursOf(reader: Reader, scope: Scope, words: readonly TypedWord[], reading: Reading): Promise<Neighbours[]> {
  const shown = Math.ceil(beginningsTogether / words.length);
  const beginnings: string[][] = [];
  for (const { folded } of words) beginnings.push(Array.from(folded).length >= 3 ? (await beginningWith(reader, scope, folded, shown)).map(stem) : []);
  const held = await documentsWith(reader, scope, [...words.map(({ stems }) => stems[0]!), ...beginnings.flat()]);
  const found: Neighbours[] = [];
  for (const [at, word] of words.entries()) {
    const longer = [...new Set(beginnings[at])].filter((one) => one !== word.stems[0] && held.has(one)).map((one) => ({ stem: one, documents: held.get(one)! }));
    // A word that somebody uses is taken at its word.
    const unknown = !word.known && !held.has(word.stems[0]!) && longer.length === 0;
    found.push({ beginnings: longer, likely: unknown ? await likelyFor(reader, scope, word.folded, reading) : [] });
  }
  return found;
}

/** The likeliest words for a mistyped one: of the network's own and of the thesaurus those with the fewest errors that there are. */
async function likelyFor(reader: Reader, scope: Scope, typed: string, reading: Reading): Promise<readonly Likelier[]> {
  const near = await nearTo(reader, scope, typed);
  const held = await documentsWith(reader, scope, near.map(stem));
  const used = likeliest(typed, near.filter((word) => held.has(stem(word))).map((word) => ({ word, times: held.get(stem(word))! })));
  const told = likeliest(typed, wordsAlike(typed, reading.thesaurus));
  const fewest = [used, told].flatMap((list) => list.filter(({ edits }) => edits === list[0]!.edits).slice(0, mostLikely));
  return [...new Map(fewest.map((one) => [one.word, one])).values()]
    .map((one) => ({ ...one, stems: stemsOf({ surface: one.word, folded: one.word, stem: stem(one.word) }, reading), notions: reading.thesaurus.mentions(one.word) }));
}

const shelves = new WeakMap<Thesaurus, ReadonlyMap<string, readonly Known[]>>();
/** Words of the thesaurus by first letter and length: of forty thousand some hundred are looked at. */
const shelf = (word: string, longer = 0): string => `${word.slice(0, 1)}${word.length + longer}`;

function wordsAlike(typed: string, thesaurus: Thesaurus): Known[] {
  const shelved = shelves.get(thesaurus) ?? Map.groupBy([...thesaurus.words].map((word) => ({ word, times: 0 })), ({ word }) => shelf(word));
  shelves.set(thesaurus, shelved);
  return [-2, -1, 0, 1, 2].flatMap((longer) => shelved.get(shelf(typed, longer)) ?? []);
}
