// SPDX-License-Identifier: EUPL-1.2
import type { Card, Reason, Suggestion, SuggestOptions } from "./card.ts";
import { buildIndex, candidates, statisticsOf, subjectOf } from "./collection.ts";
import type { Candidate, Index } from "./collection.ts";
import { compare } from "./conditions.ts";
import type { Verdict } from "./conditions.ts";
import { sharedWords } from "./evidence.ts";
import { meetings } from "./meaning.ts";
import { keysOf, questionOf, weigh } from "./question.ts";
import type { Question, Statistics } from "./question.ts";
import { readingOf } from "./reading.ts";
import type { Read, Reading } from "./reading.ts";

/** What a fully answered reason adds on the way to 1. Small: structured fields order near ties, words decide. */
export const BONUS = { category: 0.08, place: 0.02, time: 0.02, quantity: 0.02, giveBack: 0.03 };
/** Text evidence at which half of the way to 1 is reached. */
const HALF = 0.3;
/** Less text evidence than this is chance. */
const FLOOR = 0.015;
/** Weaker meetings by the thesaurus count a little for the order and are no reason. */
const CLOSE = 0.4;
const MOST_MEETINGS = 3;
/** How many candidates beyond the answer are looked at closely. */
const SPARE = 40;

/** A card as a question, with what was read of it. */
export interface Asked {
  readonly card: Card;
  readonly read: Read;
  readonly question: Question;
  readonly reading: Reading;
}

/** Reads a card as a question to a collection: `keysOf(asked.question)`, then `weigh`. */
export function ask(card: Card, thesaurus: Reading["thesaurus"]): Asked {
  const reading = readingOf(thesaurus);
  const read = reading.read(subjectOf(card));
  return { card, read, question: questionOf(read, reading), reading };
}

/** Suggestions for one card from a handful of candidates; see `suggestFrom`. */
export function suggest(card: Card, others: readonly Card[], options: SuggestOptions, thesaurus?: Reading["thesaurus"]): Suggestion[] {
  return suggestFrom(buildIndex([...others, card], thesaurus), card, options);
}

/**
 * Ranked cards of the opposite direction and of other organisations. Hard conditions come first: a pair that is
 * over, cannot meet, is excluded or far too small stands behind all fitting ones with `fits: false` and its lack.
 * Every suggestion rests on shared words or on words that the thesaurus brings together; they are its first reasons.
 * Same input, same answer; ties by id.
 */
export function suggestFrom(index: Index, card: Card, options: SuggestOptions): Suggestion[] {
  const side = card.direction === "need" ? index.offers : index.needs;
  const asked = ask(card, index.reading.thesaurus);
  const statistics = statisticsOf(side, keysOf(asked.question));
  return suggestAmong(asked, candidates(side, weigh(asked.question, statistics)), { ...options, statistics });
}

/**
 * The same from candidates that a collection has found (in memory or in a database), each with its text evidence.
 * `statistics`: those of the collection, for the keys of the question.
 */
export function suggestAmong(asked: Asked, found: readonly Candidate[], options: SuggestOptions & { readonly statistics: Statistics }): Suggestion[] {
  const { card } = asked;
  const others = found.filter(({ card: other }) => other.direction !== card.direction && other.organisationId !== card.organisationId && other.id !== card.id);
  return explained(asked, ranked(others, (other) => compare(card, other, options.today)), options);
}

/**
 * "More like this": cards of the same direction that speak of the same, the nearest first; what is over is left out.
 * Reasons are words, notions, category and place; there is nothing to lack.
 */
export function similarTo(index: Index, card: Card, options: SuggestOptions): Suggestion[] {
  const side = card.direction === "need" ? index.needs : index.offers;
  const asked = ask(card, index.reading.thesaurus);
  const statistics = statisticsOf(side, keysOf(asked.question));
  return similarAmong(asked, candidates(side, weigh(asked.question, statistics)), { ...options, statistics });
}

