// SPDX-License-Identifier: EUPL-1.2
import fc from "fast-check";
import { expect, test } from "vitest";
import { colourPairs, heaviestPairs, minCostFlow, networkSimplex, UNBOUNDED, type Network } from "./index.ts";

const runs = { numRuns: 10_000 };

/** Small networks with any costs and supplies that sum to 0. */
const networks = fc.integer({ min: 2, max: 5 }).chain((nodes) =>
  fc.record({
    arcs: fc.array(fc.tuple(fc.nat(nodes - 1), fc.nat(nodes - 1), fc.nat(3), fc.integer({ min: -9, max: 9 })), { maxLength: 9 }),
    give: fc.array(fc.tuple(fc.nat(nodes - 1), fc.nat(nodes - 1)), { maxLength: 3 }),
  }).map(({ arcs, give }): Network => {
    const supply = Array.from({ length: nodes }, () => 0);
    for (const [a, b] of give) {
      supply[a]!++;
      supply[b]!--;
    }
    return { nodes, from: arcs.map(([a]) => a), to: arcs.map(([, b]) => b), capacity: arcs.map(([, , c]) => c), cost: arcs.map(([, , , c]) => c), supply };
  }),
);

/** Cheapest cost by trying every flow; undefined where there is none. */
function tried(network: Network): number | undefined {
  const balance = Array.from({ length: network.nodes }, (_, node) => network.supply![node]!);
  let best: number | undefined;
  const go = (arc: number, cost: number): void => {
    if (arc === network.from.length) {
      if (balance.every((left) => left === 0) && (best === undefined || cost < best)) best = cost;
      return;
    }
    for (let pieces = 0; pieces <= network.capacity[arc]!; pieces++) {
      balance[network.from[arc]!]! -= pieces;
      balance[network.to[arc]!]! += pieces;
      go(arc + 1, cost + pieces * network.cost[arc]!);
      balance[network.from[arc]!]! += pieces;
      balance[network.to[arc]!]! -= pieces;
    }
  };
  go(0, 0);
  return best;
}

test("the cheapest flow is as cheap as the best of all flows, and its prices prove it", () => {
  fc.assert(fc.property(networks.filter(({ capacity }) => Array.from(capacity).reduce((all, room) => all * (room + 1), 1) <= 2000), (network) => {
    const found = minCostFlow(network);
    expect(found.ok ? found.value.cost : undefined).toBe(tried(network));
    if (!found.ok) return;
    const { flow, price } = found.value;
    const balance = Array.from(network.supply!);
    for (const [arc, pieces] of flow.entries()) {
      balance[network.from[arc]!]! -= pieces;
      balance[network.to[arc]!]! += pieces;
      const reduced = network.cost[arc]! + price[network.from[arc]!]! - price[network.to[arc]!]!;
      expect(pieces >= 0 && pieces <= network.capacity[arc]!).toBe(true);
      if (pieces < network.capacity[arc]!) expect(reduced).toBeGreaterThanOrEqual(0);
      if (pieces > 0) expect(reduced).toBeLessThanOrEqual(0);
    }
    expect(balance.every((left) => left === 0)).toBe(true);
  }), runs);
});

test("new costs on an old flow give what a new flow gives", () => {
  fc.assert(fc.property(networks, fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 9, maxLength: 9 }), (network, costs) => {
    const cost = Array.from(network.from, (_, arc) => costs[arc]!);
    const again = networkSimplex(network);
    again.solve();
    again.recost(cost);
    const fresh = minCostFlow({ ...network, cost });
    expect(again.solve()).toBe(fresh.ok);
    if (fresh.ok) expect(again.cost).toBe(fresh.value.cost);
  }), runs);
});

test("a second goal is followed only among the best of the first", () => {
  fc.assert(fc.property(networks, fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 9, maxLength: 9 }), (network, costs) => {
    const second = Array.from(network.from, (_, arc) => costs[arc]!);
    const both = minCostFlow({ ...network, cost: second.map((cost, arc) => network.cost[arc]! * 10_000 + cost) });
    const held = networkSimplex(network);
    if (!held.solve()) return;
    const first = held.cost;
    held.hold();
    held.recost(second);
    held.solve();
    expect(both.ok && both.value.cost).toBe(first * 10_000 + held.cost);
  }), runs);
});

