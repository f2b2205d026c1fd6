// SPDX-License-Identifier: EUPL-1.2
import { networkSimplex, UNBOUNDED } from "../../flow/index.ts";
import { bestWorth, type Chosen } from "./choice.ts";
import type { Model } from "./model.ts";

/**
 * Heaviest choice that also looks at who is there when: a talk takes a place of the one in some round in which both are
 * there, and a place of the other in some such round, not yet in the same one; and a round has no more talks than its
 * smaller side or its tables. Still a flow (an intersection of two gammoids), so with two sides whole and exact, and far
 * nearer to the truth than sums over all rounds: round > participant in the round > set of rounds > talk > and back.
 * Does not look at `most`, pauses and floors: those only lower the true best, so the bound holds.
 */
export function chooseByPresence(model: Model): Chosen {
  const { a, b, open, fixed, weight } = model;
  const count = a.length;
  const twice = model.sided ? 1 : 2;
  const [source, sink] = [0, 1];
  const net = network(model, source, sink, twice);
  const push = fixed.includes(1) ? weight.reduce((sum, w) => sum + w + model.stay, 1) : 0;
  const worth = (e: number): number => bestWorth(model, e) + (fixed[e] ? push : 0);
  for (let e = 0; e < count; e++) net.add(net.pool(a[e]!, open, e, 0), net.pool(b[e]!, open, e, 1), 1, -worth(e));
  if (twice === 2) for (let e = 0; e < count; e++) net.add(net.pool(b[e]!, open, e, 0), net.pool(a[e]!, open, e, 1), 1, -worth(e));
  net.addPools();
  net.add(sink, source, UNBOUNDED, 0);
  const flow = networkSimplex({ nodes: net.nodes(), ...net.arcs });
  flow.solve();
  const held = new Uint8Array(count);
  let value = -flow.cost / twice;
  const first = net.firstTalk;
  for (let e = 0; e < count; e++) {
    const pieces = flow.flow[first + e]! + (twice === 2 ? flow.flow[first + count + e]! : 0);
    held[e] = pieces === twice ? 1 : 0;
    if (fixed[e]) value -= (pieces * push) / twice;
  }
  return { held, bound: Math.floor(value + 1e-6) };
}

function network(model: Model, source: number, sink: number, twice: number) {
  const { people, rounds, room } = model;
  const [from, to, capacity, cost]: [number[], number[], number[], number[]] = [[], [], [], []];
  const add = (start: number, end: number, pieces: number, price: number): void => {
    from.push(start);
    to.push(end);
    capacity.push(pieces);
    cost.push(price);
  };
  // Nodes: source, sink, each round on both sides, each participant in each round on both sides, sets of rounds.
  const hub = (r: number, side: number): number => 2 + side * rounds + r;
  const place = (p: number, r: number, side: number): number => 2 + 2 * rounds + (side * people + p) * rounds + r;
  let nodes = 2 + 2 * rounds + 2 * people * rounds;
  for (let r = 0; r < rounds; r++) {
    const talks = roundMost(model, r) * twice;
    add(source, hub(r, 0), talks, 0);
    add(hub(r, 1), sink, talks, 0);
    for (let p = 0; p < people; p++) {
      const here = room[p * rounds + r]!;
      if (here === 0) continue;
      add(hub(r, 0), place(p, r, 0), here, 0);
      add(place(p, r, 1), hub(r, 1), here, 0);
    }
  }
  const firstTalk = from.length;
  const pools = new Map<string, { node: number; p: number; side: number; rounds: number[] }>();
  const pool = (p: number, open: Uint8Array, e: number, side: number): number => {
    const free: number[] = [];
    for (let r = 0; r < rounds; r++) if (open[e * rounds + r] === 1) free.push(r);
    const key = `${side}:${p}:${free.join()}`;
    const known = pools.get(key);
    if (known) return known.node;
    pools.set(key, { node: nodes, p, side, rounds: free });
    return nodes++;
  };
  const addPools = (): void => {
    for (const { node, p, side, rounds: free } of pools.values()) {
      for (const r of free) add(side === 0 ? place(p, r, 0) : node, side === 0 ? node : place(p, r, 1), UNBOUNDED, 0);
    }
  };
  return { arcs: { from, to, capacity, cost }, add, pool, addPools, firstTalk, nodes: () => nodes };
}

/** Talks a round can take: tables, and the places of the smaller side; without sides half of all places. */
function roundMost({ sided, field, people, rounds, room, tables }: Model, r: number): number {
  const places = [0, 0];
  for (let p = 0; p < people; p++) places[field.side[p] === 1 ? 1 : 0]! += room[p * rounds + r]!;
  return Math.min(tables[r]!, sided ? Math.min(places[0]!, places[1]!) : Math.floor((places[0]! + places[1]!) / 2));
}
