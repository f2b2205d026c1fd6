// SPDX-License-Identifier: EUPL-1.2
import { existsSync, statfsSync } from "node:fs";
import { monitorEventLoopDelay } from "node:perf_hooks";
import pg from "pg";
import type { Clock } from "../kernel/clock.ts";
import type { Log } from "../kernel/log.ts";
import type { Finding, Machine, MachineFacts, NetworkSize, Waiting } from "../kernel/machine.ts";
import type { Keeping } from "../kernel/backup/shelf.ts";
import { finding, freeBytes, lookAtDatabase, lookAtDisk, lookAtMail, lookAtWorker, within } from "./health.ts";
import { metricsText } from "./metrics.ts";
import { Nightly } from "./nightly.ts";
import { deadJobs, firstOpened, networkSizes, waiting } from "./overview.ts";
import { Requests } from "./requests.ts";

export interface MachineOptions {
  readonly owner: pg.PoolConfig;
  /** "eingebettete PostgreSQL 18.4 in data/postgres" */
  readonly describe: string;
  /** The pool that serves the pages. */
  readonly pool: pg.Pool;
  /** Folders that must take writes: where the data lie. */
  readonly folders: readonly string[];
  readonly backups: { readonly folder: string; readonly nightly: boolean; readonly keeping: Keeping };
  readonly version: string;
  readonly migrations: readonly string[];
  readonly smtpUrl?: string;
  readonly clock: Clock;
  readonly log: Log;
}

/** The machine with the handles that only main needs. */
export interface RunningMachine extends Machine {
  /** The worker says when its loop last went round. */
  watch(beat: () => Date): void;
  /** From now on: not ready, live connections end. */
  beginStop(): void;
  close(): Promise<void>;
}

const minute = 60_000;
const hour = 60 * minute;
const alarmAfter = 48 * hour;

/** Looks after a running platform: health, numbers, nightly backups. Asks the database as its owner, for numbers only. */
export function createMachine(options: MachineOptions): RunningMachine {
  const { clock, log } = options;
  const pool = new pg.Pool({ max: 2, connectionTimeoutMillis: 3000, statement_timeout: 120_000, idleTimeoutMillis: 10_000, ...options.owner });
  pool.on("error", () => undefined);
  pool.on("connect", (client) => void client.on("error", () => undefined));
  const requests = new Requests();
  const delay = monitorEventLoopDelay({ resolution: 20 });
  delay.enable();
  const nightly = new Nightly({ ...options.backups, owner: options.owner, describe: options.describe, version: options.version, clock, log });
  const stop = new AbortController();
  const startedAt = clock.now();
  let beat: (() => Date) | undefined;
  const timer = setInterval(() => void nightly.look(), minute);
  timer.unref();

  const mail = remembered(30_000, () => lookAtMail(options.smtpUrl));
  const sizes = remembered<{ at: Date; networks: NetworkSize[] }>(10 * minute, async () => ({ at: clock.now(), networks: await networkSizes(pool) }));
  const queue = remembered<Waiting>(10_000, () => waiting(pool, clock.now()));

  const backupAlarm = async () => {
    if (!options.backups.nightly || clock.now().getTime() - startedAt.getTime() < 10 * minute) return undefined;
    const since = nightly.state().backups[0]?.madeAt ?? (await firstOpened(pool));
    const hours = since ? (clock.now().getTime() - since.getTime()) / hour : 0;
    if (hours * hour < alarmAfter) return undefined;
    return { de: `Die letzte gute Sicherung ist ${Math.floor(hours)} Stunden alt.`, en: `The last good backup is ${Math.floor(hours)} hours old.` };
  };
  const backup = async (): Promise<Finding> => {
    const { fault } = nightly.state();
    if (!options.backups.nightly) return finding("backup", "ok", "Die nächtliche Sicherung ist ausgeschaltet.", "The nightly backup is switched off.");
    if (fault) return finding("backup", "warning", fault.says.de, fault.says.en);
    const alarm = await backupAlarm().catch(() => undefined);
    return alarm ? finding("backup", "warning", alarm.de, alarm.en) : finding("backup", "ok", "Die Sicherung ist frisch.", "The backup is fresh.");
  };
  const health = async (): Promise<Finding[]> => [
    stop.signal.aborted ? finding("stopping", "failing", "Die Plattform wird gerade beendet.", "The platform is being stopped.") : finding("stopping", "ok", "Die Plattform läuft.", "The platform runs."),
    ...(await lookAtDatabase(pool, options.migrations)),
    ...(beat ? [lookAtWorker(beat(), clock.now())] : []),
    lookAtDisk(options.folders.filter((folder) => existsSync(folder))),
    await mail(),
    await backup(),
  ];

  return {
    stopping: stop.signal,
    health, backupAlarm,
    backups: () => nightly.state(),
    backUp: (occasion) => nightly.make(occasion),
    count: (request) => requests.count(request),
    async facts(): Promise<MachineFacts> {
      const [measured, waits, dead, about] = await Promise.all([sizes(), waiting(pool, clock.now()), deadJobs(pool), aboutDatabase(pool)]);
      const folders = [...new Set([...options.folders, options.backups.folder])].filter((folder) => existsSync(folder));
      return {
        networks: measured.networks, measuredAt: measured.at, waiting: waits, dead, databaseBytes: about.bytes, startedAt, memory: process.memoryUsage.rss(),
        versions: { app: options.version, node: process.version, postgres: about.version, place: options.describe, migrations: options.migrations.length },
        disks: folders.map((folder) => ({ folder, free: freeBytes(folder), size: statfsSync(folder).blocks * statfsSync(folder).bsize })),
      };
    },
    async metrics() {
      const found = await within(3000, queue()).catch(() => undefined);
      const backups = nightly.state();
      return metricsText({ requests, pool: options.pool, delay, findings: await health(), waiting: found, lastBackup: backups.backups[0]?.madeAt, now: clock.now(), startedAt, version: options.version });
    },
    watch: (look) => void (beat = look),
    beginStop: () => stop.abort(),
    async close() {
      clearInterval(timer);
      delay.disable();
      await pool.end();
    },
  };
}

/** Asks again only after a while; a question under way is shared. */
function remembered<T>(ms: number, ask: () => Promise<T>): () => Promise<T> {
  let answer: { at: number; value: Promise<T> } | undefined;
  return () => {
    if (!answer || performance.now() - answer.at > ms) {
      const value = ask();
      answer = { at: performance.now(), value };
      value.catch(() => { if (answer?.value === value) answer = undefined; });
    }
    return answer.value;
  };
}

async function aboutDatabase(pool: pg.Pool): Promise<{ version: string; bytes: number }> {
  const { rows } = await pool.query<{ version: string; bytes: number }>("select current_setting('server_version') as version, pg_database_size(current_database())::float8 as bytes");
  return rows[0]!;
}