/** `similarTo` from candidates that a collection has found. */
export function similarAmong(asked: Asked, found: readonly Candidate[], options: SuggestOptions & { readonly statistics: Statistics }): Suggestion[] {
  const others = found.filter(({ card: { id, direction, until } }) => id !== asked.card.id && direction === asked.card.direction && (until === undefined || until >= options.today));
  const alike = ({ category, quarterId }: Card): Verdict => ({
    reasons: [...(category !== "" && category === asked.card.category ? [{ kind: "category", category } as const] : []), ...(quarterId !== undefined && quarterId === asked.card.quarterId ? [{ kind: "place", quarterId } as const] : [])],
    lacks: [], fits: true,
  });
  return explained(asked, ranked(others, alike), options);
}

interface Ranked {
  readonly card: Card;
  readonly score: number;
  readonly verdict: Verdict;
}

/** What fits before what does not, the best first; ties by id. */
function ranked(found: readonly Candidate[], verdictOn: (card: Card) => Verdict): Ranked[] {
  const entries = found.filter(({ text }) => text >= FLOOR).map(({ card, text }): Ranked => {
    const verdict = verdictOn(card);
    return { card, verdict, score: lifted(text, verdict.reasons.reduce((sum, { kind }) => sum + (kind in BONUS ? BONUS[kind as keyof typeof BONUS] : 0), 0)) };
  });
  return entries.sort((a, b) => Number(b.verdict.fits) - Number(a.verdict.fits) || b.score - a.score || (a.card.id < b.card.id ? -1 : 1));
}

/** Text evidence on the way to 1, then the bonus on what is left of the way. */
function lifted(text: number, bonus: number): number {
  const base = text / (text + HALF);
  return base + (1 - base) * bonus;
}

/** The first of a ranking that can say why. */
function explained(asked: Asked, entries: readonly Ranked[], { top = 10, but, statistics }: SuggestOptions & { readonly statistics: Statistics }): Suggestion[] {
  if (but === undefined) return told(asked, entries, top, statistics);
  const part = (fits: boolean) => entries.filter(({ verdict }) => verdict.fits === fits);
  return [...told(asked, part(true), top, statistics), ...told(asked, part(false), but, statistics)];
}

/** Shared words and notions are the first reasons. */
function told(asked: Asked, entries: readonly Ranked[], most: number, statistics: Statistics): Suggestion[] {
  const top = Math.max(0, Math.floor(most));
  const suggestions: Suggestion[] = [];
  for (const { card, score, verdict } of entries.slice(0, top + SPARE)) {
    if (suggestions.length >= top) break;
    const texts = textReasons(asked, card, statistics);
    if (texts.length > 0) suggestions.push({ id: card.id, score, ...verdict, reasons: [...texts, ...verdict.reasons] });
  }
  return suggestions;
}

function textReasons({ read, reading }: Asked, card: Card, statistics: Statistics): Reason[] {
  const other = reading.read(subjectOf(card));
  const words = sharedWords(read.words, other.words, reading, statistics);
  return [...(words.length > 0 ? [{ kind: "words", words } as const] : []), ...meanings(read, { mentions: other.mentions, words }, reading)];
}

/** What the thesaurus brings together, where the words themselves do not say it already. */
function meanings(own: Read, other: Pick<Read, "mentions"> & { readonly words: readonly string[] }, reading: Reading): Reason[] {
  const { thesaurus } = reading;
  const said = new Set(other.words);
  const told = new Map<string, Reason>();
  for (const { own: mine, other: theirs, concept, strength } of meetings(own.mentions, other.mentions, thesaurus)) {
    const pair = `${mine.word}/${theirs.word}`;
    if (strength < CLOSE || told.has(pair) || said.has(pair) || (said.has(mine.word) && said.has(theirs.word)) || shareStem(mine.word, theirs.word, reading)) continue;
    const { id = "", de = [], en = [] } = thesaurus.concepts[concept] ?? {};
    told.set(pair, { kind: "meaning", own: mine.word, other: theirs.word, concept: id, de: de[0] ?? id, en: en[0] ?? id });
  }
  return [...told.values()].slice(0, MOST_MEETINGS);
}

/** "Holzbänke" and "Bank" are told among the shared words. */
function shareStem(one: string, other: string, reading: Reading): boolean {
  const stems = new Set(reading.read(one).words.flatMap(reading.stemsOf));
  return reading.read(other).words.flatMap(reading.stemsOf).some((stem) => stems.has(stem));
}
