// SPDX-License-Identifier: EUPL-1.2
// Every plan of the assignment engine, checked by code that shares nothing with it; and plans that were touched.
import fc from "fast-check";
import { expect, test } from "vitest";
import { assign, type AssignmentProblem } from "../../src/engines/assignment/index.ts";
import { brokenBy, optional, outFile, rarely, violations } from "./agree.ts";

const whole = (min: number, max: number) => fc.integer({ min, max });
const teams = ["anna", "bela", "cora", "dilek", "erik"];
const projects = ["park", "küche", "schule"];
const project = fc.constantFrom(...projects, "nirgends");
const unit = fc.constantFrom(...teams, "anna-1", "anna-2", "niemand");
const slots = optional(fc.subarray(["mo", "di"], { maxLength: 1 }));
const skills = optional(fc.record({ garten: whole(0, 2) }));

const applicants = fc.subarray(teams, { minLength: 1 }).chain((list) => fc.tuple(...list.map((id) => fc.record({
  id: fc.constant(id), size: optional(whole(1, 3)), skills, absent: slots, noThanks: rarely(fc.subarray(projects, { maxLength: 1 })), open: rarely(fc.boolean()),
  parts: id === "anna" ? rarely(fc.constant([{ id: "anna-1", size: 2 }, { id: "anna-2", absent: ["mo"] }])) : fc.constant(undefined),
  staff: optional(fc.constantFrom(5, 200)), since: optional(fc.constantFrom("2026-01-01", "2026-02-01")),
  wishes: fc.shuffledSubarray(projects).map((own) => (own.length === 3 ? [own[0]!, own.slice(1)] : own)),
}))));

const problems = fc.record({
  kind: fc.constant("assignment"), applicants,
  projects: fc.subarray(projects, { minLength: 1 }).chain((list) => fc.tuple(...list.map((id) => fc.record({
    id: fc.constant(id), min: rarely(whole(0, 3)), max: whole(0, 5), slots, requires: rarely(fc.constant(["garten"])), needs: rarely(fc.constant([{ skill: "garten", people: 1 }])),
    reserve: rarely(fc.record({ places: whole(0, 2), below: fc.constant(50) })), mustRun: rarely(fc.constant(true)),
  })))),
  ties: rarely(fc.array(fc.record({ members: fc.array(unit, { maxLength: 3 }), rule: optional(fc.constantFrom("always", "if-common", "wish")) }), { maxLength: 2 }).map((list) => list.map((tie, at) => ({ id: `t${at}`, ...tie })))),
  pins: rarely(fc.uniqueArray(fc.record({ unit, project: fc.constantFrom(...projects, null) }), { maxLength: 2, selector: (pin) => pin.unit })),
  forbidden: rarely(fc.array(fc.record({ unit, project }), { maxLength: 2 })),
  previous: rarely(fc.uniqueArray(fc.record({ unit, project: fc.constantFrom(...projects, null) }), { maxLength: 4, selector: (placed) => placed.unit })),
  aim: optional(fc.constantFrom("rank-maximal", "generous", "satisfaction")),
  points: rarely(fc.constant([5, 2])), count: optional(fc.constantFrom("people", "units")),
  order: rarely(fc.shuffledSubarray(["placed", "wishes", "filled", "together", "changes"], { minLength: 1 })),
  belowMinimum: optional(fc.constantFrom("closes", "reported")), release: optional(fc.constantFrom("unused", "never")),
  everyone: rarely(fc.constant(true)),
});

test("engine and checker agree", () => {
  let plans = 0;
  fc.assert(fc.property(problems, (raw) => {
    const problem = JSON.parse(JSON.stringify(raw)) as AssignmentProblem;
    const answer = assign(problem, { seed: 1, steps: 200 });
    if (answer.ok) plans++;
    expect(violations("assignment", problem, answer)).toEqual([]);
  }), { numRuns: 10_000 });
  expect(plans).toBeGreaterThan(2000);
});

const day: AssignmentProblem = {
  kind: "assignment",
  applicants: [
    { id: "bank", size: 3, staff: 900, wishes: ["park", "schule"], since: "2026-02-01" },
    { id: "laden", size: 2, staff: 4, wishes: ["park"], since: "2026-03-01" },
    { id: "amt", size: 2, wishes: ["park", "schule"], since: "2026-01-01", absent: ["fr"] },
  ],
  projects: [{ id: "park", min: 2, max: 4, slots: ["do"] }, { id: "schule", max: 4, slots: ["fr"] }],
  ties: [{ id: "paar", members: ["laden", "amt"], rule: "always" }],
};

test.each<[string, string, (file: { plan: { placements: { project: string | null; rank: number | null }[]; projects: { waiting: string[]; people: number }[]; levels: { value: number }[]; profile: { ranks: number[] }; satisfaction: number } }) => void]>([
  ["too many at a project", "max", (file) => (file.plan.placements[0]!.project = "park")],
  ["friends torn apart", "tie", (file) => (file.plan.placements[1]!.project = null)],
  ["somebody who cannot come that day", "admission", (file) => (file.plan.placements[2]!.project = "schule")],
  ["a rank that is too good", "rank", (file) => (file.plan.placements[0]!.rank = 1)],
  ["a waiting list in another order", "waiting", (file) => (file.plan.projects[0]!.waiting = [])],
  ["a level that is too high", "levels", (file) => (file.plan.levels[0]!.value += 1)],
  ["a profile that is too good", "profile", (file) => (file.plan.profile.ranks[0]! += 1)],
  ["too much satisfaction", "satisfaction", (file) => (file.plan.satisfaction = 1)],
])("the checker sees %s", (_, rule, change) => {
  const file = outFile("assignment", day, assign(day, { seed: 1 }));
  expect(brokenBy(day, file, () => undefined)).toEqual([]);
  expect(brokenBy(day, file, change as never)).toContain(rule);
});
