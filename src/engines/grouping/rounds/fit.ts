// SPDX-License-Identifier: EUPL-1.2
import type { Chance } from "../../search/index.ts";
import { design, type Design } from "./designs.ts";
import { APART, SAME_GROUP, type Hall, type OpenStep } from "./hall.ts";
import { startTables } from "./start.ts";

/** Two roles that had better not share a table, and how dear it is: in every step, or in the max-mix ones. */
interface Tie {
  readonly other: number;
  readonly always: number;
  readonly mixed: number;
}

/**
 * Seats people by a construction without repeats: who takes which place in it is searched so that people who know each
 * other, may not meet or belong to the same group fall on places that never meet. Undefined where the open steps are not
 * alike (other people, sizes that differ by more than one, a plan of before) or no construction is known. Pins are kept by
 * exchanging people, which may cost repeats; steps beyond the construction are filled anyhow.
 */
export function fitted(hall: Hall, dice: Chance, steps: number, over: () => boolean): Int32Array[] | undefined {
  const tables = alike(hall);
  if (!tables) return undefined;
  const size = Math.max(...hall.steps[0]!.frames.map(({ high }) => high));
  const found = design(tables.length, size, hall.steps.length, dice, steps, over);
  if (!found) return undefined;
  const place = places(hall, found, dice, over);
  const rest = startTables(hall, dice);
  return hall.steps.map((step, index) => {
    const round = found.rounds[index];
    return (round && laid(hall, step, tables, found, round, place)) ?? rest[index]!;
  });
}

/** The tables in use, where all open steps are alike; undefined where they are not. */
function alike({ steps, count }: Hall): number[] | undefined {
  const [one, ...others] = steps;
  if (!one || one.present.length !== count || count < 2 || steps.some(({ home }) => home.some((table) => table >= 0))) return undefined;
  const same = others.every(({ present, frames }) => present.length === count && frames.every(({ low, high }, at) => low === one.frames[at]!.low && high === one.frames[at]!.high));
  const used = one.frames.flatMap(({ high }, table) => (high > 0 ? [table] : []));
  const size = Math.max(...used.map((table) => one.frames[table]!.high));
  return same && used.every((table) => one.frames[table]!.low >= size - 1 && one.frames[table]!.high >= size - 1) ? used : undefined;
}

/** By point of the construction: who takes it, a person or (from `count` on) nobody. Annealed over exchanges of two. */
function places(hall: Hall, found: Design, dice: Chance, over: () => boolean): Int32Array {
  const points = found.tables * found.size;
  const ties = tiesOf(hall, points);
  const always = meetings(found, hall.steps.length, () => true);
  const mixed = meetings(found, hall.steps.length, (round) => hall.steps[round]!.mixed);
  const { people } = hall.problem;
  const key = (role: number) => `${people[role]?.group ?? "~"} ${people[role]?.organisation ?? "~"}`;
  const keys = Array.from({ length: points }, (_, role) => (role < hall.count ? key(role) : "~~"));
  const taker = Int32Array.from(Array.from(keys.keys()).toSorted((a, b) => (keys[a]! < keys[b]! ? -1 : keys[a]! > keys[b]! ? 1 : a - b)));
  const at = new Int32Array(points);
  taker.forEach((role, point) => (at[role] = point));
  const load = (role: number, point: number, without: number) =>
    ties[role]!.reduce((sum, tie) => {
      if (tie.other === without) return sum;
      const pair = point * points + at[tie.other]!;
      return sum + tie.always * always[pair]! + tie.mixed * mixed[pair]!;
    }, 0);
  let cost = taker.reduce((sum, role, point) => sum + load(role, point, -1), 0) / 2;
  const unit = hall.weights.repeat || hall.weights.mix || 1;
  const tries = 400 * points;
  for (let step = 0; step < tries && cost > 1e-9 && !((step & 63) === 0 && over()); step++) {
    const p = dice.below(points);
    const q = dice.below(points);
    const one = taker[p]!;
    const two = taker[q]!;
    if (p === q || (ties[one]!.length === 0 && ties[two]!.length === 0)) continue;
    const change = load(one, q, two) + load(two, p, one) - load(one, p, two) - load(two, q, one);
    if (change > 0 && dice.next() >= Math.exp((-change / unit) * (1 + (6 * step) / tries))) continue;
    [taker[p], taker[q], at[one], at[two]] = [two, one, q, p];
    cost += change;
  }
  return taker;
}

function tiesOf(hall: Hall, points: number): Tie[][] {
  const { count, met, bond, weights } = hall;
  const unit = 1000 * (weights.repeat + weights.mix + 1);
  return Array.from({ length: points }, (_, one) =>
    Array.from({ length: points }, (_, other): Tie | undefined => {
      if (one === other) return undefined;
      if (one >= count || other >= count) return one >= count && other >= count ? { other, always: unit, mixed: 0 } : undefined;
      const pair = one * count + other;
      const always = (met[pair]! > 0 ? weights.repeat : 0) + ((bond[pair]! & APART) !== 0 ? unit : 0);
      const mixed = (bond[pair]! & SAME_GROUP) !== 0 ? weights.mix : 0;
      return always + mixed > 0 ? { other, always, mixed } : undefined;
    }).filter((tie) => tie !== undefined),
  );
}

function meetings({ tables, size, rounds }: Design, steps: number, counts: (round: number) => boolean): Uint8Array {
  const points = tables * size;
  const met = new Uint8Array(points * points);
  rounds.slice(0, steps).forEach((round, index) => {
    if (!counts(index)) return;
    for (let first = 0; first < points; first += size) {
      for (let a = first; a < first + size; a++) for (let b = first; b < first + size; b++) met[round[a]! * points + round[b]!]! += a === b ? 0 : 1;
    }
  });
  return met;
}

/** One round of the construction at the tables of the step; undefined where it leaves a table with the wrong number. */
function laid(hall: Hall, step: OpenStep, used: readonly number[], found: Design, round: readonly number[], taker: Int32Array): Int32Array | undefined {
  const crews = Array.from({ length: found.tables }, (_, at) => round.slice(at * found.size, (at + 1) * found.size).map((point) => taker[point]!).filter((role) => role < hall.count));
  const tables = new Int32Array(hall.count).fill(-1);
  const open = new Set(used);
  const strict = (table: number) => step.frames[table]!.high - step.frames[table]!.low;
  // Crews and tables with least choice first: the small ones to tables that are small for certain.
  for (const crew of crews.toSorted((a, b) => a.length - b.length)) {
    const fits = [...open].filter((table) => step.frames[table]!.low <= crew.length && crew.length <= step.frames[table]!.high);
    const wish = (table: number) => crew.reduce((sum, person) => sum + (step.pin[person] === table ? 1 : 0), 0);
    const [table] = fits.toSorted((a, b) => strict(a) - strict(b) || wish(b) - wish(a) || a - b);
    if (table === undefined) return undefined;
    open.delete(table);
    for (const person of crew) tables[person] = table;
  }
  return pinnedIn(step, tables);
}

/** Brings pinned people to their tables, each in exchange for somebody there who is not pinned. */
function pinnedIn(step: OpenStep, tables: Int32Array): Int32Array | undefined {
  for (const person of step.present) {
    const to = step.pin[person]!;
    const from = tables[person]!;
    if (to < 0 || from === to) continue;
    const other = step.present.find((one) => tables[one] === to && step.pin[one] !== to);
    if (other === undefined) return undefined;
    tables[other] = from;
    tables[person] = to;
  }
  return tables;
}
