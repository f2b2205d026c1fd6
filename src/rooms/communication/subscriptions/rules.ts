// SPDX-License-Identifier: EUPL-1.2
import { ok, refuse, type Result } from "../../../kernel/result.ts";

export const newsletterKind = "communication.newsletter";
/** The text under the sign-up form. Whoever changes its words raises the number. */
export const textVersion = 1;
/** Days after which a request that nobody confirmed is deleted. */
export const daysToConfirm = 14;

export interface Subscription {
  readonly id: string;
  readonly email: string;
  readonly locale: "de" | "en";
  readonly state: "asked" | "confirmed" | "ended";
  readonly secretHash: string | null;
  /** When it came into its state. */
  readonly since: Date;
}

export type Way = "form" | "mail" | "link" | "oneClick" | "account" | "office";
export interface SubscriptionStep {
  readonly subscriptionId: string;
  readonly step: Subscription["state"];
  readonly textVersion: number;
  readonly how: Way;
  readonly at: Date;
}

export type SubscriptionRefusal = { type: "subscriptionLinkOver" } | { type: "subscriptionEnded" };

const day = 24 * 3600_000;

export const unconfirmedBefore = (at: Date): Date => new Date(at.getTime() - daysToConfirm * day);

/** The button in the confirmation: twice is once; after 14 days the link is over. */
export function confirm(found: Subscription, at: Date): Result<Subscription, SubscriptionRefusal> {
  if (found.state === "confirmed") return ok(found);
  if (found.state === "ended" || found.since < unconfirmedBefore(at)) return refuse({ type: "subscriptionLinkOver" });
  return ok({ ...found, state: "confirmed", since: at });
}

/** Ends it, however often it is asked. */
export const end = (found: Subscription, at: Date): Subscription => (found.state === "ended" ? found : { ...found, state: "ended", secretHash: null, since: at });
