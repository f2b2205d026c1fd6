// SPDX-License-Identifier: EUPL-1.2
import type { Saying } from "../search/index.ts";
import { hallOf, prefers, waitingLists, type Hall } from "./hall.ts";
import { modelOf, pinsOf, type Model } from "./model.ts";
import { placementsOf } from "./profile.ts";
import type { AssignmentProblem, Placed, Placement, Tie } from "./problem.ts";
import { fits, shift } from "./score.ts";
import { projectName, say } from "./sentences.ts";
import { indexOf } from "./units.ts";

/** One who moved up. */
export interface Promotion {
  readonly unit: string;
  /** null: had no place. */
  readonly from: string | null;
  readonly to: string;
  readonly says: Saying;
}

/** Places after the waiting lists moved up, and who moved, in their order. */
export interface Promoted {
  readonly placements: readonly Placement[];
  readonly promotions: readonly Promotion[];
}

/**
 * Lets the waiting lists move up by the rule in problem.ts (ProjectReport.waiting) after units have withdrawn. Nobody
 * gets a worse place and nobody moves without wishing it; who cannot move without breaking a rule (minimum of the
 * project they leave, places, a tie with somebody who would be worse off) is passed over. Ids in `gone` that do not
 * exist are ignored. For a plan with fewest changes that may also reopen or close projects, plan again with `previous`.
 */
export function promote(problem: AssignmentProblem, placements: readonly Placed[], gone: readonly string[]): Promoted {
  const rest = withdraw(problem, new Set(gone));
  const model = modelOf(rest, { reserve: problem.release === "never" });
  const places = new Map(placements.map(({ unit, project }) => [unit, project]));
  const projects = indexOf(problem.projects);
  const choice = Int32Array.from(model.blocks, ({ units }) => projects.get(places.get(model.units[units[0]!]!.id) ?? "") ?? -1);
  const pins = pinsOf(rest, undefined, indexOf(model.units), projects);
  const open = [...new Set(gone.map((unit) => projects.get(places.get(unit) ?? "") ?? -1))].filter((project) => project >= 0);
  const promotions: Promotion[] = [];
  for (let project = open.shift(); project !== undefined; project = open.shift()) {
    for (let next = first(model, choice, pins, project); next !== undefined; next = first(model, choice, pins, project)) {
      const from = choice[next]!;
      choice[next] = project;
      for (const unit of model.blocks[next]!.units) promotions.push(told(model, unit, from, project));
      if (from >= 0 && !open.includes(from)) open.push(from);
    }
  }
  return { placements: placementsOf(model, hallOf(model, choice, pins).places), promotions };
}

/** The problem without the units that left: applicants, or parts of them. */
function withdraw(problem: AssignmentProblem, gone: ReadonlySet<string>): AssignmentProblem {
  const applicants = problem.applicants.flatMap((applicant) => {
    if (!applicant.parts?.length) return gone.has(applicant.id) ? [] : [applicant];
    const parts = applicant.parts.filter(({ id }) => !gone.has(id) && !gone.has(applicant.id));
    return parts.length === 0 ? [] : [{ ...applicant, parts }];
  });
  // Whoever was together stays together; whoever could not be is not bound now.
  const ties = modelOf(problem).ties.filter(({ state }) => state === "holds").map(({ tie }): Tie => ({ ...tie, rule: "always" }));
  return { ...problem, applicants, ties, pins: problem.pins?.filter(({ unit }) => !gone.has(unit)) };
}

/** Block of the first on the list who can move up. */
function first(model: Model, choice: Int32Array, pins: ReadonlyMap<number, number>, project: number): number | undefined {
  const hall = hallOf(model, choice, pins);
  const unit = waitingLists(hall)[project]!.find((one) => mayMove(hall, hall.blockOf[one]!, project));
  return unit === undefined ? undefined : hall.blockOf[unit];
}

function mayMove(hall: Hall, block: number, project: number): boolean {
  const { model, choice } = hall;
  const from = choice[block]!;
  const { units, options } = model.blocks[block]!;
  if (!options.some((option) => option.project === project)) return false;
  const same = (unit: number) => model.units[unit]!.ranks.get(project) === model.units[unit]!.ranks.get(from) && from >= 0;
  if (!units.every((unit) => prefers(hall, unit, project) || same(unit))) return false;
  const loads = hall.loads.map((load) => ({ ...load, skilled: [...load.skilled] }));
  shift(model, loads, block, from, -1);
  shift(model, loads, block, project, 1);
  return fits(model, project, loads[project]!) && (from < 0 || fits(model, from, loads[from]!) || !fits(model, from, hall.loads[from]!));
}

function told(model: Model, unit: number, from: number, to: number): Promotion {
  const { problem, units } = model;
  const { id, name, size } = units[unit]!;
  const idOf = (project: number) => (project < 0 ? null : problem.projects[project]!.id);
  const target = projectName(problem, idOf(to)!);
  const left = idOf(from);
  return { unit: id, from: left, to: idOf(to)!, says: say((words) => words.promoted(words.team(name, size), target, left === null ? null : projectName(problem, left))) };
}
