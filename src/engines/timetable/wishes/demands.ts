// SPDX-License-Identifier: EUPL-1.2
import type { Contradiction, Fact } from "../../search/index.ts";
import { limitOf, type Model } from "./model.ts";
import { placesOf } from "./pauses.ts";
import type { WishesProblem } from "./problem.ts";
import { contradiction, fact } from "./sentences.ts";

/** A talk that must be held: fixed, pinned, or a must that binds. */
export interface Demand {
  readonly one: string;
  readonly other: string;
  readonly round?: number | undefined;
  readonly must: boolean;
}

export function demandsOf(problem: WishesProblem, model: Model): Demand[] {
  const seen = new Set<string>();
  const demands: Demand[] = [];
  const add = (demand: Demand, key: string): void => {
    if (!seen.has(key)) demands.push(demand);
    seen.add(key);
  };
  const stated = [...(problem.fixed ?? []), ...(problem.pins ?? [])];
  const inRound = new Set(stated.flatMap(({ a, b, round }) => (round === undefined ? [] : [[a, b].toSorted().join("\n")])));
  for (const { a, b, round } of stated) {
    const key = [a, b].toSorted().join("\n");
    if (round === undefined && inRound.has(key)) continue;
    add({ one: a, other: b, round, must: false }, `${key}\n${round ?? ""}`);
    seen.add(key);
  }
  if (problem.mustsBind) {
    for (const pair of model.field.pairs) {
      const [one, other] = [problem.participants[pair.a]!.id, problem.participants[pair.b]!.id];
      if (pair.must) add({ one, other, must: true }, [one, other].toSorted().join("\n"));
    }
  }
  return demands;
}

/** The first contradiction that counting shows: one talk against one rule, or one more talk than somebody or some round can take. */
export function countedClash(problem: WishesProblem, model: Model, demands: readonly Demand[]): Contradiction | undefined {
  const name = (id: string): string => nameOf(problem, id);
  const said = (demand: Demand): Fact => factOf(problem, demand);
  for (const demand of demands) {
    const against = oneRule(problem, model, demand, name);
    if (against) return contradiction([said(demand), ...against]);
  }
  const live = demands.filter(({ one, other }) => !heldBefore(problem, model, one, other));
  return tooManyHere(problem, model, live, name, said) ?? tooManyInAll(problem, model, live, name, said);
}

function heldBefore(problem: WishesProblem, model: Model, one: string, other: string): number | undefined {
  const at = model.field.pairOf(one, other);
  return problem.previous?.talks.find((talk) => talk.round >= 1 && talk.round <= model.past && model.field.pairOf(talk.a, talk.b) === at)?.round;
}

function oneRule(problem: WishesProblem, model: Model, { one, other, round = 0 }: Demand, name: (id: string) => string): Fact[] | undefined {
  const of = { one: name(one), other: name(other), round, count: model.rounds };
  for (const id of [one, other]) if (!model.field.place.has(id)) return [fact("unknown", [id], { ...of, one: id })];
  const [a, b] = [model.field.place.get(one)!, model.field.place.get(other)!];
  if (!model.field.mayMeet(a, b)) return [fact("sameSide", [one, other], of)];
  if (round !== 0 && (round < 1 || round > model.rounds)) return [fact("noSuchRound", [], of)];
  const before = heldBefore(problem, model, one, other);
  if (before !== undefined) return round === 0 || round === before ? undefined : [fact("twice", [one, other], of)];
  if (round !== 0 && round <= model.past) return [fact("past", [], { ...of, count: model.past + 1 })];
  if (round !== 0) {
    const again = [...(problem.fixed ?? []), ...(problem.pins ?? [])].find((talk) => talk.round !== undefined && talk.round !== round && samePair(model, talk, one, other));
    if (again) return [factOf(problem, { one, other, round: again.round, must: false }), fact("twice", [one, other], of)];
  }
  const at = model.field.pairOf(one, other);
  if (at !== undefined && model.field.pairs[at]!.no.length > 0) return [fact("no", model.field.pairs[at]!.no, of)];
  const ruled = (problem.forbidden ?? []).find((talk) => (talk.round === undefined || talk.round === round) && samePair(model, talk, one, other));
  if (ruled) return [fact(ruled.round === undefined ? "forbidden" : "forbiddenInRound", [one, other], of)];
  return notThere(problem, model, { one, other, round, must: false }, name);
}

