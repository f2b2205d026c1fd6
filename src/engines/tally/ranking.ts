// SPDX-License-Identifier: EUPL-1.2
import type { Flaw } from "./admission.ts";
import type { Hall, Method } from "./hall.ts";
import { cut, standings, type TieRule } from "./order.ts";
import type { Margin, RankingBallot, RankingOutcome, RankingProblem } from "./problem.ts";
import { schulze } from "./schulze.ts";
import { stv } from "./stv.ts";

export const ranking: Method<RankingProblem, RankingBallot, RankingOutcome> = {
  clash: () => undefined,
  examination: (problem) => ({ flaw: flawOf(problem), key: ({ voter }) => voter, repeated: "last" }),
  count: (problem, hall) => (problem.method === "stv" ? bySeats(problem, hall) : byPairs(problem, hall)),
};

function flawOf({ options, method, tied }: RankingProblem): (ballot: RankingBallot) => Flaw | undefined {
  const known = new Set(options.map(({ id }) => id));
  return ({ ranks }) => {
    const named = ranks.flat();
    if (named.length === 0) return { why: "empty" };
    const stranger = named.find((id) => !known.has(id));
    if (stranger !== undefined) return { why: "unknown-option", about: stranger };
    const seen = new Set<string>();
    const twice = named.find((id) => seen.size === seen.add(id).size);
    if (twice !== undefined) return { why: "ranked-twice", about: twice };
    if (method !== "stv") return undefined;
    const steps = ranks.filter(({ length }) => length > 0);
    const several = (tied === "invalid" ? steps : steps.slice(0, 1)).find(({ length }) => length > 1);
    return several && { why: "tied-rank", about: several[0] };
  };
}

/** Ballots by the option that stands alone on their first step. */
function firstsOf({ options }: RankingProblem, ballots: readonly RankingBallot[]): Map<string, number> {
  const firsts = new Map(options.map(({ id }) => [id, 0]));
  for (const { ranks } of ballots) {
    const step = ranks.find(({ length }) => length > 0);
    if (step?.length === 1) firsts.set(step[0]!, firsts.get(step[0]!)! + 1);
  }
  return firsts;
}

function byPairs(problem: RankingProblem, hall: Hall<RankingBallot>): RankingOutcome {
  const ids = problem.options.map(({ id }) => id);
  const facts = schulze(ids, hall.counted.map(({ ranks }) => ranks), problem.strength ?? "winning-votes");
  const firsts = firstsOf(problem, hall.counted);
  const behind = new Map(ids.map((id, at) => [id, ids.filter((_, other) => facts.paths[other]![at]! > facts.paths[at]![other]!).length]));
  const value = (id: string) => firsts.get(id)!;
  const rules = (problem.ties ?? ["more-firsts", "stands"]).map((by): TieRule => (by === "more-firsts" ? { by, value } : { by }));
  const { standing, ties } = standings(ids, (id) => -behind.get(id)!, rules, hall.lot);
  const seats = problem.seats ?? 1;
  const picked = hall.decides ? cut(standing, seats) : { chosen: [], contested: [] };
  return {
    kind: "ranking", method: "schulze", ...picked, ties,
    ranking: standing.map(({ option, place }) => ({ option, place, firsts: value(option) })),
    margin: hall.decides && seats === 1 ? marginOf(facts, ids) : undefined,
    schulze: facts,
  };
}

/** A ballot changes a pair by two at most, and who wins every pair stays in front until one is even. */
function marginOf({ pairs, condorcet }: ReturnType<typeof schulze>, ids: readonly string[]): Margin | undefined {
  if (condorcet === undefined || ids.length < 2) return undefined;
  const at = ids.indexOf(condorcet);
  const nearest = Math.min(...ids.flatMap((_, other) => (other === at ? [] : [pairs[at]![other]! - pairs[other]![at]!])));
  return { ballots: Math.ceil(nearest / 2), holds: ids.length === 2 ? "exactly" : "at-least" };
}

function bySeats(problem: RankingProblem, hall: Hall<RankingBallot>): RankingOutcome {
  const ids = problem.options.map(({ id }) => id);
  const firsts = firstsOf(problem, hall.counted);
  const { order, elected, facts } = stv(ids, hall.counted.map(({ ranks }) => ranks), problem.seats ?? 1, hall.lot);
  return {
    kind: "ranking", method: "stv", contested: [], ties: [],
    chosen: hall.decides ? elected : [],
    ranking: order.map((option, at) => ({ option, place: hall.counted.length === 0 ? 1 : at + 1, firsts: firsts.get(option)! })),
    stv: facts,
  };
}
