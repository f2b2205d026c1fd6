// SPDX-License-Identifier: EUPL-1.2
import { instanceOf, planMeetings, proveMeetings, searchMeetings, type MeetingsPlan, type MeetingsProblem, type Rivals } from "../../engines/timetable/index.ts";
import type { Effort, Proposal } from "../../engines/search/index.ts";
import { ok } from "../../kernel/result.ts";
import { serve, type Report } from "../serve.ts";

type Plan = Proposal<MeetingsPlan>;

/** Seconds of annealing before the first proof: it needs a plan to beat. */
const BEFORE_PROOF = 1;
/** Seconds of annealing before the second proof, or this share of the time where that is more. */
const BEFORE_SECOND = 3;
const SHARE = 0.15;
/** Places of meetings beyond which a second proof would not end in any case: annealing goes on. */
const MANY = 60_000;

const rivalsOf = (report: Report<Plan>): Rivals => ({ known: report.rivals, better: report.better, bound: report.bound });

serve({
  whole: (problem: MeetingsProblem, effort: Effort, report: Report<Plan>) => planMeetings(problem, effort, rivalsOf(report)),

  search(problem: MeetingsProblem, effort: Effort, report: Report<Plan>) {
    const instance = instanceOf(problem);
    const { seconds = Infinity } = effort;
    const large = instance.meetings * instance.slots > MANY;
    const plan = searchMeetings(instance, { ...effort, seconds: large ? seconds : Math.max(Math.min(BEFORE_SECOND, seconds), seconds * SHARE) }, rivalsOf(report));
    if (plan) report.better(plan);
    if (large || plan?.optimal || effort.stop?.()) return plan && ok(plan);
    return proveMeetings(instance, { ...effort, seed: effort.seed + 1 }, plan, rivalsOf(report), "people");
  },

  proof(problem: MeetingsProblem, effort: Effort, report: Report<Plan>) {
    const instance = instanceOf(problem);
    const seconds = Math.min(BEFORE_PROOF, (effort.seconds ?? Infinity) / 2);
    const first = searchMeetings(instance, { ...effort, seed: effort.seed + 1, seconds, steps: Math.min(effort.steps ?? Infinity, 1_000_000) }, rivalsOf(report));
    return proveMeetings(instance, effort, first, rivalsOf(report));
  },
});
