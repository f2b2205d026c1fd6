// SPDX-License-Identifier: EUPL-1.2
import { tally } from "../../engines/tally/index.ts";
import type { Count, TallyProblem } from "../../engines/tally/index.ts";
import type { Contradiction, Proposal } from "../../engines/search/index.ts";
import type { Result } from "../../kernel/result.ts";
import type { PlanOptions } from "../options.ts";
import { race } from "../race.ts";

/** So many ballots are counted in a few milliseconds, less than a thread needs to start. */
const AT_ONCE = 2000;

/**
 * Counts a vote. Large ones in a worker thread, so that the server stays responsive; the result is the same. A count is
 * no search: `seconds` and `steps` are not needed and do not cut it short, a count cut short would be wrong. Undefined only where
 * `signal` called it off.
 */
export async function planTally(problem: TallyProblem, options: PlanOptions): Promise<Result<Proposal<Count>, Contradiction> | undefined> {
  if (problem.ballots.length <= AT_ONCE) return tally(problem, { seed: options.seed });
  const { seed, signal, onProgress } = options;
  const { answer } = await race<Proposal<Count>>([{ worker: "tally/tally", strategy: "count", input: problem }], "most", { seed, signal, onProgress, cores: 1 });
  return answer;
}
