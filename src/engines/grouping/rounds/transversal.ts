// SPDX-License-Identifier: EUPL-1.2
import { field, primePower, type Field } from "./field.ts";

/**
 * Rounds in which no two points share a table twice. Every round is a list of all points 0 .. g*s-1, table by table:
 * the first s points sit at the first table, and so on.
 */
export interface Design {
  readonly tables: number;
  readonly size: number;
  readonly rounds: readonly (readonly number[])[];
}

/**
 * Pairs: everybody meets everybody, 2g - 1 rounds. One point stays, the others walk round a circle (the round-robin
 * schedule; Kirkman 1847).
 */
export function pairs(tables: number): Design {
  const circle = 2 * tables - 1;
  const rounds = Array.from({ length: circle }, (_, turn) => {
    const round = [circle, turn];
    for (let step = 1; step < tables; step++) round.push((turn + step) % circle, (turn - step + circle) % circle);
    return round;
  });
  return { tables, size: 2, rounds };
}

/**
 * Point (i, x), the number i*g + x, sits in round t at the table a with a + t*i = x: two points with different i share one
 * table in exactly one round, two with the same i in none (transversal design; Bose and Shrikhande 1960). For a prime
 * power g >= s that gives g rounds; for other g the same over a product of fields (MacNeish 1922), for s up to the smallest
 * prime power in g. Points with the same i make up g/s tables of their own afterwards, where s divides g: `within` says
 * how. Undefined where s is too large.
 */
export function transversal(tables: number, size: number, within: (tables: number, size: number) => Design | undefined): Design | undefined {
  const fields = factors(tables).map(field);
  if (fields.length === 0 || fields.some((one) => one === undefined || one.q < size)) return undefined;
  const ring = fields as Field[];
  const rounds = Array.from({ length: tables }, (_, t) => {
    const round: number[] = [];
    for (let a = 0; a < tables; a++) for (let i = 0; i < size; i++) round.push(i * tables + line(ring, a, t, i));
    return round;
  });
  return { tables, size, rounds: [...rounds, ...inside(tables, size, within)] };
}

/**
 * The same with whole numbers modulo g, for any g >= s: differences of t below the smallest prime factor of g have an
 * inverse, so there are as many rounds, two for an even number of tables.
 */
export function cyclic(tables: number, size: number, within: (tables: number, size: number) => Design | undefined): Design | undefined {
  if (tables < size) return undefined;
  let prime = 2;
  while (tables % prime !== 0) prime++;
  const rounds = Array.from({ length: prime }, (_, t) => {
    const round: number[] = [];
    for (let a = 0; a < tables; a++) for (let i = 0; i < size; i++) round.push(i * tables + ((a + t * i) % tables));
    return round;
  });
  return { tables, size, rounds: [...rounds, ...inside(tables, size, within)] };
}

/** Each of the s sets of g points that never met, at g/s tables. */
function inside(tables: number, size: number, within: (tables: number, size: number) => Design | undefined): number[][] {
  if (tables % size !== 0) return [];
  const smaller = within(tables / size, size);
  return (smaller?.rounds ?? []).map((round) => Array.from({ length: size }, (_, i) => round.map((point) => i * tables + point)).flat());
}

/** a + t*i, factor by factor; i stands for the element i of every field. */
function line(ring: readonly Field[], a: number, t: number, i: number): number {
  let value = 0;
  let base = 1;
  for (const { q, add, times } of ring) {
    value += base * add(Math.floor(a / base) % q, times(Math.floor(t / base) % q, i));
    base *= q;
  }
  return value;
}

/** The prime powers whose product a number is: 12 = 4 * 3. */
function factors(value: number): number[] {
  const list: number[] = [];
  let rest = value;
  for (let p = 2; rest > 1; p++) {
    let power = 1;
    for (; rest % p === 0; rest /= p) power *= p;
    if (power > 1) list.push(power);
  }
  return list.every((q) => primePower(q) !== undefined) ? list : [];
}
