// SPDX-License-Identifier: EUPL-1.2
import { chance, quality, watch, type Contradiction, type Effort, type Proposal } from "../../search/index.ts";
import { ok, refuse, type Result } from "../../../kernel/result.ts";
import { balanceBound } from "./bound.ts";
import { cluster, type Clustering } from "./clusters.ts";
import { contradiction } from "./contradiction.ts";
import { even } from "./even.ts";
import { pack } from "./pack.ts";
import type { TeamsPlan, TeamsProblem } from "./problem.ts";
import { balance, changed, happiness, REQUEST, roster, type Roster } from "./roster.ts";
import { told } from "./sentences.ts";

/** Exchanges tried where nothing limits the effort. */
const FALLBACK = 400_000;
/** Sets of players looked at for the proof. */
const TRIES = 600_000;

/**
 * Composes teams: first which players belong together (exact, and so the bound of satisfied requests), then clusters into
 * teams, then equally strong teams by annealing. A step of the effort is one exchange tried. Refuses where pins collide or
 * a board has more players than there are teams. `proven`: clusters found and bounded elsewhere. Source of the model: MiniZinc Challenge, "team-assignment".
 */
export function compose(problem: TeamsProblem, effort: Effort, proven?: Clustering): Result<Proposal<TeamsPlan>, Contradiction> {
  const conflict = contradiction(problem);
  if (conflict) return refuse(conflict);
  const dice = chance(effort.seed);
  const eye = watch(effort, FALLBACK);
  const squad = roster(problem);
  const clusters = proven ?? cluster(squad, TRIES, () => eye.used() > 0.6 || eye.late());
  const changes = leastChanges(squad);
  const bound = REQUEST * clusters.bound - balanceBound(squad) - changes * squad.moveCost;
  const start = pack(squad, clusters.clusters, dice) ?? new Int32Array(squad.players);
  const { team } = even(squad, start, dice, eye, bound, clusters.bound);
  const plan: TeamsPlan = {
    teams: problem.teams.map(({ id }, at) => ({ id, members: problem.players.flatMap((player, index) => (team[index] === at ? [player.id] : [])) })),
    happiness: happiness(squad, team), happinessBound: clusters.bound, balance: balance(squad, team), changed: changed(squad, team),
  };
  const reached = REQUEST * plan.happiness - plan.balance - squad.moveCost * plan.changed;
  return ok({ ...quality("most", reached, bound), plan, drawn: { seed: effort.seed, steps: eye.steps, strategy: "clusters, annealing" }, ...told(problem, plan) });
}

/** Players who must leave their team of before: pinned elsewhere, or another of their board is sure to take the place. */
function leastChanges({ home, pin, board, players }: Roster): number {
  let count = 0;
  const kept = new Set<string>();
  for (let player = 0; player < players; player++) {
    if (home[player]! < 0) continue;
    const place = `${board[player]} ${home[player]}`;
    const taken = pin.some((to, other) => other !== player && to === home[player] && board[other] === board[player]);
    if ((pin[player]! >= 0 && pin[player] !== home[player]) || taken || kept.has(place)) count++;
    else kept.add(place);
  }
  return count;
}
