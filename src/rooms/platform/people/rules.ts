// SPDX-License-Identifier: EUPL-1.2
import { ok, refuse, type Result } from "../../../kernel/result.ts";

export type PauseRefusal = { readonly type: "pauseSelf" } | { readonly type: "pauseHigher" } | { readonly type: "pauseAlready" };

export interface Pausing {
  readonly self: boolean;
  /** Whether who pauses administers the network. */
  readonly byAdmin: boolean;
}

/** Nobody pauses themselves or who runs the machine; who administers is paused by another administrator only. */
export function mayPause(person: { readonly state: string; readonly roles: readonly string[] }, by: Pausing): Result<true, PauseRefusal> {
  if (by.self) return refuse({ type: "pauseSelf" });
  if (person.roles.includes("operator") || (person.roles.includes("admin") && !by.byAdmin)) return refuse({ type: "pauseHigher" });
  return person.state === "active" ? ok(true) : refuse({ type: "pauseAlready" });
}

export type ResumeRefusal = { readonly type: "notPaused" } | { readonly type: "resumeTaken" };

/** A paused account opens again unless another one with its address was opened meanwhile. */
export function mayResume(person: { readonly state: string }, taken: boolean): Result<true, ResumeRefusal> {
  if (person.state !== "paused") return refuse({ type: "notPaused" });
  return taken ? refuse({ type: "resumeTaken" }) : ok(true);
}
