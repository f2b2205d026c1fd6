// SPDX-License-Identifier: EUPL-1.2
import { conceptKey, stemKey } from "../../../engines/matching/digest.ts";
import type { Reading, Statistics, Weighed } from "../../../engines/matching/index.ts";
import { LONGEST } from "../../../engines/spelling/index.ts";
import { contentWords, type Word } from "../../../engines/text/index.ts";
import { unpack, type Posting } from "../postings/rules.ts";

/** So many words of a question are read; the page says so. */
export const mostWords = 12;
/** Further than this no question is read. */
export const longestQuestion = 2000;
/** Words by their beginning that stand for a typed one: those that most documents hold. */
const mostBeginnings = 24;

/** What an answer is worth beside the typed word itself. */
const worth = { part: 0.6, beginning: 0.85, oneError: 0.7, twoErrors: 0.5, meaning: 0.5 };
/** How near a notion must be to what was typed: the same or a narrower one; where nothing is found, also broader and related ones. */
export const leastNearness = { close: 0.7, wide: 0.6 };
/** What answers a word less than this has little to do with it. */
const faint = 0.15;

/** A typed word as it is looked for. */
export interface TypedWord {
  readonly surface: string;
  readonly folded: string;
  /** Its stem, then those of its parts. */
  readonly stems: readonly string[];
  /** Notions it names, alone or in a phrase. */
  readonly notions: readonly { readonly concept: number; readonly weight: number }[];
  /** The thesaurus knows the word as it is, so it is no typing error. */
  readonly known: boolean;
}

/** `empty`: nothing was typed; `numbers`, `small`: only numbers or signs, only small words ("und", "ein"). */
export interface Typed {
  readonly words: readonly TypedWord[];
  readonly fault?: "empty" | "numbers" | "small";
  /** Words beyond those that are read. */
  readonly left: number;
}

/** Reads a question as people type it: each word once, without small words; quotes, minus and other signs mean nothing. */
export function readTyped(question: string, reading: Reading): Typed {
  const text = question.slice(0, longestQuestion).toWellFormed();
  const { words, mentions } = reading.read(text);
  const different = [...new Map(words.filter(({ folded }) => Array.from(folded).length <= LONGEST).toReversed().map((word) => [word.folded, word])).values()].reverse();
  const read = different.slice(0, mostWords).map((word): TypedWord => ({
    surface: word.surface, folded: word.folded, stems: stemsOf(word, reading),
    notions: mentions.filter((mention) => mention.word.split(" ").includes(word.surface)),
    known: reading.thesaurus.phrases.has(word.stem),
  }));
  const fault = read.length > 0 ? undefined : text.trim() === "" ? "empty" : /\p{L}/u.test(text) ? "small" : "numbers";
  return { words: read, left: different.length - read.length, ...(fault ? { fault } : {}) };
}

/** Stem of a word, and of its parts where all of them are known: half a guess would find anything. */
export function stemsOf(word: Word, reading: Reading): string[] {
  const [own, ...parts] = new Set(reading.stemsOf(word));
  return [own!, ...(parts.every((part) => reading.thesaurus.phrases.has(part)) ? parts : [])];
}

/** A key that answers a typed word, how well (0..1) and how: by the word (`said`), by a typing error, by what it means. */
export interface Answer {
  readonly key: string;
  readonly nearness: number;
  readonly how: "said" | "error" | "meaning";
  /** The word that was meant, where it is another one. */
  readonly word?: string;
}

/** What the words of the network say to a typed word: longer ones that begin with it, and, where nobody uses it, those a typing error away. */
export interface Neighbours {
  readonly beginnings: readonly { readonly stem: string; readonly documents: number }[];
  readonly likely: readonly Likelier[];
}

/** A word that may have been meant, folded, with the errors in what was typed. */
export type Likelier = Pick<TypedWord, "stems" | "notions"> & { readonly word: string; readonly edits: number };

/** Everything that answers a typed word, each key once with its best answer. */
export function answersTo(word: TypedWord, { beginnings, likely }: Neighbours, reading: Reading, least: number): Answer[] {
  const often = [...beginnings].sort((a, b) => b.documents - a.documents || (a.stem < b.stem ? -1 : 1)).slice(0, mostBeginnings);
  const all = [
    ...word.stems.map((stem, at): Answer => ({ key: stemKey(stem), nearness: at === 0 ? 1 : worth.part, how: "said" })),
    ...often.map(({ stem }): Answer => ({ key: stemKey(stem), nearness: worth.beginning, how: "said" })),
    // What an unknown word seems to be made of is as wrong as the word.
    ...(likely.length === 0 ? meantBy(word.notions, reading, least) : []),
    ...likely.flatMap((one) => likelier(one, reading, least)),
  ];
  const best = new Map<string, Answer>();
  for (const answer of all) if (answer.nearness > (best.get(answer.key)?.nearness ?? 0)) best.set(answer.key, answer);
  return [...best.values()];
}

