// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it, test } from "vitest";
import { leastOf, mayApprove, mayIntroduce, pairOf, saidFrom, strengthOf } from "./rules.ts";

const today = "2026-11-21";
type Side = Parameters<typeof mayIntroduce>[0];
const need: Side = { id: "n", direction: "need", organisationId: "a", state: "published", expiresOn: "2026-12-01" };
const offer: Side = { id: "o", direction: "offer", organisationId: "b", state: "published", expiresOn: "2026-12-01" };

describe("a pair", () => {
  test.each([
    ["need and offer", need, offer, false, true],
    ["in any order", offer, need, false, true],
    ["two needs", need, { ...offer, direction: "need" as const }, false, "pairNotNeedAndOffer"],
    ["of one organisation", need, { ...offer, organisationId: "a" }, false, "pairSameOrganisation"],
    ["one is paused", need, { ...offer, state: "paused" as const }, false, "pairNotOpen"],
    ["one is over", { ...need, expiresOn: "2026-11-20" }, offer, false, "pairNotOpen"],
    ["introduced already", need, offer, true, "pairIntroduced"],
  ] as [string, Side, Side, boolean, true | string][])("%s", (_name, one, other, introduced, expected) => {
    const result = mayIntroduce(one, other, introduced, today);
    expect(result.ok ? true : result.refusal.type).toBe(expected);
  });

  it("knows its need", () => expect(pairOf(offer, need)).toMatchObject({ ok: true, value: { need: { id: "n" }, offer: { id: "o" } } }));
});

describe("what is said of a pair", () => {
  it.each([
    ["nothing yet", undefined, true], ["good already", { verdict: "good" as const }, true], ["does not fit", { verdict: "notFitting" as const }, "pairNotFitting"],
  ])("is called good where before was said: %s", (_name, said, expected) => {
    const result = mayApprove(need, offer, said);
    expect(result.ok ? true : result.refusal.type).toBe(expected);
  });

  it.each([[{ fromId: "n" }, true], [{ fromId: "o" }, false], [{ fromId: null }, true], [undefined, false]])("belongs to the entry from which it was said: %o", (said, expected) => expect(saidFrom(said, need)).toBe(expected));
});

describe("how well it fits", () => {
  it.each([[1, "strong"], [leastOf.strong, "strong"], [leastOf.strong - 0.01, "good"], [leastOf.good, "good"], [leastOf.good - 0.01, "possible"], [0, "possible"]] as const)("%d is %s", (score, expected) => expect(strengthOf(score)).toBe(expected));
});
