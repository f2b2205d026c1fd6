// SPDX-License-Identifier: EUPL-1.2
import fc from "fast-check";
import { expect, test } from "vitest";
import { chance, watch, type Fact } from "../../search/index.ts";
import { anneal } from "./anneal.ts";
import { modelOf } from "./model.ts";
import { solveGroups } from "./solve.ts";
import type { GroupsPlan, GroupsProblem, Person } from "./problem.ts";

const RUNS = { numRuns: 10_000 };

const ids = ["ada", "ben", "cem", "dora", "emil"];
const optional = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const anyone = fc.constantFrom(...ids, "nobody");
const set = fc.uniqueArray(anyone, { minLength: 1, maxLength: 3 });
const people = fc.integer({ min: 0, max: 5 }).chain((count) => fc.tuple(...ids.slice(0, count).map((id) => fc.record({
  id: fc.constant(id),
  values: fc.record({ sector: fc.constantFrom("trade", "town", "club"), gender: fc.constantFrom("w", "m") }, { requiredKeys: ["sector"] }),
  numbers: fc.record({ years: fc.integer({ min: 0, max: 20 }) }),
  topics: optional(fc.shuffledSubarray(["parks", "streets", "schools"])),
  friends: optional(fc.uniqueArray(anyone, { maxLength: 2 })),
}))));
const problems: fc.Arbitrary<GroupsProblem> = fc.record({
  kind: fc.constant("groups" as const),
  people,
  groups: fc.array(fc.record({ min: fc.integer({ min: 0, max: 2 }), max: fc.integer({ min: 1, max: 4 }), topic: optional(fc.constantFrom("parks", "streets")) }), { maxLength: 3 })
    .map((groups) => groups.map((group, at) => ({ id: `g${at}`, ...group }))),
  attributes: fc.record({ weight: optional(fc.integer({ min: 0, max: 3 })), distinct: fc.boolean() })
    .map(({ weight, distinct }) => [{ key: "sector", weight }, { key: "gender", weight: 2, distinct }]),
  numbers: optional(fc.constant([{ key: "years", weight: 1, tolerance: 2 }])),
  together: optional(fc.array(set, { maxLength: 1 })),
  apart: optional(fc.array(set, { maxLength: 2 })),
  demands: optional(fc.record({ min: fc.integer({ min: 0, max: 1 }), max: optional(fc.integer({ min: 1, max: 2 })), groups: optional(fc.constant(["g0", "g9"])) })
    .map((demand) => [{ attribute: "sector", values: ["town", "club"], ...demand }])),
  companions: optional(fc.constant([{ attribute: "sector", value: "trade" }])),
  pins: optional(fc.array(fc.record({ person: anyone, group: fc.constantFrom("g0", "g1", "g9") }), { maxLength: 2 })),
  previous: optional(fc.constant([{ id: "g0", members: ["ada", "ben"] }, { id: "g1", members: ["cem"] }])),
  weights: optional(fc.constant({ topic: 1, friend: 3, change: 4 })),
});

const has = (person: Person, attribute: string, values: readonly string[]) => values.includes(person.values?.[attribute] ?? "none");

/** Whether a grouping keeps all rules: written from the docstring of the problem alone. */
function keepsRules({ people: all, groups, attributes, together = [], apart = [], demands = [], companions = [], pins = [] }: GroupsProblem, at: ReadonlyMap<string, number>): boolean {
  const members = groups.map((_, g) => all.filter(({ id }) => at.get(id) === g));
  const known = (ids: readonly string[]) => ids.filter((id) => at.has(id));
  const alike = (key: string, list: readonly Person[]) => list.some((one, i) => one.values?.[key] !== undefined && list.slice(i + 1).some((other) => other.values?.[key] === one.values?.[key]));
  return groups.every(({ id, min, max }, g) => {
    const here = members[g]!;
    return here.length >= min && here.length <= max
      && attributes.every(({ key, distinct }) => distinct !== true || !alike(key, here))
      && companions.every(({ attribute, value }) => here.filter((one) => has(one, attribute, [value])).length !== 1)
      && demands.every((demand) => {
        if (demand.groups && !demand.groups.includes(id)) return true;
        const count = here.filter((one) => has(one, demand.attribute, demand.values)).length;
        return count >= (demand.min ?? 0) && count <= (demand.max ?? Infinity);
      });
  })
    && together.every((list) => new Set(known(list).map((id) => at.get(id))).size <= 1)
    && apart.every((list) => new Set(known(list).map((id) => at.get(id))).size === new Set(known(list)).size)
    && pins.every(({ person, group }) => !at.has(person) || groups.every(({ id }, g) => id !== group || at.get(person) === g));
}

