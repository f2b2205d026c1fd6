// SPDX-License-Identifier: EUPL-1.2
import type { Roster } from "./roster.ts";

/** Players who belong in one team. */
export type Cluster = readonly number[];

/** How players are best put together, whichever teams they end up in. */
export interface Clustering {
  /** Every player once; of clusters with at least two players or a fixed one. */
  readonly clusters: readonly Cluster[];
  /** Worth of all requests within clusters. */
  readonly worth: number;
  /** No teams can satisfy more. Equal to `worth` where the search ended by itself. */
  readonly bound: number;
  /** Neither time nor tries ran out. */
  readonly complete: boolean;
}

/** A player, or several who are fixed in the same team and so count as one. */
interface Node {
  readonly players: readonly number[];
  /** Bit b: has a player of board b. */
  readonly boards: bigint;
  readonly team: number;
  readonly edges: Map<number, number>;
}

/**
 * The largest worth of requests that sets of players without two of a board (and without two fixed in different teams)
 * can satisfy. Exact: take the player with most requests, try every connected set around them, and solve what is left,
 * which falls apart into pieces; pieces met before are remembered. What it leaves out is only that the sets must fit into
 * the number of teams, so it bounds every plan. At most `tries` sets are looked at, and `over` is asked now and then.
 */
export function cluster(roster: Roster, tries: number, over: () => boolean): Clustering {
  const nodes = nodesOf(roster);
  const inner = nodes.reduce((sum, { players }) => sum + within(roster, players), 0);
  const search = new Pieces(nodes, tries, over);
  const all = nodes.flatMap(({ edges }, at) => (edges.size > 0 ? [at] : []));
  const answer = search.solve(all);
  const covered = new Set(answer.clusters.flat());
  const clusters = [...answer.clusters, ...nodes.flatMap((_, at) => (covered.has(at) ? [] : [[at]]))].map((set) => set.flatMap((at) => nodes[at]!.players));
  const kept = clusters.filter((players) => players.length > 1 || roster.fixed[players[0]!]! >= 0);
  return { complete: search.complete, clusters: kept, worth: inner + answer.worth, bound: inner + (search.complete ? answer.worth : Math.max(answer.worth, search.relaxed(all))) };
}

/** Every set of players that could be a cluster, with what it is worth; `inner` is worth that is satisfied in any case. */
export interface Candidates {
  readonly inner: number;
  readonly sets: readonly { readonly players: Cluster; readonly worth: number }[];
}

/** All connected sets without conflicts, for a linear program that chooses disjoint ones. Undefined where there are more than `limit`. */
export function candidates(roster: Roster, limit: number): Candidates | undefined {
  const nodes = nodesOf(roster);
  const search = new Pieces(nodes, limit, () => false);
  const sets = nodes.flatMap((_, pivot) => search.around(pivot, new Set(nodes.keys().filter((at) => at >= pivot))).filter(({ members }) => members.length > 1));
  if (!search.complete) return undefined;
  const inner = nodes.reduce((sum, { players }) => sum + within(roster, players), 0);
  return { inner, sets: sets.map(({ members, worth }) => ({ players: members.flatMap((at) => nodes[at]!.players), worth })) };
}

function within({ players, worth }: Roster, set: readonly number[]): number {
  return set.reduce((sum, one, at) => sum + set.slice(at + 1).reduce((more, other) => more + worth[one * players + other]!, 0), 0);
}

function nodesOf(roster: Roster): Node[] {
  const { players, board, fixed, worth } = roster;
  const fixedIn = new Map<number, number[]>();
  const sets: number[][] = [];
  for (let player = 0; player < players; player++) {
    const team = fixed[player]!;
    if (team >= 0 && fixedIn.has(team)) fixedIn.get(team)!.push(player);
    else {
      const set = [player];
      sets.push(set);
      if (team >= 0) fixedIn.set(team, set);
    }
  }
  const nodes = sets.map((set): Node => ({ players: set, boards: set.reduce((mask, player) => mask | (1n << BigInt(board[player]!)), 0n), team: fixed[set[0]!]!, edges: new Map() }));
  for (const [at, one] of nodes.entries()) {
    for (const [to, other] of nodes.entries()) {
      if (at === to || !compatible(one, other)) continue;
      const sum = one.players.reduce((total, p) => total + other.players.reduce((more, q) => more + worth[p * players + q]!, 0), 0);
      if (sum > 0) one.edges.set(to, sum);
    }
  }
  return nodes;
}

