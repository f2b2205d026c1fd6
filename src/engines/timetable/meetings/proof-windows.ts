// SPDX-License-Identifier: EUPL-1.2
import type { Instance } from "./instance.ts";

/**
 * Slots of each meeting (1 at meeting * slots + slot), without those that orders of meetings which must be held make
 * impossible: a later meeting leaves room for its earlier ones, also for several of one participant. Meetings in a circle
 * lose every slot.
 */
export function windows(instance: Instance): Uint8Array {
  const { slots, before, behind, weight } = instance;
  const free = Uint8Array.from(instance.allowed);
  const must = (list: readonly number[]) => list.filter((m) => weight[m]! < 0);
  for (let changed = true; changed;) {
    changed = false;
    for (let m = 0; m < instance.meetings; m++) {
      if (weight[m]! >= 0) continue;
      const from = pushed(instance, must(before[m]!), (other) => first(free, other * slots, slots));
      const until = slots - 1 - pushed(instance, must(behind[m]!), (other) => slots - 1 - last(free, other * slots, slots));
      for (let t = 0; t < slots; t++) {
        if (free[m * slots + t] === 0 || (t >= from && t <= until)) continue;
        free[m * slots + t] = 0;
        changed = true;
      }
    }
  }
  return free;
}

/** The slot from which a meeting may be held when these must be over; `start` gives the earliest slot of each. Those of one participant with one place follow each other. */
function pushed(instance: Instance, others: readonly number[], start: (other: number) => number): number {
  let from = 0;
  const ends = new Map<number, number[]>();
  for (const other of others) {
    const at = start(other);
    from = Math.max(from, at + 1);
    for (const p of [instance.one[other]!, instance.other[other]!]) if (instance.capacity[p] === 1) ends.set(p, [...(ends.get(p) ?? []), at]);
  }
  for (const starts of ends.values()) {
    let next = 0;
    for (const at of starts.sort((a, b) => a - b)) next = Math.max(next, at) + 1;
    from = Math.max(from, next);
  }
  return from;
}

/** The first free slot; behind the last where there is none. */
function first(free: Uint8Array, from: number, slots: number): number {
  for (let t = 0; t < slots; t++) if (free[from + t] === 1) return t;
  return slots;
}

function last(free: Uint8Array, from: number, slots: number): number {
  for (let t = slots - 1; t >= 0; t--) if (free[from + t] === 1) return t;
  return -1;
}
