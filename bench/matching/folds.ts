// SPDX-License-Identifier: EUPL-1.2
// Quality of weights on needs that had no part in choosing them.

/** For each choice of weights the quality of each need, by "set need". */
type Grid = readonly ReadonlyMap<string, number>[];

/**
 * Mean over the needs of one set. `folds`: each need judged with the weights that were best on the four fifths of its set it is
 * not in; `others`: with the weights that were best on all other sets.
 */
export function crossValidated(grid: Grid, set: string): { folds: number; others: number } {
  const needs = [...grid[0]!.keys()];
  const own = needs.filter((need) => need.startsWith(`${set} `));
  const parts = [0, 1, 2, 3, 4].map((part) => own.filter((_, at) => at % 5 === part));
  const sums = parts.map((part) => mean(bestOn(grid, own.filter((need) => !part.includes(need))), part) * part.length);
  const rest = needs.filter((need) => !own.includes(need));
  return { folds: sums.reduce((sum, value) => sum + value, 0) / own.length, others: mean(bestOn(grid, rest), own) };
}

const mean = (per: ReadonlyMap<string, number>, needs: readonly string[]): number => needs.reduce((sum, need) => sum + (per.get(need) ?? 0), 0) / Math.max(1, needs.length);

const bestOn = (grid: Grid, needs: readonly string[]): ReadonlyMap<string, number> => grid.reduce((one, other) => (mean(other, needs) > mean(one, needs) ? other : one));
