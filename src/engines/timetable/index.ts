// SPDX-License-Identifier: EUPL-1.2
/** Timetables of talks: which talks happen and when (wishes), when given talks happen (meetings). */
export type {
  FairnessReport, Fairness, FixedTalk, Precedence, PreviousPlan, PricePoint, Spread, Talk, Wish, WishesParticipant, WishesPlan, WishesProblem, WishValues,
} from "./wishes/problem.ts";
export { planWishes } from "./wishes/plan.ts";
export type { Meeting, MeetingsContradiction, MeetingsPlan, MeetingsProblem, MeetingsProposal, Participant, Place, Slot, WhyFallen } from "./meetings/problem.ts";
export { answerOf } from "./meetings/answer.ts";
export { instanceOf } from "./meetings/instance.ts";
export type { Instance } from "./meetings/instance.ts";
export { planMeetings, proveMeetings, quickConflict, searchMeetings } from "./meetings/plan.ts";
export type { MeetingsAnswer, Rivals } from "./meetings/plan.ts";
