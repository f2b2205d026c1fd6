// SPDX-License-Identifier: EUPL-1.2
import fc from "fast-check";
import { expect, test } from "vitest";
import { instanceOf, type Instance } from "./instance.ts";
import type { MeetingsProblem } from "./problem.ts";
import { prove, type Proof } from "./proof.ts";

const PEOPLE = ["vogt", "demir", "linde", "okoro"];
const SLOTS = ["nine", "ten", "eleven", "noon"];

const some = <T>(list: readonly T[]) => fc.option(fc.subarray([...list], { maxLength: Math.min(2, list.length) }), { nil: undefined, freq: 1 });

const problems: fc.Arbitrary<MeetingsProblem> = fc.integer({ min: 1, max: 4 }).chain((count) => {
  const ids = Array.from({ length: count }, (_, at) => `m${at}`);
  const place = fc.record({ meeting: fc.constantFrom(...ids), slot: fc.constantFrom(...SLOTS) });
  return fc.record({
    kind: fc.constant("meetings" as const),
    participants: fc.tuple(...PEOPLE.map((id) => fc.record({ id: fc.constant(id), capacity: fc.constantFrom(1, 1, 1, 2, undefined), absent: fc.constantFrom(undefined, undefined, ["ten"], ["nine", "noon"]) }))),
    slots: fc.constant(SLOTS.map((id, at) => ({ id, session: at < 2 ? "early" : "late" }))),
    meetings: fc.tuple(...ids.map((id, at) => fc.record({
      id: fc.constant(id),
      between: fc.shuffledSubarray(PEOPLE, { minLength: 2, maxLength: 2 }).map(([a, b]) => [a!, b!] as const),
      session: fc.constantFrom(undefined, undefined, undefined, "early", "late"),
      forbidden: some(SLOTS),
      after: some(ids.slice(0, at)),
      weight: fc.constantFrom(undefined, undefined, 0, 1, 3),
    }))),
    tables: fc.constantFrom(undefined, 1, 2),
    spread: fc.constantFrom(undefined, null, 0, 1),
    pins: fc.array(place, { maxLength: 1 }),
    previous: fc.uniqueArray(place, { maxLength: 2, selector: ({ meeting }) => meeting }),
    changeCost: fc.constantFrom(undefined, 0, 1, 2),
  });
});

/** Objective of a plan by the rules as they are written in problem.ts; undefined where it breaks one. */
function costOf(instance: Instance, slots: readonly number[]): number | undefined {
  const { people, meetings, one, other, allowed, weight, capacity, tables, before, previous, changeCost, spread } = instance;
  const all = Array.from({ length: meetings }, (_, m) => m);
  const here = (t: number) => all.filter((m) => slots[m] === t);
  if (all.some((m) => (slots[m]! < 0 ? weight[m]! < 0 : allowed[m * instance.slots + slots[m]!] === 0))) return undefined;
  if (all.some((m) => before[m]!.some((first) => slots[m]! >= 0 && slots[first]! >= 0 && slots[first]! >= slots[m]!))) return undefined;
  const breaks: number[] = [];
  for (let t = 0; t < instance.slots; t++) if (here(t).length > tables[t]!) return undefined;
  for (let p = 0; p < people; p++) {
    const busy = Array.from({ length: instance.slots }, (_, t) => here(t).filter((m) => one[m] === p || other[m] === p).length);
    if (busy.some((count) => count > capacity[p]!)) return undefined;
    breaks.push(busy.map((count) => (count > 0 ? "x" : "-")).join("").replace(/^-+|-+$/gu, "").match(/-+/gu)?.length ?? 0);
  }
  if (Math.max(...breaks) - Math.min(...breaks) > spread) return undefined;
  const fallen = all.filter((m) => slots[m]! < 0).reduce((sum, m) => sum + weight[m]!, 0);
  const moved = all.filter((m) => slots[m]! >= 0 && previous[m]! >= 0 && slots[m] !== previous[m]).length;
  return breaks.reduce((sum, count) => sum + count, 0) + fallen + changeCost * moved;
}

function least(instance: Instance): number {
  let best = Infinity;
  const slots: number[] = [];
  const place = (m: number): void => {
    if (m === instance.meetings) best = Math.min(best, costOf(instance, slots) ?? Infinity);
    else for (slots[m] = -1; slots[m]! < instance.slots; slots[m]!++) place(m + 1);
  };
  place(0);
  return best;
}

/** The proof says what trying every plan says, and its plan costs that. */
function agrees(instance: Instance, proof: Proof, best: number): void {
  expect([proof.outcome, proof.objective]).toEqual([best < Infinity ? "best" : "none", best]);
  if (best < Infinity) expect([proof.bound, costOf(instance, proof.slots!)]).toEqual([best, best]);
}

test("the proven optimum is what trying every plan finds", () => {
  const ways = fc.record({ strategy: fc.constantFrom("cores" as const, "descent" as const), counting: fc.constantFrom("people" as const, "owners" as const, "both" as const) });
  fc.assert(fc.property(problems, ways, fc.nat(), (problem, way, seed) => {
    const instance = instanceOf(problem);
    agrees(instance, prove(instance, { seed, steps: 20_000 }, way), least(instance));
  }), { numRuns: 10_000 });
}, 120_000);

/** Everybody talks with everybody: rounds of six people in five slots, with one who comes late. */
const round: MeetingsProblem = {
  kind: "meetings", tables: 3,
  participants: Array.from({ length: 6 }, (_, p) => ({ id: `p${p}`, ...(p === 0 ? { absent: ["s0"] } : {}) })),
  slots: Array.from({ length: 6 }, (_, t) => ({ id: `s${t}` })),
  meetings: Array.from({ length: 6 }, (_, a) => Array.from({ length: a }, (__, b) => ({ id: `${b}-${a}`, between: [`p${b}`, `p${a}`] as const }))).flat(),
};

test("a plan of somebody else is beaten or proven best", () => {
  const instance = instanceOf(round);
  const found = prove(instance, { seed: 1 });
  expect(found.outcome).toBe("best");
  expect(costOf(instance, found.slots!)).toBe(found.objective);
  const again = prove(instance, { seed: 1 }, { upper: found.objective, start: found.slots! });
  expect(again).toMatchObject({ outcome: "best", objective: found.objective, bound: found.objective, slots: undefined });
  expect(prove(instance, { seed: 1 }, { upper: found.objective + 1, start: found.slots! }).slots).toBeDefined();
});

test("the same seed and steps give the same plan, and bounds only rise", () => {
  const told: number[] = [];
  const one = prove(instanceOf(round), { seed: 5, steps: 3000 }, { told: (_, bound) => told.push(bound) });
  expect(prove(instanceOf(round), { seed: 5, steps: 3000 })).toEqual(one);
  expect(told.toSorted((a, b) => a - b)).toEqual(told);
});
