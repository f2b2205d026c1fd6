// SPDX-License-Identifier: EUPL-1.2
import { solveDistances } from "../../engines/grouping/index.ts";
import type { CohortPlan, CohortProblem, DistancesPlan, DistancesProblem, DistancesSearch, GroupsPlan, GroupsProblem } from "../../engines/grouping/index.ts";
import type { Contradiction, Proposal } from "../../engines/search/index.ts";
import type { Result } from "../../kernel/result.ts";
import type { PlanOptions } from "../options.ts";
import { race } from "../race.ts";

/** A plan, why there is none, or undefined where the time was too short for either. */
type Planned<Plan> = Promise<Result<Proposal<Plan>, Contradiction> | undefined>;

/** What the worker gets for distances. */
export interface DistancesTask {
  readonly problem: DistancesProblem;
  readonly search: DistancesSearch;
}

const WORKER = "grouping/grouping";

/** Elements up to which the engine looks at every division; a second search would do the same again. */
const EXACT = 13;
/** Up to here that takes less time than a thread needs to start. */
const AT_ONCE = 10;

/** Diverse groups by distances: two searches at different temperatures beside each other. */
export async function planDistances(problem: DistancesProblem, options: PlanOptions): Planned<DistancesPlan> {
  if (problem.elements.length <= AT_ONCE && problem.groups.length <= AT_ONCE) return solveDistances(problem, { seed: options.seed });
  const searches: DistancesSearch[] = problem.elements.length <= EXACT ? [{}] : [{ ladder: "wide" }, { ladder: "cold" }];
  const entrants = searches.map((search, at) => ({ worker: WORKER, strategy: "distances", input: { problem, search } satisfies DistancesTask, seed: options.seed + at * 7919 }));
  return (await race<Proposal<DistancesPlan>>(entrants, "most", options)).answer;
}

/** Groups of people: two searches with other dice, until one of them proves its plan. */
export async function planGroups(problem: GroupsProblem, options: PlanOptions): Planned<GroupsPlan> {
  const entrants = [0, 7919].map((more) => ({ worker: WORKER, strategy: "groups", input: problem, seed: options.seed + more }));
  return (await race<Proposal<GroupsPlan>>(entrants, "least", options)).answer;
}

/** A cohort, and groups of it where wished: one search, for the choice is exact. */
export async function planCohort(problem: CohortProblem, options: PlanOptions): Planned<CohortPlan> {
  return (await race<Proposal<CohortPlan>>([{ worker: WORKER, strategy: "cohort", input: problem }], "most", options)).answer;
}
