// SPDX-License-Identifier: EUPL-1.2
import { readdirSync, readFileSync } from "node:fs";
import { createServer, request, type IncomingMessage, type RequestOptions, type Server } from "node:http";
import { connect, type AddressInfo } from "node:net";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { createFetcher, FetchRefused, isPublicAddress, type FetchRules } from "./fetch.ts";

/** Stands for everything inside: whoever reaches it got through the wall. */
let inside: Server;
/** Stands for the public internet: `world` leads every public address here. */
let outside: Server;
let answer: (asked: IncomingMessage) => { status: number; headers?: Record<string, string>; body?: string };
let seen: IncomingMessage[] = [];
let reached = 0;
const portOf = (server: Server): number => (server.address() as AddressInfo).port;

beforeAll(async () => {
  inside = createServer((_asked, reply) => reply.end("secret"));
  inside.on("connection", () => void reached++);
  outside = createServer((asked, reply) => { seen.push(asked); const { status, headers, body } = answer(asked); reply.writeHead(status, headers).end(body); });
  // "::" hears IPv4 and IPv6 loopback alike.
  await new Promise<void>((done) => inside.listen(0, "::", done));
  await new Promise<void>((done) => outside.listen(0, "127.0.0.1", done));
});
afterAll(() => { inside.close(); outside.close(); });
beforeEach(() => { reached = 0; seen = []; dialled = []; answer = () => ({ status: 200, body: "hello" }); });

const publicAddress = "93.184.215.14";
let dialled: string[] = [];

/** Asks the guard's own lookup for the address, as a socket would, and leads public ones to the server outside, all others where they lead. */
const world = (_secure: boolean, options: RequestOptions) => request({
  ...options, agent: undefined, protocol: "http:", createConnection: () => {
    let to = String(options.host);
    (options.lookup as (name: string, wants: object, cb: (error: unknown, address: string) => void) => void)(to, {}, (_error, address) => { to = address; });
    dialled.push(to);
    return to === publicAddress ? connect(portOf(outside), "127.0.0.1") : connect(portOf(inside), to);
  },
});
const fetcher = (rules: FetchRules = {}) => createFetcher({ milliseconds: 2000, plain: true, dial: world, resolve: async () => [publicAddress], ...rules });
const faultOf = (asking: Promise<unknown>): Promise<string> => asking.then(() => "answered", (error: unknown) => (error instanceof FetchRefused ? error.fault : String(error)));

const spellings = [
  "127.0.0.1", "127.1", "127.0.1", "2130706433", "0x7f000001", "0x7f.0.0.1", "0177.0.0.1", "017700000001", "127.255.255.254", "0", "0.0.0.0", "１２７.0.0.1", "127。0。0。1",
  "10.0.0.1", "172.16.0.1", "172.31.255.255", "192.168.1.1", "0xc0a80101", "100.64.0.1", "169.254.169.254", "0xa9fea9fe", "2852039166", "168.63.129.16", "100.100.100.200",
  "192.0.0.192", "192.0.2.1", "198.18.0.1", "198.51.100.1", "203.0.113.1", "224.0.0.1", "239.255.255.250", "240.0.0.1", "255.255.255.255",
  "[::1]", "[0:0:0:0:0:0:0:1]", "[::]", "[::ffff:127.0.0.1]", "[::ffff:7f00:1]", "[::127.0.0.1]", "[::ffff:0:127.0.0.1]", "[64:ff9b::127.0.0.1]", "[64:ff9b:1::7f00:1]", "[2002:7f00:1::]", "[2001:0:7f00:1::]",
  "[fe80::1]", "[fec0::1]", "[fc00::1]", "[fd00:ec2::254]", "[ff02::1]", "[100::1]", "[2001:db8::1]", "[3fff::1]", "[2a00:1450::5efe:7f00:1]", "[5f00::1]",
];
const names = ["localhost", "localhost.", "LOCALHOST", "inside.example", "metadata.google.internal", "127.0.0.1.nip.example"];

