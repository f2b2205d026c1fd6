// SPDX-License-Identifier: EUPL-1.2
import { serve, type ServerType } from "@hono/node-server";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { loadDemo } from "../demo/load.ts";
import { startWorker } from "./jobs/worker.ts";
import { realClock } from "./kernel/clock.ts";
import { connect } from "./kernel/database/connect.ts";
import { alone, emptySchema, migrate } from "./kernel/database/migrate.ts";
import { openDatabase, StartRefused } from "./kernel/database/server.ts";
import { createPdfMaker } from "./kernel/documents/index.ts";
import { createLive } from "./kernel/live.ts";
import { createLog } from "./kernel/log.ts";
import { allMigrations, rooms } from "./rooms/index.ts";
import { readEnvironment, webSettings } from "./settings.ts";
import { createApp } from "./web/app.tsx";
import type { House } from "./web/house.ts";

const say = (line: string): void => void process.stdout.write(`${line}\n`);

/** Opens database, house, worker and door, in this order; closes them in the other. */
async function start(): Promise<void> {
  const environment = readEnvironment(process.env, process.argv);
  const closing: (() => Promise<unknown>)[] = [];
  const stop = stopOnce(closing);
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => void stop().then(() => process.exit(0)));
  try {
    const database = await openDatabase({ dataDir: environment.dataDir, say, ...(environment.databaseUrl ? { databaseUrl: environment.databaseUrl } : {}) });
    closing.push(() => database.stop());
    say(`Datenbank: ${database.describe}`);
    const ran = await migrate(database.owner, allMigrations);
    if (ran.length > 0) say(`Datenbank eingerichtet (${ran.length} Schritte).`);
    const log = createLog();
    const store = connect(database.app);
    closing.push(() => store.close());
    const live = await createLive(database.app, log);
    closing.push(() => live.close());
    const pdf = createPdfMaker();
    closing.push(() => pdf.close());
    const house: House = { rooms, store, live, pdf, log, clock: realClock, settings: webSettings(environment, dirname(fileURLToPath(import.meta.url))) };
    const opened = await alone(database.owner, () => loadDemo(house, { empty: environment.empty, say, startAgain: () => emptySchema(database.owner) }));
    const worker = startWorker(house);
    closing.push(() => worker.stop());
    const server = await listen(createApp(house).fetch, environment.port);
    closing.push(() => closeDoor(server));
    say(`\n  ${environment.baseUrl}  ·  ${opened}\n  Beenden mit Strg+C.\n`);
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Another programme holds the port. */
class PortTaken extends Error {}

/** Closes everything in reverse order, once, however often it is asked. */
function stopOnce(closing: (() => Promise<unknown>)[]): () => Promise<void> {
  let stopping: Promise<void> | undefined;
  return () => (stopping ??= (async () => {
    for (const close of closing.reverse()) await close().catch((error: unknown) => say(String(error)));
  })());
}

const listen = (fetch: (request: Request) => Response | Promise<Response>, port: number): Promise<ServerType> =>
  new Promise((resolve, reject) => {
    const server = serve({ fetch, port });
    server.once("listening", () => resolve(server));
    server.once("error", (error: NodeJS.ErrnoException) =>
      reject(error.code === "EADDRINUSE" ? new PortTaken(`Auf Port ${port} läuft schon ein anderes Programm. Beenden Sie es, oder wählen Sie mit PORT=${port + 1} einen anderen.`) : error));
  });

/** Answers what is under way, lets nobody new in, cuts live connections after a moment. */
const closeDoor = (server: ServerType): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve());
    if ("closeIdleConnections" in server) server.closeIdleConnections();
    setTimeout(() => "closeAllConnections" in server && server.closeAllConnections(), 3000).unref();
  });

start().catch((error: unknown) => {
  say(error instanceof StartRefused || error instanceof PortTaken ? `\n${error.message}\n` : `\nDer Start ist nicht gelungen.\n${error instanceof Error ? error.stack : String(error)}\n`);
  process.exit(1);
});
