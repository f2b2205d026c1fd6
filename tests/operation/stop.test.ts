// SPDX-License-Identifier: EUPL-1.2
// A stop in the middle of traffic: whoever is inside gets an answer, the database ends cleanly, and it is quick.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { traffic } from "../../bench/load/traffic.ts";
import { databasesOn, endAll, serving, startApp } from "../support/app.ts";
import { coordinatorCookie } from "../support/operator.ts";

const rounds = process.env["GW_LONG"] ? 20 : 3;
const patienceMs = 180_000;
const folder = mkdtempSync(join(tmpdir(), "gw-stop-"));
const env = { DATA_DIR: folder, BACKUP_DIR: "off" };
let cookie: string;

beforeAll(async () => {
  const app = await startApp(env);
  await app.until(serving, patienceMs);
  cookie = await coordinatorCookie(app, folder);
  await app.end();
}, patienceMs);
afterAll(() => {
  endAll();
  rmSync(folder, { recursive: true, force: true });
});

describe("check 46: a stop under load", () => {
  it(`answers everybody inside, ${rounds} times`, async () => {
    const times: number[] = [];
    let answered = 0;
    for (let round = 0; round < rounds; round++) {
      const app = await startApp(env);
      await app.until(serving, patienceMs);
      const load = traffic({ base: app.base, cookie, connections: 20, writes: 15 });
      // A live screen is open the whole time; it must not hold up the end.
      const live = fetch(`${app.base}/veranstaltungen`).catch(() => undefined);
      await new Promise((resolve) => setTimeout(resolve, 700 + Math.random() * 800));
      const before = load.tally.requests;
      const { code, ms } = await app.end("SIGTERM");
      const tally = await load.end();
      await live;
      expect(tally.cut, `round ${round}: requests cut off`).toEqual([]);
      expect(tally.broken, `round ${round}: requests answered with a fault`).toEqual([]);
      expect(code).toBe(0);
      expect(ms).toBeLessThan(10_000);
      expect(databasesOn(folder)).toEqual([]);
      expect(tally.requests).toBeGreaterThan(before);
      times.push(ms);
      answered += tally.requests;
    }
    console.log(`check 46: ${rounds} stops, ${answered} requests answered, 0 failed, slowest end ${Math.round(Math.max(...times))} ms`);
  }, rounds * 60_000);
});
