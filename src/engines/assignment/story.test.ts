// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from "vitest";
import { assign, promote, type AssignmentPlan, type AssignmentProblem } from "./index.ts";
import type { Proposal } from "../search/index.ts";

/** A social day in Lindenstadt: three projects, five teams. */
const day: AssignmentProblem = {
  kind: "assignment",
  projects: [
    { id: "garten", name: "Schulgarten", min: 4, max: 12 },
    { id: "kueche", name: "Küche im Treff", min: 3, max: 7, needs: [{ skill: "Kochen", people: 1 }] },
    { id: "zaun", name: "Zaun am Nordring", min: 5, max: 10, reserve: { places: 4, below: 20 } },
  ],
  applicants: [
    { id: "kaya", name: "Bäckerei Kaya", size: 6, staff: 14, wishes: ["kueche", "garten"], since: "2026-03-02" },
    { id: "bank", name: "Stadtbank", size: 8, staff: 600, wishes: ["garten", "zaun"], since: "2026-03-01" },
    { id: "holz", name: "Holzbau Weber", size: 3, staff: 9, wishes: ["zaun"], since: "2026-03-05" },
    { id: "vogt", name: "Lena Vogt", wishes: ["kueche"], skills: { Kochen: 1 }, since: "2026-03-04" },
    { id: "werk", name: "Stadtwerke", size: 7, staff: 900, wishes: ["zaun", "garten"], since: "2026-03-03" },
  ],
};

function planned(problem: AssignmentProblem): Proposal<AssignmentPlan> {
  const answer = assign(problem, { seed: 1 });
  if (!answer.ok) throw new Error(answer.refusal.says.de);
  return answer.value;
}

function refused(problem: AssignmentProblem): string[] {
  const answer = assign(problem, { seed: 1 });
  if (answer.ok) throw new Error("there should be no plan");
  return answer.refusal.facts.map(({ says }) => says.de);
}

const where = ({ plan }: Proposal<AssignmentPlan>) => Object.fromEntries(plan.placements.map(({ unit, project }) => [unit, project]));

test("everybody learns where they are, and why not where they wished to be", () => {
  const answer = planned(day);
  expect(answer.optimal).toBe(true);
  expect(where(answer)).toEqual({ kaya: "kueche", bank: "garten", holz: "zaun", vogt: "kueche", werk: "zaun" });
  const told = (problem: AssignmentProblem, id: string) => planned(problem).people[id]!.map(({ de }) => de);
  expect(told(day, "kaya")).toEqual(["Bäckerei Kaya (6 Personen) ist bei „Küche im Treff“, dem Erstwunsch."]);
  const crowded = { ...day, applicants: [...day.applicants, { id: "post", name: "Post", size: 6, wishes: ["garten", "kueche"], since: "2026-03-06" }] };
  expect(told(crowded, "post")).toEqual([
    "Post (6 Personen) hat keinen Platz.",
    "Der Erstwunsch „Schulgarten“ hat 12 Plätze; davon gingen 8 an Anmeldungen mit Erstwunsch (Stadtbank). Frei bleiben 4, nötig sind 6.",
    "Der Zweitwunsch „Küche im Treff“ hat 7 Plätze; davon gingen 7 an Anmeldungen mit Erstwunsch (Bäckerei Kaya und Lena Vogt).",
    "Auf der Warteliste von „Schulgarten“: Stelle 1 von 1.",
    "Auf der Warteliste von „Küche im Treff“: Stelle 1 von 1.",
  ]);
  expect(planned(crowded).plan.projects.map(({ says }) => says[0]!.de)).toEqual(["„Schulgarten“: 8 von 12 Plätzen besetzt.", "„Küche im Treff“: 7 von 7 Plätzen besetzt.", "„Zaun am Nordring“: 10 von 10 Plätzen besetzt."]);
});

