// SPDX-License-Identifier: EUPL-1.2
import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Client, type PoolConfig } from "pg";
import { OWNER } from "./cluster.ts";
import { openEmbedded, type Embedded } from "./embedded.ts";

/** Which rights the login of a test database has; "plain" is an ordinary owner of its database. */
export type LoginKind = "superuser" | "createrole" | "plain";

/** A server for tests, from the same code as the product's. */
export interface TestServer {
  /** The superuser's way in, to `postgres` unless another database is named. */
  admin(database?: string): PoolConfig;
  /** A new empty database with a login of its own, and the DATABASE_URL that leads to it. */
  createDatabase(as?: LoginKind): Promise<{ name: string; login: string; databaseUrl: string }>;
  dropDatabase(name: string): Promise<void>;
  /** Ends the server and, if it was made by this call, removes its folder. */
  stop(): Promise<void>;
}

/**
 * Starts a PostgreSQL for tests on `dir` (default: a folder made for it). `tcp: false`: by socket,
 * every database reached as superuser. `tcp: true`: as a town's own server would be reached, on
 * loopback with password, so that a suite can run the whole product against a DATABASE_URL.
 * Writes are not forced to disk: never for data that matter.
 */
export async function startTestServer(options: { dir?: string; tcp?: boolean } = {}): Promise<TestServer> {
  const dir = options.dir ?? mkdtempSync(join(tmpdir(), "gw-test-"));
  const server = await openEmbedded({ dataDir: dir, say: () => undefined, tcp: options.tcp ?? false, unsafe: true });
  const admin = (database = "postgres") => server.login(OWNER, database);
  return {
    admin,
    createDatabase: (as = options.tcp ? "plain" : "superuser") => createDatabase(server, as),
    dropDatabase: async (name) => {
      await tell(admin(), `drop database if exists ${name} with (force)`);
    },
    stop: async () => {
      await server.stop();
      if (!options.dir) rmSync(dir, { recursive: true, force: true });
    },
  };
}

const RIGHTS: Record<LoginKind, string> = {
  superuser: "superuser",
  createrole: "nosuperuser createrole",
  plain: "nosuperuser nocreaterole",
};

async function createDatabase(server: Embedded, as: LoginKind) {
  const name = `test_${randomBytes(6).toString("hex")}`;
  const { tcp } = server.station.access;
  const login = tcp ? `${name}_login` : OWNER;
  const password = randomBytes(12).toString("hex");
  const admin = server.login(OWNER, "postgres");
  if (tcp) await tell(admin, `create role ${login} login nobypassrls ${RIGHTS[as]} password '${password}'`);
  await tell(admin, `create database ${name} owner ${login}`);
  const databaseUrl = tcp
    ? `postgresql://${login}:${password}@127.0.0.1:${tcp.port}/${name}`
    : `postgresql://${login}@/${name}?host=${encodeURIComponent(server.station.place.run)}`;
  return { name, login, databaseUrl };
}

async function tell(config: PoolConfig, sql: string): Promise<void> {
  const client = new Client(config);
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
