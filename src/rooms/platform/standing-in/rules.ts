// SPDX-License-Identifier: EUPL-1.2
import { ok, refuse, type Result } from "../../../kernel/result.ts";

export const standingInMinutes = 30;

export const standsUntil = (now: Date): Date => new Date(now.getTime() + standingInMinutes * 60_000);

/** The rights of these roles are never borrowed. */
export const neverBorrowed: readonly string[] = ["admin", "operator"];

export type StandingInRefusal = { readonly type: "standInSelf" } | { readonly type: "standInHigher" } | { readonly type: "standInPaused" };

/** Who administers may stand in for a member or coordinator, never for another administrator or who runs the machine. */
export function mayStandIn(person: { readonly state: string; readonly roles: readonly string[] }, self: boolean): Result<true, StandingInRefusal> {
  if (self) return refuse({ type: "standInSelf" });
  if (person.state !== "active") return refuse({ type: "standInPaused" });
  if (person.roles.some((role) => neverBorrowed.includes(role))) return refuse({ type: "standInHigher" });
  return ok(true);
}

/** What is borrowed: the person's own rights without those that nobody lends. */
export const borrowed = <G extends { readonly role: string }>(grants: readonly G[]): G[] => grants.filter((grant) => !neverBorrowed.includes(grant.role));
