// SPDX-License-Identifier: EUPL-1.2
import { isWeak } from "../text/index.ts";
import { conceptKey, stemKey, worthOf } from "./digest.ts";
import type { Digest } from "./digest.ts";
import { gramSet } from "./reading.ts";
import type { Read, Reading } from "./reading.ts";
import { gramWeights } from "./grams.ts";

/** Shares of the three kinds of evidence; they add up to 1. */
export const WEIGHTS = { stems: 0.45, grams: 0.3, meaning: 0.25 };

/** What is in the title is what is sought; the text says for whom and how. */
const TITLED = 1.5;
/** Everyday words decide little by themselves. */
const WEAK = 0.4;

/** One thing a text asks for: a word or a notion, with the keys that answer it. `weight`: how much it is meant, 0..1.5. */
export interface Wish {
  readonly kind: "stems" | "meaning";
  readonly weight: number;
  readonly answers: readonly { readonly key: string; readonly nearness: number }[];
}

/** What a text asks a collection for. */
export interface Question {
  readonly wishes: readonly Wish[];
  /** 4-letter grams of its words. */
  readonly grams: ReadonlySet<string>;
}

/** What must be known of a collection: how many documents it has, and how many of them hold a key (absent: none). */
export interface Statistics {
  readonly documents: number;
  readonly holding: ReadonlyMap<string, number>;
}

/** A key with what it adds for each unit of worth. Of the clues of one wish (`own`) only the best counts. */
export interface Clue {
  readonly own: number;
  readonly key: string;
  readonly gain: number;
}

/** A question weighed for one collection. */
export interface Weighed {
  /** Clues of one wish stand together; wishes that the collection cannot tell apart are left out. */
  readonly clues: readonly Clue[];
  /** What each gram of the question adds; a multiple of the share of grams. */
  readonly grams: ReadonlyMap<string, number>;
}

/** What a text asks for: every word and part by its stem, every notion by itself and by those near it. */
export function questionOf({ words, mentions, titled }: Read, reading: Reading): Question {
  const { concepts, near } = reading.thesaurus;
  const stems = new Set(words.flatMap(reading.stemsOf));
  const named = [...stems].map((stem): Wish => ({ kind: "stems", weight: isWeak(stem) ? WEAK : 1, answers: [{ key: stemKey(stem), nearness: 1 }] }));
  const meant = mentions.map(({ concept, weight }): Wish => ({ kind: "meaning", weight: titled.has(concept) ? weight * TITLED : weight, answers: near(concept).map((one) => ({ key: conceptKey(concepts[one.concept]?.id ?? ""), nearness: one.nearness })) }));
  return { wishes: [...named, ...meant], grams: gramSet(words.map((word) => word.folded)) };
}

/** Every key that a question looks up, each once. */
export const keysOf = (question: Question): string[] => [...new Set(question.wishes.flatMap(({ answers }) => answers.map(({ key }) => key)))];

/**
 * Weighs the wishes for a collection: rare answers count more (the idf of BM25; for notions over all that is near, by its
 * nearness). A document that answered everything outright would reach 1; wishes that nobody answers count as unanswered.
 */
export function weigh(question: Question, statistics: Statistics): Weighed {
  const rarities = question.wishes.map((wish) => rarity(wish, statistics));
  const reachable = { stems: 0, meaning: 0 };
  question.wishes.forEach(({ kind }, own) => (reachable[kind] += (rarities[own] ?? 0) * MOST[kind]));
  const clues = question.wishes.flatMap(({ kind, answers }, own): Clue[] => {
    const gain = reachable[kind] > 0 ? (WEIGHTS[kind] * (rarities[own] ?? 0)) / reachable[kind] : 0;
    return gain > 0 ? answers.map(({ key, nearness }) => ({ own, key, gain: gain * nearness })) : [];
  });
  return { clues, grams: gramWeights(question.grams, WEIGHTS.grams) };
}

/** The most that one wish can be answered with: the limit of the BM25 part, and a notion named outright. */
const MOST = { stems: 2.2, meaning: 1 };

function rarity({ weight, answers }: Wish, { documents, holding }: Statistics): number {
  const spread = Math.min(documents, answers.reduce((sum, { key, nearness }) => sum + nearness * (holding.get(key) ?? 0), 0));
  return Math.log(1 + (documents - spread + 0.5) / (spread + 0.5)) * weight;
}

/** Text evidence of one document, 0..1: the best clue of each wish, and the grams both have. */
export function evidence({ clues, grams }: Weighed, digest: Digest): number {
  const worths = new Map(digest.keys.map((key, at) => [key, worthOf(digest.worths[at] ?? 0)]));
  let sum = 0;
  for (let at = 0; at < clues.length; ) {
    const { own } = clues[at]!;
    let best = 0;
    for (; clues[at]?.own === own; at += 1) best = Math.max(best, clues[at]!.gain * (worths.get(clues[at]!.key) ?? 0));
    sum += best;
  }
  return sum + gramEvidence(grams, digest);
}

/** The part of the evidence that rests on grams. */
export function gramEvidence(grams: Weighed["grams"], digest: Digest): number {
  let sum = 0;
  for (const gram of gramSet(digest.words)) sum += grams.get(gram) ?? 0;
  return sum;
}
