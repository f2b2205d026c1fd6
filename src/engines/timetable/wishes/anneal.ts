// SPDX-License-Identifier: EUPL-1.2
import type { Chance, Watch } from "../../search/index.ts";
import type { Board } from "./board.ts";
import { chainsOn } from "./chain.ts";
import type { Model } from "./model.ts";

/** How warm a search begins and ends, in units of the mean weight, and over how many steps it cools. */
export interface Cooling {
  readonly hot: number;
  readonly cold: number;
}

/**
 * Kempe annealing: again and again a talk that is not held is put into a round, what is in its way moves on along a
 * chain, and what finds no place falls out; a loss is taken with a chance that falls as the search cools (Kirkpatrick
 * et al. 1983; Metropolis rule). `share` says how far the search is, 0 .. 1. Leaves the best plan on the board.
 */
export function anneal(model: Model, board: Board, dice: Chance, watch: Watch, bound: number, cooling: Cooling, share: () => number, better: (value: number) => void): void {
  const { rounds, room, open, a, b } = model;
  if (a.length === 0 || rounds === 0) return;
  const chains = chainsOn(model, board);
  const mean = Math.max(1, model.weight.reduce((sum, weight) => sum + weight, 0) / a.length);
  let best = board.copy();
  let bestValue = board.value();
  let heat = cooling.hot * mean;
  let turns = 0;
  const vacant = (p: number, r: number): boolean => board.load[p * rounds + r]! < room[p * rounds + r]!;
  while (bestValue < bound && !watch.over()) {
    if ((++turns & 255) === 0) {
      const done = share();
      if (done >= 1) break;
      heat = mean * cooling.hot * (cooling.cold / cooling.hot) ** done;
    }
    const swap = board.looseCount() === 0 || dice.next() < 0.2;
    const e = swap ? dice.below(a.length) : board.loose[dice.below(board.looseCount())]!;
    const round = dice.below(rounds);
    if (open[e * rounds + round] === 0 || board.place[e] === round) continue;
    const loss = -heat * Math.log(1 - dice.next());
    let other = board.place[e]!;
    if (other < 0) {
      other = dice.below(rounds);
      // A round in which whoever is busy now would be free: the chain from there ends without loss more often.
      for (let tries = 0; tries < rounds; tries++) {
        const r = (other + tries) % rounds;
        if (r === round) continue;
        if ((vacant(a[e]!, round) || vacant(a[e]!, r)) && (vacant(b[e]!, round) || vacant(b[e]!, r))) {
          other = r;
          break;
        }
      }
      if (other === round) other = (round + 1) % rounds;
    }
    if (!chains.shift(e, round, other, loss)) continue;
    if (board.value() > bestValue) {
      bestValue = board.value();
      best = board.copy();
      better(bestValue);
    }
  }
  board.restore(best);
}
