// SPDX-License-Identifier: EUPL-1.2
import type { Instance } from "./instance.ts";

/** A grouping with the sums that make the worth of a move a matter of four look-ups. */
export interface State {
  /** Group of each element. */
  readonly group: Int32Array;
  readonly size: Int32Array;
  /** groups x count: what the element would bring to the group (distances to its members, and its own part). */
  readonly gain: Float64Array;
}

/** Sums for a grouping that somebody hands in; `group` itself is used, not a copy. */
export function stateOf({ count, groups, distance, own }: Instance, group: Int32Array): State {
  const gain = own.slice();
  const size = new Int32Array(groups);
  for (let j = 0; j < count; j++) {
    const row = group[j]! * count;
    size[group[j]!]!++;
    for (let i = 0; i < count; i++) gain[row + i]! += distance[j * count + i]!;
  }
  return { group, size, gain };
}

/** Brings an element to another group. Sizes are the caller's business. */
export function shift({ count, distance }: Instance, { group, size, gain }: State, element: number, to: number): void {
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
}

/** Lets two elements of different groups change places. */
export function swap({ count, distance }: Instance, { group, gain }: State, one: number, other: number): void {
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
}
