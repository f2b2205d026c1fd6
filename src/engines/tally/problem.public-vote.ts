// SPDX-License-Identifier: EUPL-1.2
import type { Cast, Chosen, Moment, Option, Rules } from "./problem.ts";

/**
 * PUBLIC VOTE. Anybody may vote for as many nominees as wished, once for each, with an address that was confirmed.
 * Figure: counted votes, more is better. `repeated` (default "first") looks at person and nominee.
 *
 * The person behind a vote: the normalised `address`; without one, `addressHash`; without both, `voter`. Normalising:
 * white space around it off, small letters (ASCII); of the part before the last "@" everything from the first "+" on off
 * (`plus`, default true); domain replaced by `sameDomains` (default googlemail.com -> gmail.com); then, where the domain
 * is one of `dotless` (default gmail.com), dots before the "@" off. `eligible` looks at `voter` alone, as everywhere.
 *
 * Reasons: "no-address" (none of the three, or an address without exactly something before and after its last "@");
 * "unknown-option" (no such nominee); "disposable" (the domain of the address as written, else `domain`, is one of `disposable`
 * or ends with "." and one of them); "unconfirmed" (no `confirmedAt`, and not paper); "confirmed-late" (after
 * `confirmUntil`, which is `closesAt` unless given). Then, after repeated ones are gone, votes of one person
 * beyond `mostEach` by time (no `at` first; equal: smaller id first): "over-limit".
 * `asOf`: ballots with `at` or `confirmedAt` after it are "not-yet" (the first reason of this kind).
 *
 * Black-out: with `blackoutDays` and `asOf`, while closesAt - days x 24 h <= asOf < closesAt no figure is shown:
 * `hidden` is true, `ranking` and `ties` are empty, and sentences name no figure. At any `asOf` before closesAt nothing
 * is chosen or contested and there is no margin.
 * Contradictions: "unreadable-time" (confirmUntil, asOf), "no-votes-each" (mostEach below 1 or not whole), "blackout-without-end"
 * (blackoutDays without closesAt).
 * Bursts: sources (`source`, for example a hash of the network address) with more than `burst.votes` counted votes whose
 * `at` lie within `burst.minutes`: reported with their largest number, never removed by the engine.
 *
 * Ties: "earlier": the option whose last counted vote with a time came earlier was there first and is ahead (none with a time: before all).
 * Margin: with d the smallest difference between a chosen (votes w) and a not chosen option, and n counted votes:
 * ceil(d / 2) ballots, "at-least" (a vote can go from one to the other, if the person has not voted for both).
 */
export interface PublicVoteProblem extends Rules {
  readonly kind: "public-vote";
  /** The nominees. */
  readonly options: readonly Option[];
  readonly ballots: readonly PublicVote[];
  readonly disposable?: readonly string[];
  readonly plus?: boolean;
  readonly dotless?: readonly string[];
  readonly sameDomains?: Readonly<Record<string, string>>;
  readonly confirmUntil?: Moment;
  /** Most votes of one person over all nominees. Default: no limit. */
  readonly mostEach?: number;
  readonly blackoutDays?: number;
  /** The moment of looking. Without it the vote is over and everything is shown. */
  readonly asOf?: Moment;
  readonly burst?: { readonly votes: number; readonly minutes: number };
  readonly seats?: number;
  /** Default ["stands"]. */
  readonly ties?: readonly ("earlier" | "lot" | "stands")[];
}

export interface PublicVote extends Cast {
  readonly nominee: string;
  readonly address?: string;
  readonly addressHash?: string;
  /** Of an address that is only kept as hash. */
  readonly domain?: string;
  readonly confirmedAt?: Moment;
  readonly source?: string;
}

export interface Nominee {
  readonly option: string;
  readonly place: number;
  readonly votes: number;
}

export interface Burst {
  readonly source: string;
  readonly votes: number;
  /** Of the first vote of the largest burst. */
  readonly from: Moment;
}

export interface PublicVoteOutcome extends Chosen {
  readonly kind: "public-vote";
  readonly hidden: boolean;
  readonly ranking: readonly Nominee[];
  /** People with at least one counted vote. */
  readonly people: number;
  /** Votes not counted, by reason, most first (then by key). */
  readonly removed: readonly { readonly why: string; readonly votes: number }[];
  /** By number of votes, most first, then by source. */
  readonly bursts: readonly Burst[];
}
