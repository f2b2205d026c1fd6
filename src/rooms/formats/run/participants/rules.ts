// SPDX-License-Identifier: EUPL-1.2
import { ok, refuse, type Result } from "../../../../kernel/result.ts";
import type { Edition } from "../rules.ts";

export const participantStates = ["invited", "interested", "registered", "confirmed", "waitlisted", "cancelled", "attended", "noShow"] as const;
export type ParticipantState = (typeof participantStates)[number];

export interface Representative {
  readonly name: string;
  readonly function: string;
}

/** One organisation on one side of one edition. */
export interface Participant {
  readonly id: string;
  readonly editionId: string;
  readonly organisationId: string;
  readonly side: string;
  readonly state: ParticipantState;
  /** How many people come. */
  readonly people: number;
  readonly representatives: readonly Representative[];
  readonly contactName: string;
  readonly contactEmail: string;
  /** Language of the mails to the contact. */
  readonly locale: "de" | "en";
  readonly firstTime: boolean;
  readonly recruitedBy: string | null;
  readonly note: string | null;
  readonly accessNeeds: string | null;
  /** Order of sign-up within the edition; the waiting list follows it. */
  readonly position: number;
  readonly registeredAt: Date;
  readonly version: number;
}

export type ParticipantRefusal =
  | { readonly type: "signUpNotOpen" }
  | { readonly type: "signUpNotYours" }
  | { readonly type: "participantSideUnknown"; readonly field: "side" }
  | { readonly type: "participantAlreadyThere"; readonly field: "side" }
  | { readonly type: "participantNotWaiting" }
  | { readonly type: "participantCancelled" }
  | { readonly type: "participantOver" }
  | { readonly type: "checkInNotOpen" };

/** States that hold a seat. A no-show held one on the day; nobody moves up after that. */
const seated: readonly ParticipantState[] = ["registered", "confirmed", "attended", "noShow"];

/** True while the organisation holds a seat. */
export const holdsSeat = (state: ParticipantState): boolean => seated.includes(state);

/** True while the sign-up stands: seated or waiting. */
export const standing = (state: ParticipantState): boolean => holdsSeat(state) || state === "waitlisted";

/** What the sign-up rules ask of the others: enough to count seats and to keep the order. */
export type Placed = Pick<Participant, "id" | "organisationId" | "side" | "state" | "position">;

/** Seats still free on a side; undefined = no limit. Seats are counted in organisations. */
export function freeSeats(seats: Readonly<Record<string, number>>, side: string, all: readonly Placed[]): number | undefined {
  const limit = seats[side];
  if (limit === undefined) return undefined;
  return limit - all.filter((one) => one.side === side && holdsSeat(one.state)).length;
}

export interface SignUp {
  readonly organisationId: string;
  readonly side: string;
}

export interface SignUpPlace {
  readonly state: "registered" | "confirmed" | "waitlisted";
  readonly position: number;
  /** The row of an earlier invitation or a cancelled sign-up that comes to life again. */
  readonly again?: string;
}

/** May anybody sign up now? `byOrganiser`: the organisers may until the day is over, whoever else only in the window. */
export function signUpOpen(edition: Pick<Edition, "signUpBy" | "signUpUntil">, now: { day: string; stateAllows: boolean; byOrganiser: boolean; member: boolean; invited: boolean }): Result<true, ParticipantRefusal> {
  if (now.byOrganiser) return ok(true);
  if (!now.stateAllows || (edition.signUpUntil !== null && now.day > edition.signUpUntil)) return refuse({ type: "signUpNotOpen" });
  if (edition.signUpBy === "members" && !now.member) return refuse({ type: "signUpNotYours" });
  if (edition.signUpBy === "invited" && !now.invited) return refuse({ type: "signUpNotYours" });
  return ok(true);
}

/**
 * Gives a sign-up its place: a seat while there is one and nobody waits before it, else the end of the waiting list.
 * An organisation may stand on both sides, on each side once.
 */
export function place(edition: Pick<Edition, "seats" | "confirmByHand">, sides: readonly string[], all: readonly Placed[], wish: SignUp): Result<SignUpPlace, ParticipantRefusal> {
  if (!sides.includes(wish.side)) return refuse({ type: "participantSideUnknown", field: "side" });
  const before = all.find((one) => one.organisationId === wish.organisationId && one.side === wish.side);
  if (before && standing(before.state)) return refuse({ type: "participantAlreadyThere", field: "side" });
  const free = freeSeats(edition.seats, wish.side, all);
  const queue = all.some((one) => one.side === wish.side && one.state === "waitlisted");
  const seat = free === undefined || (free > 0 && !queue);
  const position = all.reduce((most, one) => Math.max(most, one.position), 0) + 1;
  return ok({ state: seat ? (edition.confirmByHand ? "registered" : "confirmed") : "waitlisted", position, ...(before ? { again: before.id } : {}) });
}

/** Who moves up: the first of each side's waiting list, as many as there are free seats, in the order of sign-up. */
export function moveUp(seats: Readonly<Record<string, number>>, all: readonly Placed[]): Placed[] {
  const sides = [...new Set(all.map((one) => one.side))];
  return sides.flatMap((side) => {
    const waiting = all.filter((one) => one.side === side && one.state === "waitlisted").toSorted((a, b) => a.position - b.position);
    return waiting.slice(0, Math.max(0, freeSeats(seats, side, all) ?? waiting.length));
  });
}

/** A sign-up can be taken back until attendance is noted. */
export function cancel(participant: Pick<Participant, "state">): Result<"cancelled", ParticipantRefusal> {
  if (participant.state === "cancelled") return refuse({ type: "participantCancelled" });
  if (participant.state === "attended" || participant.state === "noShow") return refuse({ type: "participantOver" });
  return ok("cancelled");
}

/** A person says yes to a sign-up that waits for it. */
export function confirm(participant: Pick<Participant, "state">): Result<"confirmed", ParticipantRefusal> {
  return participant.state === "registered" ? ok("confirmed") : refuse({ type: "participantNotWaiting" });
}

/** Attendance: came, did not come, or taken back. Who waits or was only invited and comes anyway is let in by the organisers. */
export function attendance(participant: Pick<Participant, "state">, mark: "attended" | "noShow" | "open", checkInOpen: boolean): Result<ParticipantState, ParticipantRefusal> {
  if (!checkInOpen) return refuse({ type: "checkInNotOpen" });
  if (participant.state === "cancelled") return refuse({ type: "participantCancelled" });
  if (mark === "open") return ok(participant.state === "attended" || participant.state === "noShow" ? "confirmed" : participant.state);
  return ok(mark);
}

/** What a sign-up says can change while it stands and the day is not over for it. */
export function changeable(participant: Pick<Participant, "state">): Result<true, ParticipantRefusal> {
  if (participant.state === "cancelled") return refuse({ type: "participantCancelled" });
  return participant.state === "attended" || participant.state === "noShow" ? refuse({ type: "participantOver" }) : ok(true);
}