function costOf({ people: all, groups, attributes, numbers = [], previous = [], weights = {} }: GroupsProblem, at: ReadonlyMap<string, number>): number {
  let cost = 0;
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  for (const [i, one] of all.entries()) {
    for (const other of all.slice(i + 1)) {
      if (at.get(one.id) !== at.get(other.id)) continue;
      for (const { key, weight = 1 } of attributes) if (one.values?.[key] !== undefined && one.values[key] === other.values?.[key]) cost += weight;
    }
    const { topics = [], friends = [], id } = one;
    const rank = topics.indexOf(groups[at.get(id)!]!.topic ?? "none");
    cost += (weights.topic ?? 3) * (rank < 0 ? topics.length : rank);
    const real = friends.filter((friend) => at.has(friend) && friend !== id);
    if (real.length > 0 && !real.some((friend) => at.get(friend) === at.get(id))) cost += weights.friend ?? 2;
    const before = groups.findIndex((group) => previous.some((old) => old.id === group.id && old.members.includes(id)));
    if (before >= 0 && before !== at.get(id)) cost += weights.change ?? 1_000_000;
  }
  for (const { key, weight = 1, tolerance = 0 } of numbers) {
    const values = (list: readonly Person[]) => list.map((one) => one.numbers?.[key]).filter((value) => value !== undefined);
    for (const g of groups.keys()) {
      const here = values(all.filter(({ id }) => at.get(id) === g));
      if (here.length > 0) cost += weight * Math.max(0, Math.abs(mean(here) - mean(values(all))) - tolerance);
    }
  }
  return cost;
}

/** The least cost of all groupings, by looking at every one; undefined where none keeps the rules. */
function least(problem: GroupsProblem): number | undefined {
  let best: number | undefined;
  const place = (places: number[]): void => {
    if (places.length === problem.people.length) {
      const at = new Map(problem.people.map(({ id }, p) => [id, places[p]!]));
      if (keepsRules(problem, at)) best = Math.min(best ?? Infinity, costOf(problem, at));
      return;
    }
    for (const g of problem.groups.keys()) place([...places, g]);
  };
  place([]);
  return best;
}

const placesOf = ({ groups }: GroupsPlan) => new Map(groups.flatMap(({ members }, g) => members.map((id): [string, number] => [id, g])));

test("a plan exactly where there is one, keeping every rule; its cost as stated, its bound below every plan", () => {
  fc.assert(fc.property(problems, fc.integer(), (problem, seed) => {
    const answer = solveGroups(problem, { seed, steps: 6 });
    const best = least(problem);
    expect(answer.ok ? "plan" : answer.refusal.facts[0]?.fact === "undecided" ? "undecided" : "none").toBe(best === undefined ? "none" : "plan");
    if (!answer.ok) return;
    const { plan, objective, bound, optimal } = answer.value;
    expect(plan.groups.flatMap(({ members }) => members).toSorted()).toEqual(problem.people.map(({ id }) => id).toSorted());
    expect(keepsRules(problem, placesOf(plan))).toBe(true);
    expect(objective).toBeCloseTo(costOf(problem, placesOf(plan)), 6);
    expect(objective).toBeGreaterThanOrEqual(best! - 1e-6);
    expect(bound).toBeLessThanOrEqual(best! + 1e-6);
    if (optimal) expect(objective).toBeCloseTo(best!, 6);
  }), RUNS);
});

test("five people: the search finds the best plan", () => {
  fc.assert(fc.property(problems, (problem) => {
    const answer = solveGroups(problem, { seed: 1, steps: 60 });
    if (!answer.ok) return;
    expect(answer.value.objective).toBeCloseTo(least(problem)!, 6);
    expect(answer.value.optimal).toBe(true);
  }), { numRuns: 300 });
});

test.each<[string, readonly string[], Partial<GroupsProblem>]>([
  ["two who may only leave together", ["trade", "trade", "town", "club", "town"], { companions: [{ attribute: "sector", value: "trade" }] }],
  ["one leaves where two are parted from a third", ["trade", "trade", "trade", "trade", "trade"], { apart: [["emil", "ada"], ["cem", "ben", "emil"], ["ada", "cem"]] }],
])("annealing passes over dear changes: %s", (_, sectors, rules) => {
  const problem: GroupsProblem = {
    kind: "groups",
    people: ids.map((id, at) => ({ id, values: { sector: sectors[at]! } })),
    groups: [{ id: "g0", min: 0, max: 2 }, { id: "g1", min: 2, max: 2 }, { id: "g2", min: 2, max: 2 }],
    attributes: [{ key: "sector" }],
    previous: [{ id: "g0", members: ["ada", "ben"] }, { id: "g1", members: ["cem"] }],
    ...rules,
  };
  const found = Array.from({ length: 8 }, (__, seed) => anneal(modelOf(problem), least(problem)!, chance(seed), watch({ seed, steps: 60 })));
  expect(found.map(({ broken, cost }) => [broken, cost])).toEqual(found.map(() => [0, least(problem)]));
});

