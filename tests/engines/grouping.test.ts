// SPDX-License-Identifier: EUPL-1.2
// Every plan of the grouping engine, checked by code that shares nothing with it; and plans that were touched.
import fc from "fast-check";
import { expect, test } from "vitest";
import { compose, seat, solveCohort, solveDistances, solveGroups, type DistancesProblem, type GroupsProblem } from "../../src/engines/grouping/index.ts";
import type { Contradiction, Proposal } from "../../src/engines/search/index.ts";
import type { Result } from "../../src/kernel/result.ts";
import { brokenBy, optional, outFile, rarely, violations } from "./agree.ts";

const whole = (min: number, max: number) => fc.integer({ min, max });
const names = ["ada", "ben", "cem", "dora", "emil", "fatma", "gül"];
const who = fc.constantFrom(...names, "niemand");
const sets = optional(fc.array(fc.subarray(names, { minLength: 1, maxLength: 3 }), { maxLength: 2 }));
const sizes = fc.record({ min: whole(0, 3), more: whole(0, 3) }).map(({ min, more }) => ({ min, max: min + more }));

const distances = whole(1, 7).chain((count) => fc.record({
  kind: fc.constant("distances"),
  elements: fc.constant(names.slice(0, count).map((id) => ({ id }))),
  groups: fc.array(sizes, { minLength: 1, maxLength: 3 }),
  distances: fc.array(fc.array(whole(-3, 9), { minLength: count, maxLength: count }), { minLength: count, maxLength: count }),
  pins: optional(fc.array(fc.record({ element: who, group: whole(0, 3) }), { maxLength: 2 })),
  previous: optional(fc.array(whole(-1, 2), { minLength: count, maxLength: count })),
  moveCost: optional(whole(0, 5)),
}));

const values = { sector: optional(fc.constantFrom("Amt", "Verein", "Firma")), gender: optional(fc.constantFrom("w", "m")) };
const people = fc.subarray(names, { minLength: 1 }).chain((list) => fc.tuple(...list.map((id) => fc.record({
  id: fc.constant(id), values: fc.record(values), numbers: fc.record({ years: optional(whole(0, 20)) }),
  topics: optional(fc.shuffledSubarray(["Verkehr", "Grün", "Kultur"])), friends: optional(fc.subarray([...names, "niemand"], { maxLength: 2 })), score: whole(0, 9),
}))));
const grouping = {
  groups: fc.array(fc.record({ size: sizes, topic: optional(fc.constantFrom("Verkehr", "Grün")) }), { minLength: 1, maxLength: 3 }).map((list) => list.map(({ size, topic }, at) => ({ id: `g${at}`, ...size, topic }))),
  attributes: fc.record({ weight: optional(whole(0, 3)), distinct: rarely(fc.constant(true)) }).map((sector) => [{ key: "sector", ...sector }, { key: "gender" }]),
  numbers: optional(fc.record({ weight: optional(whole(0, 2)), tolerance: optional(whole(0, 3)) }).map((years) => [{ key: "years", ...years }])),
  together: sets,
  apart: sets,
  demands: optional(fc.record({ attribute: fc.constant("gender"), values: fc.constant(["w"]), min: optional(whole(0, 2)), max: optional(whole(1, 3)) }).map((demand) => [demand])),
  companions: optional(fc.constant([{ attribute: "gender", value: "w" }])),
  pins: optional(fc.array(fc.record({ person: who, group: fc.constantFrom("g0", "g1", "g9") }), { maxLength: 1 })),
  previous: optional(fc.subarray(names).map((members) => [{ id: "g0", members: members.slice(0, 2) }, { id: "g1", members: members.slice(2) }])),
  weights: optional(fc.record({ topic: optional(whole(0, 4)), friend: optional(whole(0, 4)), change: optional(whole(0, 4)) })),
};
const groups = fc.record({ kind: fc.constant("groups"), people, ...grouping });

const cohort = fc.record({
  kind: fc.constant("cohort"), applicants: people,
  size: fc.record({ min: whole(0, 3), target: whole(0, 3), max: whole(0, 3) }).map(({ min, target, max }) => ({ min, target: min + target, max: min + target + max })),
  quotas: optional(fc.record({ attribute: fc.constant("gender"), values: fc.constant(["w"]), min: optional(whole(0, 2)), max: optional(whole(1, 3)) }).map((quota) => [quota])),
  shares: optional(fc.constant([{ attribute: "sector", max: 0.5 }])),
  limits: optional(whole(1, 2).map((max) => [{ attribute: "sector", max }])),
  pins: optional(fc.record({ chosen: fc.array(who, { maxLength: 1 }), refused: fc.array(who, { maxLength: 1 }) })),
  previous: optional(fc.subarray(names, { maxLength: 3 })),
});

const step = fc.record({ id: fc.constantFrom("s0", "s1", "s2"), kind: fc.constantFrom("mix", "mix", "max-mix", "homogeneous", "topic", "plenum") });
const tables = fc.array(whole(0, 4), { minLength: 1, maxLength: 3 }).map((list) => list.map((seats, at) => ({ id: `t${at}`, seats })));
const rounds = fc.record({
  kind: fc.constant("rounds"), tables,
  people: fc.subarray(names, { minLength: 1 }).chain((list) => fc.tuple(...list.map((id) => fc.record({
    id: fc.constant(id), organisation: optional(fc.constantFrom("o1", "o2")), group: optional(fc.constantFrom("i1", "i2")), topics: optional(fc.shuffledSubarray(["p0", "p1", "p2"])), absent: optional(fc.subarray(["s0", "s1"])),
  })))),
  steps: fc.uniqueArray(step, { minLength: 1, maxLength: 3, selector: ({ id }) => id }).chain((list) => whole(2, 5).map((seats) => list.map((entry) => (entry.kind === "topic" ? { ...entry, topics: [{ id: "p0", seats }, { id: "p1", seats }] } : entry)))),
  apart: sets, known: sets,
  pins: optional(fc.array(fc.record({ person: who, step: fc.constantFrom("s0", "s1"), table: fc.constantFrom("t0", "t1", "p0") }), { maxLength: 1 })),
  weights: optional(fc.record({ repeat: optional(whole(0, 3)), mix: optional(whole(0, 3)), change: optional(whole(0, 3)) })),
});

