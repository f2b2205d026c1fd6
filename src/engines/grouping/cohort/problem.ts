// SPDX-License-Identifier: EUPL-1.2
import type { GroupsPlan, GroupsProblem, Person } from "../groups/problem.ts";

/**
 * Choosing a cohort from applicants under quotas, and groups of it where wished.
 *
 * Rules a selection must keep, with k the number of people chosen:
 * 1. `size.min <= k <= size.max`;
 * 2. every quota: `min <= number of chosen people whose value of the attribute is one of values <= max`;
 * 3. every share: for each value of the attribute (or only the named ones), the number of chosen people with that
 *    value is at most floor(max * k + 1e-9);
 * 4. every limit: of each value of the attribute at most `max` people (organisation: 2);
 * 5. everybody of `pins.chosen` chosen, nobody of `pins.refused`.
 * Ids that do not exist are passed over. A person without a value of an attribute counts for none of its values.
 *
 * What is sought, in this order:
 * a. k as near as possible to `size.target` (of two equally near the larger);
 * b. as few people as possible of `previous` who still apply lose their place;
 * c. the objective (most): the sum of the scores of the chosen.
 * Of equally good selections the one is taken that holds the earlier applicants of the list.
 *
 * Waiting list: everybody not chosen and not refused by a pin, by score, equal scores in the order of the list.
 */
export interface CohortProblem {
  readonly kind: "cohort";
  readonly applicants: readonly Applicant[];
  readonly size: { readonly min: number; readonly target: number; readonly max: number };
  readonly quotas?: readonly Quota[] | undefined;
  readonly shares?: readonly Share[] | undefined;
  readonly limits?: readonly Limit[] | undefined;
  readonly pins?: { readonly chosen?: readonly string[] | undefined; readonly refused?: readonly string[] | undefined } | undefined;
  /** Ids of those chosen before: they keep their places where the rules allow it. */
  readonly previous?: readonly string[] | undefined;
  /** The groups to be formed of those chosen, as in kind `groups`; applicants are the people. */
  readonly groups?: Omit<GroupsProblem, "kind" | "people"> | undefined;
  /** Name of each attribute, for the sentences: { sector: "Sektor" }. */
  readonly names?: Readonly<Record<string, string>> | undefined;
}

export interface Applicant extends Person {
  /** Points of the board; any number. */
  readonly score: number;
}

export interface Quota {
  readonly attribute: string;
  readonly values: readonly string[];
  readonly min?: number | undefined;
  readonly max?: number | undefined;
}

/** No value fills more than this share of the places. */
export interface Share {
  readonly attribute: string;
  /** 0 .. 1, as 0.4. */
  readonly max: number;
  /** Only these values; all that occur where nothing is said. */
  readonly values?: readonly string[] | undefined;
}

export interface Limit {
  readonly attribute: string;
  readonly max: number;
}

export interface CohortPlan {
  /** Ids, in the order of the applicants. */
  readonly chosen: readonly string[];
  /** Ids, first to move up first. */
  readonly waiting: readonly Waiting[];
  /** Who moves up if this one person withdraws: the first of the waiting list with whom all rules still hold; none where missing. */
  readonly successors: readonly { readonly leaves: string; readonly follows: string }[];
  /** How many of `previous` who still apply lost their place. */
  readonly dropped: number;
  readonly groups?: GroupsPlan | undefined;
}

/** A place on the waiting list, and what it would take to be chosen. */
export interface Waiting {
  readonly id: string;
  /** From 1. */
  readonly rank: number;
  /** Ids of people who would give way to, and who would come in beside, this person in the best selection of the same size that holds it. */
  readonly instead: { readonly out: readonly string[]; readonly in: readonly string[] } | undefined;
  /** How much the sum of scores would fall by that; undefined where no selection with this person keeps the rules. */
  readonly costs: number | undefined;
  /** The effort ended before `instead` was known. */
  readonly open?: boolean | undefined;
}
