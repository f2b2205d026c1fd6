// SPDX-License-Identifier: EUPL-1.2
import type { Roster } from "./roster.ts";

/**
 * No teams can differ less, where every team has a player of every board (otherwise 0). The k strongest players of a board
 * are in k teams, which at least contain the k weakest of every other board; so these teams' mean lies at least so high and
 * the other teams' mean at least so low. The same from the weak end.
 */
export function balanceBound(roster: Roster): number {
  const { teams, boards, board, rating, players } = roster;
  if (teams < 2 || players !== teams * boards) return 0;
  const lists = Array.from({ length: boards }, (_, at) => Array.from(rating).filter((_, player) => board[player] === at).toSorted((a, b) => a - b));
  if (lists.some((list) => list.length !== teams)) return 0;
  const whole = rating.every(Number.isInteger);
  const total = rating.reduce((sum, value) => sum + value, 0);
  const sums = lists.map((list) => list.reduce<number[]>((all, value) => [...all, all.at(-1)! + value], [0]));
  const weakest = (k: number) => sums.reduce((sum, list) => sum + list[k]!, 0);
  const strongest = (k: number) => sums.reduce((sum, list) => sum + list[teams]! - list[teams - k]!, 0);
  let bound = 0;
  const apart = (high: number, low: number) => (bound = Math.max(bound, whole ? Math.ceil(high - 1e-9) - Math.floor(low + 1e-9) : high - low));
  for (let k = 1; k < teams; k++) {
    for (const list of sums) {
      const up = weakest(k) - list[k]! + list[teams]! - list[teams - k]!;
      if (up / k >= total / teams) apart(up / k, (total - up) / (teams - k));
      const down = strongest(k) - (list[teams]! - list[teams - k]!) + list[k]!;
      if (down / k <= total / teams) apart((total - down) / (teams - k), down / k);
    }
  }
  return Math.max(bound, whole && total % teams !== 0 ? 1 : 0);
}
