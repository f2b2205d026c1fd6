// SPDX-License-Identifier: EUPL-1.2
import type { TeamsProblem } from "./problem.ts";

/** The problem in numbers: players, boards and teams by their place, boards in order of first mention. */
export interface Roster {
  readonly players: number;
  readonly teams: number;
  readonly boards: number;
  readonly board: Int32Array;
  readonly rating: Float64Array;
  /** players x players: what it is worth that both share a team. */
  readonly worth: Float64Array;
  /** Team by player, -1 for none: pins of the problem. */
  readonly pin: Int32Array;
  /** Team of before by player, -1 for none. */
  readonly home: Int32Array;
  /** Pins, and homes that nothing contradicts: kept where every change is dearer than all requests. */
  readonly fixed: Int32Array;
  readonly moveCost: number;
}

/** What one satisfied request weighs in the objective beside one point of balance. */
export const REQUEST = 1000;

export function roster(problem: TeamsProblem): Roster {
  const { players, teams } = problem;
  const player = new Map(players.map(({ id }, at) => [id, at]));
  const team = new Map(teams.map(({ id }, at) => [id, at]));
  const names = [...new Set(players.map(({ board }) => board))];
  const board = Int32Array.from(players, (one) => names.indexOf(one.board));
  const pin = new Int32Array(players.length).fill(-1);
  for (const { player: id, team: to } of problem.pins ?? []) if (player.has(id) && team.has(to)) pin[player.get(id)!] = team.get(to)!;
  const home = new Int32Array(players.length).fill(-1);
  for (const { id, members } of problem.previous ?? []) for (const member of members) if (player.has(member)) home[player.get(member)!] = team.get(id) ?? -1;
  const worth = new Float64Array(players.length ** 2);
  for (const { from, to, mutual } of problem.requests) {
    const one = player.get(from);
    const other = player.get(to);
    if (one === undefined || other === undefined || one === other) continue;
    worth[one * players.length + other]! += mutual ? 2 : 1;
    worth[other * players.length + one]! += mutual ? 2 : 1;
  }
  const moveCost = problem.moveCost ?? 1_000_000;
  const asked = problem.requests.reduce((sum, { mutual }) => sum + (mutual ? 2 : 1), 0);
  const range = players.reduce((sum, { rating }) => sum + Math.abs(rating), 0);
  const first = moveCost > REQUEST * asked + 2 * range;
  return {
    players: players.length, teams: teams.length, boards: names.length, board, worth, pin, home, moveCost,
    rating: Float64Array.from(players, ({ rating }) => rating),
    fixed: first ? kept(board, pin, home) : pin,
  };
}

/** Pins, and the homes of players whose place nobody else of their board claims. */
function kept(board: Int32Array, pin: Int32Array, home: Int32Array): Int32Array {
  const claim = (player: number) => (pin[player]! >= 0 ? pin[player]! : home[player]!);
  return pin.map((to, player) => {
    if (to >= 0 || home[player]! < 0) return to;
    const rivals = board.some((other, at) => at !== player && other === board[player] && claim(at) === home[player]);
    return rivals ? -1 : home[player]!;
  });
}

/** The sum over satisfied requests, from the team of each player. */
export function happiness({ players, worth }: Roster, team: ArrayLike<number>): number {
  let sum = 0;
  for (let one = 0; one < players; one++) for (let other = one + 1; other < players; other++) if (team[one] === team[other]) sum += worth[one * players + other]!;
  return sum;
}

/** Largest less smallest sum of ratings of a team. */
export function balance({ teams, rating }: Roster, team: ArrayLike<number>): number {
  if (teams === 0) return 0;
  const sums = new Float64Array(teams);
  rating.forEach((value, player) => (sums[team[player]!]! += value));
  return Math.max(...sums) - Math.min(...sums);
}

export function changed({ home }: Roster, team: ArrayLike<number>): number {
  return home.reduce((sum, before, player) => sum + (before >= 0 && before !== team[player] ? 1 : 0), 0);
}
