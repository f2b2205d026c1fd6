// SPDX-License-Identifier: EUPL-1.2
import { solveCohort, solveDistances, solveGroups, type CohortProblem, type GroupsProblem } from "../../engines/grouping/index.ts";
import type { Contradiction, Proposal } from "../../engines/search/index.ts";
import type { Result } from "../../kernel/result.ts";
import { serve } from "../serve.ts";
import type { DistancesTask } from "./plan.ts";

serve<Proposal<unknown>>({
  distances: ({ problem, search }: DistancesTask, effort) => solveDistances(problem, effort, search),
  groups: (problem: GroupsProblem, effort) => decided(solveGroups(problem, effort)),
  cohort: (problem: CohortProblem, effort) => decided(solveCohort(problem, effort)),
});

/** "Undecided" is no contradiction: another search may still find a plan. */
function decided<Plan>(answer: Result<Proposal<Plan>, Contradiction>): Result<Proposal<Plan>, Contradiction> | undefined {
  return !answer.ok && answer.refusal.facts.some(({ fact }) => fact === "undecided") ? undefined : answer;
}
