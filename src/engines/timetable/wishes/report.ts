// SPDX-License-Identifier: EUPL-1.2
import type { Proposal, Quality, Saying, Shortfall } from "../../search/index.ts";
import { allBreaks } from "./breaks.ts";
import type { Drawing } from "./drawing.ts";
import { priceOfFairness, spreadOf, wishers } from "./fairness.ts";
import type { Model } from "./model.ts";
import { placesOf } from "./pauses.ts";
import type { PreviousPlan, Talk, WishesPlan, WishesProblem } from "./problem.ts";
import { missedWishes } from "./reasons.ts";
import { seat, type Unseated } from "./seats.ts";
import { say } from "./sentences.ts";

/** At most so many points on the curve of what fairness costs. */
const POINTS = 12;

/** The drawn plan in the words of the problem, with what everybody is told. */
export function report(problem: WishesProblem, model: Model, drawing: Drawing): Pick<Proposal<WishesPlan>, "plan" | "unmet" | "says" | "people"> {
  const talks = talksOf(problem, model, drawing);
  const met = metBy(problem, model, drawing);
  const wished = wishers(model);
  const price = priceOfFairness(model, problem.fairness ? POINTS : 1);
  const byId = (of: ArrayLike<number>): Record<string, number> => Object.fromEntries(problem.participants.map(({ id }, p) => [id, of[p]!]));
  const { least, mean, gini } = price[0] ?? spreadOf([]);
  const plan: WishesPlan = {
    talks,
    weight: talks.reduce((sum, { weight }) => sum + weight, 0),
    fairness: { floors: byId(model.floors), met: byId(met), before: { least, mean, gini }, after: spreadOf(wished.map((p) => met[p]!)), price },
    breaks: allBreaks(model, drawing.board.load),
    ...(problem.previous ? { changes: changesOf(model, talks, problem.previous) } : {}),
  };
  const missed = missedWishes(problem, model, drawing.board);
  const name = (p: number): string => problem.participants[p]!.name ?? problem.participants[p]!.id;
  const unmet = missed.map(({ who, what, why }): Shortfall => ({
    who: problem.participants[who]!.id, what: problem.participants[what]!.id, why, says: say((sentences) => sentences.why[why](name(who), name(what))),
  }));
  return { plan, unmet, people: toldTo(problem, model, plan, unmet), says: [] };
}

function talksOf(problem: WishesProblem, model: Model, { board }: Drawing): Talk[] {
  const { pairs } = model.field;
  const seatless: (Unseated & { weight: number; kept?: string | undefined })[] = [];
  const seen = new Set<number>();
  for (const talk of problem.previous?.talks ?? []) {
    const at = model.field.pairOf(talk.a, talk.b);
    if (at === undefined || talk.round < 1 || talk.round > model.past || seen.has(at)) continue;
    seen.add(at);
    seatless.push({ a: pairs[at]!.a, b: pairs[at]!.b, round: talk.round, weight: pairs[at]!.weight, kept: talk.table });
  }
  for (let e = 0; e < model.a.length; e++) {
    const r = board.place[e]!;
    if (r >= 0) seatless.push({ a: model.a[e]!, b: model.b[e]!, round: r + 1, weight: pairs[model.pair[e]!]!.weight });
  }
  seatless.sort((one, two) => one.round - two.round || one.a - two.a || one.b - two.b);
  const tables = seat(problem, seatless);
  return seatless.map(({ a, b, round, weight, kept }, at) => {
    const table = round <= model.past ? kept : tables[at];
    return { a: problem.participants[a]!.id, b: problem.participants[b]!.id, round, ...(table === undefined ? {} : { table }), weight };
  });
}

function metBy(problem: WishesProblem, model: Model, { board }: Drawing): Int32Array {
  const met = Int32Array.from(model.metBefore);
  for (let e = 0; e < model.a.length; e++) {
    if (board.place[e]! < 0) continue;
    if (model.counts[e]! & 1) met[model.a[e]!]!++;
    if (model.counts[e]! & 2) met[model.b[e]!]!++;
  }
  return met.subarray(0, problem.participants.length);
}

