// SPDX-License-Identifier: EUPL-1.2
import { networkSimplex, UNBOUNDED } from "./simplex.ts";

/** Who may be paired with whom: `left[e]` in 0 .. lefts-1 and `right[e]` in 0 .. rights-1 are the ends of pair e. */
export interface Pairs {
  readonly left: ArrayLike<number>;
  readonly right: ArrayLike<number>;
}

export interface Choice {
  /** 1 where the pair is chosen. */
  readonly chosen: Uint8Array;
  /** Sum of the weights of the chosen pairs. */
  readonly weight: number;
  /** What one more place is worth: at each left end, at each right end, and in all. Never below 0. */
  readonly leftPrice: Float64Array;
  readonly rightPrice: Float64Array;
  readonly price: number;
}

/**
 * Heaviest choice of pairs such that every end takes part in at most `places` of them (a maximum-weight b-matching of a
 * bipartite graph) and at most `most` are chosen in all. Weights are whole numbers; pairs that do not pay stay out.
 * Exact: the constraints are totally unimodular, so the cheapest circulation is whole. The prices prove it:
 * weight = sum of places x prices + most x price + sum over pairs of max(0, weight - prices of both ends - price).
 */
export function heaviestPairs(
  pairs: Pairs,
  weight: ArrayLike<number>,
  leftPlaces: ArrayLike<number>,
  rightPlaces: ArrayLike<number>,
  most = UNBOUNDED,
): Choice {
  const count = pairs.left.length;
  const [lefts, rights] = [leftPlaces.length, rightPlaces.length];
  const [source, sink] = [lefts + rights, lefts + rights + 1];
  const arcs = count + lefts + rights + 1;
  const [from, to, capacity] = [new Int32Array(arcs), new Int32Array(arcs), new Int32Array(arcs)];
  const cost = new Float64Array(arcs);
  const put = (arc: number, ...[start, end, room, price]: [number, number, number, number]): void => {
    from[arc] = start;
    to[arc] = end;
    capacity[arc] = room;
    cost[arc] = price;
  };
  for (let pair = 0; pair < count; pair++) put(pair, pairs.left[pair]!, lefts + pairs.right[pair]!, 1, -weight[pair]!);
  for (let end = 0; end < lefts; end++) put(count + end, source, end, leftPlaces[end]!, 0);
  for (let end = 0; end < rights; end++) put(count + lefts + end, lefts + end, sink, rightPlaces[end]!, 0);
  put(arcs - 1, sink, source, most, 0);
  const flow = networkSimplex({ nodes: lefts + rights + 2, from, to, capacity, cost });
  flow.solve();
  const price = (arc: number): number => Math.max(0, flow.price[to[arc]!]! - flow.price[from[arc]!]!);
  return {
    chosen: Uint8Array.from(flow.flow.subarray(0, count)),
    weight: 0 - flow.cost,
    leftPrice: Float64Array.from(leftPlaces, (_, end) => price(count + end)),
    rightPrice: Float64Array.from(rightPlaces, (_, end) => price(count + lefts + end)),
    price: price(arcs - 1),
  };
}
