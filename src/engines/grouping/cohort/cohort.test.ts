// SPDX-License-Identifier: EUPL-1.2
import fc from "fast-check";
import { expect, test } from "vitest";
import { chance, type Fact } from "../../search/index.ts";
import type { Applicant, CohortProblem } from "./problem.ts";
import { solveCohort } from "./solve.ts";

const RUNS = { numRuns: 10_000 };

const optional = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const ids = ["ada", "ben", "cem", "dora", "emil", "fay", "gus"];
const applicants = fc.integer({ min: 0, max: 7 }).chain((count) => fc.tuple(...ids.slice(0, count).map((id) => fc.record({
  id: fc.constant(id),
  score: fc.integer({ min: -2, max: 9 }),
  values: fc.record({ sector: fc.constantFrom("trade", "town", "club"), gender: fc.constantFrom("w", "m"), house: fc.constantFrom("h1", "h2", "h3") }, { requiredKeys: ["sector", "gender"] }),
}))));
const bounds = { min: optional(fc.integer({ min: 0, max: 2 })), max: optional(fc.integer({ min: 1, max: 3 })) };
const problems: fc.Arbitrary<CohortProblem> = fc.record({
  kind: fc.constant("cohort" as const),
  applicants,
  size: fc.tuple(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 2 })).map(([min, more, most]) => ({ min, target: min + more, max: min + more + most })),
  quotas: optional(fc.tuple(fc.record(bounds), fc.record(bounds)).map(([one, two]) => [{ attribute: "sector", values: ["town", "club"], ...one }, { attribute: "gender", values: ["w"], ...two }])),
  shares: optional(fc.constantFrom(0.4, 0.5).map((max) => [{ attribute: "sector", max }])),
  limits: optional(fc.constant([{ attribute: "house", max: 1 }])),
  pins: optional(fc.record({ chosen: fc.uniqueArray(fc.constantFrom("ada", "ben", "nobody"), { maxLength: 1 }), refused: fc.uniqueArray(fc.constantFrom("ada", "cem"), { maxLength: 1 }) })),
  previous: optional(fc.subarray(["ada", "dora", "emil", "nobody"])),
});

/** Whether a selection keeps all rules but the size: written from the docstring of the problem alone. */
function keepsRules({ quotas = [], shares = [], limits = [], pins }: CohortProblem, chosen: readonly Applicant[]): boolean {
  const of = (attribute: string, values: readonly string[]) => chosen.filter((one) => values.includes(one.values?.[attribute] ?? "none")).length;
  const counts = (attribute: string) => [...new Set(chosen.map((one) => one.values?.[attribute]))].filter((value) => value !== undefined).map((value) => of(attribute, [value]));
  return quotas.every(({ attribute, values, min = 0, max = Infinity }) => of(attribute, values) >= min && of(attribute, values) <= max)
    && shares.every(({ attribute, max, values }) => (values?.map((value) => of(attribute, [value])) ?? counts(attribute)).every((count) => count <= Math.floor(max * chosen.length + 1e-9)))
    && limits.every(({ attribute, max }) => counts(attribute).every((count) => count <= max))
    && (pins?.refused ?? []).every((id) => chosen.every((one) => one.id !== id));
}

/** The best selection by looking at all: nearest size, most of before, most points, earlier applicants. */
function best(problem: CohortProblem): readonly Applicant[] | undefined {
  const { applicants: all, size, pins, previous = [] } = problem;
  const must = (pins?.chosen ?? []).filter((id) => all.some((one) => one.id === id));
  let found: { chosen: readonly Applicant[]; rank: number[] } | undefined;
  for (let set = 0; set < 1 << all.length; set++) {
    const chosen = all.filter((_, at) => (set >> at) & 1);
    const k = chosen.length;
    if (k < size.min || k > size.max || !must.every((id) => chosen.some((one) => one.id === id)) || !keepsRules(problem, chosen)) continue;
    const score = chosen.reduce((sum, one) => sum + one.score, 0);
    const rank = [-Math.abs(k - size.target), k, chosen.filter(({ id }) => previous.includes(id)).length, score, ...all.map((_, at) => (set >> at) & 1)];
    const first = rank.findIndex((value, at) => value !== found?.rank[at]);
    if (found === undefined || (first >= 0 && rank[first]! > found.rank[first]!)) found = { chosen, rank };
  }
  return found?.chosen;
}

