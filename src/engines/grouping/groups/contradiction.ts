// SPDX-License-Identifier: EUPL-1.2
import { ok, refuse, type Result } from "../../../kernel/result.ts";
import { Solver, Total, exactlyOne, explain, type Group as Named } from "../../satisfaction/index.ts";
import type { Contradiction, Fact, Watch } from "../../search/index.ts";
import type { Model } from "./model.ts";
import type { GroupsProblem } from "./problem.ts";
import { factOf, rulesOf, type Rule } from "./rules.ts";
import { personName } from "./sentences.ts";
import { de } from "./texts.de.ts";
import { en } from "./texts.en.ts";
import { unitsOf } from "./units.ts";

const contradiction = (facts: readonly Fact[]): Contradiction => ({
  type: "contradiction",
  facts,
  says: { de: de.contradiction(facts.map(({ says }) => says.de)), en: en.contradiction(facts.map(({ says }) => says.en)) },
});

/** Contradictions that counting finds at once and logic would find slowly, as pigeons in holes. */
export function countedContradiction(problem: GroupsProblem): Contradiction | undefined {
  const rules = rulesOf(problem);
  const facts = bySizes(problem, rules) ?? byKinds(problem, rules) ?? byUnits(problem);
  if (facts) return contradiction(facts);
  const crowd = crowdOf(problem, rules);
  return crowd && among(problem, rules, crowd);
}

/** More facts than this are told as one sentence about the people. */
const TOLD = 6;

/** One person more than there are groups, each to be kept from each, by whichever rules: found greedily, so not always. */
function crowdOf({ people, groups }: GroupsProblem, rules: readonly Rule[]): number[] | undefined {
  const away = people.map(() => new Set<number>());
  for (const rule of rules) if (rule.kind === "apart") for (const p of rule.people) for (const q of rule.people) if (p !== q) away[p]!.add(q);
  for (const [first, others] of away.entries()) {
    if (others.size < groups.length) continue;
    const crowd = [first];
    for (const next of [...others].toSorted((a, b) => away[b]!.size - away[a]!.size || a - b)) {
      if (crowd.every((one) => away[one]!.has(next))) crowd.push(next);
      if (crowd.length > groups.length) return crowd.toSorted((a, b) => a - b);
    }
  }
  return undefined;
}

/** The rules that keep each of the crowd from each, none more than needed. */
function among(problem: GroupsProblem, rules: readonly Rule[], crowd: readonly number[]): Contradiction {
  const pairs = crowd.flatMap((p, at) => crowd.slice(at + 1).map((q): [number, number] => [p, q]));
  const covers = (some: readonly Rule[]) => pairs.every(([p, q]) => some.some((rule) => rule.kind === "apart" && rule.people.includes(p) && rule.people.includes(q)));
  let left = rules.filter((rule) => rule.kind === "apart" && rule.people.filter((p) => crowd.includes(p)).length > 1);
  for (const rule of left) {
    const rest = left.filter((other) => other !== rule);
    if (covers(rest)) left = rest;
  }
  const groups = factOf("groups", [], (t) => t.facts.groups(problem.groups.length));
  const facts = [...left.map(({ fact }) => fact), groups];
  if (facts.length <= TOLD) return contradiction(facts);
  const told = factOf("apart", [], (t) => t.facts.eachApart(crowd.map((p) => personName(problem, p))));
  return { ...contradiction([told, groups]), facts };
}

const floor = (value: number) => Math.max(0, Math.trunc(value));

function bySizes({ people, groups }: GroupsProblem, rules: readonly Rule[]): Fact[] | undefined {
  const count = factOf("people", [], (t) => t.facts.people(people.length));
  if (groups.length === 0) return people.length === 0 ? undefined : [count, factOf("groups", [], (t) => t.facts.noGroup())];
  const wrong = rules.find((rule) => rule.kind === "size" && rule.max < Math.max(0, rule.min));
  if (wrong) return [wrong.fact];
  const places = groups.reduce((sum, { max }) => sum + floor(max), 0);
  if (places < people.length) return [count, factOf("places", [], (t) => t.facts.places(places))];
  const wanted = groups.reduce((sum, { min }) => sum + Math.ceil(Math.max(0, min)), 0);
  return wanted > people.length ? [count, factOf("minima", [], (t) => t.facts.minima(wanted))] : undefined;
}

/** Fewer of a kind than all groups ask for, more than they allow, more to be kept apart than there are groups. */
function byKinds({ groups }: GroupsProblem, rules: readonly Rule[]): Fact[] | undefined {
  for (const rule of rules) {
    if (rule.kind === "apart" && rule.people.length > groups.length) return [rule.fact, factOf("groups", [], (t) => t.facts.groups(groups.length))];
    if (rule.kind !== "count") continue;
    const { people, min, max, groups: held, fact } = rule;
    const short = held.length > 0 && min * held.length > people.length;
    const many = held.length === groups.length && floor(max) * held.length < people.length;
    const own = held.length > 0 && min > max;
    if (own) return [fact];
    if (!short && !many) continue;
    const supply = factOf("supply", fact.about, (t) => t.facts.supply(t.or(fact.about.slice(1)), people.length));
    return [fact, supply, factOf("groups", [], (t) => t.facts.groups(groups.length))];
  }
  return undefined;
}

