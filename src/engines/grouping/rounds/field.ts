// SPDX-License-Identifier: EUPL-1.2

/** A finite field with q elements, named 0 .. q-1; 0 is nought, 1 is one. */
export interface Field {
  readonly q: number;
  add(a: number, b: number): number;
  times(a: number, b: number): number;
}

/** The prime p and exponent e with q = p^e, or undefined where q is no prime power. */
export function primePower(q: number): { p: number; e: number } | undefined {
  if (!Number.isInteger(q) || q < 2) return undefined;
  let p = 2;
  while (q % p !== 0 && p * p <= q) p++;
  if (q % p !== 0) p = q;
  let e = 0;
  let rest = q;
  for (; rest % p === 0; rest /= p) e++;
  return rest === 1 ? { p, e } : undefined;
}

/**
 * The field with q elements, q a prime power. An element's digits to base p are the coefficients of a polynomial; they
 * are multiplied modulo the first polynomial of degree e that has no factor. Undefined where there is no such field.
 */
export function field(q: number): Field | undefined {
  const power = primePower(q);
  if (!power) return undefined;
  const { p, e } = power;
  if (e === 1) return { q, add: (a, b) => (a + b) % q, times: (a, b) => (a * b) % q };
  const modulus = irreducible(p, e);
  const add = table(q, (a, b) => number(digits(a, p, e).map((digit, at) => (digit + (digits(b, p, e)[at] ?? 0)) % p), p));
  const times = table(q, (a, b) => number(reduce(product(digits(a, p, e), digits(b, p, e), p), modulus, p), p));
  return { q, add: (a, b) => add[a * q + b]!, times: (a, b) => times[a * q + b]! };
}

function table(q: number, entry: (a: number, b: number) => number): Int32Array {
  return Int32Array.from({ length: q * q }, (_, at) => entry(Math.floor(at / q), at % q));
}

/** Coefficients, lowest first. */
function digits(value: number, p: number, length: number): number[] {
  const list: number[] = [];
  for (let rest = value; list.length < length; rest = Math.floor(rest / p)) list.push(rest % p);
  return list;
}

function number(list: readonly number[], p: number): number {
  return list.reduceRight((sum, digit) => sum * p + digit, 0);
}

function product(a: readonly number[], b: readonly number[], p: number): number[] {
  const result = Array.from({ length: a.length + b.length - 1 }, () => 0);
  a.forEach((x, i) => b.forEach((y, j) => (result[i + j] = (result[i + j]! + x * y) % p)));
  return result;
}

/** The rest after division by a polynomial whose leading coefficient is 1. */
function reduce(a: readonly number[], modulus: readonly number[], p: number): number[] {
  const rest = [...a];
  const degree = modulus.length - 1;
  for (let top = rest.length - 1; top >= degree; top--) {
    const factor = rest[top]!;
    for (let at = 0; at <= degree; at++) {
      const place = top - degree + at;
      rest[place] = (((rest[place]! - factor * modulus[at]!) % p) + p) % p;
    }
  }
  return rest.slice(0, degree);
}

/** The first polynomial of degree e with leading coefficient 1 that no polynomial of degree 1 .. e/2 divides. */
function irreducible(p: number, e: number): number[] {
  for (let low = 0; low < p ** e; low++) {
    const candidate = [...digits(low, p, e), 1];
    if (!hasFactor(candidate, p, e)) return candidate;
  }
  return [];
}

function hasFactor(candidate: readonly number[], p: number, e: number): boolean {
  for (let degree = 1; degree <= e / 2; degree++) {
    for (let low = 0; low < p ** degree; low++) {
      if (reduce(candidate, [...digits(low, p, degree), 1], p).every((digit) => digit === 0)) return true;
    }
  }
  return false;
}
