// SPDX-License-Identifier: EUPL-1.2
// Two processes of the app on one database: sessions, live board and jobs are shared.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { dayOf } from "../../src/kernel/i18n.ts";
import { followCount } from "../../bench/floor/client.ts";
import { endAll, serving, startApp, type App } from "../support/app.ts";
import { appoint, openMarket } from "../support/market.ts";
import { PostOffice } from "../support/post-office.ts";
import { behind } from "../support/roles.ts";
import { openTown, type Town } from "../support/town.ts";
import { Visitor } from "../support/visitor.ts";

const patienceMs = 120_000;

describe("two processes on one database", () => {
  const office = new PostOffice();
  let town: Town;
  let apps: [App, App];

  beforeAll(async () => {
    [town] = await Promise.all([openTown(), office.open()]);
    const start = () => startApp({ DATABASE_URL: town.databaseUrl, SMTP_URL: office.url });
    apps = [await start(), await start()];
    await Promise.all(apps.map((app) => app.until(serving, patienceMs)));
  }, patienceMs);
  afterAll(async () => {
    await Promise.all((apps ?? []).map((app) => app.end()));
    endAll();
    await town.close();
    await office.close();
  });

  /** Signs in at one door with the link of the mail. */
  async function signsIn(app: App, email: string): Promise<Visitor> {
    const visitor = new Visitor(app.base);
    await visitor.signIn(email, async () => {
      const rows = await behind(town, `select payload->>'text' as text from outbox where type = 'mail' and payload->>'to' = '${email}' and payload->>'kind' = 'platform.signIn' order by id desc limit 1`);
      return /\/anmelden\/([\w-]{20,})/.exec(String(rows[0]?.["text"]))![1]!;
    });
    return visitor;
  }

  /** The same browser at the other door. */
  function at(app: App, visitor: Visitor): Visitor {
    const other = new Visitor(app.base);
    for (const pair of visitor.cookie.split("; ")) other.keep(pair.split("=")[0]!, pair.slice(pair.indexOf("=") + 1));
    return other;
  }

  it("knows at one door who signed in at the other", async () => {
    const katrin = await signsIn(apps[0], "katrin.sommerfeld@walkenau.example");
    expect((await at(apps[1], katrin).get("/mein-konto")).text).toContain("Katrin Sommerfeld");
    await katrin.post("/abmelden");
    expect((await at(apps[1], katrin).get("/mein-konto")).status).toBe(404);
  });

  it("shows at one door within two seconds what was sealed at the other", async () => {
    const market = await openMarket(town, "Forum");
    const { edition, floor, topic, organisations } = market;
    const [sealer, helper] = [await signsIn(apps[0], await appoint(town, market, "sealer")), await signsIn(apps[1], await appoint(town, market, "helper"))];
    const fields = { a_what: "Regale bauen", b_what: "Ein Bootsausflug", a_representative: "Ina", b_representative: "Olaf", topic, firstContact: "b", firstContactBy: dayOf(new Date()), paperSigned: "1" };
    expect((await helper.submit(`${floor}/neu`, { a_organisation: organisations[0], b_organisation: organisations[1], ...fields })).status).toBe(303);
    const leaving = new AbortController();
    const heard: { count: number; at: number }[] = [];
    const listener = { open: (path: string, signal: AbortSignal) => fetch(`${apps[1].base}${path}`, { signal }) } as Parameters<typeof followCount>[0];
    void followCount(listener, `/veranstaltungen/${edition}/tafel.live`, leaving.signal, (count) => void heard.push({ count, at: performance.now() }));
    await expect.poll(() => heard.length, { timeout: 5000 }).toBeGreaterThan(0);
    await sealer.post(`${floor}/notar/oeffnen`);
    const open = /action="([^"]+\/besiegeln)"[^]*?name="_version" value="([^"]+)"/.exec((await sealer.get(`${floor}/notar`)).text)!;
    expect((await sealer.post(open[1]!, { _version: open[2]! })).status).toBe(303);
    const sealed = performance.now();
    await expect.poll(() => heard.at(-1)?.count, { timeout: 5000, interval: 10 }).toBe(1);
    leaving.abort();
    expect(heard.at(-1)!.at - sealed).toBeLessThan(2000);
  });

  it("does every job once, whoever takes it", async () => {
    office.letters.splice(0);
    const people = await behind(town, `select email from person where network_id = '${town.scope.networkId}' and state = 'active' order by email limit 20`);
    await Promise.all(people.map(({ email }, i) => new Visitor(apps[i % 2]!.base).submit("/anmelden", { email: String(email) })));
    await expect.poll(async () => (await behind(town, "select count(*)::int as n from job where kind = 'kernel.deliver' and done_at is null"))[0]!["n"], { timeout: 20_000 }).toBe(0);
    expect(new Set(office.letters.map((letter) => letter.messageId)).size).toBe(people.length);
    expect(office.letters.length).toBe(people.length);
  }, 60_000);
});
