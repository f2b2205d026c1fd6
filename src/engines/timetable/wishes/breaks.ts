// SPDX-License-Identifier: EUPL-1.2
import type { Chance, Watch } from "../../search/index.ts";
import type { Board } from "./board.ts";
import { chainsOn } from "./chain.ts";
import type { Model } from "./model.ts";

/** Breaks of participant p: maximal runs of rounds without a talk between two of its talks; rounds it is away do not count. */
export function breaksOf(model: Model, load: Int32Array, p: number): number {
  const { rounds, room, busyBefore, past } = model;
  let breaks = 0;
  let idle = false;
  let begun = false;
  for (let r = 0; r < rounds; r++) {
    const cell = p * rounds + r;
    if (load[cell]! > 0 || busyBefore[cell] === 1) {
      if (begun && idle) breaks++;
      begun = true;
      idle = false;
    } else if (r < past || room[cell]! > 0) idle = true;
  }
  return breaks;
}

/** Total, and the largest difference between participants with talks. */
export function allBreaks(model: Model, load: Int32Array): { total: number; difference: number } {
  let [total, least, most] = [0, Infinity, 0];
  for (let p = 0; p < model.people; p++) {
    let talks = 0;
    for (let r = 0; r < model.rounds; r++) talks += load[p * model.rounds + r]! + model.busyBefore[p * model.rounds + r]!;
    if (talks === 0) continue;
    const own = breaksOf(model, load, p);
    total += own;
    least = Math.min(least, own);
    most = Math.max(most, own);
  }
  return { total, difference: Math.max(0, most - least) };
}

/**
 * Fewer breaks without losing any of the objective: talks change rounds along chains, and a change stays when the
 * breaks of those concerned became no more. With `differ` = d breaks beyond d weigh far more, so that nobody has many.
 */
export function fewerBreaks(model: Model, board: Board, dice: Chance, watch: Watch, steps: number, differ: number | undefined): void {
  if (model.a.length === 0 || model.rounds < 3) return;
  const chains = chainsOn(model, board);
  const own = Int32Array.from({ length: model.people }, (_, p) => breaksOf(model, board.load, p));
  const pain = (breaks: number): number => breaks + (differ !== undefined && breaks > differ ? 20 * (breaks - differ) : 0);
  for (let step = 0; step < steps && !watch.over(); step++) {
    const e = dice.below(model.a.length);
    const [from, round] = [board.place[e]!, dice.below(model.rounds)];
    if (from < 0 || from === round || model.open[e * model.rounds + round] === 0) continue;
    if (!chains.shift(e, round, from, 0)) continue;
    const changed = new Set(board.touched());
    let worse = 0;
    for (const p of changed) worse += pain(breaksOf(model, board.load, p)) - pain(own[p]!);
    if (worse > 0) board.undo();
    else for (const p of changed) own[p] = breaksOf(model, board.load, p);
  }
}
