// SPDX-License-Identifier: EUPL-1.2
import type { Model } from "./model.ts";
import { takeTogether } from "./together.ts";

/** Which candidates to hold, all rounds taken together. */
export interface Chosen {
  readonly held: Uint8Array;
  /** No plan is worth more (whole, scaled units, without what is over). */
  readonly bound: number;
}

/**
 * Heaviest choice with all rounds taken together: each participant has its places of all rounds (fewer where pauses are
 * asked for), all rounds together their tables. Leaving out where and when makes it a bound for every plan; with two
 * sides it is a maximum-weight b-matching, found exactly.
 */
export function chooseTogether(model: Model): Chosen {
  const { a, people, weight, fixed, floors, metBefore, each } = model;
  const deepest = each > 0 ? floors.reduce((top, floor, p) => Math.max(top, floor - metBefore[p]!), 0) : 0;
  const all = takeTogether(model, deepest);
  const push = fixed.includes(1) ? weight.reduce((sum, w) => sum + w + model.stay, 1) + 2 * people * deepest * each : 0;
  all.price((e) => bestWorth(model, e) + (fixed[e] ? push : 0), (p, k) => (k < floors[p]! - metBefore[p]! ? each : 0));
  all.simplex.solve();
  const held = new Uint8Array(a.length);
  let value = -all.simplex.cost / all.twice;
  for (let e = 0; e < a.length; e++) {
    held[e] = all.pieces(e) === all.twice ? 1 : 0;
    if (fixed[e]) value -= (all.pieces(e) * push) / all.twice;
  }
  for (let p = 0; p < people; p++) value -= each * Math.max(0, floors[p]! - metBefore[p]!);
  return { held, bound: Math.floor(value + 1e-6) };
}

/** The most candidate e can bring: its weight, and staying where it was if that is still open. */
export function bestWorth({ weight, before, open, rounds, stay }: Model, e: number): number {
  return weight[e]! + (before[e]! >= 0 && open[e * rounds + before[e]!] === 1 ? stay : 0);
}