const compatible = (one: Node, other: Node) => (one.boards & other.boards) === 0n && !(one.team >= 0 && other.team >= 0);

interface Solved {
  readonly worth: number;
  readonly clusters: readonly (readonly number[])[];
}

class Pieces {
  complete = true;
  private readonly nodes: readonly Node[];
  private readonly known = new Map<string, Solved>();
  private left: number;
  private readonly over: () => boolean;

  constructor(nodes: readonly Node[], tries: number, over: () => boolean) {
    this.nodes = nodes;
    this.over = over;
    this.left = tries;
  }

  /** Best clusters of any set of nodes: piece by piece. */
  solve(set: readonly number[]): Solved {
    const parts = this.parts(set).map((piece) => this.piece(piece));
    return { worth: parts.reduce((sum, { worth }) => sum + worth, 0), clusters: parts.flatMap(({ clusters }) => clusters) };
  }

  private parts(set: readonly number[]): number[][] {
    const open = new Set(set);
    const parts: number[][] = [];
    for (const start of set) {
      if (!open.delete(start)) continue;
      const part = [start];
      for (let at = 0; at < part.length; at++) for (const next of this.nodes[part[at]!]!.edges.keys()) if (open.delete(next)) part.push(next);
      parts.push(part.toSorted((a, b) => a - b));
    }
    return parts;
  }

  private piece(set: readonly number[]): Solved {
    if (set.length === 1) return { worth: 0, clusters: [[set[0]!]] };
    const key = set.join();
    const before = this.known.get(key);
    if (before) return before;
    const inside = new Set(set);
    const degree = (at: number) => [...this.nodes[at]!.edges.keys()].filter((other) => inside.has(other)).length;
    const pivot = set.reduce((most, at) => (degree(at) > degree(most) ? at : most));
    let best: Solved = { worth: -1, clusters: [] };
    const options = this.around(pivot, inside).toSorted((a, b) => b.worth - a.worth);
    for (const option of options) {
      if (best.worth >= 0 && this.left <= 0) {
        this.complete = false;
        break;
      }
      const rest = set.filter((at) => !option.members.includes(at));
      if (option.worth + this.relaxed(rest) <= best.worth) continue;
      const others = this.solve(rest);
      if (option.worth + others.worth > best.worth) best = { worth: option.worth + others.worth, clusters: [option.members, ...others.clusters] };
    }
    this.known.set(key, best);
    return best;
  }

  /** All connected sets around a node without conflicts, with what they are worth. */
  around(pivot: number, inside: ReadonlySet<number>): { members: number[]; worth: number }[] {
    const found: { members: number[]; worth: number }[] = [];
    const grow = (members: number[], boards: bigint, team: number, worth: number, barred: ReadonlySet<number>) => {
      found.push({ members, worth });
      if ((this.left & 255) === 0 && this.over()) this.left = 0;
      if (this.left-- <= 0) {
        this.complete = false;
        return;
      }
      const refused = new Set(barred);
      for (const member of members) {
        for (const next of this.nodes[member]!.edges.keys()) {
          const node = this.nodes[next]!;
          if (!inside.has(next) || refused.has(next) || members.includes(next) || (node.boards & boards) !== 0n || (team >= 0 && node.team >= 0)) continue;
          // Each set is grown once: what was tried before is barred from the later branches.
          refused.add(next);
          const more = members.reduce((sum, one) => sum + (node.edges.get(one) ?? 0), 0);
          grow([...members, next], boards | node.boards, Math.max(team, node.team), worth + more, refused);
        }
      }
    };
    const { boards, team } = this.nodes[pivot]!;
    grow([pivot], boards, team, 0, new Set());
    return found;
  }

  /** An upper bound: each node keeps its dearest request to each board; both ends pay half. */
  relaxed(set: readonly number[]): number {
    const inside = new Set(set);
    let doubled = 0;
    for (const at of set) {
      const dearest = new Map<bigint, number>();
      for (const [other, worth] of this.nodes[at]!.edges) {
        const { boards } = this.nodes[other]!;
        const lowest = boards & -boards;
        if (inside.has(other) && worth > (dearest.get(lowest) ?? 0)) dearest.set(lowest, worth);
      }
      for (const worth of dearest.values()) doubled += worth;
    }
    return Math.floor(doubled / 2);
  }
}
