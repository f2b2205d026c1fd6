// SPDX-License-Identifier: EUPL-1.2
import type { Card } from "../../../engines/matching/index.ts";
import { ok, refuse, type Result } from "../../../kernel/result.ts";
import { isOpen, type Listing } from "../rules.ts";

export const verdicts = ["good", "notFitting"] as const;
export type Verdict = (typeof verdicts)[number];

export const rejectReasons = ["topic", "time", "place", "amount", "known", "other"] as const;
export type RejectReason = (typeof rejectReasons)[number];

/** What somebody said of a pair; the last word counts. `fromId`: the entry on whose page it was said. */
export interface Feedback {
  readonly id: string;
  readonly needId: string;
  readonly offerId: string;
  readonly verdict: Verdict;
  readonly reason: RejectReason | null;
  readonly note: string | null;
  readonly saidBy: string | null;
  readonly fromId: string | null;
  readonly at: Date;
}

export const strengths = ["strong", "good", "possible"] as const;
export type Strength = (typeof strengths)[number];

/** From this score on (0..1) a suggestion is called strong, and good. Below it could fit. */
export const leastOf = { strong: 0.5, good: 0.38 };

/** How well something fits, in the words that people read instead of a number. */
export const strengthOf = (score: number): Strength => (score >= leastOf.strong ? "strong" : score >= leastOf.good ? "good" : "possible");

/** A listing as the matching sees it; units in the words of the reader, because reasons name them. */
export const toCard = (listing: Listing, unitName: (unit: NonNullable<Listing["unit"]>) => string): Card => ({
  id: listing.id, direction: listing.direction, organisationId: listing.organisationId, title: listing.title,
  text: [listing.what, listing.audience].filter(Boolean).join("\n"), category: listing.category,
  ...(listing.quantity === null ? {} : { quantity: listing.quantity }),
  ...(listing.unit === null ? {} : { unit: unitName(listing.unit) }),
  ...(listing.quarterId === null ? {} : { quarterId: listing.quarterId }),
  ...(listing.fromDay === null ? {} : { from: listing.fromDay }),
  ...(listing.untilDay === null ? {} : { until: listing.untilDay }),
  ...(listing.notWanted === null ? {} : { notWanted: listing.notWanted }),
  ...(listing.giveBack === null ? {} : { giveBack: listing.giveBack }),
  ...(listing.audience === null ? {} : { audience: listing.audience }),
  ...(listing.conditions === null ? {} : { conditions: listing.conditions }),
  ...(listing.onlyInQuarter ? { onlyInQuarter: true } : {}),
});

export type PairRefusal =
  | { readonly type: "pairNotOpen" }
  | { readonly type: "pairSameOrganisation" }
  | { readonly type: "pairNotNeedAndOffer" }
  | { readonly type: "pairIntroduced" }
  | { readonly type: "pairNotFitting" }
  | { readonly type: "pairWithoutWord" };

type Side = Pick<Listing, "id" | "direction" | "organisationId" | "state" | "expiresOn">;

/** A need and an offer of two organisations, in that order. */
export function pairOf<T extends Side>(one: T, other: T): Result<{ need: T; offer: T }, PairRefusal> {
  if (one.direction === other.direction) return refuse({ type: "pairNotNeedAndOffer" });
  if (one.organisationId === other.organisationId) return refuse({ type: "pairSameOrganisation" });
  return ok(one.direction === "need" ? { need: one, offer: other } : { need: other, offer: one });
}

/** Both sides are told of each other once, while both are open. */
export function mayIntroduce<T extends Side>(one: T, other: T, introduced: boolean, today: string): Result<{ need: T; offer: T }, PairRefusal> {
  const pair = pairOf(one, other);
  if (!pair.ok) return pair;
  if (!isOpen(one, today) || !isOpen(other, today)) return refuse({ type: "pairNotOpen" });
  return introduced ? refuse({ type: "pairIntroduced" }) : pair;
}

/** A pair is called good once nobody says against it; who thinks otherwise takes the other word back first. */
export function mayApprove<T extends Side>(one: T, other: T, said: Pick<Feedback, "verdict"> | undefined): Result<{ need: T; offer: T }, PairRefusal> {
  return said?.verdict === "notFitting" ? refuse({ type: "pairNotFitting" }) : pairOf(one, other);
}

/** Whose word it is to take back: that of the entry from which it was said; of old words nobody knows which. */
export const saidFrom = (said: Pick<Feedback, "fromId"> | undefined, listing: Pick<Listing, "id">): boolean =>
  said !== undefined && (said.fromId === null || said.fromId === listing.id);
