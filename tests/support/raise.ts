// SPDX-License-Identifier: EUPL-1.2
import { tmpdir } from "node:os";
import { join } from "node:path";
import { loadDemo } from "../../demo/load.ts";
import { startWorker } from "../../src/jobs/worker.ts";
import { realClock, type Clock } from "../../src/kernel/clock.ts";
import { connect } from "../../src/kernel/database/connect.ts";
import { emptySchema, migrate } from "../../src/kernel/database/migrate.ts";
import type { Database } from "../../src/kernel/database/server.ts";
import { createPdfMaker } from "../../src/kernel/documents/index.ts";
import { createLive } from "../../src/kernel/live.ts";
import { createLog } from "../../src/kernel/log.ts";
import { createMachine } from "../../src/operation/machine.ts";
import { keeperOf } from "../../src/rooms/finding/index.ts";
import { allMigrations, rooms } from "../../src/rooms/index.ts";
import { version } from "../../src/settings.ts";
import type { Dkim } from "../../src/settings.ts";
import type { House } from "../../src/web/house.ts";

/** A house on a database, as main.ts wires it, without a door. */
export async function openHouse(database: Database, options: { baseUrl: string; clock?: Clock; smtpUrl?: string; dkim?: Dkim; limited?: boolean; trustedProxies?: readonly string[]; backupDir?: string; fetchAllow?: readonly string[] }): Promise<{ house: House; close: () => Promise<void> }> {
  const log = createLog(process.env["LOG_LEVEL"] ?? "silent");
  const store = { ...connect(database.app, 8), afterSave: keeperOf(rooms, log) };
  const live = await createLive(database.app, log);
  const pdf = createPdfMaker();
  const settings = { port: 0, baseUrl: options.baseUrl, staticDir: "dist/static", assetVersion: "test", setupCode: "test-code", secretKey: "a key for tests", fetchAllow: options.fetchAllow ?? [], ...(options.smtpUrl ? { smtpUrl: options.smtpUrl } : {}), ...(options.dkim ? { dkim: options.dkim } : {}), trustedProxies: options.trustedProxies ?? [], ...(options.limited ? {} : { unlimited: true as const }) };
  const machine = createMachine({
    owner: database.owner, describe: database.describe, pool: store.pool, folders: [tmpdir()], version, migrations: allMigrations.map((migration) => migration.id), log,
    backups: { folder: options.backupDir ?? join(tmpdir(), "gw-no-backups"), nightly: options.backupDir !== undefined, keeping: { days: 7, weeks: 4 } },
    clock: options.clock ?? realClock, ...(options.smtpUrl ? { smtpUrl: options.smtpUrl } : {}),
  });
  const house: House = { rooms, store, live, pdf, log, clock: options.clock ?? realClock, machine, settings };
  return { house, close: async () => { await machine.close(); await live.close(); await pdf.close(); await store.close(); } };
}

/** Schema to head, the demo town in, all its mails delivered. */
export async function raiseTown(database: Database, options: { empty?: boolean } = {}): Promise<void> {
  await migrate(database.owner, allMigrations);
  const { house, close } = await openHouse(database, { baseUrl: "http://127.0.0.1" });
  try {
    await loadDemo(house, { empty: options.empty ?? false, say: () => undefined, startAgain: () => emptySchema(database.owner) });
    const worker = startWorker(house, { loop: false });
    await worker.drain();
    await worker.stop();
  } finally {
    await close();
  }
}
