// SPDX-License-Identifier: EUPL-1.2
import type { MiddlewareHandler } from "hono";
import type { Route } from "../kernel/page.ts";
import { clientAt } from "./client.ts";

const policy = [
  "default-src 'none'", "script-src 'self'", "style-src 'self'", "img-src 'self' data:", "font-src 'self'",
  "connect-src 'self'", "form-action 'self'", "frame-ancestors 'none'", "base-uri 'none'", "manifest-src 'self'",
].join("; ");

/** Headers on every answer, errors and files too. */
export const securityHeaders: MiddlewareHandler = async (c, next) => {
  await next();
  const set = (name: string, value: string) => c.res.headers.set(name, value);
  set("Content-Security-Policy", policy);
  set("X-Content-Type-Options", "nosniff");
  set("Referrer-Policy", "same-origin");
  set("X-Frame-Options", "DENY");
  set("Cross-Origin-Opener-Policy", "same-origin");
  set("Cross-Origin-Resource-Policy", "same-origin");
  set("Permissions-Policy", "camera=(), microphone=(), geolocation=(), interest-cohort=()");
  if (clientAt(c).secure) set("Strict-Transport-Security", "max-age=31536000");
  if (!c.res.headers.has("Cache-Control")) set("Cache-Control", "private, no-cache");
};

/** True for the few addresses that take a POST from machines, without looking at the cookie. */
export function takesFromElsewhere(routes: readonly Route[]): (path: string) => boolean {
  const open = routes.filter((route) => route.kind === "action" && route.fromElsewhere).map((route) => new RegExp(`^${route.path.replace(/:\w+/g, "[^/]+")}$`));
  return (path) => open.some((pattern) => pattern.test(path));
}

/** A write must come from our own pages: a foreign or missing origin is refused, whatever the content type. */
export const ownOriginOnly = (open: (path: string) => boolean): MiddlewareHandler => async (c, next) => {
  if (c.req.method === "GET" || c.req.method === "HEAD" || (c.req.method === "POST" && open(c.req.path))) return next();
  const origin = c.req.header("origin");
  const host = c.req.header("host");
  const own = origin !== undefined && host !== undefined && (origin === `http://${host}` || origin === `https://${host}`);
  if (!own) return c.text("Die Anfrage kam nicht von dieser Website. / The request did not come from this website.", 403);
  return next();
};
