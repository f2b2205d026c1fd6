// SPDX-License-Identifier: EUPL-1.2
import type { Cast, Chosen, Margin, Option, Rules } from "./problem.ts";

/**
 * DOTS. Each voter has `points` whole points and puts them on options, at most `cap` on one. Figure: the sum of points
 * of the counted ballots, more is better.
 *
 * Reasons, in this order: "unknown-option"; "bad-number" (negative or not whole); "over-cap"; "too-many-points";
 * "own-idea" (a point on an option whose `by` names the voter, and `ownIdeas` is "forbidden"); "not-all-spent"
 * (`spend` is "all" and the sum is below `points`). A ballot without any point is valid under "up-to": a blank.
 * Contradictions: "no-points" (points below 1, above a million or not whole), "no-cap" (cap below 1 or not whole), "cannot-spend" (`spend`
 * is "all" and options x cap is below points; or own ideas are forbidden and somebody eligible or voting cannot place
 * all points on the ideas of others).
 *
 * Margin, "exactly": the least over all pairs of a chosen option c and a not chosen o. Refilling a ballot that gives a to
 * c and b to o moves their difference by at most a - lo + hi - b: hi = min(cap, points), or 0 where o is the voter's own
 * and forbidden; lo = 0, or under "all" max(0, points - cap x number of options other than c that the voter may give to).
 * The largest moves are taken until the difference is gone. Beyond 20 million (pairs x counted ballots):
 * ceil(smallest difference / (2 min(cap, points))), "at-least". None where every option is chosen.
 */
export interface DotsProblem extends Rules {
  readonly kind: "dots";
  readonly options: readonly DotsOption[];
  readonly ballots: readonly DotsBallot[];
  /** Points a head; "half-plus-one" is floor(options / 2) + 1, the rule of thumb: 5 options, 3 points. */
  readonly points: number | "half-plus-one";
  /** Most points one voter may put on one option. Default: all of them (cumulation allowed). */
  readonly cap?: number;
  /** Whether all points have to be spent. Default "up-to". */
  readonly spend?: "up-to" | "all";
  /** Default "allowed". */
  readonly ownIdeas?: "allowed" | "forbidden";
  /** How many options are chosen. Default 1. */
  readonly seats?: number;
  /** "more-voters": who got points from more people is ahead. Default ["more-voters", "stands"]. */
  readonly ties?: readonly ("more-voters" | "lot" | "stands")[];
}

export interface DotsOption extends Option {
  /** Whose idea it is: ids of voters. */
  readonly by?: readonly string[];
}

export interface DotsBallot extends Cast {
  /** Points by option id; 0 is the same as nothing. */
  readonly dots: Readonly<Record<string, number>>;
}

export interface DottedOption {
  readonly option: string;
  readonly place: number;
  readonly points: number;
  /** People who gave at least one point. */
  readonly voters: number;
}

export interface DotsOutcome extends Chosen {
  readonly kind: "dots";
  /** As used: resolved from "half-plus-one". */
  readonly pointsEach: number;
  readonly capEach: number;
  /** Front first; equal places in the order of the problem. */
  readonly ranking: readonly DottedOption[];
  /** Counted ballots without any point. */
  readonly blank: number;
  /** All points given on counted ballots. */
  readonly points: number;
}

/**
 * YES, NO, ABSTAIN on one motion or several, each by itself. A ballot that leaves a motion out is not present for it.
 *
 * Reasons: "unknown-option"; "bad-answer" (neither yes, no nor abstain).
 * For each motion: `present` = yes + no, and abstentions too unless they are "ignored". Quorum is asked of `present`;
 * below it the motion is "no-quorum". Base = yes + no, and abstentions too where they count "as-no".
 * Accepted where
 *   "simple"      2 yes > base
 *   "absolute"    2 yes > eligible (the number is needed; contradiction "eligible-unknown" without it)
 *   "two-thirds"  3 yes >= 2 base
 *   "three-quarters" 4 yes >= 3 base
 *   "unanimous"   yes = base
 * and yes is at least 1; else "rejected". With `chair` and "simple", where 2 yes = base and base > 0, the motion is
 * accepted if a counted ballot of the chair says yes ("by-chair").
 *
 * Margin of an accepted motion: fewest counted ballots present or abstaining on it that would have to be answered
 * differently (yes, no or abstain) so that it is not accepted; of a rejected one, so that it is. "exactly", except with
 * `chair`: there a tie counts as another result, and it is "at-least". None where no-quorum, or where no change suffices.
 */
