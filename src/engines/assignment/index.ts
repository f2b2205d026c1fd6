// SPDX-License-Identifier: EUPL-1.2
import { ok, type Result } from "../../kernel/result.ts";
import { watch, type Contradiction, type Effort, type Proposal } from "../search/index.ts";
import { course } from "./course.ts";
import type { AssignmentPlan, AssignmentProblem } from "./problem.ts";
import { propose } from "./report.ts";
import { search } from "./search.ts";

/** Who goes to which project: wishes by rank, teams whole, capacities, minimums, reserves, with proof and reasons. */
export type * from "./problem.ts";
export { course } from "./course.ts";
export type { Answers, Question, Solved } from "./course.ts";
export type { Block, Model, Option } from "./model.ts";
export { promote } from "./promote.ts";
export type { Promoted, Promotion } from "./promote.ts";
export { propose } from "./report.ts";
export { compare, filledAt, keepsRules, scoreOf, togetherAt } from "./score.ts";
export { search } from "./search.ts";
export type { Found } from "./search.ts";

/** Steps for one question about a contradiction: enough for what people can follow. */
const QUESTION = 3000;

/**
 * Plans an assignment (problem.ts says by which rules) with the engine's own search alone: proven at once where no
 * teams of different sizes, minimums or ties are in the way, else as far as `effort` goes (a step is one node of the
 * search tree; 20,000 where nothing limits). Refuses with a smallest contradiction, or, where the effort ends before
 * any plan was found, with the fact "effort".
 */
export function assign(problem: AssignmentProblem, effort: Effort): Result<Proposal<AssignmentPlan>, Contradiction> {
  const eye = watch(effort, 20_000);
  const run = course(problem);
  let next = run.next();
  while (!next.done) {
    const { model, start, purpose } = next.value;
    next = run.next(purpose === "conflict" ? search(model, watch({ seed: effort.seed, steps: QUESTION, stop: effort.stop }), start, true) : search(model, eye, start));
  }
  if (!next.value.ok) return next.value;
  return ok(propose(problem, next.value.value, { seed: effort.seed, steps: eye.steps, strategy: "own search" }));
}