test("exactly the selection that looking at all of them finds, or none where there is none", () => {
  fc.assert(fc.property(problems, (problem) => {
    const answer = solveCohort(problem, { seed: 1 });
    const chosen = best(problem);
    expect(answer.ok).toBe(chosen !== undefined);
    if (!answer.ok || chosen === undefined) return;
    const { plan, objective, optimal, bound } = answer.value;
    expect(plan.chosen).toEqual(chosen.map(({ id }) => id));
    expect([objective, bound, optimal]).toEqual([chosen.reduce((sum, one) => sum + one.score, 0), objective, true]);
  }), RUNS);
});

test("the waiting list holds everybody else by points; who follows keeps the rules; what it would take is the least", () => {
  fc.assert(fc.property(problems, (problem) => {
    const answer = solveCohort(problem, { seed: 1 });
    fc.pre(answer.ok);
    if (!answer.ok) return;
    const { chosen, waiting, successors } = answer.value.plan;
    const person = (id: string) => problem.applicants.find((one) => one.id === id)!;
    expect([...chosen, ...waiting.map(({ id }) => id), ...(problem.pins?.refused ?? [])].filter((id) => problem.applicants.some((one) => one.id === id)).toSorted()).toEqual(problem.applicants.map(({ id }) => id).toSorted());
    expect(waiting.map(({ id }) => person(id).score)).toEqual(waiting.map(({ id }) => person(id).score).toSorted((a, b) => b - a));
    for (const { leaves, follows } of successors) expect(keepsRules(problem, [...chosen.filter((id) => id !== leaves), follows].map(person))).toBe(true);
    for (const { id, instead } of waiting) {
      const forced = best({ ...problem, size: { min: chosen.length, target: chosen.length, max: chosen.length }, pins: { chosen: [...(problem.pins?.chosen ?? []), id], refused: problem.pins?.refused ?? [] } });
      if (!instead) continue;
      expect(keepsRules(problem, [...chosen.filter((one) => !instead.out.includes(one)), ...instead.in, id].map(person))).toBe(true);
      expect(forced).toBeDefined();
    }
  }), { numRuns: 1500 });
});

test("the rules named in a contradiction contradict each other, and without any one of them they do not", () => {
  fc.assert(fc.property(problems, (problem) => {
    const answer = solveCohort(problem, { seed: 1 });
    fc.pre(!answer.ok);
    if (answer.ok) return;
    const { facts, says } = answer.refusal;
    expect(best(only(problem, facts)), says.de).toBeUndefined();
    for (const fact of facts) expect(best(only(problem, facts.filter((other) => other !== fact))), `${says.de} without ${fact.fact}`).toBeDefined();
  }), { numRuns: 2000 });
});

/** The problem with the rules named by these facts alone. */
function only(problem: CohortProblem, facts: readonly Fact[]): CohortProblem {
  const named = (kind: string) => facts.filter(({ fact }) => fact === kind).map(({ about }) => about);
  const houses = named("limit").map(([, value]) => value);
  return {
    ...problem,
    applicants: problem.applicants.map((one) => (houses.includes(one.values?.["house"]) ? one : { ...one, values: { sector: one.values!["sector"]!, gender: one.values!["gender"]! } })),
    size: named("size").length > 0 ? problem.size : { ...problem.size, min: 0, max: 9 },
    quotas: problem.quotas?.filter(({ attribute }) => named("quota").some(([key]) => key === attribute)),
    shares: problem.shares?.map((share) => ({ ...share, values: named("share").map(([, value]) => value!) })),
    pins: { chosen: named("chosen").flat(), refused: named("refused").flat() },
  };
}

const SECTORS = ["Wirtschaft", "Verwaltung", "Politik", "Quartier", "Soziales", "Kultur"];