function notThere(problem: WishesProblem, model: Model, { one, other, round = 0 }: Demand, name: (id: string) => string): Fact[] | undefined {
  const [a, b] = [model.field.place.get(one)!, model.field.place.get(other)!];
  const of = { one: name(one), other: name(other), round, count: 0 };
  if (round > 0) {
    for (const p of [a, b]) {
      if (model.room[p * model.rounds + round - 1]! > 0) continue;
      const { id, away } = problem.participants[p]!;
      return [fact(away?.includes(round) ? "away" : "capacity", [id], { ...of, one: name(id) })];
    }
    return undefined;
  }
  const e = model.pair.indexOf(model.field.pairOf(one, other) ?? -1);
  const open = e >= 0 && model.open.subarray(e * model.rounds, (e + 1) * model.rounds).includes(1);
  return open ? undefined : [fact("neverTogether", [one, other], of)];
}

function samePair(model: Model, talk: { readonly a: string; readonly b: string }, one: string, other: string): boolean {
  const at = model.field.pairOf(one, other);
  return at !== undefined && model.field.pairOf(talk.a, talk.b) === at;
}

/** More fixed talks in one round than a participant or the tables allow. */
function tooManyHere(problem: WishesProblem, model: Model, demands: readonly Demand[], name: (id: string) => string, said: (demand: Demand) => Fact): Contradiction | undefined {
  for (let round = model.past + 1; round <= model.rounds; round++) {
    const here = demands.filter((demand) => demand.round === round);
    const tables = model.tables[round - 1]!;
    for (const [p, { id }] of here.length > 0 ? problem.participants.entries() : []) {
      const own = here.filter(({ one, other }) => one === id || other === id);
      const count = model.room[p * model.rounds + round - 1]!;
      if (own.length > count && count <= tables) return contradiction([...own.slice(0, count + 1).map(said), fact("capacity", [id], { one: name(id), other: "", round, count })]);
    }
    if (here.length > tables) return contradiction([...here.slice(0, tables + 1).map(said), fact("tables", [], { one: "", other: "", round, count: tables })]);
  }
  return undefined;
}

/** More than a participant has places in all, or than all tables of all rounds. */
function tooManyInAll(problem: WishesProblem, model: Model, demands: readonly Demand[], name: (id: string) => string, said: (demand: Demand) => Fact): Contradiction | undefined {
  const tables = Array.from({ length: model.rounds - model.past }, (_, r) => limitOf(problem.tables, model.past + r)).reduce((sum, own) => sum + own, 0);
  for (const [p, { id }] of demands.length > 0 ? problem.participants.entries() : []) {
    const own = demands.filter(({ one, other }) => one === id || other === id);
    if (own.length === 0) continue;
    const most = model.most[p]!;
    const places = placesOf({ ...model, most: model.most.map(() => 1_000_000) }, p);
    const count = Math.min(most, places);
    if (own.length > count && count <= tables) return contradiction([...own.slice(0, count + 1).map(said), fact(most <= places ? "most" : "places", [id], { one: name(id), other: "", round: 0, count })]);
  }
  if (demands.length <= tables) return undefined;
  return contradiction([...demands.slice(0, tables + 1).map(said), fact("tablesInAll", [], { one: "", other: "", round: 0, count: tables })]);
}

export function factOf(problem: WishesProblem, { one, other, round, must }: Demand): Fact {
  const of = { one: nameOf(problem, one), other: nameOf(problem, other), round: round ?? 0, count: 0 };
  return fact(must ? "must" : round === undefined ? "fixed" : "fixedInRound", [one, other], of);
}

export function nameOf(problem: WishesProblem, id: string): string {
  return problem.participants.find((who) => who.id === id)?.name ?? id;
}
