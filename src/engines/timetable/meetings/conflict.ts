// SPDX-License-Identifier: EUPL-1.2
import type { Contradiction, Fact } from "../../search/index.ts";
import { afterFact, contradictionOf, mustFact } from "./facts.ts";
import type { Instance } from "./instance.ts";
import { allowedUnder, fewest, limitsOf, neededOf, type Limit } from "./limits.ts";
import { factOf, namesOf } from "./words.ts";

/**
 * Contradictions that counting shows, the simplest first: a meeting without any slot, meetings in a circle or a chain
 * that does not fit, a participant with more meetings than slots for them (Hall's condition), more meetings than tables.
 * Undefined where counting finds none; there may still be one (see proof-conflict.ts).
 */
export function countedConflict(instance: Instance): Contradiction | undefined {
  const limits = limitsOf(instance);
  const must = Array.from({ length: instance.meetings }, (_, m) => m).filter((m) => instance.weight[m]! < 0);
  const facts = homeless(instance, limits, must) ?? circle(instance) ?? crowded(instance, limits) ?? late(instance, limits, must) ?? fullHouse(instance, limits, must);
  return facts && contradictionOf(facts);
}

/** A meeting that must be held and has no slot. */
function homeless(instance: Instance, limits: readonly Limit[], must: readonly number[]): Fact[] | undefined {
  const { slots } = instance;
  const none = (m: number, some: readonly Limit[]): boolean => placesUnder(instance, m, some).length === 0;
  const m = must.find((one) => !instance.allowed.subarray(one * slots, (one + 1) * slots).includes(1));
  if (m === undefined) return undefined;
  const needed = neededOf(instance, limits, [m], (left) => none(m, left));
  const pinned = needed.some(({ pins }) => pins !== undefined);
  return [...(pinned ? [] : [mustFact(instance, [m])]), ...needed.map(({ fact }) => fact())];
}

function placesUnder({ slots }: Instance, m: number, limits: readonly Limit[]): number[] {
  const lost = new Set(limits.flatMap(({ loses }) => loses.get(m) ?? []));
  return Array.from({ length: slots }, (_, t) => t).filter((t) => !lost.has(t));
}

/** Meetings that must be held, each after the one before it, in a circle. */
function circle(instance: Instance): Fact[] | undefined {
  const { before, weight, meetings, problem } = instance;
  const seen = new Uint8Array(meetings);
  for (let start = 0; start < meetings; start++) {
    const path: number[] = [];
    const round = weight[start]! < 0 ? descend(start, path) : undefined;
    if (round) return [factOf("circle", round.map((m) => problem.meetings[m]!.id), (language) => ({ meetings: round.map(namesOf(problem, language).meeting) }))];
  }
  return undefined;
  function descend(m: number, path: number[]): number[] | undefined {
    if (path.includes(m)) return path.slice(path.indexOf(m)).toReversed();
    if (seen[m] === 1) return undefined;
    path.push(m);
    for (const earlier of before[m]!) {
      const round = weight[earlier]! < 0 ? descend(earlier, path) : undefined;
      if (round) return round;
    }
    path.pop();
    seen[m] = 1;
    return undefined;
  }
}

/** A participant with more meetings than slots for them. */
function crowded(instance: Instance, limits: readonly Limit[]): Fact[] | undefined {
  for (let p = 0; p < instance.people; p++) {
    const theirs = instance.of[p]!.filter((m) => instance.weight[m]! < 0);
    const room = (): Int32Array => new Int32Array(instance.slots).fill(instance.capacity[p]!);
    const tight = overfull(instance, theirs, room, instance.allowed);
    if (!tight) continue;
    const still = (left: readonly Limit[]): boolean => overfull(instance, tight, room, allowedUnder(instance, left)) !== undefined;
    const needed = neededOf(instance, limits, tight, still);
    return [busyFact(instance, p, tight, allowedUnder(instance, needed)), ...needed.map(({ fact }) => fact())];
  }
  return undefined;
}

