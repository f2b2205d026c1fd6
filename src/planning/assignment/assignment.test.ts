// SPDX-License-Identifier: EUPL-1.2
import fc from "fast-check";
import { expect, test } from "vitest";
import { assign, type AssignmentProblem } from "../../engines/assignment/index.ts";
import { chance } from "../../engines/search/index.ts";
import { driveAssignment } from "./drive.ts";
import { studentProjects } from "./files.ts";
import { planAssignment } from "./plan.ts";
import { assignment } from "./schema.ts";

/** Eight teams, four projects, every rule that makes the solver's rows. */
function invented(seed: number): AssignmentProblem {
  const dice = chance(seed);
  const any = () => `P${dice.below(4)}`;
  return {
    kind: "assignment",
    projects: Array.from({ length: 4 }, (_, at) => ({ id: `P${at}`, max: 4 + dice.below(8), min: dice.below(7), needs: dice.next() < 0.3 ? [{ skill: "x", people: 2 }] : [], ...(dice.next() < 0.4 ? { reserve: { places: 3, below: 10 } } : {}) })),
    applicants: Array.from({ length: 8 }, (_, at) => ({ id: `T${at}`, size: 1 + dice.below(6), staff: dice.below(20), wishes: [any(), any(), any()], open: dice.next() < 0.2, skills: { x: dice.below(2) } })),
    ties: [{ id: "friends", members: ["T0", "T1"] }, { id: "maybe", members: ["T2", "T3"], rule: "wish" }, { id: "three", members: ["T4", "T5", "T6"], rule: "wish" }],
    aim: (["rank-maximal", "generous", "satisfaction"] as const)[dice.below(3)]!,
    belowMinimum: dice.next() < 0.3 ? "reported" : "closes",
    count: dice.next() < 0.3 ? "units" : "people",
    order: dice.next() < 0.3 ? ["filled", "together", "wishes", "placed"] : undefined,
    curve: true,
  };
}

test("HiGHS level by level and the engine's own search prove the same levels and the same curve", async () => {
  let helped = 0;
  await fc.assert(fc.asyncProperty(fc.integer(), async (seed) => {
    const problem = { ...invented(seed), release: "never" as const };
    const own = assign(problem, { seed: 1, steps: 4000 });
    const both = await driveAssignment(problem, { seed: 1, steps: 1 });
    if (!own.ok || !both.ok) throw new Error("these problems have plans");
    expect(both.value.optimal).toBe(true);
    helped += Number(both.value.drawn.strategy.includes("HiGHS"));
    if (!own.value.optimal) return;
    expect(both.value.plan.levels).toEqual(own.value.plan.levels);
    if (own.value.plan.curve!.complete) expect(both.value.plan.curve!.points.map(({ filled, points }) => [filled, points])).toEqual(own.value.plan.curve!.points.map(({ filled, points }) => [filled, points]));
  }), { numRuns: 40 });
  expect(helped).toBeGreaterThan(20);
});

test("a contradiction found by the solver is named in words", async () => {
  const projects = Array.from({ length: 6 }, (_, at) => ({ id: `P${at}`, name: `Projekt ${at}`, max: 10 }));
  const applicants = Array.from({ length: 21 }, (_, at) => ({ id: `T${at}`, name: `Team ${at}`, size: 3, wishes: ["P0", "P1", "P2", "P3", "P4", "P5"] }));
  const answer = await driveAssignment({ kind: "assignment", projects, applicants, everyone: true }, { seed: 1, steps: 1 });
  // Six projects take three teams of three each, eighteen in all.
  if (answer.ok) throw new Error("nineteen teams have no place for all");
  expect(answer.refusal.facts.filter(({ fact }) => fact === "everyone")).toHaveLength(19);
  expect(answer.refusal.facts.filter(({ fact }) => fact === "max")).toHaveLength(6);
});

test("in a worker, from the published layout", async () => {
  const file = JSON.stringify({
    projects: { A: { name: "Garten", quota: [1, 2] }, B: { name: "Küche", num_groups: 1, max_per_group: 1 } },
    students: [{ id: 1, choices: ["A", "B"] }, { id: 2, ranks: { A: 1, B: 2 } }, { id: 3, choices: ["A"], partner_group: 0 }],
    partner_groups: [[1, 3]],
  });
  expect(studentProjects.recognises(file)).toBe(true);
  expect(studentProjects.recognises('{"kind":"assignment"}')).toBe(false);
  const read = studentProjects.read(file);
  if (!read.ok) throw new Error("readable");
  const problem = assignment.parse(read.value);
  const answer = await planAssignment(problem, { seed: 1 });
  if (!answer?.ok) throw new Error("there is a plan");
  expect(studentProjects.figures(problem as never, answer.value.plan)).toMatchObject({ assignment: { "1": "A", "2": "B", "3": "A" }, ranks: [2, 1], unplaced: 0, together: 1 });
  expect(studentProjects.read('{"projects":{},"students":[{"id":true}]}').ok).toBe(false);
  expect(assignment.safeParse({ ...problem, projects: [...problem.projects, ...problem.projects] }).success).toBe(false);
});
