// SPDX-License-Identifier: EUPL-1.2
import { tables, type Reader, type Tx } from "../../kernel/database/connect.ts";

interface JobTables {
  job: { id: string; dead: boolean; attempts: number; runAt: Date; lockedUntil: Date | null };
}

/** Jobs belong to the machine, not to a network: the operator sees all of them. */
export const stoppedJobs = async (reader: Reader): Promise<string[]> =>
  (await tables<JobTables>(reader).selectFrom("job").select("id").where("dead", "=", true).execute()).map((job) => job.id);

export const reviveJob = async (tx: Tx, id: string, at: Date): Promise<void> =>
  void (await tables<JobTables>(tx).updateTable("job").set({ dead: false, attempts: 0, runAt: at, lockedUntil: null }).where("id", "=", id).execute());
