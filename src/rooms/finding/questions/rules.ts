// SPDX-License-Identifier: EUPL-1.2
import type { Clue, Digest, Statistics, Weighed } from "../../../engines/matching/index.ts";
import { gramsOf } from "../../../engines/text/index.ts";
import { held, lastOf, unpack, type Posting } from "../postings/rules.ts";

/** A document by its number, with what the clues that were read say of it. */
export interface Scored {
  readonly number: number;
  readonly score: number;
}

/** Worths are kept in thousandths. */
const grain = 1000;

/**
 * The keys of a question that are read: all of them while they stand in at most `budget` documents together; in a larger
 * collection the rare ones first, which say most and cost least, as far as the budget goes (one key at least).
 */
export function keysWithin(clues: readonly Clue[], { holding }: Statistics, budget: number): { read: string[]; unread: Set<string> } {
  const keys = [...new Set(clues.map(({ key }) => key))].filter((key) => (holding.get(key) ?? 0) > 0).sort((a, b) => (holding.get(a) ?? 0) - (holding.get(b) ?? 0) || (a < b ? -1 : 1));
  let [sum, count] = [0, 0];
  for (const key of keys) {
    sum += holding.get(key) ?? 0;
    if (sum > budget && count > 0) break;
    count += 1;
  }
  return { read: keys.slice(0, count), unread: new Set(keys.slice(count)) };
}

/** What is needed to add up a question, for documents up to a number. */
interface Slate {
  readonly total: Float64Array;
  readonly best: Float64Array;
  readonly touched: Int32Array;
  readonly found: Int32Array;
}

const slateFor = (documents: number): Slate => ({ total: new Float64Array(documents), best: new Float64Array(documents), touched: new Int32Array(documents), found: new Int32Array(documents) });
/** Kept between questions, wiped after each where it was written on: a fresh one of a million would take longer than the question. */
let kept = slateFor(0);

/** The documents of one key, unpacked once however many wishes it answers. */
interface List {
  readonly numbers: Int32Array;
  readonly worths: Float64Array;
}

function listOf(rows: readonly Posting[], allowed: Uint8Array | undefined): List {
  const numbers = new Int32Array(rows.reduce((sum, { entries }) => sum + held(entries), 0));
  const worths = new Float64Array(numbers.length);
  let length = 0;
  for (const row of rows) {
    unpack(row.entries, (number, worth) => {
      if (allowed && !allowed[number]) return;
      numbers[length] = number;
      worths[length++] = worth / grain;
    });
  }
  return { numbers: numbers.subarray(0, length), worths };
}

/**
 * The best documents by the clues: of the clues of one wish (`own`) the best counts, wishes are added up. In the order of
 * their scores, equal ones by number. `allowed`: only documents with a 1 at their number. Clues of one wish stand together.
 */
export function bestByClues(clues: readonly Clue[], postings: readonly Posting[], limit: number, allowed?: Uint8Array): Scored[] {
  const lists = new Map([...Map.groupBy(postings, ({ key }) => key)].map(([key, rows]) => [key, listOf(rows, allowed)]));
  const documents = 1 + postings.reduce((most, { entries }) => Math.max(most, lastOf(entries)), -1);
  if (kept.total.length < documents) kept = slateFor(documents);
  const slate = kept;
  let found = 0;
  for (let at = 0; at < clues.length; ) {
    const { own } = clues[at]!;
    let touched = 0;
    for (; clues[at]?.own === own; at += 1) {
      const list = lists.get(clues[at]!.key);
      if (list) touched = raise(slate, list, clues[at]!.gain, touched);
    }
    found = addUp(slate, touched, found);
  }
  const top = highest(slate.found.subarray(0, found), slate.total, limit);
  for (let at = 0; at < found; at += 1) slate.total[slate.found[at]!] = 0;
  return top;
}

/** Raises the best of a wish by one key; returns how many documents the wish has touched. */
function raise({ best, touched }: Slate, { numbers, worths }: List, gain: number, count: number): number {
  let after = count;
  for (let at = 0; at < numbers.length; at += 1) {
    const number = numbers[at]!;
    const value = gain * worths[at]!;
    const before = best[number]!;
    if (value <= before) continue;
    if (before === 0) touched[after++] = number;
    best[number] = value;
  }
  return after;
}

