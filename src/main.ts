// SPDX-License-Identifier: EUPL-1.2
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { loadDemo } from "../demo/load.ts";
import { openDoor, PortTaken } from "./door.ts";
import { startWorker } from "./jobs/worker.ts";
import { realClock } from "./kernel/clock.ts";
import { connect } from "./kernel/database/connect.ts";
import { alone, emptySchema, migrate } from "./kernel/database/migrate.ts";
import { openDatabase, StartRefused, type Database } from "./kernel/database/server.ts";
import { createPdfMaker } from "./kernel/documents/index.ts";
import { createLive } from "./kernel/live.ts";
import { createLog } from "./kernel/log.ts";
import { createMachine, type RunningMachine } from "./operation/machine.ts";
import { keeperOf } from "./rooms/finding/index.ts";
import { allMigrations, rooms } from "./rooms/index.ts";
import { readEnvironment, version, webSettings, type Environment } from "./settings.ts";
import { createApp } from "./web/app.tsx";
import type { House } from "./web/house.ts";

const say = (line: string): void => void process.stdout.write(`${line}\n`);

/** A stop takes at most this long; then the process leaves, and the database is told to end as it goes. */
const stopWithinMs = 9000;
/** A job that does not end in this time is taken up again after the next start. */
const jobPatienceMs = 2000;

/** Opens database, house, worker and door, in this order; closes them in the other. */
async function start(): Promise<void> {
  const environment = readEnvironment(process.env, process.argv);
  const closing: (() => unknown)[] = [];
  const stop = stopOnce(closing);
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => void stop().then(() => process.exit(0)));
  try {
    const database = await openDatabase({ dataDir: environment.dataDir, say, ...(environment.databaseUrl ? { databaseUrl: environment.databaseUrl } : {}) });
    closing.push(() => database.stop());
    say(`Datenbank: ${database.describe}`);
    const ran = await migrate(database.owner, allMigrations);
    if (ran.length > 0) say(`Datenbank eingerichtet (${ran.length} Schritte).`);
    const house = await furnish(environment, database, closing);
    const opened = await alone(database.owner, () => loadDemo(house, { empty: environment.empty, say, startAgain: () => emptySchema(database.owner) }));
    const worker = startWorker(house);
    house.machine.watch(() => worker.beat());
    closing.push(() => Promise.race([worker.stop(), new Promise((resolve) => setTimeout(resolve, jobPatienceMs))]));
    const door = await openDoor(createApp(house).fetch, environment.port);
    closing.push(() => door.close(), () => house.machine.beginStop());
    say(`\n  ${environment.baseUrl}  ·  ${opened}\n  Beenden mit Strg+C.\n`);
  } catch (error) {
    await stop();
    throw error;
  }
}

async function furnish(environment: Environment, database: Database, closing: (() => unknown)[]): Promise<House & { machine: RunningMachine }> {
  const log = createLog();
  const store = { ...connect(database.app), afterSave: keeperOf(rooms, log) };
  closing.push(() => store.close());
  const live = await createLive(database.app, log);
  closing.push(() => live.close());
  const pdf = createPdfMaker();
  closing.push(() => pdf.close());
  const machine = createMachine({
    owner: database.owner, describe: database.describe, pool: store.pool, folders: [...new Set([environment.dataDir, ...(database.folder ? [database.folder] : [])])],
    backups: environment.backups, version, migrations: allMigrations.map((migration) => migration.id), clock: realClock, log,
    ...(environment.smtpUrl ? { smtpUrl: environment.smtpUrl } : {}),
  });
  closing.push(() => machine.close());
  return { rooms, store, live, pdf, log, machine, clock: realClock, settings: webSettings(environment, dirname(fileURLToPath(import.meta.url))) };
}

/** Closes everything in reverse order, once, however often it is asked. */
function stopOnce(closing: (() => unknown)[]): () => Promise<void> {
  let stopping: Promise<void> | undefined;
  return () => (stopping ??= (async () => {
    setTimeout(() => process.exit(0), stopWithinMs).unref();
    for (const close of closing.reverse()) await Promise.resolve(close()).catch((error: unknown) => say(String(error)));
  })());
}

start().catch((error: unknown) => {
  say(error instanceof StartRefused || error instanceof PortTaken ? `\n${error.message}\n` : `\nDer Start ist nicht gelungen.\n${error instanceof Error ? error.stack : String(error)}\n`);
  process.exit(1);
});
