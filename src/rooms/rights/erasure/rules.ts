// SPDX-License-Identifier: EUPL-1.2
import { ok, refuse, type Result } from "../../../kernel/result.ts";

export interface Standing {
  readonly roles: readonly string[];
  readonly admins: number;
  readonly operators: number;
}

export type ErasureRefusal = { readonly type: "eraseUnsure"; readonly field: "sure" } | { readonly type: "eraseOwnElsewhere" } | { readonly type: "eraseLastAdmin" } | { readonly type: "eraseLastOperator" } | { readonly type: "eraseAdminByAdmin" };

/**
 * Whoever asks is erased, but a network is never left without somebody who administers it, and the machine not without
 * somebody who runs it. On a letter's request the office does it; who administers is erased by who administers.
 */
export function mayErase(person: Standing, sure: boolean, by: "self" | { readonly admin: boolean; readonly same: boolean }): Result<true, ErasureRefusal> {
  if (!sure) return refuse({ type: "eraseUnsure", field: "sure" });
  if (by !== "self" && by.same) return refuse({ type: "eraseOwnElsewhere" });
  if (person.roles.includes("admin") && person.admins <= 1) return refuse({ type: "eraseLastAdmin" });
  if (person.roles.includes("operator") && person.operators <= 1) return refuse({ type: "eraseLastOperator" });
  if (by !== "self" && !by.admin && person.roles.some((role) => role === "admin" || role === "operator")) return refuse({ type: "eraseAdminByAdmin" });
  return ok(true);
}
