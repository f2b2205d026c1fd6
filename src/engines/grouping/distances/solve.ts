// SPDX-License-Identifier: EUPL-1.2
import { ok, refuse, type Result } from "../../../kernel/result.ts";
import { chance, quality, watch, type Contradiction, type Effort, type Proposal, type Watch } from "../../search/index.ts";
import { anneal, type Pace } from "./anneal.ts";
import { upperBound } from "./bound.ts";
import { contradictionIn } from "./contradiction.ts";
import { EXACT_UP_TO, solveExactly } from "./exact.ts";
import { compile, worth, type Instance } from "./instance.ts";
import type { DistancesPlan, DistancesProblem } from "./problem.ts";
import { movedShortfalls, placeSayings, qualitySaying } from "./sentences.ts";
import { sizesFor } from "./start.ts";

/** How the steps are divided into slow coolings. */
export interface DistancesSearch {
  /** Slow coolings that share the effort; 1 where nothing is said. */
  readonly runs?: number | undefined;
  /** Steps of one slow cooling instead of what clock and steps suggest: the number after "annealing:" in `drawn.strategy`. */
  readonly length?: number | undefined;
}

/** Steps where nothing limits: about a second. */
const USUAL_STEPS = 16_000;

/**
 * Groups as diverse as possible: exactly by dynamic programming up to 13 elements, else by simulated annealing beside an
 * upper bound. A step is 4096 tried moves. `drawn` with its seed, steps and the length in its strategy draws the same plan.
 * Refuses where sizes and pins contradict each other.
 */
export function solveDistances(problem: DistancesProblem, effort: Effort, search: DistancesSearch = {}): Result<Proposal<DistancesPlan>, Contradiction> {
  const contradiction = contradictionIn(problem);
  if (contradiction) return refuse(contradiction);
  const instance = compile(problem);
  const eye = watch(effort, USUAL_STEPS);
  if (instance.count <= EXACT_UP_TO) {
    const best = solveExactly(instance);
    if (best) return ok(propose(problem, instance, best.group, best.objective, { seed: effort.seed, steps: eye.steps, strategy: "every division" }));
  }
  const sizes = sizesFor(instance, instance.distance.some((value) => value > 0) ? 1 : -1);
  if (!sizes) throw new Error("sizes without a sum were not named as a contradiction");
  const found = anneal(instance, sizes, chance(effort.seed), eye, pace(effort, eye, search));
  const bound = upperBound(instance, 60, found.objective);
  return ok(propose(problem, instance, found.group, bound, { seed: effort.seed, steps: eye.steps, strategy: `annealing:${found.schedule.length}` }));
}

/** How long a slow cooling lasts: what is left, by steps or at the speed just seen, divided by the number of runs. */
function pace({ steps, seconds, now }: Effort, eye: Watch, { runs = 1, length }: DistancesSearch): Pace {
  const clock = () => (now?.() ?? 0) / 1000;
  const end = clock() + (seconds ?? 0);
  let begun = { at: 0, steps: 0 };
  return {
    begin: () => (begun = { at: clock(), steps: eye.steps }),
    plan() {
      const at = clock();
      const left = seconds !== undefined && now ? ((end - at) * (eye.steps - begun.steps)) / Math.max(at - begun.at, 1e-3) : steps === undefined ? USUAL_STEPS - eye.steps : Infinity;
      const within = steps === undefined ? left : Math.min(steps - eye.steps, left);
      return { runs, length: length ?? Math.max(1, Math.floor((within * SLOWLY) / runs)) };
    },
  };
}

/** The share of the effort for slow coolings; the rest is for the quick one before and the polish after. */
const SLOWLY = 0.85;

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
