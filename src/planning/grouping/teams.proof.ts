// SPDX-License-Identifier: EUPL-1.2
import { clusterTeams, teamCandidates, teamRoster, type Clustering, type TeamsProblem } from "../../engines/grouping/index.ts";
import { solveLinear } from "../solvers/highs.ts";

/** The engine's own search looks at so many sets before the linear program is asked. */
const TRIES = 10_000;
/** A program with more columns than this takes longer than it is worth. */
const COLUMNS = 20_000;

/**
 * The most requests that clusters can satisfy: by the engine's own search, and where that does not end, by a linear
 * program with whole numbers (a column for every possible cluster, each player in one at most), for `seconds` at most.
 */
export async function provenClusters(problem: TeamsProblem, seconds: number, stop?: () => boolean): Promise<Clustering> {
  const began = performance.now();
  const left = (): number => seconds - (performance.now() - began) / 1000;
  const roster = teamRoster(problem);
  const own = clusterTeams(roster, TRIES, () => left() < 0);
  const sets = own.complete || left() <= 0 ? undefined : teamCandidates(roster, COLUMNS);
  if (!sets) return own;
  const columns = sets.sets;
  const starts = [0];
  for (const { players } of columns) starts.push(starts.at(-1)! + players.length);
  const indices = columns.flatMap(({ players }) => players);
  const numRows = problem.players.length;
  const answer = await solveLinear({
    numCols: columns.length, numRows,
    colCost: columns.map(({ worth }) => -worth), colLower: columns.map(() => 0), colUpper: columns.map(() => 1),
    rowLower: Array.from({ length: numRows }, () => -Infinity), rowUpper: Array.from({ length: numRows }, () => 1),
    matrix: { format: "csc", numRows, numCols: columns.length, starts, indices, values: indices.map(() => 1) },
    integrality: columns.map(() => 1 as const),
  }, { seconds: left(), distance: 0.999, stop });
  const bound = Number.isFinite(answer.bound) ? Math.min(own.bound, sets.inner + Math.floor(-answer.bound + 1e-6)) : own.bound;
  const worth = sets.inner + Math.round(-answer.objective);
  if (!(worth > own.worth)) return { ...own, bound, complete: bound === own.worth };
  const chosen = columns.filter((_, at) => answer.values[at]! > 0.5).map(({ players }) => players);
  const held = new Set(chosen.flat());
  // Players fixed together stay a cluster of their own where the program left them out.
  const rest = own.clusters.filter((cluster) => cluster.some((player) => roster.fixed[player]! >= 0)).map((cluster) => cluster.filter((player) => !held.has(player) && roster.fixed[player]! >= 0)).filter((cluster) => cluster.length > 0);
  return { clusters: [...chosen, ...rest], worth, bound, complete: bound === worth };
}
