// SPDX-License-Identifier: EUPL-1.2
import type { Chance, Watch } from "../../search/index.ts";
import { Filling } from "./fill.ts";
import type { Instance } from "./instance.ts";
import { Moves } from "./moves.ts";
import { State } from "./state.ts";

/** A plan in numbers. */
export interface Found {
  readonly slot: Int32Array;
  readonly cost: number;
}

/** What somebody else found, and where to tell. */
export interface Company {
  /** No plan costs less: the search ends when it gets there. */
  readonly bound: () => number;
  readonly better: (found: Found) => void;
}

/** Trials in the first cooling; later ones take longer, up to so many times as long. */
const COOLING = 400_000;
const LONGEST = 32;
/** Temperatures in breaks: at the beginning one break more passes every third time, at the end hardly ever. */
const HOT = 1;
const COLD = 0.1;
/** What one participant's break above the spread counts, in breaks. */
const EXCESS = 2;

/**
 * Simulated annealing over exchanges of slots. First every meeting gets a slot (fill.ts), then breaks are annealed
 * away, with restarts from the best and from scratch. Undefined where the effort ended before all rules were kept.
 * A step is one exchange tried, or one meeting put in.
 */
export function anneal(instance: Instance, dice: Chance, eye: Watch, company: Company): Found | undefined {
  let best: Found | undefined;
  const note = (state: State): void => {
    if (!state.complete || (best && state.cost >= best.cost)) return;
    best = { slot: state.slot.slice(), cost: state.cost };
    company.better(best);
    eye.tell(best.cost);
  };
  const done = (): boolean => best !== undefined && best.cost <= company.bound();
  for (let round = 0; !done() && !eye.late(); round++) {
    const state = new State(instance);
    if (best && round % 3 !== 0) for (let m = 0; m < instance.meetings; m++) if (best.slot[m]! >= 0) state.place(m, best.slot[m]!);
    if (round === 0) startFromBefore(state);
    if (!fill(state, dice, eye)) break;
    note(state);
    if (done()) break;
    cool(state, dice, eye, note, done, COOLING * Math.min(LONGEST, 2 ** (round >> 1)));
  }
  return best;
}

function fill(state: State, dice: Chance, eye: Watch): boolean {
  const filling = new Filling(state, dice);
  while (state.missing > 0) {
    if (eye.over()) return false;
    filling.step();
  }
  return true;
}

/** Takes over what may stay of the plan so far. */
function startFromBefore(state: State): void {
  const { instance } = state;
  const { previous, allowed, slots, one, other, capacity, tables, before, behind } = instance;
  for (let m = 0; m < instance.meetings; m++) {
    const to = previous[m]!;
    if (to < 0 || allowed[m * slots + to] === 0 || state.load[to]! >= tables[to]!) continue;
    if (state.busy[one[m]! * slots + to]! >= capacity[one[m]!]! || state.busy[other[m]! * slots + to]! >= capacity[other[m]!]!) continue;
    if (before[m]!.some((earlier) => state.slot[earlier]! >= to) || behind[m]!.some((later) => state.slot[later]! >= 0 && state.slot[later]! <= to)) continue;
    state.place(m, to);
  }
}

function cool(state: State, dice: Chance, eye: Watch, note: (state: State) => void, done: () => boolean, trials: number): void {
  const moves = new Moves(state, dice);
  let energy = state.cost + state.excess * EXCESS;
  let heat = HOT;
  for (let trial = 0; trial < trials; trial++) {
    if (eye.over()) return;
    if ((trial & 255) === 0) heat = HOT * (COLD / HOT) ** (trial / trials);
    if (!attempt(state, moves, dice)) continue;
    const now = state.cost + state.excess * EXCESS;
    const worse = now - energy;
    if (worse > 0 && dice.next() >= Math.exp(-worse / heat)) {
      moves.undo();
      continue;
    }
    energy = now;
    if (worse < 0) {
      note(state);
      if (done()) return;
    }
  }
}

/** Any meeting to any slot, or, as often, one of somebody who waits to a slot beside another meeting of theirs. */
function attempt(state: State, moves: Moves, dice: Chance): boolean {
  const { instance } = state;
  const meeting = dice.below(instance.meetings);
  const at = state.slot[meeting]!;
  const to = dice.below(2) === 0 ? dice.below(instance.slots) : beside(state, meeting, dice);
  if (to < 0) return false;
  if (at < 0) return moves.toggle(meeting, to);
  if (instance.weight[meeting]! >= 0 && dice.below(8) === 0) return moves.toggle(meeting, -1);
  return at !== to && instance.allowed[meeting * instance.slots + to] === 1 && moves.exchange(meeting, to);
}

/** A free slot right before or after another meeting of one of the two; -1 where the dice show none. Who has no break is seldom looked at. */
function beside({ instance, slot, breaks, busy }: State, meeting: number, dice: Chance): number {
  const person = dice.below(2) === 0 ? instance.one[meeting]! : instance.other[meeting]!;
  if (breaks[person] === 0 && dice.below(4) > 0) return -1;
  const theirs = instance.of[person]!;
  const other = theirs[dice.below(theirs.length)]!;
  const to = slot[other]! + (dice.below(2) === 0 ? 1 : -1);
  if (other === meeting || slot[other]! < 0 || to < 0 || to >= instance.slots) return -1;
  return busy[person * instance.slots + to]! > 0 ? -1 : to;
}
