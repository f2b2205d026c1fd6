// SPDX-License-Identifier: EUPL-1.2
// Keys, imports and webhooks as another programme meets them.
import { createHmac } from "node:crypto";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { createFetcher } from "../src/kernel/fetch.ts";
import { addDays, dayOf } from "../src/kernel/i18n.ts";
import { createListing, publishListing, submitForReview } from "../src/rooms/exchange/commands.ts";
import { createHook } from "../src/rooms/interfaces/hooks/commands.ts";
import { findHook, listDeliveries } from "../src/rooms/interfaces/hooks/queries.ts";
import { createKey, revokeKey } from "../src/rooms/interfaces/keys/commands.ts";
import { behind, done } from "./support/roles.ts";
import { openTown, type Town } from "./support/town.ts";

let town: Town;
beforeAll(async () => { town = await openTown(); await town.work(); });
afterAll(() => town?.close());

const newKey = async (rights: string[] = ["organisations", "needs", "offers"], scope = town.scope, source = "probe"): Promise<{ id: string; secret: string }> => {
  const saved = await done(town, createKey, {}, { name: `Schlüssel ${source}`, source, rights, expiresOn: addDays(dayOf(town.house.clock.now()), 30) }, scope);
  return { id: saved.object.id, secret: saved.answer!["secret"]! };
};
const post = async (kind: string, key: string | undefined, lines: unknown, more: { query?: string; headers?: Record<string, string>; prefix?: string } = {}) => {
  const response = await fetch(`${town.base}${more.prefix ?? ""}/api/v1/imports/${kind}${more.query ?? ""}`, { method: "POST", headers: { "content-type": "application/json", ...(key ? { authorization: `Bearer ${key}` } : {}), ...more.headers }, body: typeof lines === "string" ? lines : JSON.stringify(lines) });
  return { status: response.status, headers: response.headers, body: (await response.json()) as any };
};
const organisation = (n: number, more = {}) => ({ externalId: `o${n}`, name: `Verein aus dem Programm ${n}`, sector: "nonprofit", size: "small", about: "Aus einer Datenbank.", ...more });
const need = (n: number, more = {}) => ({ externalId: `n${n}`, organisationExternalId: "o1", category: "hands", title: `Hilfe beim Umzug ${n}`, what: "Sechs Personen tragen Kisten in den zweiten Stock.", quantity: 6.5, unit: "hours", ...more });

