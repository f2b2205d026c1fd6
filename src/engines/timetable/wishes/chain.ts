// SPDX-License-Identifier: EUPL-1.2
import type { Board } from "./board.ts";
import type { Model } from "./model.ts";

/** Moves that keep every rule: each puts one talk where it is wanted and makes room for it. */
export interface Chains {
  /**
   * Puts candidate e (held elsewhere or not at all) into `round`. Talks in its way move to `other`, those in their way
   * back to `round`, and so on (a Kempe chain); what can stand in neither falls away. True where the objective then
   * lost at most `loss` and all rules hold; otherwise everything is as before.
   */
  shift(e: number, round: number, other: number, loss: number): boolean;
}

export function chainsOn(model: Model, board: Board): Chains {
  const { a, b, rounds, room, open, fixed, most, tables } = model;
  const queue = new Int32Array(a.length + 8);
  const moved = new Int32Array(a.length);
  let stamp = 0;
  const strict = model.orders.length > 0 || model.inARow < rounds;

  /** The least valuable of p's talks in r that this chain has not moved; -1 where none. */
  const weakest = (p: number, r: number): number => {
    const load = board.load[p * rounds + r]!;
    let found = -1;
    for (let k = 0; k < load; k++) {
      const e = board.at(p, r, k);
      if (moved[e] === stamp) continue;
      if (found < 0 || model.weight[e]! < model.weight[found]!) found = e;
    }
    return found;
  };
  /** Room at p's table in r for one more: who leaves, -1 = nobody needs to, -2 = nobody can. */
  const leaves = (p: number, r: number): number => {
    if (board.load[p * rounds + r]! < room[p * rounds + r]!) return -1;
    const e = weakest(p, r);
    return e < 0 ? -2 : e;
  };
  /** The least valuable talk of p anywhere, for one who has all the talks it may have. */
  const weakestOf = (p: number): number => {
    let found = -1;
    for (let r = 0; r < rounds; r++) {
      const e = weakest(p, r);
      if (e >= 0 && fixed[e] === 0 && (found < 0 || model.weight[e]! < model.weight[found]!)) found = e;
    }
    return found;
  };
  const weakestIn = (r: number): number => {
    let found = -1;
    for (let e = 0; e < a.length; e++) {
      if (board.place[e] === r && moved[e] !== stamp && fixed[e] === 0 && (found < 0 || model.weight[e]! < model.weight[found]!)) found = e;
    }
    return found;
  };

  const run = (e: number, round: number, other: number, least: number): boolean => {
    let [first, last] = [0, 0];
    // What those under way can still bring: once even that is not enough, the chain is not worth walking on.
    let underWay = model.weight[e]! + model.stay;
    queue[last++] = e;
    moved[e] = stamp;
    const from = board.place[e]!;
    if (from >= 0) board.take(e);
    for (const p of from >= 0 ? [] : [a[e]!, b[e]!]) {
      if (board.talks[p]! < most[p]!) continue;
      const weak = weakestOf(p);
      if (weak < 0) return false;
      board.take(weak);
    }
    // The start goes to `round`; whom it displaces stood in `round` and goes to `other`, and so on.
    while (first < last) {
      if (model.each === 0 && board.value() + underWay < least) return false;
      const x = queue[first++]!;
      const target = x === e ? round : moved[x] === stamp ? goal[x]! : other;
      underWay -= model.weight[x]! + model.stay;
      const makes = board.used[target]! < tables[target]!;
      if (open[x * rounds + target] === 0) {
        if (fixed[x] || x === e) return false;
        continue;
      }
      const one = leaves(a[x]!, target);
      const two = leaves(b[x]!, target);
      if (one === -2 || two === -2) {
        if (fixed[x] || x === e) return false;
        continue;
      }
      for (const y of [one, two]) {
        if (y < 0 || board.place[y]! < 0) continue;
        board.take(y);
        moved[y] = stamp;
        goal[y] = target === round ? other : round;
        queue[last++] = y;
        underWay += model.weight[y]! + model.stay;
      }
      if (!makes && board.used[target]! >= tables[target]!) {
        const weak = weakestIn(target);
        if (weak < 0) {
          if (fixed[x] || x === e) return false;
          continue;
        }
        board.take(weak);
      }
      board.put(x, target);
    }
    return board.value() >= least && (!strict || board.sound());
  };
  const goal = new Int32Array(a.length);
  return {
    shift(e, round, other, loss) {
      stamp++;
      board.mark();
      const least = board.value() - loss;
      if (run(e, round, other, least)) return true;
      board.undo();
      return false;
    },
  };
}
