// SPDX-License-Identifier: EUPL-1.2

/** A "no" of the rules: a value with a reason. Every `type` has a sentence in both languages (texts.de.ts, texts.en.ts). */
export interface Refusal {
  readonly type: string;
  /** The form field that the sentence belongs to, where there is one. */
  readonly field?: string;
}

/** What a rule returns: a value, or a typed refusal. A bug is an exception, never a refusal. */
export type Result<T, R extends Refusal = Refusal> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly refusal: R };

/** The rule says yes. */
export function ok<T>(value: T): { readonly ok: true; readonly value: T } {
  return { ok: true, value };
}

/** The rule says no, with the reason. */
export function refuse<R extends Refusal>(refusal: R): { readonly ok: false; readonly refusal: R } {
  return { ok: false, refusal };
}
