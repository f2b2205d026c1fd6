// SPDX-License-Identifier: EUPL-1.2
import { ok, refuse, type Result } from "../../../../kernel/result.ts";

export type FloorRefusal =
  | { readonly type: "floorTradingClosed" }
  | { readonly type: "floorNotParticipating"; readonly field: string }
  | { readonly type: "floorOwnSideMissing"; readonly field: string }
  | { readonly type: "floorSealingClosed" }
  | { readonly type: "floorTakenByOther"; readonly name: string }
  | { readonly type: "floorQueueEmpty" }
  | { readonly type: "floorNotWaiting" }
  | { readonly type: "floorOwnAgreement" }
  | { readonly type: "floorReasonTextMissing"; readonly field: string }
  | { readonly type: "floorNumberTooEarly" }
  | { readonly type: "floorNumberSaid" }
  | { readonly type: "floorNumberNotSaid" }
  | { readonly type: "floorNotCompared"; readonly field: string }
  | { readonly type: "floorNumberSame"; readonly field: string };

/** How long a sealer holds an opened agreement before somebody else may take it over. */
export const claimMinutes = 3;
const minute = 60_000;

/** Why a sealer gives an agreement back, and why one turns it down for good. */
export const returnReasons = ["illegible", "unequal", "period", "contact", "other"] as const;
export const refuseReasons = ["money", "forbidden", "duplicate", "notMeant", "other"] as const;
export type ReturnReason = (typeof returnReasons)[number];
export type RefuseReason = (typeof refuseReasons)[number];

/** "Other" says nothing without words; the rest stands for itself. */
export function checkReason(reason: ReturnReason | RefuseReason, text: string | undefined): Result<true, FloorRefusal> {
  return reason === "other" && !text ? refuse({ type: "floorReasonTextMissing", field: "text" }) : ok(true);
}

export interface Present {
  readonly organisationId: string;
  readonly state: string;
}

const expected = ["registered", "confirmed", "attended"];

/** Who is on the floor: those noted as present, and those who have signed up and are not noted yet. Each organisation once. */
export function onTheFloor<P extends Present>(participants: readonly P[]): { readonly present: readonly P[]; readonly expected: readonly P[] } {
  const standing = participants.filter((one) => expected.includes(one.state)).toSorted((a, b) => Number(b.state === "attended") - Number(a.state === "attended"));
  const once = standing.filter((one, at) => standing.findIndex((other) => other.organisationId === one.organisationId) === at);
  return { present: once.filter((one) => one.state === "attended"), expected: once.filter((one) => one.state !== "attended") };
}

/** An agreement before the sealers. `since`: when it was laid there. */
export interface Waiting {
  readonly id: string;
  readonly since: Date;
  readonly organisationIds: readonly string[];
  readonly claim: { readonly personId: string; readonly name: string; readonly claimedAt: Date } | null;
}

export interface Sealer {
  readonly personId: string;
  /** Organisations this person speaks for elsewhere; nobody seals for the own one. */
  readonly speaksFor: readonly string[];
}

/** Whole minutes from one moment to another, never below zero. */
export const minutesBetween = (from: Date, to: Date): number => Math.max(0, Math.floor((to.getTime() - from.getTime()) / minute));

/** Does somebody hold it now? A claim runs out by itself, so that a sealer who leaves blocks nobody. */
export const isHeld = (entry: Waiting, now: Date): boolean => entry.claim !== null && now.getTime() - entry.claim.claimedAt.getTime() < claimMinutes * minute;

const concernsOwn = (entry: Waiting, sealer: Sealer): boolean => entry.organisationIds.some((id) => sealer.speaksFor.includes(id));

/** What this sealer holds open now. */
export const openAt = (queue: readonly Waiting[], sealer: Sealer, now: Date): Waiting | undefined =>
  queue.find((entry) => entry.claim?.personId === sealer.personId && isHeld(entry, now));

/** The oldest that nobody holds and that is not the sealer's own. */
export const nextFor = (queue: readonly Waiting[], sealer: Sealer, now: Date): Waiting | undefined =>
  queue.filter((entry) => !isHeld(entry, now) && !concernsOwn(entry, sealer)).toSorted((a, b) => a.since.getTime() - b.since.getTime())[0];

