// SPDX-License-Identifier: EUPL-1.2
import type { Mention, Thesaurus } from "../thesaurus/index.ts";

/** What the documents of one direction speak of: for every concept the documents, as [document, weight, document, weight, ...]. */
export interface MeaningField {
  readonly postings: ReadonlyMap<number, readonly number[]>;
  readonly documents: number;
}

/** Which of the own concepts another card answers, and how well. */
export interface Meeting {
  readonly own: Mention;
  readonly other: Mention;
  /** Concept by which they meet: the other's. */
  readonly concept: number;
  /** 0..1: nearness times both weights. */
  readonly strength: number;
}

/** Values are multiples of 1 / GRAIN, so that their sum does not depend on the order of the documents. */
const GRAIN = 1024;

export function meaningField(documents: readonly (readonly Mention[])[]): MeaningField {
  const postings = new Map<number, number[]>();
  documents.forEach((mentions, document) => {
    for (const { concept, weight } of mentions) {
      const list = postings.get(concept);
      if (list) list.push(document, weight);
      else postings.set(concept, [document, weight]);
    }
  });
  return { postings, documents: documents.length };
}

/**
 * How well each document answers the concepts of a question, 0..1: for each concept its best meeting in the document,
 * weighed by how rare such meetings are in the collection, divided by the most that could be reached.
 */
export function meaningEvidence(field: MeaningField, question: readonly Mention[], thesaurus: Thesaurus): Float64Array {
  const scores = new Float64Array(field.documents);
  let reachable = 0;
  for (const { concept, weight } of question) {
    const best = answers(field, concept, thesaurus);
    let spread = 0;
    for (const value of best.values()) spread += value;
    const rarity = Math.log(1 + (field.documents - spread + 0.5) / (spread + 0.5)) * weight;
    if (rarity <= 0) continue;
    reachable += rarity;
    for (const [document, value] of best) scores[document] = (scores[document] ?? 0) + rarity * value;
  }
  if (reachable > 0) for (let at = 0; at < scores.length; at += 1) scores[at] = Math.min(1, (scores[at] ?? 0) / reachable);
  return scores;
}

/** Best meeting of one concept with each document that has one. */
function answers(field: MeaningField, concept: number, thesaurus: Thesaurus): Map<number, number> {
  const best = new Map<number, number>();
  for (const { concept: near, nearness } of thesaurus.near(concept)) {
    const list = field.postings.get(near) ?? [];
    for (let at = 0; at < list.length; at += 2) {
      const document = list[at] ?? 0;
      const value = Math.round(nearness * (list[at + 1] ?? 0) * GRAIN) / GRAIN;
      if (value > (best.get(document) ?? 0)) best.set(document, value);
    }
  }
  return best;
}

/** The meetings of two texts, strongest first, each own concept once. */
export function meetings(own: readonly Mention[], other: readonly Mention[], thesaurus: Thesaurus): Meeting[] {
  const found: Meeting[] = [];
  for (const mine of own) {
    const near = new Map(thesaurus.near(mine.concept).map(({ concept, nearness }) => [concept, nearness]));
    let best: Meeting | undefined;
    for (const theirs of other) {
      const strength = (near.get(theirs.concept) ?? 0) * mine.weight * theirs.weight;
      if (strength > (best?.strength ?? 0)) best = { own: mine, other: theirs, concept: theirs.concept, strength };
    }
    if (best) found.push(best);
  }
  return found.sort((a, b) => b.strength - a.strength || a.own.concept - b.own.concept);
}
