// SPDX-License-Identifier: EUPL-1.2
import type { Model } from "./model.ts";

/** A grouping with its counts, so that a move is judged by what it touches. */
export interface State {
  readonly model: Model;
  /** Cost by number of people, rules included at the price of this state. */
  readonly price: Float64Array;
  readonly rule: number;
  /** Group of each unit. */
  readonly group: Int32Array;
  /** features x groups. */
  readonly count: Int32Array;
  /** units x groups: how many units that must not meet this one are there. */
  readonly met: Int32Array;
  /** numbers x groups. */
  readonly sum: Float64Array;
  readonly known: Int32Array;
  /** Costs, and broken rules. */
  cost: number;
  broken: number;
}

/** Counts a grouping of units. `rule` is what one broken rule costs. */
export function stateOf(model: Model, group: Int32Array, rule: number): State {
  const state = emptyState(model, group, rule);
  for (let u = 0; u < model.units.length; u++) enter(state, u, group[u]!, 1);
  state.cost = costOf(state);
  state.broken = brokenIn(state);
  return state;
}

/** Counts before anybody has come in. */
export function emptyState(model: Model, group: Int32Array, rule = 0): State {
  const { features, groups, units, numbers } = model;
  return {
    model, rule, group,
    price: features.soft.map((soft, at) => soft + rule * features.hard[at]!),
    count: new Int32Array(features.count * groups),
    met: new Int32Array(units.length * groups),
    sum: new Float64Array(numbers.length * groups),
    known: new Int32Array(numbers.length * groups),
    cost: 0,
    broken: 0,
  };
}

/** Enters (+1) or takes out (-1) a unit in all counts. */
export function enter({ model, count, met, sum, known }: State, unit: number, g: number, sign: 1 | -1): void {
  const { features: { from, of, amount }, groups, apart, numbers } = model;
  for (let at = from[unit]!; at < from[unit + 1]!; at++) count[of[at]! * groups + g]! += sign * amount[at]!;
  for (const other of apart[unit]!) met[other * groups + g]! += sign;
  for (let b = 0; b < numbers.length; b++) {
    sum[b * groups + g]! += sign * numbers[b]!.sum[unit]!;
    known[b * groups + g]! += sign * numbers[b]!.count[unit]!;
  }
}

/** The whole cost without rules, summed anew. */
export function costOf(state: State): number {
  const { model, group, count } = state;
  const { features, groups, units, numbers, linear, friends } = model;
  let cost = 0;
  for (let at = 0; at < features.count * groups; at++) cost += features.soft[features.table[at]! + count[at]!]!;
  for (let u = 0; u < units.length; u++) cost += linear.byUnit[u * groups + group[u]!]!;
  for (let b = 0; b < numbers.length; b++) for (let g = 0; g < groups; g++) cost += distanceOf(state, b, g, 0, 0);
  for (let p = 0; p < friends.length; p++) cost += lonely(state, p, -1, -1, -1, -1);
  return cost;
}

/** How many rules the grouping breaks, each by how much. */
export function brokenIn({ model, group, count, met }: State): number {
  const { features, groups, units } = model;
  let broken = 0;
  for (let at = 0; at < features.count * groups; at++) broken += features.hard[features.table[at]! + count[at]!]!;
  let pairs = 0;
  for (let u = 0; u < units.length; u++) pairs += met[u * groups + group[u]!]!;
  return broken + pairs / 2;
}

/** What group g's mean of number b costs when `sum` and `known` are added to it. */
function distanceOf(state: State, b: number, g: number, sum: number, known: number): number {
  const { groups, numbers } = state.model;
  const { weight, tolerance, mean } = numbers[b]!;
  const size = state.known[b * groups + g]! + known;
  if (size <= 0) return 0;
  return weight * Math.max(0, Math.abs((state.sum[b * groups + g]! + sum) / size - mean) - tolerance);
}

/** What person p's wish for friends costs if unit `one` stood in `a` and unit `other` in `b`; -1: nobody moved. */
function lonely({ model, group }: State, p: number, one: number, a: number, other: number, b: number): number {
  const { friends, unitOf, weights } = model;
  const named = friends[p]!;
  if (named.length === 0) return 0;
  const at = (unit: number) => (unit === one ? a : unit === other ? b : group[unit]!);
  const own = at(unitOf[p]!);
  for (const friend of named) if (at(unitOf[friend]!) === own) return 0;
  return weights.friend;
}

