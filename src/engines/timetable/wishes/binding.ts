// SPDX-License-Identifier: EUPL-1.2
import type { Contradiction } from "../../search/index.ts";
import { chance } from "../../search/index.ts";
import { emptyBoard, type Board } from "./board.ts";
import { chainsOn } from "./chain.ts";
import { demandsOf, factOf, nameOf, type Demand } from "./demands.ts";
import { layOut } from "./lay.ts";
import type { Model } from "./model.ts";
import type { WishesProblem } from "./problem.ts";
import { contradiction, fact } from "./sentences.ts";

/** Steps of the exact search for a place for every fixed talk, and of each look whether a talk less would do. */
const LONG = 60_000;
const SHORT = 4_000;

/** Rounds for all fixed talks (-1 for the others), or why there are none. */
export function placeFixed(problem: WishesProblem, model: Model): { place: Int32Array } | { clash: Contradiction } {
  const all = Array.from(model.fixed.keys()).filter((e) => model.fixed[e] === 1);
  const found = tryAll(model, all, LONG);
  if (found instanceof Int32Array) return { place: found };
  const core = smallest(model, all, found === "none");
  const demands = demandsOf(problem, model).filter(({ one, other }) => core.some((e) => model.pair[e] === model.field.pairOf(one, other)));
  return { clash: contradiction([...demands.map((demand) => factOf(problem, demand)), ...rulesOf(problem, model, core, demands)]) };
}

/** Leaves out talk after talk as long as the rest still finds no place. */
function smallest(model: Model, all: readonly number[], proven: boolean): number[] {
  let core = [...all];
  if (!proven) return core;
  for (const e of all) {
    const less = core.filter((other) => other !== e);
    if (tryAll(model, less, SHORT) === "none") core = less;
  }
  return core;
}

function rulesOf(problem: WishesProblem, model: Model, core: readonly number[], demands: readonly Demand[]) {
  const talk = (e: number): string => {
    const { a, b } = model.field.pairs[model.pair[e]!]!;
    return [a, b].map((p) => nameOf(problem, problem.participants[p]!.id)).join(" – ");
  };
  const orders = model.orders.filter(([first, then]) => core.includes(first) && core.includes(then));
  const about = [...new Set(demands.flatMap(({ one, other }) => [one, other]))];
  return [
    ...orders.map(([first, then]) => fact("order", [], { one: talk(first), other: talk(then), round: 0, count: 0 })),
    ...(model.inARow < model.rounds ? [fact("pause", [], { one: "", other: "", round: 0, count: model.inARow })] : []),
    fact("rules", about, { one: "", other: "", round: 0, count: model.rounds - model.past }),
  ];
}

/** A place for each, "none" where there is no way, "unknown" where the steps ran out. */
function tryAll(model: Model, talks: readonly number[], steps: number): Int32Array | "none" | "unknown" {
  const board = emptyBoard(model);
  const held = new Uint8Array(model.a.length);
  for (const e of talks) held[e] = 1;
  layOut(model, board, held);
  if (insertRest(model, board, talks)) return board.copy();
  return searchAll(model, talks, steps);
}

/** Chains find a place for what the flows left over, mostly. */
function insertRest(model: Model, board: Board, talks: readonly number[]): boolean {
  const chains = chainsOn(model, board);
  const dice = chance(1);
  for (const e of talks) {
    for (let tries = 0; board.place[e]! < 0 && tries < 20 * model.rounds; tries++) {
      const [round, other] = [dice.below(model.rounds), dice.below(model.rounds)];
      if (round !== other && model.open[e * model.rounds + round]) chains.shift(e, round, other, Infinity);
    }
  }
  return talks.every((e) => board.place[e]! >= 0);
}

/** Backtracking, always with the talk that has the fewest rounds left. */
function searchAll(model: Model, talks: readonly number[], limit: number): Int32Array | "none" | "unknown" {
  const { rounds, room, most, open, a, b, tables } = model;
  const board = emptyBoard(model);
  const vacant = (p: number, r: number): boolean => board.load[p * rounds + r]! < room[p * rounds + r]! && board.talks[p]! < most[p]!;
  const fits = (e: number, r: number): boolean => open[e * rounds + r] === 1 && board.used[r]! < tables[r]! && vacant(a[e]!, r) && vacant(b[e]!, r);
  let steps = 0;
  const go = (): boolean | undefined => {
    if (++steps > limit) return undefined;
    let [tightest, fewest] = [-1, Infinity];
    for (const e of talks) {
      if (board.place[e]! >= 0) continue;
      let ways = 0;
      for (let r = 0; r < rounds; r++) if (fits(e, r)) ways++;
      if (ways < fewest) [tightest, fewest] = [e, ways];
    }
    if (tightest < 0) return true;
    for (let r = 0; r < rounds; r++) {
      if (!fits(tightest, r)) continue;
      board.mark();
      board.put(tightest, r);
      const below = board.sound() ? go() : false;
      if (below !== false) return below;
      board.take(tightest);
    }
    return false;
  };
  const found = go();
  return found === undefined ? "unknown" : found ? board.copy() : "none";
}
