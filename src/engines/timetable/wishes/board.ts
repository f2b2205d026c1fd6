// SPDX-License-Identifier: EUPL-1.2
import type { Model } from "./model.ts";
import { keepsPauses } from "./pauses.ts";

/** A plan under construction: which candidate stands in which round, and what that is worth. Always keeps every rule. */
export interface Board {
  /** Round of each candidate, -1 = not held. */
  readonly place: Int32Array;
  /** Talks of participant p in round r: load[p * rounds + r]. */
  readonly load: Int32Array;
  /** Talks of each participant over all rounds to come. */
  readonly talks: Int32Array;
  /** Talks in each round. */
  readonly used: Int32Array;
  /** Candidates not held, in no order. */
  readonly loose: Int32Array;
  readonly looseCount: () => number;
  /** Objective in whole, scaled units, without what is over. */
  value(): number;
  /** The k-th candidate (k < load) that p has in round r. */
  at(p: number, r: number, k: number): number;
  /** What holding e in round r is worth by itself: weight, and staying where it was. */
  worth(e: number, r: number): number;
  put(e: number, r: number): void;
  take(e: number): void;
  /** Remembers this moment; `undo` goes back to the last remembered one. */
  mark(): void;
  undo(): void;
  /** Whether pauses and precedences hold for all that was touched since `mark`. */
  sound(): boolean;
  /** Participants of all that was put or taken since `mark`, some of them several times. */
  touched(): number[];
  copy(): Int32Array;
  /** Makes the plan equal to a copy. */
  restore(place: Int32Array): void;
}

export function emptyBoard(model: Model): Board {
  const { rounds, people, a, b, counts, floors, metBefore, weight, before, stay } = model;
  const count = a.length;
  const place = new Int32Array(count).fill(-1);
  const load = new Int32Array(people * rounds);
  const talks = new Int32Array(people);
  const used = new Int32Array(rounds);
  const met = Int32Array.from(metBefore);
  const wide = widest(model);
  const slots = new Int32Array(people * rounds * wide);
  const loose = Int32Array.from({ length: count }, (_, e) => e);
  const where = Int32Array.from(loose);
  const journal: number[] = [];
  let looseCount = count;
  let value = 0;
  for (let p = 0; p < people; p++) value -= model.each * Math.max(0, floors[p]! - met[p]!);

  const fill = (p: number, r: number, e: number): void => {
    const cell = p * rounds + r;
    slots[cell * wide + load[cell]!] = e;
    load[cell]!++;
    talks[p]!++;
  };
  const empty = (p: number, r: number, e: number): void => {
    const cell = p * rounds + r;
    const last = cell * wide + --load[cell]!;
    let slot = cell * wide;
    while (slots[slot] !== e) slot++;
    slots[slot] = slots[last]!;
    talks[p]!--;
  };
  const gets = (p: number, by: number): void => {
    // A wish below the floor was paid for; above it, it is not.
    if (by > 0 ? met[p]! < floors[p]! : met[p]! <= floors[p]!) value += by * model.each;
    met[p]! += by;
  };
  const worth = (e: number, r: number): number => weight[e]! + (before[e] === r ? stay : 0);
  const put = (e: number, r: number): void => {
    journal.push(e, -1);
    place[e] = r;
    fill(a[e]!, r, e);
    fill(b[e]!, r, e);
    used[r]!++;
    value += worth(e, r);
    if (counts[e]! & 1) gets(a[e]!, 1);
    if (counts[e]! & 2) gets(b[e]!, 1);
    const spot = where[e]!;
    const other = loose[--looseCount]!;
    loose[spot] = other;
    where[other] = spot;
    loose[looseCount] = e;
    where[e] = looseCount;
  };
  const take = (e: number): void => {
    const r = place[e]!;
    journal.push(e, r);
    place[e] = -1;
    empty(a[e]!, r, e);
    empty(b[e]!, r, e);
    used[r]!--;
    value -= worth(e, r);
    if (counts[e]! & 1) gets(a[e]!, -1);
    if (counts[e]! & 2) gets(b[e]!, -1);
    const spot = where[e]!;
    const other = loose[looseCount]!;
    loose[spot] = other;
    where[other] = spot;
    loose[looseCount] = e;
    where[e] = looseCount++;
  };
  const undo = (): void => {
    for (let at = journal.length - 2; at >= 0; at -= 2) {
      const [e, r] = [journal[at]!, journal[at + 1]!];
      if (r < 0) take(e);
      else put(e, r);
      journal.length = at;
    }
  };
  const board: Board = {
    place, load, talks, used, loose, put, take, undo, worth,
    looseCount: () => looseCount,
    value: () => value,
    at: (p, r, k) => slots[(p * rounds + r) * wide + k]!,
    mark() {
      journal.length = 0;
    },
    sound: () => keepsPauses(model, load, touched(journal, model)) && keepsOrders(model, place),
    touched: () => touched(journal, model),
    copy: () => Int32Array.from(place),
    restore(other) {
      for (let e = 0; e < count; e++) if (place[e]! >= 0 && place[e] !== other[e]) take(e);
      for (let e = 0; e < count; e++) if (place[e]! < 0 && other[e]! >= 0) put(e, other[e]!);
      journal.length = 0;
    },
  };
  return board;
}

/** Talks that the busiest can have at a time: its representatives, and no more than there are pairs with it. */
function widest({ a, b, people, rounds, room }: Model): number {
  const degree = new Int32Array(people);
  for (const ends of [a, b]) for (const p of ends) degree[p]!++;
  return room.reduce((top, places, cell) => Math.max(top, Math.min(places, degree[Math.floor(cell / rounds)]!)), 1);
}

function touched(journal: readonly number[], { a, b }: Model): number[] {
  const people: number[] = [];
  for (let at = 0; at < journal.length; at += 2) people.push(a[journal[at]!]!, b[journal[at]!]!);
  return people;
}

/** Of two talks in an order, if both are held, the first stands earlier. */
function keepsOrders({ orders }: Model, place: Int32Array): boolean {
  for (const [first, then] of orders) if (place[first]! >= 0 && place[then]! >= 0 && place[first]! >= place[then]!) return false;
  return true;
}
