// SPDX-License-Identifier: EUPL-1.2
import { createHash } from "node:crypto";
import fc from "fast-check";
import { expect, test } from "vitest";
import { moment } from "./moment.ts";
import { canonical, hashOf } from "./seal.ts";
import { hasher, sha256 } from "./sha256.ts";

test("SHA-256 gives the published values", () => {
  expect(sha256("")).toBe("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
  expect(sha256("abc")).toBe("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  expect(sha256("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq")).toBe("248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
  expect(sha256("a".repeat(1_000_000))).toBe("cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
});

test("SHA-256 agrees with the machine's own, whatever the text and however it is cut", () => {
  fc.assert(fc.property(fc.string({ unit: "binary", maxLength: 80 }), fc.nat(5), (text, times) => {
    const whole = text.repeat(times);
    const pieces = hasher();
    for (let time = 0; time < times; time++) pieces.add(text);
    expect(sha256(whole)).toBe(createHash("sha256").update(whole).digest("hex"));
    expect(pieces.hex()).toBe(text.isWellFormed() ? sha256(whole) : expect.any(String));
  }), { numRuns: 10_000 });
  const long = "Über".repeat(20_000);
  expect(sha256(long)).toBe(createHash("sha256").update(long).digest("hex"));
});

test("canonical JSON has one spelling: keys by code units, no white space, nothing undefined", () => {
  expect(canonical({ b: 1, a: [true, null, 1.5], 10: "x", 9: undefined, "ä": { z: 1, y: "\n" } })).toBe('{"10":"x","a":[true,null,1.5],"b":1,"ä":{"y":"\\n","z":1}}');
});

test("what is fed to the hasher is the canonical text", () => {
  const odd = fc.oneof(fc.string(), fc.string({ unit: "binary" }), fc.constantFrom("\"", "\\", "\u0007", "\u007f", "x".repeat(9000)));
  fc.assert(fc.property(fc.jsonValue({ maxDepth: 3 }), fc.dictionary(odd, odd, { maxKeys: 4 }), (value, record) => {
    expect(hashOf([value, record])).toBe(sha256(canonical([value, record])));
    expect(JSON.parse(canonical(value))).toEqual(JSON.parse(JSON.stringify(value)));
  }), { numRuns: 10_000 });
});

test("moments are read as the machine reads them, and what is none is none", () => {
  fc.assert(fc.property(fc.date({ min: new Date("1600-01-01"), max: new Date("2400-01-01"), noInvalidDate: true }), (date) => {
    expect(moment(date.toISOString())).toBe(date.getTime());
    expect(moment(date.toISOString().replace(/\.\d+Z/u, "Z"))).toBe(Math.floor(date.getTime() / 1000) * 1000);
  }), { numRuns: 10_000 });
  expect(moment("2026-05-14T18:00+02:00")).toBe(Date.UTC(2026, 4, 14, 16));
  expect(moment("2026-05-14T18:00:30.5-01:30")).toBe(Date.UTC(2026, 4, 14, 19, 30, 30, 500));
  for (const none of ["", "2026-05-14", "2026-05-14T18:00", "2026-02-29T00:00:00Z", "2026-13-01T00:00:00Z", "2026-05-14T24:00:00Z", "2026-05-14T1x:00:00Z", "14.5.2026"]) expect(moment(none)).toBeNaN();
});
