// SPDX-License-Identifier: EUPL-1.2
import { networkSimplex, UNBOUNDED, type Simplex } from "../../flow/index.ts";
import type { Model } from "./model.ts";
import { placesOf } from "./pauses.ts";

/**
 * All rounds taken together as one flow: source > each participant > talks > the other participant > sink > source.
 * With `levels` a participant's wishes pass one arc for the first wish met, one for the second, and so on, so that each
 * can be paid for by itself. Without sides every talk stands there twice, once from each end, and half of the flow is a
 * bound; with two sides the flow is whole and exact.
 */
export interface Together {
  readonly simplex: Simplex;
  /** Talk e: arcs e and, without sides, count + e. */
  readonly twice: 1 | 2;
  /** Arc of participant p's k-th wish (from 0), on the giving and on the taking side; undefined where it has none. */
  level(p: number, k: number): readonly [give: number, take: number] | undefined;
  /** Costs: each talk by its worth (what is fixed far above all), each level by `pay`. */
  price(worth: (e: number) => number, pay: (p: number, k: number) => number): void;
  /** Pieces of talk e, 0 .. twice. */
  pieces(e: number): number;
  /** Wishes participant p gets in the flow, halves cut off. */
  met(p: number): number;
}

export function takeTogether(model: Model, levels: number): Together {
  const { a, b, people, counts } = model;
  const count = a.length;
  const twice = model.sided ? 1 : 2;
  const arcs = arcList();
  // Four nodes a participant: giving side for any talk and for wished ones, taking side the same.
  const [source, sink] = [4 * people, 4 * people + 1];
  const give = (p: number, wished: boolean): number => (wished && levels > 0 ? 2 * people + p : p);
  const take = (p: number, wished: boolean): number => (wished && levels > 0 ? 3 * people + p : people + p);
  for (let e = 0; e < count; e++) arcs.add(give(a[e]!, (counts[e]! & 1) > 0), take(b[e]!, (counts[e]! & 2) > 0), 1);
  if (twice === 2) for (let e = 0; e < count; e++) arcs.add(give(b[e]!, (counts[e]! & 2) > 0), take(a[e]!, (counts[e]! & 1) > 0), 1);
  const places = Array.from({ length: people }, (_, p) => placesOf(model, p));
  for (let p = 0; p < people; p++) arcs.add(source, p, places[p]!);
  for (let p = 0; p < people; p++) arcs.add(people + p, sink, places[p]!);
  const firstLevel = arcs.from.length;
  for (let p = 0; p < people * (levels > 0 ? 1 : 0); p++) {
    for (let k = 0; k <= levels; k++) {
      const room = k < levels ? 1 : UNBOUNDED;
      arcs.add(p, 2 * people + p, room);
      arcs.add(3 * people + p, people + p, room);
    }
  }
  arcs.add(sink, source, Math.min(UNBOUNDED, togetherMost(model, places) * twice));
  const simplex = networkSimplex({ nodes: sink + 1, ...arcs, cost: new Float64Array(arcs.from.length) });
  const level = (p: number, k: number): readonly [number, number] | undefined => {
    if (k >= levels) return undefined;
    const arc = firstLevel + 2 * (p * (levels + 1) + k);
    return [arc, arc + 1];
  };
  const pieces = (e: number): number => simplex.flow[e]! + (twice === 2 ? simplex.flow[count + e]! : 0);
  const wishes = Array.from({ length: people }, (): number[] => []);
  for (let e = 0; e < count; e++) {
    if (counts[e]! & 1) wishes[a[e]!]!.push(e);
    if (counts[e]! & 2) wishes[b[e]!]!.push(e);
  }
  return {
    simplex, twice, level, pieces,
    price(worth, pay) {
      const cost = new Float64Array(arcs.from.length);
      for (let e = 0; e < count; e++) {
        cost[e] = -worth(e);
        if (twice === 2) cost[count + e] = -worth(e);
      }
      for (let p = 0; p < people; p++) for (let k = 0; k < levels; k++) for (const arc of level(p, k)!) cost[arc] = -pay(p, k);
      simplex.recost(cost);
    },
    met: (p) => Math.floor(wishes[p]!.reduce((sum, e) => sum + pieces(e), 0) / twice),
  };
}

function arcList() {
  const [from, to, capacity]: [number[], number[], number[]] = [[], [], []];
  return {
    from, to, capacity,
    add(start: number, end: number, room: number): void {
      from.push(start);
      to.push(end);
      capacity.push(room);
    },
  };
}

/** Talks of all rounds together: tables, and half of the places of all who are there. */
function togetherMost({ tables, rounds, room, people }: Model, places: readonly number[]): number {
  let most = 0;
  for (let r = 0; r < rounds; r++) {
    let here = 0;
    for (let p = 0; p < people; p++) here += room[p * rounds + r]!;
    most += Math.min(tables[r]!, Math.floor(here / 2));
  }
  return Math.min(most, Math.floor(places.reduce((sum, own) => sum + own, 0) / 2));
}
