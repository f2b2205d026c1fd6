// SPDX-License-Identifier: EUPL-1.2
import type { Contradiction, Proposal } from "../../search/index.ts";

/**
 * Given meetings are placed in slots so that people wait as little as possible between them: the business-to-business
 * meeting scheduling problem (Bofill and others, JAIR 2022), with meetings that may fall away, participants with several
 * representatives, and re-planning.
 *
 * Rules of a plan (hard; a plan that breaks one is no plan):
 *  1. Every meeting without `weight` is held, in exactly one slot. A meeting with `weight` is held in one slot or not held.
 *     A pinned meeting is held in the slot of its pin, whatever its weight.
 *  2. Allowed slots of a meeting: those of its `session` (all, where it names none), without its own `forbidden` slots
 *     and without the `absent` slots of both participants. A pin does not override this: it contradicts it.
 *  3. In each slot a participant is in at most `capacity` meetings.
 *  4. In each slot at most `tables` meetings are held (the slot's own `tables` where it has one).
 *  5. A meeting is held in a later slot (a higher place in `slots`, not the same) than each meeting in its `after`, as
 *     far as both are held.
 *  6. Breaks: a participant's breaks are the maximal runs of slots without a meeting of theirs between two of their
 *     meetings. Slots are taken in their order, the change of session is no break by itself, absences count as idle.
 *     No meeting or one: 0 breaks. The most and the fewest breaks among ALL listed participants (also those without any
 *     meeting) differ by at most `spread`.
 *
 * Objective, least is best: all breaks of all participants + the `weight` of each meeting not held + `changeCost` for
 * each moved meeting. Moved: named in `previous` with a slot that still exists, held now, and in another slot.
 */
export interface MeetingsProblem {
  readonly kind: "meetings";
  readonly participants: readonly Participant[];
  /** In order of time. */
  readonly slots: readonly Slot[];
  readonly meetings: readonly Meeting[];
  /** At most this many meetings at a time. No limit where nothing is said. */
  readonly tables?: number | undefined;
  /** Numbers of breaks of any two participants differ by at most this. 2 where nothing is said, null for no limit. */
  readonly spread?: number | null | undefined;
  /** Placed by hand: each meeting named here is held in that slot. */
  readonly pins?: readonly Place[] | undefined;
  /** The plan so far, to be changed as little as possible. */
  readonly previous?: readonly Place[] | undefined;
  /** What moving one meeting away from its slot in `previous` costs, in breaks; whole, 0 or more. 1,000 where nothing is said: then fewest moves come first, breaks second. */
  readonly changeCost?: number | undefined;
}

export interface Participant {
  readonly id: string;
  readonly name?: string | undefined;
  /** Meetings at the same time, by several representatives; whole. 1 where nothing is said. */
  readonly capacity?: number | undefined;
  /** Ids of slots in which this participant cannot meet anybody. */
  readonly absent?: readonly string[] | undefined;
}

export interface Slot {
  readonly id: string;
  readonly name?: string | undefined;
  /** Any word, such as "morning": meetings may ask for it. */
  readonly session?: string | undefined;
  /** Tables in this slot, where not as many as otherwise. */
  readonly tables?: number | undefined;
}

export interface Meeting {
  readonly id: string;
  /** Ids of two different participants. */
  readonly between: readonly [string, string];
  /** Only in slots with this session. */
  readonly session?: string | undefined;
  /** Ids of slots in which this meeting cannot be held. */
  readonly forbidden?: readonly string[] | undefined;
  /** Ids of meetings that must be held before (in an earlier slot). */
  readonly after?: readonly string[] | undefined;
  /** What it costs not to hold this meeting, in breaks; whole, 0 or more. Without it the meeting must be held. */
  readonly weight?: number | undefined;
}

/** A meeting and its slot, by ids. */
export interface Place {
  readonly meeting: string;
  readonly slot: string;
}

/** The plan: every meeting once, in the order of the problem. */
export interface MeetingsPlan {
  readonly meetings: readonly { readonly meeting: string; readonly slot: string | null }[];
  /** Breaks of all participants together. */
  readonly breaks: number;
  /** Every participant's breaks, in the order of the problem. */
  readonly waits: readonly { readonly participant: string; readonly breaks: number }[];
  /** Ids of meetings that stand in another slot than in `previous`. */
  readonly moved: readonly string[];
  /** Ids of meetings that are not held. */
  readonly fallen: readonly string[];
}

/**
 * Why a meeting is not held. "absent": both are never there together in an allowed slot. "full": somebody has fewer
 * slots than meetings. "tables": fewer places than meetings. "breaks": holding it would cost more than its weight, or
 * break the rules elsewhere.
 */
export type WhyFallen = "absent" | "full" | "tables" | "breaks";

/** What the engine answers: the plan, or the rules of the input that cannot hold together. */
export type MeetingsProposal = Proposal<MeetingsPlan>;

/**
 * Kinds of rules that contradictions are made of (`Fact.fact`), and whom they are about:
 *  - "unknown": an id that nobody has (who names it, the id); "twice": two things with one id; "self": a meeting of somebody with themselves; "slots": meetings but no slot.
 *  - "must": these meetings must be held; "pin": a meeting is pinned (meeting, slot).
 *  - "session", "forbidden", "absent": slots taken away (meeting or participant, then the slots left of the session, or those taken away).
 *  - "busy": so many meetings of one participant, but so much room (participant, meetings); "capacity": so many at a time.
 *  - "tables": so many meetings, but so many places (slots); "table": so many tables (slot).
 *  - "after": one meeting after another (later, earlier); "circle": meetings each after the one before it.
 *  - "spread": numbers of breaks may differ by at most so many.
 *  - "search": complete search found no plan, and the rules to blame were not found in time.
 */
export type MeetingsContradiction = Contradiction;
