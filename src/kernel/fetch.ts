// SPDX-License-Identifier: EUPL-1.2
import { lookup } from "node:dns/promises";
import { request as plainRequest, type ClientRequest, type IncomingMessage, type RequestOptions } from "node:http";
import { request as secureRequest } from "node:https";
import { isIP } from "node:net";
import ipaddr from "ipaddr.js";

/** What the guard was told by the operator, and its limits. */
export interface FetchRules {
  /** Hosts set by the operator ("name" or "name:port"): these may lie inside, speak plain http and use any port they name. */
  readonly allow?: readonly string[];
  /** Plain http to public hosts too. */
  readonly plain?: boolean;
  /** Whole time of a request with its redirects. 10,000. */
  readonly milliseconds?: number;
  /** Most bytes of an answer's body. 1,000,000. */
  readonly bytes?: number;
  /** Most redirects, at most 3; each is checked like the first address. */
  readonly redirects?: number;
  /** Addresses of a name; the machine's own resolver where absent. */
  readonly resolve?: (host: string) => Promise<readonly string[]>;
  /** Opens the connection; for tests that watch it. `options.lookup` answers with the checked addresses alone. */
  readonly dial?: (secure: boolean, options: RequestOptions) => ClientRequest;
}

export interface Outgoing {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
  readonly signal?: AbortSignal;
  /** Fewer redirects than the rules allow; 0 takes the answer as it is. */
  readonly redirects?: number;
}

export type Fetcher = (address: string | URL, outgoing?: Outgoing) => Promise<Response>;

/**
 * Why nothing was asked. "address": no address, with a name and password in it, or another protocol; "plain": http
 * where https is needed; "port"; "inside": leads to a private, local or reserved address; "unknown": the name has no address;
 * "redirects"; "size"; "time"; "connection": nobody answered, or not in the protocol.
 */
export type FetchFault = "address" | "plain" | "port" | "inside" | "unknown" | "redirects" | "size" | "time" | "connection";

/** A request that was refused or came to nothing. */
export class FetchRefused extends Error {
  constructor(readonly fault: FetchFault, host = "") {
    super(host ? `${fault}: ${host}` : fault);
  }
}

/**
 * The only door to other hosts. A name is resolved once, all its addresses are checked, and the connection goes to the
 * very addresses that were checked: a name that changes its mind in between changes nothing (rebinding). Answers any
 * status as a `Response`; throws `FetchRefused` for everything else.
 */
export function createFetcher(rules: FetchRules = {}): Fetcher {
  return async (address, outgoing = {}) => {
    const ends = AbortSignal.timeout(rules.milliseconds ?? 10_000);
    const signal = outgoing.signal ? AbortSignal.any([ends, outgoing.signal]) : ends;
    try {
      return await follow(rules, parse(address), { ...outgoing, signal });
    } catch (error) {
      if (error instanceof FetchRefused) throw error;
      throw new FetchRefused(ends.aborted ? "time" : "connection");
    }
  };
}

/** True for addresses of the public internet alone (IANA special-purpose registries): nothing private, local, mapped, translated or reserved. */
export function isPublicAddress(address: string): boolean {
  if (isIP(address) === 0) return false;
  const parsed = ipaddr.parse(address);
  if (parsed.range() !== "unicast") return false;
  if (parsed.kind() === "ipv4") return !v4Refused.some((range) => parsed.match(range));
  // Only 2000::/3 is handed out; whatever carries an IPv4 address inside (ISATAP too) could mean a private one.
  return parsed.match(globalUnicast) && !v6Refused.some((range) => parsed.match(range)) && !isatap(parsed as ipaddr.IPv6);
}

const globalUnicast = ipaddr.parseCIDR("2000::/3");
const v4Refused = ["192.0.0.0/24", "192.88.99.0/24", "198.18.0.0/15", "168.63.129.16/32", "100.100.100.200/32"].map((range) => ipaddr.parseCIDR(range));
const v6Refused = ["2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20", "2620:4f:8000::/48"].map((range) => ipaddr.parseCIDR(range));
const isatap = (address: ipaddr.IPv6): boolean => (address.parts[4]! & 0xfdff) === 0 && address.parts[5] === 0x5efe;

async function follow(rules: FetchRules, first: URL, outgoing: Outgoing & { signal: AbortSignal }): Promise<Response> {
  const most = Math.min(outgoing.redirects ?? 3, rules.redirects ?? 3, 3);
  let url = first;
  let next = outgoing;
  for (let hop = 0; ; hop++) {
    const answer = await ask(rules, url, next);
    const location = [301, 302, 303, 307, 308].includes(answer.status) ? answer.headers.get("location") : null;
    if (location === null || most === 0) return answer;
    if (hop >= most) throw new FetchRefused("redirects", url.hostname);
    const to = parse(new URL(location, url));
    next = redirected(next, answer.status, to.origin === url.origin);
    url = to;
  }
}

