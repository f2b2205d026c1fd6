// SPDX-License-Identifier: EUPL-1.2
import { quickConflict, type MeetingsPlan, type MeetingsProblem } from "../../engines/timetable/index.ts";
import type { Contradiction, Proposal } from "../../engines/search/index.ts";
import { refuse, type Result } from "../../kernel/result.ts";
import type { PlanOptions } from "../options.ts";
import { race, type Entrant } from "../race.ts";

/**
 * Places given meetings: annealing on one core, proof by clause learning on another. Without a clock both follow each
 * other on one core, so that the plan is the same every time. Undefined where the effort was too small for a plan and
 * for the proof that there is none.
 */
export async function planGivenMeetings(problem: MeetingsProblem, options: PlanOptions): Promise<Result<Proposal<MeetingsPlan>, Contradiction> | undefined> {
  const conflict = quickConflict(problem);
  if (conflict) return refuse(conflict);
  const strategies = options.seconds === undefined ? ["whole"] : ["search", "proof"];
  const entrants = strategies.map((strategy): Entrant => ({ worker: "timetable/meetings", strategy, input: problem }));
  return (await race<Proposal<MeetingsPlan>>(entrants, "least", options)).answer;
}
