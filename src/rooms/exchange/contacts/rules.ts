// SPDX-License-Identifier: EUPL-1.2
import { ok, refuse, type Result } from "../../../kernel/result.ts";
import { isOpen, type Listing } from "../rules.ts";

/** A message about a need or an offer, on its way through the platform. */
export interface ContactRequest {
  readonly id: string;
  readonly listingId: string;
  readonly personId: string | null;
  readonly name: string;
  readonly email: string;
  readonly organisation: string | null;
  readonly message: string;
  readonly state: "open" | "answered" | "declined";
  /** False: nobody of the organisation has an account; the coordinator passes it on. */
  readonly forwarded: boolean;
  readonly createdAt: Date;
  readonly settledAt: Date | null;
}

export interface Recent {
  readonly email: string;
  readonly personId: string | null;
  readonly createdAt: Date;
}

const hour = 3600_000;
/** Messages of guests in one network within an hour. */
export const guestsPerHour = 30;
/** Messages from one address or account within an hour. */
export const eachPerHour = 5;
/** Days after which the coordinator is told that a message has no answer. */
export const patienceDays = 7;

export type ContactRefusal =
  | { readonly type: "listingNotOpen" }
  | { readonly type: "contactNameMissing"; readonly field: "name" }
  | { readonly type: "contactEmailMissing"; readonly field: "email" }
  | { readonly type: "contactTooMany" };

export interface Sender {
  /** Undefined: a guest, who must say name and address. */
  readonly personId: string | undefined;
  readonly name: string | undefined;
  readonly email: string | undefined;
}

/** May this message go out: the entry is open, one can answer, and nobody floods the town with messages. */
export function mayWrite(listing: Pick<Listing, "state" | "expiresOn">, sender: Sender, recent: readonly Recent[], at: Date, today: string): Result<true, ContactRefusal> {
  if (!isOpen(listing, today)) return refuse({ type: "listingNotOpen" });
  if (sender.personId === undefined && !sender.name) return refuse({ type: "contactNameMissing", field: "name" });
  if (sender.personId === undefined && !sender.email) return refuse({ type: "contactEmailMissing", field: "email" });
  const last = recent.filter((one) => at.getTime() - one.createdAt.getTime() < hour);
  const own = last.filter((one) => (sender.personId === undefined ? one.personId === null && one.email === sender.email : one.personId === sender.personId));
  if (own.length >= eachPerHour) return refuse({ type: "contactTooMany" });
  if (sender.personId === undefined && last.filter((one) => one.personId === null).length >= guestsPerHour) return refuse({ type: "contactTooMany" });
  return ok(true);
}

export type SettleRefusal = { readonly type: "contactSettled" };

/** Answered or turned down, once. */
export const settle = (request: Pick<ContactRequest, "state">, answer: "answered" | "declined"): Result<"answered" | "declined", SettleRefusal> =>
  request.state === "open" ? ok(answer) : refuse({ type: "contactSettled" });
