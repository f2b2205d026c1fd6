// SPDX-License-Identifier: EUPL-1.2
import type { DelphiProblem, DelphiOutcome } from "./problem.delphi.ts";
import type { PublicVoteProblem, PublicVoteOutcome } from "./problem.public-vote.ts";
import type { RankingProblem, RankingOutcome } from "./problem.ranking.ts";
import type { ScoresProblem, ScoresOutcome } from "./problem.scores.ts";
import type { DotsProblem, DotsOutcome, ResistanceProblem, ResistanceOutcome, YesNoProblem, YesNoOutcome } from "./problem.votes.ts";

/*
 * What is counted, by which rules. This file says what holds for every kind; problem.votes.ts, problem.ranking.ts,
 * problem.scores.ts, problem.delphi.ts and problem.public-vote.ts say what each kind adds.
 *
 * WHICH BALLOTS COUNT. Ids of ballots are unique. Each ballot is examined by itself; the first of these that applies
 * is its reason, and the ballot is not counted:
 *   1. "struck"          it is named in `struck` by two different people
 *   2. "unreadable-time" `at` (or `confirmedAt`) is given and is no moment (see Moment)
 *   3. "early"           `at` is before `opensAt`
 *   4. "late"            `at` is after `closesAt`, and `late` is not "counted"
 *   5. "paper-unchecked" it carries `paper`, and enteredBy or checkedBy is empty or both are the same
 *   6. "unknown-voter"   `eligible` is given and `voter` is not on it; a paper ballot without `voter` passes
 *   7. the reasons of its kind, in the order given there
 * Among the ballots left, those with the same voter (and the same of what its kind names: entry, round, nominee) are
 * repeated: one counts, the others get
 *   8. "repeated"        `repeated: "last"` keeps the one with the latest `at`, "first" the earliest, "none" keeps none.
 *                        No `at` is before every `at`; equal moments: the greater id (code units) is the later.
 *                        Ballots without voter repeat nothing.
 * Moments equal to `opensAt` or `closesAt` are in time. A ballot without `at` is in time. The order of ballots in the
 * file means nothing.
 *
 * ORDER AND TIES. A method compares options by its figure. Options equal in it are compared by the rules in `ties`, one
 * after the other, each kind naming those it knows; "lot" orders all that are left, "stands" (and the end of the list)
 * leaves them tied. `place` is 1 + the number of options strictly ahead: 1, 2, 2, 4. `seats` options are chosen
 * (`chosen`); where a tie that stands reaches over the last seat, none of the tied is chosen and they are `contested`.
 *
 * LOT. For each tied option the SHA-256 of the text `<rulesHash>/<countedHash>/<lot>/<option id>`; lower hex goes ahead.
 * So nobody knows the lot before the last ballot, ballots that do not count cannot move it, and everybody can draw it
 * again. `lot` is the number in the problem, or else the seed of the effort.
 *
 * SEAL. Canonical JSON: object keys sorted by UTF-16 code units, no white space, numbers and strings as JSON.stringify
 * writes them, keys with value undefined left out (RFC 8785). Lists keep their order, except that `ballots` stand sorted
 * by id (code units). All hashes are SHA-256 over UTF-8, small hex:
 *   rulesHash   of the problem without `ballots`
 *   inputHash   of the problem with `ballots` sorted
 *   countedHash of the list of those ballots that count, sorted; written only where a lot was drawn
 *
 * QUALITY of the proposal: objective = ballots counted, bound = ballots that the rules let count. Both are equal: a count has
 * no gap. How near another result was, `margin` says.
 *
 * CONTRADICTIONS. All `facts` carry the key of the contradiction as `fact`; there are several where several rules collide,
 * and dropping any one of them resolves it. Examined in this order, the first is told: "no-options", "same-option-twice", "same-ballot-twice" (the smallest such id),
 * "unreadable-time" (in the rules), "closes-before-opens" (not after), "more-seats-than-options" (or seats below 1, or not whole),
 * "eligible-unknown" (a rule needs the number of the eligible, none is given), "quorum-over-eligible" (it asks for more ballots
 * than there are eligible), those of the kind, and at last "more-ballots-than-eligible" (counted ones; for dots, yes-no,
 * resistance and ranking).
 */

/** `2026-05-14T18:00Z`, `2026-05-14T18:00:30.5+02:00`: date, T, hours and minutes, seconds if wanted, and Z or an offset. */
export type Moment = string;

/** What can be voted for: an idea, a motion, a person, an entry, a statement. */
export interface Option {
  /** Unique among the options. */
  readonly id: string;
  /** Shown in sentences; else the id. */
  readonly name?: string;
}

/** A ballot brought in from paper. Counts only if two different people have signed for it. */
export interface Paper {
  readonly enteredBy?: string;
  readonly checkedBy?: string;
}

/** What every ballot carries. `voter` is whatever stands for one person: an id, a token, a hash. */
export interface Cast {
  /** Unique among the ballots. */
  readonly id: string;
  /** Left out on secret ballots. */
  readonly voter?: string;
  readonly at?: Moment;
  readonly paper?: Paper;
}

/** At least this many counted ballots, and at least this share of the eligible. Smallest whole number not below `share` times eligible; a billionth is forgiven. */
export interface Quorum {
  readonly ballots?: number;
  /** 0 .. 1 */
  readonly share?: number;
}

