// SPDX-License-Identifier: EUPL-1.2
import { quickConflict, type MeetingsPlan, type MeetingsProblem } from "../../engines/timetable/index.ts";
import type { Contradiction, Proposal } from "../../engines/search/index.ts";
import { refuse, type Result } from "../../kernel/result.ts";
import type { PlanOptions } from "../options.ts";
import { race, type Entrant } from "../race.ts";

/**
 * Places given meetings: annealing on one core, proof by clause learning on another. Undefined where the time was too
 * short for a plan and for the proof that there is none.
 */
export async function planGivenMeetings(problem: MeetingsProblem, options: PlanOptions): Promise<Result<Proposal<MeetingsPlan>, Contradiction> | undefined> {
  const conflict = quickConflict(problem);
  if (conflict) return refuse(conflict);
  const entrants = ["search", "proof"].map((strategy): Entrant => ({ worker: "timetable/meetings", strategy, input: problem }));
  return (await race<Proposal<MeetingsPlan>>(entrants, "least", options)).answer;
}
