// SPDX-License-Identifier: EUPL-1.2
import type { Chance } from "../../search/index.ts";
import { worth, type Instance } from "./instance.ts";

/** A grouping with the sums that make the worth of a move a matter of a few look-ups. */
export interface State {
  /** Group of each element. */
  readonly group: Int32Array;
  readonly size: Int32Array;
  /** groups x count: what the element would bring to the group (distances to its members, and its own part). */
  readonly gain: Float64Array;
  /** What each element brings to the group it is in. */
  readonly held: Float64Array;
  worth: number;
  /** State of a xorshift generator (Marsaglia 2003), drawn from the dice: two numbers a try would be the dice's whole time. */
  bits: number;
}

/** Sums for a grouping that somebody hands in; `group` itself is used, not a copy. */
export function stateOf(instance: Instance, group: Int32Array, dice: Chance): State {
  const { count, groups, distance, own } = instance;
  const gain = own.slice();
  const size = new Int32Array(groups);
  for (let j = 0; j < count; j++) {
    const row = group[j]! * count;
    size[group[j]!]!++;
    for (let i = 0; i < count; i++) gain[row + i]! += distance[j * count + i]!;
  }
  const state: State = { group, size, gain, held: new Float64Array(count), worth: worth(instance, group), bits: 1 + dice.below(2 ** 31 - 2) };
  hold(count, state);
  return state;
}

function hold(count: number, { group, gain, held }: State): void {
  for (let k = 0; k < count; k++) held[k] = gain[group[k]! * count + k]!;
}

/** Brings an element to another group. */
export function shift({ count, distance }: Instance, state: State, element: number, to: number): void {
  const { group, size, gain } = state;
  const from = group[element]!;
  const left = from * count;
  const entered = to * count;
  const row = element * count;
  for (let k = 0; k < count; k++) {
    const value = distance[row + k]!;
    gain[left + k]! -= value;
    gain[entered + k]! += value;
  }
  size[from]!--;
  size[to]!++;
  group[element] = to;
  hold(count, state);
}

/** Lets two elements of different groups change places. */
export function swap({ count, distance }: Instance, state: State, one: number, other: number): void {
  const { group, gain } = state;
  const a = group[one]!;
  const b = group[other]!;
  const left = a * count;
  const right = b * count;
  const first = one * count;
  const second = other * count;
  for (let k = 0; k < count; k++) {
    const value = distance[first + k]! - distance[second + k]!;
    gain[left + k]! -= value;
    gain[right + k]! += value;
  }
  group[one] = b;
  group[other] = a;
  hold(count, state);
}
