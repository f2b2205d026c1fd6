// SPDX-License-Identifier: EUPL-1.2
import type { Guest, RoundsProblem, Step } from "./problem.ts";
import { windows, type Window } from "./sizes.ts";

/** A mixing step that may still be changed, in numbers: people and tables by their place in the problem, -1 for none. */
export interface OpenStep {
  /** Place in the problem's steps. */
  readonly at: number;
  readonly present: readonly number[];
  readonly frames: readonly Window[];
  /** By person: the table of before. */
  readonly home: Int32Array;
  /** By person: the table pinned to. */
  readonly pin: Int32Array;
  /** A max-mix step: people of the same group cost. */
  readonly mixed: boolean;
}

/** The mixing part of a problem in numbers. */
export interface Hall {
  readonly problem: RoundsProblem;
  readonly count: number;
  readonly tables: number;
  readonly steps: readonly OpenStep[];
  /** count x count: how often two people have met before the open steps, those who know each other once more. */
  readonly met: Uint8Array;
  /** count x count: 1 = may not share a table, 2 = same group. */
  readonly bond: Uint8Array;
  readonly weights: Weights;
}

export interface Weights {
  readonly repeat: number;
  readonly mix: number;
  readonly split: number;
  readonly topic: number;
  readonly change: number;
}

export const APART = 1;
export const SAME_GROUP = 2;

export function weightsOf({ weights }: RoundsProblem): Weights {
  return { repeat: weights?.repeat ?? 1, mix: weights?.mix ?? 10, split: weights?.split ?? 100, topic: weights?.topic ?? 1, change: weights?.change ?? 1_000_000 };
}

/** Steps before `from`: those of the past. */
export function pastSteps({ steps, from }: RoundsProblem): number {
  return Math.max(0, from === undefined ? 0 : steps.findIndex((step) => step.id === from));
}

export const isPresent = (guest: Guest, step: Step) => guest.absent?.includes(step.id) !== true;

/** The problem in numbers; a step whose seats do not suffice has no frames (`contradiction` has told before). */
export function hall(problem: RoundsProblem): Hall {
  const count = problem.people.length;
  const person = new Map(problem.people.map(({ id }, at) => [id, at]));
  const past = pastSteps(problem);
  const steps = problem.steps.flatMap((step, at) => (at >= past && mixes(step) ? [openStep(problem, step, at, person)] : []));
  return { problem, count, tables: problem.tables.length, steps, met: metBefore(problem, person, past), bond: bonds(problem, person), weights: weightsOf(problem) };
}

export const mixes = ({ kind }: Step) => kind === "mix" || kind === "max-mix";

function openStep(problem: RoundsProblem, step: Step, at: number, person: ReadonlyMap<string, number>): OpenStep {
  const present = problem.people.flatMap((guest, index) => (isPresent(guest, step) ? [index] : []));
  const table = new Map(problem.tables.map(({ id }, index) => [id, index]));
  const home = new Int32Array(problem.people.length).fill(-1);
  for (const { id, members } of problem.previous?.find(({ id }) => id === step.id)?.tables ?? []) {
    for (const member of members) if (person.has(member)) home[person.get(member)!] = table.get(id) ?? -1;
  }
  const pin = new Int32Array(problem.people.length).fill(-1);
  for (const { person: id, step: name, table: place } of problem.pins ?? []) {
    const index = person.get(id);
    if (name === step.id && index !== undefined && table.has(place) && isPresent(problem.people[index]!, step)) pin[index] = table.get(place)!;
  }
  const pinned = problem.tables.map((_, index) => pin.reduce((sum, to) => sum + (to === index ? 1 : 0), 0));
  const frames = windows(present.length, problem.tables.map(({ seats }) => seats), pinned) ?? [];
  return { at, present, frames, home, pin, mixed: step.kind === "max-mix" };
}

function metBefore({ people, steps, previous, known }: RoundsProblem, person: ReadonlyMap<string, number>, past: number): Uint8Array {
  const met = new Uint8Array(people.length ** 2);
  const meet = (members: readonly number[], once: boolean) => {
    for (const a of members) for (const b of members) if (a !== b && !(once && met[a * people.length + b] !== 0)) met[a * people.length + b]!++;
  };
  for (const circle of circles(people, known ?? [], person)) meet(circle, true);
  for (const step of steps.slice(0, past).filter(mixes)) {
    const tables = previous?.find(({ id }) => id === step.id)?.tables ?? [];
    for (const { members } of tables) meet([...new Set(members.flatMap((id) => person.get(id) ?? []))], false);
  }
  return met;
}

/** Sets of people who know each other: organisations and `known`. */
function circles(people: readonly Guest[], known: readonly (readonly string[])[], person: ReadonlyMap<string, number>): number[][] {
  const organisations = new Map<string, number[]>();
  people.forEach(({ organisation }, at) => {
    if (organisation !== undefined) organisations.set(organisation, [...(organisations.get(organisation) ?? []), at]);
  });
  return [...organisations.values(), ...known.map((set) => [...new Set(set.flatMap((id) => person.get(id) ?? []))])];
}

function bonds({ people, apart }: RoundsProblem, person: ReadonlyMap<string, number>): Uint8Array {
  const bond = new Uint8Array(people.length ** 2);
  for (const set of apart ?? []) {
    const members = set.flatMap((id) => person.get(id) ?? []);
    for (const a of members) for (const b of members) if (a !== b) bond[a * people.length + b]! |= APART;
  }
  people.forEach(({ group }, a) => {
    if (group !== undefined) people.forEach((other, b) => (bond[a * people.length + b]! |= a !== b && other.group === group ? SAME_GROUP : 0));
  });
  return bond;
}
