// SPDX-License-Identifier: EUPL-1.2
import { ok, refuse, type Result } from "../../../kernel/result.ts";
import { chance, quality, watch, type Contradiction, type Effort, type Proposal } from "../../search/index.ts";
import { upperBound } from "./bound.ts";
import { contradictionIn } from "./contradiction.ts";
import { exchange, LADDERS } from "./exchange.ts";
import { EXACT_UP_TO, solveExactly } from "./exact.ts";
import { compile, worth, type Instance } from "./instance.ts";
import type { DistancesPlan, DistancesProblem } from "./problem.ts";
import { movedShortfalls, placeSayings, qualitySaying } from "./sentences.ts";
import { sizesFor } from "./start.ts";

/** Which temperatures the search lives at. */
export interface DistancesSearch {
  /** `wide` where nothing is said; two searches beside each other do well to differ. */
  readonly ladder?: keyof typeof LADDERS | undefined;
}

/** Tried pairs where nothing limits: about a second. */
const USUAL_TRIES = 100_000_000;

/**
 * Groups as diverse as possible: exactly by dynamic programming up to 13 elements, else by replica exchange beside an
 * upper bound. A step is one sweep over all pairs. Seed, steps and ladder (`drawn.strategy`) draw the same plan again.
 * Refuses where sizes and pins contradict each other.
 */
export function solveDistances(problem: DistancesProblem, effort: Effort, { ladder = "wide" }: DistancesSearch = {}): Result<Proposal<DistancesPlan>, Contradiction> {
  const contradiction = contradictionIn(problem);
  if (contradiction) return refuse(contradiction);
  const instance = compile(problem);
  const pairs = Math.max(1, (instance.count * (instance.count - 1)) / 2);
  const eye = watch(effort, Math.ceil(USUAL_TRIES / pairs));
  if (instance.count <= EXACT_UP_TO) {
    const best = solveExactly(instance);
    if (best) return ok(propose(problem, instance, best.group, best.objective, { seed: effort.seed, steps: eye.steps, strategy: "every division" }));
  }
  const sizes = sizesFor(instance, instance.distance.some((value) => value > 0) ? 1 : -1);
  if (!sizes) throw new Error("sizes without a sum were not named as a contradiction");
  // The bound comes first: a search that is stopped late has no time left for it.
  const bound = upperBound(instance, Math.ceil(60 * Math.min(1, 150 / instance.count)));
  eye.tell(undefined, bound);
  const { group } = exchange(instance, sizes, LADDERS[ladder], chance(effort.seed), eye);
  return ok(propose(problem, instance, group, bound, { seed: effort.seed, steps: eye.steps, strategy: `exchange:${ladder}` }));
}

function propose(problem: DistancesProblem, instance: Instance, group: Int32Array, bound: number, drawn: Proposal<DistancesPlan>["drawn"]): Proposal<DistancesPlan> {
  const unmet = movedShortfalls(problem, instance, group);
  const objective = worth(instance, group);
  const diversity = worth({ ...instance, own: new Float64Array(instance.own.length) }, group);
  const rated = quality("most", objective, Math.max(bound, objective));
  return {
    ...rated,
    plan: { group: [...group], diversity, changed: unmet.length },
    unmet,
    says: [qualitySaying(instance.groups, diversity, rated)],
    people: placeSayings(problem, instance, group),
    drawn,
  };
}
