// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it, test } from "vitest";
import { eachPerHour, guestsPerHour, mayWrite, settle, type Recent } from "./rules.ts";

const at = new Date("2026-11-21T10:00:00Z");
const today = "2026-11-21";
const open = { state: "published", expiresOn: "2026-12-01" } as const;
const guest = { personId: undefined, name: "Mara Klein", email: "mara@klein.example" };
const before = (minutes: number, given: Partial<Recent> = {}): Recent => ({ email: "x@y.example", personId: null, createdAt: new Date(at.getTime() - minutes * 60_000), ...given });
const many = (count: number, minutes: number, given: (i: number) => Partial<Recent>): Recent[] => Array.from({ length: count }, (_, i) => before(minutes, given(i)));

describe("who may write", () => {
  test.each([
    ["a guest with name and address", open, guest, [], true],
    ["a guest without a name", open, { ...guest, name: undefined }, [], "contactNameMissing"],
    ["a guest without an address", open, { ...guest, email: undefined }, [], "contactEmailMissing"],
    ["a person, who is known", open, { personId: "p", name: undefined, email: undefined }, [], true],
    ["nobody when it is paused", { ...open, state: "paused" as const }, guest, [], "listingNotOpen"],
    ["nobody when it is over", { ...open, expiresOn: "2026-11-20" }, guest, [], "listingNotOpen"],
    ["the fifth message of an hour is too many", open, guest, many(eachPerHour, 10, () => ({ email: guest.email })), "contactTooMany"],
    ["an hour later it goes on", open, guest, many(eachPerHour, 61, () => ({ email: guest.email })), true],
    ["a flood of guests stops guests", open, guest, many(guestsPerHour, 5, (i) => ({ email: `g${i}@y.example` })), "contactTooMany"],
    ["but not people with an account", open, { ...guest, personId: "p" }, many(guestsPerHour, 5, (i) => ({ email: `g${i}@y.example` })), true],
  ] as const)("%s", (_name, listing, sender, recent, expected) => {
    const result = mayWrite(listing, sender, recent, at, today);
    expect(result.ok ? true : result.refusal.type).toBe(expected);
  });
});

it("is settled once", () => {
  expect(settle({ state: "open" }, "answered")).toEqual({ ok: true, value: "answered" });
  expect(settle({ state: "declined" }, "answered")).toMatchObject({ ok: false, refusal: { type: "contactSettled" } });
});
