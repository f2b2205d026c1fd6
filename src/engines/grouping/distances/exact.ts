// SPDX-License-Identifier: EUPL-1.2
import { worth, type Instance } from "./instance.ts";

/** Up to this many elements all divisions are looked at: 3^13 pairs of sets a group. */
export const EXACT_UP_TO = 13;

/**
 * The best grouping of few elements, by dynamic programming over sets: best[g][set] is the most that the first g groups
 * can make of the elements of the set. Undefined where sizes and pins leave no grouping.
 */
export function solveExactly(instance: Instance): { group: Int32Array; objective: number } | undefined {
  const { count, groups } = instance;
  const full = (1 << count) - 1;
  let best = new Float64Array(full + 1).fill(-Infinity);
  best[0] = 0;
  const taken: Int32Array[] = [];
  for (let g = 0; g < groups; g++) {
    const value = valuesOf(instance, g);
    const next = new Float64Array(full + 1).fill(-Infinity);
    const chosen = new Int32Array(full + 1);
    for (let set = 0; set <= full; set++) {
      for (let part = set; ; part = (part - 1) & set) {
        const sum = best[set ^ part]! + value[part]!;
        if (sum > next[set]!) {
          next[set] = sum;
          chosen[set] = part;
        }
        if (part === 0) break;
      }
    }
    best = next;
    taken.push(chosen);
  }
  if (best[full] === -Infinity) return undefined;
  const group = new Int32Array(count);
  let rest = full;
  for (let g = groups - 1; g >= 0; g--) {
    const part = taken[g]![rest]!;
    for (let i = 0; i < count; i++) if ((part >> i) & 1) group[i] = g;
    rest ^= part;
  }
  return { group, objective: worth(instance, group) };
}

/** What each set of elements is worth as this group; -Infinity where size or a pin speaks against it. */
function valuesOf({ count, distance, own, pinned, min, max }: Instance, g: number): Float64Array {
  const value = new Float64Array(1 << count);
  const size = new Int32Array(1 << count);
  for (let set = 1; set < value.length; set++) {
    const top = 31 - Math.clz32(set);
    const rest = set ^ (1 << top);
    let sum = value[rest]! + own[g * count + top]!;
    for (let j = 0; j < top; j++) if ((rest >> j) & 1) sum += distance[top * count + j]!;
    value[set] = sum;
    size[set] = size[rest]! + 1;
  }
  let must = 0;
  let mustNot = 0;
  for (let i = 0; i < count; i++) {
    if (pinned[i] === g) must |= 1 << i;
    else if (pinned[i]! >= 0) mustNot |= 1 << i;
  }
  for (let set = 0; set < value.length; set++) {
    if (size[set]! < min[g]! || size[set]! > max[g]! || (set & must) !== must || (set & mustNot) !== 0) value[set] = -Infinity;
  }
  return value;
}
