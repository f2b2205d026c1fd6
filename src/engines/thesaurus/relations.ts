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

type Way = keyof typeof STEP;

interface Step {
  readonly to: number;
  readonly way: Way;
}

/** Where a way leads: still downwards, upwards, or off to something related. */
type Course = "down" | "up" | "off";

/**
 * A way turns once at most: what is related to something wider, or wider than something related, has nothing to do with
 * the start any more, and what is narrower than something wider is a sibling, which has a step of its own.
 */
const NEXT: Readonly<Record<Course, Partial<Record<Way, Course>>>> = {
  down: { narrower: "down", broader: "up", sibling: "up", related: "off" },
  up: { broader: "up" },
  off: { narrower: "off" },
};

/** A place on a way, and what is left there. */
interface Stand {
  readonly at: number;
  readonly left: number;
  readonly course: Course;
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
      steps[at]?.push({ to, way: "broader" });
      steps[to]?.push({ to: at, way: "narrower" });
      families.set(to, [...(families.get(to) ?? []), at]);
    }
    for (const to of placesOf(related, places)) {
      steps[at]?.push({ to, way: "related" });
      steps[to]?.push({ to: at, way: "related" });
    }
  });
  for (const members of families.values()) {
    if (members.length > FAMILY) continue;
    for (const one of members) for (const to of members) if (one !== to) steps[one]?.push({ to, way: "sibling" });
  }
  return steps;
}

const placesOf = (ids: readonly string[], places: ReadonlyMap<string, number>): number[] =>
  ids.map((id) => places.get(id)).filter((at) => at !== undefined);

/** The best way to each concept, as products of steps. */
function around(start: number, steps: readonly Step[][]): readonly Near[] {
  const best = new Map<number, number>();
  const seen = new Map<string, number>();
  const open: Stand[] = [{ at: start, left: 1, course: "down" }];
  for (let stand = open.shift(); stand; stand = open.shift()) {
    const key = `${stand.at} ${stand.course}`;
    if (stand.left <= (seen.get(key) ?? 0)) continue;
    seen.set(key, stand.left);
    best.set(stand.at, Math.max(best.get(stand.at) ?? 0, stand.left));
    open.push(...onward(stand, steps[stand.at] ?? []));
  }
  return [...best].map(([concept, nearness]) => ({ concept, nearness })).sort((a, b) => b.nearness - a.nearness || a.concept - b.concept);
}

function onward({ left, course }: Stand, steps: readonly Step[]): Stand[] {
  return steps.flatMap(({ to, way }) => {
    const next = NEXT[course][way];
    return next && left * STEP[way] >= FAINT ? [{ at: to, left: left * STEP[way], course: next }] : [];
  });
}
