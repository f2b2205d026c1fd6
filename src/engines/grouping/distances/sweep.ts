// SPDX-License-Identifier: EUPL-1.2
import type { Instance } from "./instance.ts";
import { shift, swap, type State } from "./state.ts";

/** log of (k + 1/2) / 65536: comparing a loss with T log u is cheaper than an exponential for every try. */
const LOG = Float64Array.from({ length: 65_536 }, (_, k) => Math.log((k + 0.5) / 65_536));
/** Losses beyond so many temperatures are taken less than once in 8000 tries; they are not drawn for at all. */
const HOPELESS = -9;

/** What can be moved at all. */
export interface Movable {
  /** Elements without a pin. */
  readonly free: Int32Array;
  /** Whether any group may grow or shrink. */
  readonly flexible: boolean;
}

export function movable({ pinned, min, max }: Instance): Movable {
  const free = Int32Array.from(pinned.keys().filter((i) => pinned[i]! < 0));
  return { free, flexible: min.some((least, g) => least < max[g]!) };
}

/** The best grouping met by any state. */
export interface Best {
  readonly group: Int32Array;
  worth: number;
}

/**
 * Tries every swap of two elements once at this temperature, and one move to another group for each element where sizes
 * are free (Metropolis). Returns how many were made. The inner loop sees over a hundred million pairs a second:
 * everything it reads stands in local names or in a row of memory. `halt` is asked for each element.
 */
export function sweep(instance: Instance, { free, flexible }: Movable, state: State, heat: number, best: Best, column: Float64Array, halt?: () => boolean): number {
  const { count, groups, distance } = instance;
  const { group, gain, held } = state;
  const hopeless = heat * HOPELESS;
  const bar = best.worth;
  let made = 0;
  let top = bar + 1e-7;
  const keep = () => {
    if (state.worth <= top) return;
    best.worth = state.worth;
    best.group.set(group);
    top = state.worth + 1e-7;
  };
  for (let at = 0; at < free.length; at++) {
    if (halt?.()) return made;
    const one = free[at]!;
    if (flexible && tryShift(instance, state, one, heat)) {
      made++;
      keep();
    }
    let row = group[one]! * count;
    let own = held[one]!;
    for (let g = 0; g < groups; g++) column[g] = gain[g * count + one]!;
    for (let next = at + 1; next < free.length; next++) {
      const other = free[next]!;
      const b = group[other]!;
      const better = column[b]! - own + gain[row + other]! - held[other]! - 2 * distance[one * count + other]!;
      if (better < hopeless || b * count === row) continue;
      if (better < 0 && better <= heat * LOG[draw(state) >>> 16]!) continue;
      swap(instance, state, one, other);
      state.worth += better;
      made++;
      keep();
      row = b * count;
      own = held[one]!;
      for (let g = 0; g < groups; g++) column[g] = gain[g * count + one]!;
    }
  }
  return made;
}

/** 32 random bits. */
function draw(state: State): number {
  let { bits } = state;
  bits ^= bits << 13;
  bits ^= bits >>> 17;
  bits ^= bits << 5;
  state.bits = bits;
  return bits;
}

/** Moves an element to a drawn group where sizes allow and the loss is small enough. */
function tryShift(instance: Instance, state: State, element: number, heat: number): boolean {
  const { count, groups, min, max } = instance;
  const { group, size, gain } = state;
  const from = group[element]!;
  const to = Math.floor(((draw(state) >>> 0) * groups) / 2 ** 32);
  if (to === from || size[from]! <= min[from]! || size[to]! >= max[to]!) return false;
  const better = gain[to * count + element]! - gain[from * count + element]!;
  if (better < 0 && better <= heat * LOG[draw(state) >>> 16]!) return false;
  shift(instance, state, element, to);
  state.worth += better;
  return true;
}
