// SPDX-License-Identifier: EUPL-1.2
import type { Chance, Watch } from "../../search/index.ts";
import { emptyBoard, type Board } from "./board.ts";
import { layOut } from "./lay.ts";
import type { Model } from "./model.ts";
import { chooseByPresence } from "./presence.ts";

/** Tries in all, and in a row without gain. */
const TRIES = 400;
const PATIENCE = 60;

/**
 * Mends a plan by drawing a few rounds afresh (large neighbourhood search, Shaw 1998): their talks and all that are not
 * held are chosen and laid out by flows as if there were no other rounds; kept where the objective is not less. Ends
 * at the bound, when `until` says so, or after some tries, so that it ends without a clock too.
 */
export function mend(model: Model, board: Board, dice: Chance, watch: Watch, bound: number, until: () => boolean, better: () => void): void {
  const open = Array.from({ length: model.rounds - model.past }, (_, r) => model.past + r);
  if (open.length === 0) return;
  let idle = 0;
  for (let tries = 0; tries < TRIES && idle < PATIENCE && board.value() < bound && !watch.late() && !until(); tries++) {
    const rounds = dice.shuffle([...open]).slice(0, Math.min(open.length, 2 + dice.below(2)));
    const value = board.value();
    redraw(model, board, rounds, dice);
    if (board.value() > value) {
      idle = 0;
      better();
    } else idle++;
  }
}

function redraw(model: Model, board: Board, rounds: readonly number[], dice: Chance): void {
  const free = dice.shuffle(Array.from(board.place.keys()).filter((e) => board.place[e]! < 0 || rounds.includes(board.place[e]!)));
  const part = excerpt(model, board, free, rounds);
  const draft = emptyBoard(part);
  layOut(part, draft, chooseByPresence(part).held);
  layOut(part, draft, new Uint8Array(free.length).fill(1));
  const value = board.value();
  board.mark();
  for (const e of free) if (board.place[e]! >= 0) board.take(e);
  for (const [at, e] of free.entries()) if (draft.place[at]! >= 0) board.put(e, draft.place[at]!);
  if (board.value() < value || !board.sound() || free.some((e) => model.fixed[e] === 1 && board.place[e]! < 0)) board.undo();
}

/** The problem with these candidates in these rounds alone, beside what the board holds in the others. */
function excerpt(model: Model, board: Board, free: readonly number[], rounds: readonly number[]): Model {
  const { people, room } = model;
  const masked = new Int32Array(people * model.rounds);
  const most = Int32Array.from(model.most);
  for (let p = 0; p < people; p++) {
    most[p]! -= board.talks[p]!;
    for (const r of rounds) {
      masked[p * model.rounds + r] = room[p * model.rounds + r]!;
      most[p]! += board.load[p * model.rounds + r]!;
    }
  }
  const open = new Uint8Array(free.length * model.rounds);
  for (const [at, e] of free.entries()) for (const r of rounds) open[at * model.rounds + r] = model.open[e * model.rounds + r]!;
  return {
    ...model, room: masked, most, open,
    pair: Int32Array.from(free, (e) => model.pair[e]!),
    a: Int32Array.from(free, (e) => model.a[e]!),
    b: Int32Array.from(free, (e) => model.b[e]!),
    weight: Float64Array.from(free, (e) => model.weight[e]!),
    fixed: Uint8Array.from(free, (e) => model.fixed[e]!),
    before: Int32Array.from(free, (e) => model.before[e]!),
    counts: Uint8Array.from(free, (e) => model.counts[e]!),
    orders: [],
  };
}
