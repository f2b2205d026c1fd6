// SPDX-License-Identifier: EUPL-1.2
import type { Chance } from "../../search/index.ts";
import type { Instance } from "./instance.ts";

/**
 * Sizes of the groups between their bounds that sum to the number of elements and make the number of pairs within
 * groups largest (dynamic programming over groups), or smallest where `sense` is -1. Undefined where none sum to it.
 */
export function sizesFor(instance: Instance, sense: 1 | -1): number[] | undefined {
  const { count, groups, max } = instance;
  const least = needed(instance);
  let best = new Float64Array(count + 1).fill(-Infinity);
  best[0] = 0;
  const taken: Int32Array[] = [];
  for (let g = 0; g < groups; g++) {
    const next = new Float64Array(count + 1).fill(-Infinity);
    const chosen = new Int32Array(count + 1);
    for (let total = 0; total <= count; total++) {
      if (best[total] === -Infinity) continue;
      for (let size = least[g]!; size <= max[g]! && total + size <= count; size++) {
        const pairs = best[total]! + (sense * size * (size - 1)) / 2;
        if (pairs <= next[total + size]!) continue;
        next[total + size] = pairs;
        chosen[total + size] = size;
      }
    }
    best = next;
    taken.push(chosen);
  }
  if (best[count] === -Infinity) return undefined;
  let rest = count;
  return taken.toReversed().map((chosen) => {
    const size = chosen[rest]!;
    rest -= size;
    return size;
  }).reverse();
}

/** How many each group needs: its minimum, or those pinned to it. */
function needed({ groups, min, pinned }: Instance): Int32Array {
  const held = new Int32Array(groups);
  for (const group of pinned) if (group >= 0) held[group]!++;
  return held.map((pins, group) => Math.max(pins, min[group]!));
}

/** A grouping of these sizes: pins first, then as many as possible where they were before, then by the dice. */
export function drawStart({ count, pinned, previous }: Instance, sizes: readonly number[], dice: Chance): Int32Array {
  const room = Int32Array.from(sizes);
  const group = pinned.slice();
  for (const place of group) if (place >= 0) room[place]!--;
  for (let i = 0; i < count; i++) {
    const before = previous[i]!;
    if (group[i]! >= 0 || before < 0 || room[before]! <= 0) continue;
    group[i] = before;
    room[before]!--;
  }
  const seats = [...room.entries()].flatMap(([place, left]) => Array.from({ length: left }, () => place));
  dice.shuffle(seats);
  for (let i = 0; i < count; i++) if (group[i]! < 0) group[i] = seats.pop()!;
  return group;
}
