// SPDX-License-Identifier: EUPL-1.2
import type { Fact } from "../../search/index.ts";
import type { CohortProblem } from "./problem.ts";
import { factOf, listOf, nameOf, percent } from "./sentences.ts";

/** One rule about numbers of chosen people, for k people chosen. */
export interface CohortRule {
  readonly fact: Fact;
  /** Places of the applicants it counts. */
  readonly members: readonly number[];
  readonly min: (k: number) => number;
  readonly max: (k: number) => number;
  /** What the members have in common, for sentences; undefined for sizes and pins. */
  readonly kind: string | undefined;
}

const never = () => 0;
const free = () => Infinity;

/** All rules: the size, quotas, shares and limits value by value, pins, and what the groups will need. */
export function rulesOf(problem: CohortProblem): CohortRule[] {
  return [sizeRule(problem), ...quotaRules(problem), ...shareRules(problem), ...limitRules(problem), ...pinRules(problem), ...groupRules(problem)];
}

/** Places of applicants by value of an attribute, in the order in which the values first occur. */
function byValue({ applicants }: CohortProblem, attribute: string): Map<string, number[]> {
  const found = new Map<string, number[]>();
  for (const [at, { values }] of applicants.entries()) {
    const value = values?.[attribute];
    if (value === undefined) continue;
    found.set(value, [...(found.get(value) ?? []), at]);
  }
  return found;
}

function sizeRule({ applicants, size }: CohortProblem): CohortRule {
  const fact = factOf("size", [], (t) => t.facts.size(size.min, size.max, applicants.length));
  return { fact, kind: undefined, members: [...applicants.keys()], min: () => Math.ceil(size.min), max: () => Math.floor(size.max) };
}

function quotaRules(problem: CohortProblem): CohortRule[] {
  return (problem.quotas ?? []).map(({ attribute, values, min = 0, max = Infinity }) => {
    const kinds = byValue(problem, attribute);
    const members = [...new Set(values)].flatMap((value) => kinds.get(value) ?? []);
    const fact = factOf("quota", [attribute, ...values], (t) => t.facts.quota(t.or(values), min, max, members.length));
    return { fact, kind: listOf(values), members, min: () => min, max: () => max };
  });
}

function shareRules(problem: CohortProblem): CohortRule[] {
  return (problem.shares ?? []).flatMap(({ attribute, max, values }) =>
    byValue(problem, attribute).entries().filter(([value]) => values === undefined || values.includes(value)).map(([value, members]): CohortRule => {
      const fact = factOf("share", [attribute, value], (t) => t.facts.share(value, percent(max), members.length));
      return { fact, kind: value, members, min: never, max: (k) => Math.floor(max * k + 1e-9) };
    }).toArray());
}

function limitRules(problem: CohortProblem): CohortRule[] {
  return (problem.limits ?? []).flatMap(({ attribute, max }) =>
    byValue(problem, attribute).entries().filter(([, members]) => members.length > max).map(([value, members]): CohortRule => {
      const fact = factOf("limit", [attribute, value], (t) => t.facts.limit(nameOf(problem, attribute), max, value, members.length));
      return { fact, kind: value, members, min: never, max: () => Math.floor(max) };
    }).toArray());
}

function pinRules({ applicants, pins }: CohortProblem): CohortRule[] {
  const pin = (id: string, way: "chosen" | "refused"): CohortRule[] => {
    const at = applicants.findIndex((one) => one.id === id);
    if (at < 0) return [];
    const fact = factOf(way, [id], (t) => t.facts[way](applicants[at]!.name ?? id));
    return [{ fact, kind: undefined, members: [at], min: way === "chosen" ? () => 1 : never, max: way === "chosen" ? free : never }];
  };
  return [...(pins?.chosen ?? []).flatMap((id) => pin(id, "chosen")), ...(pins?.refused ?? []).flatMap((id) => pin(id, "refused"))];
}

/** What groups ask of the whole cohort: places enough and not too many, enough of a kind for every group, nobody twice. */
function groupRules(problem: CohortProblem): CohortRule[] {
  if (!problem.groups) return [];
  const { groups, demands = [], attributes } = problem.groups;
  const sum = (pick: "min" | "max") => groups.reduce((total, group) => total + Math.max(0, Math.trunc(group[pick])), 0);
  const everybody = [...problem.applicants.keys()];
  const sizes: CohortRule = { kind: undefined, members: everybody, min: () => sum("min"), max: () => sum("max"), fact: factOf("group sizes", [], (t) => t.facts.groupSizes(sum("min"), sum("max"))) };
  const kinds = demands.filter(({ attribute }) => attributes.some(({ key }) => key === attribute)).map(({ attribute, values, min = 0, max = Infinity, groups: named }): CohortRule => {
    const all = byValue(problem, attribute);
    const held = named === undefined ? groups.length : groups.filter(({ id }) => named.includes(id)).length;
    const fact = factOf("group demand", [attribute, ...values], (t) => t.facts.groupDemand(t.or(values), min, max, held));
    const members = [...new Set(values)].flatMap((value) => all.get(value) ?? []);
    return { kind: listOf(values), members, min: () => Math.ceil(min) * held, max: held === groups.length ? () => Math.floor(max) * held : free, fact };
  });
  const twice = attributes.filter(({ distinct }) => distinct === true).flatMap(({ key, name }) =>
    byValue(problem, key).entries().filter(([, members]) => members.length > groups.length).map(([value, members]): CohortRule => {
      const fact = factOf("group distinct", [key, value], (t) => t.facts.groupDistinct(name ?? nameOf(problem, key), groups.length, value));
      return { kind: value, members, min: never, max: () => groups.length, fact };
    }).toArray());
  return [sizes, ...kinds, ...twice];
}
