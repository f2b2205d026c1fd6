// SPDX-License-Identifier: EUPL-1.2

/**
 * Groups of people: mixed within, alike among each other.
 *
 * Rules a plan must keep:
 * 1. every person in exactly one group, `min <= size <= max` for each group;
 * 2. all of a `together` set in the same group, no two of an `apart` set in the same group;
 * 3. for an attribute with `distinct`, no two people with the same value of it in the same group;
 * 4. every `demands` entry holds in every group it names (all groups where it names none): the number of people whose value
 *    of the attribute is one of `values` is at least `min` and at most `max`;
 * 5. every `companions` entry (nobody alone with a trait) holds in every group: the number of people whose value of the
 *    attribute is that value is never exactly 1;
 * 6. every pin.
 * Ids of people and groups that do not exist are passed over, and so are demands and companions of an attribute that
 * `attributes` does not list (weight 0 lists it for rules alone). A person without a value of an attribute
 * counts for none of its values and makes no pair.
 *
 * Objective (least): the sum of
 * - `mixing`: over attributes, weight x number of pairs of people in the same group with the same value of it;
 * - `balance`: over `numbers` and groups, weight x max(0, |mean of the group - mean of all| - tolerance), means over the
 *    people who have the number; a group (or a whole) with none counts 0;
 * - `topics`: weights.topic x (place of the group's topic in the person's `topics`, from 0; the length of the list where
 *    it is not in it or the group has no topic), over people with at least one topic in the list;
 * - `friends`: weights.friend x number of people who name at least one existing friend (other than themselves) and have none
 *    of them in their group;
 * - `changes`: weights.change x number of people of `previous` (people and group both still existing) in another group.
 */
export interface GroupsProblem {
  readonly kind: "groups";
  readonly people: readonly Person[];
  readonly groups: readonly Group[];
  readonly attributes: readonly Attribute[];
  readonly numbers?: readonly NumberAttribute[] | undefined;
  /** Sets of ids: all in one group. Sets that share a person melt together. */
  readonly together?: readonly (readonly string[])[] | undefined;
  /** Sets of ids: no two in one group. */
  readonly apart?: readonly (readonly string[])[] | undefined;
  readonly demands?: readonly Demand[] | undefined;
  /** Traits nobody should be alone with: none or at least two in a group. */
  readonly companions?: readonly Trait[] | undefined;
  readonly pins?: readonly GroupPin[] | undefined;
  /** The plan of before, to be changed as little as possible. */
  readonly previous?: readonly Members[] | undefined;
  readonly weights?: GroupsWeights | undefined;
}

export interface Person {
  readonly id: string;
  readonly name?: string | undefined;
  /** Value by key of attribute: { sector: "administration" }. */
  readonly values?: Readonly<Record<string, string>> | undefined;
  /** Number by key of number attribute: { years: 12 }. */
  readonly numbers?: Readonly<Record<string, number>> | undefined;
  /** Topics wished for, dearest first. */
  readonly topics?: readonly string[] | undefined;
  /** Ids of people, one of whom would be welcome in the group. */
  readonly friends?: readonly string[] | undefined;
}

export interface Group {
  readonly id: string;
  readonly name?: string | undefined;
  readonly min: number;
  readonly max: number;
  readonly topic?: string | undefined;
}

export interface Attribute {
  readonly key: string;
  readonly name?: string | undefined;
  /** What one pair with the same value costs; 1 where nothing is said, at least 0. */
  readonly weight?: number | undefined;
  /** A rule: nobody meets the same value in the group, as with organisations. */
  readonly distinct?: boolean | undefined;
}

export interface NumberAttribute {
  readonly key: string;
  readonly name?: string | undefined;
  /** What a difference of one unit beyond the tolerance costs; 1 where nothing is said, at least 0. */
  readonly weight?: number | undefined;
  /** How far the mean of a group may lie from the mean of all without costing anything; 0 where nothing is said. */
  readonly tolerance?: number | undefined;
}

/** A person of a kind in every group, or not too many of them. */
export interface Demand {
  readonly attribute: string;
  /** One of these counts: ["administration", "politics"]. */
  readonly values: readonly string[];
  readonly min?: number | undefined;
  readonly max?: number | undefined;
  /** Ids of the groups it holds in; all where nothing is said. */
  readonly groups?: readonly string[] | undefined;
}

export interface Trait {
  readonly attribute: string;
  readonly value: string;
}

export interface GroupPin {
  readonly person: string;
  readonly group: string;
}

export interface Members {
  readonly id: string;
  /** Ids of people. */
  readonly members: readonly string[];
}

/** All at least 0. Where nothing is said: topic 3, friend 2, change 1,000,000 (fewest changes first). */
export interface GroupsWeights {
  readonly topic?: number | undefined;
  readonly friend?: number | undefined;
  readonly change?: number | undefined;
}

/** The parts of the objective, or of its bound, weights included. */
export interface GroupsTerms {
  readonly mixing: number;
  readonly balance: number;
  readonly topics: number;
  readonly friends: number;
  readonly changes: number;
}

export interface GroupsPlan {
  /** In the order of the problem's groups; members in the order of the people. */
  readonly groups: readonly Members[];
  readonly terms: GroupsTerms;
  /** No plan can be below these, part by part. */
  readonly bounds: GroupsTerms;
  /** How many people of `previous` stand in another group. */
  readonly changed: number;
}
