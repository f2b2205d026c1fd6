// SPDX-License-Identifier: EUPL-1.2
import fc from "fast-check";
import { expect, test } from "vitest";
import { chance, quality, watch } from "./index.ts";

test("dice fall the same way for the same seed and differently for another", () => {
  const draw = (seed: number) => Array.from({ length: 5 }, chance(seed).next);
  expect(draw(7)).toEqual(draw(7));
  expect(draw(7)).not.toEqual(draw(8));
});

test("every side of the dice falls about equally often", () => {
  const dice = chance(1);
  const counts = Array.from({ length: 6 }, () => 0);
  for (let throws = 0; throws < 60_000; throws++) counts[dice.below(6)]!++;
  for (const count of counts) expect(Math.abs(count - 10_000)).toBeLessThan(500);
});

test("shuffling keeps what is there", () => {
  fc.assert(fc.property(fc.array(fc.integer()), fc.integer(), (list, seed) => {
    const shuffled = chance(seed).shuffle([...list]);
    expect(shuffled.toSorted((a, b) => a - b)).toEqual(list.toSorted((a, b) => a - b));
  }));
});

test("a search ends after its steps, and exactly there", () => {
  const eye = watch({ seed: 1, steps: 130 });
  let made = 0;
  while (!eye.over()) made++;
  expect(made).toBe(130);
  expect(eye.used()).toBe(1);
});

test("a search ends when the clock says so, or somebody asks", () => {
  let clock = 0;
  const timed = watch({ seed: 1, seconds: 2, now: () => (clock += 10) });
  while (!timed.over());
  expect(clock).toBeGreaterThanOrEqual(2000);
  const asked = watch({ seed: 1, stop: () => true });
  while (!asked.over());
  expect(asked.steps).toBe(64);
});

test("an effort that nothing limits still ends", () => {
  const eye = watch({ seed: 1 }, 500);
  while (!eye.over());
  expect(eye.steps).toBe(500);
});

test("the gap is a share of the bound, and the optimum has none", () => {
  expect(quality("most", 95, 100)).toEqual({ sense: "most", objective: 95, bound: 100, optimal: false, gap: 0.05 });
  expect(quality("least", 6, 4)).toMatchObject({ optimal: false, gap: 0.5 });
  expect(quality("least", 0.1 + 0.2, 0.3)).toMatchObject({ optimal: true, gap: 0 });
});
