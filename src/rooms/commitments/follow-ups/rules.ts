// SPDX-License-Identifier: EUPL-1.2
import { ok, refuse, type Result } from "../../../kernel/result.ts";
import { dayAfter } from "../drafts/rules.ts";
import type { Agreement, SealedState } from "../rules.ts";

export const followUpKinds = ["firstContact", "result"] as const;
export type FollowUpKind = (typeof followUpKinds)[number];

export const answers = ["contactMade", "notYet", "running", "done", "partly", "notFeasible", "noContact"] as const;
export type Answer = (typeof answers)[number];

/** Why it did not work out: the list that organisers of marketplaces asked for (FIELD 1.9). */
export const reasons = ["noTime", "needVanished", "notFeasibleOnCloserLook", "eventCancelled", "waiting", "partnerNotReached"] as const;
export type Reason = (typeof reasons)[number];

export interface FollowUp {
  readonly id: string;
  readonly commitmentId: string;
  readonly partyId: string;
  readonly kind: FollowUpKind;
  readonly dueOn: string;
  readonly channel: "mail" | "phone" | null;
  readonly sentAt: Date | null;
  readonly answeredAt: Date | null;
  readonly answer: Answer | null;
  readonly reason: Reason | null;
  readonly hours: number | null;
  readonly note: string;
}

/** Days after the promised first call; two weeks after the seal where no day was named. */
const afterFirstContact = 2;
const afterSeal = 14;
/** Days after the end of the period; three months after the seal where none was named. */
const afterPeriod = 7;
const afterSealForResult = 90;
/** Days of silence after which a person calls. */
export const silentDays = 14;

/** A promise that runs longer than this is also asked about on the way, half a year after the seal. */
const longDays = 240;
const onTheWay = 180;
/** Days until the next question after "not yet" and after "it is under way". */
const afterNotYet = 7;
const afterRunning = 60;
const contactRounds = 3;

export type FollowUpPlan = Pick<FollowUp, "commitmentId" | "partyId" | "kind" | "dueOn">;

/** Two questions to every side: was there a first contact, and what came of it. Due days as ISO text. */
export function planFollowUps(agreement: Agreement): FollowUpPlan[] {
  const sealedOn = agreement.sealedAt!.toISOString().slice(0, 10);
  const contact = agreement.firstContactBy && agreement.firstContactBy >= sealedOn ? dayAfter(agreement.firstContactBy, afterFirstContact) : dayAfter(sealedOn, afterSeal);
  const result = agreement.periodUntil && agreement.periodUntil >= sealedOn ? dayAfter(agreement.periodUntil, afterPeriod) : dayAfter(sealedOn, afterSealForResult);
  const plan = (kind: FollowUpKind, dueOn: string): FollowUpPlan[] => agreement.parties.map((party) => ({ commitmentId: agreement.id, partyId: party.id, kind, dueOn }));
  if (result <= contact) return plan("result", result);
  const between = result > dayAfter(sealedOn, longDays) ? plan("result", dayAfter(sealedOn, onTheWay)) : [];
  return [...plan("firstContact", contact), ...between, ...plan("result", result)];
}

/**
 * What an answer means for further questions to the same side: after the last word ("done", "not feasible") those not yet
 * sent fall away; after a word on the way there is always one more to come. `today`: ISO day of the answer.
 */
export function nextQuestions(answered: FollowUp, all: readonly FollowUp[], today: string): { plans: FollowUpPlan[]; dropped: string[] } {
  const own = all.filter((one) => one.partyId === answered.partyId && one.id !== answered.id);
  const open = own.filter((one) => one.answeredAt === null);
  const plan = (kind: FollowUpKind, days: number): FollowUpPlan[] => [{ commitmentId: answered.commitmentId, partyId: answered.partyId, kind, dueOn: dayAfter(today, days) }];
  if (answered.answer === "done" || answered.answer === "partly" || answered.answer === "notFeasible") return { plans: [], dropped: open.filter((one) => one.sentAt === null).map((one) => one.id) };
  if (answered.kind === "firstContact") {
    const again = answered.answer === "notYet" && !open.some((one) => one.kind === "firstContact") && own.filter((one) => one.kind === "firstContact").length < contactRounds - 1;
    return { plans: again ? plan("firstContact", afterNotYet) : [], dropped: [] };
  }
  return { plans: answered.answer !== "noContact" && open.length === 0 ? plan("result", afterRunning) : [], dropped: [] };
}

export type FollowUpRefusal =
  | { readonly type: "followUpReasonMissing"; readonly field: "reason" }
  | { readonly type: "followUpSettled" }
  | { readonly type: "followUpNotDue" }
  | { readonly type: "followUpSentAlready" };

export interface Said {
  readonly answer: Answer;
  readonly reason: Reason | null;
  readonly hours: number | null;
  readonly note: string;
}

/** Takes an answer down; it can be said anew as long as the coordination has not settled the matter. */
export function answerWith(followUp: FollowUp, said: Said, settled: boolean, at: Date): Result<FollowUp, FollowUpRefusal> {
  if (settled) return refuse({ type: "followUpSettled" });
  if (said.answer === "notFeasible" && said.reason === null) return refuse({ type: "followUpReasonMissing", field: "reason" });
  return ok({ ...followUp, ...said, reason: said.answer === "notFeasible" ? said.reason : null, answeredAt: at });
}

const rank: Partial<Record<Answer, number>> = { notYet: 0, contactMade: 1, running: 2, done: 3, partly: 3 };
const stateOf: Record<Answer, SealedState> = {
  notYet: "sealed", contactMade: "contacted", running: "running", done: "fulfilled", partly: "partly", notFeasible: "notFeasible", noContact: "sealed",
};

/** Two answers that cannot both be true. Being at different points of the way is no contradiction. */
export function contradict(one: Answer, other: Answer): boolean {
  const pair = new Set([one, other]);
  if (pair.has("done") && pair.has("partly")) return true;
  const stopped = pair.has("notFeasible") || pair.has("noContact");
  const moved = pair.has("running") || pair.has("done") || pair.has("partly");
  return (stopped && moved) || (pair.has("noContact") && pair.has("contactMade"));
}

/**
 * What the ledger says after the latest answer of each side: one answer moves it, a contradiction leaves it as it is and marks it.
 * `sides`: how many sides were asked. "No contact" counts as lapsed when every side says so.
 */
export function conclude(before: SealedState, latest: readonly Answer[], sides: number): { state: SealedState; differs: boolean } {
  if (latest.length === 0) return { state: before, differs: false };
  if (latest.some((one, i) => latest.slice(i + 1).some((other) => contradict(one, other)))) return { state: before, differs: true };
  if (latest.includes("notFeasible")) return { state: "notFeasible", differs: false };
  if (latest.every((answer) => answer === "noContact")) return { state: latest.length === sides ? "lapsed" : "sealed", differs: false };
  const furthest = latest.reduce((best, answer) => ((rank[answer] ?? -1) > (rank[best] ?? -1) ? answer : best));
  return { state: stateOf[furthest], differs: false };
}

/** The latest answer of each side, newest moment first of each. */
export function latestAnswers(followUps: readonly FollowUp[]): Map<string, Answer> {
  const latest = new Map<string, Answer>();
  const given = followUps.filter((one) => one.answer !== null && one.answeredAt !== null);
  for (const one of given.sort((a, b) => a.answeredAt!.getTime() - b.answeredAt!.getTime())) latest.set(one.partyId, one.answer!);
  return latest;
}
