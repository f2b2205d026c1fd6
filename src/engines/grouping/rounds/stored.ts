// SPDX-License-Identifier: EUPL-1.2
import { turned, type Starter } from "./starter.ts";
import type { Design } from "./transversal.ts";

/**
 * Starters found by `searchStarter` (10 x 4 with a second symmetry, x to 3x from circle to circle), kept because the search takes up to ten seconds: tables, size, turn, and
 * the first rounds, "/" between rounds and "|" between tables. They reach the most rounds known for their size (table of
 * Miller, Valkov and Abel 2026). Nothing has to be believed: a test counts every pair.
 */
const STORED: readonly (readonly [tables: number, size: number, turn: number, firsts: string])[] = [
  [5, 3, 7, "0 4 13 | 1 3 11 | 2 9 14 | 5 6 10 | 7 8 12"],
  [6, 3, 4, "0 5 16 | 1 11 17 | 2 6 9 | 3 13 14 | 4 10 15 | 7 8 12 / 0 3 12 | 1 9 10 | 2 4 5 | 6 14 17 | 7 11 13 | 8 15 16"],
  [6, 4, 7, "0 1 5 8 | 2 11 18 23 | 3 7 15 21 | 4 9 14 22 | 6 17 19 20 | 10 12 13 16"],
  [6, 5, 6, "0 6 10 17 24 | 1 3 8 23 29 | 2 11 15 19 27 | 4 14 16 22 25 | 5 7 13 18 20 | 9 12 21 26 28"],
  [7, 4, 9, "0 4 17 20 | 1 19 22 23 | 2 9 25 27 | 3 13 14 18 | 5 6 8 11 | 7 16 24 26 | 10 12 15 21"],
  [8, 3, 11, "0 9 17 | 1 16 22 | 2 12 23 | 3 4 7 | 5 10 21 | 6 13 19 | 8 11 20 | 14 15 18"],
  [9, 4, 11, "0 24 30 31 | 1 14 26 29 | 2 5 12 16 | 3 9 10 32 | 4 13 19 21 | 6 11 22 34 | 7 15 28 33 | 8 20 23 35 | 17 18 25 27"],
  [10, 3, 14, "0 17 23 | 1 4 10 | 2 24 29 | 3 16 28 | 5 21 26 | 6 8 20 | 7 25 27 | 9 13 14 | 11 12 22 | 15 18 19"],
  [10, 4, 13, "0 13 26 39 | 9 16 24 38 | 10 14 33 35 | 1 8 17 29 | 3 5 6 36 | 4 15 18 22 | 25 27 28 32 | 19 20 30 37 | 7 12 31 34 | 2 11 21 23"],
  [10, 5, 9, "0 16 28 39 49 | 1 4 6 24 37 | 2 13 21 40 48 | 3 19 27 44 46 | 5 11 15 31 34 | 7 10 32 41 45 | 8 25 30 36 47 | 9 17 35 38 42 | 12 14 18 23 26 | 20 22 29 33 43"],
  [10, 6, 7, "0 14 27 35 49 59 | 1 4 7 40 46 55 | 2 25 30 39 50 56 | 3 11 19 41 53 57 | 5 9 12 26 29 34 | 6 16 18 23 42 43 | 8 10 31 44 48 54 | 13 15 32 38 51 58 | 17 33 36 37 45 47 | 20 21 22 24 28 52"],
];

/** A stored plan for so many tables of this size; undefined where none is kept. */
export function stored(tables: number, size: number): Design | undefined {
  const entry = STORED.find(([g, s]) => g === tables && s === size);
  if (!entry) return undefined;
  const [, , turn, text] = entry;
  const firsts = text.split(" / ").map((round) => round.split(/[ |]+/u).map(Number));
  const orbits = Math.floor((tables * size) / turn);
  const starter: Starter = { shape: { tables, size, turn, orbits, fixed: tables * size - orbits * turn, first: firsts.length, still: 0 }, firsts, stills: [] };
  return turned(starter);
}