/** Scenario F: 27 of 61 applicants from six sectors, in five groups. */
function leadership(): CohortProblem {
  const dice = chance(61);
  return {
    kind: "cohort",
    applicants: Array.from({ length: 61 }, (_, at) => ({
      id: `p${at + 1}`,
      name: `Person ${at + 1}`,
      score: 40 + dice.below(60),
      values: { sector: SECTORS[Math.min(dice.below(6), dice.below(6))]!, organisation: `Haus ${dice.below(40)}`, gender: dice.below(3) > 0 ? "w" : "m", age: ["jung", "mittel", "alt"][dice.below(3)]! },
    })),
    size: { min: 20, target: 27, max: 30 },
    quotas: [{ attribute: "gender", values: ["m"], min: 11 }, { attribute: "gender", values: ["w"], min: 11 }, ...SECTORS.map((sector) => ({ attribute: "sector", values: [sector], min: 2 }))],
    shares: [{ attribute: "sector", max: 0.4 }],
    limits: [{ attribute: "organisation", max: 2 }],
    names: { sector: "Sektor", organisation: "Organisation" },
    groups: {
      groups: [1, 2, 3, 4, 5].map((g) => ({ id: `g${g}`, name: `Gruppe ${g}`, min: 5, max: 6 })),
      attributes: [{ key: "sector", name: "Sektor", weight: 3 }, { key: "gender", name: "Geschlecht" }, { key: "age", name: "Alter" }, { key: "organisation", distinct: true }],
      demands: [
        { attribute: "sector", values: ["Wirtschaft"], min: 1 },
        { attribute: "sector", values: ["Verwaltung", "Politik"], min: 1 },
        { attribute: "sector", values: ["Quartier", "Soziales", "Kultur"], min: 1 },
      ],
    },
  };
}

test("scenario F: 27 of 61 in five groups, proven, the same again, explained to everybody", () => {
  const answer = solveCohort(leadership(), { seed: 7, steps: 2000 });
  if (!answer.ok) throw new Error(answer.refusal.says.de);
  const { plan, optimal, people } = answer.value;
  expect([plan.chosen.length, plan.waiting.length, optimal]).toEqual([27, 34, true]);
  expect(plan.groups!.groups.map(({ members }) => members.length).toSorted()).toEqual([5, 5, 5, 6, 6]);
  expect(plan.groups!.terms).toEqual(plan.groups!.bounds);
  expect(solveCohort(leadership(), { seed: 7, steps: 2000 })).toEqual(answer);
  for (const { id } of leadership().applicants) expect(people[id]!.length).toBeGreaterThan(1);
});

test("who withdraws is replaced, everybody else keeps the place", () => {
  const first = solveCohort(leadership(), { seed: 1, steps: 500 });
  if (!first.ok) throw new Error("no plan");
  const [gone] = first.value.plan.chosen;
  const again = solveCohort({ ...leadership(), pins: { refused: [gone!] }, previous: first.value.plan.chosen.filter((id) => id !== gone) }, { seed: 1, steps: 500 });
  expect(again.ok && again.value.plan.dropped).toBe(0);
  expect(again.ok && again.value.plan.chosen.length).toBe(27);
});

test("what cannot hold together is named in words", () => {
  const problem = leadership();
  const short = solveCohort({ ...problem, quotas: [...problem.quotas!, { attribute: "age", values: ["uralt"], min: 1 }] }, { seed: 1 });
  expect(short.ok ? "" : short.refusal.says.de).toBe("Das geht nicht zusammen: Aus uralt sollen mindestens 1 dabei sein; beworben haben sich 0.");
  const both = solveCohort({ ...problem, pins: { chosen: ["p1"], refused: ["p1"] } }, { seed: 1 });
  expect(both.ok ? "" : both.refusal.says.de).toBe("Das geht nicht zusammen: Person 1 soll auf jeden Fall dabei sein. Person 1 soll nicht dabei sein.");
});

test("a cohort of 60 from 150 applicants is chosen exactly in little time", () => {
  const dice = chance(4);
  const problem: CohortProblem = {
    kind: "cohort",
    applicants: Array.from({ length: 150 }, (_, at) => ({ id: `p${at}`, score: dice.below(1000) / 10, values: { a: `a${dice.below(6)}`, b: `b${dice.below(3)}`, c: `c${dice.below(8)}`, d: `d${dice.below(90)}` } })),
    size: { min: 50, target: 60, max: 60 },
    quotas: [0, 1, 2, 3, 4, 5].map((v) => ({ attribute: "a", values: [`a${v}`], min: 9, max: 12 })).concat([0, 1, 2].map((v) => ({ attribute: "b", values: [`b${v}`], min: 19, max: 21 }))),
    shares: [{ attribute: "c", max: 0.14 }],
    limits: [{ attribute: "d", max: 1 }],
  };
  const answer = solveCohort(problem, { seed: 1 });
  expect(answer.ok && answer.value.optimal).toBe(true);
});