export interface YesNoProblem extends Rules {
  readonly kind: "yes-no";
  /** The motions. */
  readonly options: readonly Option[];
  readonly ballots: readonly YesNoBallot[];
  readonly majority: "simple" | "absolute" | "two-thirds" | "three-quarters" | "unanimous";
  /** "ignored": neither base nor quorum; "present": quorum only; "as-no": both. Default "present". */
  readonly abstentions?: "ignored" | "present" | "as-no";
  /** Voter whose yes decides a tie. */
  readonly chair?: string;
}

export interface YesNoBallot extends Cast {
  /** By motion id. */
  readonly answers: Readonly<Record<string, "yes" | "no" | "abstain">>;
}

export interface MotionOutcome {
  readonly option: string;
  readonly yes: number;
  readonly no: number;
  readonly abstain: number;
  readonly present: number;
  readonly base: number;
  /** Fewest yes that would have been accepted with this base. */
  readonly neededYes: number;
  readonly result: "accepted" | "rejected" | "no-quorum";
  /** The chair's yes decided a tie. */
  readonly byChair: boolean;
  readonly margin?: Margin;
}

export interface YesNoOutcome {
  readonly kind: "yes-no";
  /** In the order of the problem. */
  readonly motions: readonly MotionOutcome[];
}

/**
 * RESISTANCE (systemic consensus). Each voter gives every option 0 (no resistance) to `top` (unacceptable), whole
 * numbers. Figure: the sum over counted ballots, less is better; with equal ballots the same order as the mean.
 * Acceptance of the group = 1 - sum / (top x counted ballots).
 *
 * Reasons: "unknown-option"; "bad-number" (not whole, below 0, above top); "incomplete" (an option is left out and
 * `missing` is "invalid").
 * One option may be the `passive` one: everything stays as it is. An option with at least its resistance (sum) is
 * `acceptable: false`; the passive one is always acceptable. Contradictions: "no-top" (top below 1, above 1000 or not whole),
 * "unknown-passive".
 * Margin as for dots, a ballot moving the difference of a chosen c and another o by at most (top - c) + o.
 */
export interface ResistanceProblem extends Rules {
  readonly kind: "resistance";
  readonly options: readonly ResistanceOption[];
  readonly ballots: readonly ResistanceBallot[];
  /** Default 10. */
  readonly top?: number;
  /** Option id of the passive solution. */
  readonly passive?: string;
  /** An option left out makes the ballot "invalid" (default) or counts as `top` ("highest"). */
  readonly missing?: "invalid" | "highest";
  readonly seats?: number;
  /** "fewer-tops": fewer people at the top of the scale; "lower-highest": its highest single resistance is lower. Default ["fewer-tops", "lower-highest", "stands"]. */
  readonly ties?: readonly ("fewer-tops" | "lower-highest" | "lot" | "stands")[];
}

export type ResistanceOption = Option;

export interface ResistanceBallot extends Cast {
  readonly resistance: Readonly<Record<string, number>>;
}

export interface ResistedOption {
  readonly option: string;
  readonly place: number;
  readonly sum: number;
  readonly mean: number;
  /** 0 .. 1 */
  readonly acceptance: number;
  /** People at the top of the scale. */
  readonly tops: number;
  readonly highest: number;
  /** Less resistance than the passive solution; true where there is none. */
  readonly acceptable: boolean;
  /** How many gave 0, 1, .. top. */
  readonly histogram: readonly number[];
}

export interface ResistanceOutcome extends Chosen {
  readonly kind: "resistance";
  readonly ranking: readonly ResistedOption[];
}
