// SPDX-License-Identifier: EUPL-1.2
import { serve } from "@hono/node-server";
import pg from "pg";
import { inject } from "vitest";
import { networkRoles, people } from "../../demo/town/index.ts";
import { startWorker } from "../../src/jobs/worker.ts";
import { realClock, type Clock } from "../../src/kernel/clock.ts";
import { migrate } from "../../src/kernel/database/migrate.ts";
import { openDatabase } from "../../src/kernel/database/server.ts";
import { allMigrations } from "../../src/rooms/index.ts";
import { mintScope, type Scope } from "../../src/kernel/scope.ts";
import { anyNetwork } from "../../src/rooms/platform/index.ts";
import { createApp } from "../../src/web/app.tsx";
import type { Dkim } from "../../src/settings.ts";
import type { House } from "../../src/web/house.ts";
import { Visitor } from "./visitor.ts";
import { openHouse } from "./raise.ts";

/** A fresh copy of the demo town with an open door on loopback. */
export interface Town {
  readonly house: House;
  readonly base: string;
  /** Scope of the town and of the two neighbours, by network key. */
  readonly scopes: Readonly<Record<string, Scope>>;
  readonly scope: Scope;
  readonly databaseUrl: string;
  /** Somebody without an account. `prefix` leads to another network ("/n/<key>") or language. */
  guest(prefix?: string): Visitor;
  /** Signs a person in by the mailed link, as a person would. By key of demo/town/people.ts or by e-mail. */
  signIn(person: string, prefix?: string): Promise<Visitor>;
  coordinator(): Promise<Visitor>;
  admin(): Promise<Visitor>;
  /** Moves the clock of the whole house. */
  travel(to: Date): void;
  /** Does all jobs that are due. */
  work(): Promise<number>;
  close(): Promise<void>;
}

/** A clock that runs on, from another moment. */
function movableClock(): Clock & { travel(to: Date): void } {
  let offset = 0;
  return { ...realClock, now: () => new Date(Date.now() + offset), travel: (to) => void (offset = to.getTime() - Date.now()) };
}

/**
 * Copies the template database of the run and opens a house on it. `empty`: a migrated database without any network
 * instead, as the first start without demo finds it; then there is no scope and nobody to sign in.
 */
export async function openTown({ empty = false, hostname = "127.0.0.1", ...options }: { smtpUrl?: string; dkim?: Dkim; empty?: boolean; limited?: boolean; trustedProxies?: readonly string[]; backupDir?: string; hostname?: string; fetchAllow?: readonly string[] } = {}): Promise<Town> {
  const context = inject("database");
  const name = `${context.template}_${process.pid}_${Math.floor(performance.now() * 1000)}`;
  await ask(context.admin, `create database ${name} ${empty ? "" : `template ${context.template} `}owner ${context.login}`);
  const databaseUrl = context.url.replace(new RegExp(`/${context.template}(?=\\?|$)`), `/${name}`);
  const database = await openDatabase({ dataDir: "", databaseUrl });
  if (empty) await migrate(database.owner, allMigrations);
  const clock = movableClock();
  let fetch: (request: Request, env: object) => Response | Promise<Response> = () => new Response(null, { status: 503 });
  const server = await new Promise<ReturnType<typeof serve>>((resolve) => {
    const made = serve({ fetch: (request, env) => fetch(request, env), port: 0, hostname: "127.0.0.1" }, () => resolve(made));
  });
  const base = `http://${hostname}:${(server.address() as { port: number }).port}`;
  const { house, close } = await openHouse(database, { baseUrl: base, clock, ...options });
  fetch = createApp(house).fetch as typeof fetch;
  const scopes = Object.fromEntries((await anyNetwork(house.store)).map((network) => [network.key, mintScope(network.id)]));
  const worker = startWorker(house, { loop: false });
  const emailOf = (person: string): string => people.find((p) => p.key === person)?.email ?? person;
  const town: Town = {
    house, base, scopes, databaseUrl, scope: scopes["walkenau"]!,
    guest: (prefix = "") => new Visitor(base, prefix),
    signIn: async (person, prefix = "") => {
      const visitor = new Visitor(base, prefix);
      await visitor.signIn(emailOf(person), () => lastSignInPath(databaseUrl, emailOf(person)));
      return visitor;
    },
    coordinator: () => town.signIn(networkRoles.coordinator),
    admin: () => town.signIn(networkRoles.admin),
    travel: clock.travel,
    work: () => worker.drain(),
    async close() {
      await worker.stop();
      if ("closeAllConnections" in server) server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await close();
      await ask(context.admin, `drop database if exists ${name} with (force)`);
    },
  };
  return town;
}

/** The secret of the newest sign-in mail to an address, read where the mail lies. */
async function lastSignInPath(url: string, email: string): Promise<string> {
  const context = inject("database");
  const name = new URL(url.replace("@/", "@localhost/")).pathname.slice(1);
  const rows = await ask({ ...context.admin, database: name }, `select payload->>'text' as text from outbox where type = 'mail' and payload->>'kind' = 'platform.signIn' and payload->>'to' = '${email.replaceAll("'", "''")}' order by id desc limit 1`);
  const secret = /\/anmelden\/([\w-]{20,})/.exec(String(rows[0]?.["text"]))?.[1];
  if (!secret) throw new Error(`No sign-in mail for ${email}.`);
  return secret;
}

/** One question to a database of the test server, past row-level security. For looking behind the curtain in tests. */
export async function ask(config: Record<string, unknown>, sql: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client(config as pg.ClientConfig);
  await client.connect();
  try {
    return (await client.query(sql)).rows as Record<string, unknown>[];
  } finally {
    await client.end();
  }
}
