// SPDX-License-Identifier: EUPL-1.2
import fc from "fast-check";
import { expect, test } from "vitest";
import { chance } from "../../search/index.ts";
import { constructed, design, type Design } from "./designs.ts";
import { field, primePower } from "./field.ts";

/** Everybody sits once a round; how many pairs meet more than once. */
function repeats({ tables, size, rounds }: Design): number {
  const met = new Map<number, number>();
  for (const round of rounds) {
    expect(round.toSorted((a, b) => a - b)).toEqual(Array.from({ length: tables * size }, (_, point) => point));
    for (let at = 0; at < round.length; at++) {
      for (let other = at + 1; other < round.length && Math.floor(other / size) === Math.floor(at / size); other++) {
        const pair = Math.min(round[at]!, round[other]!) * tables * size + Math.max(round[at]!, round[other]!);
        met.set(pair, (met.get(pair) ?? 0) + 1);
      }
    }
  }
  return [...met.values()].filter((count) => count > 1).length;
}

test.each([2, 3, 4, 5, 7, 8, 9, 16, 25, 27, 49])("a field with %i elements has its laws", (q) => {
  const { add, times } = field(q)!;
  const some = fc.nat(q - 1);
  fc.assert(fc.property(some, some, some, (a, b, c) => {
    expect(add(a, b)).toBe(add(b, a));
    expect(add(a, add(b, c))).toBe(add(add(a, b), c));
    expect(times(a, times(b, c))).toBe(times(times(a, b), c));
    expect(times(a, add(b, c))).toBe(add(times(a, b), times(a, c)));
    expect(times(1, a)).toBe(a);
  }));
  for (let a = 1; a < q; a++) expect(new Set(Array.from({ length: q }, (_, b) => times(a, b))).size).toBe(q);
});

test("numbers that are no prime power have no field", () => {
  for (const q of [0, 1, 6, 10, 12, 36, 100, 2.5]) expect(primePower(q)).toBeUndefined();
  expect(field(6)).toBeUndefined();
});

// Rounds of Miller, Valkov and Abel (2026) for g tables of size 3, 4, 5, 6; 8 x 4 falls one short of their ten.
const KNOWN: readonly (readonly [number, ...number[]])[] = [[5, 7, 5, 6], [6, 8, 7, 6, 3], [7, 10, 9, 7, 7], [8, 11, 9, 8, 8], [9, 13, 11, 9, 9], [10, 14, 13, 9, 7]];

test.each(KNOWN.flatMap(([g, ...counts]) => counts.map((count, at) => [g, at + 3, count] as const)))("%i tables of %i: %i rounds without a repeat", (g, size, count) => {
  const found = design(g, size, count, chance(1), 1_000_000, () => false)!;
  expect(found.rounds.length).toBeGreaterThanOrEqual(count);
  expect(repeats(found)).toBe(0);
});

test("every construction keeps its promise", () => {
  for (let g = 1; g <= 27; g++) {
    for (let size = 1; size <= 9; size++) {
      const found = constructed(g, size, 5);
      if (found && size > 1) expect([g, size, repeats(found)]).toEqual([g, size, 0]);
      const power = primePower(g);
      if (power && g >= size && size > 1) expect(found!.rounds.length).toBeGreaterThanOrEqual(g === size ? g + 1 : g);
    }
  }
});
