// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from "vitest";
import type { Corner } from "../corners/rules.ts";
import { bringCard, likelyAgreements, mostCards, type Bringing } from "./rules.ts";

const corners: Corner[] = (["hands", "knowledge"] as const).map((category, n) => ({
  id: category, editionId: "e", key: category, name: category, sentence: "", letter: "HW"[n]!, colour: "rust", shape: "circle", category, accepts: [category], position: n, version: 1,
}));
const ground: Bringing = {
  allowed: true, participant: { id: "p", organisationId: "bakery", state: "confirmed" }, listing: { id: "l", organisationId: "bakery", category: "knowledge", state: "published" },
  corners, cards: [], corner: undefined,
};

describe("a card comes to the market", () => {
  it("into the corner of its category when nobody says another", () => {
    expect(bringCard(ground)).toEqual({ ok: true, value: { cornerId: "knowledge", position: 1, participantId: "p", listingId: "l" } });
    expect(bringCard({ ...ground, corner: "hands" })).toMatchObject({ value: { cornerId: "hands" } });
  });
  it.each([
    ["trading has begun", { allowed: false }, "cardsFixed"],
    ["the organisation has cancelled", { participant: { ...ground.participant!, state: "cancelled" } }, "cardNotSignedUp"],
    ["nobody signed up", { participant: undefined }, "cardNotSignedUp"],
    ["it is somebody else's listing", { listing: { ...ground.listing!, organisationId: "other" } }, "cardListingForeign"],
    ["the listing is closed", { listing: { ...ground.listing!, state: "closed" } }, "cardListingClosed"],
    ["it hangs already", { cards: [{ listingId: "l", participantId: "p", position: 1 }] }, "cardTwice"],
    ["there are twelve", { cards: Array.from({ length: mostCards }, (_, n) => ({ listingId: `x${n}`, participantId: "p", position: n })) }, "cardsEnough"],
    ["there are no corners", { corners: [] }, "cardNoCorner"],
    ["the corner is another market's", { corner: "elsewhere" }, "cardCornerUnknown"],
  ] as const)("not when %s", (_, change, refusal) => {
    expect(bringCard({ ...ground, ...(change as Partial<Bringing>) })).toMatchObject({ ok: false, refusal: { type: refusal } });
  });
});

it("a need is likely answered where its organisation receives in its corner, sealed", () => {
  const agreement = (topic: string, sealed: boolean, receiverId: string) => ({ topic, sealedAt: sealed ? new Date(0) : null, contributions: [{ giverId: "x", receiverId }] });
  const all = [agreement("hands", true, "school"), agreement("hands", false, "school"), agreement("knowledge", true, "school"), agreement("hands", true, "club")];
  expect(likelyAgreements({ direction: "need", organisationId: "school", cornerKey: "hands" }, all)).toEqual([all[0]]);
  expect(likelyAgreements({ direction: "offer", organisationId: "x", cornerKey: "knowledge" }, all)).toEqual([all[2]]);
});
