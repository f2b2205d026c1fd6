// SPDX-License-Identifier: EUPL-1.2
import { request } from "node:http";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { plant } from "../support/plants.ts";
import { behind } from "../support/roles.ts";
import { addressOf, routeName, routes, sampled } from "../support/routes.ts";
import { openTown, type Town } from "../support/town.ts";
import type { Visitor } from "../support/visitor.ts";

const posts = routes.filter((route) => route.kind !== "page");
const closed = posts.filter((route) => !(route.kind === "action" && route.fromElsewhere));
const types = ["application/x-www-form-urlencoded", "multipart/form-data; boundary=x", "text/plain", "application/json", "application/octet-stream", ""];
const origins: Record<string, string>[] = [{}, { origin: "null" }, { origin: "https://evil.example" }];

let town: Town, admin: Visitor;
beforeAll(async () => {
  town = await openTown();
  await plant(town);
  admin = await town.admin();
});
afterAll(() => town?.close());

interface Answer {
  readonly status: number;
  readonly location: string;
}

const send = (path: string, headers: Record<string, string>, body = ""): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const sent = request(`${town.base}${path}`, { method: "POST", headers: { ...headers, "content-length": Buffer.byteLength(body) } }, (answer) => {
      answer.resume();
      resolve({ status: answer.statusCode ?? 0, location: answer.headers.location ?? "" });
    });
    sent.on("error", reject);
    sent.end(body);
  });

describe("check 13: a write from elsewhere, with an administrator's cookie", () => {
  it.each(closed.map((route) => [`${route.command.name} ${routeName(route)}`, route] as const))("%s", async (_name, route) => {
    const path = addressOf(route.path, (await sampled(town, route)) ?? {});
    const wrong: string[] = [];
    for (const type of types) {
      for (const origin of origins) {
        const { status } = await send(path, { cookie: admin.cookie, ...(type ? { "content-type": type } : {}), ...origin });
        if (status !== 403) wrong.push(`${type || "no type"} ${JSON.stringify(origin)}: ${status}`);
      }
    }
    expect(wrong.join("\n")).toBe("");
  });

  it("is open for the few that machines call, and these never look at the cookie", () => {
    for (const route of posts.filter((one) => one.kind === "action" && one.fromElsewhere)) expect(route.command.may.allows({ kind: "guest" }, undefined as never, new Date()), route.path).toBe(true);
  });
});

/** Whatever a form may ask for; each takes what it knows. */
const typed = {
  email: "nora.neugier@example.org", name: "Nora Neugier", message: "Passt das auch für Samstag?", contactName: "Nora Neugier", contactEmail: "nora.neugier@example.org",
  side: "nonprofit", sector: "civic", size: "small", people: "2", role: "coordinator", function: "Vorstand", reason: "Ein guter Grund.", text: "Der Termin wird um eine Woche verschoben.", fromDay: "2026-01-01", untilDay: "2027-12-31",
};

describe("check 14: mails sent under a spoofed host", () => {
  it("link to the configured address alone", async () => {
    const before = await mails();
    for (const cookie of ["", admin.cookie]) {
      for (const headers of spoofed()) {
        for (const route of posts.filter((one) => !/\.(end|signOut|hide|pause|remove|delete|cancel|withdraw|close)/.test(one.command.name))) {
          const params = await sampled(town, route);
          if (!params) continue;
          const body = new URLSearchParams({ ...typed, email: `nora.${Math.random().toString(36).slice(2)}@example.org`, _form: crypto.randomUUID() }).toString();
          const { location } = await send(addressOf(route.path, params), { "content-type": "application/x-www-form-urlencoded", ...(cookie ? { cookie } : {}), ...headers }, body);
          expect(location, route.path).not.toContain("evil.example");
        }
      }
    }
    const sent = (await mails()).slice(before.length);
    expect(new Set(sent.map((mail) => mail["kind"])).size, [...new Set(sent.map((mail) => mail["kind"]))].join(" ")).toBeGreaterThanOrEqual(5);
    expect(sent.filter((mail) => JSON.stringify(mail).includes("evil.example"))).toEqual([]);
  });
});

const spoofed = (): Record<string, string>[] => [{ host: "evil.example", origin: "http://evil.example" }, { origin: town.base, "x-forwarded-host": "evil.example", "x-forwarded-proto": "https", forwarded: "host=evil.example;proto=https", "x-original-host": "evil.example", "x-host": "evil.example" }];

const mails = (): Promise<Record<string, unknown>[]> => behind(town, "select payload->>'kind' as kind, payload->>'text' as text, payload::text as whole from outbox where type = 'mail' order by id");
