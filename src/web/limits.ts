// SPDX-License-Identifier: EUPL-1.2
import type { Context } from "hono";
import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";
import type { FormValues } from "../kernel/fields.ts";
import type { Action, FormPage, Limit } from "../kernel/page.ts";
import { clientAt, limitKey } from "./client.ts";
import type { Entered } from "./enter.ts";
import type { House } from "./house.ts";

/**
 * What anybody without an account may send from one address: far above what a hall full of people behind one
 * connection does, far below what a machine tries.
 */
export const guestLimit: Limit = { times: 300, minutes: 10, by: "address" };

/** Counts tries in the memory of this process; a restart forgets them. */
export interface Limits {
  /** Counts one try. Undefined: go on; else the seconds until the next may come. */
  take(name: string, who: string, limit: Pick<Limit, "times" | "minutes">): Promise<number | undefined>;
}

export function createLimits(): Limits {
  const counters = new Map<string, RateLimiterMemory>();
  const counter = (name: string, limit: Pick<Limit, "times" | "minutes">): RateLimiterMemory => {
    const key = `${name} ${limit.times}/${limit.minutes}`;
    const known = counters.get(key) ?? new RateLimiterMemory({ points: limit.times, duration: limit.minutes * 60 });
    counters.set(key, known);
    return known;
  };
  return {
    async take(name, who, limit) {
      try {
        await counter(name, limit).consume(who);
        return undefined;
      } catch (over) {
        if (over instanceof RateLimiterRes) return Math.max(1, Math.ceil(over.msBeforeNext / 1000));
        throw over;
      }
    },
  };
}

const ofHouse = new WeakMap<House, Limits>();

/** The counters of a house; one set for all its doors. */
export function limitsOf(house: House): Limits {
  const known = ofHouse.get(house) ?? createLimits();
  ofHouse.set(house, known);
  return known;
}

/** Counts a POST against the general limit of guests and the route's own. Undefined, or the seconds to wait. */
export async function tooOften(house: House, c: Context, entered: Entered, route: FormPage | Action, posted: FormValues): Promise<number | undefined> {
  if (house.settings.unlimited) return undefined;
  const address = limitKey(clientAt(c).address);
  const limits = limitsOf(house);
  const waits: (number | undefined)[] = [];
  if (entered.actor.kind === "guest") waits.push(await limits.take("guest", address, guestLimit));
  for (const limit of [route.limit ?? []].flat()) {
    const who = whoCounts(limit, entered, posted, address);
    if (who !== undefined) waits.push(await limits.take(`${route.path} ${typeof limit.by === "string" ? limit.by : limit.by.field}`, who, limit));
  }
  const longest = Math.max(0, ...waits.map((wait) => wait ?? 0));
  return longest > 0 ? longest : undefined;
}

function whoCounts(limit: Limit, entered: Entered, posted: FormValues, address: string): string | undefined {
  if (limit.by === "address") return address;
  if (limit.by === "person") return entered.actor.kind === "person" ? `${entered.scope.networkId} ${entered.actor.id}` : address;
  const value = posted[limit.by.field];
  const text = (typeof value === "string" ? value : (value?.[0] ?? "")).trim().toLowerCase();
  return text === "" ? undefined : `${entered.scope.networkId} ${text}`;
}
