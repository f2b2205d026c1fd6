// SPDX-License-Identifier: EUPL-1.2
import type { Cast, Option, Rules, Tie } from "./problem.ts";

/**
 * SCORES. Jurors give entries points on weighted criteria. `voter` of a ballot is the juror; one ballot a juror and entry
 * (`repeated` looks at both).
 *
 * Reasons: "no-juror" (no voter); "unknown-option" (no such entry); "conflict" (the juror declared a conflict with this
 * entry: such a ballot never counts, whoever is eligible); "unknown-criterion"; "incomplete" (a criterion is left out);
 * "bad-number" (outside its scale, or no finite number).
 *
 * Raw score of a ballot, 0 .. 100: 100 x sum over criteria of weight x (points - min) / (max - min), divided by the sum
 * of weights.
 * Normalisation over all counted ballots of a juror, whatever their class: m = mean, s = standard deviation (population:
 * divided by n); M and S the same over all counted ballots of all jurors.
 *   "none"  value = raw
 *   "mean"  value = raw - m + M
 *   "z"     value = M + S x (raw - m) / s; where s = 0 (one ballot, or all alike) value = M
 * s counts as 0 below 1e-9. A normalised value may leave 0 .. 100.
 * Entry: score = mean of its values, if it has at least `least` counted ballots; else it is `unrated`, without score and
 * place. Within its class entries are ordered by score, more is better. Score,
 * raw, spread, shares and gap are rounded to nine decimals (round(x 1e9) / 1e9), and what is equal then is equal. The best `shortlist` of each class are `chosen`; a tie that stands over the cut
 * leaves the tied `contested`.
 *
 * Contradictions, in this order: "no-criteria", "same-criterion-twice", "no-weight" (a weight below 0, or their sum 0), "empty-scale"
 * (max not above min), "no-places" (shortlist or least
 * below 1 or not whole), "unknown-class" (classes are given and an entry's is not among them), "too-few-jurors"
 * (`eligible` is given, and fewer than `least` of them have no conflict with an entry: that entry can never be rated).
 */
export interface ScoresProblem extends Rules {
  readonly kind: "scores";
  /** The entries. */
  readonly options: readonly Entry[];
  readonly criteria: readonly Criterion[];
  readonly ballots: readonly ScoresBallot[];
  readonly conflicts?: readonly Conflict[];
  /** Default "none". */
  readonly normalise?: "none" | "mean" | "z";
  /** Fewest counted ballots for an entry to be ranked. Default 2. */
  readonly least?: number;
  /** Size classes in the order in which they are shown; without it, the classes of the entries in order of appearance. */
  readonly classes?: readonly string[];
  /** Best of each class that go on. Default 12. */
  readonly shortlist?: number;
  /** "heaviest-criterion": higher mean share on the criterion with the largest weight (first of equals); "closer-jury": smaller spread. Default ["heaviest-criterion", "stands"]. */
  readonly ties?: readonly ("heaviest-criterion" | "closer-jury" | "lot" | "stands")[];
}

export interface Entry extends Option {
  /** Size class. Default "" (one class for all). */
  readonly class?: string;
}

export interface Criterion extends Option {
  readonly weight: number;
  readonly min: number;
  readonly max: number;
}

export interface Conflict {
  readonly juror: string;
  readonly entry: string;
}

export interface ScoresBallot extends Cast {
  readonly entry: string;
  /** By criterion id. */
  readonly points: Readonly<Record<string, number>>;
}

export interface EntryScore {
  readonly entry: string;
  readonly class: string;
  /** Counted ballots. */
  readonly ballots: number;
  readonly rated: boolean;
  readonly place?: number;
  readonly score?: number;
  /** Mean raw score, 0 .. 100; undefined without ballots. */
  readonly raw?: number;
  /** Highest minus lowest value of its jurors; undefined without ballots. */
  readonly spread?: number;
  /** Mean share reached on each criterion, 0 .. 1, in the order of `criteria`; empty without ballots. */
  readonly shares: readonly number[];
}

export interface JurorFacts {
  readonly juror: string;
  readonly ballots: number;
  readonly mean: number;
  readonly deviation: number;
}

export interface ScoresOutcome {
  readonly kind: "scores";
  readonly classes: readonly {
    readonly class: string;
    /** Rated ones by place (equal places in the order of the problem), then the unrated in the order of the problem. */
    readonly entries: readonly EntryScore[];
    readonly chosen: readonly string[];
    readonly contested: readonly string[];
    readonly ties: readonly Tie[];
    /** Score of the last chosen minus score of the best not chosen; undefined where all rated are chosen or a tie is contested. */
    readonly gap?: number;
  }[];
  /** By id of the juror. */
  readonly jurors: readonly JurorFacts[];
  /** Ballots that were not counted because of a conflict. */
  readonly conflicts: readonly { readonly ballot: string; readonly juror: string; readonly entry: string }[];
}
