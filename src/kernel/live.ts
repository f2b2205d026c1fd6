// SPDX-License-Identifier: EUPL-1.2
import pg from "pg";
import type { Log } from "./log.ts";

/** Hears what any process on this database announces, and tells who is waiting. */
export interface Live {
  /** Calls `heard` after each announcement of one of the topics in that network. Returns the way out. */
  follow(networkId: string, topics: readonly string[], heard: () => void): () => void;
  /** Calls `heard` when there is new work for the worker. */
  onWork(heard: () => void): () => void;
  close(): Promise<void>;
}

/** One connection of its own that listens; it comes back by itself when it is lost. */
export async function createLive(config: pg.PoolConfig, log: Log): Promise<Live> {
  const followers = new Set<{ topics: ReadonlySet<string>; heard: () => void }>();
  const workers = new Set<() => void>();
  let client: pg.Client | undefined;
  let closed = false;

  const hear = (message: pg.Notification): void => {
    if (message.channel === "gw_job") for (const wake of workers) wake();
    else for (const follower of followers) if (follower.topics.has(message.payload ?? "")) follower.heard();
  };
  const open = async (): Promise<void> => {
    const fresh = new pg.Client(config);
    fresh.on("notification", hear);
    fresh.on("error", () => undefined);
    try {
      await fresh.connect();
      await fresh.query("listen gw_live; listen gw_job");
    } catch (error) {
      void fresh.end().catch(() => undefined);
      throw error;
    }
    // Only one that stood calls for the next: a failed try and its end would otherwise count twice, and double each time.
    fresh.on("end", () => void (closed || setTimeout(retry, 1000)));
    client = fresh;
    for (const follower of followers) follower.heard(); // nobody misses what happened in between
    for (const wake of workers) wake();
  };
  const retry = (): void => void (closed ? Promise.resolve() : open()).catch((error: unknown) => {
    log.warn({ err: error }, "live connection lost, trying again");
    if (!closed) setTimeout(retry, 2000);
  });

  await open();
  return {
    follow(networkId, topics, heard) {
      const follower = { topics: new Set(topics.map((topic) => `${networkId}:${topic}`)), heard };
      followers.add(follower);
      return () => void followers.delete(follower);
    },
    onWork(heard) {
      workers.add(heard);
      return () => void workers.delete(heard);
    },
    async close() {
      closed = true;
      await client?.end();
    },
  };
}
