// SPDX-License-Identifier: EUPL-1.2
import type { Flaw } from "./admission.ts";
import { isCount, own, unknownKey, type Hall, type Method } from "./hall.ts";
import { margin } from "./margin.ts";
import { cut, standings, type TieRule } from "./order.ts";
import type { ResistanceBallot, ResistanceOutcome, ResistanceProblem, ResistedOption } from "./problem.ts";

const topOf = ({ top }: ResistanceProblem) => top ?? 10;

export const resistance: Method<ResistanceProblem, ResistanceBallot, ResistanceOutcome> = {
  clash(problem) {
    if (!isCount(problem.top) || topOf(problem) > 1000) return { fact: "no-top", about: [], figures: [problem.top!] };
    const { passive, options } = problem;
    return passive === undefined || options.some(({ id }) => id === passive) ? undefined : { fact: "unknown-passive", about: [passive], figures: [] };
  },
  examination: (problem) => ({ flaw: flawOf(problem), key: ({ voter }) => voter, repeated: "last" }),
  count,
};

function flawOf(problem: ResistanceProblem): (ballot: ResistanceBallot) => Flaw | undefined {
  const known = new Set(problem.options.map(({ id }) => id));
  const top = topOf(problem);
  return ({ resistance: given }) => {
    const stranger = unknownKey(given, known);
    if (stranger !== undefined) return { why: "unknown-option", about: stranger };
    const bad = Object.values(given).find((put) => !Number.isInteger(put) || put < 0 || put > top);
    if (bad !== undefined) return { why: "bad-number", about: String(bad) };
    const left = problem.missing === "highest" ? undefined : problem.options.find(({ id }) => !Object.hasOwn(given, id));
    return left && { why: "incomplete", about: left.id };
  };
}

function count(problem: ResistanceProblem, hall: Hall<ResistanceBallot>): ResistanceOutcome {
  const top = topOf(problem);
  const ids = problem.options.map(({ id }) => id);
  const facts = new Map(ids.map((id) => [id, factsOf(hall.counted.map((ballot) => own(ballot.resistance, id) ?? top), top)]));
  const sum = (id: string) => facts.get(id)!.sum;
  const values = { "fewer-tops": (id: string) => -facts.get(id)!.tops, "lower-highest": (id: string) => -facts.get(id)!.highest };
  const keys = problem.ties ?? ["fewer-tops", "lower-highest", "stands"];
  const rules = keys.map((by): TieRule => (by === "lot" || by === "stands" ? { by } : { by, value: values[by] }));
  const { standing, ties } = standings(ids, (id) => -sum(id), rules, hall.lot);
  const picked = hall.decides ? cut(standing, problem.seats ?? 1) : { chosen: [], contested: [] };
  const { passive } = problem;
  const taken = new Set([...picked.chosen, ...picked.contested]);
  return {
    kind: "resistance", ...picked, ties,
    ranking: standing.map(({ option, place }) => ({
      option, place, ...facts.get(option)!,
      acceptable: passive === undefined || option === passive || sum(option) < sum(passive),
    })),
    margin: margin({
      ...picked, figure: (id) => -sum(id), ballots: hall.counted, most: top,
      others: ids.filter((id) => !taken.has(id)),
      move: ({ resistance: given }, ahead, behind) => top - (own(given, ahead) ?? top) + (own(given, behind) ?? top),
    }),
  };
}

function factsOf(values: readonly number[], top: number): Omit<ResistedOption, "option" | "place" | "acceptable"> {
  const histogram = Array.from({ length: top + 1 }, () => 0);
  for (const value of values) histogram[value]!++;
  const sum = values.reduce((all, value) => all + value, 0);
  const n = Math.max(1, values.length);
  return { sum, mean: sum / n, acceptance: values.length === 0 ? 0 : 1 - sum / (top * n), tops: histogram[top]!, highest: Math.max(0, histogram.findLastIndex((held) => held > 0)), histogram };
}
