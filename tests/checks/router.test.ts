// SPDX-License-Identifier: EUPL-1.2
// What the server answers at all: every address is in a manifest, and so in the role table, or named here with its reason.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createApp } from "../../src/web/app.tsx";
import { look, routes } from "../support/routes.ts";
import { openTown, type Town } from "../support/town.ts";

/** Addresses of the frame, which no room owns. Everybody may open them, or they decide by themselves as said. */
const frame: Readonly<Record<string, string>> = {
  "/static/*": "built files", "/theme.css": "colours of the network", "/icon.svg": "mark of the network", "/ui/:key?": "examples, in the demo alone",
  "/.well-known/security.txt": "whom to tell of a hole", "/einrichten": "first run, with the key from the server's window",
  "/livez": "probe: it lives", "/readyz": "probe: it can work", "/metrics": "numbers, from this machine or with a token",
};

let town: Town;
beforeAll(async () => { town = await openTown(); });
afterAll(() => town?.close());

describe("check 01: no address outside the lists", () => {
  it("every route of the server is a room's or named here", () => {
    const known = new Set(routes.map((route) => route.path));
    const served = [...new Set(createApp(town.house).routes.filter((route) => route.method !== "ALL").map((route) => route.path))];
    expect(served.length).toBeGreaterThan(100);
    expect(served.filter((path) => !known.has(path) && !(path in frame) && !path.startsWith("/api/"))).toEqual([]);
  });
  it("what is named here really belongs to no room", () => expect(Object.keys(frame).filter((path) => routes.some((route) => route.path === path))).toEqual([]));
  it("the numbers are not for guests from elsewhere", async () => {
    const { status } = await look(town.guest(), "/metrics", { "x-forwarded-for": "203.0.113.7" });
    expect([200, 401, 403, 404]).toContain(status);
  });
});
