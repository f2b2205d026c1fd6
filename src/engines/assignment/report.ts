// SPDX-License-Identifier: EUPL-1.2
import type { Drawn, Proposal, Saying, Shortfall } from "../search/index.ts";
import type { Answers, Solved } from "./course.ts";
import { hallOf, prefers, projectReports, waitingLists, type Hall } from "./hall.ts";
import { orderOf } from "./levels.ts";
import { pinsOf, type Model } from "./model.ts";
import { placementsOf, profileOf, satisfactionOf } from "./profile.ts";
import type { AssignmentPlan, AssignmentProblem, Level, TieReport } from "./problem.ts";
import { whyNot } from "./reasons.ts";
import { isTogether, unitChoice } from "./score.ts";
import { say, sayWhy } from "./sentences.ts";
import { indexOf, rankCount } from "./units.ts";

/** The answer made of what was solved: plan, quality, unmet wishes, sentences. */
export function propose(problem: AssignmentProblem, { final, first, beside, curve }: Answers, drawn: Drawn): Proposal<AssignmentPlan> {
  const { model, choice } = final;
  const pins = pinsOf(problem, undefined, indexOf(model.units), indexOf(problem.projects));
  const hall = hallOf(model, choice, pins);
  const waiting = waitingLists(hall);
  const levels = levelsOf(final);
  const deciding = decidingOf(problem, levels);
  const { sense, value, bound } = levels[deciding] ?? { sense: "most" as const, value: 0, bound: 0 };
  const optimal = levels.every(({ proven }) => proven);
  const ties = tieReports(model, hall.places);
  const plan: AssignmentPlan = {
    placements: placementsOf(model, hall.places),
    ranks: rankCount(problem),
    profile: profileOf(model, hall.places),
    satisfaction: satisfactionOf(model, hall.places),
    levels, deciding,
    projects: projectReports(hall, waiting, first !== undefined),
    ties,
    changes: changesOf(model, hall.places),
    ...(first ? { firstRound: { placements: placementsOf(first.model, unitChoice(first.model, first.choice)), levels: levelsOf(first) } } : {}),
    ...(beside ? { beside } : {}),
    ...(curve ? { curve } : {}),
  };
  const gap = optimal ? 0 : Math.abs(bound - value) / Math.max(1, Math.abs(bound));
  return { sense, objective: value, bound, optimal, gap, plan, unmet: unmetOf(hall, plan), says: saysOf(problem, plan, optimal), people: peopleOf(hall, waiting), drawn };
}

/** Levels as they are told. */
export function levelsOf({ model, score, bounds }: Solved): Level[] {
  let proven = true;
  return model.goals.map(({ key, sense, base }, goal): Level => {
    const known = proven ? bounds[goal]! : Infinity;
    const best = Math.max(score[goal]!, Math.min(known, ceiling(model, goal)));
    proven &&= best === score[goal];
    const told = (inner: number) => (sense === "most" ? inner : base - inner);
    return { key, sense, value: told(score[goal]!), bound: told(best), proven };
  });
}

/** No plan at all is better in this goal. */
function ceiling({ goals, blocks, sites, ties }: Model, goal: number): number {
  const { key, gain } = goals[goal]!;
  if (!gain) return key === "filled" ? sites.length : ties.length;
  return blocks.reduce((sum, { options, must }) => sum + options.reduce((most, { gains }) => Math.max(most, gains[goal]!), must && options.length > 0 ? -Infinity : 0), 0);
}

function decidingOf(problem: AssignmentProblem, levels: readonly Level[]): number {
  const open = levels.findIndex(({ proven }) => !proven);
  if (open >= 0) return open;
  const wishes = orderOf(problem).includes("wishes") ? levels.findIndex(({ key }) => key === "points" || key === "other" || key.startsWith("rank-")) : 0;
  return Math.max(0, wishes);
}

function changesOf({ before, units }: Model, places: Int32Array): number {
  let changes = 0;
  for (const [unit, project] of before) if (places[unit] !== project) changes += units[unit]!.count;
  return changes;
}

