// SPDX-License-Identifier: EUPL-1.2
import { ok, refuse, type Result } from "../../../kernel/result.ts";

export interface Copy {
  readonly id: string;
  readonly personId: string;
  readonly state: "making" | "ready" | "opened";
  readonly locale: "de" | "en";
  readonly askedAt: Date;
  readonly readyAt: Date | null;
  readonly openedAt: Date | null;
  readonly expiresAt: Date;
}

export const copyDays = 7;
const day = 24 * 3600_000;

/** When a copy asked for now cannot be opened any more. */
export const copyExpires = (now: Date): Date => new Date(now.getTime() + copyDays * day);

/** Where the person's copy stands: none, being made, to be opened, or over. */
export const stateOf = (copy: Copy | undefined, now: Date): "none" | "making" | "ready" | "opened" | "expired" =>
  copy === undefined ? "none" : copy.state === "opened" ? "opened" : copy.expiresAt <= now ? "expired" : copy.state;

export type AskRefusal = { readonly type: "copyUnderWay" };

/** One copy at a time is made; a fresh one replaces what lies there. Work that got lost can be asked for again after an hour. */
export const mayAsk = (copy: Copy | undefined, now: Date): Result<true, AskRefusal> =>
  stateOf(copy, now) === "making" && now.getTime() - copy!.askedAt.getTime() < 3600_000 ? refuse({ type: "copyUnderWay" }) : ok(true);

export type OpenRefusal = { readonly type: "copyNone" } | { readonly type: "copyNotReady" } | { readonly type: "copyOpened" } | { readonly type: "copyExpired" };

const noes = { none: "copyNone", making: "copyNotReady", opened: "copyOpened", expired: "copyExpired" } as const;

/** A copy is opened once, within seven days. */
export function mayOpen(copy: Copy | undefined, now: Date): Result<Copy, OpenRefusal> {
  const state = stateOf(copy, now);
  return state === "ready" ? ok(copy!) : refuse({ type: noes[state] });
}
