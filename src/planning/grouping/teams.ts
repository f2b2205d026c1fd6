// SPDX-License-Identifier: EUPL-1.2
import type { TeamsPlan, TeamsProblem } from "../../engines/grouping/index.ts";
import type { Contradiction, Proposal } from "../../engines/search/index.ts";
import type { Result } from "../../kernel/result.ts";
import type { PlanOptions } from "../options.ts";
import { race } from "../race.ts";

/** Teams by two searches with other dice; both begin with the proof of the most requests. Undefined where the time was too short. */
export async function planTeams(problem: TeamsProblem, options: PlanOptions): Promise<Result<Proposal<TeamsPlan>, Contradiction> | undefined> {
  const entrants = [0, 7919].map((more) => ({ worker: "grouping/teams", strategy: "compose", input: problem, seed: options.seed + more }));
  return (await race<Proposal<TeamsPlan>>(entrants, "most", options)).answer;
}
