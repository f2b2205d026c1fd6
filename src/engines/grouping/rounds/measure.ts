// SPDX-License-Identifier: EUPL-1.2
import { isPresent, mixes, pastSteps, weightsOf } from "./hall.ts";
import type { Guest, RoundsProblem, RoundsTerms, SeatedStep, SeatedTable, Step } from "./problem.ts";

/** What a seating costs, part by part, counted anew from the plan as problem.ts says. */
export interface Measured {
  readonly repeats: number;
  readonly changed: number;
  readonly terms: RoundsTerms;
}

export function measure(problem: RoundsProblem, plan: readonly SeatedStep[]): Measured {
  const weights = weightsOf(problem);
  const past = pastSteps(problem);
  const open = problem.steps.flatMap((step, at) => (at >= past ? [{ step, tables: plan[at]?.tables ?? [] }] : []));
  const guests = new Map(problem.people.map((guest) => [guest.id, guest]));
  const repeats = countRepeats(problem, plan);
  const changed = open.reduce((sum, { step, tables }) => sum + countChanged(problem, step, tables), 0);
  const sum = (kind: Step["kind"], count: (tables: readonly SeatedTable[], step: Step) => number) =>
    open.reduce((total, { step, tables }) => total + (step.kind === kind ? count(tables, step) : 0), 0);
  return {
    repeats, changed,
    terms: {
      repeats: weights.repeat * repeats,
      mixing: weights.mix * sum("max-mix", (tables) => samePairs(guests, tables)),
      splits: weights.split * sum("homogeneous", (tables) => splits(guests, tables)),
      topics: weights.topic * sum("topic", (tables, step) => topicRanks(guests, tables, step)),
      changes: weights.change * changed,
    },
  };
}

/** The objective: all parts together. */
export function total({ repeats, mixing, splits, topics, changes }: RoundsTerms): number {
  return repeats + mixing + splits + topics + changes;
}

/** How often each pair has met: in mixing steps of the plan, and once more where they know each other. By place in `people`, a * n + b. */
export function meetings({ people, steps, known }: RoundsProblem, plan: readonly SeatedStep[]): Uint16Array {
  const person = new Map(people.map(({ id }, at) => [id, at]));
  const met = new Uint16Array(people.length ** 2);
  const sets = (known ?? []).map((set) => new Set(set));
  people.forEach((one, a) => people.forEach((other, b) => {
    if (a !== b && ((one.organisation !== undefined && one.organisation === other.organisation) || sets.some((set) => set.has(one.id) && set.has(other.id)))) met[a * people.length + b] = 1;
  }));
  steps.forEach((step, at) => {
    if (!mixes(step)) return;
    for (const { members } of plan[at]?.tables ?? []) {
      const places = [...new Set(members.flatMap((id) => person.get(id) ?? []))];
      for (const a of places) for (const b of places) if (a !== b) met[a * people.length + b]!++;
    }
  });
  return met;
}

function countRepeats(problem: RoundsProblem, plan: readonly SeatedStep[]): number {
  const met = meetings(problem, plan);
  return met.reduce((sum, count) => sum + Math.max(0, count - 1), 0) / 2;
}

function samePairs(guests: ReadonlyMap<string, Guest>, tables: readonly SeatedTable[]): number {
  return tables.reduce((sum, { members }) => {
    const counts = new Map<string, number>();
    for (const id of members) {
      const group = guests.get(id)?.group;
      if (group !== undefined) counts.set(group, (counts.get(group) ?? 0) + 1);
    }
    return sum + [...counts.values()].reduce((pairs, count) => pairs + (count * (count - 1)) / 2, 0);
  }, 0);
}

function splits(guests: ReadonlyMap<string, Guest>, tables: readonly SeatedTable[]): number {
  const seated = tables.filter(({ members }) => members.length > 0);
  return seated.length - new Set(seated.map(({ members }) => guests.get(members[0]!)?.group)).size;
}

/** The person's wishes among the topics a step offers, dearest first. */
export function wishes(guest: Guest, step: Step): string[] {
  const offered = new Set(step.topics?.map(({ id }) => id));
  return (guest.topics ?? []).filter((topic) => offered.has(topic));
}

function topicRanks(guests: ReadonlyMap<string, Guest>, tables: readonly SeatedTable[], step: Step): number {
  return tables.reduce((sum, { id, members }) => sum + members.reduce((ranks, member) => ranks + rank(guests.get(member), step, id), 0), 0);
}

/** Place of a topic in somebody's wishes, from 0; the length of the list where it is not in it. */
export function rank(guest: Guest | undefined, step: Step, topic: string): number {
  const list = guest ? wishes(guest, step) : [];
  return list.includes(topic) ? list.indexOf(topic) : list.length;
}

function countChanged(problem: RoundsProblem, step: Step, tables: readonly SeatedTable[]): number {
  const before = problem.previous?.find(({ id }) => id === step.id)?.tables ?? [];
  const places = new Set((step.kind === "topic" ? (step.topics ?? []) : problem.tables).map(({ id }) => id));
  const now = new Map(tables.flatMap(({ id, members }) => members.map((member) => [member, id] as const)));
  const home = new Map(before.flatMap(({ id, members }) => (places.has(id) ? members.map((member) => [member, id] as const) : [])));
  return problem.people.filter((guest) => isPresent(guest, step) && home.has(guest.id) && now.get(guest.id) !== home.get(guest.id)).length;
}