/** Pairs without doubles between up to five and five ends. */
const pairLists = fc.uniqueArray(fc.tuple(fc.nat(4), fc.nat(4)), { maxLength: 9, selector: ([a, b]) => a * 5 + b });
const places = fc.array(fc.nat(3), { minLength: 5, maxLength: 5 });
const apart = (list: [number, number][]) => ({ left: list.map(([a]) => a), right: list.map(([, b]) => b) });

test("the heaviest pairs are as heavy as the best of all choices; pairs that do not pay stay out", () => {
  fc.assert(fc.property(pairLists, fc.array(fc.integer({ min: -3, max: 20 }), { minLength: 9, maxLength: 9 }), places, places, fc.nat(9), (list, weights, lefts, rights, most) => {
    const choice = heaviestPairs(apart(list), list.map((_, at) => weights[at]!), lefts, rights, most);
    const [freeLeft, freeRight] = [[...lefts], [...rights]];
    const best = (at: number, left: number): number => {
      const pair = list[at];
      if (!pair) return 0;
      const without = best(at + 1, left);
      if (left === 0 || freeLeft[pair[0]] === 0 || freeRight[pair[1]] === 0) return without;
      freeLeft[pair[0]]!--;
      freeRight[pair[1]]!--;
      const taken = weights[at]! + best(at + 1, left - 1);
      freeLeft[pair[0]]!++;
      freeRight[pair[1]]!++;
      return Math.max(taken, without);
    };
    expect(choice.weight).toBe(best(0, most));
    const proof = list.reduce((sum, [a, b], at) => sum + Math.max(0, weights[at]! - choice.leftPrice[a]! - choice.rightPrice[b]! - choice.price), most * choice.price);
    const paid = choice.leftPrice.reduce((sum, price, end) => sum + price * lefts[end]!, 0) + choice.rightPrice.reduce((sum, price, end) => sum + price * rights[end]!, 0);
    expect(proof + paid).toBe(choice.weight);
  }), runs);
});

test("as many colours as the busiest end has pairs are enough, one less is not, and they are used evenly", () => {
  fc.assert(fc.property(fc.uniqueArray(fc.tuple(fc.nat(5), fc.nat(5)), { maxLength: 24, selector: ([a, b]) => a * 6 + b }), fc.nat(2), (list, more) => {
    const pairs = apart(list);
    const busiest = Math.max(0, ...[pairs.left, pairs.right].flatMap((ends) => [0, 1, 2, 3, 4, 5].map((end) => ends.filter((other) => other === end).length)));
    if (busiest > 0) expect(colourPairs(pairs, 6, 6, busiest - 1)).toBeUndefined();
    const colours = busiest + more;
    const found = colourPairs(pairs, 6, 6, colours, true)!;
    for (const ends of [pairs.left, pairs.right]) expect(new Set(ends.map((end, at) => end * 99 + found[at]!)).size).toBe(list.length);
    const used = Array.from({ length: colours }, (_, colour) => found.filter((other) => other === colour).length);
    expect(Math.max(0, ...used) - Math.min(...used, Infinity)).toBeLessThanOrEqual(1);
    expect(found.every((colour) => colour >= 0 && colour < colours)).toBe(true);
  }), runs);
});

test("what pays goes round and round only as far as there is room; a loop is filled", () => {
  const round = minCostFlow({ nodes: 3, from: [0, 1, 2, 1], to: [1, 2, 0, 1], capacity: [4, UNBOUNDED, UNBOUNDED, 2], cost: [-5, 1, 0, -1] });
  expect(round.ok && [round.value.cost, ...round.value.flow]).toEqual([-18, 4, 4, 4, 2]);
  expect(minCostFlow({ nodes: 2, from: [], to: [], capacity: [], cost: [], supply: [1, 0] })).toEqual({ ok: false, refusal: { type: "noFlow" } });
});
