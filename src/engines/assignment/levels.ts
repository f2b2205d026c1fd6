// SPDX-License-Identifier: EUPL-1.2
import type { AssignmentProblem, Aim } from "./problem.ts";
import { indexOf, pointsOf, rankCount, type Unit } from "./units.ts";

/** One level inside the engine: always maximised. What is told is `gain` where most is wanted, else `base - gain`. */
export interface Goal {
  readonly key: string;
  readonly sense: "most" | "least";
  readonly base: number;
  /** Gain of a unit at a project (never without a place); undefined where the level counts projects or ties. */
  readonly gain: ((unit: Unit, project: number) => number) | undefined;
}

/** The levels of a problem, in the order in which they are compared, each key once (problem.ts, Concern and Aim). */
export function goalsOf(problem: AssignmentProblem, units: readonly Unit[], before: ReadonlyMap<number, number>): readonly Goal[] {
  const goals = orderOf(problem).flatMap((concern): Goal[] => {
    if (concern === "placed") return [placed];
    if (concern === "wishes") return wishes(problem, problem.aim ?? "rank-maximal");
    if (concern === "changes") return [changes(units, before)];
    return [{ key: concern, sense: "most", base: 0, gain: undefined }];
  });
  return goals.filter((goal, at) => goals.findIndex(({ key }) => key === goal.key) === at);
}

/** The concerns in their order. */
export function orderOf({ order, previous }: AssignmentProblem): NonNullable<AssignmentProblem["order"]> {
  return order ?? [...(previous ? (["changes"] as const) : []), "placed", "wishes", "together", "filled"];
}

const placed: Goal = { key: "placed", sense: "most", base: 0, gain: (unit) => unit.count };

/** Points of all units, for the curve and for satisfaction. */
export function pointsGoal(problem: AssignmentProblem): Goal {
  const points = pointsOf(problem);
  return { key: "points", sense: "most", base: 0, gain: (unit, project) => unit.count * (points[(unit.ranks.get(project) ?? 0) - 1] ?? 0) };
}

function wishes(problem: AssignmentProblem, aim: Aim): Goal[] {
  if (aim === "satisfaction") return [pointsGoal(problem)];
  const sense = aim === "generous" ? "least" : "most";
  const sign = aim === "generous" ? -1 : 1;
  const at = (rank: number | undefined, key: string): Goal => ({ key, sense, base: 0, gain: (unit, project) => (unit.ranks.get(project) === rank ? sign * unit.count : 0) });
  const ranks = Array.from({ length: rankCount(problem) }, (_, index) => at(index + 1, `rank-${index + 1}`));
  const other = at(undefined, "other");
  return aim === "generous" ? [placed, other, ...ranks.slice(1).reverse()] : [...ranks, other];
}

function changes(units: readonly Unit[], before: ReadonlyMap<number, number>): Goal {
  const index = indexOf(units);
  const base = units.reduce((sum, unit, at) => sum + (before.has(at) ? unit.count : 0), 0);
  return { key: "changes", sense: "least", base, gain: (unit, project) => (before.get(index.get(unit.id)!) === project ? unit.count : 0) };
}
