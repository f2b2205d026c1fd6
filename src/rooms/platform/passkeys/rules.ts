// SPDX-License-Identifier: EUPL-1.2
import { ok, refuse, type Result } from "../../../kernel/result.ts";
import { takeToken, type Taker, type Token } from "../sessions/rules.ts";

export interface Passkey {
  readonly id: string;
  readonly personId: string;
  readonly credentialId: string;
  readonly publicKey: Uint8Array;
  readonly counter: number;
  readonly transports: string;
  readonly name: string;
  readonly createdAt: Date;
  readonly usedAt: Date | null;
}

export const mostPasskeys = 10;

export type PasskeyRefusal = { readonly type: "passkeyUnknown" } | { readonly type: "passkeyLate" } | { readonly type: "passkeyCounter" } | { readonly type: "passkeyMany" } | { readonly type: "passkeyScript" };

/** The counter of a device that counts must grow; one that never counts says 0 for ever. Else somebody has a copy. */
export const counterGrew = (before: number, now: number): boolean => (before === 0 && now === 0) || now > before;

/** An answer counts when it meets an open challenge of this purpose, comes from a known passkey, and the device's count goes on. */
export function takeAnswer(token: Token | undefined, passkey: Pick<Passkey, "counter" | "personId"> | undefined, counter: number, by: Taker, now: Date): Result<true, PasskeyRefusal> {
  if (!token || !takeToken(token, by, now).ok) return refuse({ type: "passkeyLate" });
  if (!passkey || (by.personId !== undefined && passkey.personId !== by.personId)) return refuse({ type: "passkeyUnknown" });
  return counterGrew(passkey.counter, counter) ? ok(true) : refuse({ type: "passkeyCounter" });
}
