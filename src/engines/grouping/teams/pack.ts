// SPDX-License-Identifier: EUPL-1.2
import type { Chance } from "../../search/index.ts";
import type { Cluster } from "./clusters.ts";
import type { Roster } from "./roster.ts";

/** How many places for clusters are tried in one attempt. */
const TRIES = 20_000;

/**
 * Puts clusters into teams, whole where they fit: no two players of a board in a team, fixed players where they belong.
 * Then everybody else where their board is free. Clusters that fit nowhere whole are broken up. By player the team.
 * Undefined only where fixed players collide.
 */
export function pack(roster: Roster, clusters: readonly Cluster[], dice: Chance): Int32Array | undefined {
  for (let attempt = 0; attempt < 5; attempt++) {
    const whole = placed(roster, clusters, dice);
    if (whole) return filled(roster, whole, dice);
  }
  return filled(roster, new Int32Array(roster.players).fill(-1), dice);
}

/** Depth first, largest clusters first, the first empty team standing for all empty ones. */
function placed(roster: Roster, clusters: readonly Cluster[], dice: Chance): Int32Array | undefined {
  const team = new Int32Array(roster.players).fill(-1);
  const taken = new Uint8Array(roster.teams * roster.boards);
  const fixedTo = (cluster: Cluster) => cluster.reduce((to, player) => Math.max(to, roster.fixed[player]!), -1);
  const order = dice.shuffle([...clusters]).toSorted((a, b) => Math.sign(fixedTo(b) + 0.5) - Math.sign(fixedTo(a) + 0.5) || b.length - a.length);
  let tries = 0;
  const put = (cluster: Cluster, to: number, value: 0 | 1) => {
    for (const player of cluster) {
      taken[to * roster.boards + roster.board[player]!] = value;
      team[player] = value === 1 ? to : -1;
    }
  };
  const from = (at: number): boolean => {
    const cluster = order[at];
    if (!cluster) return true;
    if (tries++ > TRIES) return false;
    const only = fixedTo(cluster);
    for (const to of teamsFor(roster, taken, cluster, only)) {
      put(cluster, to, 1);
      if (from(at + 1)) return true;
      put(cluster, to, 0);
    }
    return false;
  };
  return from(0) ? team : undefined;
}

function teamsFor({ teams, boards, board }: Roster, taken: Uint8Array, cluster: Cluster, only: number): number[] {
  const fits = (to: number) => cluster.every((player) => taken[to * boards + board[player]!] === 0);
  if (only >= 0) return fits(only) ? [only] : [];
  const list: number[] = [];
  let empty = false;
  for (let to = 0; to < teams; to++) {
    const unused = taken.subarray(to * boards, (to + 1) * boards).every((used) => used === 0);
    if (unused && empty) continue;
    empty ||= unused;
    if (fits(to)) list.push(to);
  }
  return list;
}

function filled({ players, teams, boards, board, fixed }: Roster, team: Int32Array, dice: Chance): Int32Array | undefined {
  const taken = new Uint8Array(teams * boards);
  const put = (player: number, to: number): boolean => {
    const place = to * boards + board[player]!;
    if (taken[place] === 1) return false;
    taken[place] = 1;
    team[player] = to;
    return true;
  };
  for (let player = 0; player < players; player++) if (team[player]! >= 0 && !put(player, team[player]!)) return undefined;
  for (let player = 0; player < players; player++) if (team[player]! < 0 && fixed[player]! >= 0 && !put(player, fixed[player]!)) return undefined;
  const order = dice.shuffle(Array.from({ length: players }, (_, player) => player));
  for (const player of order) {
    for (let to = 0; to < teams && team[player]! < 0; to++) put(player, to);
    if (team[player]! < 0) return undefined;
  }
  return team;
}
