// SPDX-License-Identifier: EUPL-1.2
import type { Chance, Watch } from "../../search/index.ts";
import { cool, movable, type Cooled, type Movable } from "./cool.ts";
import type { Instance } from "./instance.ts";
import { drawStart } from "./start.ts";

/** Shares of moves made between which the order freezes: above nothing is decided yet, below nothing is any more. */
const MELTED = 0.02;
const FROZEN = 0.0005;

/** Temperatures at which about 2 % and 0.05 % of the tried moves are made. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/**
 * Measures the temperatures between which cooling has to be slow, by cooling quickly once. Needed because the spread of
 * the distances alone says little: points in space freeze at a fifth of it, random numbers at twice as much.
 */
export function measureRange(instance: Instance, parts: Movable, group: Int32Array, dice: Chance, eye: Watch): Range & { readonly best: Cooled } {
  const spread = spreadOf(instance) || 1;
  let best = cool(instance, parts, group, { from: 1, to: 1, steps: 0 }, dice, eye);
  let at: Int32Array = best.group.slice();
  let from = 0;
  for (let heat = 3 * spread; heat > spread / 1000; heat *= 0.85) {
    const cooled = cool(instance, parts, at, { from: heat, to: heat, steps: 8 }, dice, eye);
    if (cooled.objective > best.objective) best = cooled;
    if (from === 0 && cooled.made < MELTED) from = heat;
    if (cooled.made < FROZEN || eye.late()) return { from: from || heat, to: heat, best };
    at = cooled.last;
  }
  return { from: from || spread / 1000, to: spread / 1000, best };
}

/** Standard deviation of the distances. */
function spreadOf({ count, distance }: Instance): number {
  let sum = 0;
  let squares = 0;
  let pairs = 0;
  for (let i = 0; i < count; i++) {
    for (let j = i + 1; j < count; j++) {
      const value = distance[i * count + j]!;
      sum += value;
      squares += value * value;
      pairs++;
    }
  }
  return pairs === 0 ? 0 : Math.sqrt(Math.max(0, squares / pairs - (sum / pairs) ** 2));
}

/** How a search divides its steps: cooling after cooling of the same length. Two numbers that draw it again. */
export interface Schedule {
  /** Steps of one cooling. */
  readonly length: number;
}

/** What the search found and how. */
export interface Annealed {
  readonly group: Int32Array;
  readonly objective: number;
  readonly schedule: Schedule;
}

/** Asked before and after the quick cooling, whose time tells how fast this machine is. */
export interface Pace {
  begin(): void;
  plan(): Schedule & { readonly runs: number };
}

/** Steps of the quick cooling. */
const QUICK = 500;

/**
 * Measures the range, cools quickly for an answer at any moment, then slowly, as often as `pace` says, then polishes the
 * best from half the heat until the effort ends.
 */
export function anneal(instance: Instance, sizes: readonly number[], dice: Chance, eye: Watch, pace: Pace): Annealed {
  const parts = movable(instance);
  const draw = () => drawStart(instance, sizes, dice);
  const { from, to, best: first } = measureRange(instance, parts, draw(), dice, eye);
  let best = first;
  const keep = (cooled: Cooled) => {
    if (cooled.objective <= best.objective) return;
    best = cooled;
    eye.tell(best.objective);
  };
  eye.tell(best.objective);
  pace.begin();
  keep(cool(instance, parts, draw(), { from, to, steps: QUICK }, dice, eye));
  const { length, runs } = pace.plan();
  const slowly = (share: number) => ({ from, to, steps: Math.max(1, Math.floor(length * share)) });
  for (let run = 0; run < runs && !eye.late(); run++) keep(cool(instance, parts, draw(), slowly(1), dice, eye));
  const half = Math.sqrt(from * to);
  while (parts.free.length > 0 && !eye.late()) keep(cool(instance, parts, best.group.slice(), { ...slowly(0.1), from: half }, dice, eye));
  return { group: best.group, objective: best.objective, schedule: { length } };
}
