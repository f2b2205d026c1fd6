// SPDX-License-Identifier: EUPL-1.2
import type { Chance, Watch } from "../../search/index.ts";
import type { Model } from "./model.ts";
import { judge, make, stateOf, type State } from "./state.ts";

/** Tried moves that count as one step of the effort. */
const TRIES_A_STEP = 512;

/** The best grouping of units met so far: one that keeps all rules goes before any that does not. */
export interface Found {
  readonly group: Int32Array;
  readonly cost: number;
  readonly broken: number;
}

/** Which of two is better. */
export const better = (one: Found, other: Found): boolean => one.broken < other.broken || (one.broken === other.broken && one.cost < other.cost - 1e-9);

/** Coolings without a plan that keeps all rules before logic is asked whether there is one. */
const PATIENCE = 8;

/**
 * Annealing by moves and swaps of units, one or two at once, broken rules at a price, in coolings of growing length, until the cost meets
 * `bound` or the effort ends, or after some in vain. Begins from `known`, which keeps all rules, or else from the plan
 * of before.
 */
export function anneal(model: Model, bound: number, dice: Chance, eye: Watch, known?: Int32Array): Found {
  const scale = scaleOf(model);
  let rule = 4 * scale + 2 * heaviest(model);
  let best = known && foundAs(stateOf(model, known.slice(), rule));
  for (let run = 0; best === undefined || !(eye.late() || done(best, bound, model)); run++) {
    if (best !== undefined && best.broken > 0 && run >= PATIENCE) break;
    const begun = run % 2 === 0 && best !== undefined && (known || best.broken > 0) ? best.group.slice() : startFor(model, dice);
    const state = stateOf(model, begun, rule);
    const from = model.previous.some((g) => g >= 0) && run % 3 === 2 ? heaviest(model) : 2 * scale;
    const found = cool(state, from, scale / 60, 16 * 2 ** Math.min(8, Math.floor(run / 2)), bound, dice, eye);
    if (found.broken > 0) rule *= 2;
    if (best === undefined || better(found, best)) {
      best = found;
      if (best.broken === 0) eye.tell(best.cost, bound);
    }
  }
  return best;
}

const foundAs = ({ group, cost, broken }: State): Found => ({ group: group.slice(), cost, broken });

const done = ({ broken, cost }: Found, bound: number, { units, groups }: Model) => (broken === 0 && cost <= bound + 1e-9 * Math.max(1, Math.abs(bound))) || units.length === 0 || groups < 2;

/** What usual moves cost: the heaviest of the weights in use, that of changes aside. */
function scaleOf({ problem, numbers, friends, weights: { topic, friend } }: Model): number {
  const heavy = [
    ...problem.attributes.map(({ weight = 1 }) => weight),
    ...numbers.map(({ weight, sum }) => weight * (Math.max(...sum, 0) - Math.min(...sum, 0)) * 0.1),
    problem.people.some(({ topics = [] }) => topics.length > 0) ? topic : 0,
    friends.some((named) => named.length > 0) ? friend : 0,
  ];
  return Math.max(...heavy, 0) || 1;
}

/** What moving the largest unit away from where it was costs. */
function heaviest({ weights, previous, units }: Model): number {
  return previous.some((g) => g >= 0) ? weights.change * Math.max(...units.map((members) => members.length), 1) : 0;
}

/** Units where they were, the others, largest first, where there is most room, by the dice among equals. */
function startFor({ problem, units, groups, allowed, previous }: Model, dice: Chance): Int32Array {
  const group = new Int32Array(units.length);
  const room = problem.groups.map(({ max }) => max);
  const order = dice.shuffle([...units.keys()]).toSorted((a, b) => Number(wasAt(b)) - Number(wasAt(a)) || units[b]!.length - units[a]!.length);
  function wasAt(unit: number): boolean {
    return units[unit]!.some((p) => previous[p]! >= 0);
  }
  for (const unit of order) {
    const was = units[unit]!.map((p) => previous[p]!).find((g) => g >= 0 && allowed[unit * groups + g] === 1);
    const open = Array.from({ length: groups }, (_, g) => g).filter((g) => allowed[unit * groups + g] === 1);
    dice.shuffle(open);
    const to = was ?? open.toSorted((a, b) => room[b]! - room[a]!)[0] ?? 0;
    group[unit] = to;
    room[to]! -= units[unit]!.length;
  }
  return group;
}

