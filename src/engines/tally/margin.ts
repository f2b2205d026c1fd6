// SPDX-License-Identifier: EUPL-1.2
import type { Margin } from "./problem.ts";

/** What a margin is computed from. Figures and moves are whole numbers; more figure is ahead. */
export interface Contest<B> {
  readonly chosen: readonly string[];
  /** Options that are neither chosen nor contested. */
  readonly others: readonly string[];
  readonly contested: readonly string[];
  readonly figure: (option: string) => number;
  readonly ballots: readonly B[];
  /** By how much refilling this ballot can at most move `other` towards `chosen`. 0 .. most. */
  readonly move: (ballot: B, chosen: string, other: string) => number;
  readonly most: number;
}

const ENOUGH = 20_000_000;

/**
 * Fewest ballots to refill until some option that was not chosen has caught up with a chosen one. Pairs times ballots
 * beyond 20 million are answered by a lower bound. Undefined where nobody can catch up, or everybody is chosen.
 */
export function margin<B>(contest: Contest<B>): Margin | undefined {
  const { chosen, others, contested, figure, ballots, most } = contest;
  if (contested.length > 0) return { ballots: 0, holds: "exactly" };
  if (chosen.length === 0 || others.length === 0) return undefined;
  const pairs = chosen.flatMap((ahead) => others.map((behind) => ({ ahead, behind, apart: figure(ahead) - figure(behind) })));
  const nearest = Math.min(...pairs.map(({ apart }) => apart));
  if (nearest <= 0) return { ballots: 0, holds: "exactly" };
  if (pairs.length * ballots.length > ENOUGH) return { ballots: Math.ceil(nearest / (2 * most)), holds: "at-least" };
  let least = Infinity;
  for (const { ahead, behind, apart } of pairs) least = Math.min(least, needed(contest, ahead, behind, apart));
  return Number.isFinite(least) ? { ballots: least, holds: "exactly" } : undefined;
}

/** Takes the largest moves first. */
function needed<B>({ ballots, move, most }: Contest<B>, ahead: string, behind: string, apart: number): number {
  const counts = Array.from({ length: 2 * most + 1 }, () => 0);
  for (const ballot of ballots) counts[move(ballot, ahead, behind)]!++;
  let open = apart;
  let taken = 0;
  for (let size = 2 * most; size > 0; size--) {
    const whole = Math.min(counts[size]!, Math.ceil(open / size));
    open -= whole * size;
    taken += whole;
    if (open <= 0) return taken;
  }
  return Infinity;
}
