// SPDX-License-Identifier: EUPL-1.2
import { request } from "node:http";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openTown, type Town } from "../support/town.ts";

interface Sent {
  readonly status: number;
  readonly retryAfter: string | undefined;
  readonly text: string;
}

/** A POST from one of loopback's own addresses, with the headers that somebody chooses. */
const send = (town: Town, path: string, fields: Record<string, string>, headers: Record<string, string> = {}, localAddress = "127.0.0.1"): Promise<Sent> =>
  new Promise((resolve, reject) => {
    const body = new URLSearchParams(fields).toString();
    const sent = request(`${town.base}${path}`, { method: "POST", localAddress, agent: false, headers: { origin: town.base, "content-type": "application/x-www-form-urlencoded", "content-length": Buffer.byteLength(body), ...headers } }, (answer) => {
      let text = "";
      answer.setEncoding("utf8").on("data", (part: string) => (text += part)).on("end", () => resolve({ status: answer.statusCode ?? 0, retryAfter: answer.headers["retry-after"], text }));
    });
    sent.on("error", reject);
    sent.end(body);
  });

const tries = 200;
const email = (i: number): string => `jemand${i}@anderswo.example`;
const statuses = async (town: Town, headersOf: (i: number) => Record<string, string>, localAddress?: string): Promise<number[]> => {
  const found: number[] = [];
  for (let i = 0; i < tries; i++) found.push((await send(town, "/anmelden", { email: email(i) }, headersOf(i), localAddress)).status);
  return found;
};
const blockedAfter = (found: number[]): number => found.indexOf(429);

describe("check 18: too many tries behind a named proxy", () => {
  let town: Town;
  beforeAll(async () => { town = await openTown({ limited: true, trustedProxies: ["127.0.0.1"] }); });
  afterAll(() => town?.close());

  it("stops 200 tries from all over one IPv6 /64, and nobody else", async () => {
    const found = await statuses(town, (i) => ({ "x-forwarded-for": `2001:db8:1:2:${i.toString(16)}::${i + 1}` }));
    expect(blockedAfter(found)).toBe(60);
    expect(found.slice(60).every((status) => status === 429)).toBe(true);
    expect((await send(town, "/anmelden", { email: email(1) }, { "x-forwarded-for": "2001:db8:1:3::1" })).status).toBe(200);
    expect((await send(town, "/anmelden", { email: email(2) }, { "x-forwarded-for": "198.51.100.7" })).status).toBe(200);
  });

  it("is not fooled by what the client wrote into the header before", async () => {
    const forged = await send(town, "/anmelden", { email: email(3) }, { "x-forwarded-for": "203.0.113.77, 2001:db8:1:2::9" });
    expect(forged.status).toBe(429);
  });

  it("says when it goes on and keeps what was typed", async () => {
    const seen = await send(town, "/anmelden", { email: "selin@kaya.example" }, { "x-forwarded-for": "2001:db8:1:2::9" });
    expect(Number(seen.retryAfter)).toBeGreaterThan(0);
    expect(Number(seen.retryAfter)).toBeLessThanOrEqual(600);
    expect(seen.text).toMatch(/Bitte versuchen Sie es in (einer Minute|\d+ Minuten) noch einmal|Versuch/);
    expect(seen.text).toContain('value="selin@kaya.example"');
  });
});

describe("check 18: too many tries without a proxy", () => {
  let town: Town;
  beforeAll(async () => { town = await openTown({ limited: true }); });
  afterAll(() => town?.close());

  it("stops 200 tries with forged forwarding headers, and no other address", async () => {
    const found = await statuses(town, (i) => ({ "x-forwarded-for": `198.51.100.${i}`, forwarded: `for=198.51.100.${i}`, "x-real-ip": `198.51.100.${i}`, "client-ip": `198.51.100.${i}` }));
    expect(blockedAfter(found)).toBe(60);
    expect((await send(town, "/anmelden", { email: email(1) }, {}, "127.0.0.2")).status).toBe(200);
  });

  it("sends one mailbox eight links in a quarter of an hour, from wherever", async () => {
    const found: number[] = [];
    for (let i = 0; i < 12; i++) found.push((await send(town, "/anmelden", { email: i % 2 ? "Selin@Kaya.example " : "selin@kaya.example" }, {}, `127.0.1.${i + 1}`)).status);
    expect(found).toEqual([...Array<number>(8).fill(200), ...Array<number>(4).fill(429)]);
  });

  it("stops a guest who sends any form 300 times", async () => {
    const found: number[] = [];
    for (let i = 0; i < 310; i++) found.push((await send(town, `/anmelden/${"x".repeat(43)}`, {}, {}, "127.0.0.9")).status);
    expect([blockedAfter(found), new Set(found.slice(0, 300)).has(429)]).toEqual([300, false]);
  });
});
