// SPDX-License-Identifier: EUPL-1.2
import type { Hall } from "./hall.ts";
import { fits, runs } from "./score.ts";
import { isSmall } from "./units.ts";
import type { Taken, Why } from "./texts.de.ts";

/** Why a unit is not at a project that it wishes more than what it has: the first reason that applies. */
export function whyNot(hall: Hall, unit: number, project: number): Why {
  const { model, places, pins } = hall;
  const { id, name: own } = model.problem.projects[project]!;
  const base = { project: own ?? id, rank: model.units[unit]!.ranks.get(project)! };
  if (pins.has(unit)) return { ...base, why: "pin" };
  const own2 = barred(hall, unit, project, base) ?? (model.units[unit]!.size > model.sites[project]!.max ? sizeOf(hall, unit, project, base) : undefined);
  if (own2) return own2;
  const tied = tiedTo(hall, unit, project, base);
  if (tied) return tied;
  const present = places[unit]!;
  const site = model.sites[project]!;
  const load = hall.loads[project]!;
  const block = model.blocks[hall.blockOf[unit]!]!;
  if (load.people === 0 && model.closes && !alone(hall, unit, project)) return { ...base, why: "closed", least: site.least, skills: block.size >= site.least ? site.needs.map(({ skill }) => skill) : [] };
  if (load.people + block.size > site.max) return full(hall, unit, project, base);
  const { reserve } = model.problem.projects[project]!;
  if (reserve && load.large + largeOf(hall, unit, project) > site.largeMax) return { ...base, why: "reserve", places: reserve.places, below: reserve.below };
  if (present < 0) return { ...base, why: "whole" };
  const presentName = model.problem.projects[present]!.name ?? model.problem.projects[present]!.id;
  if (needed(hall, unit, present)) return { ...base, why: "leaves", present: presentName };
  return model.before.get(unit) === present ? { ...base, why: "kept", present: presentName } : { ...base, why: "whole" };
}

interface Base {
  readonly project: string;
  readonly rank: number;
}

/** Time, skill, forbidden, no thanks. */
function barred({ model, bar }: Hall, unit: number, project: number, base: Base): Why | undefined {
  const { slots = [], requires = [] } = model.problem.projects[project]!;
  const { absent, skills, size } = model.units[unit]!;
  const why = bar(unit, project);
  if (why === "time") return { ...base, why, slots: slots.filter((slot) => absent.has(slot)) };
  if (why === "skill") return { ...base, why, skills: requires.filter((skill) => (skills[skill] ?? 0) < size) };
  return why === "forbidden" || why === "refused" ? { ...base, why } : undefined;
}

function sizeOf({ model }: Hall, unit: number, project: number, base: Base): Why {
  return { ...base, why: "size", size: model.units[unit]!.size, max: model.sites[project]!.max };
}

/** Others of the block who cannot come, or all together too many. */
function tiedTo(hall: Hall, unit: number, project: number, base: Base): Why | undefined {
  const { model, blockOf, bar, pins } = hall;
  const block = model.blocks[blockOf[unit]!]!;
  const others = block.units.filter((at) => at !== unit);
  const barring = others.filter((at) => bar(at, project) !== undefined || (pins.get(at) ?? project) !== project);
  if (barring.length > 0) return { ...base, why: "tie", others: barring.map((at) => model.units[at]!.name) };
  return block.size > model.sites[project]!.max ? { ...base, why: "size", size: block.size, max: model.sites[project]!.max } : undefined;
}

function full(hall: Hall, unit: number, project: number, base: Base): Why {
  const { model, there, loads, blockOf } = hall;
  const taken: Taken[] = [];
  for (const at of there[project]!) {
    const rank = model.units[at]!.ranks.get(project) ?? null;
    const known = taken.findIndex((one) => one.rank === rank);
    const people = (known < 0 ? 0 : taken[known]!.people) + model.units[at]!.size;
    taken.splice(known < 0 ? taken.length : known, known < 0 ? 0 : 1, { rank, people });
  }
  taken.sort((a, b) => (a.rank ?? Infinity) - (b.rank ?? Infinity));
  const names = there[project]!.length <= 4 ? there[project]!.map((at) => model.units[at]!.name) : [];
  const { max } = model.sites[project]!;
  return { ...base, why: "full", size: model.blocks[blockOf[unit]!]!.size, max, free: max - loads[project]!.people, taken, names };
}

function largeOf({ model, blockOf }: Hall, unit: number, project: number): number {
  return model.blocks[blockOf[unit]!]!.units.reduce((sum, at) => sum + (isSmall(model.units[at]!, model.problem.projects[project]!) ? 0 : model.units[at]!.size), 0);
}

/** Whether the block by itself would make the project run. */
function alone({ model, blockOf }: Hall, unit: number, project: number): boolean {
  const { size, options } = model.blocks[blockOf[unit]!]!;
  const option = options.find((one) => one.project === project);
  return option !== undefined && runs(model, project, { people: size, large: option.large, skilled: [...option.skilled] });
}

/** Whether the present project would break its minimum without the block. */
function needed({ model, blockOf, loads }: Hall, unit: number, present: number): boolean {
  const { size, options } = model.blocks[blockOf[unit]!]!;
  const option = options.find((one) => one.project === present);
  if (!option) return false;
  const load = loads[present]!;
  return !fits(model, present, { people: load.people - size, large: load.large - option.large, skilled: load.skilled.map((people, need) => people - option.skilled[need]!) });
}
