// SPDX-License-Identifier: EUPL-1.2
import type { Cast, Chosen, Option, Rules } from "./problem.ts";

/**
 * RANKING. A ballot is a list of steps, best first; options on one step are equal. Not all options need to be named.
 *
 * Reasons: "empty" (no option named); "unknown-option"; "ranked-twice"; for STV also "tied-rank": `tied` is "invalid"
 * and any step holds several options, or `tied` is "stop" and the first step does.
 * Empty steps are passed over.
 *
 * SCHULZE (Schulze 2011). Options not named are equal and behind all named ones. d[a][b] = counted ballots that put a
 * ahead of b. Strength of the link a -> b: where d[a][b] > d[b][a], d[a][b] ("winning-votes", default) or
 * d[a][b] - d[b][a] ("margins"); else 0. p[a][b] = the largest over all paths from a to b of the smallest link on the
 * path. a is ahead of b where p[a][b] > p[b][a]. Figure: the number of options ahead, fewer is better; equal ones are
 * tied. `ties` then tells apart, "more-firsts": more ballots that name it alone on their first step.
 * Margin: only where one option wins every pair (Condorcet winner) and `seats` is 1: with m = its smallest
 * d[w][x] - d[x][w], ceil(m / 2) ballots, "at-least" (with two options "exactly").
 *
 * STV. Single transferable vote with the weighted inclusive Gregory method of the Scottish Local Government Elections
 * Order 2007, in units of 0.00001 vote, all divisions rounded down. Not-named options get nothing. `tied` "stop"
 * (default): a ballot is read up to its first step with several options.
 *   quota = floor(counted / (seats + 1)) + 1 votes (Droop).
 *   Stage 1: each ballot has value 1 and lies with its first option.
 *   After every stage, each continuing option with at least the quota is elected, more votes first; equal: by the tie
 *   rule below. If as many options continue as seats are open, all of them are elected (more votes first, same rule) and
 *   the count ends; it also ends when no seat is open.
 *   Next stage: if an elected option holds more than the quota, the one with the largest such surplus is transferred:
 *   each of its ballots gets the value floor(surplus x value / votes of the option) and goes to its next continuing
 *   option; the option keeps the quota. Ballots without one are exhausted. Else the continuing option with the fewest
 *   votes is excluded and its ballots go on with the value they have.
 *   Continuing: neither elected nor excluded before this stage.
 *   Equal surpluses, equal fewest votes, equal votes at election: the most recent earlier stage at which they differed
 *   decides between all tied (largest, or fewest, there; those still equal there go on to the stage before); if none,
 *   the LOT: in front goes to the transfer and to election first, and last in the lot is excluded first.
 *   `ties` plays no part in STV. `lost` = votes - all that options hold - exhausted: what rounding down left behind,
 *   and what exhausted ballots held is counted in `exhausted` at its new value.
 *   Order: elected in order of election, then options still continuing at the end (more votes first, same tie rule),
 *   then excluded ones, last excluded first. Places are 1, 2, 3 ...; no ties. With no counted ballots there are no
 *   stages, nothing is chosen, and all share place 1.
 */
export interface RankingProblem extends Rules {
  readonly kind: "ranking";
  readonly method: "schulze" | "stv";
  readonly options: readonly Option[];
  readonly ballots: readonly RankingBallot[];
  readonly seats?: number;
  /** Schulze only. Default "winning-votes". */
  readonly strength?: "winning-votes" | "margins";
  /** STV only. Default "stop". */
  readonly tied?: "stop" | "invalid";
  /** Schulze only. Default ["more-firsts", "stands"]. */
  readonly ties?: readonly ("more-firsts" | "lot" | "stands")[];
}

export interface RankingBallot extends Cast {
  /** `[["a"], ["b", "c"]]`: a before b and c, which are equal. */
  readonly ranks: readonly (readonly string[])[];
}

export interface RankedOption {
  readonly option: string;
  readonly place: number;
  /** Ballots that name it alone on their first step. */
  readonly firsts: number;
}

export interface SchulzeFacts {
  /** d[row][column], both in the order of the problem. */
  readonly pairs: readonly (readonly number[])[];
  /** p[row][column] */
  readonly paths: readonly (readonly number[])[];
  /** Wins every pair. */
  readonly condorcet?: string;
}

export interface StvStage {
  /** "first" (first preferences), "surplus" or "exclusion" of `option`. */
  readonly did: "first" | "surplus" | "exclusion";
  readonly option?: string;
  /** Votes after this stage, by option in the order of the problem; five decimals. */
  readonly votes: readonly number[];
  readonly exhausted: number;
  readonly lost: number;
  /** Elected after this stage, in order. */
  readonly elected: readonly string[];
  /** Set where a tie was decided on the way: "earlier-stage" or "lot". */
  readonly tie?: string;
}

export interface StvFacts {
  readonly quota: number;
  readonly stages: readonly StvStage[];
}

export interface RankingOutcome extends Chosen {
  readonly kind: "ranking";
  readonly method: "schulze" | "stv";
  readonly ranking: readonly RankedOption[];
  readonly schulze?: SchulzeFacts;
  readonly stv?: StvFacts;
}