/** After 303 (and 301, 302 of a POST) the body stays behind; on the way to another host whatever proves who asks stays behind too. */
function redirected(outgoing: Outgoing & { signal: AbortSignal }, status: number, sameOrigin: boolean): Outgoing & { signal: AbortSignal } {
  const { body, method = "GET", headers = {}, signal } = outgoing;
  const kept = Object.entries(headers).filter(([name]) => sameOrigin || !/^(authorization|cookie|webhook-.*)$/i.test(name));
  const bare = status === 303 || (status < 303 && method !== "GET" && method !== "HEAD");
  return bare
    ? { method: "GET", headers: Object.fromEntries(kept.filter(([name]) => !/^content-/i.test(name))), signal }
    : { method, headers: Object.fromEntries(kept), signal, ...(body === undefined ? {} : { body }) };
}

function parse(address: string | URL): URL {
  if (!URL.canParse(String(address))) throw new FetchRefused("address");
  const url = new URL(address);
  if (!["http:", "https:"].includes(url.protocol) || url.username !== "" || url.password !== "" || url.hostname === "") throw new FetchRefused("address", url.hostname);
  return url;
}

/** One request to one checked host. */
async function ask(rules: FetchRules, url: URL, outgoing: Outgoing & { signal: AbortSignal }): Promise<Response> {
  const secure = url.protocol === "https:";
  const port = Number(url.port || (secure ? 443 : 80));
  const host = url.hostname.replace(/^\[|\]$/g, "");
  const allowed = (rules.allow ?? []).some((one) => one.toLowerCase() === host || one.toLowerCase() === `${host}:${port}`);
  if (!allowed && !secure && !rules.plain) throw new FetchRefused("plain", host);
  if (!allowed && port !== 80 && port !== 443) throw new FetchRefused("port", host);
  const addresses = isIP(host) ? [host] : await resolved(rules, host, outgoing.signal);
  if (!allowed && !addresses.every(isPublicAddress)) throw new FetchRefused("inside", host);
  const checked = addresses.map((address) => ({ address, family: isIP(address) }));
  const options: RequestOptions = {
    protocol: url.protocol, host, port, path: `${url.pathname}${url.search}`, method: outgoing.method ?? "GET", agent: false, signal: outgoing.signal,
    headers: { host: url.host, "user-agent": "gemeinsam-wirken", "accept-encoding": "identity", ...ownHeaders(outgoing) },
    lookup: ((_name: string, wants: { all?: boolean }, answer: (...found: unknown[]) => void) =>
      wants.all ? answer(null, checked) : answer(null, checked[0]!.address, checked[0]!.family)) as NonNullable<RequestOptions["lookup"]>,
    ...(secure && isIP(host) === 0 ? { servername: host } : {}),
  };
  return send((rules.dial ?? dial)(secure, options), outgoing, rules.bytes ?? 1_000_000);
}

const dial = (secure: boolean, options: RequestOptions): ClientRequest => (secure ? secureRequest : plainRequest)(options);

/** What the caller may not set: where the request goes, and how the connection is used. */
function ownHeaders(outgoing: Outgoing): Record<string, string | number> {
  const kept = Object.entries(outgoing.headers ?? {}).filter(([name]) => !/^(host|connection|content-length|transfer-encoding|upgrade|proxy-.*)$/i.test(name));
  return { ...Object.fromEntries(kept), ...(outgoing.body === undefined ? {} : { "content-length": Buffer.byteLength(outgoing.body) }) };
}

async function resolved(rules: FetchRules, host: string, signal: AbortSignal): Promise<readonly string[]> {
  const asked = (rules.resolve ?? machine)(host).catch(() => [] as readonly string[]);
  const found = await Promise.race([asked, new Promise<never>((_resolve, reject) => signal.addEventListener("abort", () => reject(new FetchRefused("time", host)), { once: true }))]);
  if (found.length === 0) throw new FetchRefused("unknown", host);
  return found;
}

const machine = async (host: string): Promise<readonly string[]> => (await lookup(host, { all: true, verbatim: true })).map((one) => one.address);

/** Sends and reads the whole answer, up to the limit. */
function send(asking: ClientRequest, outgoing: Outgoing, most: number): Promise<Response> {
  return new Promise((resolve, reject) => {
    asking.on("error", reject);
    asking.on("response", (answer) => void read(answer, most).then(resolve, (error: unknown) => { asking.destroy(); reject(error); }));
    asking.end(outgoing.body);
  });
}

async function read(answer: IncomingMessage, most: number): Promise<Response> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of answer as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > most) throw new FetchRefused("size");
    chunks.push(chunk);
  }
  const headers = new Headers();
  for (let i = 0; i < answer.rawHeaders.length; i += 2) headers.append(answer.rawHeaders[i]!, answer.rawHeaders[i + 1]!);
  const status = answer.statusCode ?? 0;
  return new Response([204, 205, 304].includes(status) ? null : Buffer.concat(chunks), { status, headers });
}
