// SPDX-License-Identifier: EUPL-1.2
import type { monitorEventLoopDelay } from "node:perf_hooks";
import type pg from "pg";
import type { Finding, Waiting } from "../kernel/machine.ts";
import type { Requests } from "./requests.ts";

interface Measured {
  readonly requests: Requests;
  readonly pool: pg.Pool;
  readonly delay: ReturnType<typeof monitorEventLoopDelay>;
  readonly findings: readonly Finding[];
  readonly waiting: Waiting | undefined;
  readonly lastBackup: Date | undefined;
  readonly now: Date;
  readonly startedAt: Date;
  readonly version: string;
}

const states = { ok: 0, warning: 1, failing: 2 } as const;

/** Prometheus text (exposition format 0.0.4). Counts, ages and sizes; no name, no address, no path of a request. */
export function metricsText(m: Measured): string {
  const gauge = (name: string, help: string, lines: readonly string[]): string[] => [`# HELP ${name} ${help}`, `# TYPE ${name} gauge`, ...lines];
  const one = (name: string, help: string, value: number): string[] => gauge(name, help, [`${name} ${value}`]);
  const memory = process.memoryUsage();
  // The clock of the measurement itself ticks every 20 ms.
  const late = (share: number): string => Math.max(0, m.delay.percentile(share) / 1e9 - 0.02).toFixed(4);
  const w = m.waiting;
  return [
    ...m.requests.text(),
    ...gauge("gw_health", "What /readyz looks at: 0 well, 1 warning, 2 failing.", m.findings.map((found) => `gw_health{what="${found.key}"} ${states[found.state]}`)),
    ...gauge("gw_pool_connections", "Connections of the pages to the database.", [`gw_pool_connections{state="open"} ${m.pool.totalCount}`, `gw_pool_connections{state="idle"} ${m.pool.idleCount}`, `gw_pool_connections{state="waited_for"} ${m.pool.waitingCount}`]),
    ...(w ? [
      ...gauge("gw_jobs", "Jobs that are due, and jobs that were given up.", [`gw_jobs{state="due"} ${w.jobsDue}`, `gw_jobs{state="dead"} ${w.jobsDead}`]),
      ...one("gw_outbox_open", "News and mails not yet delivered.", w.outbox),
      ...one("gw_outbox_age_seconds", "Age of the oldest of them.", Math.round(w.outboxAge)),
      ...gauge("gw_mails", "Mails by state.", Object.entries(w.mails).map(([state, count]) => `gw_mails{state="${state}"} ${count}`)),
    ] : []),
    ...(m.lastBackup ? one("gw_backup_age_seconds", "Age of the last good backup.", Math.round((m.now.getTime() - m.lastBackup.getTime()) / 1000)) : []),
    ...gauge("gw_memory_bytes", "Memory of the process.", [`gw_memory_bytes{kind="resident"} ${memory.rss}`, `gw_memory_bytes{kind="heap"} ${memory.heapUsed}`, `gw_memory_bytes{kind="external"} ${memory.external}`]),
    ...gauge("gw_event_loop_delay_seconds", "How late the event loop runs.", [`gw_event_loop_delay_seconds{quantile="0.5"} ${late(50)}`, `gw_event_loop_delay_seconds{quantile="0.99"} ${late(99)}`]),
    ...one("gw_uptime_seconds", "Seconds since the start.", Math.round((m.now.getTime() - m.startedAt.getTime()) / 1000)),
    ...gauge("gw_version", "Which release runs.", [`gw_version{version="${m.version}"} 1`]),
    "",
  ].join("\n");
}
