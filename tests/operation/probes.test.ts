// SPDX-License-Identifier: EUPL-1.2
// What watches the platform from outside, and what it does at night by itself.
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, test } from "vitest";
import { lastNight, Nightly } from "../../src/operation/nightly.ts";
import { openDatabase } from "../../src/kernel/database/server.ts";
import { createApp } from "../../src/web/app.tsx";
import { behind } from "../support/roles.ts";
import { openTown, type Town } from "../support/town.ts";

let town: Town;
beforeAll(async () => { town = await openTown(); });
afterAll(() => town.close());

const get = (path: string, headers: Record<string, string> = {}) => fetch(`${town.base}${path}`, { headers });

describe("probes", () => {
  it("say that the process lives and that it is ready, with reasons for this machine alone", async () => {
    expect(await (await get("/livez")).text()).toBe("ok");
    const near = await get("/readyz");
    expect(near.status).toBe(200);
    expect(near.headers.get("cache-control")).toBe("no-store");
    const told = (await near.json()) as { ready: boolean; findings: { what: string; state: string }[] };
    expect(told.findings.map((found) => found.what)).toEqual(["stopping", "database", "schema", "disk", "mail", "backup"]);
    expect(told.findings.every((found) => found.state !== "failing")).toBe(true);
    for (const [name, value] of [["x-forwarded-for", "203.0.113.7"], ["forwarded", "for=203.0.113.7"], ["x-real-ip", "203.0.113.7"], ["via", "1.1 proxy"]] as const) {
      const headers = { [name]: value };
      expect(await (await get("/readyz", headers)).json()).toEqual({ ready: true });
      expect((await get("/metrics", headers)).status).toBe(404);
    }
  });

  it("with a token only the token counts", async () => {
    const app = createApp({ ...town.house, settings: { ...town.house.settings, metricsToken: "sechzehn-zeichen!" } });
    const ask = (authorization?: string) => app.request("http://127.0.0.1/metrics", { headers: authorization ? { authorization } : {} });
    expect((await ask()).status).toBe(404);
    expect((await ask("Bearer sechzehn-zeichen?")).status).toBe(404);
    expect((await ask("Bearer sechzehn-zeichen!")).status).toBe(200);
  });

  it("fails when a step of the schema is missing", async () => {
    const [row] = await behind(town, "delete from migration where id = (select max(id) from migration) returning id, applied_at");
    const answer = await get("/readyz");
    expect(answer.status).toBe(503);
    expect(JSON.stringify(await answer.json())).toContain("fehlen 1 Schritte");
    await behind(town, `insert into migration (id) values ('${String(row!["id"])}')`);
    expect((await get("/readyz")).status).toBe(200);
  });

  it("counts by route pattern, in lines that Prometheus reads, without anybody's data", async () => {
    const [listing] = await behind(town, "select id from listing where state = 'published' and direction = 'need' limit 1");
    await get(`/bedarfe/${String(listing!["id"])}`);
    await get("/bedarfe?suche=heike.stadler@walkenauer-maschinenwerke.example");
    await get("/gibt-es-nicht/heike.stadler@example");
    const text = await (await get("/metrics")).text();
    expect(text).toMatch(/gw_requests_total\{method="GET",route="\/bedarfe\/:id",status="2xx"\} \d+/);
    expect(text).toMatch(/gw_requests_total\{method="GET",route="none",status="4xx"\} \d+/);
    for (const name of ["gw_request_seconds_bucket", "gw_pool_connections", "gw_jobs", "gw_outbox_age_seconds", "gw_mails", "gw_memory_bytes", "gw_event_loop_delay_seconds", "gw_health"]) expect(text).toContain(name);
    for (const line of text.trim().split("\n")) expect(line).toMatch(/^(# (HELP|TYPE) gw_\w+ .+|gw_\w+(\{\w+="[^"]*"(,\w+="[^"]*")*\})? -?\d+(\.\d+)?)$/);
    expect(text).not.toMatch(/@|heike/i);
    expect(text).not.toContain(String(listing!["id"]));
  });
});

test("the last half past two is found on both sides of it and across daylight saving", () => {
  expect(lastNight(new Date("2026-11-22T01:29:00Z")).toISOString()).toBe("2026-11-21T01:30:00.000Z");
  expect(lastNight(new Date("2026-11-22T01:31:00Z")).toISOString()).toBe("2026-11-22T01:30:00.000Z");
  expect(lastNight(new Date("2026-07-01T12:00:00Z")).toISOString()).toBe("2026-07-01T00:30:00.000Z");
});

describe("the nightly backup", () => {
  const folder = mkdtempSync(join(tmpdir(), "gw-nightly-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const keeper = async (at: { now: Date }, where: string, nightly = true) => {
    const { owner, describe: words } = await openDatabase({ dataDir: "", databaseUrl: town.databaseUrl });
    return new Nightly({ owner, describe: words, version: "test", folder: where, nightly, keeping: { days: 2, weeks: 0 }, clock: { ...town.house.clock, now: () => at.now }, log: town.house.log });
  };

  it("is made once a night, by one process alone, and old ones go", async () => {
    const at = { now: new Date("2026-11-22T10:00:00Z") };
    const [one, other] = [await keeper(at, folder), await keeper(at, folder)];
    await Promise.all([one.look(), other.look()]);
    await one.look();
    expect(readdirSync(folder)).toEqual(["gemeinsam-wirken-20261122-100000-nightly.tar"]);
    for (const day of ["2026-11-23", "2026-11-24", "2026-11-25"]) {
      at.now = new Date(`${day}T01:31:00Z`);
      await one.look();
    }
    expect(readdirSync(folder).sort()).toEqual(["gemeinsam-wirken-20261124-013100-nightly.tar", "gemeinsam-wirken-20261125-013100-nightly.tar"]);
    expect(one.state().fault).toBeUndefined();
  });

  it("says why it failed, tries again after an hour, and forgets the fault when it succeeds", async () => {
    const blocked = join(folder, "blocked");
    writeFileSync(blocked, "a file where the folder should be");
    const at = { now: new Date("2026-11-26T02:00:00Z") };
    const one = await keeper(at, blocked);
    await one.look();
    expect(one.state().fault?.says.de).toContain("lässt sich keine Sicherung schreiben");
    rmSync(blocked);
    await one.look();
    expect(one.state().fault).toBeDefined();
    at.now = new Date("2026-11-26T03:01:00Z");
    await one.look();
    expect(one.state().fault).toBeUndefined();
    expect(readdirSync(blocked)).toHaveLength(1);
  });

  it("is not made where it is switched off", async () => {
    const off = await keeper({ now: new Date() }, join(folder, "off"), false);
    await off.look();
    expect(existsSync(join(folder, "off"))).toBe(false);
  });
});