/** By how much the cost grows, rules at their price, if unit `one` goes to group b and, unless it is -1, `other` of group b goes where `one` was. */
export function judge(state: State, one: number, b: number, other: number): number {
  const { model, group, met, rule } = state;
  const { groups, linear, numbers, apart } = model;
  const a = group[one]!;
  let delta = byCounts(state, one, a, b, other);
  delta += linear.byUnit[one * groups + b]! - linear.byUnit[one * groups + a]!;
  let pairs = met[one * groups + b]! - met[one * groups + a]!;
  if (other >= 0) {
    delta += linear.byUnit[other * groups + a]! - linear.byUnit[other * groups + b]!;
    pairs += met[other * groups + a]! - met[other * groups + b]!;
    if (pairs !== 0 && apart[one]!.includes(other)) pairs -= 2;
  }
  delta += rule * pairs;
  for (let b0 = 0; b0 < numbers.length; b0++) {
    const { sum, count } = numbers[b0]!;
    const moved = sum[one]! - (other >= 0 ? sum[other]! : 0);
    const heads = count[one]! - (other >= 0 ? count[other]! : 0);
    if (moved === 0 && heads === 0) continue;
    delta += distanceOf(state, b0, a, -moved, -heads) + distanceOf(state, b0, b, moved, heads) - distanceOf(state, b0, a, 0, 0) - distanceOf(state, b0, b, 0, 0);
  }
  return delta + byFriends(state, one, a, b, other);
}

/** The part of `judge` that the tables tell. Features of both units are met once: the lists rise. */
function byCounts({ model, count, price }: State, one: number, a: number, b: number, other: number): number {
  const { features: { from, of, amount, table }, groups } = model;
  let at = from[one]!;
  const end = from[one + 1]!;
  let next = other < 0 ? 0 : from[other]!;
  const last = other < 0 ? 0 : from[other + 1]!;
  let delta = 0;
  while (at < end || next < last) {
    const f = at < end && (next >= last || of[at]! <= of[next]!) ? of[at]! : of[next]!;
    let moved = 0;
    if (at < end && of[at] === f) moved += amount[at++]!;
    if (next < last && of[next] === f) moved -= amount[next++]!;
    if (moved === 0) continue;
    const left = table[f * groups + a]! + count[f * groups + a]!;
    const entered = table[f * groups + b]! + count[f * groups + b]!;
    delta += price[left - moved]! - price[left]! + price[entered + moved]! - price[entered]!;
  }
  return delta;
}

function byFriends(state: State, one: number, a: number, b: number, other: number): number {
  const { touched } = state.model;
  let delta = 0;
  for (const p of touched[one]!) delta += lonely(state, p, one, b, other, a) - lonely(state, p, -1, -1, -1, -1);
  if (other < 0) return delta;
  for (const p of touched[other]!) {
    if (touched[one]!.includes(p)) continue;
    delta += lonely(state, p, one, b, other, a) - lonely(state, p, -1, -1, -1, -1);
  }
  return delta;
}

/** Makes a judged move. */
export function make(state: State, one: number, b: number, other: number, delta: number): void {
  const before = state.broken;
  const a = state.group[one]!;
  state.broken -= brokenAt(state, one, a, b, other);
  state.broken -= pairsOf(state, one) + (other < 0 ? 0 : pairsOf(state, other));
  enter(state, one, a, -1);
  if (other >= 0) {
    enter(state, other, b, -1);
    enter(state, other, a, 1);
    state.group[other] = a;
  }
  enter(state, one, b, 1);
  state.group[one] = b;
  state.broken += brokenAt(state, one, a, b, other);
  state.broken += pairsOf(state, one) + (other < 0 ? 0 : pairsOf(state, other));
  state.cost += delta - state.rule * (state.broken - before);
}

/** Broken rules among the counts of the features of two units, in two groups. */
function brokenAt({ model, count }: State, one: number, a: number, b: number, other: number): number {
  const { features: { from, of, table, hard }, groups } = model;
  let broken = 0;
  const add = (f: number) => {
    broken += hard[table[f * groups + a]! + count[f * groups + a]!]! + hard[table[f * groups + b]! + count[f * groups + b]!]!;
  };
  const first = of.subarray(from[one], from[one + 1]);
  first.forEach(add);
  if (other >= 0) for (let at = from[other]!; at < from[other + 1]!; at++) if (!first.includes(of[at]!)) add(of[at]!);
  return broken;
}

const pairsOf = ({ model, group, met }: State, unit: number) => met[unit * model.groups + group[unit]!]!;
