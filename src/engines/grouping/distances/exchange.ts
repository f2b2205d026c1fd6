// SPDX-License-Identifier: EUPL-1.2
import type { Chance, Watch } from "../../search/index.ts";
import { worth, type Instance } from "./instance.ts";
import { drawStart } from "./start.ts";
import { stateOf, type State } from "./state.ts";
import { movable, sweep, type Best, type Movable } from "./sweep.ts";

/** Shares of tried moves that are made, between which the order freezes: above nothing is decided yet, below nothing is any more. */
export interface Ladder {
  readonly melted: number;
  readonly frozen: number;
  /** Groupings that are kept at a time, each at its own temperature. */
  readonly rungs: number;
}

/** `wide` forgets more, `cold` looks closer. */
export const LADDERS = {
  wide: { melted: 0.02, frozen: 0.0005, rungs: 12 },
  cold: { melted: 0.005, frozen: 0.0003, rungs: 12 },
} satisfies Record<string, Ladder>;

interface Search {
  readonly instance: Instance;
  readonly parts: Movable;
  readonly best: Best;
  readonly column: Float64Array;
  /** A watch looks at the clock now and then; sweeps over hundreds of elements are too long for that. */
  readonly halt: (() => boolean) | undefined;
}

/** From here on the clock is asked within a sweep. A plan that it cut there may differ a little when drawn again. */
const LARGE = 300;

/**
 * Replica exchange (Swendsen and Wang 1986, Geyer 1991): several groupings at rising temperatures, each swept in turn;
 * after every round neighbours on the ladder change places by the rule of Metropolis, so that what the hot ones find cools
 * down and what is stuck in the cold melts again. Needs no plan for the time it has: the longer the better. One step is
 * one sweep over all pairs. Begins from `sizes`; ends with the effort.
 */
export function exchange(instance: Instance, sizes: readonly number[], { melted, frozen, rungs }: Ladder, dice: Chance, eye: Watch): Best {
  const draw = (): Int32Array => drawStart(instance, sizes, dice);
  const first = draw();
  const search: Search = { instance, parts: movable(instance), best: { group: first.slice(), worth: worth(instance, first) }, column: new Float64Array(instance.groups), halt: instance.count > LARGE ? eye.late : undefined };
  if (search.parts.free.length === 0) return search.best;
  const { from, to } = measureRange(search, stateOf(instance, first, dice), melted, frozen, eye);
  const heats = Array.from({ length: rungs }, (_, rung) => to * (from / to) ** (rung / (rungs - 1)));
  const states = heats.map(() => stateOf(instance, draw(), dice));
  let told = -Infinity;
  for (let round = 0; ; round++) {
    for (let rung = 0; rung < rungs; rung++) {
      if (eye.over() || search.halt?.()) return settle(search);
      sweep(instance, search.parts, states[rung]!, heats[rung]!, search.best, search.column, search.halt);
    }
    trade(states, heats, round & 1, dice);
    if (search.best.worth > told) eye.tell((told = search.best.worth));
    if ((round & 1023) === 1023) refresh(instance, states, dice);
  }
}

/** Neighbours change places: always where the hotter has the better grouping, seldom where it has a much worse one. */
function trade(states: State[], heats: readonly number[], from: number, dice: Chance): void {
  for (let rung = from; rung + 1 < states.length; rung += 2) {
    const [cold, hot] = [states[rung]!, states[rung + 1]!];
    const gain = (hot.worth - cold.worth) * (1 / heats[rung]! - 1 / heats[rung + 1]!);
    if (gain < 0 && dice.next() >= Math.exp(gain)) continue;
    states[rung] = hot;
    states[rung + 1] = cold;
  }
}

/** Sums are updated millions of times: from time to time they are summed anew. */
function refresh(instance: Instance, states: State[], dice: Chance): void {
  for (const [rung, { group }] of states.entries()) states[rung] = stateOf(instance, group, dice);
}

function settle({ instance, best }: Search): Best {
  best.worth = worth(instance, best.group);
  return best;
}

/** Tried moves that a share is measured over. */
const MEASURED = 30_000;

/**
 * The temperatures at which the two shares are made, found by cooling quickly once. Needed because the spread of the
 * distances alone says little: points in space freeze at a fifth of it, random numbers at twice as much.
 */
function measureRange({ instance, parts, best, column, halt }: Search, state: State, melted: number, frozen: number, eye: Watch): { from: number; to: number } {
  const spread = spreadOf(instance) || 1;
  const pairs = Math.max(1, (parts.free.length * (parts.free.length - 1)) / 2);
  const sweeps = Math.ceil(MEASURED / pairs);
  let from = 0;
  for (let heat = 3 * spread; heat > spread / 1000; heat *= 0.85) {
    let made = 0;
    for (let time = 0; time < sweeps; time++) {
      if (eye.over() || halt?.()) return { from: from || heat, to: heat };
      made += sweep(instance, parts, state, heat, best, column, halt);
    }
    const share = made / (sweeps * pairs);
    if (from === 0 && share < melted) from = heat;
    if (share < frozen) return { from: from || heat, to: heat };
  }
  return { from: from || spread / 10, to: spread / 1000 };
}

/** Standard deviation of the distances. */
function spreadOf({ count, distance }: Instance): number {
  let sum = 0;
  let squares = 0;
  let pairs = 0;
  for (let i = 0; i < count; i++) {
    for (let j = i + 1; j < count; j++) {
      const value = distance[i * count + j]!;
      sum += value;
      squares += value * value;
      pairs++;
    }
  }
  return pairs === 0 ? 0 : Math.sqrt(Math.max(0, squares / pairs - (sum / pairs) ** 2));
}
