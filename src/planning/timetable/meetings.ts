// SPDX-License-Identifier: EUPL-1.2
import { answerOf, instanceOf, quickConflict, type MeetingsPlan, type MeetingsProblem } from "../../engines/timetable/index.ts";
import type { Contradiction, Proposal } from "../../engines/search/index.ts";
import { ok, refuse, type Result } from "../../kernel/result.ts";
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
  const { answer } = await race<Proposal<MeetingsPlan>>(entrants, "least", options);
  return answer?.ok ? ok(retold(problem, answer.value)) : answer;
}

/** The same plan in the words of the bound that the race ended with: who found it may not have known that it is proven. */
function retold(problem: MeetingsProblem, { plan, bound, drawn }: Proposal<MeetingsPlan>): Proposal<MeetingsPlan> {
  const slotAt = new Map(problem.slots.map(({ id }, at) => [id, at]));
  return answerOf(instanceOf(problem), plan.meetings.map(({ slot }) => (slot === null ? -1 : slotAt.get(slot)!)), bound, drawn);
}
