// SPDX-License-Identifier: EUPL-1.2
import type { Concept } from "./concept.ts";

/** A concept near another one. */
export interface Near {
  readonly concept: number;
  /** 1 the same, then falling with the way between them. */
  readonly nearness: number;
}

/** What is left after one step. Narrower answers better than broader: who seeks a table takes a beer table. */
export const STEP = { narrower: 0.85, broader: 0.6, related: 0.6, sibling: 0.35 };
/** Wider families than this say too little to make siblings of their members. */
const FAMILY = 12;
/** Ways are followed as long as at least this much is left. */
const FAINT = 0.25;

interface Step {
  readonly to: number;
  readonly left: number;
}

/** For a concept what may stand for it, nearest first; worked out once a concept. Ids that nobody has are passed over. */
export function neighbours(concepts: readonly Concept[]): (concept: number) => readonly Near[] {
  const steps = stepTable(concepts);
  const known: (readonly Near[] | undefined)[] = [];
  return (concept) => (known[concept] ??= around(concept, steps));
}

function stepTable(concepts: readonly Concept[]): Step[][] {
  const places = new Map(concepts.map(({ id }, at) => [id, at]));
  const steps: Step[][] = concepts.map(() => []);
  const families = new Map<number, number[]>();
  concepts.forEach(({ broader, related }, at) => {
    for (const to of placesOf(broader, places)) {
      steps[at]?.push({ to, left: STEP.broader });
      steps[to]?.push({ to: at, left: STEP.narrower });
      families.set(to, [...(families.get(to) ?? []), at]);
    }
    for (const to of placesOf(related, places)) {
      steps[at]?.push({ to, left: STEP.related });
      steps[to]?.push({ to: at, left: STEP.related });
    }
  });
  for (const members of families.values()) {
    if (members.length > FAMILY) continue;
    for (const one of members) for (const to of members) if (one !== to) steps[one]?.push({ to, left: STEP.sibling });
  }
  return steps;
}

const placesOf = (ids: readonly string[], places: ReadonlyMap<string, number>): number[] =>
  ids.map((id) => places.get(id)).filter((at) => at !== undefined);

/** The best way to each concept, as products of steps. */
function around(start: number, steps: readonly Step[][]): readonly Near[] {
  const best = new Map([[start, 1]]);
  const open = [start];
  while (open.length > 0) {
    const at = open.shift() ?? start;
    const here = best.get(at) ?? 0;
    for (const { to, left } of steps[at] ?? []) {
      const nearness = here * left;
      if (nearness < FAINT || nearness <= (best.get(to) ?? 0)) continue;
      best.set(to, nearness);
      open.push(to);
    }
  }
  return [...best].map(([concept, nearness]) => ({ concept, nearness })).sort((a, b) => b.nearness - a.nearness || a.concept - b.concept);
}
