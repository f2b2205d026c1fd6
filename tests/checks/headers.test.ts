// SPDX-License-Identifier: EUPL-1.2
// Security headers on whatever the router knows, in every kind of answer, and HSTS where the way to us is encrypted.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { plant } from "../support/plants.ts";
import { addressOf, isGet, look, routes, sampled } from "../support/routes.ts";
import { openTown, type Town } from "../support/town.ts";

let town: Town;
beforeAll(async () => {
  town = await openTown({ trustedProxies: ["127.0.0.1"] });
  await plant(town);
});
afterAll(() => town?.close());

const wanted: Readonly<Record<string, RegExp>> = {
  "content-security-policy": /^default-src 'none'; script-src 'self'; style-src 'self';(?!.*unsafe)(?!.*\*).*frame-ancestors 'none'; base-uri 'none'/,
  "x-content-type-options": /^nosniff$/, "referrer-policy": /^(same-origin|no-referrer)$/, "cross-origin-opener-policy": /^same-origin$/, "permissions-policy": /camera=\(\)/, "cache-control": /./,
};
const lacking = (headers: Headers): string[] => Object.entries(wanted).filter(([name, form]) => !form.test(headers.get(name) ?? "")).map(([name]) => name);

describe("check 12: headers on every answer", () => {
  it("of every address of the router, for a guest and for the office", async () => {
    const faults: string[] = [];
    const kinds = new Set<number>();
    for (const visitor of [town.guest(), await town.coordinator()]) {
      for (const route of routes.filter(isGet)) {
        const params = await sampled(town, route);
        if (!params) continue;
        const path = addressOf(route.path, params);
        const { status, headers } = await look(visitor, path);
        kinds.add(status);
        const away = lacking(headers);
        if (away.length > 0) faults.push(`${status} ${path}: ${away.join(" ")}`);
      }
    }
    expect(faults.join("\n")).toBe("");
    expect([...kinds]).toEqual(expect.arrayContaining([200, 404]));
  }, 300_000);

  it("of writes that are refused, too large, or not understood", async () => {
    const guest = town.guest();
    const answers = [await guest.post("/anmelden", {}, { origin: "https://evil.example" }), await guest.post("/anmelden", { email: "x" }), await guest.post("/gibt-es-nicht"), await guest.post("/anmelden", { email: "x".repeat(9_000_000) })];
    expect(answers.map((seen) => seen.status)).toEqual([403, 422, 404, 413]);
    expect(answers.flatMap((seen) => lacking(seen.headers))).toEqual([]);
  });

  it.each([[{ "x-forwarded-proto": "https", "x-forwarded-for": "203.0.113.7" }, true], [{ "x-forwarded-proto": "http", "x-forwarded-for": "203.0.113.7" }, false], [{}, false]] as const)("HSTS for a year on https: %j", async (headers, there) => {
    for (const path of ["/", "/gibt-es-nicht", "/static/site.css", "/organisationen.csv"]) {
      const age = Number(/max-age=(\d+)/.exec((await look(town.guest(), path, headers)).headers.get("strict-transport-security") ?? "")?.[1] ?? 0);
      expect(age >= 31_536_000, path).toBe(there);
    }
  });

  it("no forged header makes a page say https", async () => {
    const open = await openTown();
    try {
      expect((await look(open.guest(), "/", { "x-forwarded-proto": "https" })).headers.get("strict-transport-security")).toBeNull();
    } finally {
      await open.close();
    }
  });
});
