// SPDX-License-Identifier: EUPL-1.2
import { fold, stem } from "../text/index.ts";
import type { Mention } from "../thesaurus/index.ts";
import type { Card, Reason, Suggestion, SuggestOptions } from "./card.ts";
import { buildIndex, gramKeys, stemKeys, subjectMentions, subjectWords } from "./collection.ts";
import type { Index, Side } from "./collection.ts";
import { compare } from "./conditions.ts";
import type { Verdict } from "./conditions.ts";
import { sharedWords } from "./evidence.ts";
import { bm25 } from "./field.ts";
import { meaningEvidence, meetings } from "./meaning.ts";

/** Shares of the three text fields; their sum is the text evidence. */
export const WEIGHTS = {
  stems: 0.45,
  grams: 0.3,
  meaning: 0.25,
  /** What a fully answered reason adds on the way to 1. Small: structured fields order near ties, words decide. */
  bonus: { category: 0.08, place: 0.02, time: 0.02, quantity: 0.02, giveBack: 0.03 },
};
/** Text evidence at which half of the way to 1 is reached. */
const HALF = 0.3;
/** Less text evidence than this is chance. */
export const FLOOR = 0.015;
/** Weaker meetings by the thesaurus count a little for the order and are no reason. */
const CLOSE = 0.4;
const MOST_MEETINGS = 3;
/** How many candidates beyond the answer are looked at closely. */
const SPARE = 40;

/** Candidates compared between two looks whether the rest can still matter. */
const BLOCK = 500;

interface Ranked {
  readonly at: number;
  readonly score: number;
  readonly verdict: Verdict;
}

/** Suggestions for one card from a handful of candidates; see `suggestFrom`. */
export function suggest(card: Card, candidates: readonly Card[], options: SuggestOptions): Suggestion[] {
  return suggestFrom(buildIndex([...candidates, card]), card, options);
}

/**
 * Ranked cards of the opposite direction and of other organisations. Hard conditions come first: a pair that is
 * over, cannot meet, is excluded or far too small stands behind all fitting ones with `fits: false` and its lack.
 * Every suggestion rests on shared words or on words that the thesaurus brings together; they are its first reasons.
 * Same input, same answer; ties by id.
 */
export function suggestFrom(index: Index, card: Card, options: SuggestOptions): Suggestion[] {
  const top = Math.max(0, Math.floor(options.top ?? 10));
  const side = card.direction === "need" ? index.offers : index.needs;
  const own = subjectWords(card);
  const wanted = top + SPARE;
  const mine = subjectMentions(card, index.thesaurus);
  const ranked = rank(side, textEvidence(index, side, { words: own, mentions: mine }), card, { today: options.today, wanted });
  const suggestions: Suggestion[] = [];
  for (const { at, score, verdict } of ranked.slice(0, wanted)) {
    const other = side.cards[at];
    if (!other || suggestions.length >= top) break;
    const words = sharedWords(own, subjectWords(other), index, side);
    const texts: Reason[] = [...(words.length > 0 ? [{ kind: "words", words } as const] : []), ...meanings(mine, { mentions: side.mentions[at] ?? [], words }, index)];
    if (texts.length === 0) continue;
    suggestions.push({ id: other.id, score, ...verdict, reasons: [...texts, ...verdict.reasons] });
  }
  return suggestions;
}

/** What the thesaurus brings together, where the words themselves do not say it already. */
function meanings(own: readonly Mention[], other: { readonly mentions: readonly Mention[]; readonly words: readonly string[] }, index: Index): Reason[] {
  const said = new Set(other.words);
  const told = new Map<string, Reason>();
  for (const { own: mine, other: theirs, concept, strength } of meetings(own, other.mentions, index.thesaurus)) {
    const pair = `${mine.word}/${theirs.word}`;
    if (strength < CLOSE || told.has(pair) || said.has(pair) || (said.has(mine.word) && said.has(theirs.word)) || sameWord(mine.word, theirs.word)) continue;
    const { id = "", de = [], en = [] } = index.thesaurus.concepts[concept] ?? {};
    told.set(pair, { kind: "meaning", own: mine.word, other: theirs.word, concept: id, de: de[0] ?? id, en: en[0] ?? id });
  }
  return [...told.values()].slice(0, MOST_MEETINGS);
}

const sameWord = (one: string, other: string): boolean => stem(fold(one)) === stem(fold(other));

function textEvidence(index: Index, side: Side, own: { words: ReturnType<typeof subjectWords>; mentions: readonly Mention[] }): Float64Array {
  const stems = bm25(side.stems, stemKeys(own.words, index.partsOf));
  const grams = bm25(side.grams, gramKeys(own.words));
  const meaning = meaningEvidence(side.meanings, own.mentions, index.thesaurus);
  return stems.map((share, at) => WEIGHTS.stems * share + WEIGHTS.grams * (grams[at] ?? 0) + WEIGHTS.meaning * (meaning[at] ?? 0));
}

/**
 * The best `wanted` fitting candidates, then those that do not fit. Goes down the text evidence and stops where
 * even all bonuses together could lift no further candidate among them.
 */
function rank(side: Side, evidence: Float64Array, card: Card, options: { today: string; wanted: number }): Ranked[] {
  const ranked: Ranked[] = [];
  const fitting: number[] = [];
  for (const at of byEvidence(evidence)) {
    const text = evidence[at] ?? 0;
    const other = side.cards[at];
    if (!other || other.organisationId === card.organisationId || other.id === card.id) continue;
    if (ranked.length % BLOCK === BLOCK - 1 && reaches(fitting, lifted(text, ALL_BONUSES)) >= options.wanted) break;
    const verdict = compare(card, other, options.today);
    const score = lifted(text, verdict.reasons.reduce((sum, { kind }) => sum + (kind === "words" || kind === "meaning" ? 0 : WEIGHTS.bonus[kind]), 0));
    ranked.push({ at, score, verdict });
    if (verdict.fits) fitting.push(score);
  }
  const id = (entry: Ranked) => side.cards[entry.at]?.id ?? "";
  return ranked.sort(
    (a, b) => Number(b.verdict.fits) - Number(a.verdict.fits) || b.score - a.score || (id(a) < id(b) ? -1 : 1),
  );
}

/** Candidates above the floor, best text first; equal texts by position, so that the order is total. */
function byEvidence(evidence: Float64Array): number[] {
  const above: number[] = [];
  evidence.forEach((text, at) => text >= FLOOR && above.push(at));
  return above.sort((a, b) => (evidence[b] ?? 0) - (evidence[a] ?? 0) || a - b);
}

const ALL_BONUSES = Object.values(WEIGHTS.bonus).reduce((sum, bonus) => sum + bonus, 0);

const reaches = (scores: readonly number[], least: number): number => scores.filter((score) => score > least).length;

/** Text evidence on the way to 1, then the bonus on what is left of the way. */
function lifted(text: number, bonus: number): number {
  const base = text / (text + HALF);
  return base + (1 - base) * bonus;
}
