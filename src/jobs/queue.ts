// SPDX-License-Identifier: EUPL-1.2
import { sql } from "kysely";
import { tables, type Store } from "../kernel/database/connect.ts";

export interface Job {
  readonly id: string;
  readonly networkId: string | null;
  readonly kind: string;
  readonly payload: Readonly<Record<string, unknown>>;
  readonly attempts: number;
}

interface QueueTables {
  job: { id: string; networkId: string | null; kind: string; payload: unknown; runAt: Date; attempts: number; lockedUntil: Date | null; lastError: string | null; dead: boolean; once: string | null; doneAt: Date | null };
  network: { id: string };
}

const lockMinutes = 5;
const mostAttempts = 12;

/** Takes the next due job for five minutes; another worker skips it. Undefined: nothing is due. */
export const takeJob = (store: Store, now: Date): Promise<Job | undefined> =>
  store.outside(async (tx) => {
    const found = await sql<Job>`
      update job set attempts = attempts + 1, locked_until = ${new Date(now.getTime() + lockMinutes * 60_000)}
       where id = (select id from job where not dead and done_at is null and run_at <= ${now} and (locked_until is null or locked_until < ${now})
                    order by run_at limit 1 for update skip locked)
      returning id, network_id, kind, payload, attempts`.execute(tables<QueueTables>(tx));
    return found.rows[0];
  });

/** A done job leaves no trace; one that may run once only stays for a week as proof that it ran. */
export const finishJob = (store: Store, id: string, now: Date): Promise<void> =>
  store.outside(async (tx) => {
    const db = tables<QueueTables>(tx);
    await db.deleteFrom("job").where("id", "=", id).where("once", "is", null).execute();
    await db.updateTable("job").set({ doneAt: now, lockedUntil: null }).where("id", "=", id).execute();
    await db.deleteFrom("job").where("doneAt", "<", new Date(now.getTime() - 7 * 24 * 3600_000)).execute();
  });

/** A failed job comes back after 5 s, 10 s, 20 s ... at most an hour; after twelve tries it stays as dead for the operator to see. */
export const postponeJob = (store: Store, job: Job, now: Date, error: string): Promise<void> =>
  store.outside(async (tx) => {
    const wait = Math.min(3600, 5 * 2 ** (job.attempts - 1)) * 1000;
    await tables<QueueTables>(tx).updateTable("job")
      .set({ runAt: new Date(now.getTime() + wait), lockedUntil: null, lastError: error.slice(0, 500), dead: job.attempts >= mostAttempts })
      .where("id", "=", job.id).execute();
  });

/** Every network of this database, for jobs with a rhythm. */
export const networkIds = (store: Store): Promise<string[]> =>
  store.outside(async (tx) => (await tables<QueueTables>(tx).selectFrom("network").select("id").execute()).map((row) => row.id));
