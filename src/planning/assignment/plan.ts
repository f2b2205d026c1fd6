// SPDX-License-Identifier: EUPL-1.2
import type { AssignmentPlan, AssignmentProblem } from "../../engines/assignment/index.ts";
import type { Contradiction, Proposal } from "../../engines/search/index.ts";
import type { Result } from "../../kernel/result.ts";
import type { PlanOptions } from "../options.ts";
import { race } from "../race.ts";
import type { Told } from "./assignment.worker.ts";

/**
 * Plans an assignment in a worker thread: the engine's own search, then HiGHS level by level. Without `seconds` it runs
 * to the proof (each level at most 20,000 branches) and the same seed gives the same plan. Undefined where the time was
 * too short for any plan. Progress tells the time only: levels are no single number.
 */
export async function planAssignment(problem: AssignmentProblem, options: PlanOptions): Promise<Result<Proposal<AssignmentPlan>, Contradiction> | undefined> {
  const { onProgress } = options;
  // A little of the time is for reading the plan together and for the way back.
  const seconds = options.seconds === undefined ? undefined : Math.max(0.05, options.seconds - Math.min(0.4, options.seconds * 0.1));
  const { answer } = await race<Told>([{ worker: "assignment/assignment", strategy: "levels", input: problem, seconds }], "most", {
    ...options, cores: 1,
    onProgress: onProgress && (({ seconds: since, strategy }) => onProgress({ seconds: since, strategy })),
  });
  return answer?.ok ? answer.value.answer : answer;
}