/** Opens one agreement: a certain one, or the next. What the sealer holds already stays open first. */
export function takeUp(queue: readonly Waiting[], wanted: string | undefined, sealer: Sealer, now: Date): Result<Waiting, FloorRefusal> {
  if (wanted === undefined) {
    const next = openAt(queue, sealer, now) ?? nextFor(queue, sealer, now);
    return next ? ok(next) : refuse({ type: "floorQueueEmpty" });
  }
  const entry = queue.find((one) => one.id === wanted);
  if (!entry) return refuse({ type: "floorNotWaiting" });
  if (concernsOwn(entry, sealer)) return refuse({ type: "floorOwnAgreement" });
  return mayHandle(entry, sealer, now);
}

/** May this sealer decide about it? Not while somebody else holds it; a claim of one's own that ran out and was taken by nobody still counts. */
export function mayHandle(entry: Waiting, sealer: Sealer, now: Date): Result<Waiting, FloorRefusal> {
  const { claim } = entry;
  if (claim && claim.personId !== sealer.personId && isHeld(entry, now)) return refuse({ type: "floorTakenByOther", name: claim.name });
  return ok(entry);
}

interface Gift {
  readonly giverId: string;
  readonly quantity: number | null;
  readonly unit: string;
  readonly estimatedCents: number | null;
}

export type Proportion = { readonly kind: "even" | "unknown" | "oneSided" } | { readonly kind: "unequal"; readonly times: number };
/** From this multiple on the sealer is asked to look twice (FIELD.md 1.6: checked for proportionality). A hint, never a bar. */
const farApart = 5;

/** How much one side gives against the other: by estimated value where all have one, else by hours; other units do not compare. */
export function proportion(gifts: readonly Gift[]): Proportion {
  const givers = [...new Set(gifts.map((gift) => gift.giverId))];
  if (givers.length < 2) return { kind: "oneSided" };
  const measure = [(gift: Gift) => gift.estimatedCents, (gift: Gift) => (gift.unit === "hours" ? gift.quantity : null)]
    .find((read) => gifts.every((gift) => (read(gift) ?? 0) > 0));
  if (!measure) return { kind: "unknown" };
  const sums = givers.map((giver) => gifts.filter((gift) => gift.giverId === giver).reduce((sum, gift) => sum + (measure(gift) ?? 0), 0));
  const times = Math.max(...sums) / Math.min(...sums);
  return times >= farApart ? { kind: "unequal", times: Math.round(times) } : { kind: "even" };
}

/** Organisations of the floor without any agreement, and those whose agreements are not sealed yet. */
export function loneliness(present: readonly Present[], deals: readonly { readonly state: string; readonly parties: readonly { readonly organisationId: string }[] }[]): { readonly none: readonly string[]; readonly unsealed: readonly string[] } {
  const standing = deals.filter((deal) => deal.state !== "withdrawn" && deal.state !== "refused");
  const open = ["draft", "signed", "atSealer", "returned"];
  const inAny = new Set(standing.flatMap((deal) => deal.parties.map((party) => party.organisationId)));
  const inSealed = new Set(standing.filter((deal) => !open.includes(deal.state)).flatMap((deal) => deal.parties.map((party) => party.organisationId)));
  const ids = present.map((one) => one.organisationId);
  return { none: ids.filter((id) => !inAny.has(id)), unsealed: ids.filter((id) => inAny.has(id) && !inSealed.has(id)) };
}

/** The number is said once, when trading is over; later there is only the corrected one beside it. */
export function checkAnnouncement(allowed: boolean, said: boolean): Result<true, FloorRefusal> {
  if (said) return refuse({ type: "floorNumberSaid" });
  return allowed ? ok(true) : refuse({ type: "floorNumberTooEarly" });
}

/** A corrected number stands beside the one that was said, and differs from what stood last. */
export function checkCorrection(said: { readonly id: string } | undefined, last: number | undefined, agreements: number): Result<{ readonly corrects: string }, FloorRefusal> {
  if (!said) return refuse({ type: "floorNumberNotSaid" });
  return agreements === last ? refuse({ type: "floorNumberSame", field: "agreements" }) : ok({ corrects: said.id });
}
