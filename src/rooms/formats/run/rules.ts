// SPDX-License-Identifier: EUPL-1.2
import { ok, refuse, type Result } from "../../../kernel/result.ts";

export type SignUpBy = "everybody" | "members" | "invited";

/** One run of a format. All days of its plan are counted from `day`. */
export interface Edition {
  readonly id: string;
  readonly formatKey: string;
  readonly title: string;
  readonly theme: string | null;
  /** ISO day at the place. */
  readonly day: string;
  /** The main time of the day: trading, session, vote. */
  readonly opensAt: Date;
  readonly closesAt: Date;
  readonly venue: string;
  readonly about: string;
  /** A key of the format's states. */
  readonly state: string;
  readonly published: boolean;
  readonly settings: Readonly<Record<string, unknown>>;
  /** Seats (organisations) per side; a side that is not named has no limit. */
  readonly seats: Readonly<Record<string, number>>;
  /** Last day on which organisations can sign up themselves; none = as long as the state allows. */
  readonly signUpUntil: string | null;
  readonly signUpBy: SignUpBy;
  /** Sign-ups wait for a person's word before they count as confirmed. */
  readonly confirmByHand: boolean;
  readonly copiedFrom: string | null;
  /** Called off at that moment; it does not take place. */
  readonly cancelledAt: Date | null;
  readonly cancelReason: string;
  readonly version: number;
  readonly createdAt: Date;
  readonly changedAt: Date;
}

export type EditionRefusal =
  | { readonly type: "editionClosesBeforeOpening"; readonly field: "closes" }
  | { readonly type: "editionStateNotNext" }
  | { readonly type: "editionStateUnknown" }
  | { readonly type: "editionFormatUnknown"; readonly field: "format" }
  | { readonly type: "editionNotPublishable"; readonly field: "published" }
  | { readonly type: "editionCancelledAlready" }
  | { readonly type: "editionOver" };

const dayMs = 24 * 3600_000;

/** Days from one ISO day to another. */
export const daysBetween = (from: string, to: string): number => Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / dayMs);

/** The calendar day of a step or task: the edition's day plus its offset. */
export const planDay = (day: string, offset: number): string => new Date(Date.parse(`${day}T00:00:00Z`) + offset * dayMs).toISOString().slice(0, 10);

/** The main time must have a length. */
export function checkTimes(opensAt: Date, closesAt: Date): Result<{ opensAt: Date; closesAt: Date }, EditionRefusal> {
  return closesAt > opensAt ? ok({ opensAt, closesAt }) : refuse({ type: "editionClosesBeforeOpening", field: "closes" });
}

/** Which states can follow: the next one, and the one before for whoever went too far. */
export function reachable(states: readonly string[], current: string): { readonly forward?: string; readonly back?: string } {
  const at = states.indexOf(current);
  const forward = at < 0 ? undefined : states[at + 1];
  const back = at > 0 ? states[at - 1] : undefined;
  return { ...(forward === undefined ? {} : { forward }), ...(back === undefined ? {} : { back }) };
}

/** An edition goes through its states one by one, in both directions. */
export function moveState(states: readonly string[], current: string, to: string): Result<string, EditionRefusal> {
  if (!states.includes(to)) return refuse({ type: "editionStateUnknown" });
  const { forward, back } = reachable(states, current);
  return to === forward || to === back ? ok(to) : refuse({ type: "editionStateNotNext" });
}

/** What moves when the day moves: whatever is an absolute time. Steps and tasks are relative and follow by themselves. */
export interface DayMove {
  /** Milliseconds by which the windows of the roles move. */
  readonly shift: number;
  readonly signUpUntil: string | null;
}

/** Moves an edition to another day and time of opening. */
export function moveDay(edition: Pick<Edition, "day" | "opensAt" | "signUpUntil">, to: { day: string; opensAt: Date }): DayMove {
  const days = daysBetween(edition.day, to.day);
  return {
    shift: to.opensAt.getTime() - edition.opensAt.getTime(),
    signUpUntil: edition.signUpUntil === null ? null : planDay(edition.signUpUntil, days),
  };
}

/** Only what a reader can find may be shown in public: a title, a place and a few words. */
export function checkPublish(edition: Pick<Edition, "venue" | "about">, published: boolean): Result<boolean, EditionRefusal> {
  if (published && (edition.venue.trim() === "" || edition.about.trim() === "")) return refuse({ type: "editionNotPublishable", field: "published" });
  return ok(published);
}

/** What is over or called off already cannot be called off. */
export function callOff(edition: Pick<Edition, "cancelledAt" | "closesAt">, at: Date): Result<true, EditionRefusal> {
  if (edition.cancelledAt !== null) return refuse({ type: "editionCancelledAlready" });
  return edition.closesAt <= at ? refuse({ type: "editionOver" }) : ok(true);
}

/** The seats of a new edition, from the format's sides. */
export const firstSeats = (sides: readonly { readonly key: string; readonly seats?: number }[]): Record<string, number> =>
  Object.fromEntries(sides.flatMap((side) => (side.seats === undefined ? [] : [[side.key, side.seats]])));

/** A copy: same format, settings, seats and way of signing up, on another day; not public, from the first state on. */
export function copiedEdition(from: Edition, to: Pick<Edition, "id" | "title" | "theme" | "venue" | "about" | "day" | "opensAt" | "closesAt" | "state" | "createdAt">): Edition {
  const { signUpUntil } = moveDay(from, to);
  return { ...from, ...to, signUpUntil, published: false, copiedFrom: from.id, cancelledAt: null, cancelReason: "", changedAt: to.createdAt, version: 1 };
}