/** One cooling; returns the best met. */
function cool(state: State, from: number, to: number, steps: number, bound: number, dice: Chance, eye: Watch): Found {
  let best = foundAs(state);
  const movable = state.model.units.keys().filter((u) => openTo(state.model, u) > 1).toArray();
  if (movable.length === 0) {
    eye.over();
    return best;
  }
  const factor = steps > 1 ? (to / from) ** (1 / (steps - 1)) : 1;
  let heat = from;
  for (let step = 0; step < steps && !eye.over() && !done(best, bound, state.model); step++, heat *= factor) {
    for (let tried = 0; tried < TRIES_A_STEP; tried++) {
      if (!tryMove(state, movable, heat, dice)) continue;
      if (state.broken > best.broken || (state.broken === best.broken && state.cost >= best.cost - 1e-9)) continue;
      best = foundAs(state);
    }
  }
  return best;
}

function openTo({ allowed, groups }: Model, unit: number): number {
  let open = 0;
  for (let g = 0; g < groups; g++) open += allowed[unit * groups + g]!;
  return open;
}

/** One try in this many is two moves judged as one. */
const PAIR_EVERY = 8;

/** A unit that goes to another group, and a unit of that group that goes where it was, or -1. */
interface Move {
  readonly one: number;
  readonly to: number;
  readonly other: number;
}

function tryMove(state: State, movable: readonly number[], heat: number, dice: Chance): boolean {
  const move = drawn(state, movable, dice);
  if (move === undefined) return false;
  const { one, to, other } = move;
  const delta = judge(state, one, to, other);
  if (dice.below(PAIR_EVERY) === 0) return tryPair(state, move, delta, movable, heat, dice);
  if (!taken(delta, heat, dice)) return false;
  make(state, one, to, other, delta);
  return true;
}

const taken = (delta: number, heat: number, dice: Chance) => delta <= 0 || dice.next() < Math.exp(-delta / heat);

/**
 * Two moves judged as one: two who may only leave together, three who change places in a ring. Step by step these pass
 * over a broken rule or a change, whose price is far above the heat at which small costs are told apart.
 */
function tryPair(state: State, { one, to, other }: Move, delta: number, movable: readonly number[], heat: number, dice: Chance): boolean {
  const from = state.group[one]!;
  make(state, one, to, other, delta);
  const next = drawn(state, movable, dice, dice.below(2) === 0 ? to : from);
  const more = next && judge(state, next.one, next.to, next.other);
  if (next === undefined || more === undefined || !taken(delta + more, heat, dice)) {
    make(state, one, from, other, -delta);
    return false;
  }
  make(state, next.one, next.to, next.other, more);
  return true;
}

/** Three in four are swaps: sizes seldom leave room for more. Every other move that is no swap goes to `near`. */
function drawn({ model: { allowed, groups }, group }: State, movable: readonly number[], dice: Chance, near = -1): Move | undefined {
  const one = movable[dice.below(movable.length)]!;
  const other = dice.below(4) > 0 ? movable[dice.below(movable.length)]! : -1;
  const to = other >= 0 ? group[other]! : near >= 0 && dice.below(2) === 0 ? near : dice.below(groups);
  const from = group[one]!;
  if (to === from || allowed[one * groups + to] === 0 || (other >= 0 && allowed[other * groups + from] === 0)) return undefined;
  return { one, to, other };
}
