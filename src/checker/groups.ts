// SPDX-License-Identifier: EUPL-1.2
import { checkClaims, near, type Claims } from "./claims.ts";
import type { Findings } from "./violation.ts";

/** What the checker reads of a problem of kind `groups`. */
export interface Groups {
  readonly people: readonly Person[];
  readonly groups: readonly { readonly id: string; readonly min: number; readonly max: number; readonly topic?: string }[];
  readonly attributes: readonly { readonly key: string; readonly weight?: number; readonly distinct?: boolean }[];
  readonly numbers?: readonly { readonly key: string; readonly weight?: number; readonly tolerance?: number }[];
  readonly together?: readonly (readonly string[])[];
  readonly apart?: readonly (readonly string[])[];
  readonly demands?: readonly { readonly attribute: string; readonly values: readonly string[]; readonly min?: number; readonly max?: number; readonly groups?: readonly string[] }[];
  readonly companions?: readonly { readonly attribute: string; readonly value: string }[];
  readonly pins?: readonly { readonly person: string; readonly group: string }[];
  readonly previous?: readonly Members[];
  readonly weights?: { readonly topic?: number; readonly friend?: number; readonly change?: number };
}

export interface Person {
  readonly id: string;
  readonly values?: Readonly<Record<string, string>>;
  readonly numbers?: Readonly<Record<string, number>>;
  readonly topics?: readonly string[];
  readonly friends?: readonly string[];
}

export interface Members {
  readonly id: string;
  readonly members: readonly string[];
}

type Terms = Readonly<Record<"mixing" | "balance" | "topics" | "friends" | "changes", number>>;

export interface GroupsPlan {
  readonly groups: readonly Members[];
  readonly terms: Terms;
  readonly bounds: Terms;
  readonly changed: number;
}

/** Checks an out file of kind `groups` against its problem. */
export function checkGroups(problem: Groups, answer: Partial<Claims> & { readonly plan: GroupsPlan }, findings: Findings): void {
  const total = checkGroupsPlan(problem, answer.plan, findings);
  if (total !== undefined) checkClaims(findings, answer, "least", total);
}

/** The plan itself, also as part of a cohort: rules and terms. Returns the objective, undefined where the plan is no plan. */
export function checkGroupsPlan(problem: Groups, plan: GroupsPlan, findings: Findings): number | undefined {
  const same = plan.groups.length === problem.groups.length && plan.groups.every(({ id }, at) => id === problem.groups[at]!.id);
  if (!findings.need(same, "groups", "Der Plan nennt nicht jede Gruppe einmal in der Reihenfolge der Aufgabe.", "The plan does not name every group once in the order of the problem.")) return undefined;
  const groupOf = new Map(plan.groups.flatMap(({ id, members }) => members.map((member) => [member, id] as const)));
  const places = plan.groups.reduce((sum, { members }) => sum + members.length, 0);
  const once = places === problem.people.length && problem.people.every(({ id }) => groupOf.has(id));
  if (!findings.need(once, "once", "Nicht alle sind in genau einer Gruppe.", "Not everybody is in exactly one group.")) return undefined;
  checkSizes(problem, plan, findings);
  checkSets(problem, groupOf, findings);
  checkTraits(problem, plan, findings);
  const { terms, changed } = count(problem, plan, groupOf);
  for (const [key, value] of Object.entries(terms) as [keyof Terms, number][]) {
    findings.need(near(plan.terms[key], value), `terms.${key}`, `${key} ist ${value}, angegeben ist ${plan.terms[key]}.`, `${key} is ${value}, the file says ${plan.terms[key]}.`);
    findings.need(plan.bounds[key] <= value + 1e-6, `bounds.${key}`, `Die Schranke ${plan.bounds[key]} von ${key} liegt über ${value}.`, `The bound ${plan.bounds[key]} of ${key} lies above ${value}.`);
  }
  findings.need(plan.changed === changed, "changed", `Geändert sind ${changed}, angegeben sind ${plan.changed}.`, `Changed are ${changed}, the file says ${plan.changed}.`);
  return Object.values(terms).reduce((sum, value) => sum + value, 0);
}

function checkSizes(problem: Groups, plan: GroupsPlan, findings: Findings): void {
  problem.groups.forEach(({ id, min, max }, at) => {
    const size = plan.groups[at]!.members.length;
    findings.need(size >= min && size <= max, "size", `${id} hat ${size}, erlaubt sind ${min} bis ${max}.`, `${id} has ${size}, ${min} to ${max} are allowed.`);
  });
}