function changesOf(model: Model, talks: readonly Talk[], previous: PreviousPlan): NonNullable<WishesPlan["changes"]> {
  const key = (a: string, b: string): number => model.field.pairOf(a, b) ?? -1;
  const later = previous.talks.filter(({ round }) => round > model.past);
  const now = new Map(talks.filter(({ round }) => round > model.past).map(({ a, b, round }) => [key(a, b), round]));
  const stayed = later.filter(({ a, b, round }) => now.get(key(a, b)) === round).length;
  const moved = later.filter(({ a, b, round }) => now.has(key(a, b)) && now.get(key(a, b)) !== round).length;
  const known = new Set(later.map(({ a, b }) => key(a, b)));
  return { stayed, moved, gone: later.length - stayed - moved, added: [...now.keys()].filter((at) => !known.has(at)).length };
}

function toldTo(problem: WishesProblem, model: Model, plan: WishesPlan, unmet: readonly Shortfall[]): Record<string, readonly Saying[]> {
  const own = new Map<string, { talks: Talk[]; unmet: Shortfall[] }>(problem.participants.map(({ id }) => [id, { talks: [], unmet: [] }]));
  for (const talk of plan.talks) for (const id of [talk.a, talk.b]) own.get(id)?.talks.push(talk);
  for (const wish of unmet) own.get(wish.who)?.unmet.push(wish);
  const names = new Map(problem.participants.map(({ id, name }) => [id, name ?? id]));
  const wished = new Int32Array(model.people);
  for (const pair of model.field.pairs) {
    if (pair.wishA) wished[pair.a]!++;
    if (pair.wishB) wished[pair.b]!++;
  }
  return Object.fromEntries(problem.participants.map(({ id }, p) => {
    const { talks, unmet: missing } = own.get(id)!;
    const met = plan.fairness.met[id]!;
    const floor = model.floors[p]!;
    const idle = idleRounds(model, talks, p);
    return [id, [
      ...(talks.length === 0 ? [say((sentences) => sentences.nothing)] : []),
      ...talks.map(({ a, b, round, table }) => say((sentences) => sentences.talk(round, names.get(a === id ? b : a)!, table))),
      ...(talks.length > 0 && idle.length > 0 ? [say((sentences) => sentences.free(sentences.list(idle.map(String))))] : []),
      ...(wished[p]! > 0 ? [say((sentences) => sentences.count(met, wished[p]!))] : []),
      ...(met < floor ? [say((sentences) => sentences.floor(met, floor))] : []),
      ...missing.map(({ says }) => says),
    ]];
  }));
}

/** Rounds between the first and the last talk in which p is there and has none. */
function idleRounds(model: Model, talks: readonly Talk[], p: number): number[] {
  const busy = new Set(talks.map(({ round }) => round));
  const [first, last] = [Math.min(...busy), Math.max(...busy)];
  return Array.from({ length: model.rounds }, (_, r) => r + 1).filter((round) => round > first && round < last && !busy.has(round) && model.room[p * model.rounds + round - 1]! > 0);
}

/** What is told about the plan as a whole. */
export function planSays(problem: WishesProblem, model: Model, plan: WishesPlan, { optimal, objective, bound, gap }: Quality): Saying[] {
  const name = (p: number): string => problem.participants[p]!.name ?? problem.participants[p]!.id;
  const crowded = crowdedMusts(model).map(([p, musts, places]) => say((sentences) => sentences.crowded(name(p), musts, places)));
  return [
    say((sentences) => optimal
      ? sentences.optimal(plan.talks.length, sentences.number(objective))
      : sentences.near(plan.talks.length, sentences.number(objective), sentences.number(bound), sentences.number(Math.max(0.001, gap * 100), 3))),
    ...(wishers(model).length > 0 ? [say((sentences) => sentences.spread(plan.fairness.after.least, sentences.number(plan.fairness.after.mean)))] : []),
    ...(plan.changes ? [say((sentences) => sentences.changes(plan.changes!.stayed, plan.changes!.moved, plan.changes!.gone, plan.changes!.added))] : []),
    ...crowded,
  ];
}

/** Participants with more musts than places: told, so that nobody waits for what cannot be. */
function crowdedMusts(model: Model): [p: number, musts: number, places: number][] {
  const musts = new Int32Array(model.people);
  for (let e = 0; e < model.a.length; e++) {
    if (!model.field.pairs[model.pair[e]!]!.must) continue;
    musts[model.a[e]!]!++;
    musts[model.b[e]!]!++;
  }
  return Array.from(musts.entries()).flatMap(([p, count]): [number, number, number][] => (count > placesOf(model, p) ? [[p, count, placesOf(model, p)]] : []));
}
