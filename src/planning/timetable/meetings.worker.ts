// SPDX-License-Identifier: EUPL-1.2
import { instanceOf, planMeetings, proveMeetings, searchMeetings, type MeetingsPlan, type MeetingsProblem, type Rivals } from "../../engines/timetable/index.ts";
import type { Effort, Proposal } from "../../engines/search/index.ts";
import { ok } from "../../kernel/result.ts";
import { serve, type Report } from "../serve.ts";

type Plan = Proposal<MeetingsPlan>;

/** Seconds of annealing before a proof: it needs a plan to beat. Half of the time where there is little. */
const BEFORE_PROOF = 1;

const rivalsOf = (report: Report<Plan>): Rivals => ({ known: report.rivals, better: report.better, bound: report.bound });

serve({
  whole: (problem: MeetingsProblem, effort: Effort, report: Report<Plan>) => planMeetings(problem, effort, rivalsOf(report)),
  search(problem: MeetingsProblem, effort: Effort, report: Report<Plan>) {
    const plan = searchMeetings(instanceOf(problem), effort, rivalsOf(report));
    return plan && ok(plan);
  },
  proof(problem: MeetingsProblem, effort: Effort, report: Report<Plan>) {
    const instance = instanceOf(problem);
    const seconds = Math.min(BEFORE_PROOF, (effort.seconds ?? Infinity) / 2);
    const first = searchMeetings(instance, { ...effort, seed: effort.seed + 1, seconds, steps: Math.min(effort.steps ?? Infinity, 1_000_000) }, rivalsOf(report));
    return proveMeetings(instance, effort, first, rivalsOf(report));
  },
});
