// SPDX-License-Identifier: EUPL-1.2
import { getConnInfo } from "@hono/node-server/conninfo";
import { timingSafeEqual } from "node:crypto";
import type { Context, Hono } from "hono";
import { matchedRoutes } from "hono/route";
import type { House } from "./house.ts";

/**
 * What watches the platform from outside. /livez: the process answers. /readyz: 503 while something fails, 200 else;
 * `?strict` counts warnings too. /metrics: numbers for Prometheus. Reasons and numbers are for this machine itself, or
 * for whoever names METRICS_TOKEN; others learn yes or no.
 */
export function probeRoutes(app: Hono, house: House): void {
  app.get("/livez", (c) => c.text("ok", 200, { "Cache-Control": "no-store" }));
  app.get("/readyz", async (c) => {
    const findings = await house.machine.health();
    const strict = c.req.query("strict") !== undefined;
    const ready = findings.every((found) => found.state === "ok" || (found.state === "warning" && !strict));
    const details = mayLookInside(house, c) ? { findings: findings.map(({ key, state, says }) => ({ what: key, state, says: says.de, english: says.en })) } : {};
    return c.json({ ready, ...details }, ready ? 200 : 503, { "Cache-Control": "no-store" });
  });
  app.get("/metrics", async (c) => {
    if (!mayLookInside(house, c)) return c.text("", 404);
    return c.body(await house.machine.metrics(), 200, { "Content-Type": "text/plain; version=0.0.4; charset=utf-8", "Cache-Control": "no-store" });
  });
}

/** Counts an answer under the pattern of its route, and lets connections go while the platform stops. */
export function countRequest(house: House, c: Context, ms: number): void {
  const route = matchedRoutes(c).map(({ path }) => path).filter((path) => !path.endsWith("*") || path.startsWith("/static")).at(-1) ?? "none";
  house.machine.count({ method: c.req.method, route, status: c.res.status, seconds: ms / 1000 });
  if (house.machine.stopping.aborted) c.res.headers.set("Connection", "close");
}

/** A local question that no proxy has passed on, or one with the token. With a token set, only the token counts. */
function mayLookInside(house: House, c: Context): boolean {
  const token = house.settings.metricsToken;
  if (token) return same(c.req.header("authorization") ?? "", `Bearer ${token}`);
  const passedOn = ["x-forwarded-for", "x-forwarded-host", "forwarded", "via", "x-real-ip"].some((name) => c.req.header(name) !== undefined);
  const asked = new URL(c.req.url).hostname;
  return !passedOn && ["localhost", "127.0.0.1", "[::1]"].includes(asked) && isLoopback(peerOf(c));
}

const isLoopback = (address: string | undefined): boolean => address !== undefined && /^(::1|(::ffff:)?127\.\d+\.\d+\.\d+)$/.test(address);

const peerOf = (c: Context): string | undefined => ((c.env as { incoming?: unknown } | undefined)?.incoming === undefined ? undefined : getConnInfo(c).remote.address);

function same(given: string, wanted: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(wanted)];
  return a.length === b.length && timingSafeEqual(a, b);
}
