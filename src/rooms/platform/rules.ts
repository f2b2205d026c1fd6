// SPDX-License-Identifier: EUPL-1.2
import { ok, refuse, type Result } from "../../kernel/result.ts";

export const networkRoles = ["coordinator", "admin", "operator"] as const;
export type NetworkRole = (typeof networkRoles)[number];

export interface Person {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly locale: "de" | "en";
  readonly state: "active" | "ended";
  readonly version: number;
}

export interface SignInLink {
  readonly id: string;
  readonly personId: string;
  readonly personState: Person["state"];
  readonly nextPath: string | null;
  readonly expiresAt: Date;
  readonly usedAt: Date | null;
}

export const linkMinutes = 30;
export const sessionDays = 30;
const day = 24 * 3600_000;

/** When a link sent now stops working. */
export const linkExpires = (now: Date): Date => new Date(now.getTime() + linkMinutes * 60_000);

export type LinkRefusal = { readonly type: "linkUsed" } | { readonly type: "linkExpired" };

/** A link opens one session, once, within half an hour. */
export function openSession(link: SignInLink, now: Date): Result<{ personId: string; expiresAt: Date }, LinkRefusal> {
  if (link.usedAt !== null) return refuse({ type: "linkUsed" });
  if (link.expiresAt <= now || link.personState !== "active") return refuse({ type: "linkExpired" });
  return ok({ personId: link.personId, expiresAt: new Date(now.getTime() + sessionDays * day) });
}

/** Only a path of our own site may follow a sign-in. */
export const ownPath = (path: string | undefined): string | null =>
  path !== undefined && /^\/(?![/\\])[\w\-./?=&%]*$/.test(path) ? path : null;
