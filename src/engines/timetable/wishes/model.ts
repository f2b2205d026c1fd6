// SPDX-License-Identifier: EUPL-1.2
import type { Precedence, WishesProblem } from "./problem.ts";
import { weighPairs, type Field } from "./weights.ts";

/**
 * The problem in numbers, for the searches. Rounds count from 0 here. Weights are scaled to whole numbers. Past rounds
 * are closed: what happened in them only uses up `most` and forbids its pairs.
 */
export interface Model {
  readonly field: Field;
  readonly people: number;
  readonly rounds: number;
  readonly past: number;
  /** Places of participant p in round r: room[p * rounds + r]; 0 where away or past. */
  readonly room: Int32Array;
  /** Talks p may still get. */
  readonly most: Int32Array;
  /** Candidates: numbers of pairs in the field, their ends, their whole weights. */
  readonly pair: Int32Array;
  readonly a: Int32Array;
  readonly b: Int32Array;
  readonly weight: Float64Array;
  /** open[e * rounds + r] = 1: candidate e may be held in round r. */
  readonly open: Uint8Array;
  /** 1: must be held. */
  readonly fixed: Uint8Array;
  /** Round in which it stood before, -1 else; staying there is worth `stay`. */
  readonly before: Int32Array;
  readonly stay: number;
  /** Bit 1: a wished for it; bit 2: b did. */
  readonly counts: Uint8Array;
  /** Talks at a time in each round; a large number where nothing limits. */
  readonly tables: Int32Array;
  readonly inARow: number;
  /** Rounds in which p had a talk in the past. */
  readonly busyBefore: Uint8Array;
  /** Wishes p got in the past. */
  readonly metBefore: Int32Array;
  /** Two candidates: if both are held, the first earlier. */
  readonly orders: readonly (readonly [first: number, then: number])[];
  /** Set by fairness: wishes each shall get, and what a missing one costs (whole, scaled). */
  readonly floors: Int32Array;
  each: number;
  /** Whole weight = weight x scale. */
  readonly scale: number;
  /** Weight of past talks, unscaled. */
  readonly gone: number;
  /** Two sides: no candidate inside a side; then flows are exact. */
  readonly sided: boolean;
}

export const PLENTY = 1_000_000;

/** Turns a problem into numbers. Ids nobody knows fall out silently; contradictions are looked for elsewhere. */
export function buildModel(problem: WishesProblem): Model {
  const field = weighPairs(problem);
  const rounds = Math.max(0, Math.trunc(problem.rounds));
  const past = Math.min(rounds, Math.max(0, Math.trunc(problem.previous?.past ?? 0)));
  const people = problem.participants.length;
  const { room, most, busyBefore, metBefore, held, gone } = presence(problem, field, rounds, past);
  const wanted = new Set<number>();
  for (const { a, b } of [...(problem.fixed ?? []), ...(problem.pins ?? [])]) wanted.add(field.pairOf(a, b) ?? -1);
  if (problem.mustsBind) for (const [at, pair] of field.pairs.entries()) if (pair.must) wanted.add(at);
  const chosen: number[] = [];
  for (const [at, pair] of field.pairs.entries()) if (!held.has(at) && pair.no.length === 0 && (pair.weight > 0 || wanted.has(at))) chosen.push(at);
  const pairs = chosen.map((at) => field.pairs[at]!);
  const { open, banned } = openRounds(problem, field, chosen, rounds, room);
  const kept = chosen.map((at, e) => ({ at, e })).filter(({ at, e }) => wanted.has(at) || (!banned.has(at) && open.subarray(e * rounds, (e + 1) * rounds).includes(1)));
  const index = new Map(kept.map(({ at }, e) => [at, e]));
  const before = new Int32Array(kept.length).fill(-1);
  for (const talk of problem.previous?.talks ?? []) {
    const e = index.get(field.pairOf(talk.a, talk.b) ?? -1);
    if (e !== undefined && talk.round > past && talk.round <= rounds) before[e] = talk.round - 1;
  }
  const largest = field.pairs.reduce((top, pair) => (pair.no.length > 0 ? top : Math.max(top, pair.weight)), 0);
  const stay = problem.previous ? (problem.previous.stay ?? largest) : 0;
  const each = problem.fairness ? (problem.fairness.each ?? 2 * largest) : 0;
  const scale = wholeScale([...pairs.map(({ weight }) => weight), stay, each]);
  const keptOpen = new Uint8Array(kept.length * rounds);
  for (const [e, { e: old }] of kept.entries()) keptOpen.set(open.subarray(old * rounds, (old + 1) * rounds), e * rounds);
  const of = <T>(what: (pair: (typeof pairs)[number]) => T): T[] => kept.map(({ at }) => what(field.pairs[at]!));
  return {
    field, people, rounds, past, room, most, busyBefore, metBefore, gone, scale, before,
    pair: Int32Array.from(kept, ({ at }) => at),
    a: Int32Array.from(of(({ a }) => a)),
    b: Int32Array.from(of(({ b }) => b)),
    weight: Float64Array.from(of(({ weight }) => Math.round(weight * scale))),
    open: keptOpen,
    fixed: Uint8Array.from(kept, ({ at }) => (wanted.has(at) ? 1 : 0)),
    stay: Math.round(stay * scale),
    counts: Uint8Array.from(of(({ wishA, wishB }) => (wishA ? 1 : 0) + (wishB ? 2 : 0))),
    tables: Int32Array.from({ length: rounds }, (_, round) => limitOf(problem.tables, round)),
    inARow: problem.inARow === undefined ? PLENTY : Math.max(0, Math.trunc(problem.inARow)),
    orders: orders(problem, field, index),
    floors: new Int32Array(people),
    each: Math.round(each * scale),
    sided: problem.sides !== undefined,
  };
}

