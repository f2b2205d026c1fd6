// SPDX-License-Identifier: EUPL-1.2
import { membersOf, runs, type Assignment, type Concern, type Unit } from "./assignment-model.ts";
import { near } from "./claims.ts";
import type { Findings } from "./violation.ts";

/** One level of the objective, as the out file tells it. */
export interface Level {
  readonly key: string;
  readonly sense: "most" | "least";
  readonly value: number;
  readonly bound: number;
  readonly proven: boolean;
}

export interface Profile {
  readonly ranks: readonly number[];
  readonly other: number;
  readonly unplaced: number;
}

type Where = ReadonlyMap<string, string | null>;
type Counted = { readonly key: string; readonly sense: "most" | "least"; readonly value: number };

const ranksOf = ({ applicants }: Assignment): number => Math.max(1, ...applicants.map(({ wishes }) => wishes.length));
const pointsOf = (problem: Assignment, rank: number | undefined): number => (rank === undefined ? 0 : problem.points ? (problem.points[rank - 1] ?? 0) : ranksOf(problem) + 1 - rank);

function profileOf(problem: Assignment, units: readonly Unit[], where: Where): Profile & { readonly points: number } {
  const ranks: number[] = Array.from({ length: ranksOf(problem) }, () => 0);
  let [other, unplaced, points] = [0, 0, 0];
  for (const unit of units) {
    const count = problem.count === "units" ? 1 : unit.size;
    const project = where.get(unit.id) ?? null;
    const rank = project === null ? undefined : unit.ranks.get(project);
    if (project === null) unplaced += count;
    else if (rank === undefined) other += count;
    else ranks[rank - 1]! += count;
    points += count * pointsOf(problem, rank);
  }
  return { ranks, other, unplaced, points };
}

/** Profile and satisfaction of a plan. */
export function checkProfile(problem: Assignment, units: readonly Unit[], where: Where, plan: { readonly ranks: number; readonly profile: Profile; readonly satisfaction: number }, findings: Findings): void {
  const { ranks, other, unplaced, points } = profileOf(problem, units, where);
  const say = (profile: Profile): string => [...profile.ranks, profile.other, profile.unplaced].join("/");
  findings.need(plan.ranks === ranks.length && say(plan.profile) === say({ ranks, other, unplaced }), "profile", `Das Profil ist ${say({ ranks, other, unplaced })}, angegeben ist ${say(plan.profile)}.`, `The profile is ${say({ ranks, other, unplaced })}, the file says ${say(plan.profile)}.`);
  const most = units.reduce((sum, { size }) => sum + (problem.count === "units" ? 1 : size), 0) * pointsOf(problem, 1);
  const share = most === 0 ? 1 : points / most;
  findings.need(near(plan.satisfaction, share), "satisfaction", `Die Zufriedenheit ist ${share}, angegeben ist ${plan.satisfaction}.`, `The satisfaction is ${share}, the file says ${plan.satisfaction}.`);
}

/** Levels, their values, and what they claim to be proven. */
export function checkLevels(problem: Assignment, units: readonly Unit[], where: Where, plan: { readonly levels: readonly Level[] }, findings: Findings): void {
  const expected = levelsOf(problem, units, where);
  const keys = (levels: readonly Counted[]): string => levels.map(({ key, sense }) => `${key} ${sense}`).join(", ");
  if (!findings.need(keys(plan.levels) === keys(expected), "levels", `Die Ebenen sind ${keys(expected)}, angegeben sind ${keys(plan.levels)}.`, `The levels are ${keys(expected)}, the file says ${keys(plan.levels)}.`)) return;
  let before = true;
  plan.levels.forEach(({ key, sense, value, bound, proven }, at) => {
    findings.need(value === expected[at]!.value, "levels", `${key} ist ${expected[at]!.value}, angegeben ist ${value}.`, `${key} is ${expected[at]!.value}, the file says ${value}.`);
    findings.need(sense === "most" ? bound >= value : bound <= value, "levels", `${key}: Die Schranke ${bound} ist schlechter als ${value}.`, `${key}: the bound ${bound} is worse than ${value}.`);
    findings.need(!proven || (before && near(bound, value)), "levels", `${key} heißt bewiesen, ohne es zu sein.`, `${key} is called proven without being so.`);
    before &&= proven;
  });
}

function levelsOf(problem: Assignment, units: readonly Unit[], where: Where): Counted[] {
  const usual: Concern[] = ["placed", "wishes", "together", "filled"];
  const order = problem.order ?? (problem.previous ? ["changes" as const, ...usual] : usual);
  const seen = new Set<string>();
  return order.flatMap((concern) => concernLevels(concern, problem, units, where)).filter(({ key }) => !seen.has(key) && seen.add(key));
}

function concernLevels(concern: Concern, problem: Assignment, units: readonly Unit[], where: Where): Counted[] {
  const { ranks, other, points } = profileOf(problem, units, where);
  const placed: Counted = { key: "placed", sense: "most", value: ranks.reduce((sum, count) => sum + count, 0) + other };
  switch (concern) {
    case "placed":
      return [placed];
    case "wishes":
      if (problem.aim === "satisfaction") return [{ key: "points", sense: "most", value: points }];
      if (problem.aim === "generous") return [placed, { key: "other", sense: "least", value: other }, ...ranks.map((value, at): Counted => ({ key: `rank-${at + 1}`, sense: "least", value })).slice(1).toReversed()];
      return [...ranks.map((value, at): Counted => ({ key: `rank-${at + 1}`, sense: "most", value })), { key: "other", sense: "most", value: other }];
    case "filled":
      return [{ key: "filled", sense: "most", value: problem.projects.filter((project) => runs(project, units.filter(({ id }) => where.get(id) === project.id))).length }];
    case "together":
      return [{ key: "together", sense: "most", value: (problem.ties ?? []).filter((tie) => tie.rule !== "always" && isTogether(tie, units, where)).length }];
    case "changes":
      return [{ key: "changes", sense: "least", value: changes(problem, units, where) }];
  }
}

function isTogether(tie: NonNullable<Assignment["ties"]>[number], units: readonly Unit[], where: Where): boolean {
  const members = membersOf(tie, units);
  const places = new Set(members.map(({ id }) => where.get(id) ?? null));
  return members.length > 1 && places.size === 1 && !places.has(null);
}

function changes(problem: Assignment, units: readonly Unit[], where: Where): number {
  const existing = new Set(problem.projects.map(({ id }) => id));
  const before = new Map((problem.previous ?? []).map(({ unit, project }) => [unit, project]));
  return units.reduce((sum, { id, size }) => {
    const old = before.get(id) ?? null;
    return sum + (old !== null && existing.has(old) && where.get(id) !== old ? (problem.count === "units" ? 1 : size) : 0);
  }, 0);
}
