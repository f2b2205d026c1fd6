// SPDX-License-Identifier: EUPL-1.2
import { course, propose, search, type AssignmentPlan, type AssignmentProblem, type Found, type Question } from "../../engines/assignment/index.ts";
import { watch, type Contradiction, type Effort, type Proposal } from "../../engines/search/index.ts";
import { ok, type Result } from "../../kernel/result.ts";
import { solveByLevels } from "./levels.ts";

/** Steps of the engine's own search before HiGHS is asked, and branches of HiGHS a level, where no clock limits. */
const OWN_STEPS = 400;
const NODES = 20_000;

type Answer = Result<Proposal<AssignmentPlan>, Contradiction>;

/**
 * The course of planning with two solvers: the engine's own search, which proves what is mostly a flow in milliseconds,
 * then HiGHS, level after level, from what that found. `onBetter` gets every better plan of the main question.
 */
export async function driveAssignment(problem: AssignmentProblem, effort: Effort, onBetter: (plan: Proposal<AssignmentPlan>) => void = () => undefined): Promise<Answer> {
  const now = effort.now ?? (() => 0);
  const ends = effort.seconds === undefined ? Infinity : now() + effort.seconds * 1000;
  const run = course(problem);
  let steps = 0;
  let helped = false;
  const tell = (question: Question, found: Found): void => {
    if (question.purpose !== "plan" || !found.choice) return;
    onBetter(propose(problem, { final: { ...found, choice: found.choice, model: question.model }, first: undefined, beside: undefined, curve: undefined }, { seed: effort.seed, steps, strategy: "levels" }));
  };
  let next = run.next();
  while (!next.done) {
    const question = next.value;
    const seconds = ends === Infinity ? undefined : Math.max(0, (ends - now()) / 1000) * partOf(problem, question);
    const eye = watch({ ...effort, steps: effort.steps ?? OWN_STEPS, ...(seconds === undefined ? {} : { seconds: Math.min(0.25, seconds * 0.1) }) });
    let found = search(question.model, eye, question.start, question.purpose === "conflict");
    steps += eye.steps;
    if (!found.complete && !(question.purpose === "conflict" && found.choice)) {
      tell(question, found);
      helped = true;
      const left = seconds === undefined ? undefined : Math.min(seconds, Math.max(0, (ends - now()) / 1000));
      found = await solveByLevels(question.model, found, { seed: effort.seed, seconds: left, nodes: left === undefined ? NODES : undefined, now, stop: effort.stop, onBetter: (better) => tell(question, better) });
    }
    next = run.next(found);
  }
  if (!next.value.ok) return next.value;
  return ok(propose(problem, next.value.value, { seed: effort.seed, steps, strategy: helped ? "own search, then HiGHS by levels" : "own search" }));
}

/** Share of the time that is left for one question. */
function partOf(problem: AssignmentProblem, { purpose, model }: Question): number {
  if (purpose === "beside") return 0.1;
  if (purpose === "curve") return 0.2;
  if (purpose === "conflict") return 0.15;
  const more = problem.compare === true || problem.curve === true;
  const first = model.sites.some(({ max, largeMax }) => largeMax < max) && problem.release !== "never";
  return (first ? 0.6 : 0.98) * (more ? 0.6 : 1);
}
