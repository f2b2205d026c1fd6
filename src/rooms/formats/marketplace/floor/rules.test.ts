// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from "vitest";
import { checkAnnouncement, checkCorrection, checkReason, claimMinutes, isHeld, loneliness, mayHandle, nextFor, onTheFloor, openAt, proportion, takeUp, type Waiting } from "./rules.ts";

const at = (minute: number): Date => new Date(Date.UTC(2026, 10, 21, 18, minute));
const karin = { personId: "karin", speaksFor: [] };
const omar = { personId: "omar", speaksFor: ["tsv"] };
const waiting = (id: string, since: number, claim?: { by: string; minute: number }, organisationIds: readonly string[] = ["bakery", "club"]): Waiting => ({
  id, since: at(since), organisationIds, claim: claim ? { personId: claim.by, name: claim.by, claimedAt: at(claim.minute) } : null,
});

describe("the queue before the sealers", () => {
  it("gives the one that waits longest, not the one that was written first", () => {
    expect(nextFor([waiting("late", 20), waiting("early", 5), waiting("middle", 9)], karin, at(30))?.id).toBe("early");
  });

  it("passes over what somebody else holds and what concerns the own organisation", () => {
    const queue = [waiting("held", 1, { by: "karin", minute: 29 }), waiting("own", 2, undefined, ["tsv", "bank"]), waiting("free", 3)];
    expect(nextFor(queue, omar, at(30))?.id).toBe("free");
    expect(takeUp(queue, "own", omar, at(30))).toMatchObject({ ok: false, refusal: { type: "floorOwnAgreement" } });
    expect(takeUp(queue, "held", omar, at(30))).toMatchObject({ ok: false, refusal: { type: "floorTakenByOther", name: "karin" } });
  });

  it("frees what was held for three minutes", () => {
    const held = waiting("x", 1, { by: "karin", minute: 10 });
    expect(isHeld(held, new Date(at(10 + claimMinutes).getTime() - 1))).toBe(true);
    expect(isHeld(held, at(10 + claimMinutes))).toBe(false);
    expect(takeUp([held], undefined, omar, at(13))).toMatchObject({ ok: true, value: { id: "x" } });
  });

  it("lets the first one finish after the time when nobody has taken it over, and not when somebody has", () => {
    expect(mayHandle(waiting("x", 1, { by: "karin", minute: 10 }), karin, at(20)).ok).toBe(true);
    expect(mayHandle(waiting("x", 1, { by: "omar", minute: 19 }), karin, at(20))).toMatchObject({ ok: false, refusal: { type: "floorTakenByOther" } });
  });

  it("keeps what a sealer holds open before the next one is given", () => {
    const queue = [waiting("old", 1), waiting("mine", 9, { by: "karin", minute: 19 })];
    expect(openAt(queue, karin, at(20))?.id).toBe("mine");
    expect(takeUp(queue, undefined, karin, at(20))).toMatchObject({ ok: true, value: { id: "mine" } });
  });

  it("says so when nobody waits or the wanted one is gone", () => {
    expect(takeUp([], undefined, karin, at(1))).toMatchObject({ ok: false, refusal: { type: "floorQueueEmpty" } });
    expect(takeUp([], "gone", karin, at(1))).toMatchObject({ ok: false, refusal: { type: "floorNotWaiting" } });
  });
});

describe("proportion", () => {
  const gift = (giverId: string, quantity: number | null, unit = "hours", estimatedCents: number | null = null) => ({ giverId, quantity, unit, estimatedCents });
  it.each([
    ["equal hours", [gift("a", 10), gift("b", 8)], { kind: "even" }],
    ["forty hours against four", [gift("a", 40), gift("b", 4)], { kind: "unequal", times: 10 }],
    ["exactly five times", [gift("a", 20), gift("b", 4)], { kind: "unequal", times: 5 }],
    ["values count before hours", [gift("a", 40, "hours", 10_000), gift("b", 4, "hours", 9_000)], { kind: "even" }],
    ["hours against a room", [gift("a", 40), gift("b", 1, "rooms")], { kind: "unknown" }],
    ["some help that nobody can count", [gift("a", null), gift("b", 3)], { kind: "unknown" }],
    ["nothing back", [gift("a", 40)], { kind: "oneSided" }],
    ["three sides, two of them give", [gift("a", 4), gift("c", 4), gift("b", 8)], { kind: "even" }],
  ])("%s", (_name, gifts, expected) => expect(proportion(gifts)).toEqual(expected));
});

describe("who is on the floor", () => {
  it("names those noted as present first and an organisation on both sides once", () => {
    const people = [
      { organisationId: "a", state: "confirmed" }, { organisationId: "b", state: "attended" }, { organisationId: "b", state: "confirmed" },
      { organisationId: "c", state: "cancelled" }, { organisationId: "d", state: "noShow" }, { organisationId: "e", state: "waitlisted" },
    ];
    const found = onTheFloor(people);
    expect(found.present.map((one) => one.organisationId)).toEqual(["b"]);
    expect(found.expected.map((one) => one.organisationId)).toEqual(["a"]);
  });

  it("tells who has nothing from who waits for the seal; what was taken back does not count", () => {
    const present = ["a", "b", "c", "d"].map((organisationId) => ({ organisationId, state: "attended" }));
    const deal = (state: string, ...parties: string[]) => ({ state, parties: parties.map((organisationId) => ({ organisationId })) });
    expect(loneliness(present, [deal("sealed", "a", "x"), deal("atSealer", "b", "a"), deal("withdrawn", "c", "a")])).toEqual({ none: ["c", "d"], unsealed: ["b"] });
  });
});

describe("words and numbers", () => {
  it("asks for words where the reason says nothing", () => {
    expect(checkReason("other", undefined)).toMatchObject({ ok: false, refusal: { field: "text" } });
    expect(checkReason("money", undefined).ok).toBe(true);
  });

  it("says the number once and only after the gong", () => {
    expect(checkAnnouncement(false, false)).toMatchObject({ ok: false, refusal: { type: "floorNumberTooEarly" } });
    expect(checkAnnouncement(true, true)).toMatchObject({ ok: false, refusal: { type: "floorNumberSaid" } });
    expect(checkAnnouncement(true, false).ok).toBe(true);
  });

  it("corrects only what was said, and only to another number", () => {
    expect(checkCorrection(undefined, undefined, 71)).toMatchObject({ ok: false, refusal: { type: "floorNumberNotSaid" } });
    expect(checkCorrection({ id: "s" }, 73, 73)).toMatchObject({ ok: false, refusal: { type: "floorNumberSame" } });
    expect(checkCorrection({ id: "s" }, 73, 71)).toEqual({ ok: true, value: { corrects: "s" } });
  });
});
