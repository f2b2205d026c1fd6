// SPDX-License-Identifier: EUPL-1.2
import { isWeak } from "../text/index.ts";
import type { Word } from "../text/index.ts";
import { stemKey } from "./digest.ts";
import type { Statistics } from "./question.ts";
import { GRAM } from "./reading.ts";
import type { Reading } from "./reading.ts";

/** Letters two words must share at their start to count as related. */
const RUN = GRAM + 1;
const MOST_WORDS = 6;
/** Different words of a text that are compared with those of the other: more than any advert has. */
const MOST_COMPARED = 300;
/** In a collection of at least this size a word held by more than this share of the cards shows nothing. */
const COMMON = { cards: 20, share: 0.3 };

interface Pair {
  /** Stem, part or run the two words share; one key is told once. */
  readonly key: string;
  readonly text: string;
  readonly weight: number;
}

/**
 * The words both cards speak of, rarest first, as people wrote them: same stem, a shared compound part, or a
 * shared run of letters. Everyday words are no reason. Empty means the pair rests on chance.
 */
export function sharedWords(own: readonly Word[], other: readonly Word[], reading: Reading, statistics: Statistics): string[] {
  const pairs = new Map<string, Pair>();
  const others = different(other);
  for (const word of different(own)) {
    for (const candidate of others) {
      const pair = meeting(word, candidate, reading, statistics);
      if (pair && (pairs.get(pair.key)?.weight ?? 0) < pair.weight) pairs.set(pair.key, pair);
    }
  }
  const sorted = [...pairs.values()].sort((a, b) => b.weight - a.weight || (a.text < b.text ? -1 : 1));
  return [...new Set(sorted.map((pair) => pair.text))].slice(0, MOST_WORDS);
}

/** The first of each word, so that a book costs no more than an advert. */
const different = (words: readonly Word[]): Word[] => [...new Map(words.toReversed().map((word) => [word.folded, word])).values()].reverse().slice(0, MOST_COMPARED);

/** Stem beats part beats run; within one kind the rarer word counts more. */
function meeting(word: Word, candidate: Word, reading: Reading, statistics: Statistics): Pair | undefined {
  if (word.stem === candidate.stem) return rare(word.stem, 3, word.surface, statistics);
  const part = sharedPart(word, candidate, reading);
  if (part) return rare(part, 2, both(word, candidate), statistics);
  const run = longestRun(word.folded, candidate.folded);
  return tells(run, word.folded, candidate.folded) ? { key: run, text: both(word, candidate), weight: run.length / 20 } : undefined;
}

/** Five letters at the start of both words, or six at the start of one: endings such as "-ieren" tell nothing. */
function tells(run: string, one: string, other: string): boolean {
  const starts = Number(one.startsWith(run)) + Number(other.startsWith(run));
  return (starts === 2 && run.length >= RUN) || (starts === 1 && run.length > RUN);
}

function rare(key: string, kind: number, text: string, { documents, holding }: Statistics): Pair | undefined {
  if (isWeak(key)) return undefined;
  const share = (holding.get(stemKey(key)) ?? 0) / Math.max(1, documents);
  if (documents >= COMMON.cards && share > COMMON.share) return undefined;
  return { key, text, weight: kind + 1 - share };
}

function sharedPart(word: Word, candidate: Word, reading: Reading): string | undefined {
  const theirs = new Set(reading.stemsOf(candidate));
  return reading.stemsOf(word).find((key) => theirs.has(key));
}

/** The shorter word where it is contained in the longer one, else both. */
function both(word: Word, candidate: Word): string {
  if (candidate.folded.includes(word.folded)) return word.surface;
  if (word.folded.includes(candidate.folded)) return candidate.surface;
  return `${word.surface}/${candidate.surface}`;
}

/** Longest common run of letters; words are short, so the plain table is enough. */
export function longestRun(a: string, b: string): string {
  let best = "";
  for (let start = 0; start + best.length < a.length; start += 1) {
    while (start + best.length < a.length && b.includes(a.slice(start, start + best.length + 1))) {
      best = a.slice(start, start + best.length + 1);
    }
  }
  return best;
}
