// SPDX-License-Identifier: EUPL-1.2
import type { Watch } from "../../search/index.ts";
import type { Found } from "./anneal.ts";
import type { Model } from "./model.ts";
import { brokenIn, costOf, emptyState, enter, type State } from "./state.ts";

/** With at most this many groupings of units, every one is looked at: some hundredths of a second. */
const FEW = 1 << 16;
/** Looked at places that count as one step of the effort. */
const PLACES_A_STEP = 512;

/** The best grouping that keeps all rules, if any, and whether nothing was left out. */
export interface Searched {
  readonly found: Found | undefined;
  readonly complete: boolean;
}

interface Look {
  readonly model: Model;
  readonly state: State;
  /** Units with a choice, largest first; for each its groups, cheapest first. */
  readonly order: readonly number[];
  readonly open: readonly (readonly number[])[];
  /** What the units from this place of the order on cost at least, topics and changes alone. */
  readonly rest: Float64Array;
  /** Rules broken by a number of people or by any larger one, at least; beside `features.hard`. */
  readonly doomed: Int32Array;
  readonly bound: number;
  readonly eye: Watch;
  found: Found | undefined;
  places: number;
  ended: boolean;
}

/** Whether the groupings are so few that `exhaust` looks at every one. */
export function few({ units, allowed, groups }: Model): boolean {
  let number = 1;
  for (let u = 0; u < units.length && number > 0 && number <= FEW; u++) number *= openTo(allowed, groups, u).length;
  return number <= FEW;
}

/**
 * Looks at every grouping of units, unit by unit; leaves out those that break a rule which later units cannot mend, and
 * those that already cost as much as the best. Ends early with the effort, or at `bound`.
 */
export function exhaust(model: Model, bound: number, eye: Watch): Searched {
  const look = lookAt(model, bound, eye);
  if (model.units.keys().every((u) => openTo(model.allowed, model.groups, u).length > 0)) place(look, 0, startOf(look));
  return { found: look.found, complete: !look.ended };
}

const openTo = (allowed: Uint8Array, groups: number, unit: number) => Array.from({ length: groups }, (_, g) => g).filter((g) => allowed[unit * groups + g] === 1);

function lookAt(model: Model, bound: number, eye: Watch): Look {
  const { units, groups, allowed, linear, people } = model;
  const dear = (unit: number, g: number) => linear.byUnit[unit * groups + g]!;
  const all = units.map((_, u) => openTo(allowed, groups, u).toSorted((a, b) => dear(u, a) - dear(u, b)));
  const order = [...units.keys()].filter((u) => all[u]!.length > 1).toSorted((a, b) => units[b]!.length - units[a]!.length);
  const rest = new Float64Array(order.length + 1);
  for (let at = order.length - 1; at >= 0; at--) rest[at] = rest[at + 1]! + dear(order[at]!, all[order[at]!]![0]!);
  const state = emptyState(model, new Int32Array(units.length));
  return { model, state, order, open: all, rest, doomed: doomedBy(model.features.hard, people + 1), bound, eye, found: undefined, places: 0, ended: false };
}

/** From the back: tables have one entry for each number of people. */
function doomedBy(hard: Int32Array, width: number): Int32Array {
  const doomed = hard.slice();
  for (let at = doomed.length - 2; at >= 0; at--) if ((at + 1) % width !== 0) doomed[at] = Math.min(doomed[at]!, doomed[at + 1]!);
  return doomed;
}

/** Enters the units without a choice; what they cost. */
function startOf({ model: { units, linear, groups, features }, state, open }: Look): number {
  let cost = 0;
  for (const u of units.keys()) {
    if (open[u]!.length > 1) continue;
    const g = open[u]![0]!;
    state.group[u] = g;
    enter(state, u, g, 1);
    cost += linear.byUnit[u * groups + g]!;
  }
  for (let at = 0; at < features.count * groups; at++) cost += features.soft[features.table[at]! + state.count[at]!]!;
  return cost;
}

/** Places the units of the order from `at` on; `cost` is what those before cost, means and friends aside. */
function place(look: Look, at: number, cost: number): void {
  const { model: { linear, groups }, state, order, open, rest } = look;
  if (at === order.length) return keep(look);
  const unit = order[at]!;
  for (const g of open[unit]!) {
    if (++look.places % PLACES_A_STEP === 0) look.ended ||= look.eye.over();
    if (look.ended || reached(look)) return;
    if (state.met[unit * groups + g]! > 0) continue;
    const now = cost + linear.byUnit[unit * groups + g]! + grown(state, unit, g);
    if (look.found && now + rest[at + 1]! >= look.found.cost - 1e-9) continue;
    state.group[unit] = g;
    enter(state, unit, g, 1);
    if (!hopeless(look, unit, g)) place(look, at + 1, now);
    enter(state, unit, g, -1);
  }
}

const reached = ({ found, bound }: Look) => found !== undefined && found.cost <= bound + 1e-9 * Math.max(1, Math.abs(bound));

/** What counts cost more if the unit enters the group. */
function grown({ model, count }: State, unit: number, g: number): number {
  const { features: { from, of, amount, table, soft }, groups } = model;
  let cost = 0;
  for (let at = from[unit]!; at < from[unit + 1]!; at++) {
    const here = table[of[at]! * groups + g]! + count[of[at]! * groups + g]!;
    cost += soft[here + amount[at]!]! - soft[here]!;
  }
  return cost;
}

/** Whether the unit that just came in broke a rule that nobody else who comes can mend. */
function hopeless({ model: { features: { from, of, table }, groups }, state: { count }, doomed }: Look, unit: number, g: number): boolean {
  for (let at = from[unit]!; at < from[unit + 1]!; at++) {
    const here = of[at]! * groups + g;
    if (doomed[table[here]! + count[here]!]! > 0) return true;
  }
  return false;
}

function keep(look: Look): void {
  const { state, eye, bound } = look;
  if (brokenIn(state) > 0) return;
  const cost = costOf(state);
  if (look.found && cost >= look.found.cost - 1e-9) return;
  look.found = { group: state.group.slice(), cost, broken: 0 };
  eye.tell(cost, bound);
}
