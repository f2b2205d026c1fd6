// SPDX-License-Identifier: EUPL-1.2
import type { Model } from "./model.ts";

/** What is at a project under a choice. */
export interface Load {
  people: number;
  large: number;
  /** For each entry of the needs. */
  readonly skilled: number[];
}

/** Loads of all projects under a choice (a project index or -1 for each block). */
export function loadsOf(model: Model, choice: ArrayLike<number>): Load[] {
  const loads = model.sites.map(({ needs }): Load => ({ people: 0, large: 0, skilled: needs.map(() => 0) }));
  model.blocks.forEach((_, at) => shift(model, loads, at, choice[at]!, 1));
  return loads;
}

/** Puts a block to a project (`sign` 1) or takes it away (-1); -1 as project changes nothing. */
export function shift(model: Model, loads: readonly Load[], block: number, project: number, sign: 1 | -1): void {
  if (project < 0) return;
  const { size, options } = model.blocks[block]!;
  const option = options.find((one) => one.project === project)!;
  const load = loads[project]!;
  load.people += sign * size;
  load.large += sign * option.large;
  option.skilled.forEach((people, need) => (load.skilled[need]! += sign * people));
}

/** Enough people, and enough with each skill. */
export function runs(model: Model, project: number, load: Load): boolean {
  const { least, needs } = model.sites[project]!;
  return load.people >= least && needs.every(({ people }, need) => load.skilled[need]! >= people);
}

/** Keeps the rules about the numbers at this project. */
export function fits(model: Model, project: number, load: Load): boolean {
  const { max, largeMax, mustRun } = model.sites[project]!;
  if (load.people > max || load.large > largeMax) return false;
  return (load.people === 0 && !mustRun) || (!model.closes && !mustRun) || runs(model, project, load);
}

/** Whether a choice keeps all hard rules. Options are assumed to be those of the blocks. */
export function keepsRules(model: Model, choice: ArrayLike<number>): boolean {
  if (model.blocks.some(({ must }, at) => must && choice[at]! < 0)) return false;
  const loads = loadsOf(model, choice);
  if (!loads.every((load, project) => fits(model, project, load))) return false;
  return model.leastFilled === 0 || filled(model, loads) >= model.leastFilled;
}

/** Number of projects that run. */
export function filled(model: Model, loads: readonly Load[]): number {
  return loads.reduce((sum, load, project) => sum + (runs(model, project, load) ? 1 : 0), 0);
}

/** For each project whether it runs. */
export function filledAt(model: Model, choice: ArrayLike<number>): boolean[] {
  return loadsOf(model, choice).map((load, project) => runs(model, project, load));
}

/** For each tie whether it is together. */
export function togetherAt(model: Model, choice: ArrayLike<number>): boolean[] {
  const places = unitChoice(model, choice);
  return model.ties.map(({ units }) => isTogether(places, units));
}

/** Project of each unit, -1 for none. */
export function unitChoice(model: Model, choice: ArrayLike<number>): Int32Array {
  const places = new Int32Array(model.units.length).fill(-1);
  model.blocks.forEach(({ units }, at) => units.forEach((unit) => (places[unit] = choice[at]!)));
  return places;
}

/** Ties that count for "together" and are together. */
export function together(model: Model, choice: ArrayLike<number>): number {
  const held = togetherAt(model, choice);
  return model.ties.filter(({ tie }, at) => tie.rule !== "always" && held[at]).length;
}

/** All at one project. */
export function isTogether(places: ArrayLike<number>, units: readonly number[]): boolean {
  const first = places[units[0]!]!;
  return first >= 0 && units.every((at) => places[at] === first);
}

/** Reached in each goal, always the more the better. */
export function scoreOf(model: Model, choice: ArrayLike<number>): number[] {
  const sums = model.goals.map(() => 0);
  model.blocks.forEach(({ options }, at) => {
    const gains = choice[at]! < 0 ? undefined : options.find(({ project }) => project === choice[at])?.gains;
    gains?.forEach((gain, goal) => (sums[goal]! += gain));
  });
  return model.goals.map(({ key, gain }, goal) => (gain ? sums[goal]! : key === "filled" ? filled(model, loadsOf(model, choice)) : together(model, choice)));
}

/** Compares two scores goal by goal: above 0 where the first is better. */
export function compare(one: readonly number[], other: readonly number[]): number {
  for (let goal = 0; goal < one.length; goal++) if (one[goal] !== other[goal]) return one[goal]! - other[goal]!;
  return 0;
}
