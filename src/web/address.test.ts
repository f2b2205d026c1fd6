// SPDX-License-Identifier: EUPL-1.2
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readAddress, writeAddress } from "./address.ts";

describe("network and language in the path", () => {
  it.each([
    ["/", { locale: "de", path: "/" }],
    ["/en", { locale: "en", path: "/" }],
    ["/en/bedarfe/", { locale: "en", path: "/bedarfe" }],
    ["/n/walkenau", { networkKey: "walkenau", locale: "de", path: "/" }],
    ["/n/walkenau/en/bedarfe/7", { networkKey: "walkenau", locale: "en", path: "/bedarfe/7" }],
    ["/england", { locale: "de", path: "/england" }],
  ])("reads %s", (path, address) => {
    expect(readAddress(path)).toEqual(address);
  });

  it("writes what it reads", () => {
    const path = fc.array(fc.stringMatching(/^[a-z]{3,8}$/), { maxLength: 3 }).map((parts) => `/${parts.join("/")}`);
    fc.assert(fc.property(fc.constantFrom("", "/n/walkenau"), fc.constantFrom("de" as const, "en" as const), path, (prefix, locale, page) => {
      const address = readAddress(writeAddress(prefix, locale, page));
      expect([address.locale, address.path]).toEqual([locale, page]);
    }));
  });

  it("never leads to another host", () => {
    expect(writeAddress("", "de", "https://evil.example")).toBe("https://evil.example"); // links of our own making only
    expect(writeAddress("/n/a", "en", "/?x=1")).toBe("/n/a/en/?x=1");
  });
});
