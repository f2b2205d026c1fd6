// SPDX-License-Identifier: EUPL-1.2
// kill -9 at random moments under mixed traffic: of the app, of the database, of one connection of the database. What
// was confirmed is there afterwards, and every start succeeds. GW_LONG=1: a hundred times (npm run checks:long).
import { mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { traffic, type Confirmed } from "../../bench/load/traffic.ts";
import { databasesOn, endAll, serving, startApp, type App } from "../support/app.ts";
import { askOwner, coordinatorCookie, isReady } from "../support/operator.ts";

const rounds = process.env["GW_LONG"] ? 100 : 3;
const patienceMs = 180_000;
const folder = mkdtempSync(join(tmpdir(), "gw-kill-"));
const env = { DATA_DIR: folder, BACKUP_DIR: "off", LOG_LEVEL: "fatal" };
const victims = ["app", "database", "connection"] as const;
let app: App;
let cookie: string;

beforeAll(async () => {
  app = await startApp(env);
  await app.until(serving, patienceMs);
  cookie = await coordinatorCookie(app, folder);
}, patienceMs);
afterAll(async () => {
  await app?.end();
  endAll();
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}, patienceMs);

/** The server's main process on this folder, from its own note. */
const postmaster = (): number => Number(readFileSync(join(folder, "postgres/postmaster.pid"), "utf8").split("\n")[0]);

/** Processes of the server that each serve one connection of the pages. */
const connections = (): number[] =>
  readdirSync("/proc").filter((name) => /^\d+$/.test(name)).map(Number).filter((pid) => {
    try {
      const parent = /\) \w (\d+)/.exec(readFileSync(`/proc/${pid}/stat`, "utf8"))?.[1];
      return Number(parent) === postmaster() && readFileSync(`/proc/${pid}/cmdline`, "utf8").includes("gw_app");
    } catch {
      return false;
    }
  });

async function strike(victim: (typeof victims)[number]): Promise<void> {
  if (victim === "app") {
    await app.end("SIGKILL");
    app = await startApp(env);
    await app.until(serving, patienceMs);
    return;
  }
  const found = victim === "database" ? [postmaster()] : connections();
  const pid = found[Math.floor(Math.random() * found.length)];
  if (pid) process.kill(pid, "SIGKILL");
}

/** Confirmed writes that the database does not hold. */
async function lost(confirmed: readonly Confirmed[]): Promise<string[]> {
  const forms = await askOwner<{ key: string }>(folder, "select key from submission where key = any($1::uuid[]) and saved is not null", [confirmed.map((one) => one.form)]);
  const names = await askOwner<{ name: string }>(folder, "select name from organisation where name like 'Probe %'");
  const [there, named] = [new Set(forms.map((row) => row.key)), new Set(names.map((row) => row.name))];
  return confirmed.filter((one) => !there.has(one.form) || (one.organisation !== undefined && !named.has(one.organisation))).map((one) => one.organisation ?? one.form);
}

describe("check 06: kill -9 at random moments", () => {
  it(`loses no confirmed write in ${rounds} rounds and starts again every time`, async () => {
    const ledger: Confirmed[] = [];
    const backAfter: number[] = [];
    for (let round = 0; round < rounds; round++) {
      const victim = victims[round % victims.length]!;
      const load = traffic({ base: app.base, cookie, connections: 8, writes: 40, organisations: 30 });
      await new Promise((resolve) => setTimeout(resolve, 200 + Math.random() * 1000));
      // On a busy machine nothing may be confirmed yet: a kill that could lose nothing proves nothing.
      const wanted = 3 + Math.random() * 10;
      await expect.poll(() => load.tally.confirmed.length, { timeout: 30_000, interval: 20 }).toBeGreaterThanOrEqual(wanted);
      const from = performance.now();
      await strike(victim);
      ledger.push(...(await load.end()).confirmed);
      expect(await isReady(app, 30_000), `round ${round}: back after the ${victim} was killed`).toBe(true);
      backAfter.push(performance.now() - from);
      expect(await lost(ledger), `round ${round}: lost after the ${victim} was killed`).toEqual([]);
    }
    expect(ledger.length).toBeGreaterThan(rounds);
    expect(databasesOn(folder).length).toBeGreaterThan(0);
    const sorted = [...backAfter].sort((a, b) => a - b);
    console.log(`check 06: ${rounds} kills, ${ledger.length} confirmed writes, 0 lost, 0 failed starts, ready again after ${Math.round(sorted[Math.floor(sorted.length / 2)]!)} ms (median), ${Math.round(sorted.at(-1)!)} ms (longest)`);
  }, rounds * 60_000);
});
