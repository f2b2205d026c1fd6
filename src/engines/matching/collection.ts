// SPDX-License-Identifier: EUPL-1.2
import { engagement } from "../thesaurus/index.ts";
import type { Thesaurus } from "../thesaurus/index.ts";
import type { Card } from "./card.ts";
import { digestOf, worthOf } from "./digest.ts";
import type { Digest } from "./digest.ts";
import { gramEvidence } from "./question.ts";
import type { Statistics, Weighed } from "./question.ts";
import { readingOf } from "./reading.ts";
import type { Reading } from "./reading.ts";

/** The cards of one direction, searchable. */
export interface Side {
  readonly cards: readonly Card[];
  readonly digests: readonly Digest[];
  /** For every key the cards that hold it with its worth there, as [card, worth, card, worth, ...]. */
  readonly postings: ReadonlyMap<string, readonly number[]>;
}

/** Everything `suggestFrom` needs; build once for many questions. */
export interface Index {
  readonly needs: Side;
  readonly offers: Side;
  readonly reading: Reading;
}

/** What of a card is read for its subject. */
export const subjectOf = (card: Pick<Card, "title" | "text">): string => `${card.title}\n${card.text}`;

/** Index over cards of both directions, with the thesaurus that comes with the product or another one. Cost: linear in the length of the texts. */
export function buildIndex(cards: readonly Card[], thesaurus: Thesaurus = engagement()): Index {
  const reading = readingOf(thesaurus);
  const side = (direction: Card["direction"]): Side => sideOf(cards.filter((card) => card.direction === direction), reading);
  return { needs: side("need"), offers: side("offer"), reading };
}

function sideOf(cards: readonly Card[], reading: Reading): Side {
  const digests = cards.map((card) => digestOf(reading.read(subjectOf(card)), reading));
  const postings = new Map<string, number[]>();
  digests.forEach(({ keys, worths }, card) => {
    keys.forEach((key, at) => {
      const list = postings.get(key);
      if (list) list.push(card, worths[at] ?? 0);
      else postings.set(key, [card, worths[at] ?? 0]);
    });
  });
  return { cards, digests, postings };
}

/** What `weigh` must know of one side about some keys. */
export function statisticsOf(side: Side, keys: readonly string[]): Statistics {
  return { documents: side.cards.length, holding: new Map(keys.map((key) => [key, (side.postings.get(key)?.length ?? 0) / 2])) };
}

/** A card with its text evidence, 0..1. */
export interface Candidate {
  readonly card: Card;
  readonly text: number;
}

/** Candidates whose grams are looked at: those before the last may be overtaken by at most the share of grams. */
export const SHORTLIST = 300;

/** The cards of one side that answer a question, the best `SHORTLIST` by words and notions, each with its whole text evidence. */
export function candidates(side: Side, weighed: Weighed): Candidate[] {
  const scores = clueEvidence(side, weighed);
  const answered: number[] = [];
  scores.forEach((score, at) => score > 0 && answered.push(at));
  const best = answered.length <= SHORTLIST ? answered : answered.sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b).slice(0, SHORTLIST);
  return best.map((at) => ({ card: side.cards[at]!, text: (scores[at] ?? 0) + gramEvidence(weighed.grams, side.digests[at]!) }));
}

/** For each card the best clue of each wish, added up. */
function clueEvidence(side: Side, { clues }: Weighed): Float64Array {
  const scores = new Float64Array(side.cards.length);
  for (let at = 0; at < clues.length; ) {
    const { own } = clues[at]!;
    const best = new Map<number, number>();
    for (; clues[at]?.own === own; at += 1) {
      const { key, gain } = clues[at]!;
      const list = side.postings.get(key) ?? [];
      for (let place = 0; place < list.length; place += 2) {
        const value = gain * worthOf(list[place + 1] ?? 0);
        if (value > (best.get(list[place]!) ?? 0)) best.set(list[place]!, value);
      }
    }
    for (const [card, value] of best) scores[card] = (scores[card] ?? 0) + value;
  }
  return scores;
}