/** Notions near to some, by how near they are, and the other words for these. */
function meantBy(notions: TypedWord["notions"], { thesaurus: { concepts, near } }: Reading, least: number): Answer[] {
  return notions.flatMap(({ concept, weight }) => [
    ...near(concept).filter(({ nearness }) => nearness >= least).map((one): Answer => ({ key: conceptKey(concepts[one.concept]?.id ?? ""), nearness: worth.meaning * weight * one.nearness, how: "meaning" })),
    ...namesOf(concepts[concept]).map((key): Answer => ({ key, nearness: worth.meaning * weight, how: "meaning" })),
  ]);
}

const names = new WeakMap<object, readonly string[]>();

/** The stems of the other words for a notion: by them it is found in compounds too, "Rad" in "Fahrradwerkstatt". */
function namesOf(concept: Reading["thesaurus"]["concepts"][number] | undefined): readonly string[] {
  if (!concept) return [];
  const known = names.get(concept) ?? [...concept.de, ...concept.en].map((name) => contentWords(name)).flatMap((words) => (words.length === 1 ? [stemKey(words[0]!.stem)] : []));
  names.set(concept, known);
  return known;
}

/** A word that may have been meant answers like a typed one, as far as it is likely. */
function likelier({ word, edits, stems, notions }: Likelier, reading: Reading, least: number): Answer[] {
  const share = edits === 1 ? worth.oneError : worth.twoErrors;
  return [
    ...stems.map((stem, at): Answer => ({ key: stemKey(stem), nearness: share * (at === 0 ? 1 : worth.part), how: "error", word })),
    ...meantBy(notions, reading, least).map((answer): Answer => ({ ...answer, nearness: share * answer.nearness, how: "error", word })),
  ];
}

/** A document by its number. `words`: how many typed words it answers; `quality`: how well, all together; `score`: how much it says of them. */
export interface Found {
  readonly number: number;
  readonly words: number;
  readonly quality: number;
  readonly score: number;
}

/**
 * The best documents: those that answer more words first, then those that answer them better, then those that say more
 * of them. `answers`: for each typed word, as the wishes were weighed.
 */
export function bestByWords(answers: readonly (readonly Answer[])[], { clues }: Pick<Weighed, "clues">, postings: readonly Posting[], limit: number): Found[] {
  const lists = Map.groupBy(postings, ({ key }) => key);
  const gains = Map.groupBy(clues, ({ own }) => own);
  const found = new Map<number, { number: number; words: number; quality: number; score: number }>();
  answers.forEach((wish, own) => {
    const nearness = new Map(wish.map((answer) => [answer.key, answer.nearness]));
    const best = new Map<number, { quality: number; score: number }>();
    for (const { key, gain } of gains.get(own) ?? []) {
      const near = nearness.get(key) ?? 0;
      for (const { entries } of lists.get(key) ?? []) unpack(entries, (number, thousandths) => note(best, number, near * certainty(key, thousandths), (gain * thousandths) / 1000));
    }
    for (const [number, { quality, score }] of best) {
      const before = found.get(number) ?? { number, words: 0, quality: 0, score: 0 };
      found.set(number, { number, words: before.words + 1, quality: before.quality + quality, score: before.score + score });
    }
  });
  return [...found.values()].sort(inOrder).slice(0, limit);
}

function note(best: Map<number, { quality: number; score: number }>, number: number, quality: number, score: number): void {
  if (quality < faint) return;
  const before = best.get(number);
  if (!before) best.set(number, { quality, score });
  else Object.assign(before, { quality: Math.max(before.quality, quality), score: Math.max(before.score, score) });
}

/** A word stands there or not; a notion may be named by a part of a word only. */
const certainty = (key: string, thousandths: number): number => (key.startsWith("#") ? Math.min(1, thousandths / 1000) : 1);

const inOrder = (a: Found, b: Found): number => b.words - a.words || tier(b.quality) - tier(a.quality) || b.score - a.score || a.number - b.number;
/** Small differences of quality do not count against how much a document says. */
const tier = (quality: number): number => Math.round(quality * 10);

/** How well a title answers the typed words, all together; the same measure as `quality`. */
export function titleQuality(answers: readonly (readonly Answer[])[], keys: ReadonlyMap<string, number>): number {
  return answers.reduce((sum, wish) => sum + wish.reduce((best, { key, nearness }) => Math.max(best, keys.has(key) ? nearness * certainty(key, keys.get(key)!) : 0), 0), 0);
}

/** The order of hits with their titles: more words, then better answered with the title counting again, then what says more; ties by id. */
export function rankHits<T extends Found & { readonly id: string; readonly ofTitle: number }>(hits: readonly T[]): T[] {
  return [...hits].sort((a, b) => b.words - a.words || tier(b.quality + b.ofTitle) - tier(a.quality + a.ofTitle) || b.score - a.score || (a.id < b.id ? -1 : 1));
}

/** What `weigh` must know of one kind. */
export const statisticsOf = (documents: number, holding: ReadonlyMap<string, number> | undefined): Statistics => ({ documents, holding: holding ?? new Map() });