test("small companies keep their places, and what they do not need goes to others at the end", () => {
  const never = planned({ ...day, release: "never" });
  expect(where(never)["werk"]).not.toBe("zaun");
  const { plan } = planned(day);
  expect(plan.firstRound!.placements.find(({ unit }) => unit === "werk")!.project).not.toBe("zaun");
  expect(plan.projects[2]!.released).toBe(1);
});

test("pins above the places: the two pins and the places are named", () => {
  expect(refused({ ...day, pins: [{ unit: "bank", project: "zaun" }, { unit: "werk", project: "zaun" }, { unit: "vogt", project: null }] })).toEqual([
    "Stadtbank ist von Hand bei „Zaun am Nordring“ gesetzt.",
    "Stadtwerke ist von Hand bei „Zaun am Nordring“ gesetzt.",
    "„Zaun am Nordring“ hat höchstens 10 Plätze.",
  ]);
});

test("a team larger than every project, a skill that nobody has, a pin to nowhere", () => {
  const giant = { id: "giga", name: "Gigawerk", size: 40, wishes: ["garten", "zaun"] };
  expect(refused({ ...day, applicants: [giant], everyone: true })[0]).toBe("Gigawerk soll einen Platz haben und ist mit 40 Personen größer als jedes mögliche Projekt.");
  const forge = { id: "esse", name: "Schmiede", max: 5, mustRun: true, needs: [{ skill: "Schmieden", people: 1 }] };
  expect(refused({ ...day, projects: [...day.projects, forge], applicants: [{ id: "anton", name: "Anton", wishes: ["esse"] }] })).toContain("„Schmiede“ braucht 1 Person mit Schmieden; niemand bringt das mit.");
  expect(refused({ ...day, pins: [{ unit: "vogt", project: "mond" }] })).toEqual(["Lena Vogt ist von Hand bei „mond“ gesetzt, und das Projekt gibt es nicht."]);
});

test("a plan made again moves only whom it must", () => {
  const { plan } = planned(day);
  const without = (gone: string) => planned({ ...day, previous: plan.placements, applicants: day.applicants.filter(({ id }) => id !== gone) });
  expect(without("holz").plan.changes).toBe(0);
  // Without the bakery the kitchen does not reach its minimum.
  expect(without("kaya").plan.changes).toBe(1);
  expect(without("kaya").people["vogt"]!.map(({ de }) => de)).toContain("Vorher war der Platz bei „Küche im Treff“.");
});

test("nobody, nothing, no places: still an answer", () => {
  expect(planned({ kind: "assignment", applicants: [], projects: [] }).optimal).toBe(true);
  expect(planned({ ...day, projects: [] }).plan.profile.unplaced).toBe(25);
  expect(planned({ ...day, projects: day.projects.map((project) => ({ ...project, max: 0 })) }).plan.profile.unplaced).toBe(25);
});

test("a team withdraws: the list moves up from the top, and who leaves a place for a better wish makes room in turn", () => {
  const problem: AssignmentProblem = {
    kind: "assignment",
    projects: [{ id: "a", name: "Garten", max: 2 }, { id: "b", name: "Bühne", max: 2 }],
    applicants: [
      { id: "one", name: "Anna", wishes: ["a"] }, { id: "two", name: "Ben", wishes: ["a"] },
      { id: "three", name: "Cem", wishes: ["a", "b"] }, { id: "four", name: "Dana", wishes: ["b"] }, { id: "five", name: "Emil", wishes: ["b"] },
    ],
  };
  const placements = [["one", "a"], ["two", "a"], ["three", "b"], ["four", "b"], ["five", null]].map(([unit, project]) => ({ unit: unit!, project: project ?? null }));
  const { placements: after, promotions } = promote(problem, placements, ["one"]);
  expect(promotions.map(({ says }) => says.de)).toEqual(["Cem rückt nach zu „Garten“, vorher bei „Bühne“.", "Emil rückt nach zu „Bühne“."]);
  expect(after.map(({ unit, project }) => [unit, project])).toEqual([["two", "a"], ["three", "a"], ["four", "b"], ["five", "b"]]);
});
