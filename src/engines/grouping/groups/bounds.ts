// SPDX-License-Identifier: EUPL-1.2
import { Flow } from "./flow.ts";
import type { Model } from "./model.ts";
import type { Attribute, GroupsTerms } from "./problem.ts";
import { byValue } from "./features.ts";

/**
 * What no plan can be below, part by part. Undefined where already sizes, pins and one attribute alone leave no plan.
 * Mixing: each attribute by itself, its values spread over the groups as a flow with rising prices; where traits want
 * company, each value by itself over all numbers that are allowed. Topics and changes: a flow of people to groups.
 */
export function boundsOf(model: Model): GroupsTerms | undefined {
  const mixing = model.problem.attributes.map((attribute) => mixingBound(model, attribute));
  const topics = placingBound(model, model.linear.topics);
  const changes = placingBound(model, model.linear.changes);
  if (topics === undefined || changes === undefined || mixing.includes(undefined)) return undefined;
  return { mixing: mixing.reduce<number>((sum, one) => sum + one!, 0), balance: 0, topics: topics * model.weights.topic, friends: friendsBound(model) * model.weights.friend, changes: changes * model.weights.change };
}

const BELOW = 1e7;

/** Groups must reach their minimum: the first places are worth so much that they are filled first. */
function closeSizes(flow: Flow, { problem }: Model, node: (g: number) => number, sink: number): number {
  let least = 0;
  for (const [g, { min, max }] of problem.groups.entries()) {
    const first = Math.max(0, Math.trunc(min));
    least += first;
    flow.add(node(g), sink, Math.trunc(max), (used) => (used < first ? -BELOW : 0));
  }
  return least;
}

/** The price of placing everybody, for whole costs by person and group; undefined where sizes and pins leave no way. */
function placingBound(model: Model, cost: Float64Array): number | undefined {
  const { people, groups, allowed, unitOf } = model;
  const flow = new Flow(people + groups + 2);
  const [source, sink] = [people + groups, people + groups + 1];
  for (let p = 0; p < people; p++) {
    flow.add(source, p, 1, () => 0);
    for (let g = 0; g < groups; g++) {
      const own = cost[p * groups + g]!;
      if (allowed[unitOf[p]! * groups + g] === 1) flow.add(p, people + g, 1, () => own);
    }
  }
  const least = closeSizes(flow, model, (g) => people + g, sink);
  return settle(flow.send(source, sink, people), least);
}

/** Takes the rewards out again; undefined where not everybody is placed or a minimum is not reached. */
function settle(sent: number | undefined, least: number): number | undefined {
  if (sent === undefined) return undefined;
  const cost = sent + least * BELOW;
  return cost > BELOW / 2 ? undefined : cost;
}

function mixingBound(model: Model, attribute: Attribute): number | undefined {
  const { weight = 1, distinct } = attribute;
  const limits = limitsOf(model, attribute);
  if (weight <= 0 || distinct === true) return 0;
  const spread = spreadBound(model, limits);
  const single = limits.values().map((limit) => companyBound(model, limit)).reduce<number | undefined>((sum, one) => (sum === undefined || one === undefined ? undefined : sum + one), 0);
  return spread === undefined || single === undefined ? undefined : weight * Math.max(spread, single);
}

/** How many people of a value each group may and must hold. */
interface Limits {
  readonly people: number;
  readonly least: Int32Array;
  readonly most: Int32Array;
  /** Nobody is alone with it. */
  readonly company: boolean;
}

function limitsOf({ problem, groups, allowed, unitOf }: Model, { key }: Attribute): Map<string, Limits> {
  const found = new Map<string, Limits>();
  for (const [value, people] of byValue(problem, key)) {
    const least = new Int32Array(groups);
    const most = Int32Array.from(problem.groups, ({ max }) => Math.min(Math.trunc(max), people.size));
    for (const p of people) {
      const open = problem.groups.keys().filter((g) => allowed[unitOf[p]! * groups + g] === 1).toArray();
      if (open.length === 1 && groups > 1) least[open[0]!]!++;
    }
    for (const { attribute, values, min = 0, max = Infinity, groups: named } of problem.demands ?? []) {
      if (attribute !== key || !values.includes(value)) continue;
      for (const [g, { id }] of problem.groups.entries()) {
        if (named !== undefined && !named.includes(id)) continue;
        most[g] = Math.min(most[g]!, max);
        if (new Set(values).size === 1) least[g] = Math.max(least[g]!, Math.ceil(min));
      }
    }
    const company = (problem.companions ?? []).some((trait) => trait.attribute === key && trait.value === value);
    found.set(value, { people: people.size, least, most, company });
  }
  return found;
}

/** All values of an attribute over all groups at once, sizes kept. The k-th person of a value in a group makes k - 1 pairs. */
function spreadBound(model: Model, limits: ReadonlyMap<string, Limits>): number | undefined {
  const { groups, people } = model;
  const rows = [...limits.values()];
  const flow = new Flow(rows.length + 1 + groups + 2);
  const [source, sink] = [rows.length + 1 + groups, rows.length + groups + 2];
  const node = (g: number) => rows.length + 1 + g;
  let must = 0;
  for (const [row, { people: number, least, most }] of rows.entries()) {
    flow.add(source, row, number, () => 0);
    for (let g = 0; g < groups; g++) {
      const first = least[g]!;
      must += first;
      flow.add(row, node(g), most[g]!, (used) => used - (used < first ? BELOW : 0));
    }
  }
  const known = rows.reduce((sum, { people: number }) => sum + number, 0);
  flow.add(source, rows.length, people - known, () => 0);
  for (let g = 0; g < groups; g++) flow.add(rows.length, node(g), people, () => 0);
  const least = closeSizes(flow, model, node, sink);
  return settle(flow.send(source, sink, people), least + must);
}

/** One value over the groups, each group with a number that is allowed (dynamic programming); pairs of it at least. */
function companyBound({ groups }: Model, { people, least, most, company }: Limits): number | undefined {
  let best = new Float64Array(people + 1).fill(Infinity);
  best[0] = 0;
  for (let g = 0; g < groups; g++) {
    const next = new Float64Array(people + 1).fill(Infinity);
    for (let total = 0; total <= people; total++) {
      if (best[total] === Infinity) continue;
      for (let number = least[g]!; number <= most[g]! && total + number <= people; number++) {
        if (company && number === 1) continue;
        next[total + number] = Math.min(next[total + number]!, best[total]! + (number * (number - 1)) / 2);
      }
    }
    best = next;
  }
  return best[people] === Infinity ? undefined : best[people];
}

/** How many people there are all of whose friends can never join them. */
function friendsBound({ friends, unitOf, apart, allowed, groups }: Model): number {
  const meet = (one: number, other: number) => {
    if (one === other) return true;
    if (apart[one]!.includes(other)) return false;
    for (let g = 0; g < groups; g++) if (allowed[one * groups + g] === 1 && allowed[other * groups + g] === 1) return true;
    return false;
  };
  return friends.filter((named, p) => named.length > 0 && !named.some((friend) => meet(unitOf[p]!, unitOf[friend]!))).length;
}
