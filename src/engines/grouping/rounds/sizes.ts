// SPDX-License-Identifier: EUPL-1.2

/** How many people a table takes at an even step: `low` or `high`, which differ by one at most. */
export interface Window {
  readonly low: number;
  readonly high: number;
}

/**
 * Even tables (rule 2): everybody is poured over the tables like water; a full table takes no more, a table with more
 * pinned people than the level keeps exactly these. Undefined where the seats do not suffice or a table has more pinned
 * people than seats.
 */
export function windows(people: number, seats: readonly number[], pinned: readonly number[]): Window[] | undefined {
  if (pinned.some((count, table) => count > seats[table]!)) return undefined;
  const at = (level: number) => seats.map((room, table) => Math.max(Math.min(room, level), pinned[table]!));
  const total = (list: readonly number[]) => list.reduce((sum, size) => sum + size, 0);
  if (total(at(Infinity)) < people || total(at(0)) > people) return undefined;
  let level = 0;
  while (total(at(level + 1)) <= people && level < people) level++;
  const low = at(level);
  const high = total(low) === people ? low : at(level + 1);
  return low.map((size, table) => ({ low: size, high: high[table]! }));
}

/** Sizes that fit the windows and sum up to all people, the extra ones where `want` is largest (first tables where equal). */
export function chosenSizes(people: number, frames: readonly Window[], want: readonly number[] = []): number[] {
  const sizes = frames.map(({ low }) => low);
  let rest = people - sizes.reduce((sum, size) => sum + size, 0);
  const order = frames.map((_, table) => table).toSorted((a, b) => (want[b] ?? 0) - (want[a] ?? 0) || a - b);
  for (const table of order) {
    if (rest > 0 && frames[table]!.high > sizes[table]!) {
      sizes[table]!++;
      rest--;
    }
  }
  return sizes;
}
