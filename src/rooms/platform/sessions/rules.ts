// SPDX-License-Identifier: EUPL-1.2
import { ok, refuse, type Result } from "../../../kernel/result.ts";

const minute = 60_000;
const hour = 60 * minute;

/** A session that nobody uses for a week ends; used or not, it ends after thirty days (rules.ts of the platform). */
export const idleDays = 7;
export const idleSince = (now: Date): Date => new Date(now.getTime() - idleDays * 24 * hour);

/** The moment last seen is kept by the hour: enough to recognise a foreign device, too little to follow somebody. */
export const seenAgain = (seenAt: Date, now: Date): boolean => now.getTime() - seenAt.getTime() >= hour;

/** How long a first answer may be lost: the same form sent again within two minutes still signs in. */
export const lostAnswer = (startedAt: Date, now: Date): boolean => now.getTime() - startedAt.getTime() < 2 * minute;

export interface Session {
  readonly id: string;
  readonly device: string;
  readonly startedAt: Date;
  readonly seenAt: Date;
}

export const purposes = ["stepUp", "emailChange", "passkeyNew", "passkeySignIn", "passkeyConfirm", "townLogin"] as const;
export type Purpose = (typeof purposes)[number];

/** Something that works once: for one purpose, for a while, maybe for one person and session only. */
export interface Token {
  readonly id: string;
  readonly purpose: Purpose;
  readonly personId: string | null;
  readonly sessionId: string | null;
  readonly detail: string | null;
  readonly tries: number;
  readonly expiresAt: Date;
  readonly usedAt: Date | null;
}

/** Minutes that each kind lasts. */
export const lasts: Readonly<Record<Purpose, number>> = { stepUp: 10, emailChange: 24 * 60, passkeyNew: 5, passkeySignIn: 5, passkeyConfirm: 5, townLogin: 10 };

export const tokenExpires = (purpose: Purpose, now: Date): Date => new Date(now.getTime() + lasts[purpose] * minute);

export type TokenRefusal = { readonly type: "tokenUsed" } | { readonly type: "tokenExpired" } | { readonly type: "tokenForeign" };

export interface Taker {
  readonly purpose: Purpose;
  readonly personId?: string | undefined;
  readonly sessionId?: string | undefined;
}

/** Whoever takes a token must be whom it was made for, for what it was made for, in time, once. */
export function takeToken(token: Token, by: Taker, now: Date): Result<Token, TokenRefusal> {
  const foreign = token.purpose !== by.purpose || (token.personId !== null && token.personId !== by.personId) || (token.sessionId !== null && token.sessionId !== by.sessionId);
  if (foreign) return refuse({ type: "tokenForeign" });
  if (token.usedAt !== null) return refuse({ type: "tokenUsed" });
  if (token.expiresAt <= now) return refuse({ type: "tokenExpired" });
  return ok(token);
}

export const codeTries = 5;

/** Six digits out of 32 random bytes in base64url. */
export function codeOf(secret: string): string {
  const signs = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
  let number = 0;
  for (const sign of secret) number = (number * 64 + Math.max(0, signs.indexOf(sign))) % 1_000_000;
  return String(number).padStart(6, "0");
}

/** What is hashed of a code: with the session, so that equal codes do not look equal. */
export const codeText = (sessionId: string, code: string): string => `${sessionId} ${code}`;

export type CodeRefusal = { readonly type: "codeMissing"; readonly field: "code" } | { readonly type: "codeOver"; readonly field: "code" };
export type CodeTry = { readonly right: boolean; readonly left: number };

/** A try at the newest code of the session: right, or one of five tries less. */
export function tryCode(token: Token | undefined, matches: boolean, by: Taker, now: Date): Result<CodeTry, CodeRefusal> {
  if (!token || !takeToken(token, by, now).ok) return refuse({ type: "codeMissing", field: "code" });
  if (token.tries >= codeTries) return refuse({ type: "codeOver", field: "code" });
  return ok({ right: matches, left: codeTries - token.tries - 1 });
}

/** "k•••@walkenau.example": enough to know which mailbox, too little for who looks over the shoulder. */
export const veiled = (email: string): string => email.replace(/^(.)[^@]*/, "$1•••");

export type EmailRefusal = { readonly type: "emailSame"; readonly field: "email" };

/** A new address of one's own. Whether somebody else has it is told to nobody: the mail then says so itself. */
export const newEmail = (current: string, next: string): Result<string, EmailRefusal> =>
  current === next ? refuse({ type: "emailSame", field: "email" }) : ok(next);