const teams = fc.record({
  kind: fc.constant("teams"),
  players: fc.array(fc.record({ board: fc.constantFrom("1", "2"), rating: whole(0, 30) }), { maxLength: 6 }).map((list) => list.map((player, at) => ({ id: names[at]!, ...player }))),
  teams: whole(1, 3).map((count) => Array.from({ length: count }, (_, at) => ({ id: `T${at}` }))),
  requests: fc.array(fc.record({ from: who, to: who, mutual: optional(fc.boolean()) }), { maxLength: 4 }),
  pins: optional(fc.array(fc.record({ player: who, team: fc.constantFrom("T0", "T1", "T9") }), { maxLength: 2 })),
  previous: optional(fc.subarray(names, { maxLength: 3 }).map((members) => [{ id: "T0", members }])),
  moveCost: optional(whole(0, 9)),
});

type Solve = (problem: never, effort: { seed: number; steps: number }) => Result<Proposal<unknown>, Contradiction>;
const kinds: [string, fc.Arbitrary<object>, Solve, steps: number][] = [
  ["distances", distances, solveDistances, 60],
  ["groups", groups, solveGroups, 60],
  ["cohort", cohort, solveCohort, 200],
  ["rounds", rounds, seat, 60],
  ["teams", teams, compose, 60],
];

test.each(kinds)("engine and checker agree on %s", (_, arbitrary, solve, steps) => {
  let plans = 0;
  fc.assert(fc.property(arbitrary, whole(1, 99), (raw, seed) => {
    const problem = JSON.parse(JSON.stringify(raw)) as { kind: string };
    const answer = solve(problem as never, { seed, steps });
    if (answer.ok) plans++;
    expect(violations("grouping", problem, answer)).toEqual([]);
  }), { numRuns: 10_000 });
  expect(plans).toBeGreaterThan(1000);
});

const four: DistancesProblem = { kind: "distances", elements: names.slice(0, 4).map((id) => ({ id })), groups: [{ min: 2, max: 2 }, { min: 2, max: 2 }], distances: [[0, 1, 2, 3], [0, 0, 5, 1], [0, 0, 0, 4], [0, 0, 0, 0]], pins: [{ element: "ada", group: 0 }] };

test.each<[string, string, (file: { plan: { group: number[]; diversity: number }; bound: number; gap: number; optimal: boolean }) => void]>([
  ["a group that is too large", "size", (file) => (file.plan.group[1] = 0)],
  ["a broken pin", "pin", (file) => (file.plan.group = file.plan.group.map((group) => 1 - group))],
  ["an element without a group", "groups", (file) => file.plan.group.pop()],
  ["a diversity that is too high", "diversity", (file) => (file.plan.diversity = 99)],
  ["a bound below the plan", "bound", (file) => (file.bound = 1)],
  ["a proof that is none", "optimal", (file) => (file.bound = 99)],
])("the checker sees %s", (_, rule, change) => {
  const file = outFile("grouping", four, solveDistances(four, { seed: 1 }));
  expect(brokenBy(four, file, () => undefined)).toEqual([]);
  expect(brokenBy(four, file, change as never)).toContain(rule);
});

const mixed: GroupsProblem = {
  kind: "groups", groups: [{ id: "A", min: 3, max: 3 }, { id: "B", min: 3, max: 3 }], attributes: [{ key: "sector" }, { key: "firm", weight: 0, distinct: true }],
  people: names.slice(0, 6).map((id, at) => ({ id, values: { sector: at % 2 ? "Amt" : "Verein", ...(at < 2 ? { firm: "Bäckerei" } : {}) } })),
  together: [["cem", "dora"]], apart: [["cem", "emil"]],
};

test.each<[string, string, (file: { plan: { groups: { members: string[] }[]; terms: { mixing: number } }; objective: number }) => void]>([
  ["somebody in two groups", "once", (file) => file.plan.groups[0]!.members.push(file.plan.groups[1]!.members[0]!)],
  ["the same firm twice in a group", "distinct", (file) => move(file, "ada", "ben")],
  ["friends torn apart", "together", (file) => move(file, "cem", "emil")],
  ["a term that is too low", "terms.mixing", (file) => (file.plan.terms.mixing -= 1)],
  ["a wrong objective", "objective", (file) => (file.objective += 1)],
])("the checker sees %s", (_, rule, change) => {
  const file = outFile("grouping", mixed, solveGroups(mixed, { seed: 1, steps: 2000 }));
  expect(brokenBy(mixed, file, () => undefined)).toEqual([]);
  expect(brokenBy(mixed, file, change as never)).toContain(rule);
});

/** Puts `one` where `other` is, in exchange for somebody else. */
function move({ plan }: { plan: { groups: { members: string[] }[] } }, one: string, other: string): void {
  const from = plan.groups.find(({ members }) => members.includes(one))!;
  const to = plan.groups.find((group) => group !== from)!;
  const back = to.members.find((member) => member !== other && member !== one)!;
  from.members[from.members.indexOf(one)] = back;
  to.members[to.members.indexOf(back)] = one;
}
