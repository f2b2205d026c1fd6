// SPDX-License-Identifier: EUPL-1.2
import type { Chance, Watch } from "../../search/index.ts";
import { softened, unitOf, type Hall } from "./hall.ts";
import { Seating } from "./seating.ts";

/** The best seating a search found: tables as `Seating` takes them, and its cost. */
export interface Found {
  readonly tables: readonly Int32Array[];
  readonly cost: number;
}

/** How a search begins: gently, where the start is a construction worth keeping; and how it begins anew. */
export interface Beginning {
  readonly gentle: boolean;
  readonly restart: () => readonly Int32Array[];
  /** What the objective holds besides this cost, for whom the progress is told. */
  readonly besides: number;
}

/**
 * Simulated annealing over exchanges of two chairs, and of three where a plan of before has to be kept. Cools again and
 * again, each time longer, by turns from the best seating and from a new one, until the watch ends it or the cost is
 * down to `goal`.
 */
export function anneal(hall: Hall, start: readonly Int32Array[], dice: Chance, eye: Watch, goal: number, { gentle, restart, besides }: Beginning): Found {
  const soft = softened(hall);
  let best = cool(new Seating(hall, start), dice, eye, goal, passLength(hall), gentle ? 0.2 : 1);
  for (let pass = 1; best.cost > goal && !eye.late(); pass++) {
    const length = passLength(hall) * 1.5 ** pass;
    const begin = pass % 3 === 1 ? cool(new Seating(soft, restart()), dice, eye, -1, length, 1).tables : pass % 3 === 2 ? restart() : best.tables;
    const found = cool(new Seating(hall, begin), dice, eye, goal, length, pass % 3 === 2 ? 1 : gentle ? 0.25 : 0.4);
    if (found.cost < best.cost) best = found;
    eye.tell(best.cost + besides);
  }
  return best;
}

/** Where a search has come to rest: one repeat more is accepted once in 4,000 tries. */
const COLD = 0.12;

const passLength = ({ count, steps }: Hall) => 150 * count * Math.max(1, steps.length);

/** One cooling from `heat` (in repeats) down to `COLD`. */
function cool(seating: Seating, dice: Chance, eye: Watch, goal: number, length: number, heat: number): Found {
  const open = seating.floors.flatMap(({ chair }, index) => (chair.length > 1 ? [index] : []));
  let best: Found = { tables: seating.tables(), cost: seating.cost };
  if (open.length === 0) return best;
  const unit = unitOf(seating.hall);
  const decay = (COLD / heat) ** (64 / length);
  const homely = seating.hall.steps.some(({ home }) => home.some((table) => table >= 0));
  let warmth = heat * unit;
  for (let step = 0; step < length && seating.cost > goal && !eye.over(); step++) {
    if ((step & 63) === 0) warmth = Math.max(COLD * unit, warmth * decay);
    const before = seating.cost;
    const undo = propose(seating, open[open.length === 1 ? 0 : dice.below(open.length)]!, dice, homely);
    if (!undo || seating.cost <= before) continue;
    if (dice.next() >= Math.exp((before - seating.cost) / warmth)) undo();
    else if (before < best.cost) {
      // The lowest point of a descent is copied when it is about to be left, not at each of many small steps down.
      undo();
      best = { tables: seating.tables(), cost: before };
    }
  }
  return seating.cost < best.cost ? { tables: seating.tables(), cost: seating.cost } : best;
}

/** Makes a move and returns how to undo it; undefined where the draw gave no legal one. */
function propose(seating: Seating, index: number, dice: Chance, homely: boolean): (() => void) | undefined {
  const { chair } = seating.floors[index]!;
  const one = dice.below(chair.length);
  if (homely && dice.below(40) === 0) return tables(seating, index, one, dice.below(chair.length));
  if (dice.below(8) !== 0 && seating.trouble(index, one) === 0) return undefined;
  if (homely && dice.below(3) === 0) return homeward(seating, index, one, dice);
  const two = dice.below(chair.length);
  if (!seating.legal(index, one, two)) return undefined;
  seating.swap(index, one, two);
  return () => seating.swap(index, one, two);
}

/** Somebody sits elsewhere than before: they go home to an empty chair there, and another person takes their place. */
function homeward(seating: Seating, index: number, one: number, dice: Chance): (() => void) | undefined {
  const { chair, table, first, step, empty } = seating.floors[index]!;
  const person = chair[one]!;
  const home = person < 0 ? -1 : step.home[person]!;
  if (home < 0 || home === table[one] || empty[home] === 0 || step.pin[person]! >= 0) return undefined;
  const other = dice.below(chair.length);
  const filler = chair[other]!;
  const from = table[other]!;
  if (filler < 0 || from === home || from === table[one] || step.pin[filler]! >= 0 || empty[from]! >= step.frames[from]!.high - step.frames[from]!.low) return undefined;
  let free = first[home]!;
  while (chair[free]! >= 0) free++;
  seating.swap(index, one, free);
  seating.swap(index, one, other);
  return () => {
    seating.swap(index, one, other);
    seating.swap(index, one, free);
  };
}

/** Everybody of two tables changes places with the other, where both take the same number and nobody is pinned. */
function tables(seating: Seating, index: number, one: number, two: number): (() => void) | undefined {
  const { chair, table, first, step } = seating.floors[index]!;
  const a = table[one]!;
  const b = table[two]!;
  const size = first[a + 1]! - first[a]!;
  if (a === b || step.frames[a]!.high !== step.frames[b]!.high || step.frames[a]!.low !== step.frames[b]!.low) return undefined;
  for (let seat = 0; seat < size; seat++) {
    for (const person of [chair[first[a]! + seat]!, chair[first[b]! + seat]!]) if (person >= 0 && step.pin[person]! >= 0) return undefined;
  }
  const exchange = () => {
    for (let seat = 0; seat < size; seat++) {
      const [p, q] = [first[a]! + seat, first[b]! + seat];
      if (chair[p]! >= 0 || chair[q]! >= 0) seating.swap(index, p, q);
    }
  };
  exchange();
  return exchange;
}
