// SPDX-License-Identifier: EUPL-1.2
import PostalMime from "postal-mime";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { addNews } from "../../src/kernel/command.ts";
import { PostOffice } from "../support/post-office.ts";
import { behind } from "../support/roles.ts";
import { openTown, type Town } from "../support/town.ts";

const office = new PostOffice();
let town: Town;
const start = Date.now();
const day = 24 * 3600_000;

beforeAll(async () => {
  await office.open();
  town = await openTown({ smtpUrl: office.url });
  await town.work();
});
afterAll(async () => {
  await town?.close();
  await office.close();
});

const subscription = async (email: string) => (await behind(town, `select * from subscription where email = '${email}'`))[0];
const steps = (email: string) => behind(town, `select s.step, s.how, s.text_version, s.at from subscription_step s join subscription o on o.network_id = s.network_id and o.id = s.subscription_id where o.email = '${email}' order by s.id`);
const letterTo = async (to: string) => PostalMime.parse(office.letters.filter((letter) => letter.to.includes(to)).at(-1)!.source);
const order = async (email: string) => {
  expect((await town.guest().submit("/newsletter", { email, locale: "de" })).status).toBe(200);
  await town.work();
  return /\/newsletter\/bestaetigen\/[\w-]{20,}/.exec((await letterTo(email)).text!)![0];
};
const say = (kind: string, to: string) =>
  town.house.store.write(town.scope, (tx) => addNews(tx, town.scope, [{ type: "mail", payload: { kind, to, locale: "de", subject: "Probe", text: "Guten Tag" } }], { now: town.house.clock.now(), newId: town.house.clock.newId }));

describe("check 27: double opt-in", () => {
  it("begins with the button in the mail, never with its link, and each step is noted with text, way and time", async () => {
    const link = await order("neu@haus.example");
    const seen = await town.guest().get(link);
    expect(seen.status).toBe(200);
    expect(await subscription("neu@haus.example")).toMatchObject({ state: "asked" });
    expect((await town.guest().submit(link, {})).status).toBe(200);
    expect((await town.guest().submit(link, {})).status).toBe(200);
    expect(await subscription("neu@haus.example")).toMatchObject({ state: "confirmed" });
    const log = await steps("neu@haus.example");
    expect(log).toMatchObject([{ step: "asked", how: "form", text_version: 1 }, { step: "confirmed", how: "mail", text_version: 1 }]);
    await town.work();
    expect(await behind(town, "select payload from outbox where type = 'rights.consentGiven' order by id desc limit 1")).toMatchObject([{ payload: { purpose: "communication.newsletter", textVersion: 1, how: "mail" } }]);
  });

  it("is complete for every subscriber of the town, and no column holds a network address", async () => {
    const rows = await behind(town, "select o.email, array_agg(s.step order by s.at) as steps, bool_and(s.text_version > 0 and s.at is not null) as dated from subscription o left join subscription_step s on s.network_id = o.network_id and s.subscription_id = o.id where o.state = 'confirmed' group by o.network_id, o.id");
    expect(rows.length).toBeGreaterThan(10);
    expect(rows.filter((row) => String(row["steps"]) !== "asked,confirmed" || row["dated"] !== true)).toEqual([]);
    const columns = await behind(town, "select column_name from information_schema.columns where table_name in ('subscription', 'subscription_step') and (column_name ~ 'ip|agent|host' and column_name !~ 'subscription')");
    expect(columns).toEqual([]);
  });

  it("says the same to whoever has it already, and sends nothing then", async () => {
    const before = office.letters.length;
    expect((await town.guest().submit("/newsletter", { email: "neu@haus.example", locale: "de" })).text).toContain("Fast geschafft");
    await town.work();
    expect(office.letters.length).toBe(before);
  });

  it("forgets after 14 days what nobody confirmed, and the link is over then", async () => {
    const link = await order("zoegernd@haus.example");
    town.travel(new Date(start + 13.5 * day));
    await forget();
    expect(await subscription("zoegernd@haus.example")).toBeDefined();
    town.travel(new Date(start + 14.5 * day));
    expect((await town.guest().submit(link, {})).status).toBe(409);
    await forget();
    expect(await subscription("zoegernd@haus.example")).toBeUndefined();
    expect(await behind(town, `select email from subscription where state = 'asked' and since < '${new Date(start + 0.5 * day).toISOString()}'`)).toEqual([]);
    expect((await town.guest().get(link)).status).toBe(404);
  });

  it("is listed for the office with every step, also as CSV", async () => {
    const katrin = await town.coordinator();
    const list = await katrin.get("/abonnements?stand=confirmed");
    expect(list.text).toContain("neu@haus.example");
    expect(list.text).toContain("bestätigt in der E-Mail");
    expect((await katrin.get("/abonnements.csv")).text).toMatch(/neu@haus\.example,bestätigt,/);
  });
});

const forget = async () => {
  await behind(town, `insert into job (id, network_id, kind, run_at) values ('${town.house.clock.newId()}', '${town.scope.networkId}', 'communication.forgetUnconfirmed', now() - interval '1 day')`);
  await town.work();
};

