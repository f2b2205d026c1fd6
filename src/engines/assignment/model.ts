// SPDX-License-Identifier: EUPL-1.2
import { goalsOf, type Goal } from "./levels.ts";
import type { AssignmentProblem } from "./problem.ts";
import { factKey, siteOf, type Site } from "./site.ts";
import { holdTies, type HeldTie } from "./ties.ts";
import { barOf, indexOf, isSmall, pair, unitsOf, type Unit } from "./units.ts";

/** Units that go together, and where they may go. */
export interface Block {
  /** Indices of units. */
  readonly units: readonly number[];
  readonly size: number;
  /** Has to have a place. */
  readonly must: boolean;
  readonly options: readonly Option[];
}

/** A block at a project. */
export interface Option {
  readonly project: number;
  /** People who are not small there. */
  readonly large: number;
  /** Gain in each goal; 0 in those that count projects or ties. */
  readonly gains: readonly number[];
  /** People with the skill, for each entry of the project's needs. */
  readonly skilled: readonly number[];
}

/** A problem made ready for searching. A choice is one project index, or -1, for each block. */
export interface Model {
  readonly problem: AssignmentProblem;
  readonly units: readonly Unit[];
  readonly blocks: readonly Block[];
  readonly sites: readonly Site[];
  readonly ties: readonly HeldTie[];
  readonly goals: readonly Goal[];
  /** Of each unit that had a place in `previous` at a project that still exists. */
  readonly before: ReadonlyMap<number, number>;
  /** Somebody there and not running is forbidden. */
  readonly closes: boolean;
  /** At least so many projects run; for the curve. */
  readonly leastFilled: number;
}

/** How the model differs from the problem as it stands. */
export interface Variant {
  /** Rule 6 holds. */
  readonly reserve?: boolean | undefined;
  /** Unit index to project index: stays there, like a pin. */
  readonly kept?: ReadonlyMap<number, number> | undefined;
  /** Rules set aside, by key (`factKey`), to find a contradiction. */
  readonly without?: ReadonlySet<string> | undefined;
  /** Other goals than the problem's. */
  readonly goals?: readonly Goal[] | undefined;
  readonly leastFilled?: number | undefined;
  /** No tie binds. */
  readonly untied?: boolean | undefined;
}

/** Where each unit is pinned: a project index, -1 for without a place, -2 for a project that does not exist. */
export function pinsOf(problem: AssignmentProblem, without: ReadonlySet<string> | undefined, units: ReadonlyMap<string, number>, projects: ReadonlyMap<string, number>): Map<number, number> {
  const pins = new Map<number, number>();
  for (const { unit, project } of problem.pins ?? []) {
    const at = units.get(unit);
    if (at === undefined || without?.has(factKey("pin", unit))) continue;
    const goal = project === null ? -1 : (projects.get(project) ?? -2);
    pins.set(at, pins.has(at) && pins.get(at) !== goal ? -2 : goal);
  }
  return pins;
}

/** Builds the model: units, who is bound to whom, where everybody may go. */
export function modelOf(problem: AssignmentProblem, variant: Variant = {}): Model {
  const { without } = variant;
  const units = unitsOf(problem);
  const projects = indexOf(problem.projects);
  const index = indexOf(units);
  const pins = pinsOf(problem, without, index, projects);
  variant.kept?.forEach((project, unit) => pins.set(unit, project));
  // A pin set aside no longer says where the unit must be, but its project stays open to it, and "everyone" does not claim it.
  const told = pinsOf(problem, undefined, index, projects);
  const before = new Map<number, number>();
  for (const { unit, project } of problem.previous ?? []) {
    const at = index.get(unit);
    const place = project === null ? undefined : projects.get(project);
    if (at !== undefined && place !== undefined) before.set(at, place);
  }
  const forbidden = new Set((problem.forbidden ?? []).map(({ unit, project }) => pair(unit, project)).filter((key) => !without?.has(factKey("forbidden", ...(JSON.parse(key) as string[])))));
  const admitted = (unit: number, project: number): boolean => {
    if (pins.has(unit) && pins.get(unit) !== project) return false;
    const bar = barOf(units[unit]!, problem.projects[project]!, project, forbidden, pins.get(unit) === project || told.get(unit) === project);
    return bar === undefined || (bar !== "unwished" && bar !== "refused" && bar !== "forbidden" && without?.has(factKey(bar, units[unit]!.id, problem.projects[project]!.id)) === true);
  };
  const sites = problem.projects.map((project) => siteOf(project, variant.reserve === true, without));
  const full = without && modelOf(problem, { ...variant, without: undefined }).ties;
  const ties = holdTies(problem, units, sites, { admitted, without, untied: variant.untied === true, full });
  const goals = variant.goals ?? goalsOf(problem, units, before);
  const musts = (unit: number) => (problem.everyone === true && told.get(unit) !== -1 && !without?.has(factKey("everyone", units[unit]!.id))) || (pins.has(unit) && pins.get(unit) !== -1);
  const blocks = ties.groups.map((group): Block => blockOf(group, { problem, units, sites, goals, admitted, must: group.some(musts) }));
  return { problem, units, blocks, sites, ties: ties.held, goals, before, closes: problem.belowMinimum !== "reported", leastFilled: variant.leastFilled ?? 0 };
}

interface Making {
  readonly problem: AssignmentProblem;
  readonly units: readonly Unit[];
  readonly sites: readonly Site[];
  readonly goals: readonly Goal[];
  readonly admitted: (unit: number, project: number) => boolean;
  readonly must: boolean;
}

function blockOf(group: readonly number[], { problem, units, sites, goals, admitted, must }: Making): Block {
  const members = group.map((at) => units[at]!);
  const size = members.reduce((sum, unit) => sum + unit.size, 0);
  const options = problem.projects.flatMap((project, at): Option[] => {
    const { max, largeMax, needs } = sites[at]!;
    if (size > max || !group.every((unit) => admitted(unit, at))) return [];
    const large = members.reduce((sum, unit) => sum + (isSmall(unit, project) ? 0 : unit.size), 0);
    if (large > largeMax) return [];
    const gains = goals.map(({ gain }) => (gain ? members.reduce((sum, unit) => sum + gain(unit, at), 0) : 0));
    const skilled = needs.map(({ skill }) => members.reduce((sum, unit) => sum + Math.min(unit.size, unit.skills[skill] ?? 0), 0));
    return [{ project: at, large, gains, skilled }];
  });
  return { units: group, size, must, options };
}
