// SPDX-License-Identifier: EUPL-1.2

/**
 * Who sits where, step by step: tables mixed anew in every round, nobody twice with the same people; or the seating of a
 * future conference with tables of one's own interest group, mixed tables, topic groups and the whole room.
 *
 * `present(step)`: the people who do not name the step in `absent`. Rules a plan must keep:
 * 1. one entry for each step, in their order. A step before `from` stands in the past: it is exactly what `previous` says of
 *    it (nothing, where `previous` does not name it), and no other rule is asked of it.
 * 2. `mix`, `max-mix`: everybody present sits at exactly one table, nobody else; at most `seats` at a table; tables are even:
 *    where table b has a free seat, table a has at most one person more than b, or nobody but people pinned to it.
 * 3. `homogeneous`: everybody present sits at exactly one table, nobody else; at most `seats` at a table; all at a table have
 *    the same `group` (people without one count as one group).
 * 4. `topic`: everybody present is in exactly one of the step's topics, nobody else; at most `seats` in a topic.
 * 5. `plenum`: no tables; `tables` of the plan's entry is empty.
 * 6. No two of an `apart` set share a table or topic in a `mix`, `max-mix` or `topic` step.
 * 7. Every pin.
 * Ids that do not exist are passed over.
 *
 * Objective (least): the sum of
 * - `repeats`: weights.repeat x the sum over pairs of people of max(0, c - 1), where c is the number of `mix` and `max-mix`
 *    steps (those of the past included) in which both share a table, plus 1 if they know each other beforehand (same
 *    `organisation`, or together in a `known` set);
 * - `mixing`: weights.mix x the number of pairs of people of the same `group` who share a table, over the `max-mix` steps
 *    that are not past (people without a group make no pair);
 * - `splits`: weights.split x over the `homogeneous` steps that are not past and over groups: number of tables at which the
 *    group sits, less 1;
 * - `topics`: weights.topic x over the `topic` steps that are not past and the people present who wish for at least one topic of
 *    the step: place of their topic in that list of wishes, from 0; the length of the list where it is not in it. (The list:
 *    the person's `topics` without those that the step does not offer.);
 * - `changes`: weights.change x number of seats changed: over the steps that are not past and people present who have a table
 *    in `previous` at that step (a table or topic that still exists there): 1 if it is another one.
 */
export interface RoundsProblem {
  readonly kind: "rounds";
  readonly people: readonly Guest[];
  /** Of `mix`, `max-mix` and `homogeneous` steps: the same tables in each. */
  readonly tables: readonly Table[];
  /** In the order of the day. */
  readonly steps: readonly Step[];
  /** Sets of ids of people: no two at one table. */
  readonly apart?: readonly (readonly string[])[] | undefined;
  /** Sets of ids of people who know each other already. */
  readonly known?: readonly (readonly string[])[] | undefined;
  readonly pins?: readonly SeatPin[] | undefined;
  /** The plan of before. */
  readonly previous?: readonly SeatedStep[] | undefined;
  /** Id of the first step that may still be changed; all before it are past. Where nothing is said, none is past. */
  readonly from?: string | undefined;
  readonly weights?: RoundsWeights | undefined;
}

export interface Guest {
  readonly id: string;
  readonly name?: string | undefined;
  /** People of the same organisation know each other. */
  readonly organisation?: string | undefined;
  /** Interest group, for homogeneous and max-mix steps. */
  readonly group?: string | undefined;
  /** Ids of topics wished for, dearest first. */
  readonly topics?: readonly string[] | undefined;
  /** Ids of steps without this person. */
  readonly absent?: readonly string[] | undefined;
}

export interface Table {
  readonly id: string;
  readonly name?: string | undefined;
  /** Whole number, 0 .. */
  readonly seats: number;
}

export type StepKind = "mix" | "homogeneous" | "max-mix" | "topic" | "plenum";

export interface Step {
  readonly id: string;
  readonly name?: string | undefined;
  readonly kind: StepKind;
  /** Of a `topic` step: the topics offered, with their places. */
  readonly topics?: readonly Table[] | undefined;
}

export interface SeatPin {
  readonly person: string;
  /** Id of the step; a pin of a past step, or of one without this person, is passed over. */
  readonly step: string;
  /** Id of the table, in a `topic` step of the topic. */
  readonly table: string;
}

/** All at least 0. Where nothing is said: repeat 1, mix 10, split 100, topic 1, change 1,000,000 (fewest changes first). */
export interface RoundsWeights {
  readonly repeat?: number | undefined;
  readonly mix?: number | undefined;
  readonly split?: number | undefined;
  readonly topic?: number | undefined;
  readonly change?: number | undefined;
}

export interface SeatedTable {
  /** Of the table or topic. */
  readonly id: string;
  /** Ids of people. */
  readonly members: readonly string[];
}

export interface SeatedStep {
  /** Of the step. */
  readonly id: string;
  readonly tables: readonly SeatedTable[];
}

/** The parts of the objective, or of its bound, weights included. */
export interface RoundsTerms {
  readonly repeats: number;
  readonly mixing: number;
  readonly splits: number;
  readonly topics: number;
  readonly changes: number;
}

export interface RoundsPlan {
  /** One entry a step; tables (or topics) in the order of the problem, empty ones too; members in the order of the people. */
  readonly steps: readonly SeatedStep[];
  /** The sum over pairs of max(0, c - 1), without weight: 0 where nobody meets anybody twice. */
  readonly repeats: number;
  /** Number of seats changed, without weight. */
  readonly changed: number;
  readonly terms: RoundsTerms;
  /** No plan can be below these, part by part. */
  readonly bounds: RoundsTerms;
}
