// SPDX-License-Identifier: EUPL-1.2
import type { Chance, Watch } from "../../search/index.ts";
import { worth, type Instance } from "./instance.ts";
import { shift, stateOf, swap, type State } from "./state.ts";

/** Tried moves that count as one step of the effort. */
const MOVES_A_STEP = 4096;
/** One in so many tries is a move to another group instead of a swap, where sizes are free. */
const SHIFT_EVERY = 32;

/** log of (k + 1/2) / 65536: comparing a loss with T log u is cheaper than an exponential for every try. */
const LOG = Float64Array.from({ length: 65_536 }, (_, k) => Math.log((k + 0.5) / 65_536));

/** What one cooling starts from, and how. */
export interface Cooling {
  /** Temperatures at begin and end, in units of distance. */
  readonly from: number;
  readonly to: number;
  /** Steps of 4096 tried moves each; the temperature falls by the same factor each step. */
  readonly steps: number;
}

/** What a cooling comes to. */
export interface Cooled {
  readonly group: Int32Array;
  readonly objective: number;
  /** Where the walk ended. */
  readonly last: Int32Array;
  /** Share of tried moves that were made, of the last step. */
  readonly made: number;
}

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

/**
 * Simulated annealing (Kirkpatrick, Gelatt and Vecchi 1983) by swaps, and shifts where sizes are free, in geometric
 * cooling. `group` is used up; the best grouping met is returned, at the latest when the effort ends.
 */
export function cool(instance: Instance, { free, flexible }: Movable, group: Int32Array, { from, to, steps }: Cooling, dice: Chance, eye: Watch): Cooled {
  const state = stateOf(instance, group);
  const best = { group: group.slice(), objective: worth(instance, group) };
  const walk: Walk = { instance, state, free, flexible, best, current: best.objective, bits: 1 + dice.below(2 ** 31 - 2), made: 0 };
  const factor = steps > 1 ? (to / from) ** (1 / (steps - 1)) : 1;
  let heat = from;
  for (let step = 0; step < steps && free.length > 0 && !eye.over(); step++, heat *= factor) tryMoves(walk, heat);
  return { group: best.group, objective: worth(instance, best.group), last: group, made: walk.made / MOVES_A_STEP };
}

interface Walk {
  readonly instance: Instance;
  readonly state: State;
  readonly free: Int32Array;
  readonly flexible: boolean;
  readonly best: { readonly group: Int32Array; objective: number };
  current: number;
  /** State of a xorshift generator (Marsaglia 2003), drawn from the dice: two numbers a try would be the dice's whole time. */
  bits: number;
  /** Moves made in the last step. */
  made: number;
}

/** The inner loop, some 60 million tries a second: everything it reads stands in local names. */
function tryMoves(walk: Walk, heat: number): void {
  const { instance, state, free, flexible, best } = walk;
  const { group, gain } = state;
  const { count, distance } = instance;
  const share = free.length / 2 ** 32;
  let bits = walk.bits;
  let current = walk.current;
  let made = 0;
  for (let tried = 0; tried < MOVES_A_STEP; tried++) {
    bits ^= bits << 13;
    bits ^= bits >>> 17;
    bits ^= bits << 5;
    const one = free[((bits >>> 0) * share) | 0]!;
    const mark = bits;
    bits ^= bits << 13;
    bits ^= bits >>> 17;
    bits ^= bits << 5;
    const a = group[one]!;
    if (flexible && (mark & (SHIFT_EVERY - 1)) === 0) {
      const better = tryShift(walk, one, bits >>> 0, heat * LOG[(mark >>> 8) & 65_535]!);
      current += better;
      if (better !== 0) made++;
    } else {
      const other = free[((bits >>> 0) * share) | 0]!;
      const b = group[other]!;
      if (a === b) continue;
      const better = gain[b * count + one]! - gain[a * count + one]! + gain[a * count + other]! - gain[b * count + other]! - 2 * distance[one * count + other]!;
      if (better < 0 && better <= heat * LOG[(mark ^ bits) & 65_535]!) continue;
      swap(instance, state, one, other);
      current += better;
      made++;
    }
    if (current > best.objective + 1e-7) {
      best.objective = current;
      best.group.set(group);
    }
  }
  walk.bits = bits;
  walk.current = current;
  walk.made = made;
}

/** Moves an element to a drawn group where sizes allow and the loss is small enough; returns by how much the worth grew. */
function tryShift({ instance, state }: Walk, element: number, drawn: number, loss: number): number {
  const { count, groups, min, max } = instance;
  const { group, size, gain } = state;
  const from = group[element]!;
  const to = Math.floor((drawn * groups) / 2 ** 32);
  if (to === from || size[from]! <= min[from]! || size[to]! >= max[to]!) return 0;
  const better = gain[to * count + element]! - gain[from * count + element]!;
  if (better < 0 && better <= loss) return 0;
  shift(instance, state, element, to);
  return better;
}
