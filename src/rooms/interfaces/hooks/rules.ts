// SPDX-License-Identifier: EUPL-1.2
import { ok, refuse, type Result } from "../../../kernel/result.ts";

/** What another programme can be told of, and the news that says so. */
export const hookEvents = ["listing.published", "organisation.listed", "edition.published", "agreement.sealed"] as const;
export type HookEvent = (typeof hookEvents)[number];
export const newsOf: Readonly<Record<HookEvent, string>> = {
  "listing.published": "exchange.listingPublished", "organisation.listed": "actors.organisationListed", "edition.published": "run.editionPublished", "agreement.sealed": "commitments.agreementSealed",
};

export interface Hook {
  readonly id: string;
  readonly url: string;
  readonly events: readonly HookEvent[];
  readonly state: "active" | "disabled";
  /** Messages in a row that were given up. */
  readonly failures: number;
  readonly createdAt: Date;
  readonly deliveredAt: Date | null;
  readonly version: number;
}

export interface Delivery {
  readonly id: string;
  readonly webhookId: string;
  readonly event: HookEvent | "test";
  readonly state: "waiting" | "delivered" | "failed";
  readonly attempts: number;
  readonly status: number | null;
  /** Why there was no answer, in the word of the fetcher. */
  readonly fault: string | null;
  readonly createdAt: Date;
  readonly triedAt: Date | null;
}

export type HookRefusal =
  | { readonly type: "hookUrl"; readonly field: "url" }
  | { readonly type: "hookEventsMissing"; readonly field: "events" }
  | { readonly type: "hookTooMany" }
  | { readonly type: "hookActiveAlready" }
  | { readonly type: "hookDisabled" };

/** Most hooks of a network. */
export const mostHooks = 10;

/** An https address without name and password in it. Whether it leads outside is asked when something is sent. */
export function checkHook(url: { readonly protocol: string; readonly username: string; readonly password: string; readonly hash: string; readonly href: string } | undefined, events: readonly HookEvent[], there: number): Result<string, HookRefusal> {
  if (url === undefined || (url.protocol !== "https:" && url.protocol !== "http:") || url.username !== "" || url.password !== "" || url.hash !== "") return refuse({ type: "hookUrl", field: "url" });
  if (events.length === 0) return refuse({ type: "hookEventsMissing", field: "events" });
  return there >= mostHooks ? refuse({ type: "hookTooMany" }) : ok(url.href);
}

/** Minutes until the next try after each failed one; after the last the message is given up. */
export const waits = [1, 5, 30, 120, 300, 600] as const;
/** So many given up in a row, and nothing more is sent until somebody has looked. */
export const mostFailures = 3;

export interface After {
  readonly delivery: Pick<Delivery, "state" | "attempts">;
  readonly hook: Pick<Hook, "state" | "failures">;
  /** Minutes until the next try; undefined: there is none. */
  readonly again: number | undefined;
}

/** What follows from a try. 2xx is taken; 410 says "never again"; all else is tried again, longer each time. */
export function afterTry(delivery: Pick<Delivery, "attempts">, hook: Pick<Hook, "failures">, status: number | null): After {
  const attempts = delivery.attempts + 1;
  if (status !== null && status >= 200 && status < 300) return { delivery: { state: "delivered", attempts }, hook: { state: "active", failures: 0 }, again: undefined };
  const gone = status === 410;
  const again = gone ? undefined : waits[attempts - 1];
  if (again !== undefined) return { delivery: { state: "waiting", attempts }, hook: { state: "active", failures: hook.failures }, again };
  const failures = hook.failures + 1;
  return { delivery: { state: "failed", attempts }, hook: { state: gone || failures >= mostFailures ? "disabled" : "active", failures }, again: undefined };
}