function tieReports({ ties }: Model, places: Int32Array): TieReport[] {
  return ties.map(({ tie, units, state }) => ({ tie: tie.id, together: isTogether(places, units), state }));
}

/** Wishes that are not fulfilled: for each unit every project it wishes more than what it has; ties apart. */
function unmetOf(hall: Hall, { ties }: AssignmentPlan): Shortfall[] {
  const { model } = hall;
  const wishes = model.units.flatMap(({ id }, unit) => wishedMore(hall, unit).map((project): Shortfall => {
    const why = whyNot(hall, unit, project);
    return { who: id, what: model.problem.projects[project]!.id, why: why.why, says: sayWhy(why) };
  }));
  const apart = ties.flatMap(({ tie, together, state }, at): Shortfall[] => (together ? [] : [{ who: tie, what: "together", why: state, says: sayTie(hall, at) }]));
  return [...wishes, ...apart];
}

function wishedMore(hall: Hall, unit: number): number[] {
  const { ranks } = hall.model.units[unit]!;
  return [...ranks.keys()].filter((project) => prefers(hall, unit, project)).sort((a, b) => ranks.get(a)! - ranks.get(b)! || a - b);
}

function sayTie({ model, places }: Hall, at: number): Saying {
  const { units, state } = model.ties[at]!;
  const nowhere = units.every((unit) => places[unit]! < 0);
  const told = isTogether(places, units) ? "together" : state === "void" ? "void" : nowhere ? "nowhere" : "apart";
  return say((words) => words.tie(units.map((unit) => model.units[unit]!.name), told));
}

/** What each unit is told: where, why not what it wished more, where it waits, who it is with. */
function peopleOf(hall: Hall, waiting: readonly (readonly number[])[]): Record<string, Saying[]> {
  const { model, places, pins } = hall;
  const name = (project: number) => model.problem.projects[project]!.name ?? model.problem.projects[project]!.id;
  const tied = model.units.map((): number[] => []);
  model.ties.forEach(({ units }, at) => units.forEach((unit) => tied[unit]!.push(at)));
  return Object.fromEntries(model.units.map(({ id, name: own, size, ranks }, unit) => {
    const place = places[unit]!;
    const before = model.before.get(unit);
    const where = say((words) => (place < 0 ? words.unplaced(words.team(own, size), pins.get(unit) === -1, ranks.size === 0) : words.placed(words.team(own, size), name(place), ranks.get(place) ?? null, pins.has(unit))));
    const more = wishedMore(hall, unit);
    const queues = more.filter((project) => waiting[project]!.includes(unit));
    return [id, [
      where,
      ...more.map((project) => sayWhy(whyNot(hall, unit, project))),
      ...queues.map((project) => say((words) => words.waits(name(project), waiting[project]!.indexOf(unit) + 1, waiting[project]!.length))),
      ...(before !== undefined && before !== place ? [say((words) => words.moved(name(before)))] : []),
      ...tied[unit]!.map((at) => sayTie(hall, at)),
    ]];
  }));
}

function saysOf(problem: AssignmentProblem, plan: AssignmentPlan, optimal: boolean): Saying[] {
  const { profile, projects, ties } = plan;
  const count = (state: string) => projects.filter((project) => project.state === state).length;
  const units = problem.count === "units";
  return [
    say((words) => words.profile(profile.ranks, profile.other, profile.unplaced, units)),
    ...(orderOf(problem).includes("wishes") || !optimal ? [say((words) => words.proven(problem.aim ?? "rank-maximal", optimal))] : []),
    say((words) => words.running(count("runs"), projects.length, count("closed"), count("below"))),
    ...(ties.length > 0 ? [say((words) => words.ties(ties.filter(({ together }) => together).length, ties.length, ties.filter(({ state }) => state === "void").length))] : []),
    ...(problem.previous ? [say((words) => words.changes(plan.changes, units))] : []),
  ];
}
