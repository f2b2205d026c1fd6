// SPDX-License-Identifier: EUPL-1.2
import { ok, refuse, type Result } from "../../kernel/result.ts";

/** A job as an operator may touch it. */
export interface StoppedJob {
  readonly id: string;
  readonly dead: boolean;
}

/** Only what was given up is tried again; what waits or runs comes round by itself. */
export const tryAgain = (job: StoppedJob | undefined): Result<{ id: string }, { type: "jobNotDead" }> =>
  job?.dead ? ok({ id: job.id }) : refuse({ type: "jobNotDead" as const });
