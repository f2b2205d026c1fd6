// SPDX-License-Identifier: EUPL-1.2
import type { Flaw } from "./admission.ts";
import { own, unknownKey, type Clash, type Hall, type Method } from "./hall.ts";
import type { DelphiBallot, DelphiItem, DelphiOutcome, DelphiProblem, ItemRound, ItemState, RoundFacts } from "./problem.ts";
import { changeOf, concentrationOf, quantile } from "./quartiles.ts";

export const delphi: Method<DelphiProblem, DelphiBallot, DelphiOutcome> = {
  clash,
  examination: (problem) => ({
    flaw: flawOf(problem),
    key: ({ voter, round }) => (voter === undefined ? undefined : `${round}:${voter}`),
    repeated: "last",
  }),
  count,
};

function clash({ rounds, min, max, options }: DelphiProblem): Clash | undefined {
  if (!Number.isInteger(rounds) || rounds < 1) return { fact: "no-rounds", about: [], figures: [rounds] };
  if (!Number.isInteger(min) || !Number.isInteger(max) || max <= min || max - min > 1000) return { fact: "empty-scale", about: [], figures: [min, max] };
  const never = options.find((item) => firstRound(item) > rounds);
  return never && { fact: "item-after-last-round", about: [never.id], figures: [firstRound(never), rounds] };
}

const firstRound = ({ from }: DelphiItem) => from ?? 1;

function flawOf({ options, rounds, min, max }: DelphiProblem): (ballot: DelphiBallot) => Flaw | undefined {
  const opens = new Map(options.map((item) => [item.id, firstRound(item)]));
  const known = new Set(opens.keys());
  return ({ voter, round, ratings }) => {
    if (voter === undefined) return { why: "no-expert" };
    if (!Number.isInteger(round) || round < 1 || round > rounds) return { why: "unknown-round", about: String(round) };
    const stranger = unknownKey(ratings, known);
    if (stranger !== undefined) return { why: "unknown-option", about: stranger };
    const rated = Object.keys(ratings);
    const early = rated.find((id) => opens.get(id)! > round);
    if (early !== undefined) return { why: "not-yet-open", about: early };
    const off = rated.find((id) => !Number.isInteger(ratings[id]) || ratings[id]! < min || ratings[id]! > max);
    return off === undefined ? undefined : { why: "bad-number", about: String(ratings[off]) };
  };
}

function count(problem: DelphiProblem, hall: Hall<DelphiBallot>): DelphiOutcome {
  const byRound = Array.from({ length: problem.rounds }, (_, at) => hall.counted.filter(({ round }) => round === at + 1));
  const items = problem.options.map((item) => itemState(problem, byRound, item));
  const settled = items.filter(({ state }) => state === "consensus" || state === "stable").length;
  return { kind: "delphi", items, settled, rounds: roundFacts(byRound, items, hall.eligible) };
}

function itemState(problem: DelphiProblem, byRound: readonly (readonly DelphiBallot[])[], item: DelphiItem): ItemState {
  const rounds: ItemRound[] = [];
  let last: ItemRound | undefined;
  for (let round = firstRound(item); round <= problem.rounds; round++) {
    const values = byRound[round - 1]!.flatMap(({ ratings }) => own(ratings, item.id) ?? []);
    const facts = itemRound(problem, round, values, last?.median);
    rounds.push(facts);
    if (!facts.hidden) last = facts;
  }
  return { item: item.id, rounds, state: !last ? "hidden" : last.consensus ? "consensus" : last.stable ? "stable" : "open" };
}

function itemRound(problem: DelphiProblem, round: number, values: readonly number[], before: number | undefined): ItemRound {
  const { min, max, conceal = 5, iqr: narrow = 1, share = 0.75, adjacent = 2, stable = 0.15, consensus: asked = "either" } = problem;
  const n = values.length;
  if (n < Math.max(1, conceal)) return { round, n, hidden: true };
  const sorted = values.toSorted((a, b) => a - b);
  const [q1, median, q3] = [0.25, 0.5, 0.75].map((q) => quantile(sorted, q)) as [number, number, number];
  const histogram = Array.from({ length: max - min + 1 }, () => 0);
  for (const value of values) histogram[value - min]!++;
  const concentration = concentrationOf(histogram, adjacent);
  const reached = { iqr: q3 - q1 <= narrow, share: concentration >= share - 1e-9 };
  const consensus = asked === "either" ? reached.iqr || reached.share : asked === "both" ? reached.iqr && reached.share : reached[asked];
  const change = before === undefined ? undefined : changeOf(before, median);
  return {
    round, n, hidden: false, median, q1, q3, iqr: q3 - q1, histogram, concentration, consensus,
    ...(change === undefined ? {} : { change, stable: change < stable }),
  };
}

function roundFacts(byRound: readonly (readonly DelphiBallot[])[], items: readonly ItemState[], invited: number | undefined): RoundFacts[] {
  const lastSeen = new Map<string, number>();
  const firstSeen = new Map<string, number>();
  byRound.forEach((ballots, at) => {
    for (const { voter } of ballots) {
      lastSeen.set(voter!, at + 1);
      if (!firstSeen.has(voter!)) firstSeen.set(voter!, at + 1);
    }
  });
  return byRound.map((ballots, at) => {
    const round = at + 1;
    const shown = items.flatMap(({ rounds }) => rounds.filter((facts) => facts.round === round && !facts.hidden));
    return {
      round, answered: ballots.length, ...(invited === undefined ? {} : { invited }),
      dropouts: [...firstSeen].filter(([voter, first]) => first < round && lastSeen.get(voter)! < round).length,
      consensus: shown.filter(({ consensus }) => consensus).length, shown: shown.length,
    };
  });
}
