// SPDX-License-Identifier: EUPL-1.2
import type { Clue, Statistics } from "../../../engines/matching/index.ts";
import { unpack, type Posting } from "../postings/rules.ts";

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

interface Memory {
  total: Float64Array;
  best: Float64Array;
}

/** Kept between questions, empty again after each: one that reads much would spend its time clearing memory. */
const memory: Memory = { total: new Float64Array(0), best: new Float64Array(0) };

function room(documents: number): Memory {
  if (memory.total.length < documents) Object.assign(memory, { total: new Float64Array(2 * documents), best: new Float64Array(2 * documents) });
  return memory;
}

/**
 * The best documents by the clues: of the clues of one wish (`own`) the best counts, wishes are added up. In the order of
 * their scores, equal ones by number. `allowed`: only documents with a 1 at their number. Clues of one wish stand together.
 */
export function bestByClues(clues: readonly Clue[], postings: readonly Posting[], limit: number, allowed?: Uint8Array): Scored[] {
  const lists = Map.groupBy(postings, ({ key }) => key);
  const documents = 512 * (1 + postings.reduce((most, { block }) => Math.max(most, block), -1));
  const { total, best } = room(documents);
  const found: number[] = [];
  for (let at = 0; at < clues.length; ) {
    const { own } = clues[at]!;
    const touched: number[] = [];
    for (; clues[at]?.own === own; at += 1) {
      const { key, gain } = clues[at]!;
      for (const list of lists.get(key) ?? []) {
        unpack(list, (number, worth) => {
          if (allowed && !allowed[number]) return;
          const value = gain * (worth / grain);
          if (best[number] === 0) touched.push(number);
          if (value > best[number]!) best[number] = value;
        });
      }
    }
    for (const number of touched) {
      if (total[number] === 0) found.push(number);
      total[number]! += best[number]!;
      best[number] = 0;
    }
  }
  const top = highest(found, total, limit);
  for (const number of found) total[number] = 0;
  return top;
}

function highest(found: readonly number[], total: Float64Array, limit: number): Scored[] {
  const order = (a: number, b: number): number => total[b]! - total[a]! || a - b;
  let kept: number[] = [];
  let least = -1;
  for (const number of found) {
    if (total[number]! < least) continue;
    kept.push(number);
    if (kept.length < 8 * limit) continue;
    kept = kept.sort(order).slice(0, limit);
    least = total[kept[limit - 1]!]!;
  }
  return kept.sort(order).slice(0, limit).map((number) => ({ number, score: total[number]! }));
}
