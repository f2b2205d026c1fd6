// SPDX-License-Identifier: EUPL-1.2
import { getConnInfo } from "@hono/node-server/conninfo";
import type { Context, MiddlewareHandler } from "hono";
import ipaddr from "ipaddr.js";
import type { House } from "./house.ts";

type Range = readonly [ipaddr.IPv4 | ipaddr.IPv6, number];

/** Who asks, seen through the proxies that the operator has named. */
export interface Client {
  /** The address as text; "unknown" where there is no connection (a request made in a test). */
  readonly address: string;
  readonly secure: boolean;
}

/** True when a text is an address or a range of addresses ("10.0.0.0/8", "::1"). */
export const isRange = (text: string): boolean => ipaddr.isValidCIDR(text) || ipaddr.isValid(text);

const toRange = (text: string): Range =>
  ipaddr.isValidCIDR(text) ? ipaddr.parseCIDR(text) : [ipaddr.process(text), ipaddr.process(text).kind() === "ipv4" ? 32 : 128];

const within = (address: string, ranges: readonly Range[]): boolean => {
  if (!ipaddr.isValid(address)) return false;
  const parsed = ipaddr.process(address);
  return ranges.some(([start, bits]) => parsed.kind() === start.kind() && parsed.match(start, bits));
};

/**
 * The client behind the proxies: the connection's own end, unless a named proxy holds it; then the rightmost address of
 * X-Forwarded-For that is no named proxy. What stands further left was written by the client and may be forged.
 */
export function clientOf(peer: string | undefined, headers: { forwardedFor?: string | undefined; forwardedProto?: string | undefined; secure: boolean }, proxies: readonly string[]): Client {
  const ranges = proxies.map(toRange);
  if (peer === undefined || !within(peer, ranges)) return { address: peer ?? "unknown", secure: headers.secure };
  const chain = (headers.forwardedFor ?? "").split(",").map((part) => bare(part.trim())).filter(Boolean).reverse();
  const foreign = chain.find((address) => !within(address, ranges));
  const secure = headers.forwardedProto === undefined ? headers.secure : headers.forwardedProto.split(",").at(-1)!.trim() === "https";
  return { address: foreign !== undefined && ipaddr.isValid(foreign) ? foreign : peer, secure };
}

/** Some proxies add a port: "192.0.2.1:4711", "[2001:db8::1]:4711". */
const bare = (text: string): string => /^\[(.+)\](?::\d+)?$/.exec(text)?.[1] ?? (/^\d+(?:\.\d+){3}:\d+$/.test(text) ? text.replace(/:\d+$/, "") : text);

/** What a limit counts by: an IPv4 address, or the /64 of an IPv6 address, because one household has a whole /64. */
export function limitKey(address: string): string {
  if (!ipaddr.isValid(address)) return "unknown";
  const parsed = ipaddr.process(address);
  if (parsed.kind() === "ipv4") return parsed.toString();
  return `${(parsed as ipaddr.IPv6).parts.slice(0, 4).map((part) => part.toString(16)).join(":")}::/64`;
}

const slot = "client" as never;

/** Finds out who asks, once a request. A proxy that nobody has named is told to the operator, once. */
export function knowClient(house: House): MiddlewareHandler {
  let told = false;
  return async (c, next) => {
    const proxies = house.settings.trustedProxies ?? [];
    const peer = c.env === undefined || (c.env as { incoming?: unknown }).incoming === undefined ? undefined : getConnInfo(c).remote.address;
    const forwardedFor = c.req.header("x-forwarded-for");
    const client = clientOf(peer, { forwardedFor, forwardedProto: c.req.header("x-forwarded-proto"), secure: new URL(c.req.url).protocol === "https:" }, proxies);
    if (!told && forwardedFor !== undefined && proxies.length === 0) {
      told = true;
      house.log.warn("A request came with X-Forwarded-For, but TRUSTED_PROXIES names no proxy: all its visitors count as one address. Set TRUSTED_PROXIES if a proxy of yours stands before this server.");
    }
    c.set(slot, client as never);
    return next();
  };
}

/** The client of a request, after `knowClient`. */
export const clientAt = (c: Context): Client => (c.get(slot) as Client | undefined) ?? { address: "unknown", secure: false };

const browsers: readonly (readonly [RegExp, string])[] = [[/Edg(A|iOS)?\//, "Edge"], [/OPR\//, "Opera"], [/SamsungBrowser\//, "Samsung Internet"], [/Firefox\/|FxiOS\//, "Firefox"], [/Chrome\/|CriOS\//, "Chrome"], [/Safari\//, "Safari"]];
const systems: readonly (readonly [RegExp, string])[] = [[/iPhone/, "iPhone"], [/iPad/, "iPad"], [/Android/, "Android"], [/Windows/, "Windows"], [/Mac OS X/, "macOS"], [/CrOS/, "ChromeOS"], [/Linux/, "Linux"]];

/** Browser and system of a user agent in words: "Firefox, Android". Nothing else of it is kept. Empty: not known. */
export function deviceOf(userAgent: string | undefined): string {
  const find = (list: typeof browsers): string | undefined => list.find(([pattern]) => pattern.test(userAgent ?? ""))?.[1];
  return [find(browsers), find(systems)].filter(Boolean).join(", ");
}