describe("imports with a key", () => {
  let key: { id: string; secret: string };
  beforeAll(async () => { key = await newKey(); });

  it("take over what is new, change what changed, leave what is the same", async () => {
    expect((await post("organisations", key.secret, [organisation(1), organisation(2)])).body).toMatchObject({ created: 2, changed: 0, unchanged: 0, refused: 0, dryRun: false });
    const again = await post("organisations", key.secret, [organisation(1), organisation(2, { about: "Neuer Text." })]);
    expect(again.body).toMatchObject({ created: 0, changed: 1, unchanged: 1 });
    const item = await (await fetch(`${town.base}/api/v1/organisations/${again.body.results[1].id}`)).json();
    expect(item).toMatchObject({ name: "Verein aus dem Programm 2", about: "Neuer Text." });
  });

  it("bring needs and offers before the coordination, never past it", async () => {
    const sent = await post("needs", key.secret, [need(1)]);
    expect(sent.body.results).toEqual([{ line: 1, externalId: "n1", outcome: "created", id: expect.any(String) }]);
    const [row] = await behind(town, `select state, quantity::text, created_by from listing where id = '${sent.body.results[0].id}'`);
    expect(row).toEqual({ state: "review", quantity: "6.5", created_by: null });
    expect((await fetch(`${town.base}/api/v1/needs/${sent.body.results[0].id}`)).status).toBe(404);
    expect((await (await town.coordinator()).get("/boerse.csv")).text).toContain("Hilfe beim Umzug 1");
    expect((await post("offers", key.secret, [need(1)])).body.created).toBe(1);
  });

  it("answer each line with a sentence where it does not fit, and take the others", async () => {
    const lines = [organisation(3), { externalId: "o4", sector: "club", size: "small" }, organisation(5, { name: "Verein aus dem Programm 1" }), organisation(6, { email: "kein-at" }), organisation(7, { about: { $ne: 1 } })];
    const { status, body } = await post("organisations", key.secret, lines);
    expect([status, body.created, body.refused]).toEqual([200, 1, 4]);
    expect(body.results.map((one: any) => one.faults?.map((fault: any) => fault.field))).toEqual([undefined, ["name", "sector"], ["name"], ["email"], ["about"]]);
    for (const one of body.results.slice(1)) for (const fault of one.faults) expect(fault.detail).toMatch(/^\p{Lu}.*[.)]$/u);
    expect((await post("needs", key.secret, [need(9, { what: "Wir suchen 500 Euro Spende." }), need(10, { organisationExternalId: "o99" })])).body.results.map((one: any) => one.faults[0].detail.length > 20)).toEqual([true, true]);
    const english = await post("organisations", key.secret, [organisation(5, { name: "Verein aus dem Programm 1" })], { headers: { "accept-language": "en" } });
    expect(english.body.results[0].faults[0].detail).toMatch(/\b(name|already)\b/);
  });

  it("write nothing on trial", async () => {
    const before = await behind(town, "select (select count(*) from organisation) as o, (select count(*) from imported) as i, (select count(*) from audit) as a");
    const { body } = await post("organisations", key.secret, [organisation(20), organisation(1), organisation(2, { about: "Noch neuer." }), { externalId: "x" }], { query: "?dryRun=true" });
    expect(body).toMatchObject({ dryRun: true, created: 1, unchanged: 1, changed: 1, refused: 1 });
    expect(await behind(town, "select (select count(*) from organisation) as o, (select count(*) from imported) as i, (select count(*) from audit) as a")).toEqual(before);
  });

  it("do the same request once, and refuse another one under its name", async () => {
    const headers = { "idempotency-key": "nacht-2026-11-22" };
    const first = await post("organisations", key.secret, [organisation(30)], { headers });
    const second = await post("organisations", key.secret, [organisation(30)], { headers });
    expect(second.body).toEqual(first.body);
    expect(second.headers.get("idempotency-replayed")).toBe("true");
    expect((await post("organisations", key.secret, [organisation(31)], { headers })).status).toBe(409);
  });

  it("ten at once with the same number are one thing", async () => {
    const answers = await Promise.all(Array.from({ length: 10 }, () => post("organisations", key.secret, [organisation(40)])));
    expect(answers.filter((one) => one.status >= 500)).toEqual([]);
    expect(await behind(town, "select count(*)::int as count from organisation where name = 'Verein aus dem Programm 40'")).toEqual([{ count: 1 }]);
  });

  it("want JSON, a list, and numbers of its own", async () => {
    const cases: [unknown, Record<string, string> | undefined, string | undefined, number][] = [
      ["{", undefined, undefined, 422], [{}, undefined, undefined, 422], [[], undefined, undefined, 422], [[1], undefined, undefined, 422], [[{ name: "x" }], undefined, undefined, 422], [[organisation(1), organisation(1)], undefined, undefined, 422],
      [[organisation(1)], { "content-type": "text/plain" }, undefined, 415], [[organisation(1)], { "idempotency-key": "a b" }, undefined, 400], [[organisation(1)], undefined, "?dryrun=1", 400], [[organisation(1)], undefined, "?dryRun=1", 400],
      [[organisation(1, { about: "x".repeat(2_100_000) })], undefined, undefined, 413], [Array.from({ length: 501 }, (_, i) => organisation(i)), undefined, undefined, 422],
    ];
    for (const [lines, headers, query, status] of cases) {
      const answer = await post("organisations", key.secret, lines, { ...(headers ? { headers } : {}), ...(query ? { query } : {}) });
      expect([answer.status, answer.headers.get("content-type")]).toEqual([status, "application/problem+json; charset=utf-8"]);
      expect(answer.body.detail).toMatch(/\.$/);
    }
  });

  it("stand in the log under the name of the key", async () => {
    const log = (await (await town.coordinator()).get("/protokoll?tat=interfaces.importOrganisation")).text;
    expect(log).toContain("hat eine Organisation aus einem anderen Programm übernommen");
    expect(await behind(town, `select distinct actor_kind, actor_id from audit where command like 'interfaces.import%'`)).toEqual([{ actor_kind: "key", actor_id: key.id }]);
    expect(await behind(town, `select used_on::text from api_key where id = '${key.id}'`)).toEqual([{ used_on: dayOf(town.house.clock.now()) }]);
  });
});