/** A ballot taken out by the organisers: two different people sign, and the reason is shown. Otherwise it is no strike. */
export interface Strike {
  readonly ballot: string;
  readonly reason: string;
  readonly by: string;
  readonly checkedBy: string;
}

/** Rules that every kind knows. */
export interface Rules {
  readonly title?: string;
  /** Who may vote, by id (`voter`); or only how many there are. */
  readonly eligible?: readonly string[];
  readonly eligibleCount?: number;
  readonly opensAt?: Moment;
  readonly closesAt?: Moment;
  /** What happens to ballots after `closesAt`; they are listed in `late` either way. Default "invalid". */
  readonly late?: "invalid" | "counted";
  /** Which of several ballots of one voter counts. Default "last"; for public votes "first". */
  readonly repeated?: "last" | "first" | "none";
  /** Below it nothing is decided: figures are shown, `chosen` is empty. Delphi and scores know none. */
  readonly quorum?: Quorum;
  readonly struck?: readonly Strike[];
  /** A number for the lot, best drawn before witnesses after the vote has closed. */
  readonly lot?: number;
}

export type TallyProblem =
  | DotsProblem | YesNoProblem | ResistanceProblem | RankingProblem | ScoresProblem | DelphiProblem | PublicVoteProblem;

export type TallyKind = TallyProblem["kind"];

export type Outcome =
  | DotsOutcome | YesNoOutcome | ResistanceOutcome | RankingOutcome | ScoresOutcome | DelphiOutcome | PublicVoteOutcome;

/** A frozen result: what was counted, by which rules, and what came out. `verify` counts again and compares. */
export interface Count<Of extends Outcome = Outcome> {
  readonly outcome: Of;
  readonly turnout: Turnout;
  /** Ballots that do not count, by id. */
  readonly invalid: readonly Invalid[];
  /** Ids of ballots after `closesAt`, counted or not. */
  readonly late: readonly string[];
  /** One line for each ballot, by id: counted, or why not. It never says what was voted. */
  readonly log: readonly LogLine[];
  readonly seal: Seal;
}

export interface Turnout {
  /** Ballots in the file. */
  readonly cast: number;
  readonly counted: number;
  /** cast - counted */
  readonly invalid: number;
  readonly late: number;
  /** Counted ballots from paper. */
  readonly paper: number;
  readonly eligible?: number;
  /** Counted / eligible, where the number is known and each voter has one ballot. */
  readonly share?: number;
  /** Needed by `quorum`, where one is given. */
  readonly needed?: number;
  readonly quorate?: boolean;
}

export interface Invalid {
  readonly ballot: string;
  readonly voter?: string;
  /** The reason's key. */
  readonly why: string;
  /** What exactly: the option, the number given, the reason of the strike. */
  readonly about?: string;
}

export interface LogLine {
  readonly ballot: string;
  readonly did: "counted" | "removed";
  readonly why?: string;
}

export interface Seal {
  readonly algorithm: "SHA-256";
  readonly rulesHash: string;
  readonly inputHash: string;
  readonly countedHash?: string;
  /** The number that was used, or would have been, for the lot. */
  readonly lot: number;
}

/** Options equal in the figure, and how they were told apart. */
export interface Tie {
  /** In the order of the problem. */
  readonly options: readonly string[];
  /** The rule that ordered them, or "stands". */
  readonly by: string;
  /** Front first; where `by` is "stands" the same as `options`. */
  readonly order: readonly string[];
}

/** How far the result is from another one. */
export interface Margin {
  /** So many counted ballots would have to be filled in differently before the result is another; a tie at the cut is another. 0 where it is one. */
  readonly ballots: number;
  /** "exactly": so many suffice. "at-least": fewer do not, more may be needed. */
  readonly holds: "exactly" | "at-least";
}

/** What kinds with a list of options answer. */
export interface Chosen {
  /** Fewer than `seats` where a tie stands over the cut; none without quorum or without counted ballots. */
  readonly chosen: readonly string[];
  /** Tied over the last seat. */
  readonly contested: readonly string[];
  /** Every tie in the figure. Options that are told apart by one rule and not by the next appear in one line a rule. */
  readonly ties: readonly Tie[];
  readonly margin?: Margin;
}

export type { DelphiBallot, DelphiItem, DelphiOutcome, DelphiProblem, ItemRound, ItemState, RoundFacts } from "./problem.delphi.ts";
export type { Burst, Nominee, PublicVote, PublicVoteOutcome, PublicVoteProblem } from "./problem.public-vote.ts";
export type { RankedOption, RankingBallot, RankingOutcome, RankingProblem, SchulzeFacts, StvFacts, StvStage } from "./problem.ranking.ts";
export type { Conflict, Criterion, Entry, EntryScore, JurorFacts, ScoresBallot, ScoresOutcome, ScoresProblem } from "./problem.scores.ts";
export type {
  DotsBallot, DotsOption, DotsOutcome, DotsProblem, DottedOption, MotionOutcome, ResistanceBallot, ResistanceOption, ResistanceOutcome,
  ResistanceProblem, ResistedOption, YesNoBallot, YesNoOutcome, YesNoProblem,
} from "./problem.votes.ts";
