// SPDX-License-Identifier: EUPL-1.2
import type { WishesPlan, WishesProblem } from "../../engines/timetable/index.ts";
import type { Contradiction, Proposal } from "../../engines/search/index.ts";
import type { Result } from "../../kernel/result.ts";
import type { PlanOptions } from "../options.ts";
import { race, type Entrant } from "../race.ts";

/** Share of the time a search gets, so that it can write its report before the race ends it. */
const SEARCH = 0.92;

/**
 * Chooses and places talks by wishes. The flows are the same for every seed and mostly reach the bound; a second worker
 * with another seed helps where the chains have to search.
 */
export async function planByWishes(problem: WishesProblem, options: PlanOptions): Promise<Result<Proposal<WishesPlan>, Contradiction> | undefined> {
  const seconds = options.seconds === undefined ? undefined : options.seconds * SEARCH;
  const entrants = [options.seed, options.seed + 1_000_003].map((seed): Entrant => ({ worker: "timetable/wishes", strategy: "wishes", input: problem, seed, seconds }));
  return (await race<Proposal<WishesPlan>>(entrants, "most", options)).answer;
}
