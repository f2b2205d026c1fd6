// SPDX-License-Identifier: EUPL-1.2
import type { Contradiction, Fact } from "../search/index.ts";
import type { AssignmentProblem } from "./problem.ts";
import { sayFact, sayConflict, sayUndecided } from "./sentences.ts";
import { barOf, indexOf, isSmall, least, pair, type Unit } from "./units.ts";

/** Kind and ids of one rule that may take part in a contradiction. */
export type FactName = readonly [kind: FactKind, ...about: string[]];
export type FactKind = "pin" | "everyone" | "mustRun" | "tie" | "needs" | "min" | "time" | "skill" | "forbidden" | "reserve" | "max";

/** All rules that can make a problem impossible, those first that people set by hand. */
export function factsOf(problem: AssignmentProblem, units: readonly Unit[], reserve: boolean): FactName[] {
  const { projects } = problem;
  const index = indexOf(units);
  const pinned = new Map((problem.pins ?? []).filter(({ unit }) => index.has(unit)).map(({ unit, project }) => [unit, project]));
  const stays = new Set([...pinned].filter(([, project]) => project === null).map(([unit]) => unit));
  const everyone = problem.everyone ? units.filter(({ id }) => !stays.has(id)).map(({ id }): FactName => ["everyone", id]) : [];
  const closing = (project: (typeof projects)[number]) => problem.belowMinimum !== "reported" || project.mustRun === true;
  return [
    ...[...pinned.keys()].map((unit): FactName => ["pin", unit]),
    ...everyone,
    ...projects.filter(({ mustRun }) => mustRun).map(({ id }): FactName => ["mustRun", id]),
    ...(problem.ties ?? []).filter(({ rule }) => rule === "always").map(({ id }): FactName => ["tie", id]),
    ...projects.filter(closing).flatMap(({ id, needs }) => (needs ?? []).filter(({ people }) => people > 0).map(({ skill }): FactName => ["needs", id, skill])),
    ...projects.filter((project) => closing(project) && least(project) > 1).map(({ id }): FactName => ["min", id]),
    ...bars(problem, units, pinned),
    ...(reserve ? projects.filter(({ reserve: kept }) => kept && units.some((unit) => !isSmall(unit, projects.find((one) => one.reserve === kept)!))).map(({ id }): FactName => ["reserve", id]) : []),
    ...projects.map(({ id }): FactName => ["max", id]),
  ];
}

/** What keeps units from projects that they wish or are pinned to: time, skills, forbidden pairs. */
function bars(problem: AssignmentProblem, units: readonly Unit[], pinned: ReadonlyMap<string, string | null>): FactName[] {
  const forbidden = new Set((problem.forbidden ?? []).map(({ unit, project }) => pair(unit, project)));
  const names: FactName[] = [];
  for (const unit of units) {
    problem.projects.forEach((project, at) => {
      const aimed = pinned.get(unit.id) === project.id;
      if (!aimed && !unit.ranks.has(at) && !unit.applicant.open) return;
      const bar = barOf(unit, project, at, new Set(), aimed);
      if (bar === "time" || bar === "skill") names.push([bar, unit.id, project.id]);
      if (forbidden.has(pair(unit.id, project.id))) names.push(["forbidden", unit.id, project.id]);
    });
  }
  return names;
}

/** The refusal made of a smallest set of facts. */
export function conflict(problem: AssignmentProblem, names: readonly (readonly string[])[]): Contradiction {
  const facts = names.map((name): Fact => ({ fact: name[0]!, about: name.slice(1), says: sayFact(problem, name as FactName) }));
  return { type: "contradiction", facts, says: sayConflict(facts) };
}

/** Time or steps ended before there was a plan or a proof that there is none. */
export function undecided(): Contradiction {
  return { type: "contradiction", facts: [{ fact: "effort", about: [], says: sayUndecided() }], says: sayUndecided() };
}
