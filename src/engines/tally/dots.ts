// SPDX-License-Identifier: EUPL-1.2
import type { Flaw } from "./admission.ts";
import { isCount, own, unknownKey, type Clash, type Hall, type Method } from "./hall.ts";
import { margin } from "./margin.ts";
import { cut, standings, type TieRule } from "./order.ts";
import type { DotsBallot, DotsOutcome, DotsProblem } from "./problem.ts";

/** Rule of thumb for points a head: half of the options, rounded down, and one more: 5 options, 3 points. */
export function halfPlusOne(options: number): number {
  return Math.floor(options / 2) + 1;
}

function limits({ points, cap, options }: DotsProblem): { points: number; cap: number } {
  const each = points === "half-plus-one" ? halfPlusOne(options.length) : points;
  return { points: each, cap: Math.min(cap ?? each, each) };
}

export const dots: Method<DotsProblem, DotsBallot, DotsOutcome> = {
  clash(problem) {
    const { points } = limits(problem);
    if (!isCount(points) || points > 1_000_000) return { fact: "no-points", about: [], figures: [points] };
    if (!isCount(problem.cap)) return { fact: "no-cap", about: [], figures: [problem.cap!] };
    return problem.spend === "all" ? cannotSpend(problem) : undefined;
  },
  examination: (problem) => ({ flaw: flawOf(problem), key: ({ voter }) => voter, repeated: "last" }),
  count,
};

/** Somebody would have to put down more points than the options can take. */
function cannotSpend(problem: DotsProblem): Clash | undefined {
  const { points, cap } = limits(problem);
  const { options } = problem;
  if (options.length * cap < points) return { fact: "cannot-spend", about: [], figures: [points, options.length, cap] };
  if (problem.ownIdeas !== "forbidden") return undefined;
  const here = new Set([...(problem.eligible ?? []), ...problem.ballots.flatMap(({ voter }) => voter ?? [])]);
  for (const [voter, owned] of ownIdeas(problem)) {
    const left = options.length - owned.size;
    if (here.has(voter) && left * cap < points) return { fact: "cannot-spend", about: [voter], figures: [points, left, cap] };
  }
  return undefined;
}

/** Ids of options by the voter whose idea they are. */
function ownIdeas({ options }: DotsProblem): Map<string, Set<string>> {
  const owned = new Map<string, Set<string>>();
  for (const { id, by } of options) for (const voter of by ?? []) owned.set(voter, (owned.get(voter) ?? new Set()).add(id));
  return owned;
}

function flawOf(problem: DotsProblem): (ballot: DotsBallot) => Flaw | undefined {
  const { points, cap } = limits(problem);
  const known = new Set(problem.options.map(({ id }) => id));
  const owned = ownIdeas(problem);
  return ({ dots: given, voter }) => {
    const stranger = unknownKey(given, known);
    if (stranger !== undefined) return { why: "unknown-option", about: stranger };
    const pairs = problem.options.flatMap(({ id }) => (Object.hasOwn(given, id) ? [[id, given[id]!] as const] : []));
    const bad = pairs.find(([, put]) => !Number.isSafeInteger(put) || put < 0);
    if (bad) return { why: "bad-number", about: String(bad[1]) };
    const over = pairs.find(([, put]) => put > cap);
    if (over) return { why: "over-cap", about: over[0] };
    const sum = pairs.reduce((all, [, put]) => all + put, 0);
    if (sum > points) return { why: "too-many-points", about: String(sum) };
    const mine = problem.ownIdeas === "forbidden" && voter !== undefined ? owned.get(voter) : undefined;
    const self = mine && pairs.find(([id, put]) => put > 0 && mine.has(id));
    if (self) return { why: "own-idea", about: self[0] };
    return problem.spend === "all" && sum < points ? { why: "not-all-spent", about: String(sum) } : undefined;
  };
}

function count(problem: DotsProblem, hall: Hall<DotsBallot>): DotsOutcome {
  const { points: pointsEach, cap: capEach } = limits(problem);
  const ids = problem.options.map(({ id }) => id);
  const points = new Map(ids.map((id) => [id, 0]));
  const voters = new Map(ids.map((id) => [id, 0]));
  let blank = 0;
  for (const { dots: given } of hall.counted) {
    let any = false;
    for (const [id, put] of Object.entries(given)) {
      if (put <= 0) continue;
      any = true;
      points.set(id, points.get(id)! + put);
      voters.set(id, voters.get(id)! + 1);
    }
    if (!any) blank++;
  }
  const figure = (id: string) => points.get(id)!;
  const people = (id: string) => voters.get(id)!;
  const rules = (problem.ties ?? ["more-voters", "stands"]).map((by): TieRule => (by === "more-voters" ? { by, value: people } : { by }));
  const { standing, ties } = standings(ids, figure, rules, hall.lot);
  const picked = hall.decides ? cut(standing, problem.seats ?? 1) : { chosen: [], contested: [] };
  return {
    kind: "dots", pointsEach, capEach, blank, ties, ...picked,
    ranking: standing.map(({ option, place }) => ({ option, place, points: figure(option), voters: people(option) })),
    points: [...points.values()].reduce((all, put) => all + put, 0),
    margin: marginOf(problem, hall, picked, figure),
  };
}

function marginOf(problem: DotsProblem, { counted }: Hall<DotsBallot>, picked: Pick<DotsOutcome, "chosen" | "contested">, figure: (id: string) => number) {
  const { points, cap } = limits(problem);
  const owned = ownIdeas(problem);
  const taken = new Set([...picked.chosen, ...picked.contested]);
  const forbidden = (voter: string | undefined) => (problem.ownIdeas === "forbidden" && voter !== undefined ? owned.get(voter) : undefined);
  const least = (mine: ReadonlySet<string> | undefined, ahead: string) => {
    const elsewhere = problem.options.length - 1 - (mine ? mine.size - (mine.has(ahead) ? 1 : 0) : 0);
    return problem.spend === "all" ? Math.max(0, points - cap * elsewhere) : 0;
  };
  return margin({
    ...picked, figure, ballots: counted, most: cap,
    others: problem.options.flatMap(({ id }) => (taken.has(id) ? [] : [id])),
    move: ({ dots: given, voter }, ahead, behind) => {
      const mine = forbidden(voter);
      return (own(given, ahead) ?? 0) - least(mine, ahead) + (mine?.has(behind) ? 0 : cap) - (own(given, behind) ?? 0);
    },
  });
}
