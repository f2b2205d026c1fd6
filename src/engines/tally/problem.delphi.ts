// SPDX-License-Identifier: EUPL-1.2
import type { Cast, Option, Rules } from "./problem.ts";

/**
 * DELPHI. Experts rate statements (`options`) on a scale of whole numbers in several written rounds. One ballot an expert
 * and round (`repeated` looks at both).
 *
 * Reasons: "no-expert" (no voter); "unknown-round" (not whole, below 1, above `rounds`); "unknown-option";
 * "not-yet-open" (an item rated before its `from`); "bad-number" (not whole or off the scale). One such rating makes the
 * whole ballot invalid. Items may be left out.
 *
 * For each round and item, over the counted ballots of that round that rate the item:
 *   n; where n < `conceal`, nothing else is said (`hidden`).
 *   Median and quartiles: type 7 of Hyndman and Fan (1996), linear interpolation: the values sorted x[0] .. x[n-1],
 *   h = (n - 1) q, value = x[floor h] + (h - floor h) (x[floor h + 1] - x[floor h]), q = 0.25, 0.5, 0.75. IQR = q3 - q1.
 *   Histogram from `min` to `max`. Concentration = the largest share of n in `adjacent` neighbouring values.
 *   Consensus: by IQR where IQR <= `iqr`; by share where concentration >= `share` (a billionth is forgiven); `consensus`
 *   "either" (default), "both", "iqr" or "share" says which is asked for.
 *   Change of the median against the item's previous round that is not hidden: |new - old| / |old|; where old is 0, 0 if
 *   equal and else 1. Stable where the change is below `stable`.
 * State of an item, from its last round with a ballot that rates it and is not hidden: "consensus", else "stable", else
 * "open"; "hidden" where every round is. An item is settled at consensus or stable.
 * Drop-outs of a round: experts with a counted ballot in some earlier round and none in this or any later one. They stay
 * in the earlier rounds.
 * Contradictions: "no-rounds", "empty-scale" (max not above min, more than 1000 above it, or not whole), "item-after-last-round".
 */
export interface DelphiProblem extends Rules {
  readonly kind: "delphi";
  readonly options: readonly DelphiItem[];
  readonly ballots: readonly DelphiBallot[];
  readonly rounds: number;
  readonly min: number;
  readonly max: number;
  /** Results of fewer answers are not shown. Default 5. */
  readonly conceal?: number;
  /** Default "either". */
  readonly consensus?: "either" | "both" | "iqr" | "share";
  /** Default 1 (made for a scale of five). */
  readonly iqr?: number;
  /** Default 0.75. */
  readonly share?: number;
  /** Default 2. */
  readonly adjacent?: number;
  /** Default 0.15. */
  readonly stable?: number;
}

export interface DelphiItem extends Option {
  /** First round in which it is asked. Default 1. */
  readonly from?: number;
}

export interface DelphiBallot extends Cast {
  /** 1 .. rounds */
  readonly round: number;
  /** By item id. */
  readonly ratings: Readonly<Record<string, number>>;
}

export interface ItemRound {
  readonly round: number;
  readonly n: number;
  readonly hidden: boolean;
  readonly median?: number;
  readonly q1?: number;
  readonly q3?: number;
  readonly iqr?: number;
  /** Answers per value, min .. max. */
  readonly histogram?: readonly number[];
  readonly concentration?: number;
  readonly consensus?: boolean;
  readonly change?: number;
  readonly stable?: boolean;
}

export interface ItemState {
  readonly item: string;
  readonly state: "consensus" | "stable" | "open" | "hidden";
  /** From `from` to the last round of the problem. */
  readonly rounds: readonly ItemRound[];
}

export interface RoundFacts {
  readonly round: number;
  /** Experts with a counted ballot. */
  readonly answered: number;
  /** Number of the eligible, where known. */
  readonly invited?: number;
  readonly dropouts: number;
  /** Items with consensus in this round; of items asked and not hidden. */
  readonly consensus: number;
  readonly shown: number;
}

export interface DelphiOutcome {
  readonly kind: "delphi";
  /** In the order of the problem. */
  readonly items: readonly ItemState[];
  readonly rounds: readonly RoundFacts[];
  readonly settled: number;
}