function busyFact(instance: Instance, p: number, tight: readonly number[], allowed: Uint8Array): Fact {
  const { problem, capacity } = instance;
  const open = openTo(instance, tight, allowed);
  return factOf("busy", [problem.participants[p]!.id, ...tight.map((m) => problem.meetings[m]!.id)], (language) => {
    const names = namesOf(problem, language);
    return { person: names.person(p), meetings: tight.length, slots: open.map(names.slot), room: open.length * capacity[p]!, capacity: capacity[p]! };
  });
}

/** More meetings for some slots than tables there. */
function fullHouse(instance: Instance, limits: readonly Limit[], must: readonly number[]): Fact[] | undefined {
  const { problem, tables } = instance;
  const room = (): Int32Array => tables.slice();
  const tight = overfull(instance, must, room, instance.allowed);
  if (!tight) return undefined;
  const needed = neededOf(instance, limits, tight, (left) => overfull(instance, tight, room, allowedUnder(instance, left)) !== undefined);
  const open = openTo(instance, tight, allowedUnder(instance, needed));
  const fact = factOf("tables", open.map((t) => problem.slots[t]!.id), (language) => ({
    meetings: tight.length, slots: open.map(namesOf(problem, language).slot), room: open.reduce((sum, t) => sum + tables[t]!, 0),
  }));
  return [fact, ...needed.map((limit) => limit.fact())];
}

function openTo({ slots }: Instance, meetings: readonly number[], allowed: Uint8Array): number[] {
  return Array.from({ length: slots }, (_, t) => t).filter((t) => meetings.some((m) => allowed[m * slots + t] === 1));
}

/** Meetings of which not all find room, as few as one augmenting search shows (Hall's violator); undefined where all fit. */
function overfull({ slots, meetings }: Instance, wanted: readonly number[], room: () => Int32Array, allowed: Uint8Array): number[] | undefined {
  const free = room();
  const standing: number[][] = Array.from({ length: slots }, () => []);
  for (const first of wanted) {
    const seen = new Uint8Array(slots);
    const met = new Uint8Array(meetings);
    const seat = (m: number): boolean => {
      met[m] = 1;
      for (let t = 0; t < slots; t++) {
        if (seen[t] === 1 || allowed[m * slots + t] === 0) continue;
        seen[t] = 1;
        const others = standing[t]!;
        if (others.length < free[t]!) return others.push(m) > 0;
        for (let at = 0; at < others.length; at++) if (met[others[at]!] === 0 && seat(others[at]!)) return (others[at] = m) >= 0;
      }
      return false;
    };
    if (!seat(first)) return wanted.filter((m) => met[m] === 1);
  }
  return undefined;
}

/** Meetings that follow each other and do not fit into their slots. */
function late(instance: Instance, limits: readonly Limit[], must: readonly number[]): Fact[] | undefined {
  const pairs = must.flatMap((later) => instance.before[later]!.filter((earlier) => instance.weight[earlier]! < 0).map((earlier) => [later, earlier] as const));
  const stuck = (order: readonly (readonly [number, number])[], allowed: Uint8Array): boolean => squeezed(instance, order, allowed);
  if (pairs.length === 0 || !stuck(pairs, instance.allowed)) return undefined;
  const order = fewest(pairs, (left) => stuck(left, instance.allowed));
  const needed = neededOf(instance, limits, order.flat(), (left) => stuck(order, allowedUnder(instance, left)));
  return [...order.map(([later, earlier]) => afterFact(instance, later, earlier)), ...needed.map(({ fact }) => fact())];
}

/** Whether pushing every later meeting behind its earlier ones leaves one without a slot. */
function squeezed({ slots, meetings }: Instance, order: readonly (readonly [number, number])[], allowed: Uint8Array): boolean {
  const start = new Int32Array(meetings);
  const from = (m: number, t: number): number => {
    let at = t;
    while (at < slots && allowed[m * slots + at] === 0) at++;
    return at;
  };
  for (let changed = true; changed;) {
    changed = false;
    for (const [later, earlier] of order) {
      const first = from(earlier, start[earlier]!);
      const next = from(later, Math.max(start[later]!, first + 1));
      if (first >= slots || next >= slots) return true;
      if (next > start[later]!) changed = true;
      start[later] = next;
    }
  }
  return false;
}
