// SPDX-License-Identifier: EUPL-1.2
import { refuse, ok, type Refusal, type Result } from "../../kernel/result.ts";
import { plantTree, type Tree } from "./tree.ts";

/**
 * A network: nodes 0 .. nodes-1, one entry an arc in each list. Whole numbers everywhere: flow is counted in pieces,
 * and with whole costs (below 2^53 / nodes) sums and comparisons are exact; scale decimals first.
 */
export interface Network {
  readonly nodes: number;
  readonly from: ArrayLike<number>;
  readonly to: ArrayLike<number>;
  /** 0 .. UNBOUNDED. Lower bounds are 0: shift the supply for others. */
  readonly capacity: ArrayLike<number>;
  /** Of one piece, of any sign. An arc (even a loop) or cycle of negative cost is filled up. */
  readonly cost: ArrayLike<number>;
  /** Above 0: pieces that start here; below 0: pieces that end here. They sum to 0. Left out: 0 everywhere. */
  readonly supply?: ArrayLike<number> | undefined;
}

export const UNBOUNDED = 1_000_000_000;

export interface Flow {
  /** Pieces on each arc. */
  readonly flow: Int32Array;
  /** Price of each node: cost[e] + price[from] - price[to] is >= 0 on empty arcs, <= 0 on full ones, 0 between. */
  readonly price: Float64Array;
  readonly cost: number;
}

/** The supplies do not sum to 0, or they cannot be carried. */
export interface NoFlow extends Refusal {
  readonly type: "noFlow";
}

/** A flow that can be asked again after its costs changed; it starts from the flow it has. */
export interface Simplex extends Flow {
  /** Makes the flow cheapest; false where the supplies cannot be carried. */
  solve(): boolean;
  /** New costs for all arcs, of the same length as before. */
  recost(cost: ArrayLike<number>): void;
  /** After `solve`: from now on only flows that are cheapest by the costs so far; for a second goal among the best of a first. */
  hold(): void;
}

/**
 * Cheapest flow by the network simplex method with strongly feasible trees (Cunningham 1976; block search as in Kovács,
 * "Minimum-cost flow algorithms: an experimental evaluation", 2015). Deterministic. Without supplies it is a cheapest
 * circulation: give a profitable arc a negative cost and close the circle with a free arc back, and it carries no
 * piece that does not pay. That is the difference between heaviest and heaviest of the largest.
 */
export function minCostFlow(network: Network): Result<Flow, NoFlow> {
  const simplex = networkSimplex(network);
  return simplex.solve() ? ok(simplex) : refuse({ type: "noFlow" });
}

/** The same, to be asked several times. */
export function networkSimplex(network: Network): Simplex {
  const arcs = network.from.length;
  const tree = plantTree(network, artificialCost(network.cost, network.nodes));
  const block = Math.max(10, Math.ceil(Math.sqrt(arcs)));
  let next = 0;
  const enter = (): number => {
    const { cost, state, from, to, price } = tree;
    let best = -1;
    let least = 0;
    let left = block;
    for (let seen = 0; seen < arcs; seen++) {
      const arc = next;
      next = next + 1 === arcs ? 0 : next + 1;
      const reduced = state[arc]! * (cost[arc]! + price[from[arc]!]! - price[to[arc]!]!);
      if (reduced < least) {
        least = reduced;
        best = arc;
      }
      if (--left === 0) {
        if (best >= 0) return best;
        left = block;
      }
    }
    return best;
  };
  return {
    flow: tree.flow.subarray(0, arcs),
    price: tree.price.subarray(0, network.nodes),
    get cost() {
      return total(tree, arcs);
    },
    solve() {
      if (tree.unbalanced) return false;
      for (let arc = enter(); arc >= 0; arc = enter()) tree.pivot(arc);
      for (let arc = arcs; arc < arcs + network.nodes; arc++) if (tree.flow[arc]! > 0) return false;
      return true;
    },
    recost(cost) {
      tree.recost(cost, artificialCost(cost, network.nodes));
    },
    hold() {
      const { cost, state, from, to, price } = tree;
      for (let arc = 0; arc < arcs; arc++) if (cost[arc]! + price[from[arc]!]! - price[to[arc]!]! !== 0) state[arc] = 0;
    },
  };
}

/** Dearer than any path, so that no piece stays on an artificial arc if it can go elsewhere. */
function artificialCost(cost: ArrayLike<number>, nodes: number): number {
  let most = 0;
  for (let arc = 0; arc < cost.length; arc++) most = Math.max(most, Math.abs(cost[arc]!));
  return (most + 1) * (nodes + 1);
}

function total(tree: Tree, arcs: number): number {
  let sum = 0;
  for (let arc = 0; arc < arcs; arc++) sum += tree.flow[arc]! * tree.cost[arc]!;
  return sum;
}