function checkSets({ together = [], apart = [], pins = [], groups }: Groups, groupOf: ReadonlyMap<string, string>, findings: Findings): void {
  const places = (set: readonly string[]): string[] => [...new Set(set)].flatMap((id) => groupOf.get(id) ?? []);
  for (const set of together) findings.need(new Set(places(set)).size <= 1, "together", `${set.join(", ")} sind nicht beisammen.`, `${set.join(", ")} are not together.`);
  for (const set of apart) findings.need(new Set(places(set)).size === places(set).length, "apart", `${set.join(", ")} sind nicht getrennt.`, `${set.join(", ")} are not apart.`);
  const known = new Set(groups.map(({ id }) => id));
  for (const { person, group } of pins) {
    if (groupOf.has(person) && known.has(group)) findings.need(groupOf.get(person) === group, "pin", `${person} ist in ${group} festgesetzt, steht aber in ${groupOf.get(person)}.`, `${person} is pinned to ${group}, but stands in ${groupOf.get(person)}.`);
  }
}

function checkTraits(problem: Groups, plan: GroupsPlan, findings: Findings): void {
  const person = new Map(problem.people.map((entry) => [entry.id, entry]));
  const keys = new Set(problem.attributes.map(({ key }) => key));
  for (const { id, members } of plan.groups) {
    const values = (key: string): string[] => members.flatMap((member) => person.get(member)?.values?.[key] ?? []);
    for (const { key, distinct } of problem.attributes) {
      if (distinct) findings.need(new Set(values(key)).size === values(key).length, "distinct", `${id}: Ein Wert von ${key} kommt mehrfach vor.`, `${id}: a value of ${key} occurs more than once.`);
    }
    for (const { attribute, values: wanted, min = 0, max = Infinity, groups } of problem.demands ?? []) {
      if (!keys.has(attribute) || (groups && !groups.includes(id))) continue;
      const number = values(attribute).filter((value) => wanted.includes(value)).length;
      findings.need(number >= min && number <= max, "demand", `${id}: ${number} mit ${wanted.join("/")}, verlangt sind ${min} bis ${max}.`, `${id}: ${number} with ${wanted.join("/")}, ${min} to ${max} are asked for.`);
    }
    for (const { attribute, value } of problem.companions ?? []) {
      if (!keys.has(attribute)) continue;
      findings.need(values(attribute).filter((entry) => entry === value).length !== 1, "companions", `${id}: Jemand steht mit ${value} allein.`, `${id}: somebody is alone with ${value}.`);
    }
  }
}

function count(problem: Groups, plan: GroupsPlan, groupOf: ReadonlyMap<string, string>): { readonly terms: Terms; readonly changed: number } {
  const person = new Map(problem.people.map((entry) => [entry.id, entry]));
  const inside = plan.groups.map(({ members }) => members.map((member) => person.get(member)!));
  const { topic = 3, friend = 2, change = 1_000_000 } = problem.weights ?? {};
  const topicOf = new Map(problem.groups.map(({ id, topic: own }) => [id, own]));
  const topics = problem.people.reduce((sum, { id, topics: wished = [] }) => {
    const place = wished.indexOf(topicOf.get(groupOf.get(id)!) as string);
    return sum + (wished.length === 0 ? 0 : place < 0 ? wished.length : place);
  }, 0);
  const lonely = problem.people.filter(({ id, friends = [] }) => {
    const existing = friends.filter((other) => other !== id && person.has(other));
    return existing.length > 0 && existing.every((other) => groupOf.get(other) !== groupOf.get(id));
  }).length;
  const before = new Map((problem.previous ?? []).filter(({ id }) => topicOf.has(id)).flatMap(({ id, members }) => members.map((member) => [member, id] as const)));
  const changed = [...before].filter(([member, id]) => groupOf.has(member) && groupOf.get(member) !== id).length;
  return { terms: { mixing: mixing(problem, inside), balance: balance(problem, inside), topics: topic * topics, friends: friend * lonely, changes: change * changed }, changed };
}

function mixing({ attributes }: Groups, inside: readonly (readonly Person[])[]): number {
  let sum = 0;
  for (const { key, weight = 1 } of attributes) {
    for (const members of inside) {
      for (let one = 0; one < members.length; one++) {
        const value = members[one]!.values?.[key];
        if (value !== undefined) sum += weight * members.slice(one + 1).filter((other) => other.values?.[key] === value).length;
      }
    }
  }
  return sum;
}

function balance({ numbers = [], people }: Groups, inside: readonly (readonly Person[])[]): number {
  let sum = 0;
  for (const { key, weight = 1, tolerance = 0 } of numbers) {
    const mean = (list: readonly Person[]): number | undefined => {
      const known = list.flatMap((entry) => entry.numbers?.[key] ?? []);
      return known.length === 0 ? undefined : known.reduce((total, value) => total + value, 0) / known.length;
    };
    const whole = mean(people);
    if (whole === undefined) continue;
    for (const members of inside) sum += weight * Math.max(0, Math.abs((mean(members) ?? whole) - whole) - tolerance);
  }
  return sum;
}
