// SPDX-License-Identifier: EUPL-1.2
import type { AssignmentPlan, AssignmentProblem } from "../../engines/assignment/index.ts";
import type { Contradiction, Proposal } from "../../engines/search/index.ts";
import { ok, type Result } from "../../kernel/result.ts";
import type { Rated } from "../protocol.ts";
import { serve } from "../serve.ts";
import { driveAssignment } from "./drive.ts";

/** Plans compare level by level, a race by one number: each told plan is better than the last, so its number counts up. */
export interface Told extends Rated {
  readonly answer: Result<Proposal<AssignmentPlan>, Contradiction>;
}

serve<Told>({
  levels: async (problem: AssignmentProblem, effort, report) => {
    let told = 0;
    const wrap = (answer: Told["answer"]): Told => ({ sense: "most", objective: told++, bound: Infinity, optimal: false, gap: 0, drawn: { seed: effort.seed, steps: 0, strategy: "levels" }, answer });
    return ok(wrap(await driveAssignment(problem, effort, (plan) => report.better(wrap(ok(plan))))));
  },
});
