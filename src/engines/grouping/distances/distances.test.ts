// SPDX-License-Identifier: EUPL-1.2
import fc from "fast-check";
import { expect, test } from "vitest";
import { chance, watch } from "../../search/index.ts";
import { upperBound } from "./bound.ts";
import { exchange, LADDERS } from "./exchange.ts";
import { compile, worth } from "./instance.ts";
import type { DistancesProblem } from "./problem.ts";
import { solveDistances } from "./solve.ts";
import { sizesFor } from "./start.ts";

const RUNS = { numRuns: 10_000 };

const problems = (largest: number) => fc.integer({ min: 0, max: largest }).chain((count) => fc.record({
  kind: fc.constant("distances" as const),
  elements: fc.constant(Array.from({ length: count }, (_, at) => ({ id: `e${at}` }))),
  groups: fc.array(fc.record({ min: fc.integer({ min: 0, max: 3 }), max: fc.integer({ min: 0, max: 4 }) }), { maxLength: 3 }),
  distances: fc.array(fc.array(fc.integer({ min: -4, max: 20 }), { minLength: count, maxLength: count }), { minLength: count, maxLength: count }),
  pins: fc.option(fc.array(fc.record({ element: fc.constantFrom("e0", "e1", "e2", "nobody"), group: fc.integer({ min: 0, max: 3 }) }), { maxLength: 3 }), { nil: undefined }),
  previous: fc.option(fc.array(fc.integer({ min: -1, max: 3 }), { minLength: count, maxLength: count }), { nil: undefined }),
  moveCost: fc.option(fc.integer({ min: 0, max: 9 }), { nil: undefined }),
}));

function keepsRules({ elements, groups, pins = [] }: DistancesProblem, group: readonly number[]): boolean {
  const size = groups.map(() => 0);
  for (const place of group) size[place]!++;
  return groups.every(({ min, max }, g) => size[g]! >= min && size[g]! <= max)
    && pins.every((pin) => pin.group >= groups.length || elements.every(({ id }, at) => id !== pin.element || group[at] === pin.group));
}

function worthOf({ distances, groups, previous, moveCost = 1_000_000 }: DistancesProblem, group: readonly number[]): number {
  let sum = 0;
  for (const [i, one] of group.entries()) {
    for (let j = i + 1; j < group.length; j++) if (group[j] === one) sum += distances[i]![j]!;
    const before = previous?.[i] ?? -1;
    if (before >= 0 && before < groups.length && before !== one) sum -= moveCost;
  }
  return sum;
}

/** The most of any grouping, by looking at all; undefined where there is none. */
function most(problem: DistancesProblem): number | undefined {
  const { elements, groups } = problem;
  let best: number | undefined;
  const place = (group: number[]): void => {
    if (group.length === elements.length) {
      if (keepsRules(problem, group)) best = Math.max(best ?? -Infinity, worthOf(problem, group));
      return;
    }
    for (let g = 0; g < groups.length; g++) place([...group, g]);
  };
  place([]);
  return best;
}

test("few elements: the best of all groupings, proven; a contradiction exactly where there is none", () => {
  fc.assert(fc.property(problems(5), (problem) => {
    const answer = solveDistances(problem, { seed: 1 });
    const best = most(problem);
    expect(answer.ok).toBe(best !== undefined);
    if (!answer.ok) {
      expect(answer.refusal.facts.length).toBeGreaterThan(0);
      return;
    }
    expect(answer.value.objective).toBeCloseTo(best!, 6);
    expect(answer.value.optimal).toBe(true);
    expect(keepsRules(problem, answer.value.plan.group)).toBe(true);
  }), RUNS);
});

test("searching keeps sizes and pins, never exceeds the best, and no grouping exceeds the bound", () => {
  fc.assert(fc.property(problems(6), fc.integer(), (problem, seed) => {
    const best = most(problem);
    fc.pre(best !== undefined && problem.elements.length > 0);
    const instance = compile(problem);
    const { group, worth: found } = exchange(instance, sizesFor(instance, 1)!, { ...LADDERS.wide, rungs: 3 }, chance(seed), watch({ seed, steps: 40 }));
    expect(keepsRules(problem, [...group])).toBe(true);
    expect(found).toBeCloseTo(worthOf(problem, [...group]), 6);
    expect(found).toBeLessThanOrEqual(best! + 1e-6);
    expect(upperBound(instance, 8)).toBeGreaterThanOrEqual(best! - 1e-6);
  }), RUNS);
});

