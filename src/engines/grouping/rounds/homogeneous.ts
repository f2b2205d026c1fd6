// SPDX-License-Identifier: EUPL-1.2

/** Groups to tables of their own. Tables by their place; by group its people; -1 for no pin and no table of before. */
export interface OwnTask {
  readonly seats: readonly number[];
  readonly groups: readonly (readonly Sitter[])[];
  /** What a table beyond the first costs, and a person who changes. */
  readonly split: number;
  readonly change: number;
}

export interface Sitter {
  readonly person: number;
  readonly pin: number;
  readonly home: number;
}

/** For each group the tables it takes; what that costs at least, and splits and changes each for itself (counts). */
export interface OwnAnswer {
  readonly tables: readonly (readonly number[])[];
  readonly bound: number;
  readonly splitsBound: number;
  readonly changesBound: number;
}

/** Up to so many tables every division of them is looked at. */
export const DIVIDED = 11;

/** Gives every group tables of its own with seats for all of it, as cheaply as possible. Undefined where the search finds none; with up to eleven tables there is none then. */
export function ownTables(task: OwnTask): OwnAnswer | undefined {
  if (task.seats.length > DIVIDED) {
    const tables = greedy(task);
    const splitsBound = task.groups.reduce((sum, group) => sum + fewest(task.seats, group.length) - 1, 0);
    return tables && { tables, bound: task.split * splitsBound, splitsBound, changesBound: 0 };
  }
  const tables = divided(task);
  const least = (weights: { split: number; change: number }) => {
    const other = { ...task, ...weights };
    return divided(other)!.reduce((sum, set, group) => sum + price(other, group, set), 0);
  };
  return tables && { tables, bound: least(task), splitsBound: least({ split: 1, change: 0 }), changesBound: least({ split: 0, change: 1 }) };
}

function fewest(seats: readonly number[], people: number): number {
  let room = 0;
  const sorted = seats.toSorted((a, b) => b - a);
  return sorted.findIndex((one) => (room += one) >= people) + 1;
}

/** Splits and changes of one group at a set of tables; Infinity where it does not fit. */
function price({ seats, groups, split, change }: OwnTask, group: number, set: readonly number[]): number {
  const people = groups[group]!;
  if (set.reduce((sum, table) => sum + seats[table]!, 0) < people.length || set.length > people.length) return Infinity;
  if (people.some(({ pin }) => pin >= 0 && !set.includes(pin))) return Infinity;
  let moved = people.filter(({ home }) => home >= 0).length;
  for (const table of set) {
    const pinned = people.filter(({ pin }) => pin === table);
    const staying = people.filter(({ pin, home }) => pin < 0 && home === table).length;
    if (pinned.length > seats[table]!) return Infinity;
    moved -= pinned.filter(({ home }) => home === table).length + Math.min(staying, seats[table]! - pinned.length);
  }
  return split * (set.length - 1) + change * moved;
}

/** Every division of the tables among the groups, group by group over the set of tables taken so far. */
function divided(task: OwnTask): number[][] | undefined {
  const full = 1 << task.seats.length;
  const choices: Int32Array[] = [];
  let costs = new Float64Array(full).fill(Infinity);
  costs[0] = 0;
  for (let group = 0; group < task.groups.length; group++) {
    const prices = Float64Array.from({ length: full }, (_, set) => (set === 0 ? Infinity : price(task, group, members(set))));
    const next = new Float64Array(full).fill(Infinity);
    const choice = new Int32Array(full);
    for (let taken = 0; taken < full; taken++) {
      if (costs[taken] === Infinity) continue;
      const free = (full - 1) & ~taken;
      for (let set = free; set > 0; set = (set - 1) & free) {
        const sum = costs[taken]! + prices[set]!;
        if (sum >= next[taken | set]!) continue;
        next[taken | set] = sum;
        choice[taken | set] = set;
      }
    }
    costs = next;
    choices.push(choice);
  }
  let taken = costs.reduce((best, cost, set) => (cost < costs[best]! ? set : best), 0);
  if (costs[taken] === Infinity) return undefined;
  const path: number[] = [];
  for (const choice of choices.toReversed()) {
    path.unshift(choice[taken]!);
    taken &= ~choice[taken]!;
  }
  return path.map(members);
}

const members = (set: number): number[] => Array.from({ length: 31 - Math.clz32(set) + 1 }, (_, table) => table).filter((table) => (set & (1 << table)) !== 0);

/** Largest groups first, each at the table that costs least and wastes least. */
function greedy(task: OwnTask): number[][] | undefined {
  const free = new Set(task.seats.keys());
  const result: number[][] = task.groups.map(() => []);
  for (const { pin, group } of task.groups.flatMap((people, group) => people.map(({ pin }) => ({ pin, group })))) {
    if (pin >= 0 && free.delete(pin)) result[group]!.push(pin);
  }
  const order = [...task.groups.keys()].toSorted((a, b) => task.groups[b]!.length - task.groups[a]!.length || a - b);
  for (const group of order) {
    const people = task.groups[group]!.length;
    const set = result[group]!;
    const room = () => set.reduce((sum, table) => sum + task.seats[table]!, 0);
    const homes = (table: number) => task.groups[group]!.filter(({ home }) => home === table).length;
    while (room() < people) {
      const lack = people - room();
      const waste = (table: number) => (task.seats[table]! >= lack ? task.seats[table]! - lack : 1000 + lack - task.seats[table]!);
      const [table] = [...free].toSorted((a, b) => homes(b) - homes(a) || waste(a) - waste(b) || a - b);
      if (table === undefined) return undefined;
      free.delete(table);
      set.push(table);
    }
  }
  return task.groups.every((_, group) => price(task, group, result[group]!) < Infinity) ? result : undefined;
}

/** Seats a group at its tables: pins, then tables of before, then evenly. By person the table. */
export function seatGroup(people: readonly Sitter[], set: readonly number[], seats: readonly number[]): Map<number, number> {
  const at = new Map<number, number>();
  const count = new Map(set.map((table) => [table, 0]));
  const seat = (person: number, table: number) => {
    at.set(person, table);
    count.set(table, count.get(table)! + 1);
  };
  for (const { person, pin } of people) if (pin >= 0) seat(person, pin);
  for (const { person, home } of people) if (!at.has(person) && count.has(home) && count.get(home)! < seats[home]!) seat(person, home);
  for (const { person } of people) {
    if (at.has(person)) continue;
    const [table] = set.filter((one) => count.get(one)! < seats[one]!).toSorted((a, b) => count.get(a)! - count.get(b)!);
    seat(person, table!);
  }
  return at;
}
