// SPDX-License-Identifier: EUPL-1.2
import type { PoolConfig } from "pg";
import { APP, DATABASE, OWNER } from "./cluster.ts";
import { describeEmbedded, joinEmbedded, openEmbedded, type Embedded } from "./embedded.ts";
import { openOutside } from "./outside.ts";

import { StartRefused } from "./refusal.ts";

export { StartRefused };
export { grantToApp } from "./roles.ts";
export { startTestServer, type TestServer } from "./test-server.ts";

/** What the app needs to talk to PostgreSQL. */
export interface Database {
  kind: "embedded" | "outside";
  /** Login that owns the schema and migrates. */
  owner: PoolConfig;
  /** Login or role that is subject to row-level security: not superuser, no BYPASSRLS. */
  app: PoolConfig;
  /** Where an embedded server keeps its data. */
  folder?: string;
  /** One line for people: "eingebettete PostgreSQL 18.4 in data/postgres". Holds no password. */
  describe: string;
  /** Ends an embedded server, whether started or adopted by this process, and waits; nothing outside. */
  stop(): Promise<void>;
}

/**
 * Opens the database of this installation: the PostgreSQL at `databaseUrl` if given, else the
 * embedded one on `dataDir`. `say` gets one German sentence for each thing a person should know.
 * Throws StartRefused, with a sentence that says what to do.
 */
export async function openDatabase(options: {
  dataDir: string;
  databaseUrl?: string;
  say?: (line: string) => void;
}): Promise<Database> {
  const say = options.say ?? (() => undefined);
  if (options.databaseUrl) {
    const outside = await openOutside(options.databaseUrl, say);
    return { kind: "outside", ...outside, stop: async () => undefined };
  }
  return ofEmbedded(await openEmbedded({ dataDir: options.dataDir, say }));
}

/**
 * The same for work beside a running app: if the app holds the embedded server, that one is used through its socket and
 * left running; else it is started, and `stop` ends it again.
 */
export async function joinDatabase(options: { dataDir: string; databaseUrl?: string; say?: (line: string) => void }): Promise<Database> {
  try {
    return await openDatabase(options);
  } catch (error) {
    if (!(error instanceof StartRefused) || !["alreadyRunning", "folderNotUsable"].includes(error.fault.type)) throw error;
    // On a full disk no lock can be asked for; a running server is there all the same, for a backup to another disk.
    const server = await joinEmbedded(options.dataDir, error.fault.type === "alreadyRunning" ? 60 : 1).catch(() => undefined);
    if (!server) throw error;
    return ofEmbedded(server);
  }
}

function ofEmbedded(server: Embedded): Database {
  return {
    kind: "embedded",
    owner: server.login(OWNER, DATABASE),
    app: server.login(APP, DATABASE),
    folder: server.station.place.home,
    describe: describeEmbedded(server),
    stop: server.stop,
  };
}
