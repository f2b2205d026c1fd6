// SPDX-License-Identifier: EUPL-1.2
// The app is killed while it speaks with a real mail server: no mail may be lost, and each kill may double one at most.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { addNews } from "../../src/kernel/command.ts";
import { endAll, startApp, type App } from "../support/app.ts";
import { PostOffice } from "../support/post-office.ts";
import { behind } from "../support/roles.ts";
import { openTown, type Town } from "../support/town.ts";

const kills = process.env["GW_LONG"] ? 50 : 5;
const mailsPerKill = 14;
/** Of each kind every second mail: one may come twice, the other must not. */
const kinds = ["run.confirmed", "run.invited"] as const;

const office = new PostOffice();
const dataDir = mkdtempSync(join(tmpdir(), "gw-kill-"));
let town: Town;

beforeAll(async () => {
  await office.open();
  office.pause = 25;
  town = await openTown();
  await town.work();
});
afterAll(async () => {
  endAll();
  await town?.close();
  await office.close();
  rmSync(dataDir, { recursive: true, force: true });
});

const start = (): Promise<App> => startApp({ DATABASE_URL: town.databaseUrl, SMTP_URL: office.url, DATA_DIR: dataDir, BACKUP_DIR: "off" });
const write = (round: number) =>
  town.house.store.write(town.scope, (tx) => addNews(tx, town.scope, Array.from({ length: mailsPerKill }, (_, i) => ({
    type: "mail", payload: { kind: kinds[i % 2]!, to: `${kinds[i % 2] === "run.invited" ? "einmal" : "sicher"}.${round}.${i}@haus.example`, locale: "de", subject: "Probe", text: "Guten Tag" },
  })), { now: town.house.clock.now(), newId: town.house.clock.newId }));
/** What minutes of waiting would do: locks and leases of the dead process run out, tries come due. */
const letTimePass = () => behind(town, `update job set locked_until = null, run_at = least(run_at, now()) where done_at is null and not dead;
  update mail set lease_until = now() - interval '1 minute' where state = 'sending'; update mail set next_at = now() where state = 'waiting'`);
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
/** Looks twenty times a second; 30 s are enough for a few mails, hundreds take their time. */
async function until(done: () => boolean | Promise<boolean>, what: string, seconds = 30): Promise<void> {
  for (let i = 0; i < seconds * 20; i++) {
    if (await done()) return;
    await pause(50);
  }
  throw new Error(`Never: ${what}`);
}

describe("check 10: the outbox under kill", () => {
  it(`loses nothing in ${kills} kills, and doubles one mail a kill at most`, async () => {
    for (let round = 0; round < kills; round++) {
      await write(round);
      const before = office.letters.length;
      const app = await start();
      await until(() => office.letters.length > before, "the first mail of the round");
      await pause((round * 37) % 190);
      await app.end("SIGKILL");
      await letTimePass();
    }
    const app = await start();
    await until(async () => (await behind(town, "select 1 from mail where state in ('waiting', 'sending') and recipient like '%@haus.example' union all select 1 from outbox where delivered_at is null")).length === 0, "everything settled", 30 + kills * 3);
    await app.end();

    const states = new Map((await behind(town, "select recipient, state from mail where recipient like '%@haus.example'")).map((row) => [String(row["recipient"]), String(row["state"])]));
    const arrived = new Map<string, number>();
    const ids = new Map<string, Set<string>>();
    for (const letter of office.letters) for (const to of letter.to) {
      arrived.set(to, (arrived.get(to) ?? 0) + 1);
      ids.set(to, (ids.get(to) ?? new Set()).add(letter.messageId));
    }
    expect(states.size).toBe(kills * mailsPerKill);
    const lost = [...states].filter(([to, state]) => !arrived.has(to) && state !== "uncertain");
    expect(lost).toEqual([]);
    expect([...states].filter(([to, state]) => state === "uncertain" && to.startsWith("sicher"))).toEqual([]);
    const doubled = [...arrived].filter(([, count]) => count > 1);
    expect(doubled.filter(([to]) => to.startsWith("einmal"))).toEqual([]);
    expect(doubled.every(([, count]) => count <= 1 + kills)).toBe(true);
    expect(doubled.reduce((sum, [, count]) => sum + count - 1, 0)).toBeLessThanOrEqual(kills);
    // Whoever gets a mail twice gets the same one: its id is fixed.
    expect([...ids.values()].every((set) => set.size === 1)).toBe(true);
    const uncertain = [...states.values()].filter((state) => state === "uncertain").length;
    console.log(`outbox under kill: ${kills} kills, ${states.size} mails, 0 lost, ${doubled.length} doubled, ${uncertain} left to a person`);
  }, 60_000 + kills * 20_000);
});
