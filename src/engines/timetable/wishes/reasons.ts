// SPDX-License-Identifier: EUPL-1.2
import type { Board } from "./board.ts";
import { keepsPauses } from "./pauses.ts";
import type { Model } from "./model.ts";
import type { WishesProblem } from "./problem.ts";

/** Why a wish is not met. */
export type WhyNot =
  | "no" // one of the two does not want
  | "forbidden" // the organiser ruled it out, or a precedence that is over
  | "neverTogether" // no round in which both are there (and the talk is allowed)
  | "bothFull" // all places of both are taken by talks
  | "ownFull"
  | "otherFull"
  | "noFreeRound" // both have a free place, never in the same round
  | "tables" // a common free round, but no table
  | "pause" // a common free round, but the pauses or the order of talks would break
  | "outweighed"; // could be added only by giving up others

/** A wish not met: who wished, for whom, and why. Numbers are places in the list of participants. */
export interface Missed {
  readonly who: number;
  readonly what: number;
  readonly why: WhyNot;
  readonly must: boolean;
}

/** All wishes (must, like, weight above 0) that the plan does not meet, in the order of pairs, each wisher by itself. */
export function missedWishes(problem: WishesProblem, model: Model, board: Board): Missed[] {
  const { pairs } = model.field;
  const candidate = new Map(Array.from(model.pair, (at, e) => [at, e]));
  const past = new Set((problem.previous?.talks ?? []).flatMap(({ a, b, round }) => (round >= 1 && round <= model.past ? [model.field.pairOf(a, b) ?? -1] : [])));
  const missed: Missed[] = [];
  for (const [at, pair] of pairs.entries()) {
    const e = candidate.get(at);
    if (past.has(at) || (e !== undefined && board.place[e]! >= 0)) continue;
    for (const [wished, who, what] of [[pair.wishA, pair.a, pair.b], [pair.wishB, pair.b, pair.a]] as const) {
      if (!wished) continue;
      const why = pair.no.length > 0 ? "no" : e === undefined ? absentOrForbidden(problem, model, at) : crowdedOut(model, board, e, who, what);
      missed.push({ who, what, why, must: pair.must });
    }
  }
  return missed;
}

function absentOrForbidden(problem: WishesProblem, model: Model, at: number): WhyNot {
  const ruledOut = (problem.forbidden ?? []).some(({ a, b, round }) => round === undefined && model.field.pairOf(a, b) === at);
  return ruledOut ? "forbidden" : "neverTogether";
}

function crowdedOut(model: Model, board: Board, e: number, who: number, what: number): WhyNot {
  const { rounds, room, open } = model;
  const vacant = (p: number, r: number): boolean => board.load[p * rounds + r]! < room[p * rounds + r]! && board.talks[p]! < model.most[p]!;
  let [own, other, common, table] = [false, false, false, false];
  for (let r = 0; r < rounds; r++) {
    own ||= vacant(who, r);
    other ||= vacant(what, r);
    if (!vacant(who, r) || !vacant(what, r) || open[e * rounds + r] === 0) continue;
    common = true;
    table ||= board.used[r]! < model.tables[r]!;
  }
  if (!own && !other) return "bothFull";
  if (!own) return "ownFull";
  if (!other) return "otherFull";
  if (!common) return "noFreeRound";
  if (!table) return "tables";
  return stillPossible(model, board, e, (r) => vacant(who, r) && vacant(what, r)) ? "outweighed" : "pause";
}

function stillPossible(model: Model, board: Board, e: number, vacant: (r: number) => boolean): boolean {
  for (let r = 0; r < model.rounds; r++) {
    if (model.open[e * model.rounds + r] === 0 || !vacant(r) || board.used[r]! >= model.tables[r]!) continue;
    board.mark();
    board.put(e, r);
    const fits = board.sound() && keepsPauses(model, board.load, [model.a[e]!, model.b[e]!]);
    board.undo();
    if (fits) return true;
  }
  return false;
}