test("the rules named in a contradiction contradict each other, and without any one of them they do not", () => {
  fc.assert(fc.property(problems, (problem) => {
    const answer = solveGroups(problem, { seed: 1, steps: 4 });
    fc.pre(!answer.ok);
    if (answer.ok) return;
    const { facts, says } = answer.refusal;
    expect(least(only(problem, facts)), says.de).toBeUndefined();
    for (const fact of facts.filter((one) => RULES.includes(one.fact))) {
      expect(least(only(problem, facts.filter((other) => other !== fact))), `${says.de} without ${fact.fact} ${fact.about.join(" ")}`).toBeDefined();
    }
  }), { numRuns: 2000 });
});

const RULES = ["demand", "companions", "apart", "together", "pin", "size", "distinct"];

/** The problem with the rules named by these facts alone. Facts about all sizes together keep all sizes. */
function only(problem: GroupsProblem, facts: readonly Fact[]): GroupsProblem {
  const named = (kind: string) => facts.filter(({ fact }) => fact === kind).map(({ about }) => about);
  const sameSet = (kind: string) => (list: readonly string[]) => {
    const known = new Set(list.filter((id) => problem.people.some((one) => one.id === id)));
    return named(kind).some((about) => about.length === known.size && about.every((id) => known.has(id)));
  };
  const all = ["places", "minima", "largest"].some((kind) => named(kind).length > 0);
  const genders = named("distinct").map(([, value]) => value);
  return {
    ...problem,
    people: problem.people.map((one) => (genders.length === 0 || genders.includes(one.values?.["gender"]) ? one : { ...one, values: { sector: one.values?.["sector"] ?? "" } })),
    groups: problem.groups.map((group) => (all || named("size").some(([id]) => id === group.id) ? group : { ...group, min: 0, max: 9 })),
    attributes: problem.attributes.map((attribute) => ({ ...attribute, distinct: attribute.distinct === true && genders.length > 0 })),
    demands: named("demand").length > 0 ? problem.demands : [],
    companions: named("companions").length > 0 ? problem.companions : [],
    apart: problem.apart?.filter(sameSet("apart")),
    together: problem.together?.filter(sameSet("together")),
    pins: problem.pins?.filter(({ person, group }) => named("pin").some(([who, where]) => who === person && where === group)),
  };
}

/** A cohort of `count` invented people with four attributes. */
function cohort(count: number, groups: number): GroupsProblem {
  const people = Array.from({ length: count }, (_, at) => ({
    id: `p${at}`,
    values: { sector: `s${(at * 7) % 6}`, gender: at % 3 === 0 ? "m" : "w", age: `a${(at * 5) % 4}`, quarter: `q${(at * 11) % 5}`, organisation: `o${at >> 1}` },
  }));
  return {
    kind: "groups", people,
    groups: Array.from({ length: groups }, (_, at) => ({ id: `g${at}`, min: Math.floor(count / groups), max: Math.ceil(count / groups) })),
    attributes: [{ key: "sector" }, { key: "gender" }, { key: "age" }, { key: "quarter" }, { key: "organisation", distinct: true }],
  };
}

test.each([[20, 4], [60, 10], [120, 20]])("%i people in %i groups, five attributes: proven best", (count, groups) => {
  const answer = solveGroups(cohort(count, groups), { seed: 1, steps: 3000 });
  expect(answer.ok && answer.value.optimal).toBe(true);
});

test("the same seed and steps give the same plan", () => {
  const plan = () => solveGroups(cohort(33, 6), { seed: 5, steps: 20 });
  expect(plan()).toEqual(plan());
});

test("one withdrawal and one newcomer: nobody else moves", () => {
  const problem = cohort(30, 5);
  const first = solveGroups(problem, { seed: 1, steps: 200 });
  if (!first.ok) throw new Error("no plan");
  const people = [...problem.people.filter(({ id }) => id !== "p3"), { id: "new", values: { sector: "s1", gender: "w", age: "a1", quarter: "q2", organisation: "o99" } }];
  const again = solveGroups({ ...problem, people, previous: first.value.plan.groups }, { seed: 1, steps: 200 });
  expect(again.ok && again.value.plan.changed).toBe(0);
  expect(again.ok && again.value.says.map(({ de }) => de)).toContain("Niemand wechselt die Gruppe.");
});

