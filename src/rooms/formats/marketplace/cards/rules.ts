// SPDX-License-Identifier: EUPL-1.2
import { ok, refuse, type Result } from "../../../../kernel/result.ts";
import { cornerFor, type Corner } from "../corners/rules.ts";

/** A listing that its organisation brings to the market, in the corner where it hangs. */
export interface Card {
  readonly id: string;
  readonly editionId: string;
  readonly listingId: string;
  readonly participantId: string;
  readonly cornerId: string;
  /** The agreement that answered it. */
  readonly commitmentId: string | null;
  readonly position: number;
  readonly addedAt: Date;
  readonly version: number;
}

export type CardRefusal =
  | { readonly type: "cardsFixed" }
  | { readonly type: "cardNotSignedUp" }
  | { readonly type: "cardListingForeign"; readonly field: "listing" }
  | { readonly type: "cardListingClosed"; readonly field: "listing" }
  | { readonly type: "cardTwice"; readonly field: "listing" }
  | { readonly type: "cardsEnough" }
  | { readonly type: "cardNoCorner" }
  | { readonly type: "cardCornerUnknown"; readonly field: "corner" }
  | { readonly type: "cardAgreementUnknown"; readonly field: "agreement" };

/** More would be a catalogue of its own; three wishes and three offers are the rule of thumb. */
export const mostCards = 12;
/** States in which a listing may hang on the market; in public it hangs only once it is published. */
const alive = ["draft", "review", "published", "paused"];

export interface Bringing {
  readonly allowed: boolean;
  readonly participant: { readonly id: string; readonly organisationId: string; readonly state: string } | undefined;
  readonly listing: { readonly id: string; readonly organisationId: string; readonly category: string; readonly state: string } | undefined;
  readonly corners: readonly Corner[];
  readonly cards: readonly Pick<Card, "listingId" | "participantId" | "position">[];
  readonly corner: string | undefined;
}

const standing = ["registered", "confirmed", "waitlisted", "attended"];

/** Hangs a listing of an organisation that has signed up; without a wish it goes to the corner of its category. */
export function bringCard(b: Bringing): Result<{ cornerId: string; position: number; participantId: string; listingId: string }, CardRefusal> {
  if (!b.allowed) return refuse({ type: "cardsFixed" });
  const { participant, listing } = b;
  if (!participant || !standing.includes(participant.state)) return refuse({ type: "cardNotSignedUp" });
  if (!listing || listing.organisationId !== participant.organisationId) return refuse({ type: "cardListingForeign", field: "listing" });
  if (!alive.includes(listing.state)) return refuse({ type: "cardListingClosed", field: "listing" });
  if (b.cards.some((card) => card.listingId === listing.id)) return refuse({ type: "cardTwice", field: "listing" });
  if (b.cards.filter((card) => card.participantId === participant.id).length >= mostCards) return refuse({ type: "cardsEnough" });
  const corner = b.corner ? b.corners.find((one) => one.id === b.corner) : cornerFor(listing.category, b.corners);
  if (!corner) return refuse(b.corner ? { type: "cardCornerUnknown", field: "corner" } : { type: "cardNoCorner" });
  const position = b.cards.reduce((last, card) => Math.max(last, card.position), 0) + 1;
  return ok({ cornerId: corner.id, position, participantId: participant.id, listingId: listing.id });
}

/** Hangs a card into another corner of the same market. */
export function rehang(corner: string, corners: readonly Corner[]): Result<Corner, CardRefusal> {
  const found = corners.find((one) => one.id === corner);
  return found ? ok(found) : refuse({ type: "cardCornerUnknown", field: "corner" });
}

/** A sealed agreement in the card's corner in which the card's organisation receives (need) or gives (offer). */
export function likelyAgreements<A extends { topic: string | null; sealedAt: Date | null; contributions: readonly { giverId: string; receiverId: string }[] }>(
  card: { direction: "need" | "offer"; organisationId: string; cornerKey: string }, agreements: readonly A[],
): A[] {
  return agreements.filter((one) => one.sealedAt !== null && one.topic === card.cornerKey
    && one.contributions.some((gift) => (card.direction === "need" ? gift.receiverId : gift.giverId) === card.organisationId));
}
