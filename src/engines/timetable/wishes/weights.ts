// SPDX-License-Identifier: EUPL-1.2
import type { WishesProblem } from "./problem.ts";

/** What is known of a pair of participants, by their places in the list, a before b (with sides: a of the first). */
export interface Pair {
  readonly a: number;
  readonly b: number;
  /** Weight by the rule in problem.ts, without regard to "no". */
  weight: number;
  /** a wished for it, b wished for it. */
  wishA: boolean;
  wishB: boolean;
  /** Somebody said "must". */
  must: boolean;
  /** Who said "no": ids. */
  no: string[];
}

export interface Field {
  /** Place in the list of participants, by id; of doubled ids the first counts. */
  readonly place: ReadonlyMap<string, number>;
  /** Pairs that somebody wished for, or all possible ones where `fill` is above 0; fixed ones too. */
  readonly pairs: readonly Pair[];
  /** 0 or 1 by the order of `sides`, -1 for anything else; 0 for all without sides. */
  readonly side: readonly number[];
  /** Of two ids: the number of the pair in `pairs`; undefined where the two cannot meet or nobody named them. */
  pairOf(one: string, other: string): number | undefined;
  /** Whether the rules of sides let the two meet at all. */
  mayMeet(one: number, other: number): boolean;
}

/** Reads wishes into pairs with weights: the rule stands in problem.ts. */
export function weighPairs(problem: WishesProblem): Field {
  const { participants, sides, values } = problem;
  const place = new Map<string, number>();
  for (const [at, { id }] of participants.entries()) if (!place.has(id)) place.set(id, at);
  const side = participants.map((who) => (sides ? sides.indexOf(who.side ?? "") : 0));
  const mayMeet = (one: number, other: number): boolean =>
    one !== other && (!sides || (side[one]! >= 0 && side[other]! >= 0 && side[one] !== side[other]));
  const pairs: Pair[] = [];
  const known = new Map<number, number>();
  const key = (one: number, other: number): number => Math.min(one, other) * participants.length + Math.max(one, other);
  const open = (one: number, other: number): Pair | undefined => {
    if (!mayMeet(one, other)) return undefined;
    const at = known.get(key(one, other));
    if (at !== undefined) return pairs[at];
    known.set(key(one, other), pairs.length);
    const turned = sides ? side[one]! > side[other]! : one > other;
    const pair: Pair = { a: turned ? other : one, b: turned ? one : other, weight: 0, wishA: false, wishB: false, must: false, no: [] };
    pairs.push(pair);
    return pair;
  };
  const both = (one: string, other: string): [number, number] => [place.get(one) ?? -1, place.get(other) ?? -1];
  const worth = new Map<Pair, { a?: number; b?: number }>();
  const said = (from: string, to: string): Pair | undefined => {
    const [one, other] = both(from, to);
    return one < 0 || other < 0 ? undefined : open(one, other);
  };
  const last = new Map<string, (typeof problem.wishes)[number]>();
  for (const wish of problem.wishes) last.set(JSON.stringify([wish.from, wish.to]), wish);
  for (const wish of last.values()) {
    const pair = said(wish.from, wish.to);
    if (!pair) continue;
    const value = wish.weight ?? (wish.wish === "must" ? (values?.must ?? 10) : (values?.like ?? 3));
    if (wish.wish === "no" || value < 0) {
      pair.no.push(wish.from);
      continue;
    }
    const fromA = place.get(wish.from) === pair.a;
    worth.set(pair, { ...worth.get(pair), [fromA ? "a" : "b"]: value });
    if (wish.wish === "must" || wish.wish === "like" || value > 0) pair[fromA ? "wishA" : "wishB"] = true;
    if (wish.wish === "must") pair.must = true;
  }
  for (const talk of [...(problem.fixed ?? []), ...(problem.pins ?? []), ...(problem.previous?.talks ?? [])]) said(talk.a, talk.b);
  const fill = values?.fill ?? 0;
  if (fill > 0) for (let one = 0; one < participants.length; one++) for (let other = one + 1; other < participants.length; other++) open(one, other);
  for (const pair of pairs) {
    const { a, b } = worth.get(pair) ?? {};
    if (a !== undefined && b !== undefined) pair.weight = (a + b) * (values?.mutual ?? 1.5);
    else pair.weight = a ?? b ?? (pair.no.length > 0 ? 0 : fill);
  }
  return {
    place,
    pairs,
    side,
    mayMeet,
    pairOf(one, other) {
      const [first, second] = both(one, other);
      return first < 0 || second < 0 ? undefined : known.get(key(first, second));
    },
  };
}
