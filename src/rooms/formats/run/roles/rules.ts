// SPDX-License-Identifier: EUPL-1.2
import { ok, refuse, type Result } from "../../../../kernel/result.ts";

/** An appointment for one edition and a time. It ends by itself. */
export interface EditionRole {
  readonly id: string;
  readonly editionId: string;
  readonly personId: string;
  readonly role: string;
  readonly fromAt: Date;
  readonly untilAt: Date;
}

export type RoleRefusal =
  | { readonly type: "editionRoleUnknown"; readonly field: "role" }
  | { readonly type: "editionRoleWindow"; readonly field: "untilTime" }
  | { readonly type: "editionRoleOver" };

type Window = { readonly from: number; readonly until: number } | "whole";
const hour = 3600_000;
const wholeRunDays = 400;

/** When an appointment begins and ends: hours from the opening, or the whole run with its aftercare. */
export function windowOf(window: Window, opensAt: Date, now: Date): { fromAt: Date; untilAt: Date } {
  if (window === "whole") return { fromAt: now, untilAt: new Date(Math.max(now.getTime(), opensAt.getTime()) + wholeRunDays * 24 * hour) };
  return { fromAt: new Date(opensAt.getTime() + window.from * hour), untilAt: new Date(opensAt.getTime() + window.until * hour) };
}

/** An appointment needs a role of the format and an end after its beginning. */
export function appoint(roles: readonly string[], role: string, window: { fromAt: Date; untilAt: Date }): Result<typeof window, RoleRefusal> {
  if (!roles.includes(role)) return refuse({ type: "editionRoleUnknown", field: "role" });
  return window.untilAt > window.fromAt ? ok(window) : refuse({ type: "editionRoleWindow", field: "untilTime" });
}

/** An appointment that is over cannot be ended again. */
export const endNow = (role: Pick<EditionRole, "untilAt">, now: Date): Result<Date, RoleRefusal> => (role.untilAt > now ? ok(now) : refuse({ type: "editionRoleOver" }));

/** Where an appointment stands now. */
export const roleTime = (role: Pick<EditionRole, "fromAt" | "untilAt">, now: Date): "coming" | "running" | "over" =>
  now < role.fromAt ? "coming" : now < role.untilAt ? "running" : "over";
