// SPDX-License-Identifier: EUPL-1.2
import { ok, refuse, type Result } from "../../kernel/result.ts";

export const networkRoles = ["coordinator", "admin", "operator"] as const;
export type NetworkRole = (typeof networkRoles)[number];

export interface Person {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly locale: "de" | "en";
  readonly state: "active" | "paused" | "ended";
  readonly version: number;
}

export interface NetworkSettings {
  readonly name: string;
  readonly claim: string;
  readonly address: "sie" | "du";
  readonly accent: string;
  readonly logoFileId: string | null;
  readonly logoAlt: string;
  readonly settingsVersion: number;
}

/** The top of the public start page: what the place works on, with its number. */
export interface Front {
  readonly title: string;
  readonly lead: string;
  readonly figureLabel: string | null;
  readonly figureUnit: string | null;
  readonly baseline: number | null;
  readonly baselineYear: number | null;
  readonly current: number | null;
  readonly currentYear: number | null;
  readonly goal: number | null;
  readonly goalYear: number | null;
  readonly source: string | null;
  readonly about: string;
  readonly contact: string;
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

/** When an invitation sent now stops working: two weeks, because people read their mail when they can. */
export const invitationExpires = (now: Date): Date => new Date(now.getTime() + 14 * day);

/** When a link sent now stops working. */
export const linkExpires = (now: Date): Date => new Date(now.getTime() + linkMinutes * 60_000);

/** When a session opened now ends by itself. */
export const sessionExpires = (now: Date): Date => new Date(now.getTime() + sessionDays * day);

export type LinkRefusal = { readonly type: "linkUsed" } | { readonly type: "linkExpired" };

/** A link opens one session, once, within half an hour. */
export function openSession(link: SignInLink, now: Date): Result<{ personId: string; expiresAt: Date }, LinkRefusal> {
  if (link.usedAt !== null) return refuse({ type: "linkUsed" });
  if (link.expiresAt <= now || link.personState !== "active") return refuse({ type: "linkExpired" });
  return ok({ personId: link.personId, expiresAt: sessionExpires(now) });
}

/** Only a path of our own site may follow a sign-in. */
export const ownPath = (path: string | undefined): string | null =>
  path !== undefined && /^\/(?![/\\])[\w\-./?=&%]*$/.test(path) ? path : null;

export type RoleRefusal = { readonly type: "lastAdmin" } | { readonly type: "ownRole" } | { readonly type: "operatorByOperator" };

/** Who ends a role: nobody their own last hold on the network, and never the last administrator. */
export function mayEndRole(role: NetworkRole, admins: number, own: boolean): Result<NetworkRole, RoleRefusal> {
  if (role === "admin" && admins <= 1) return refuse({ type: "lastAdmin" });
  if (role === "admin" && own) return refuse({ type: "ownRole" });
  return ok(role);
}

export type FigureRefusal = { readonly type: "figureIncomplete"; readonly field: string };

/** A number needs its start, its goal, their years and its source, or it does not stand there at all. */
export function wholeFigure<F extends Omit<Front, "version">>(front: F): Result<F, FigureRefusal> {
  const needed = ["figureLabel", "figureUnit", "baseline", "baselineYear", "current", "currentYear", "goal", "goalYear", "source"] as const;
  const given = needed.filter((name) => front[name] !== null);
  const lacking = needed.find((name) => front[name] === null);
  return given.length > 0 && lacking ? refuse({ type: "figureIncomplete", field: lacking }) : ok(front);
}

export interface Logo { readonly fileId: string | null; readonly alt: string }
export type LogoRefusal = { readonly type: string; readonly field: "logo" };

/** The logo after the form: taken away, replaced, or kept with other words. */
export function logoAfter(before: string | null, input: { id: string | undefined; fault: string | undefined; alt: string; remove: boolean }): Result<Logo, LogoRefusal> {
  if (input.remove) return ok({ fileId: null, alt: "" });
  if (input.fault) return refuse({ type: input.fault, field: "logo" });
  const fileId = input.id ?? before;
  return fileId ? ok({ fileId, alt: input.alt }) : refuse({ type: "pictureMissing", field: "logo" });
}

/** Host names as typed, one a line or separated by commas; lower case, without protocol and path. */
export const readHosts = (text: string | undefined): string[] =>
  [...new Set((text ?? "").split(/[\s,;]+/).map((host) => host.trim().toLowerCase().replace(/^https?:\/\//, "").replace(/\/.*$/, "")).filter(Boolean))];

export type AccentRefusal = { readonly type: "accentMoves"; readonly field: "accent"; readonly typed: string; readonly used: string; readonly ratio: number };

/** A colour that is too pale to read is replaced by a darker one; nobody is surprised by it, because saving asks once. */
export function acceptAccent(typed: string, used: { accent: string; ratio: number; changed: boolean }, before: string, seen: string | undefined): Result<string, AccentRefusal> {
  if (!used.changed || typed === before || typed === seen) return ok(typed);
  return refuse({ type: "accentMoves", field: "accent", typed, used: used.accent, ratio: used.ratio });
}

export type HostRefusal = { readonly type: "hostTaken"; readonly field: "hosts"; readonly host: string } | { readonly type: "hostWrong"; readonly field: "hosts"; readonly host: string };

/** A host name leads to one network only. */
export function checkHosts(hosts: readonly string[], taken: readonly string[]): Result<readonly string[], HostRefusal> {
  const wrong = hosts.find((host) => !/^(localhost|[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)+)(:\d{1,5})?$/.test(host));
  if (wrong) return refuse({ type: "hostWrong", field: "hosts", host: wrong });
  const foreign = hosts.find((host) => taken.includes(host));
  return foreign ? refuse({ type: "hostTaken", field: "hosts", host: foreign }) : ok(hosts);
}
