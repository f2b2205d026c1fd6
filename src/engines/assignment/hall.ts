// SPDX-License-Identifier: EUPL-1.2
import type { Model } from "./model.ts";
import type { ProjectReport } from "./problem.ts";
import { sayProject } from "./sentences.ts";
import { loadsOf, runs, unitChoice, type Load } from "./score.ts";
import { barOf, pair, type Unit } from "./units.ts";

/** A finished choice with everything that is asked about it again and again. */
export interface Hall {
  readonly model: Model;
  readonly choice: Int32Array;
  /** Project of each unit, -1 for none. */
  readonly places: Int32Array;
  readonly loads: readonly Load[];
  /** Block of each unit. */
  readonly blockOf: Int32Array;
  /** Units at each project. */
  readonly there: readonly (readonly number[])[];
  /** Rule 2 as it stands, pins not looked at. */
  readonly bar: (unit: number, project: number) => ReturnType<typeof barOf>;
  /** Pinned by hand: project index, -1 for none. */
  readonly pins: ReadonlyMap<number, number>;
}

/** Looks a choice over. */
export function hallOf(model: Model, choice: Int32Array, pins: ReadonlyMap<number, number>): Hall {
  const places = unitChoice(model, choice);
  const blockOf = new Int32Array(model.units.length);
  model.blocks.forEach(({ units }, at) => units.forEach((unit) => (blockOf[unit] = at)));
  const there = model.sites.map((): number[] => []);
  places.forEach((project, unit) => project >= 0 && there[project]!.push(unit));
  const forbidden = new Set((model.problem.forbidden ?? []).map(({ unit, project }) => pair(unit, project)));
  const bar = (unit: number, project: number) => barOf(model.units[unit]!, model.problem.projects[project]!, project, forbidden, false);
  return { model, choice, places, loads: loadsOf(model, choice), blockOf, there, bar, pins };
}

/** Whether the unit wishes this project more than what it has. */
export function prefers({ model, places }: Hall, unit: number, project: number): boolean {
  const { ranks } = model.units[unit]!;
  const rank = ranks.get(project);
  const present = places[unit]!;
  return rank !== undefined && present !== project && (present < 0 || rank < (ranks.get(present) ?? Infinity));
}

/** Units waiting for each project, in the order of problem.ts (ProjectReport.waiting). */
export function waitingLists(hall: Hall): readonly (readonly number[])[] {
  const { model, places, pins, bar } = hall;
  const lists = model.sites.map((): number[] => []);
  model.units.forEach(({ ranks }, unit) => {
    for (const project of ranks.keys()) {
      if (prefers(hall, unit, project) && bar(unit, project) === undefined && (pins.get(unit) ?? project) === project) lists[project]!.push(unit);
    }
  });
  return lists.map((list, project) => list.sort((a, b) => before(model.units, places, project, a, b)));
}

function before(units: readonly Unit[], places: Int32Array, project: number, a: number, b: number): number {
  const [one, other] = [units[a]!, units[b]!];
  const [since, then] = [one.applicant.since, other.applicant.since];
  return (
    Number(places[a]! >= 0) - Number(places[b]! >= 0) ||
    one.ranks.get(project)! - other.ranks.get(project)! ||
    (since === then ? 0 : since === undefined ? 1 : then === undefined ? -1 : since < then ? -1 : 1) ||
    a - b
  );
}

/** What is told of each project. `released`: the reserve was given up at the end. */
export function projectReports(hall: Hall, waiting: readonly (readonly number[])[], released: boolean): ProjectReport[] {
  const { model, loads } = hall;
  return model.problem.projects.map((project, at): ProjectReport => {
    const load = loads[at]!;
    const { least, needs, max } = model.sites[at]!;
    const state: ProjectReport["state"] = runs(model, at, load) ? "runs" : load.people === 0 ? "closed" : "below";
    const kept = project.reserve ? Math.max(0, max - project.reserve.places) : max;
    const report = {
      project: project.id, people: load.people, free: max - load.people, state,
      missing: Math.max(0, least - load.people),
      lacking: needs.flatMap(({ skill, people }, need) => (load.skilled[need]! < people ? [{ skill, people: people - load.skilled[need]! }] : [])),
      released: released ? Math.max(0, load.large - kept) : 0,
      waiting: waiting[at]!.map((unit) => model.units[unit]!.id),
    };
    return { ...report, says: sayProject(project, report, waiting[at]!.map((unit) => model.units[unit]!.name)) };
  });
}
