// SPDX-License-Identifier: EUPL-1.2
import { createHmac } from "node:crypto";
import { describe, expect, it } from "vitest";
import { checkKey, isGood, longestDays, sourceOf } from "../keys/rules.ts";
import { asFields, isNews } from "../imports/rules.ts";
import { afterTry, checkHook, waits } from "./rules.ts";
import { signed } from "../../../kernel/signature.ts";

describe("a webhook", () => {
  it.each([["https://a.example/x", true], ["http://a.example/", true], ["https://me:pw@a.example/", false], ["ftp://a.example/", false], ["https://a.example/#x", false]])("%s may be an address: %s", (url, yes) =>
    expect(checkHook(new URL(url), ["listing.published"], 0).ok).toBe(yes));
  it("needs an address, an event and a free place", () => {
    expect(checkHook(undefined, ["listing.published"], 0)).toMatchObject({ refusal: { type: "hookUrl" } });
    expect(checkHook(new URL("https://a.example"), [], 0)).toMatchObject({ refusal: { type: "hookEventsMissing" } });
    expect(checkHook(new URL("https://a.example"), ["listing.published"], 10)).toMatchObject({ refusal: { type: "hookTooMany" } });
  });
  it("is tried seven times, longer each time, then given up", () => {
    const tries = Array.from({ length: 7 }, (_, attempts) => afterTry({ attempts }, { failures: 0 }, 500));
    expect(tries.map((one) => one.again)).toEqual([...waits, undefined]);
    expect(tries.at(-1)).toMatchObject({ delivery: { state: "failed", attempts: 7 }, hook: { state: "active", failures: 1 } });
  });
  it("is switched off after three given up in a row, or when it says it is gone; one success forgives", () => {
    expect(afterTry({ attempts: 6 }, { failures: 2 }, null).hook).toEqual({ state: "disabled", failures: 3 });
    expect(afterTry({ attempts: 0 }, { failures: 0 }, 410)).toMatchObject({ delivery: { state: "failed" }, hook: { state: "disabled" }, again: undefined });
    expect(afterTry({ attempts: 3 }, { failures: 2 }, 204)).toMatchObject({ delivery: { state: "delivered", attempts: 4 }, hook: { failures: 0 } });
  });
  it("signs as the receivers' libraries check it", () => {
    const secret = `whsec_${Buffer.from("0123456789abcdef0123456789abcdef").toString("base64")}`;
    const headers = signed(secret, "msg_1", new Date(1_700_000_000_000), `{"a":1}`);
    const expected = createHmac("sha256", "0123456789abcdef0123456789abcdef").update(`msg_1.1700000000.{"a":1}`).digest("base64");
    expect(headers).toEqual({ "webhook-id": "msg_1", "webhook-timestamp": "1700000000", "webhook-signature": `v1,${expected}` });
  });
});

describe("a key", () => {
  it.each([[["needs"], "2027-01-01", "ok"], [[], "2027-01-01", "keyRightsMissing"], [["needs"], "2026-11-20", "keyExpiryPast"], [["needs"], "2029-11-21", "keyExpiryFar"]] as const)("%j until %s: %s", (rights, until, says) => {
    const checked = checkKey(rights, until, "2026-11-21");
    expect(checked.ok ? "ok" : checked.refusal.type).toBe(says);
  });
  it("ends with its last day or when it is revoked", () => {
    expect(longestDays).toBe(731);
    expect(isGood({ revokedAt: null, expiresOn: "2026-11-21" }, "2026-11-21")).toBe(true);
    expect(isGood({ revokedAt: null, expiresOn: "2026-11-21" }, "2026-11-22")).toBe(false);
    expect(isGood({ revokedAt: new Date(), expiresOn: "2027-11-21" }, "2026-11-22")).toBe(false);
  });
  it("has a source that can stand in a list", () => {
    expect(sourceOf("Freiwilligen-Datenbank Süd, 2. Auflage")).toBe("freiwilligen-datenbank-sued-2-auflage");
    expect(sourceOf("…")).toBe("quelle");
  });
});

describe("a line of an import", () => {
  it("becomes the fields of a form", () => {
    expect(asFields({ name: "A", quantity: 12.5, contactPublic: true, about: null, other: false })).toEqual({ name: "A", quantity: "12,5", contactPublic: "1" });
    expect(asFields({ name: ["A"] })).toBeUndefined();
    expect(asFields({ name: { $ne: "" } })).toBeUndefined();
  });
  it("says nothing new the second time", () => {
    expect(isNews(undefined, "a")).toBe(true);
    expect(isNews({ fingerprint: "a" }, "a")).toBe(false);
    expect(isNews({ fingerprint: "a" }, "b")).toBe(true);
  });
});
