// SPDX-License-Identifier: EUPL-1.2
import type { Model } from "./model.ts";
import type { PricePoint, Spread } from "./problem.ts";
import { takeTogether, type Together } from "./together.ts";

/** Participants who wished for anything that can be held or was held, with how many wishes that makes and their places. */
function canHave(model: Model): Int32Array {
  const { a, b, counts, people, metBefore, room, rounds, most } = model;
  const wished = new Int32Array(people);
  for (let e = 0; e < a.length; e++) {
    if (!model.open.subarray(e * rounds, (e + 1) * rounds).includes(1)) continue;
    if (counts[e]! & 1) wished[a[e]!]!++;
    if (counts[e]! & 2) wished[b[e]!]!++;
  }
  for (let p = 0; p < people; p++) {
    const places = room.subarray(p * rounds, (p + 1) * rounds).reduce((sum, own) => sum + own, 0);
    wished[p] = metBefore[p]! + Math.min(wished[p]!, places, most[p]!);
  }
  return wished;
}

/** Sets the floors of the model by the rule of problem.ts. */
export function setFloors(model: Model, floor: number | "leximin"): void {
  const can = canHave(model);
  if (floor !== "leximin") {
    for (let p = 0; p < model.people; p++) model.floors[p] = Math.max(0, Math.min(Math.trunc(floor), can[p]!));
    return;
  }
  model.floors.set(leximin(model, can));
}

/**
 * Best for the worst-off, then the next, and so on, all rounds together. Counts are whole, so: as many as possible with
 * at least one wish, among these choices as many as possible with two, and so on; each step keeps the cheapest flows of
 * the step before (nodes' prices say which arcs may still change). On sums of weights this would be NP-hard.
 */
function leximin(model: Model, can: Int32Array): Int32Array {
  const { metBefore, people } = model;
  const deepest = can.reduce((top, own) => Math.max(top, own), 0);
  const all = takeTogether(model, deepest);
  const fixedFirst = (e: number): number => (model.fixed[e] ? 1 : 0);
  if (model.fixed.includes(1)) {
    all.price(fixedFirst, () => 0);
    all.simplex.solve();
    all.simplex.hold();
  }
  for (let k = 1; k <= deepest; k++) {
    all.price(() => 0, (p, level) => (level === k - 1 - metBefore[p]! ? 1 : 0));
    all.simplex.solve();
    if (all.simplex.cost === 0 && !metBefore.some((met) => met >= k)) break;
    all.simplex.hold();
  }
  all.price((e) => model.weight[e]!, () => 0);
  all.simplex.solve();
  return Int32Array.from({ length: people }, (_, p) => metBefore[p]! + all.met(p));
}

/** How evenly wishes met are spread over those who wished. */
export function spreadOf(met: readonly number[]): Spread {
  if (met.length === 0) return { least: 0, mean: 0, gini: 0 };
  const sorted = met.toSorted((one, two) => one - two);
  const sum = sorted.reduce((all, own) => all + own, 0);
  const ranked = sorted.reduce((all, own, at) => all + (2 * (at + 1) - sorted.length - 1) * own, 0);
  return { least: sorted[0]!, mean: sum / sorted.length, gini: sum === 0 ? 0 : ranked / (sorted.length * sum) };
}

/** Heaviest choice, all rounds together, with each floor 0, 1, ... as long as all can have it. At most `points`. */
export function priceOfFairness(model: Model, points: number): PricePoint[] {
  const can = canHave(model);
  const wished = wishers(model);
  const deepest = can.reduce((top, own) => Math.max(top, own), 0);
  const levels = Math.min(deepest, Math.max(0, points - 1));
  const all = takeTogether(model, levels);
  const most = model.weight.reduce((top, weight) => Math.max(top, weight), 0);
  // A missing wish costs more than any exchange along a path of talks could bring.
  const each = (most + 1) * 2 * (model.people + 1);
  const curve: PricePoint[] = [];
  let top = 0;
  for (let floor = 0; floor <= levels; floor++) {
    all.price((e) => model.weight[e]!, (p, k) => (k < Math.min(floor, can[p]!) - model.metBefore[p]! ? each : 0));
    all.simplex.solve();
    const point = read(model, all, wished, can, floor);
    if (floor === 0) top = point.weight;
    if (point.missing > 0) break;
    curve.push({ ...point, lost: top > 0 ? Math.max(0, (top - point.weight) / top) : 0 });
  }
  return curve;
}

/** Who wished for anything at all. */
export function wishers(model: Model): number[] {
  const some = new Uint8Array(model.people);
  for (const pair of model.field.pairs) {
    if (pair.wishA) some[pair.a] = 1;
    if (pair.wishB) some[pair.b] = 1;
  }
  return Array.from(some.keys()).filter((p) => some[p] === 1);
}

function read(model: Model, all: Together, wished: readonly number[], can: Int32Array, floor: number): PricePoint {
  const met = wished.map((p) => model.metBefore[p]! + all.met(p));
  let weight = 0;
  for (let e = 0; e < model.a.length; e++) weight += (model.weight[e]! * all.pieces(e)) / all.twice;
  const missing = wished.reduce((sum, p, at) => sum + Math.max(0, Math.min(floor, can[p]!) - met[at]!), 0);
  return { floor, weight: weight / model.scale + model.gone, lost: 0, missing, ...spreadOf(met) };
}
