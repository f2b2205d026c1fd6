// SPDX-License-Identifier: EUPL-1.2
import type { Model } from "./model.ts";
import type { GroupsTerms } from "./problem.ts";
import { byValue } from "./features.ts";

/** The parts of the objective of a grouping of people, summed from the definitions and not from the search's counts. */
export function termsOf(model: Model, group: Int32Array): GroupsTerms {
  const { topic, friend, change } = model.weights;
  return {
    mixing: mixing(model, group),
    balance: balance(model, group),
    topics: topic * sumOf(model, group, "topics"),
    friends: friend * friendless(model, group).length,
    changes: change * sumOf(model, group, "changes"),
  };
}

export const totalOf = ({ mixing: a, balance: b, topics, friends, changes }: GroupsTerms): number => a + b + topics + friends + changes;

function mixing({ problem, groups }: Model, group: Int32Array): number {
  let cost = 0;
  for (const { key, weight = 1 } of problem.attributes) {
    for (const people of byValue(problem, key).values()) {
      const count = new Int32Array(groups);
      for (const p of people) count[group[p]!]!++;
      for (const number of count) cost += (weight * number * (number - 1)) / 2;
    }
  }
  return cost;
}

function balance({ problem, numbers, groups }: Model, group: Int32Array): number {
  let cost = 0;
  for (const { key, weight, tolerance, mean } of numbers) {
    for (let g = 0; g < groups; g++) {
      const here = meanOf(problem.people.filter((_, p) => group[p] === g).map((person) => person.numbers?.[key]));
      if (here !== undefined) cost += weight * Math.max(0, Math.abs(here - mean) - tolerance);
    }
  }
  return cost;
}

/** Mean of those that are numbers; undefined where none is. */
function meanOf(values: readonly (number | undefined)[]): number | undefined {
  const known = values.filter((value) => value !== undefined && Number.isFinite(value)) as number[];
  return known.length === 0 ? undefined : known.reduce((sum, value) => sum + value, 0) / known.length;
}

/** Places of topics, or number of changes. */
export function sumOf({ linear, people, groups }: Model, group: Int32Array, part: "topics" | "changes"): number {
  let cost = 0;
  for (let p = 0; p < people; p++) cost += linear[part][p * groups + group[p]!]!;
  return cost;
}

/** People whose wish for a friend in the group is not fulfilled, by place. */
export function friendless({ friends }: Model, group: Int32Array): number[] {
  return friends.keys().filter((p) => friends[p]!.length > 0 && !friends[p]!.some((friend) => group[friend] === group[p])).toArray();
}

/** The group of each person, from that of each unit. */
export const ofPeople = ({ unitOf }: Model, units: Int32Array): Int32Array => unitOf.map((unit) => units[unit]!);
