// SPDX-License-Identifier: EUPL-1.2
import type { Criterion } from "./problem.ts";
import { own } from "./hall.ts";

/** Mean and standard deviation of a population (divided by n), of at least one value. */
export function statistics(values: readonly number[]): { mean: number; deviation: number } {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return { mean, deviation: Math.sqrt(squares / values.length) };
}

/** Weighted share of what could be reached, 0 .. 100. */
export function rawOf(criteria: readonly Criterion[], points: Readonly<Record<string, number>>): number {
  const weights = criteria.reduce((sum, { weight }) => sum + weight, 0);
  const reached = criteria.reduce((sum, { id, weight, min, max }) => sum + (weight * ((own(points, id) ?? min) - min)) / (max - min), 0);
  return (100 * reached) / weights;
}

/**
 * Makes jurors comparable. `raw[i]` is a score of `jurors[i]`; answers the values in the same order. A strict juror is moved
 * to the mean of all ("mean") and stretched to the spread of all ("z"); who gave everybody the same (deviation below 1e-9)
 * says nothing about who is better, so the value is the mean of all.
 */
export function normalised(voters: readonly string[], raw: readonly number[], how: "none" | "mean" | "z") {
  const own = new Map<string, number[]>();
  voters.forEach((voter, at) => (own.get(voter) ?? own.set(voter, []).get(voter)!).push(raw[at]!));
  const jurors = new Map([...own].map(([voter, given]) => [voter, { ballots: given.length, ...statistics(given) }]));
  const all = statistics(raw);
  const values = raw.map((score, at) => {
    const { mean, deviation } = jurors.get(voters[at]!)!;
    if (how === "none") return score;
    if (how === "mean") return score - mean + all.mean;
    return deviation < 1e-9 ? all.mean : all.mean + (all.deviation * (score - mean)) / deviation;
  });
  return { values, jurors };
}
