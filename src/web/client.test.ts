// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it, test } from "vitest";
import { clientOf, deviceOf, limitKey } from "./client.ts";

describe("check 18: the client behind proxies", () => {
  const proxies = ["127.0.0.1", "10.0.0.0/8", "2001:db8:ffff::/48"];
  const at = (peer: string | undefined, forwardedFor?: string, named: readonly string[] = proxies) => clientOf(peer, { forwardedFor, secure: false }, named).address;
  it.each([
    ["no proxy at all", "203.0.113.9", undefined, "203.0.113.9"],
    ["a stranger who forges the header", "203.0.113.9", "198.51.100.1", "203.0.113.9"],
    ["a named proxy", "127.0.0.1", "198.51.100.1", "198.51.100.1"],
    ["a named proxy, mapped into IPv6", "::ffff:127.0.0.1", "198.51.100.1", "198.51.100.1"],
    ["a client that wrote something before", "127.0.0.1", "1.2.3.4, 5.6.7.8, 198.51.100.1", "198.51.100.1"],
    ["two named proxies in a row", "127.0.0.1", "1.2.3.4, 198.51.100.1, 10.1.2.3", "198.51.100.1"],
    ["a proxy in IPv6, with ports", "2001:db8:ffff::1", "[2001:db8::7]:4711", "2001:db8::7"],
    ["IPv4 with a port", "127.0.0.1", "198.51.100.1:80", "198.51.100.1"],
    ["nonsense in the last place", "127.0.0.1", "198.51.100.1, <script>", "127.0.0.1"],
    ["only proxies", "127.0.0.1", "10.0.0.1", "127.0.0.1"],
    ["nothing said by the proxy", "127.0.0.1", undefined, "127.0.0.1"],
  ])("%s", (_name, peer, header, expected) => expect(at(peer, header)).toBe(expected));

  it("believes nobody when no proxy is named", () => expect(at("127.0.0.1", "198.51.100.1", [])).toBe("127.0.0.1"));

  it("takes the protocol from named proxies only", () => {
    expect(clientOf("127.0.0.1", { forwardedProto: "https", secure: false }, proxies).secure).toBe(true);
    expect(clientOf("203.0.113.9", { forwardedProto: "https", secure: false }, proxies).secure).toBe(false);
  });
});

test.each([
  ["192.0.2.7", "192.0.2.7"], ["::ffff:192.0.2.7", "192.0.2.7"], ["2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"], ["2001:db8:1:2::ffff", "2001:db8:1:2::/64"], ["2001:db8:1:3::1", "2001:db8:1:3::/64"], ["unknown", "unknown"],
])("a limit counts %s as %s", (address, key) => expect(limitKey(address)).toBe(key));

test.each([
  ["Mozilla/5.0 (Linux; Android 15; Pixel 8) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0 Mobile Safari/537.36", "Chrome, Android"],
  ["Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0", "Firefox, Linux"],
  ["Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/19.0 Mobile/15E148 Safari/604.1", "Safari, iPhone"],
  ["Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0 Safari/537.36 Edg/140.0", "Edge, Windows"],
  ["curl/8", ""], [undefined, ""],
])("%s is %s in words", (agent, words) => expect(deviceOf(agent)).toBe(words));