const town = (count: number, groups: number): DistancesProblem => {
  const dice = chance(11);
  const points = Array.from({ length: count }, () => [dice.next() * 100, dice.next() * 100, dice.next() * 100]);
  const distances = points.map((one) => points.map((other) => Math.hypot(...one.map((x, axis) => x - other[axis]!))));
  return { kind: "distances", elements: points.map((_, at) => ({ id: `e${at}` })), groups: Array.from({ length: groups }, () => ({ min: 4, max: 8 })), distances };
};

test("the same seed with the same steps draws the same plan, also where the clock cut the first", () => {
  let clock = 0;
  const timed = solveDistances(town(30, 5), { seed: 3, seconds: 1, now: () => (clock += 2) });
  if (!timed.ok) throw new Error("no plan");
  const { seed, steps } = timed.value.drawn;
  const again = solveDistances(town(30, 5), { seed, steps });
  expect(again.ok && again.value.plan).toEqual(timed.value.plan);
});

test("sixteen elements in pairs: what the search finds is the best of all perfect pairings", () => {
  const problem: DistancesProblem = { ...town(16, 8), groups: Array.from({ length: 8 }, () => ({ min: 2, max: 2 })) };
  const best = Array.from({ length: 1 << 16 }, () => -Infinity);
  best[0] = 0;
  for (let set = 0; set < best.length; set++) {
    const first = [...Array(16).keys()].find((at) => ((set >> at) & 1) === 0);
    if (best[set] === -Infinity || first === undefined) continue;
    for (let other = first + 1; other < 16; other++) {
      const next = set | (1 << first) | (1 << other);
      if (((set >> other) & 1) === 0) best[next] = Math.max(best[next]!, best[set]! + problem.distances[first]![other]!);
    }
  }
  const answer = solveDistances(problem, { seed: 1, steps: 3000 });
  expect(answer.ok && answer.value.objective).toBeCloseTo(best.at(-1)!, 6);
});

test("after a withdrawal as few as possible move", () => {
  const before = solveDistances(town(20, 4), { seed: 1, steps: 2000 });
  if (!before.ok) throw new Error("no plan");
  const problem = town(20, 4);
  const sizes = [0, 1, 2, 3].map((g) => before.value.plan.group.filter((place) => place === g).length);
  // The first group is one too large now.
  const groups = sizes.map((size, g) => (g === 0 ? { min: 0, max: size - 1 } : { min: 0, max: 8 }));
  const again = solveDistances({ ...problem, groups, previous: before.value.plan.group }, { seed: 1, steps: 2000 });
  expect(again.ok && again.value.plan.changed).toBe(1);
  expect(again.ok && again.value.unmet).toMatchObject([{ why: "moved" }]);
});

test("what cannot hold together is named in words, with nothing that is not needed", () => {
  const { elements, distances } = town(4, 2);
  const base = { kind: "distances", elements, distances } as const;
  const refusal = (problem: DistancesProblem) => {
    const answer = solveDistances(problem, { seed: 1 });
    return answer.ok ? undefined : answer.refusal.says.de;
  };
  expect(refusal({ ...base, groups: [{ min: 0, max: 1 }, { min: 0, max: 2 }] })).toBe("Das geht nicht zusammen: 4 sind zu verteilen. Alle Gruppen zusammen haben höchstens 3 Plätze.");
  expect(refusal({ ...base, groups: [{ min: 2, max: 3 }, { min: 0, max: 9 }], pins: [{ element: "e0", group: 0 }, { element: "e0", group: 1 }] }))
    .toBe("Das geht nicht zusammen: e0 ist für Gruppe 1 festgelegt. e0 ist für Gruppe 2 festgelegt.");
  expect(refusal({ ...base, groups: [{ min: 3, max: 4 }, { min: 0, max: 4 }], pins: [{ element: "e0", group: 1 }, { element: "e1", group: 1 }] }))
    .toBe("Das geht nicht zusammen: 4 sind zu verteilen. Alle Gruppen zusammen brauchen mindestens 3. e0 ist für Gruppe 2 festgelegt. e1 ist für Gruppe 2 festgelegt.");
  expect(refusal({ ...base, groups: [] })).toBe("Das geht nicht zusammen: 4 sind zu verteilen. Alle Gruppen zusammen haben höchstens 0 Plätze.");
});

test("the worth of a grouping counts each pair once", () => {
  const instance = compile({ ...town(3, 1), distances: [[0, 1, 2], [100, 0, 4], [100, 100, 0]] });
  expect(worth(instance, [0, 0, 0])).toBe(7);
});