/** People to be kept together who fit into no group. */
function byUnits(problem: GroupsProblem): Fact[] | undefined {
  const most = problem.groups.reduce((largest, { max }) => Math.max(largest, floor(max)), 0);
  const place = new Map(problem.people.map(({ id }, at) => [id, at]));
  const large = (sets: readonly (readonly string[])[]) => unitsOf({ people: problem.people, together: sets }, place).units.some((members) => members.length > most);
  let sets = problem.together ?? [];
  if (!large(sets)) return undefined;
  for (const set of sets) {
    const rest = sets.filter((other) => other !== set);
    if (large(rest)) sets = rest;
  }
  const named = rulesOf({ ...problem, together: sets }).filter(({ kind }) => kind === "together");
  return [...named.map(({ fact }) => fact), factOf("largest", [], (t) => t.facts.largest(most))];
}

/**
 * Decides by logic whether the rules can hold together: a grouping of the units that keeps them, or a smallest
 * contradiction; where the effort ends first, the single fact "undecided".
 */
export function reasoned(problem: GroupsProblem, model: Model, seed: number, eye: Watch): Result<Int32Array, Contradiction> {
  const { people, groups } = model;
  const solver = new Solver(seed);
  const is = Array.from({ length: people }, () => Array.from({ length: groups }, () => solver.variable()));
  for (const row of is) exactlyOne(solver, row);
  const rules = rulesOf(problem);
  const named = rules.map((rule, at): Named => ({ name: String(at), clauses: clausesOf(solver, is, rule) }));
  const { outcome, names } = explain(solver, named, eye);
  if (outcome === "contradiction") return refuse(contradiction(withFrame(problem, names.map((name) => rules[Number(name)]!))));
  if (outcome === "unknown") return refuse({ ...contradiction([]), facts: [factOf("undecided", [], (t) => t.facts.undecided())], says: { de: de.facts.undecided(), en: en.facts.undecided() } });
  return ok(Int32Array.from(model.units, ([first]) => is[first!]!.findIndex((literal) => solver.holds(literal))));
}

/** What the rules are set against: how many people, how many groups. */
function withFrame({ people, groups }: GroupsProblem, rules: readonly Rule[]): Fact[] {
  const kinds = new Set(rules.map(({ kind }) => kind));
  const named = rules.map(({ fact }) => fact);
  if (kinds.has("size")) return [factOf("people", [], (t) => t.facts.people(people.length)), ...named];
  return kinds.has("apart") && !kinds.has("together") ? [...named, factOf("groups", [], (t) => t.facts.groups(groups.length))] : named;
}

/** A rule as clauses over "person p is in group g". */
function clausesOf(solver: Solver, is: readonly (readonly number[])[], rule: Rule): number[][] {
  const within = (people: readonly number[], g: number) => people.map((p) => is[p]![g]!);
  const groups = [...(is[0] ?? []).keys()];
  const everybody = [...is.keys()];
  switch (rule.kind) {
    case "size": return numberClauses(solver, within(everybody, rule.group), rule.min, rule.max);
    case "count": return rule.groups.flatMap((g) => numberClauses(solver, within(rule.people, g), rule.min, rule.max));
    case "company": return groups.flatMap((g) => rule.people.map((p) => [-is[p]![g]!, ...within(rule.people.filter((q) => q !== p), g)]));
    case "apart": return groups.flatMap((g) => rule.people.flatMap((p, at) => rule.people.slice(at + 1).map((q) => [-is[p]![g]!, -is[q]![g]!])));
    case "together": return groups.flatMap((g) => rule.people.map((p, at) => [-is[p]![g]!, is[rule.people[(at + 1) % rule.people.length]!]![g]!]));
    case "pin": return [[is[rule.person]![rule.group]!]];
  }
}

/** At least `min` and at most `max` of the literals. */
function numberClauses(solver: Solver, literals: readonly number[], min: number, max: number): number[][] {
  const least = Math.ceil(Math.max(0, min));
  const most = floor(Math.min(max, literals.length));
  const clauses: number[][] = [];
  if (max < 0 || least > literals.length) clauses.push([]);
  else if (least === 1) clauses.push([...literals]);
  else if (least > 0) clauses.push(fewer(solver, literals.map((literal) => -literal), literals.length - least));
  if (most < literals.length && max >= 0) clauses.push(fewer(solver, literals, most));
  return clauses;
}

/** A clause that allows at most `most` of the literals. */
const fewer = (solver: Solver, literals: readonly number[], most: number) => [-new Total(solver, literals).atLeast(most + 1)];
