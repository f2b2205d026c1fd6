// SPDX-License-Identifier: EUPL-1.2
// Mixed traffic for a while, against the built app in a process of its own with a town of its own.
//   node scripts/bench.mjs load --seconds=600 --connections=50          check 44: 0 errors, p99 under 1 s
//   node scripts/bench.mjs load --soak --seconds=1800 --connections=10  check 45: memory flat
// Ends with 1 when the check fails. --writes=10 (of a hundred requests), --rest=0 (milliseconds between two requests of
// a connection). The load comes from this process and shares the machine with app and database.
import { chmodSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { endAll, serving, startApp, type App } from "../tests/support/app.ts";
import { coordinatorCookie } from "../tests/support/operator.ts";
import { percentile, traffic, type Tally } from "./load/traffic.ts";

const number = (name: string, otherwise: number): number => Number(process.argv.find((arg) => arg.startsWith(`--${name}=`))?.split("=")[1] ?? otherwise);
const soak = process.argv.includes("--soak");
const seconds = number("seconds", soak ? 1800 : 600);
const connections = number("connections", soak ? 10 : 50);
/** A soak may rise this much between its second and its last fifth: noise of the collector, no leak. */
const allowedRise = 0.15;
const sampleEveryMs = 5000;
/** As `npm start` sets it. */
const smallMemory = "--max-semi-space-size=16 --max-old-space-size=768";

interface Sample { readonly at: number; readonly rss: number }

/** Memory of the process itself, from the system. */
const residentMegabytes = (pid: number): number => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1] ?? 0) / 1024;

async function main(): Promise<boolean> {
  const folder = mkdtempSync(join(tmpdir(), "gw-load-"));
  chmodSync(folder, 0o711);
  const app = await startApp({ DATA_DIR: folder, BACKUP_DIR: "off", NODE_OPTIONS: smallMemory });
  try {
    await app.until(serving, 180_000);
    const cookie = await coordinatorCookie(app, folder);
    const samples: Sample[] = [];
    const began = performance.now();
    const load = traffic({ base: app.base, cookie, connections, writes: number("writes", 10), organisations: 2, rest: number("rest", soak ? 100 : 0) });
    while (performance.now() - began < seconds * 1000) {
      await new Promise((resolve) => setTimeout(resolve, sampleEveryMs));
      samples.push({ at: (performance.now() - began) / 1000, rss: residentMegabytes(app.pid) });
      if (samples.length % 12 === 0) console.log(`${Math.round(samples.at(-1)!.at)} s: ${load.tally.requests} requests, ${load.tally.broken.length + load.tally.cut.length} errors, ${Math.round(samples.at(-1)!.rss)} MB`);
    }
    const tally = await load.end();
    const { ms } = await app.end();
    return report(tally, samples, app, ms);
  } finally {
    endAll();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

function report(tally: Tally, samples: readonly Sample[], app: App, endMs: number): boolean {
  const p99 = percentile(tally.took, 0.99);
  const errors = tally.broken.length + tally.cut.length + tally.refused;
  const fifth = Math.max(1, Math.floor(samples.length / 5));
  const mean = (some: readonly Sample[]): number => some.reduce((sum, sample) => sum + sample.rss, 0) / Math.max(1, some.length);
  const [early, late] = [mean(samples.slice(fifth, 2 * fifth)), mean(samples.slice(-fifth))];
  const rise = early > 0 ? late / early - 1 : 0;
  const good = soak ? errors === 0 && rise < allowedRise : errors === 0 && p99 < 1000;
  console.log([
    "", `${seconds} s, ${connections} connections, ${cpus().length} x ${cpus()[0]?.model.trim()}, Node ${process.version}`,
    `requests        ${tally.requests} (${(tally.requests / seconds).toFixed(1)} a second), ${tally.confirmed.length} confirmed writes`,
    `errors          ${errors}${errors > 0 ? `: ${[...new Set([...tally.broken, ...tally.cut])].slice(0, 8).join(", ")}` : ""}`,
    `answer after    p50 ${Math.round(percentile(tally.took, 0.5))} ms, p95 ${Math.round(percentile(tally.took, 0.95))} ms, p99 ${Math.round(p99)} ms, longest ${Math.round(percentile(tally.took, 1))} ms`,
    `memory          ${Math.round(early)} MB in the second fifth, ${Math.round(late)} MB in the last (${(rise * 100).toFixed(1)} %), slope ${slope(samples).toFixed(2)} MB a minute`,
    `end             ${Math.round(endMs)} ms after SIGTERM (process ${app.pid})`,
    `check ${soak ? "45" : "44"}        ${good ? "pass" : "FAIL"}`,
  ].join("\n"));
  return good;
}

/** Least squares over the second half, in megabytes a minute. */
function slope(samples: readonly Sample[]): number {
  const half = samples.slice(Math.floor(samples.length / 2));
  const [x, y] = [half.map((sample) => sample.at / 60), half.map((sample) => sample.rss)];
  const mean = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0) / Math.max(1, numbers.length);
  const [mx, my] = [mean(x), mean(y)];
  const below = x.reduce((sum, one) => sum + (one - mx) ** 2, 0);
  return below === 0 ? 0 : x.reduce((sum, one, i) => sum + (one - mx) * (y[i]! - my), 0) / below;
}

process.exitCode = (await main()) ? 0 : 1;
process.exit();