test.each<[string, Partial<GroupsProblem>, string]>([
  ["three apart, two groups", { apart: [["p0", "p1", "p2"]] }, "Das geht nicht zusammen: p0, p1 und p2 sollen getrennt sein. Es gibt 2 Gruppen."],
  ["too many together", { together: [["p0", "p1", "p2"], ["p2", "p3", "p4"]] }, "Das geht nicht zusammen: p0, p1 und p2 sollen zusammen sein. p2, p3 und p4 sollen zusammen sein. Die größte Gruppe hat höchstens 3 Plätze."],
  ["together and apart", { together: [["p0", "p1"]], apart: [["p1", "p0"]] }, "Das geht nicht zusammen: p1 und p0 sollen getrennt sein. p0 und p1 sollen zusammen sein."],
  ["too few of a kind", { demands: [{ attribute: "sector", values: ["s5"], min: 1 }] }, "Das geht nicht zusammen: In jeder Gruppe mindestens 1 aus s5. Aus s5 ist eine Person dabei. Es gibt 2 Gruppen."],
  ["pairs that need three groups", { attributes: [], apart: [["p0", "p1"], ["p1", "p2"], ["p0", "p2"]] }, "Das geht nicht zusammen: p0 und p1 sollen getrennt sein. p1 und p2 sollen getrennt sein. p0 und p2 sollen getrennt sein. Es gibt 2 Gruppen."],
])("named in words: %s", (_, rules, says) => {
  const answer = solveGroups({ ...cohort(6, 2), ...rules }, { seed: 1, steps: 100 });
  expect(answer.ok ? "" : answer.refusal.says.de).toBe(says);
});

test("thirteen who are each apart in twelve groups, and pairs for groups of three: answered soon, in words", () => {
  const crowd = Array.from({ length: 13 }, (_, at) => Array.from({ length: at }, (__, before) => [`p${at}`, `p${before}`])).flat();
  const apart = solveGroups({ ...cohort(36, 12), attributes: [], apart: crowd }, { seed: 1, steps: 100 });
  expect(apart.ok ? "" : apart.refusal.says.de).toBe("Das geht nicht zusammen: p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11 und p12: je zwei davon sollen getrennt sein. Es gibt 12 Gruppen.");
  const pairs = solveGroups({ ...cohort(24, 8), attributes: [], together: Array.from({ length: 12 }, (_, at) => [`p${2 * at}`, `p${2 * at + 1}`]) }, { seed: 1, steps: 100 });
  expect(pairs.ok).toBe(false);
});

test("a person learns where, with whom and why", () => {
  const problem: GroupsProblem = {
    kind: "groups",
    people: [
      { id: "lena", name: "Lena Vogt", values: { sector: "Verwaltung" }, topics: ["Grün"], friends: ["omar"] },
      { id: "omar", name: "Omar Said", values: { sector: "Verein" } },
      { id: "uwe", name: "Uwe Klein", values: { sector: "Verwaltung" }, topics: ["Grün"] },
      { id: "ines", name: "Ines Rau", values: { sector: "Verein" } },
    ],
    groups: [{ id: "a", name: "Gruppe 1", min: 2, max: 2, topic: "Grün" }, { id: "b", name: "Gruppe 2", min: 2, max: 2 }],
    attributes: [{ key: "sector", name: "Sektor" }],
    demands: [{ attribute: "sector", values: ["Verwaltung"], min: 1 }],
    pins: [{ person: "lena", group: "a" }],
  };
  const answer = solveGroups(problem, { seed: 1, steps: 100 });
  if (!answer.ok) throw new Error("no plan");
  expect(answer.value.people["lena"]!.map(({ de }) => de)).toEqual([
    "Lena Vogt ist in Gruppe 1, zusammen mit Omar Said.",
    "Lena Vogt wurde von Hand in Gruppe 1 gesetzt.",
    "Jede Gruppe braucht mindestens eine Person aus Verwaltung; in Gruppe 1 gehört Lena Vogt dazu, ohne wäre es zu wenig.",
    "Sektor: 2 von 2 Arten sind in der Gruppe vertreten.",
    "Das Thema der Gruppe, Grün, war der erste Wunsch.",
    "Gewünscht war Omar Said: das ist gelungen.",
  ]);
  expect(answer.value.unmet).toMatchObject([{ who: "uwe", what: "Grün", why: "topic" }]);
});
