// SPDX-License-Identifier: EUPL-1.2

/**
 * Teams of equal make: each team gets one player for each board, as many requests to be together as possible come true,
 * and the teams are about equally strong.
 *
 * Rules a plan must keep: every player in exactly one team; no two players of the same board in one team (so where a board
 * has as many players as there are teams, each team has exactly one of them); every pin. Ids that do not exist are passed over.
 *
 * Objective (most): 1000 x `happiness` - `balance` - moveCost x `changed`, where
 * - `happiness`: the sum over requests whose two players are in the same team of 2 if `mutual`, else 1 (a request named twice
 *    counts twice; one of a player to themselves or to an unknown id counts 0);
 * - `balance`: the largest less the smallest sum of ratings of a team, over all teams (an empty one has 0);
 * - `changed`: players of `previous` (player and team both still existing) who are now in another team.
 * Source of the model: MiniZinc Challenge 2018 and 2022, "team-assignment" (E. Thörnbald).
 */
export interface TeamsProblem {
  readonly kind: "teams";
  readonly players: readonly Player[];
  readonly teams: readonly Team[];
  readonly requests: readonly TeamRequest[];
  readonly pins?: readonly TeamPin[] | undefined;
  /** The plan of before, to be changed as little as possible. */
  readonly previous?: readonly TeamMembers[] | undefined;
  /** What one changed player costs, at least 0; 1,000,000 where nothing is said: fewest changes first. */
  readonly moveCost?: number | undefined;
}

export interface Player {
  readonly id: string;
  readonly name?: string | undefined;
  /** Which place in a team the player can take: a board in chess, a position, a skill. */
  readonly board: string;
  readonly rating: number;
}

export interface Team {
  readonly id: string;
  readonly name?: string | undefined;
}

/** `from` would like to be in a team with `to`. */
export interface TeamRequest {
  readonly from: string;
  readonly to: string;
  /** Both asked for each other: counts 2. */
  readonly mutual?: boolean | undefined;
}

export interface TeamPin {
  readonly player: string;
  readonly team: string;
}

export interface TeamMembers {
  /** Of the team. */
  readonly id: string;
  /** Ids of players. */
  readonly members: readonly string[];
}

export interface TeamsPlan {
  /** In the order of the problem's teams; members in the order of the players. */
  readonly teams: readonly TeamMembers[];
  readonly happiness: number;
  /** No plan without more changes has a larger happiness. */
  readonly happinessBound: number;
  readonly balance: number;
  readonly changed: number;
}
