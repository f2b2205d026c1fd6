// SPDX-License-Identifier: EUPL-1.2
import type { Read, Reading } from "./reading.ts";

const K1 = 1.2;
const B = 0.4;
/** Keys of a usual advert. Fixed, so that what is kept of a text does not depend on the texts beside it. */
const USUAL_LENGTH = 30;
/** Worths are whole numbers of this grain: small in a table, and their sums the same everywhere. */
const GRAIN = 1000;

/**
 * What an index keeps of a text. `keys`: "=stem" for stems of words and of their parts, "#concept" for notions of the
 * thesaurus; each once, in ascending order. `worths`: for each key how much it says here, in thousandths: the part of
 * BM25 (Robertson and Zaragoza 2009; k1 1.2, b 0.4) that depends on the text alone, or the weight of the mention.
 * `words`: the folded content words, each once.
 */
export interface Digest {
  readonly keys: readonly string[];
  readonly worths: readonly number[];
  readonly words: readonly string[];
}

export const stemKey = (stem: string): string => `=${stem}`;
export const conceptKey = (id: string): string => `#${id}`;
/** A worth as a number again: 1 is a notion named outright, or a word said once in a usual text. */
export const worthOf = (thousandths: number): number => thousandths / GRAIN;

/** What an index keeps of a text; see `Digest`. Cost: linear in the length of the text. */
export function digestOf({ words, mentions }: Pick<Read, "words" | "mentions">, reading: Reading): Digest {
  const stems = words.flatMap(reading.stemsOf);
  const norm = K1 * (1 - B + (B * stems.length) / USUAL_LENGTH);
  const worths = new Map<string, number>();
  for (const [stem, times] of counted(stems)) worths.set(stemKey(stem), Math.round((GRAIN * times * (K1 + 1)) / (times + norm)));
  for (const { concept, weight } of mentions) {
    const id = reading.thesaurus.concepts[concept]?.id;
    if (id) worths.set(conceptKey(id), Math.round(GRAIN * weight));
  }
  const keys = [...worths.keys()].sort();
  return { keys, worths: keys.map((key) => worths.get(key) ?? 0), words: [...new Set(words.map((word) => word.folded))] };
}

function counted(stems: readonly string[]): Map<string, number> {
  const times = new Map<string, number>();
  for (const stem of stems) times.set(stem, (times.get(stem) ?? 0) + 1);
  return times;
}
