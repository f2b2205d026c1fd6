// SPDX-License-Identifier: EUPL-1.2
import type { DistancesProblem } from "./problem.ts";

/** A problem in numbers: what the searches read millions of times a second. */
export interface Instance {
  readonly count: number;
  readonly groups: number;
  readonly min: Int32Array;
  readonly max: Int32Array;
  /** count x count, symmetric, zero diagonal. */
  readonly distance: Float64Array;
  /** groups x count: what the element brings the group by itself, from `previous`; 0 without. */
  readonly own: Float64Array;
  /** The group that an element is pinned to, or -1. */
  readonly pinned: Int32Array;
  readonly previous: Int32Array;
}

/** Fewest changes first, for usual distances. */
const MOVE_COST = 1_000_000;

/** Reads the upper triangle of the distances; entries that are missing or no number count as 0. */
export function compile(problem: DistancesProblem): Instance {
  const { elements, groups, distances } = problem;
  const count = elements.length;
  const distance = new Float64Array(count * count);
  for (let i = 0; i < count; i++) {
    for (let j = i + 1; j < count; j++) {
      const value = distances[i]?.[j] ?? 0;
      distance[i * count + j] = distance[j * count + i] = Number.isFinite(value) ? value : 0;
    }
  }
  const place = new Map(elements.map(({ id }, at) => [id, at]));
  const pinned = new Int32Array(count).fill(-1);
  for (const { element, group } of problem.pins ?? []) {
    const at = place.get(element);
    if (at !== undefined && group in groups) pinned[at] = group;
  }
  const previous = Int32Array.from({ length: count }, (_, at) => {
    const group = problem.previous?.[at] ?? -1;
    return group in groups ? group : -1;
  });
  const moveCost = problem.moveCost ?? MOVE_COST;
  const own = new Float64Array(groups.length * count);
  for (let i = 0; i < count; i++) {
    if (previous[i]! >= 0) for (let g = 0; g < groups.length; g++) if (g !== previous[i]) own[g * count + i] = -moveCost;
  }
  const sizes = (pick: "min" | "max") => Int32Array.from(groups, (group) => Math.min(count, Math.max(0, Math.trunc(group[pick]))));
  return { count, groups: groups.length, min: sizes("min"), max: sizes("max"), distance, own, pinned, previous };
}

/** The objective of a grouping, summed anew. */
export function worth({ count, distance, own }: Instance, group: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < count; i++) {
    sum += own[group[i]! * count + i]!;
    for (let j = i + 1; j < count; j++) if (group[i] === group[j]) sum += distance[i * count + j]!;
  }
  return sum;
}
