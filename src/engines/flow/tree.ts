// SPDX-License-Identifier: EUPL-1.2
import type { Network } from "./simplex.ts";

const EMPTY = 1;
const INSIDE = 0;
const FULL = -1;
const PLENTY = 2_000_000_000;

/** The spanning tree of a network simplex: which arcs carry it, how deep each node hangs, what each node costs. */
export interface Tree {
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly cost: Float64Array;
  readonly flow: Int32Array;
  readonly price: Float64Array;
  /** 1 = empty, -1 = full, 0 = in the tree or never to be changed. */
  readonly state: Int8Array;
  readonly unbalanced: boolean;
  /** Takes an arc outside the tree into it, as far as pieces can be moved around its circle. */
  pivot(arc: number): void;
  recost(cost: ArrayLike<number>, artificial: number): void;
}

/** Every node hangs at an extra root by an artificial arc: towards the root where it has pieces to give, from it where it lacks. */
export function plantTree(network: Network, artificial: number): Tree {
  const { nodes } = network;
  const arcs = network.from.length;
  const root = nodes;
  const from = new Int32Array(arcs + nodes);
  const to = new Int32Array(arcs + nodes);
  const room = new Int32Array(arcs + nodes);
  const cost = new Float64Array(arcs + nodes);
  const flow = new Int32Array(arcs + nodes);
  const state = new Int8Array(arcs + nodes);
  const price = new Float64Array(nodes + 1);
  const hang = hanging(nodes, arcs);
  const { up, arcUp, rises, depth } = hang;
  let balance = 0;
  for (let arc = 0; arc < arcs; arc++) {
    from[arc] = network.from[arc]!;
    to[arc] = network.to[arc]!;
    room[arc] = network.capacity[arc]!;
    cost[arc] = network.cost[arc]!;
    state[arc] = EMPTY;
  }
  for (let node = 0; node < nodes; node++) {
    const supply = network.supply?.[node] ?? 0;
    const arc = arcs + node;
    balance += supply;
    rises[node] = supply >= 0 ? 1 : -1;
    from[arc] = supply >= 0 ? node : root;
    to[arc] = supply >= 0 ? root : node;
    room[arc] = PLENTY;
    flow[arc] = Math.abs(supply);
    cost[arc] = supply >= 0 ? 0 : artificial;
    price[node] = supply >= 0 ? 0 : artificial;
  }

  /** Moves as many pieces around the circle of `arc` as fit; answers the lower end of the tree arc that blocks, or -1 where `arc` itself does. */
  const push = (arc: number): { out: number; below: number; above: number } => {
    const head = state[arc] === EMPTY ? from[arc]! : to[arc]!;
    const tail = state[arc] === EMPTY ? to[arc]! : from[arc]!;
    let join = head;
    for (let other = tail; join !== other; ) {
      if (depth[join]! > depth[other]!) join = up[join]!;
      else other = up[other]!;
    }
    let pieces = room[arc]!;
    let out = -1;
    let first = true;
    for (let node = head; node !== join; node = up[node]!) {
      const along = arcUp[node]!;
      const free = rises[node]! > 0 ? flow[along]! : room[along]! - flow[along]!;
      if (free < pieces) [pieces, out] = [free, node];
    }
    // On this side ties go to the last one found: the tree stays strongly feasible and the method cannot run in circles.
    for (let node = tail; node !== join; node = up[node]!) {
      const along = arcUp[node]!;
      const free = rises[node]! < 0 ? flow[along]! : room[along]! - flow[along]!;
      if (free <= pieces) [pieces, out, first] = [free, node, false];
    }
    if (pieces > 0) {
      for (let node = head; node !== join; node = up[node]!) flow[arcUp[node]!]! -= rises[node]! * pieces;
      for (let node = tail; node !== join; node = up[node]!) flow[arcUp[node]!]! += rises[node]! * pieces;
      flow[arc]! += state[arc]! * pieces;
    }
    return { out, below: first ? head : tail, above: first ? tail : head };
  };

  const pivot = (arc: number): void => {
    const { out, below, above } = push(arc);
    if (out < 0) {
      state[arc] = -state[arc]!;
      return;
    }
    const leaving = arcUp[out]!;
    state[leaving] = flow[leaving] === 0 ? EMPTY : FULL;
    if (leaving >= arcs) state[leaving] = INSIDE;
    state[arc] = INSIDE;
    const change = from[arc] === below ? price[above]! - cost[arc]! - price[below]! : price[above]! + cost[arc]! - price[below]!;
    hang.turn(below, above, out, arc, from[arc] === below ? 1 : -1);
    hang.under(below, (node) => {
      price[node]! += change;
      depth[node] = depth[up[node]!]! + 1;
    });
  };

  const recost = (costs: ArrayLike<number>, dearest: number): void => {
    for (let arc = 0; arc < arcs; arc++) cost[arc] = costs[arc]!;
    for (let arc = arcs; arc < arcs + nodes; arc++) if (from[arc] === root) cost[arc] = dearest;
    for (let node = hang.first[root]!; node >= 0; node = hang.next[node]!) {
      hang.under(node, (below) => {
        price[below] = price[up[below]!]! - rises[below]! * cost[arcUp[below]!]!;
      });
    }
  };
  return { from, to, cost, flow, price, state, unbalanced: balance !== 0, pivot, recost };
}

/** Who hangs below whom: parent, the arc to it, and the children as a linked list. */
function hanging(nodes: number, arcs: number) {
  const root = nodes;
  const up = new Int32Array(nodes + 1).fill(root);
  const arcUp = new Int32Array(nodes + 1);
  const rises = new Int8Array(nodes + 1);
  const depth = new Int32Array(nodes + 1).fill(1);
  const first = new Int32Array(nodes + 1).fill(-1);
  const next = new Int32Array(nodes + 1).fill(-1);
  const before = new Int32Array(nodes + 1).fill(-1);
  up[root] = -1;
  depth[root] = 0;
  const attach = (node: number, parent: number): void => {
    const child = first[parent]!;
    up[node] = parent;
    next[node] = child;
    before[node] = -1;
    if (child >= 0) before[child] = node;
    first[parent] = node;
  };
  const detach = (node: number): void => {
    const [left, right] = [before[node]!, next[node]!];
    if (left >= 0) next[left] = right;
    else first[up[node]!] = right;
    if (right >= 0) before[right] = left;
  };
  for (let node = nodes - 1; node >= 0; node--) {
    attach(node, root);
    arcUp[node] = arcs + node;
  }
  /** Cuts the arc above `out` and hangs that part by `below` under `above`; the way from `below` to `out` turns round. */
  const turn = (below: number, above: number, out: number, arc: number, direction: number): void => {
    let [node, parent, by, way] = [below, above, arc, direction];
    for (;;) {
      const [oldParent, oldArc, oldWay] = [up[node]!, arcUp[node]!, rises[node]!];
      detach(node);
      attach(node, parent);
      arcUp[node] = by;
      rises[node] = way;
      if (node === out) return;
      [parent, node, by, way] = [node, oldParent, oldArc, -oldWay];
    }
  };
  /** Visits `top` and everything below it, parents before children. */
  const under = (top: number, visit: (node: number) => void): void => {
    let node = top;
    for (;;) {
      visit(node);
      if (first[node]! >= 0) {
        node = first[node]!;
        continue;
      }
      while (node !== top && next[node]! < 0) node = up[node]!;
      if (node === top) return;
      node = next[node]!;
    }
  };
  return { up, arcUp, rises, depth, first, next, turn, under };
}
