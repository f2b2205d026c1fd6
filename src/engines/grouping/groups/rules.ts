// SPDX-License-Identifier: EUPL-1.2
import type { Fact } from "../../search/index.ts";
import { byValue } from "./features.ts";
import type { GroupsProblem } from "./problem.ts";
import { attributeName, groupName, personName, saying, type Speak } from "./sentences.ts";

/** A rule of the input in numbers, with the sentence that names it. */
export type Rule = { readonly fact: Fact } & (
  | { readonly kind: "size"; readonly group: number; readonly min: number; readonly max: number }
  | { readonly kind: "count"; readonly people: readonly number[]; readonly groups: readonly number[]; readonly min: number; readonly max: number }
  | { readonly kind: "company"; readonly people: readonly number[] }
  | { readonly kind: "apart"; readonly people: readonly number[] }
  | { readonly kind: "together"; readonly people: readonly number[] }
  | { readonly kind: "pin"; readonly person: number; readonly group: number }
);

/** Names a fact. */
export const factOf = (fact: string, about: readonly string[], speak: Speak): Fact => ({ fact, about, says: saying(speak) });

/** All rules of a problem, dull ones first: sizes, then rules about kinds, then those about persons. Rules about nobody are left out. */
export function rulesOf(problem: GroupsProblem): Rule[] {
  const place = new Map(problem.people.map(({ id }, at) => [id, at]));
  const here = (ids: readonly string[]) => [...new Set(ids.map((id) => place.get(id)).filter((at) => at !== undefined))];
  const names = (people: readonly number[]) => people.map((p) => personName(problem, p));
  const ids = (people: readonly number[]) => people.map((p) => problem.people[p]!.id);
  const sets = (kind: "apart" | "together"): Rule[] =>
    (problem[kind] ?? []).map(here).filter((people) => people.length > 1).map((people) => ({ kind, people, fact: factOf(kind, ids(people), (t) => t.facts[kind](names(people))) }));
  return [...sizeRules(problem), ...companyRules(problem), ...demandRules(problem), ...distinctRules(problem), ...sets("apart"), ...sets("together"), ...pinRules(problem, place)];
}

function sizeRules(problem: GroupsProblem): Rule[] {
  return problem.groups.map(({ id, min, max }, group) => ({ kind: "size", group, min, max, fact: factOf("size", [id], (t) => t.facts.size(groupName(problem, group), min, max)) }));
}

const listed = ({ attributes }: GroupsProblem, attribute: string) => attributes.some(({ key }) => key === attribute);

function companyRules(problem: GroupsProblem): Rule[] {
  return (problem.companions ?? []).filter(({ attribute }) => listed(problem, attribute)).map(({ attribute, value }) => ({
    kind: "company",
    people: [...(byValue(problem, attribute).get(value) ?? [])],
    fact: factOf("companions", [attribute, value], (t) => t.facts.companions(value)),
  }));
}

function demandRules(problem: GroupsProblem): Rule[] {
  return (problem.demands ?? []).filter(({ attribute }) => listed(problem, attribute)).map(({ attribute, values, min = 0, max = Infinity, groups }) => {
    const kinds = byValue(problem, attribute);
    const people = [...new Set(values)].flatMap((value) => [...(kinds.get(value) ?? [])]);
    const held = problem.groups.keys().filter((g) => groups === undefined || groups.includes(problem.groups[g]!.id)).toArray();
    const where = groups === undefined ? [] : held.map((g) => groupName(problem, g));
    return { kind: "count", people, groups: held, min, max, fact: factOf("demand", [attribute, ...values], (t) => t.facts.demand(t.or(values), min, max, where)) };
  });
}

function distinctRules(problem: GroupsProblem): Rule[] {
  return problem.attributes.filter(({ distinct }) => distinct === true).flatMap(({ key }) =>
    byValue(problem, key).entries().filter(([, people]) => people.size > 1).map(([value, found]): Rule => {
      const people = [...found];
      const speak: Speak = (t) => `${t.facts.distinct(attributeName(problem, key))} ${t.facts.value(value, people.map((p) => personName(problem, p)))}`;
      return { kind: "apart", people, fact: factOf("distinct", [key, value], speak) };
    }).toArray());
}

function pinRules(problem: GroupsProblem, place: ReadonlyMap<string, number>): Rule[] {
  return (problem.pins ?? []).flatMap(({ person: id, group: to }): Rule[] => {
    const person = place.get(id);
    const group = problem.groups.findIndex((one) => one.id === to);
    if (person === undefined || group < 0) return [];
    return [{ kind: "pin", person, group, fact: factOf("pin", [id, to], (t) => t.facts.pin(personName(problem, person), groupName(problem, group))) }];
  });
}