describe("a key", () => {
  it("is kept as a hash, and nothing but the key counts: no cookie, no other network, no other right", async () => {
    const key = await newKey(["needs"]);
    const rows = await behind(town, `select * from api_key where id = '${key.id}'`);
    expect(JSON.stringify(rows)).not.toContain(key.secret);
    expect((await post("needs", undefined, [need(1)])).status).toBe(401);
    expect((await post("needs", `${key.secret}x`, [need(1)])).status).toBe(401);
    expect((await post("organisations", key.secret, [organisation(1)])).status).toBe(403);
    expect((await post("needs", key.secret, [need(1)], { prefix: "/n/steinlohe" })).status).toBe(401);
    const admin = await town.admin();
    expect((await post("organisations", undefined, [organisation(1)], { headers: { cookie: admin.cookie } })).status).toBe(401);
    expect((await post("organisations", key.secret, [organisation(1)], { headers: { cookie: admin.cookie } })).status).toBe(403);
    for (const path of ["/einstellungen", "/personen", "/api/v1/imports/needs"]) expect((await fetch(`${town.base}${path}`, { headers: { authorization: `Bearer ${key.secret}` }, redirect: "manual" })).status, path).toBe(404);
  });

  it("ends when it is revoked and after its last day", async () => {
    const key = await newKey();
    expect((await post("organisations", key.secret, [organisation(50)])).status).toBe(200);
    await done(town, revokeKey, { key: key.id }, {});
    expect((await post("organisations", key.secret, [organisation(51)])).status).toBe(401);
    const short = await newKey();
    const now = town.house.clock.now();
    town.travel(new Date(now.getTime() + 32 * 86_400_000));
    expect((await post("organisations", short.secret, [organisation(52)])).status).toBe(401);
    town.travel(now);
  });

  it("and its address are counted: too many wrong ones, or too many requests, wait", async () => {
    const limited = await openTown({ limited: true } as never);
    try {
      const statuses: number[] = [];
      for (let i = 0; i < 32; i++) statuses.push((await fetch(`${limited.base}/api/v1/imports/needs`, { method: "POST", headers: { authorization: `Bearer gw_${"x".repeat(43)}` } })).status);
      expect(statuses.slice(0, 30)).toEqual(Array.from({ length: 30 }, () => 401));
      expect(statuses.slice(30)).toEqual([429, 429]);
    } finally {
      await limited.close();
    }
  });
});

interface Received { readonly headers: Record<string, string>; readonly body: string }

