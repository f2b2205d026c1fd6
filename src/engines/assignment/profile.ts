// SPDX-License-Identifier: EUPL-1.2
import type { Model } from "./model.ts";
import type { Placement, Profile } from "./problem.ts";
import { pointsOf, rankCount } from "./units.ts";

/** How many counts got which rank. `places`: project of each unit, -1 for none. */
export function profileOf({ problem, units }: Model, places: ArrayLike<number>): Profile {
  const ranks = Array.from({ length: rankCount(problem) }, () => 0);
  let other = 0;
  let unplaced = 0;
  units.forEach(({ ranks: of, count }, at) => {
    const rank = of.get(places[at]!);
    if (places[at]! < 0) unplaced += count;
    else if (rank === undefined) other += count;
    else ranks[rank - 1]! += count;
  });
  return { ranks, other, unplaced };
}

/** Points reached as a share of everybody at the points of rank 1. */
export function satisfactionOf(model: Model, places: ArrayLike<number>): number {
  const points = pointsOf(model.problem);
  const { ranks } = profileOf(model, places);
  const reached = ranks.reduce((sum, count, at) => sum + count * (points[at] ?? 0), 0);
  const most = (points[0] ?? 0) * model.units.reduce((sum, { count }) => sum + count, 0);
  return most === 0 ? 1 : reached / most;
}

/** Unit, project and rank, one for each unit. */
export function placementsOf({ problem, units }: Model, places: ArrayLike<number>): Placement[] {
  return units.map(({ id, ranks }, at) => {
    const project = places[at]!;
    return { unit: id, project: project < 0 ? null : problem.projects[project]!.id, rank: ranks.get(project) ?? null };
  });
}
