// SPDX-License-Identifier: EUPL-1.2
import { chance, watch, type Effort } from "../../search/index.ts";
import { anneal } from "./anneal.ts";
import { emptyBoard, type Board } from "./board.ts";
import { fewerBreaks } from "./breaks.ts";
import { chooseTogether } from "./choice.ts";
import { layOut } from "./lay.ts";
import { mend } from "./mend.ts";
import type { Model } from "./model.ts";
import { chooseByPresence } from "./presence.ts";

export interface Drawing {
  readonly board: Board;
  /** No plan is worth more (whole, scaled units, without what is over). */
  readonly bound: number;
  readonly steps: number;
  readonly strategy: string;
}

interface Wanted {
  readonly fixed?: Int32Array | undefined;
  readonly breaksDiffer?: number | undefined;
  readonly draft?: ((drawing: Drawing) => void) | undefined;
}

/** Fewer candidates than this are left to the chains alone. */
const MENDED = 60;

/** Share of the effort that is kept for making breaks fewer. */
const POLISH = 0.07;

/**
 * Draws the plan: choose, lay out, and search on while something is missing to the bound. `fixed`: rounds in which all
 * fixed talks have a place (-1 for others), used where laying out everything at once leaves one of them over.
 */
export function draw(model: Model, effort: Effort, { fixed, breaksDiffer, draft }: Wanted): Drawing {
  const eye = watch(effort, 400_000);
  const dice = chance(effort.seed);
  const { board, bound } = byFlows(model, fixed);
  const tell = (): void => eye.tell(unscaled(model, board.value()), unscaled(model, bound));
  tell();
  const flowed = board.value() >= bound;
  if (!flowed) draft?.({ board, bound, steps: 0, strategy: "flows" });
  // Redrawing whole rounds pays where flows are exact and there is something to choose; it gets up to two fifths of the time.
  if (!flowed && model.sided && model.inARow >= model.rounds && model.a.length >= MENDED) mend(model, board, dice, eye, bound, () => eye.used() > 0.4, tell);
  if (!flowed) anneal(model, board, dice, eye, bound, { hot: 0.03, cold: 0.003 }, () => eye.used() / (1 - POLISH), tell);
  fewerBreaks(model, board, dice, eye, Math.min(200_000, 30 * model.a.length), breaksDiffer);
  return { board, bound, steps: eye.steps, strategy: flowed ? "flows" : "flows and chains" };
}

/** The better of two drafts; the second, which costs more, only where the first falls short of its bound. */
function byFlows(model: Model, fixed: Int32Array | undefined): { board: Board; bound: number } {
  const simple = chooseTogether(model);
  const board = begin(model, simple.held, fixed);
  if (board.value() >= simple.bound) return { board, bound: simple.bound };
  const finer = chooseByPresence(model);
  const bound = Math.min(simple.bound, finer.bound);
  if (board.value() >= bound) return { board, bound };
  const other = begin(model, finer.held, fixed);
  return { board: other.value() > board.value() ? other : board, bound };
}

/** Lays out what was chosen, then whatever else still fits. Talks of an earlier plan keep their rounds where they can. */
function begin(model: Model, held: Uint8Array, fixed: Int32Array | undefined): Board {
  const board = emptyBoard(model);
  const all = new Uint8Array(model.a.length).fill(1);
  const before = model.before.some((round) => round >= 0);
  if (!before) layOut(model, board, held);
  if (before || model.fixed.some((must, e) => must === 1 && board.place[e]! < 0)) {
    board.restore(fixed ?? new Int32Array(model.a.length).fill(-1));
    if (before) keepPrevious(model, board);
    layOut(model, board, held);
  }
  layOut(model, board, all);
  return board;
}

function keepPrevious(model: Model, board: Board): void {
  const { a, b, rounds, room, most, before, open, tables } = model;
  const vacant = (p: number, r: number): boolean => board.load[p * rounds + r]! < room[p * rounds + r]! && board.talks[p]! < most[p]!;
  for (let e = 0; e < a.length; e++) {
    const r = before[e]!;
    if (r < 0 || board.place[e]! >= 0 || open[e * rounds + r] === 0 || board.used[r]! >= tables[r]! || !vacant(a[e]!, r) || !vacant(b[e]!, r)) continue;
    board.mark();
    board.put(e, r);
    if (!board.sound()) board.undo();
  }
}

/** Whole units of the model as the objective of the problem. */
export function unscaled(model: Model, value: number): number {
  return value / model.scale + model.gone;
}
