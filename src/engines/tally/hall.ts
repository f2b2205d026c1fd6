// SPDX-License-Identifier: EUPL-1.2
import type { Admitted, Examination } from "./admission.ts";
import type { Lot } from "./order.ts";
import type { Cast, Outcome, Rules } from "./problem.ts";

/** Why the rules cannot be followed: the key, whom it names, and the numbers that collide. */
export interface Clash {
  readonly fact: string;
  readonly about: readonly string[];
  readonly figures: readonly number[];
}

/** What a method counts with. */
export interface Hall<B extends Cast> extends Admitted<B> {
  readonly lot: Lot;
  /** Nothing may be chosen where this is false: no quorum, or no ballot counts. */
  readonly decides: boolean;
  /** Ballots that the quorum asks for; 0 without quorum. */
  readonly needed: number;
  /** Number of the eligible, where known. */
  readonly eligible: number | undefined;
}

/** What each kind of ballot brings. */
export interface Method<P extends Rules & { readonly ballots: readonly B[] }, B extends Cast, O extends Outcome> {
  readonly clash: (problem: P) => Clash | undefined;
  readonly examination: (problem: P) => Examination<B>;
  readonly count: (problem: P, hall: Hall<B>) => O;
}

/** Number of the eligible, where known. */
export function eligibleOf(rules: Rules): number | undefined {
  return rules.eligible ? new Set(rules.eligible).size : rules.eligibleCount;
}

/** Smallest whole number not below the share; a billionth is forgiven, so that 0.6 of 5 is 3. */
export function shareOf(share: number, of: number): number {
  return Math.ceil(share * of - 1e-9);
}

/** A value of a record read by an id that may be any word, "constructor" too. */
export function own<T>(record: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}

/** The first key of a record that is not among the known ids, in order of code units. */
export function unknownKey(record: Readonly<Record<string, unknown>>, known: ReadonlySet<string>): string | undefined {
  let found: string | undefined;
  for (const key of Object.keys(record)) if (!known.has(key) && (found === undefined || key < found)) found = key;
  return found;
}

export const isCount = (value: number | undefined): boolean => value === undefined || (Number.isSafeInteger(value) && value >= 1);
