// SPDX-License-Identifier: EUPL-1.2
import type { GroupsProblem } from "./problem.ts";

/**
 * Everything that depends on how many people of a kind are in a group: size, pairs of the same value, distinct values,
 * demands, companions. One table says what each number costs; one list says what each unit counts for.
 */
export interface Features {
  readonly count: number;
  /** Unit u counts for `of[at]` with `amount[at]` people, at = from[u] .. from[u + 1] - 1, features rising. */
  readonly from: Int32Array;
  readonly of: Int32Array;
  readonly amount: Int32Array;
  /** features x groups: where the table begins that says what 0, 1, 2, ... people cost. */
  readonly table: Int32Array;
  /** Cost by number of people. */
  readonly soft: Float64Array;
  /** Violations of rules by number of people. */
  readonly hard: Int32Array;
}

/** One kind of people, and what a number of them in a group costs and breaks. */
interface Kind {
  readonly people: ReadonlySet<number>;
  readonly soft: (number: number) => number;
  readonly hard: (number: number, group: number) => number;
  /** Groups with the same key share a table. */
  readonly key: (group: number) => string;
}

const none = () => 0;
const alike = () => "";
const pairs = (number: number) => (number * (number - 1)) / 2;
const outside = (number: number, min: number, max: number) => Math.max(0, min - number) + Math.max(0, number - max);

/** The tables and lists of a problem. */
export function featuresOf(problem: GroupsProblem, units: readonly (readonly number[])[]): Features {
  const kinds = [sizes(problem), ...values(problem), ...demands(problem), ...companions(problem)];
  const width = problem.people.length + 1;
  const table = new Int32Array(kinds.length * problem.groups.length);
  const soft: number[] = [];
  const hard: number[] = [];
  for (const [f, kind] of kinds.entries()) {
    const known = new Map<string, number>();
    for (let g = 0; g < problem.groups.length; g++) {
      const key = kind.key(g);
      let at = known.get(key);
      if (at === undefined) {
        known.set(key, (at = soft.length));
        for (let number = 0; number < width; number++) {
          soft.push(kind.soft(number));
          hard.push(kind.hard(number, g));
        }
      }
      table[f * problem.groups.length + g] = at;
    }
  }
  return { count: kinds.length, table, soft: Float64Array.from(soft), hard: Int32Array.from(hard), ...lists(kinds, units) };
}

function lists(kinds: readonly Kind[], units: readonly (readonly number[])[]): Pick<Features, "from" | "of" | "amount"> {
  const from = [0];
  const of: number[] = [];
  const amount: number[] = [];
  for (const members of units) {
    for (const [f, { people }] of kinds.entries()) {
      const counted = members.filter((p) => people.has(p)).length;
      if (counted === 0) continue;
      of.push(f);
      amount.push(counted);
    }
    from.push(of.length);
  }
  return { from: Int32Array.from(from), of: Int32Array.from(of), amount: Int32Array.from(amount) };
}

function sizes({ people, groups }: GroupsProblem): Kind {
  return {
    people: new Set(people.keys()),
    soft: none,
    hard: (number, g) => outside(number, groups[g]!.min, groups[g]!.max),
    key: (g) => `${groups[g]!.min} ${groups[g]!.max}`,
  };
}

/** People by value of an attribute, in the order in which the values first occur. */
export function byValue({ people }: Pick<GroupsProblem, "people">, key: string): Map<string, Set<number>> {
  const found = new Map<string, Set<number>>();
  for (const [p, { values: own }] of people.entries()) {
    const value = own?.[key];
    if (value === undefined) continue;
    found.set(value, (found.get(value) ?? new Set()).add(p));
  }
  return found;
}

/** Values that only one person has make no pair and need no table. */
function values(problem: GroupsProblem): Kind[] {
  return problem.attributes.flatMap(({ key, weight = 1, distinct }) =>
    byValue(problem, key).values().filter((people) => people.size > 1 && (distinct === true || weight > 0)).map((people): Kind => ({
      people,
      soft: (number) => weight * pairs(number),
      hard: distinct === true ? pairs : none,
      key: alike,
    })).toArray());
}

function demands(problem: GroupsProblem): Kind[] {
  return (problem.demands ?? []).filter(({ attribute }) => problem.attributes.some(({ key }) => key === attribute)).map(({ attribute, values: wanted, min = 0, max = Infinity, groups }) => {
    const holds = (g: number) => groups === undefined || groups.includes(problem.groups[g]!.id);
    const people = new Set(problem.people.keys().filter((p) => {
      const value = problem.people[p]!.values?.[attribute];
      return value !== undefined && wanted.includes(value);
    }));
    return { people, soft: none, hard: (number, g) => (holds(g) ? outside(number, min, max) : 0), key: (g) => String(holds(g)) };
  });
}

function companions(problem: GroupsProblem): Kind[] {
  return (problem.companions ?? []).filter(({ attribute }) => problem.attributes.some(({ key }) => key === attribute)).map(({ attribute, value }) => ({
    people: byValue(problem, attribute).get(value) ?? new Set<number>(),
    soft: none,
    hard: (number) => (number === 1 ? 1 : 0),
    key: alike,
  }));
}
