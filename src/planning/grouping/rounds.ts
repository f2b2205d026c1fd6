// SPDX-License-Identifier: EUPL-1.2
import type { RoundsPlan, RoundsProblem } from "../../engines/grouping/index.ts";
import type { Contradiction, Proposal } from "../../engines/search/index.ts";
import type { Result } from "../../kernel/result.ts";
import type { PlanOptions } from "../options.ts";
import { race } from "../race.ts";

/** A seating by two searches with other dice; a construction answers before the second begins. Undefined where the time was too short. */
export async function planRounds(problem: RoundsProblem, options: PlanOptions): Promise<Result<Proposal<RoundsPlan>, Contradiction> | undefined> {
  const entrants = [0, 7919].map((more) => ({ worker: "grouping/rounds", strategy: "seat", input: problem, seed: options.seed + more }));
  return (await race<Proposal<RoundsPlan>>(entrants, "least", options)).answer;
}
