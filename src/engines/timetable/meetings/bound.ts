// SPDX-License-Identifier: EUPL-1.2
import type { Instance } from "./instance.ts";

/**
 * A bound from each participant alone: the fewest breaks that absences, sessions and pins leave them, whatever the others
 * do, over all ways to choose their busy slots (dynamic programme over slot, slots used, busy or not). Participants with
 * several representatives or meetings that may fall away count 0.
 */
export function aloneBound(instance: Instance): number {
  let sum = 0;
  for (let p = 0; p < instance.people; p++) {
    const theirs = instance.of[p]!;
    if (theirs.length > 1 && instance.capacity[p] === 1 && theirs.every((m) => instance.weight[m]! < 0)) sum += alone(instance, theirs);
  }
  return sum;
}

function alone({ slots, allowed }: Instance, theirs: readonly number[]): number {
  const open = new Uint8Array(slots);
  const must = new Uint8Array(slots);
  for (const m of theirs) {
    const row = allowed.subarray(m * slots, (m + 1) * slots);
    const places = row.reduce((sum, free) => sum + free, 0);
    for (let t = 0; t < slots; t++) {
      if (row[t] === 0) continue;
      open[t] = 1;
      if (places === 1) must[t] = 1;
    }
  }
  const blocks = fewestBlocks(open, must, theirs.length);
  return Number.isFinite(blocks) ? Math.max(0, blocks - 1) : 0;
}

/** Fewest blocks of `count` busy slots, only open ones, with all that must be busy. */
function fewestBlocks(open: Uint8Array, must: Uint8Array, count: number): number {
  let idle: number[] = [0, ...Array.from({ length: count }, () => Infinity)];
  let busy: number[] = Array.from({ length: count + 1 }, () => Infinity);
  for (let t = 0; t < open.length; t++) {
    const nextIdle = idle.map((least, used) => (must[t] === 1 ? Infinity : Math.min(least, busy[used]!)));
    const nextBusy = busy.map((_, used) => (open[t] === 0 || used === 0 ? Infinity : Math.min(idle[used - 1]! + 1, busy[used - 1]!)));
    idle = nextIdle;
    busy = nextBusy;
  }
  return Math.min(idle[count]!, busy[count]!);
}
