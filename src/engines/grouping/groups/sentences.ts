// SPDX-License-Identifier: EUPL-1.2
import type { Quality, Saying, Shortfall } from "../../search/index.ts";
import { byValue } from "./features.ts";
import { topicRank, type Model } from "./model.ts";
import type { GroupsPlan, GroupsProblem } from "./problem.ts";
import { friendless } from "./terms.ts";
import { de, type GroupsTexts } from "./texts.de.ts";
import { en } from "./texts.en.ts";

export type Speak = (texts: GroupsTexts) => string;

/** The same in both languages. */
export const saying = (speak: Speak): Saying => ({ de: speak(de), en: speak(en) });

/** Names for ids; the id where there is no name. */
export const personName = ({ people }: GroupsProblem, at: number): string => people[at]?.name ?? people[at]?.id ?? "";
export const groupName = ({ groups }: GroupsProblem, at: number): string => groups[at]?.name ?? groups[at]?.id ?? "";
export const attributeName = ({ attributes }: GroupsProblem, key: string): string => attributes.find((one) => one.key === key)?.name ?? key;

/** About the plan as a whole: how good, how many pairs of the same value, how many changes. */
export function planSayings(model: Model, { terms, bounds, changed }: Pick<GroupsPlan, "terms" | "bounds" | "changed">, rated: Quality, group: Int32Array): Saying[] {
  const { problem, people, groups } = model;
  const above = (mark: "," | ".") => (rated.optimal ? undefined : (rated.objective - rated.bound).toFixed(1).replace(".", mark));
  const says = [{ de: de.quality(people, groups, above(",")), en: en.quality(people, groups, above(".")) }];
  if (problem.attributes.length === 1 && problem.attributes[0]!.weight !== 0) {
    const weight = problem.attributes[0]!.weight ?? 1;
    says.push(saying((t) => t.repeats(attributeName(problem, problem.attributes[0]!.key), terms.mixing / weight, bounds.mixing / weight)));
  }
  if (model.previous.some((g) => g >= 0)) says.push(saying((t) => t.changed(changed)));
  return group.length === 0 ? [] : says;
}

/** What each person is told: where, with whom, and which rules and wishes led there. */
export function peopleSayings(model: Model, group: Int32Array): Record<string, Saying[]> {
  const { problem } = model;
  return Object.fromEntries(problem.people.map(({ id }, p) => [id, reasonsFor(model, group, p).map(saying)]));
}

function reasonsFor(model: Model, group: Int32Array, p: number): Speak[] {
  const { problem, previous } = model;
  const g = group[p]!;
  const others = group.keys().filter((q) => q !== p && group[q] === g).toArray();
  const own = personName(problem, p);
  const here = groupName(problem, g);
  const says: Speak[] = [(t) => t.place(own, here, others.map((q) => personName(problem, q)))];
  const { id } = problem.people[p]!;
  if (previous[p]! >= 0 && previous[p] !== g) says.push((t) => t.moved(own, groupName(problem, previous[p]!), here));
  if (problem.pins?.some((pin) => pin.person === id && pin.group === problem.groups[g]!.id)) says.push((t) => t.pinned(own, here));
  const unit = model.units[model.unitOf[p]!]!.filter((q) => q !== p);
  if (unit.length > 0) says.push((t) => t.together(unit.map((q) => personName(problem, q))));
  return [...says, ...byRules(model, group, p, others), ...byWishes(model, group, p)];
}

/** Demands that the person fulfils, traits that have company, and how mixed the group is. */
function byRules({ problem }: Model, group: Int32Array, p: number, others: readonly number[]): Speak[] {
  const says: Speak[] = [];
  const g = group[p]!;
  const value = (q: number, key: string) => problem.people[q]!.values?.[key];
  for (const { attribute, values, min = 0, groups } of problem.demands ?? []) {
    const own = value(p, attribute);
    if (min < 1 || own === undefined || !values.includes(own) || (groups !== undefined && !groups.includes(problem.groups[g]!.id))) continue;
    const many = others.filter((q) => values.includes(value(q, attribute) ?? "")).length + 1;
    const kind = (t: GroupsTexts) => t.or(values);
    says.push((t) => (many <= min ? t.only(kind(t), min, personName(problem, p), groupName(problem, g)) : t.counts(kind(t), min, groupName(problem, g))));
  }
  for (const { attribute, value: trait } of problem.companions ?? []) {
    const same = others.filter((q) => value(q, attribute) === trait).length;
    if (value(p, attribute) === trait && same > 0) says.push((t) => t.company(trait, same));
  }
  for (const { key, weight = 1, distinct } of problem.attributes) {
    const kinds = byValue(problem, key);
    if (distinct === true || weight <= 0 || kinds.size < 2 || others.length === 0) continue;
    const here = kinds.values().filter((people) => people.has(p) || others.some((q) => people.has(q))).toArray().length;
    says.push((t) => t.mixed(attributeName(problem, key), here, kinds.size));
  }
  return says;
}

/** Wishes that are fulfilled; the others are among the shortfalls. */
function byWishes({ problem, friends }: Model, group: Int32Array, p: number): Speak[] {
  const says: Speak[] = [];
  const topic = problem.groups[group[p]!]!.topic;
  const rank = topic === undefined ? -1 : (problem.people[p]!.topics ?? []).indexOf(topic);
  if (rank >= 0) says.push((t) => t.topic(topic!, rank));
  const met = friends[p]!.filter((q) => group[q] === group[p]);
  if (met.length > 0) says.push((t) => t.friend(met.map((q) => personName(problem, q))));
  return says;
}

/** Wishes the plan does not fulfil: topics not wished for, friends in other groups, changes. */
export function shortfallsOf(model: Model, group: Int32Array): Shortfall[] {
  const { problem, previous, unitOf, apart, friends } = model;
  const unmet: Shortfall[] = [];
  for (const [p, person] of problem.people.entries()) {
    const { topic } = problem.groups[group[p]!]!;
    const { topics = [], id } = person;
    if (topics.length > 0 && topicRank(person, topic) === topics.length) {
      unmet.push({ who: id, what: topics[0]!, why: "topic", says: saying((t) => t.topicMissed(personName(problem, p), t.or(topics), groupName(problem, group[p]!))) });
    }
    const before = previous[p]!;
    if (before >= 0 && before !== group[p]) {
      unmet.push({ who: id, what: problem.groups[before]!.id, why: "moved", says: saying((t) => t.moved(personName(problem, p), groupName(problem, before), groupName(problem, group[p]!))) });
    }
  }
  for (const p of friendless(model, group)) {
    const reason = friends[p]!.every((q) => apart[unitOf[p]!]!.includes(unitOf[q]!)) ? "apart" : "others";
    const says = saying((t) => t.friendMissed(personName(problem, p), friends[p]!.map((q) => personName(problem, q)), reason));
    unmet.push({ who: problem.people[p]!.id, what: problem.people[friends[p]![0]!]!.id, why: `friend:${reason}`, says });
  }
  return unmet;
}
