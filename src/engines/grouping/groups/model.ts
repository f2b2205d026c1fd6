// SPDX-License-Identifier: EUPL-1.2
import type { GroupsProblem, Person } from "./problem.ts";
import { featuresOf, type Features } from "./features.ts";
import { unitsOf } from "./units.ts";

/** A problem in numbers. People who must stay together are one unit; everything else is counted or summed by unit. */
export interface Model {
  readonly problem: GroupsProblem;
  readonly people: number;
  readonly groups: number;
  /** People of each unit, by their place in the list. */
  readonly units: readonly (readonly number[])[];
  readonly unitOf: Int32Array;
  /** units x groups: 1 where no pin speaks against it. */
  readonly allowed: Uint8Array;
  /** people x groups: place of the topic, and 1 for a change; weights come on top. */
  readonly linear: Linear;
  readonly features: Features;
  /** Units that must not meet, by unit. */
  readonly apart: readonly (readonly number[])[];
  /** Some people are to be together and apart. */
  readonly torn: boolean;
  readonly numbers: readonly NumberModel[];
  /** Friends of each person, by place; empty without a wish. */
  readonly friends: readonly (readonly number[])[];
  readonly weights: { readonly topic: number; readonly friend: number; readonly change: number };
  /** People whose wish for friends a unit's move may touch. */
  readonly touched: readonly (readonly number[])[];
  /** The group of before, or -1. */
  readonly previous: Int32Array;
}

export interface Linear {
  readonly topics: Float64Array;
  readonly changes: Float64Array;
  /** What both together cost by unit: units x groups. */
  readonly byUnit: Float64Array;
}

export interface NumberModel {
  readonly key: string;
  readonly weight: number;
  readonly tolerance: number;
  readonly mean: number;
  /** By unit: sum, and how many have the number. */
  readonly sum: Float64Array;
  readonly count: Int32Array;
}

/** Fewest changes first, then the rest. */
const weightsOf = ({ weights }: GroupsProblem) => ({ topic: weights?.topic ?? 3, friend: weights?.friend ?? 2, change: weights?.change ?? 1_000_000 });

/** Reads a problem; what does not exist is passed over. */
export function modelOf(problem: GroupsProblem): Model {
  const people = problem.people.length;
  const groups = problem.groups.length;
  const place = new Map(problem.people.map(({ id }, at) => [id, at]));
  const { units, unitOf } = unitsOf(problem, place);
  const previous = before(problem, place);
  const friends = problem.people.map((person, at) => friendsOf(person, at, place));
  return {
    problem, people, groups, units, unitOf, previous, friends,
    allowed: allowedBy(problem, place, units, unitOf),
    linear: linearOf(problem, previous, units),
    features: featuresOf(problem, units),
    torn: (problem.apart ?? []).some((set) => {
      const here = [...new Set(set)].map((id) => place.get(id)).filter((at) => at !== undefined);
      return new Set(here.map((at) => unitOf[at])).size < here.length;
    }),
    apart: apartUnits(problem, place, unitOf, units.length),
    numbers: numbersOf(problem, units),
    weights: weightsOf(problem),
    touched: touchedBy(friends, units, unitOf),
  };
}

function before({ previous = [], groups, people }: GroupsProblem, place: ReadonlyMap<string, number>): Int32Array {
  const group = new Map(groups.map(({ id }, at) => [id, at]));
  const was = new Int32Array(people.length).fill(-1);
  for (const { id, members } of previous) {
    for (const member of members) {
      const at = place.get(member);
      if (at !== undefined) was[at] = group.get(id) ?? -1;
    }
  }
  return was;
}

function friendsOf({ friends = [] }: Person, self: number, place: ReadonlyMap<string, number>): number[] {
  const found = friends.map((id) => place.get(id)).filter((at) => at !== undefined && at !== self);
  return [...new Set(found)] as number[];
}

function allowedBy({ pins = [], groups }: GroupsProblem, place: ReadonlyMap<string, number>, units: readonly unknown[], unitOf: Int32Array): Uint8Array {
  const allowed = new Uint8Array(units.length * groups.length).fill(1);
  for (const { person, group } of pins) {
    const at = place.get(person);
    const to = groups.findIndex(({ id }) => id === group);
    if (at === undefined || to < 0) continue;
    for (let g = 0; g < groups.length; g++) if (g !== to) allowed[unitOf[at]! * groups.length + g] = 0;
  }
  return allowed;
}

/** The place of a group's topic in the person's list; its length where it is not in it. */
export function topicRank({ topics = [] }: Person, topic: string | undefined): number {
  const rank = topic === undefined ? -1 : topics.indexOf(topic);
  return rank < 0 ? topics.length : rank;
}

function linearOf(problem: GroupsProblem, previous: Int32Array, units: readonly (readonly number[])[]): Linear {
  const { people, groups } = problem;
  const { topic, change } = weightsOf(problem);
  const width = groups.length;
  const topics = new Float64Array(people.length * width);
  const changes = new Float64Array(people.length * width);
  for (const [p, person] of people.entries()) {
    for (const [g, group] of groups.entries()) {
      topics[p * width + g] = topicRank(person, group.topic);
      changes[p * width + g] = previous[p]! >= 0 && previous[p] !== g ? 1 : 0;
    }
  }
  const byUnit = new Float64Array(units.length * width);
  for (const [u, members] of units.entries()) {
    for (const p of members) for (let g = 0; g < width; g++) byUnit[u * width + g]! += topic * topics[p * width + g]! + change * changes[p * width + g]!;
  }
  return { topics, changes, byUnit };
}

function apartUnits({ apart = [] }: GroupsProblem, place: ReadonlyMap<string, number>, unitOf: Int32Array, count: number): number[][] {
  const met = Array.from({ length: count }, () => new Set<number>());
  for (const set of apart) {
    const here = set.map((id) => place.get(id)).filter((at) => at !== undefined).map((at) => unitOf[at]!);
    for (const u of here) for (const v of here) if (u !== v) met[u]!.add(v);
  }
  return met.map((others) => [...others].toSorted((a, b) => a - b));
}

function numbersOf({ numbers = [], people }: GroupsProblem, units: readonly (readonly number[])[]): NumberModel[] {
  return numbers.map(({ key, weight = 1, tolerance = 0 }) => {
    const values = people.map((person) => person.numbers?.[key]).map((value) => (value !== undefined && Number.isFinite(value) ? value : undefined));
    const known = values.filter((value) => value !== undefined);
    const ofUnit = (members: readonly number[]) => members.map((p) => values[p]).filter((value) => value !== undefined);
    return {
      key, weight, tolerance,
      mean: known.reduce((total, value) => total + value, 0) / Math.max(1, known.length),
      sum: Float64Array.from(units, (members) => ofUnit(members).reduce((total, value) => total + value, 0)),
      count: Int32Array.from(units, (members) => ofUnit(members).length),
    };
  });
}

function touchedBy(friends: readonly (readonly number[])[], units: readonly (readonly number[])[], unitOf: Int32Array): number[][] {
  const touched = units.map((members) => new Set(members.filter((p) => friends[p]!.length > 0)));
  for (const [p, named] of friends.entries()) for (const friend of named) touched[unitOf[friend]!]!.add(p);
  return touched.map((set) => [...set].toSorted((a, b) => a - b));
}