/** Adds a wish to the totals and wipes it; returns how many documents were found so far. */
function addUp({ total, best, touched, found }: Slate, count: number, before: number): number {
  let after = before;
  for (let at = 0; at < count; at += 1) {
    const number = touched[at]!;
    if (total[number] === 0) found[after++] = number;
    total[number]! += best[number]!;
    best[number] = 0;
  }
  return after;
}

function highest(found: Int32Array, total: Float64Array, limit: number): Scored[] {
  const order = (a: number, b: number): number => total[b]! - total[a]! || a - b;
  let leading: number[] = [];
  let least = -1;
  for (const number of found) {
    if (total[number]! < least) continue;
    leading.push(number);
    if (leading.length < 8 * limit) continue;
    leading = leading.sort(order).slice(0, limit);
    least = total[leading[limit - 1]!]!;
  }
  return leading.sort(order).slice(0, limit).map((number) => ({ number, score: total[number]! }));
}

/**
 * `evidence` of the engine, to the last digit, for one question and many documents: it goes through the forty keys of a
 * document instead of the thousands that may answer a question.
 */
export function evidenceFor(weighed: Weighed): (digest: Pick<Digest, "keys" | "worths">, words: string) => number {
  const byKey = Map.groupBy(weighed.clues, ({ key }) => key);
  const best = new Float64Array(1 + weighed.clues.reduce((most, { own }) => Math.max(most, own), 0));
  const gramPart = gramEvidenceFor(weighed);
  return ({ keys, worths }, words) => {
    best.fill(0);
    keys.forEach((key, at) => {
      for (const { own, gain } of byKey.get(key) ?? []) best[own] = Math.max(best[own]!, gain * (worths[at]! / grain));
    });
    return best.reduce((sum, value) => sum + value, 0) + gramPart(words);
  };
}

/**
 * The part of the evidence that rests on the 4-letter grams which question and document share, each counted once. The
 * words of a document come as they are kept, joined by blanks, and are gone through once without taking them apart.
 */
export function gramEvidenceFor({ grams }: Weighed): (words: string) => number {
  const places = new Map<number, number>();
  const gains: number[] = [];
  for (const [gram, gain] of grams) {
    const code = packed(gram);
    if (code !== undefined) places.set(code, gains.push(gain) - 1);
  }
  const plain = places.size === grams.size;
  const seenIn = new Int32Array(gains.length);
  let document = 0;
  return (words) => {
    if (!plain || !latin.test(words)) return gramByGram(grams, words);
    document += 1;
    let [window, sum] = [mark, 0];
    for (let at = 0; at <= words.length; at += 1) {
      const code = at < words.length ? words.charCodeAt(at) : blank;
      window = (window << 8) | (code === blank ? mark : code);
      const place = places.get(window);
      if (place === undefined || seenIn[place] === document) continue;
      seenIn[place] = document;
      sum += gains[place]!;
    }
    return sum;
  };
}

const blank = 32;
/** Stands at both ends of a word in the engine's grams ("_rad"). */
const mark = 95;
const latin = /^[\u0020-\u00ff]*$/;

/** Four letters of one byte each as a number. */
const packed = (gram: string): number | undefined =>
  gram.length === 4 && latin.test(gram) ? (gram.charCodeAt(0) << 24) | (gram.charCodeAt(1) << 16) | (gram.charCodeAt(2) << 8) | gram.charCodeAt(3) : undefined;

/** The same for words of other scripts. */
function gramByGram(grams: Weighed["grams"], words: string): number {
  let sum = 0;
  for (const gram of new Set(words.split(" ").flatMap((word) => gramsOf(word, 4)))) sum += grams.get(gram) ?? 0;
  return sum;
}

/** How many documents hold each key, where all rows of the keys were read. */
export function countedBy(postings: readonly Posting[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { key, entries } of postings) counts.set(key, (counts.get(key) ?? 0) + held(entries));
  return counts;
}
