// SPDX-License-Identifier: EUPL-1.2
import type { Mention, Thesaurus } from "../thesaurus/index.ts";

/** Which of the own notions another text answers, and how well. */
export interface Meeting {
  readonly own: Mention;
  readonly other: Mention;
  /** Notion by which they meet: the other's. */
  readonly concept: number;
  /** 0..1: nearness times both weights. */
  readonly strength: number;
}

/** The meetings of two texts, strongest first, each own notion once. */
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