describe("check 28: one-click unsubscribe", () => {
  const wayOut = async (to: string) => /<(https?:[^>]+)>/.exec((await letterTo(to)).headers.find((header) => header.key === "list-unsubscribe")!.value)![1]!;
  const post = (url: string, body: string, headers: Record<string, string> = {}) => fetch(url, { method: "POST", body, redirect: "manual", headers: { "content-type": "application/x-www-form-urlencoded", ...headers } });
  const stoppedAt = async (to: string) => (await behind(town, `select stopped_at, how from mail_choice where address = '${to}'`))[0];

  it("opens a page by GET that changes nothing, however often", async () => {
    await say("run.invited", "gast@haus.example");
    await town.work();
    const url = await wayOut("gast@haus.example");
    for (let i = 0; i < 3; i++) expect((await fetch(url)).status).toBe(200);
    expect((await fetch(url, { method: "HEAD" })).status).toBe(200);
    expect(await stoppedAt("gast@haus.example")).toMatchObject({ stopped_at: null });
  });

  it("ends the kind by the POST of a mail program: no cookie, no origin, no redirect", async () => {
    const url = await wayOut("gast@haus.example");
    const answer = await post(url, "List-Unsubscribe=One-Click");
    expect(answer.status).toBe(200);
    expect(answer.headers.getSetCookie()).toEqual([]);
    expect(await stoppedAt("gast@haus.example")).toMatchObject({ how: "oneClick" });
    const before = office.letters.length;
    await say("run.invited", "gast@haus.example");
    await say("run.confirmed", "gast@haus.example");
    await town.work();
    expect(office.letters.slice(before)).toHaveLength(1);
    expect(await behind(town, "select kind, state from mail where recipient = 'gast@haus.example' order by id desc limit 2")).toEqual(expect.arrayContaining([{ kind: "run.invited", state: "unsubscribed" }, { kind: "run.confirmed", state: "sent" }]));
  });

  it("takes nothing but the body of the standard, and no other address without an origin", async () => {
    await say("run.invited", "zweite@haus.example");
    await town.work();
    const url = await wayOut("zweite@haus.example");
    expect((await post(url, "")).status).toBe(422);
    expect((await post(url, "List-Unsubscribe=Yes")).status).toBe(422);
    expect(await stoppedAt("zweite@haus.example")).toMatchObject({ stopped_at: null });
    expect((await post(`${url}/zurueck`, "List-Unsubscribe=One-Click")).status).toBe(403);
    expect((await post(`${town.base}/newsletter`, "email=x@haus.example&List-Unsubscribe=One-Click")).status).toBe(403);
    expect((await post(`${town.base}/abbestellen/${"x".repeat(43)}`, "List-Unsubscribe=One-Click")).status).toBe(404);
    const form = new FormData();
    form.set("List-Unsubscribe", "One-Click");
    expect((await fetch(url, { method: "POST", body: form })).status).toBe(200);
    expect(await stoppedAt("zweite@haus.example")).toMatchObject({ how: "oneClick" });
  });

  it("ends the newsletter with its consent, and coming back takes a new confirmation", async () => {
    await say("communication.newsletter", "neu@haus.example");
    await town.work();
    const url = await wayOut("neu@haus.example");
    expect((await post(url, "List-Unsubscribe=One-Click")).status).toBe(200);
    expect(await subscription("neu@haus.example")).toMatchObject({ state: "ended", secret_hash: null });
    expect((await steps("neu@haus.example")).map((step) => step["step"])).toEqual(["asked", "confirmed", "ended"]);
    await town.work();
    expect(await behind(town, "select payload from outbox where type = 'rights.consentWithdrawn' order by id desc limit 1")).toMatchObject([{ payload: { purpose: "communication.newsletter", how: "oneClick" } }]);
    expect((await town.guest().post(`${new URL(url).pathname}/zurueck`)).status).toBe(409);
    await town.guest().submit(await order("neu@haus.example"), {});
    expect(await subscription("neu@haus.example")).toMatchObject({ state: "confirmed" });
    expect(await stoppedAt("neu@haus.example")).toMatchObject({ stopped_at: null });
  });

  it("is a tick on the own page for people with an account, where service mails say why they come", async () => {
    const katrin = await town.coordinator();
    const seen = await katrin.get("/mein-konto/mails");
    expect(seen.text).toContain("lassen sich nicht abbestellen");
    expect(seen.text).toContain("Link zum Anmelden");
    expect((await katrin.submit("/mein-konto/mails", { kinds: "exchange.introduction" })).status).toBe(303);
    expect(await behind(town, "select kind from mail_choice where address = 'katrin.sommerfeld@walkenau.example' and stopped_at is not null order by kind")).toEqual(expect.arrayContaining([{ kind: "run.invited" }]));
    expect((await katrin.submit("/mein-konto/mails", { kinds: ["exchange.introduction", "run.invited"] })).status).toBe(303);
    expect(await behind(town, "select kind from mail_choice where address = 'katrin.sommerfeld@walkenau.example' and stopped_at is not null and kind = 'run.invited'")).toEqual([]);
  });
});
