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
  /** Sets of people of whom each has met each before the open steps, in lists in which nobody is twice. */
  readonly circles: readonly (readonly (readonly number[])[])[];
  /** count x count: 1 = may not share a table, 2 = same group. */
  readonly bond: Uint8Array;
  readonly weights: Weights;
  /** What two people kept apart cost at one table: in earnest dearer than anything else. */
  readonly apart: number;
}

export interface Weights {
  readonly repeat: number;
  readonly mix: number;
  readonly split: number;
  readonly topic: number;
  readonly change: number;
}

const FORBIDDEN = 1e9;
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
  const circles = acquainted(problem, person, past);
  return { problem, count, tables: problem.tables.length, steps, met: metBefore(count, circles), circles: [...circles.known, ...circles.past].map(disjoint), bond: bonds(problem, person), weights: weightsOf(problem), apart: FORBIDDEN };
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

/** People who know each other (organisations; each `known` set), and tables of the mixing steps of the past. */
interface Acquainted {
  readonly known: readonly (readonly (readonly number[])[])[];
  readonly past: readonly (readonly (readonly number[])[])[];
}

function acquainted({ people, steps, previous, known }: RoundsProblem, person: ReadonlyMap<string, number>, past: number): Acquainted {
  const organisations = new Map<string, number[]>();
  people.forEach(({ organisation }, at) => {
    if (organisation !== undefined) organisations.set(organisation, [...(organisations.get(organisation) ?? []), at]);
  });
  const places = (ids: readonly string[]) => [...new Set(ids.flatMap((id) => person.get(id) ?? []))];
  const tables = (step: Step) => (previous?.find(({ id }) => id === step.id)?.tables ?? []).map(({ members }) => places(members));
  return { known: [[...organisations.values()], ...(known ?? []).map((set) => [places(set)])], past: steps.slice(0, past).filter(mixes).map(tables) };
}

/** Whoever a list names twice stays only where they are named first. */
function disjoint(list: readonly (readonly number[])[]): number[][] {
  const seen = new Set<number>();
  return list.map((circle) => circle.filter((person) => !seen.has(person) && seen.add(person)));
}

/** How often each pair has met: once if they know each other in whatever way, and once for each table they shared. */
function metBefore(count: number, { known, past }: Acquainted): Uint8Array {
  const met = new Uint8Array(count ** 2);
  const meet = (members: readonly number[], once: boolean) => {
    for (const a of members) for (const b of members) if (a !== b && !(once && met[a * count + b] !== 0)) met[a * count + b]!++;
  };
  for (const circle of known.flat()) meet(circle, true);
  for (const table of past.flat()) meet(table, false);
  return met;
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

/** The same hall with nothing much dearer than a repeat, so that a search passes through plans it must not end with. */
export function softened(hall: Hall): Hall {
  const unit = unitOf(hall);
  const { weights } = hall;
  return { ...hall, apart: 4 * unit, weights: { ...weights, mix: Math.min(weights.mix, 2 * unit), change: Math.min(weights.change, 1.5 * unit) } };
}

/** What a search counts in: one repeat. */
export const unitOf = ({ weights }: Hall): number => weights.repeat || weights.mix || 1;
