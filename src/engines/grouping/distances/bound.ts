// SPDX-License-Identifier: EUPL-1.2
import type { Instance } from "./instance.ts";

/**
 * A number that no grouping can exceed. Each element brings at most half the sum of its largest distances, as many as
 * its group has other members; which element may count in which group is decided with prices for the elements, so that
 * none counts twice (Lagrangian relaxation, subgradient steps; every price gives a valid bound, the lowest is kept).
 * Loose by nature: everybody's dearest cannot all share a group.
 */
export function upperBound(instance: Instance, rounds: number): number {
  const { count, groups } = instance;
  if (count === 0) return 0;
  const halves = halfSums(instance);
  const price = new Float64Array(count);
  let best = Infinity;
  let reach = 1;
  for (let round = 0; round < rounds; round++) {
    const { bound, used } = relaxed(instance, halves, price);
    if (bound < best - 1e-9) best = bound;
    else reach *= 0.9;
    let off = 0;
    for (const times of used) off += (times - 1) ** 2;
    if (off === 0) break;
    // Nobody knows how low it goes; a twentieth has proven a good first guess, and `reach` shrinks where it was too far.
    const stride = (reach * Math.abs(best)) / (20 * off);
    for (let i = 0; i < count; i++) price[i]! += stride * (used[i]! - 1);
  }
  return groups === 0 ? 0 : best;
}

/** halves[s * count + i]: half the sum of the s - 1 largest distances of element i. */
function halfSums({ count, distance }: Instance): Float64Array {
  const halves = new Float64Array((count + 1) * count);
  for (let i = 0; i < count; i++) {
    const row = distance.slice(i * count, (i + 1) * count);
    row[i] = -Infinity;
    row.sort().reverse();
    let sum = 0;
    for (let size = 2; size <= count; size++) {
      sum += row[size - 2]! / 2;
      halves[size * count + i] = sum;
    }
  }
  return halves;
}

/** The relaxed problem for given prices: the best sizes, each group filled with the elements it likes best, and how often each is used. */
function relaxed(instance: Instance, halves: Float64Array, price: Float64Array): { bound: number; used: Int32Array } {
  const { count, groups, min, max } = instance;
  let best = new Float64Array(count + 1).fill(-Infinity);
  best[0] = price.reduce((sum, one) => sum + one, 0);
  const taken: { chosen: Int32Array; fill: Map<number, Int32Array> }[] = [];
  const known = new Map<string, Map<number, Filled>>();
  for (let g = 0; g < groups; g++) {
    const filled = fillings(instance, g, halves, price, known);
    const next = new Float64Array(count + 1).fill(-Infinity);
    const chosen = new Int32Array(count + 1);
    for (let total = 0; total <= count; total++) {
      if (best[total] === -Infinity) continue;
      for (let size = min[g]!; size <= max[g]! && total + size <= count; size++) {
        const value = best[total]! + (filled.get(size)?.value ?? -Infinity);
        if (value <= next[total + size]!) continue;
        next[total + size] = value;
        chosen[total + size] = size;
      }
    }
    best = next;
    taken.push({ chosen, fill: new Map(filled.entries().map(([size, { members }]) => [size, members])) });
  }
  const used = new Int32Array(count);
  let rest = count;
  for (const { chosen, fill } of taken.toReversed()) {
    const size = chosen[rest]!;
    for (const element of fill.get(size) ?? []) used[element]!++;
    rest -= size;
  }
  return { bound: best[count]!, used };
}

interface Filled {
  readonly value: number;
  readonly members: Int32Array;
}

/** For each size a group may have, the elements it would like best at these prices. Groups alike share the answer. */
function fillings(instance: Instance, g: number, halves: Float64Array, price: Float64Array, known: Map<string, Map<number, Filled>>): Map<number, Filled> {
  const { count, min, max, own, pinned } = instance;
  const special = pinned.some((group) => group >= 0) || own.some((value) => value !== 0);
  const key = special ? `${g}` : `${min[g]}-${max[g]}`;
  const before = known.get(key);
  if (before) return before;
  const filled = new Map<number, Filled>();
  const order = Int32Array.from({ length: count }, (_, i) => i);
  const worths = new Float64Array(count);
  for (let size = min[g]!; size <= max[g]!; size++) {
    for (let i = 0; i < count; i++) {
      const barred = pinned[i]! >= 0 && pinned[i] !== g;
      worths[i] = barred ? -Infinity : halves[size * count + i]! + own[g * count + i]! - price[i]!;
    }
    order.sort((a, b) => Number(pinned[b] === g) - Number(pinned[a] === g) || worths[b]! - worths[a]! || a - b);
    const members = order.slice(0, size);
    filled.set(size, { value: members.reduce((sum, i) => sum + worths[i]!, 0), members });
  }
  known.set(key, filled);
  return filled;
}
