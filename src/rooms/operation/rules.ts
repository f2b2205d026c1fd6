// SPDX-License-Identifier: EUPL-1.2
import { ok, refuse, type Result } from "../../kernel/result.ts";

/** Only what was given up is tried again; what waits or runs comes round by itself. `stopped`: ids of the jobs given up. */
export const tryAgain = (stopped: readonly string[], job: string | undefined): Result<{ id: string }, { type: "jobNotDead" }> =>
  job !== undefined && stopped.includes(job) ? ok({ id: job }) : refuse({ type: "jobNotDead" as const });