/** Of a number for all rounds or a list: that of one round (from 0). */
export function limitOf(limit: number | readonly number[] | undefined, round: number, missing = PLENTY): number {
  const value = typeof limit === "object" ? limit[round] : limit;
  return value === undefined ? missing : Math.max(0, Math.min(PLENTY, Math.trunc(value)));
}

function presence(problem: WishesProblem, field: Field, rounds: number, past: number) {
  const people = problem.participants.length;
  const room = new Int32Array(people * rounds);
  const most = new Int32Array(people);
  for (const [p, who] of problem.participants.entries()) {
    if (field.place.get(who.id) !== p) continue;
    const away = new Set(who.away ?? []);
    for (let r = past; r < rounds; r++) room[p * rounds + r] = away.has(r + 1) ? 0 : limitOf(who.capacity, r, 1);
    most[p] = limitOf(who.most, 0);
  }
  const busyBefore = new Uint8Array(people * rounds);
  const metBefore = new Int32Array(people);
  const held = new Set<number>();
  let gone = 0;
  for (const talk of problem.previous?.talks ?? []) {
    const at = field.pairOf(talk.a, talk.b);
    if (at === undefined || talk.round < 1 || talk.round > past || held.has(at)) continue;
    const pair = field.pairs[at]!;
    held.add(at);
    gone += pair.weight;
    for (const p of [pair.a, pair.b]) {
      most[p] = Math.max(0, most[p]! - 1);
      busyBefore[p * rounds + talk.round - 1] = 1;
    }
    if (pair.wishA) metBefore[pair.a]!++;
    if (pair.wishB) metBefore[pair.b]!++;
  }
  return { room, most, busyBefore, metBefore, held, gone };
}

/** Where both are there, not forbidden, and, of what is fixed in a round, only there. */
function openRounds(problem: WishesProblem, field: Field, chosen: readonly number[], rounds: number, room: Int32Array) {
  const open = new Uint8Array(chosen.length * rounds);
  const index = new Map(chosen.map((at, e) => [at, e]));
  for (const [e, at] of chosen.entries()) {
    const { a, b } = field.pairs[at]!;
    for (let r = 0; r < rounds; r++) open[e * rounds + r] = room[a * rounds + r]! > 0 && room[b * rounds + r]! > 0 && limitOf(problem.tables, r) > 0 ? 1 : 0;
  }
  const banned = new Set<number>();
  for (const { a, b, round } of problem.forbidden ?? []) {
    const at = field.pairOf(a, b) ?? -1;
    const e = index.get(at);
    if (e === undefined) continue;
    if (round === undefined) {
      banned.add(at);
      open.fill(0, e * rounds, (e + 1) * rounds);
    } else if (round >= 1 && round <= rounds) open[e * rounds + round - 1] = 0;
  }
  for (const { a, b, round } of [...(problem.fixed ?? []), ...(problem.pins ?? [])]) {
    const e = index.get(field.pairOf(a, b) ?? -1);
    if (e === undefined || round === undefined) continue;
    for (let r = 0; r < rounds; r++) if (r !== round - 1) open[e * rounds + r] = 0;
  }
  for (const order of problem.precedences ?? []) tightenByPast(problem, field, index, open, rounds, order);
  return { open, banned };
}

/** An `earlier` that is over lets `later` follow freely; a `later` that is over forbids `earlier` from now on. */
function tightenByPast(
  problem: WishesProblem, field: Field, index: ReadonlyMap<number, number>, open: Uint8Array, rounds: number,
  order: Precedence,
): void {
  const past = problem.previous?.past ?? 0;
  const later = field.pairOf(...order.later);
  const over = later !== undefined && !index.has(later) && (problem.previous?.talks ?? []).some((talk) => talk.round <= past && field.pairOf(talk.a, talk.b) === later);
  const e = index.get(field.pairOf(...order.earlier) ?? -1);
  if (over && e !== undefined) open.fill(0, e * rounds, (e + 1) * rounds);
}

function orders(problem: WishesProblem, field: Field, index: ReadonlyMap<number, number>): (readonly [number, number])[] {
  return (problem.precedences ?? []).flatMap(({ earlier, later }) => {
    const [one, two] = [index.get(field.pairOf(...earlier) ?? -1), index.get(field.pairOf(...later) ?? -1)];
    return one === undefined || two === undefined || one === two ? [] : [[one, two] as const];
  });
}

/** The least power of ten or two times one that makes all weights whole; a million where none does. */
function wholeScale(weights: readonly number[]): number {
  const fits = (scale: number): boolean => weights.every((weight) => Math.abs(weight * scale - Math.round(weight * scale)) < 1e-9 * Math.max(1, weight * scale));
  for (const scale of [1, 2, 4, 5, 10, 20, 50, 100, 1000, 10_000]) if (fits(scale)) return scale;
  return 1_000_000;
}
