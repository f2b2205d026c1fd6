// SPDX-License-Identifier: EUPL-1.2

/** Words before the literals of a clause in the store: length, glue (0: given, not learnt; -1: deleted), use. */
export const HEAD = 3;

/**
 * Everything the solver knows, in flat arrays. Variables count from 1; the literal of variable v is 2v, its opposite
 * 2v + 1. A reason is 0 (none: decided), a place in the clause store (> 0), or minus the other literal of a clause of two.
 */
export class State {
  variables = 0;
  /** By literal: 1 true, -1 false, 0 open. */
  values = new Int8Array(128);
  levels = new Int32Array(64);
  reasons = new Int32Array(64);
  /** The value a variable had last; the longest conflict-free values since the last change of course; the best ever. */
  saved = new Int8Array(64);
  target = new Int8Array(64);
  best = new Int8Array(64);
  /** The value asked for by whoever uses the solver. */
  wished = new Int8Array(64);
  /** Scratch of conflict analysis: 0 untouched, 1 in the clause, 2 implied by it, 3 not. */
  marks = new Uint8Array(64);
  stamps = new Int32Array(64);
  stamp = 0;
  trail = new Int32Array(64);
  held = 0;
  head = 0;
  /** Where on the trail each decision level begins. */
  begins = new Int32Array(64);
  depth = 0;
  /** Clauses one behind the other, see HEAD. */
  store = new Int32Array(1 << 16);
  filled = 1;
  given: number[] = [];
  learnt: number[] = [];
  /** By literal that became false: pairs (other literal of the clause, place of the clause); clauses of two: the other literal. */
  long: Int32Array[] = [];
  longHeld = new Int32Array(128);
  twos: Int32Array[] = [];
  twosHeld = new Int32Array(128);
  /** The clause that cannot hold: its place, or -1 for the two literals below. */
  clashOne = 0;
  clashTwo = 0;
  /** No assignment at all satisfies the clauses. */
  broken = false;
  conflicts = 0;
  propagations = 0;

  constructor() {
    const none = new Int32Array(0);
    this.long.push(none, none);
    this.twos.push(none, none);
  }
}

export function widened<A extends Int8Array | Int32Array | Uint8Array | Float64Array>(array: A, length: number): A {
  if (array.length >= length) return array;
  const wider = new (array.constructor as new (length: number) => A)(Math.max(length, array.length * 2));
  wider.set(array);
  return wider;
}

/** A new variable; every array is long enough for it. */
export function addVariable(s: State): number {
  const v = ++s.variables;
  const count = v + 1;
  s.values = widened(s.values, 2 * count);
  s.longHeld = widened(s.longHeld, 2 * count);
  s.twosHeld = widened(s.twosHeld, 2 * count);
  s.levels = widened(s.levels, count);
  s.reasons = widened(s.reasons, count);
  s.saved = widened(s.saved, count);
  s.target = widened(s.target, count);
  s.best = widened(s.best, count);
  s.wished = widened(s.wished, count);
  s.marks = widened(s.marks, count);
  s.stamps = widened(s.stamps, count + 1);
  s.trail = widened(s.trail, count + 1);
  s.begins = widened(s.begins, count + 1);
  s.saved[v] = s.wished[v] = -1;
  const none = EMPTY;
  s.long.push(none, none);
  s.twos.push(none, none);
  return v;
}
const EMPTY = new Int32Array(0);

function watchLong(s: State, literal: number, other: number, place: number): void {
  const held = s.longHeld[literal]!;
  let list = s.long[literal]!;
  if (held + 2 > list.length) {
    list = widened(list, Math.max(8, held + 2));
    s.long[literal] = list;
  }
  list[held] = other;
  list[held + 1] = place;
  s.longHeld[literal] = held + 2;
}

function watchTwo(s: State, literal: number, other: number): void {
  const held = s.twosHeld[literal]!;
  let list = s.twos[literal]!;
  if (held + 1 > list.length) {
    list = widened(list, Math.max(4, held + 1));
    s.twos[literal] = list;
  }
  list[held] = other;
  s.twosHeld[literal] = held + 1;
}

export function attach(s: State, place: number): void {
  const one = s.store[place + HEAD]!;
  const two = s.store[place + HEAD + 1]!;
  watchLong(s, one, two, place);
  watchLong(s, two, one, place);
}

/** Keeps a clause of two or more literals; the first two are watched. Returns its reason code: place, or 0 for a clause of two. */
export function keep(s: State, literals: ArrayLike<number>, length: number, glue: number): number {
  if (length === 2) {
    watchTwo(s, literals[0]!, literals[1]!);
    watchTwo(s, literals[1]!, literals[0]!);
    return 0;
  }
  const place = s.filled;
  s.store = widened(s.store, place + HEAD + length);
  const { store } = s;
  store[place] = length;
  store[place + 1] = glue;
  store[place + 2] = glue > 0 ? 2 : 0;
  for (let at = 0; at < length; at++) store[place + HEAD + at] = literals[at]!;
  s.filled = place + HEAD + length;
  (glue > 0 ? s.learnt : s.given).push(place);
  attach(s, place);
  return place;
}

export function assign(s: State, literal: number, reason: number): void {
  const v = literal >> 1;
  s.values[literal] = 1;
  s.values[literal ^ 1] = -1;
  s.levels[v] = s.depth;
  s.reasons[v] = reason;
  s.trail[s.held++] = literal;
}
