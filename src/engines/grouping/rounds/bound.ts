// SPDX-License-Identifier: EUPL-1.2
import { APART, type Hall, type OpenStep } from "./hall.ts";
import { chosenSizes } from "./sizes.ts";

/** Bounds of the mixing steps, counts without weights. */
export interface MixingBounds {
  readonly repeats: number;
  readonly mixing: number;
  readonly changes: number;
}

/** No seating can have fewer repeats, pairs of the same group, or changes than these. */
export function mixingBounds(hall: Hall): MixingBounds {
  return {
    repeats: pastRepeats(hall) + Math.max(0, byPairs(hall), byPeople(hall), byTables(hall), byCircles(hall)),
    mixing: hall.steps.reduce((sum, step) => sum + (step.mixed ? samePairs(hall, step) : 0), 0),
    changes: hall.steps.reduce((sum, step) => sum + changes(step), 0),
  };
}

/** Repeats that have happened already. */
export function pastRepeats({ met }: Hall): number {
  return met.reduce((sum, count) => sum + Math.max(0, count - 1), 0) / 2;
}

const choose2 = (count: number) => (count * (count - 1)) / 2;

/** People whom each may meet for the first time: both present in one of the open steps, and not kept apart. */
function strangers(hall: Hall): Int32Array {
  const { count, steps, met, bond } = hall;
  const may = new Uint8Array(count * count);
  for (const { present } of steps) for (const a of present) for (const b of present) if (a !== b) may[a * count + b] = 1;
  const free = new Int32Array(count);
  may.forEach((possible, pair) => {
    if (possible === 1 && met[pair] === 0 && (bond[pair]! & APART) === 0) free[Math.floor(pair / count)]!++;
  });
  return free;
}

/** All meetings of all steps, less the pairs that have not met. */
function byPairs(hall: Hall): number {
  const meetings = hall.steps.reduce((sum, { present, frames }) => sum + chosenSizes(present.length, frames).reduce((pairs, size) => pairs + choose2(size), 0), 0);
  return meetings - strangers(hall).reduce((sum, free) => sum + free, 0) / 2;
}

/** Person by person: neighbours needed, less people not yet met. Each repeat is two people's. */
function byPeople(hall: Hall): number {
  const needed = new Int32Array(hall.count);
  for (const { present, frames, pin } of hall.steps) {
    const least = Math.min(...chosenSizes(present.length, frames).filter((size) => size > 0));
    for (const person of present) needed[person]! += (pin[person]! >= 0 ? Math.max(1, frames[pin[person]!]!.low) : least) - 1;
  }
  const free = strangers(hall);
  return Math.ceil(needed.reduce((sum, count, person) => sum + Math.max(0, count - free[person]!), 0) / 2);
}

/**
 * A table larger than the number of tables takes two people from the same table of any other step. With x such pairs for
 * any two of R steps, the sum of max(0, c - 1) is at least (R - 1) x, because c(c - 1)/2 <= (c - 1) R/2.
 */
function byTables({ steps, count }: Hall): number {
  const [first] = steps;
  if (!first || steps.some(({ present }) => present.length !== count)) return 0;
  const shared = Math.min(...steps.map(({ frames }) => {
    const tables = frames.filter(({ high }) => high > 0).length;
    return chosenSizes(count, frames).reduce((sum, size) => sum + even(size, Array.from({ length: tables }, () => Infinity)), 0);
  }));
  return Math.ceil((steps.length - 1) * shared);
}

/** People who have all met each other must share the tables of a step, at best evenly; of several ways to see it the best. */
function byCircles({ steps, circles }: Hall): number {
  return steps.reduce((sum, { present, frames }) => {
    const there = new Set(present);
    const limits = frames.map(({ high }) => high);
    const meetings = circles.map((list) => list.reduce((pairs, circle) => pairs + even(circle.filter((person) => there.has(person)).length, limits), 0));
    return sum + Math.max(0, ...meetings);
  }, 0);
}

/** Fewest pairs when so many are spread over places with these limits. */
function even(count: number, limits: readonly number[]): number {
  const sizes = limits.map(() => 0);
  for (let left = count; left > 0; left--) {
    const open = sizes.flatMap((size, at) => (size < limits[at]! ? [at] : []));
    if (open.length === 0) break;
    sizes[open.reduce((best, at) => (sizes[at]! < sizes[best]! ? at : best))]!++;
  }
  return sizes.reduce((sum, size) => sum + choose2(size), 0);
}

function samePairs({ problem }: Hall, { present, frames }: OpenStep): number {
  const counts = new Map<string, number>();
  for (const person of present) {
    const group = problem.people[person]!.group;
    if (group !== undefined) counts.set(group, (counts.get(group) ?? 0) + 1);
  }
  const limits = frames.map(({ high }) => high);
  return [...counts.values()].reduce((sum, count) => sum + even(count, limits), 0);
}

/** People who cannot stay where they sat: pinned elsewhere, or more than the even size of their table. */
function changes({ present, frames, home, pin }: OpenStep): number {
  const stay = frames.map(() => 0);
  const pinned = frames.map(() => 0);
  let housed = 0;
  let kept = 0;
  for (const person of present) {
    if (home[person]! >= 0) housed++;
    if (pin[person]! >= 0) {
      pinned[pin[person]!]!++;
      kept += pin[person] === home[person] ? 1 : 0;
    } else if (home[person]! >= 0) stay[home[person]!]!++;
  }
  const sizes = chosenSizes(present.length, frames, stay.map((count, table) => count + pinned[table]!));
  stay.forEach((count, table) => (kept += Math.min(count, sizes[table]! - pinned[table]!)));
  return housed - kept;
}
