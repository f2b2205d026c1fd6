// SPDX-License-Identifier: EUPL-1.2
import type { SchulzeFacts } from "./problem.ts";

type Ranks = readonly (readonly string[])[];

/**
 * Pairs and strongest paths of the Schulze method: M. Schulze, A new monotonic, clone-independent, reversal symmetric, and
 * Condorcet-consistent single-winner election method, Social Choice and Welfare 36 (2011). Rows and columns in the order
 * of `ids`; options that a ballot does not name are equal and behind all it names.
 */
export function schulze(ids: readonly string[], ballots: readonly Ranks[], strength: "winning-votes" | "margins"): SchulzeFacts {
  const pairs = pairsOf(ids, ballots);
  const link = (a: number, b: number) => {
    const ahead = pairs[a]![b]! - pairs[b]![a]!;
    if (ahead <= 0) return 0;
    return strength === "margins" ? ahead : pairs[a]![b]!;
  };
  const condorcet = ids.find((_, a) => ids.every((_, b) => a === b || pairs[a]![b]! > pairs[b]![a]!));
  return { pairs, paths: widest(ids.map((_, a) => ids.map((_, b) => (a === b ? 0 : link(a, b))))), ...(condorcet === undefined ? {} : { condorcet }) };
}

function pairsOf(ids: readonly string[], ballots: readonly Ranks[]): number[][] {
  const at = new Map(ids.map((id, place) => [id, place]));
  const pairs = ids.map(() => Array.from(ids, () => 0));
  const step = new Int32Array(ids.length);
  for (const ranks of ballots) {
    step.fill(ranks.length);
    ranks.forEach((equal, place) => equal.forEach((id) => (step[at.get(id)!] = place)));
    for (let a = 0; a < ids.length; a++) {
      const row = pairs[a]!;
      const own = step[a]!;
      for (let b = 0; b < ids.length; b++) if (own < step[b]!) row[b]!++;
    }
  }
  return pairs;
}

/** Floyd and Warshall with the weakest link in place of the sum. */
function widest(links: number[][]): number[][] {
  const paths = links.map((row) => [...row]);
  const n = links.length;
  for (let over = 0; over < n; over++) {
    for (let from = 0; from < n; from++) {
      if (from === over) continue;
      const row = paths[from]!;
      for (let to = 0; to < n; to++) {
        if (to !== from && to !== over) row[to] = Math.max(row[to]!, Math.min(row[over]!, paths[over]![to]!));
      }
    }
  }
  return paths;
}