describe("check 20: the fetcher reaches nothing inside", () => {
  it(`refuses ${spellings.length} spellings of addresses without a connection`, async () => {
    expect(spellings.length).toBeGreaterThanOrEqual(33);
    for (const host of spellings) {
      expect(await faultOf(fetcher()(`http://${host}/`)), host).toMatch(/^(inside|address)$/);
      expect(await faultOf(fetcher({ allow: [] })(`https://${host}:443/`)), host).toMatch(/^(inside|address)$/);
    }
    expect({ reached, dialled }).toEqual({ reached: 0, dialled: [] });
  });

  it("refuses names that lead inside, also when only one of their addresses does", async () => {
    for (const name of names) for (const found of [["127.0.0.1"], ["::1"], [publicAddress, "10.0.0.1"], ["::ffff:127.0.0.1"], ["64:ff9b::a00:1"], ["fe80::1%eth0"]])
      expect(await faultOf(fetcher({ resolve: async () => found })(`https://${name}/`)), name).toBe("inside");
    expect(await faultOf(createFetcher({ plain: true })("http://localhost/"))).toBe("inside");
    expect({ reached, dialled }).toEqual({ reached: 0, dialled: [] });
  });

  it("connects to the address that was checked, whatever the name says a moment later", async () => {
    let asked = 0;
    const resolve = async () => (asked++ === 0 ? [publicAddress] : ["127.0.0.1"]);
    expect(await (await fetcher({ resolve })("https://rebinding.example/")).text()).toBe("hello");
    expect({ asked, dialled, reached }).toEqual({ asked: 1, dialled: [publicAddress], reached: 0 });
    expect(await faultOf(fetcher({ resolve })("https://rebinding.example/"))).toBe("inside");
  });

  it("checks every redirect like the first address", async () => {
    for (const to of [...spellings.map((host) => `http://${host}/`), `http://127.0.0.1:${portOf(inside)}/`, "//[::1]/", "http://name:word@93.184.215.14/", "file:///etc/passwd", "gopher://127.0.0.1/"]) {
      answer = () => ({ status: 302, headers: { location: encodeURI(to).replace(/%5B/g, "[").replace(/%5D/g, "]") } });
      expect(await faultOf(fetcher()("https://public.example/")), to).toMatch(/^(inside|port|address|connection)$/);
    }
    answer = () => ({ status: 307, headers: { location: "http://inside.example/" } });
    expect(await faultOf(fetcher({ resolve: async (name) => (name === "inside.example" ? ["192.168.0.1"] : [publicAddress]) })("https://public.example/"))).toBe("inside");
    answer = () => ({ status: 302, headers: { location: "https://public.example/again" } });
    expect(await faultOf(fetcher()("https://public.example/"))).toBe("redirects");
    expect(reached).toBe(0);
    expect(new Set(dialled)).toEqual(new Set([publicAddress]));
  });

  it("the server inside would have been seen: an operator's exception reaches it", async () => {
    const port = portOf(inside);
    const allowed = createFetcher({ allow: [`login.town.example:${port}`], resolve: async () => ["127.0.0.1"] });
    expect(await (await allowed(`http://login.town.example:${port}/`)).text()).toBe("secret");
    expect(reached).toBe(1);
    expect(await faultOf(allowed(`http://other.town.example:${port}/`))).toBe("plain");
    expect(await faultOf(allowed("https://other.town.example/"))).toBe("inside");
  });

  it("is the only place of the server that asks other hosts", () => {
    const files = readdirSync("src", { recursive: true, encoding: "utf8" }).filter((file) => /\.tsx?$/.test(file) && !/\.test\.ts$|^islands\/|^kernel\/fetch\.ts$|test-server/.test(file));
    const asking = files.filter((file) => /(?<![.\w])fetch\(["'`a-z]|from "node:https?"|from "undici"|from "node:(net|tls|http2)"/.test(readFileSync(join("src", file), "utf8")));
    // The supervisor of the database looks for free sockets, the door listens, the health page knocks at the operator's own mail server.
    const own = ["door.ts", "operation/health.ts"];
    expect(asking.filter((file) => !file.startsWith("kernel/database/") && !own.includes(file))).toEqual([]);
  });
});

describe("the fetcher", () => {
  it("asks for https, the usual ports and an address without a password", async () => {
    expect(await faultOf(fetcher({ plain: false })("http://public.example/"))).toBe("plain");
    for (const port of [22, 25, 6379, 8080]) expect(await faultOf(fetcher()(`https://public.example:${port}/`))).toBe("port");
    for (const address of ["https://me:secret@public.example/", "https://me@public.example/", "ftp://public.example/", "file:///etc/passwd", "javascript:1", "", "public.example", "https://"]) expect(await faultOf(fetcher()(address)), address).toBe("address");
  });

  it("stops at its limits of size and time", async () => {
    answer = () => ({ status: 200, body: "x".repeat(5000) });
    expect(await faultOf(fetcher({ bytes: 4999 })("https://public.example/"))).toBe("size");
    expect((await (await fetcher({ bytes: 5000 })("https://public.example/")).text()).length).toBe(5000);
    expect(await faultOf(fetcher({ milliseconds: 80, resolve: () => new Promise(() => undefined) })("https://public.example/"))).toBe("time");
    expect(await faultOf(fetcher({ resolve: async () => [] })("https://nowhere.example/"))).toBe("unknown");
  });

  it("leaves proof of who asks behind on the way to another host, and sets no host of its own", async () => {
    answer = (asked) => (asked.url === "/a" ? { status: 303, headers: { location: "https://other.example/b" } } : { status: 200 });
    await fetcher()("https://public.example/a", { method: "POST", body: "x", headers: { authorization: "Bearer secret", host: "inside", accept: "text/plain" } });
    expect(seen.map((one) => [one.method, one.headers.host, one.headers.authorization, one.headers.accept])).toEqual([["POST", "public.example", "Bearer secret", "text/plain"], ["GET", "other.example", undefined, "text/plain"]]);
  });

  it("knows public addresses", () => {
    for (const address of [publicAddress, "8.8.8.8", "2a00:1450:4001:80b::200e", "2606:2800:21f:cb07:6820:80da:af6b:8b2c"]) expect(isPublicAddress(address), address).toBe(true);
    for (const address of ["", "localhost", "1.2.3", "01.2.3.4"]) expect(isPublicAddress(address), address).toBe(false);
  });
});