describe("webhooks", () => {
  let receiver: Server;
  let received: Received[] = [];
  let status = 204;
  let hook: { id: string; secret: string };

  beforeAll(async () => {
    receiver = createServer((asked, reply) => {
      let body = "";
      asked.on("data", (chunk) => (body += chunk)).on("end", () => { received.push({ headers: asked.headers as Record<string, string>, body }); reply.writeHead(status, status === 302 ? { location: "http://127.0.0.1/" } : {}).end("Gerda Geheim"); });
    });
    await new Promise<void>((ready) => receiver.listen(0, "127.0.0.1", ready));
    const port = (receiver.address() as AddressInfo).port;
    // The receiver lies inside, so the operator's exception is needed; without it the guard would not even connect.
    Object.assign(town.house.settings, { fetchAllow: [`127.0.0.1:${port}`] });
    const saved = await done(town, createHook, {}, { url: `http://127.0.0.1:${port}/nachrichten`, events: ["listing.published", "agreement.sealed"] });
    hook = { id: saved.object.id, secret: saved.answer!["secret"]! };
  });
  afterAll(() => void receiver.close());
  beforeEach(() => { received = []; status = 204; });

  const publish = async (title: string): Promise<string> => {
    const [{ id }] = (await behind(town, `select id from organisation where network_id = '${town.scope.networkId}' and state = 'listed' order by id limit 1`)) as [{ id: string }];
    const made = await done(town, createListing, { organisation: id, direction: "need" }, { category: "hands", title, what: "Vier Menschen bauen einen Zaun." });
    await done(town, submitForReview, { listing: made.object.id }, {});
    await done(town, publishListing, { listing: made.object.id }, {});
    await town.work();
    return made.object.id;
  };
  const log = () => town.house.store.read(town.scope, (reader) => listDeliveries(reader, town.scope, hook.id, 10));

  it("say what happened by id, signed, without anybody's name", async () => {
    const id = await publish("Zaun bauen");
    expect(received).toHaveLength(1);
    const { headers, body } = received[0]!;
    expect(JSON.parse(body)).toEqual({ type: "listing.published", timestamp: expect.stringMatching(/Z$/), data: { id, dataset: "needs", link: `${town.base}/api/v1/needs/${id}` } });
    expect((await fetch(JSON.parse(body).data.link)).status).toBe(200);
    const signature = createHmac("sha256", Buffer.from(hook.secret.slice(6), "base64")).update(`${headers["webhook-id"]}.${headers["webhook-timestamp"]}.${body}`).digest("base64");
    expect(headers["webhook-signature"]).toBe(`v1,${signature}`);
    expect((await log())[0]).toMatchObject({ event: "listing.published", state: "delivered", attempts: 1, status: 204 });
  });

  it("are tried again with the same id and a fresh signature until they are taken", async () => {
    status = 500;
    await publish("Zaun streichen");
    const now = town.house.clock.now();
    town.travel(new Date(now.getTime() + 61_000));
    status = 302;
    await town.work();
    town.travel(new Date(now.getTime() + 7 * 60_000));
    status = 200;
    await town.work();
    town.travel(now);
    expect(received).toHaveLength(3);
    expect(new Set(received.map((one) => one.headers["webhook-id"])).size).toBe(1);
    expect(new Set(received.map((one) => one.headers["webhook-signature"])).size).toBe(3);
    expect((await log())[0]).toMatchObject({ state: "delivered", attempts: 3, status: 200 });
  });

  it("keep nothing of what the other side answers", async () => {
    expect(JSON.stringify(await behind(town, "select * from webhook_delivery"))).not.toContain("Gerda");
    expect(JSON.stringify(await behind(town, "select * from audit where command like 'interfaces.%'"))).not.toContain("Gerda");
  });

  it("switch themselves off when nobody takes them, and the desk says so", async () => {
    status = 500;
    const now = town.house.clock.now();
    for (let i = 0; i < 3; i++) {
      await publish(`Zaun abbauen ${i}`);
      for (const minutes of [2, 8, 40, 170, 480, 1100]) { town.travel(new Date(now.getTime() + (i * 2000 + minutes) * 60_000)); await town.work(); }
      town.travel(new Date(now.getTime() + (i + 1) * 2000 * 60_000));
    }
    expect(await town.house.store.read(town.scope, (reader) => findHook(reader, town.scope, hook.id))).toMatchObject({ state: "disabled", failures: 3 });
    received = [];
    await publish("Zaun vergessen");
    expect(received).toEqual([]);
    town.travel(now);
    const admin = await town.admin();
    expect((await admin.get("/schreibtisch")).text).toContain("kommen nicht an und sind abgeschaltet");
    expect((await admin.get(`/einstellungen/schnittstellen/nachrichten/${hook.id}`)).text).toContain("aufgegeben");
  });

  it("check 20: never go where the guard does not let them", async () => {
    Object.assign(town.house.settings, { fetchAllow: [] });
    const port = (receiver.address() as AddressInfo).port;
    const saved = await done(town, createHook, {}, { url: `http://127.0.0.1:${port}/nachrichten`, events: ["listing.published"] });
    await publish("Zaun heimlich");
    expect(received).toEqual([]);
    expect((await town.house.store.read(town.scope, (reader) => listDeliveries(reader, town.scope, saved.object.id, 1)))[0]).toMatchObject({ state: "waiting", attempts: 1, status: null, fault: "plain" });
    await expect(createFetcher()(`https://127.0.0.1:${port}/`)).rejects.toMatchObject({ fault: "port" });
  });
});
