// SPDX-License-Identifier: EUPL-1.2
import type { Kind } from "./tally.ts";
import { orderOf, type Cast, type Comparison, type Order, type Vote } from "./tally-ballots.ts";
import type { Findings } from "./violation.ts";

interface Chosen {
  readonly chosen: readonly string[];
  readonly contested: readonly string[];
}

/** Compares places, chosen and contested of an outcome with what the order says. */
export function checkOrder(order: Order, decides: boolean, told: Chosen, places: ReadonlyMap<string, number>, findings: Findings): void {
  for (const [id, place] of order.places) findings.need(places.get(id) === place, "place", `${id} steht auf Platz ${place}, angegeben ist ${places.get(id)}.`, `${id} is in place ${place}, the file says ${places.get(id)}.`);
  const [chosen, contested] = decides ? [order.chosen, order.contested] : [[], []];
  const same = (one: readonly string[], other: readonly string[]): boolean => one.toSorted().join("\n") === other.toSorted().join("\n");
  findings.need(same(told.chosen, chosen), "chosen", `Gewählt: ${chosen.join(", ") || "niemand"}, angegeben: ${told.chosen.join(", ") || "niemand"}.`, `Chosen: ${chosen.join(", ") || "nobody"}, the file says: ${told.chosen.join(", ") || "nobody"}.`);
  findings.need(same(told.contested, contested), "contested", `Im Gleichstand am Schnitt: ${contested.join(", ") || "niemand"}, angegeben: ${told.contested.join(", ") || "niemand"}.`, `Tied at the cut: ${contested.join(", ") || "nobody"}, the file says: ${told.contested.join(", ") || "nobody"}.`);
}

/** Comparisons by the named rules until "stands". */
export function tieRules(named: readonly string[], known: Readonly<Record<string, Comparison>>): Comparison[] {
  const end = named.indexOf("stands");
  return (end < 0 ? named : named.slice(0, end)).map((name) => known[name]!);
}

export const figure = (findings: Findings, who: string, what: string, counted: number, told: number | undefined): boolean =>
  findings.need(told !== undefined && Math.abs(told - counted) <= 1e-6, "figure", `${who}: ${what} ist ${counted}, angegeben ist ${told}.`, `${who}: ${what} is ${counted}, the file says ${told}.`);

const more = (of: (id: string) => number): Comparison => (one, other) => of(other) - of(one);
const fewer = (of: (id: string) => number): Comparison => (one, other) => of(one) - of(other);
const voters = (vote: Vote) => ({ repeats: (ballot: Cast) => ballot.voter, repeated: vote.repeated ?? ("last" as const) });

interface Dots extends Vote {
  readonly points: number | "half-plus-one";
  readonly cap?: number;
  readonly spend?: string;
  readonly ownIdeas?: string;
  readonly options: readonly { readonly id: string; readonly by?: readonly string[] }[];
}

type DotsBallot = Cast & { readonly dots: Readonly<Record<string, number>> };
type DotsOutcome = Chosen & { readonly ranking: readonly { readonly option: string; readonly place: number; readonly points: number; readonly voters: number }[] };

const pointsOf = ({ points, options }: Dots): number => (points === "half-plus-one" ? Math.floor(options.length / 2) + 1 : points);

export const dotsKind: Kind = {
  rules: (vote: Dots) => ({
    ...voters(vote),
    reason({ dots, voter }: DotsBallot) {
      const given = Object.entries(dots);
      const own = new Set(vote.options.filter(({ by = [] }) => voter !== undefined && by.includes(voter)).map(({ id }) => id));
      const sum = given.reduce((total, [, points]) => total + points, 0);
      if (given.some(([id]) => !vote.options.some((option) => option.id === id))) return "unknown-option";
      if (given.some(([, points]) => points < 0 || !Number.isInteger(points))) return "bad-number";
      if (given.some(([, points]) => points > Math.min(vote.cap ?? Infinity, pointsOf(vote)))) return "over-cap";
      if (sum > pointsOf(vote)) return "too-many-points";
      if (vote.ownIdeas === "forbidden" && given.some(([id, points]) => points > 0 && own.has(id))) return "own-idea";
      return vote.spend === "all" && sum < pointsOf(vote) ? "not-all-spent" : undefined;
    },
  }),
  check(vote: Dots, outcome: DotsOutcome, { counted, lot, decides }, findings) {
    const ballots = counted as readonly DotsBallot[];
    const points = (id: string): number => ballots.reduce((sum, { dots }) => sum + (dots[id] ?? 0), 0);
    const people = (id: string): number => ballots.filter(({ dots }) => (dots[id] ?? 0) > 0).length;
    for (const { option, points: told, voters: toldPeople } of outcome.ranking) {
      figure(findings, option, "Punkte/points", points(option), told);
      figure(findings, option, "Personen/voters", people(option), toldPeople);
    }
    const rules = tieRules(vote.ties ?? ["more-voters", "stands"], { "more-voters": more(people), lot });
    checkOrder(orderOf(vote.options.map(({ id }) => id), [more(points), ...rules], vote.seats ?? 1), decides, outcome, new Map(outcome.ranking.map(({ option, place }) => [option, place])), findings);
  },
};

type YesNo = Vote & { readonly majority: string; readonly abstentions?: string; readonly chair?: string };
type YesNoBallot = Cast & { readonly answers: Readonly<Record<string, string>> };
type YesNoOutcome = { readonly motions: readonly { readonly option: string; readonly yes: number; readonly no: number; readonly abstain: number; readonly present: number; readonly result: string }[] };

export const yesNoKind: Kind = {
  rules: (vote: YesNo) => ({
    ...voters(vote),
    reason({ answers }: YesNoBallot) {
      if (Object.keys(answers).some((id) => !vote.options.some((option) => option.id === id))) return "unknown-option";
      return Object.values(answers).every((answer) => ["yes", "no", "abstain"].includes(answer)) ? undefined : "bad-answer";
    },
  }),
  check(vote: YesNo, outcome: YesNoOutcome, { counted, needed, eligible = NaN }, findings) {
    const ballots = counted as readonly YesNoBallot[];
    for (const { option, yes: told, no: toldNo, abstain: toldAbstain, present: toldPresent, result: toldResult } of outcome.motions) {
      const number = (answer: string): number => ballots.filter(({ answers }) => answers[option] === answer).length;
      const [yes, no, abstain] = [number("yes"), number("no"), number("abstain")];
      const present = yes + no + (vote.abstentions === "ignored" ? 0 : abstain);
      const base = yes + no + (vote.abstentions === "as-no" ? abstain : 0);
      const enough: Record<string, boolean> = { simple: 2 * yes > base, absolute: 2 * yes > eligible, "two-thirds": 3 * yes >= 2 * base, "three-quarters": 4 * yes >= 3 * base, unanimous: yes === base };
      const chair = vote.majority === "simple" && base > 0 && 2 * yes === base && ballots.some(({ voter, answers }) => voter !== undefined && voter === vote.chair && answers[option] === "yes");
      const result = present < needed ? "no-quorum" : (yes >= 1 && enough[vote.majority]) || chair ? "accepted" : "rejected";
      figure(findings, option, "Ja/yes", yes, told);
      figure(findings, option, "Nein/no", no, toldNo);
      figure(findings, option, "Enthaltungen/abstain", abstain, toldAbstain);
      figure(findings, option, "present", present, toldPresent);
      findings.need(result === toldResult, "result", `${option}: ${result}, angegeben ist ${toldResult}.`, `${option}: ${result}, the file says ${toldResult}.`);
    }
    findings.need(outcome.motions.length === vote.options.length, "motions", "Es fehlen Anträge.", "Motions are missing.");
  },
};

type Resistance = Vote & { readonly top?: number; readonly missing?: string };
type ResistanceBallot = Cast & { readonly resistance: Readonly<Record<string, number>> };
type ResistanceOutcome = Chosen & { readonly ranking: readonly { readonly option: string; readonly place: number; readonly sum: number; readonly tops: number; readonly highest: number }[] };

export const resistanceKind: Kind = {
  rules: (vote: Resistance) => ({
    ...voters(vote),
    reason({ resistance }: ResistanceBallot) {
      const given = Object.entries(resistance);
      if (given.some(([id]) => !vote.options.some((option) => option.id === id))) return "unknown-option";
      if (given.some(([, points]) => !Number.isInteger(points) || points < 0 || points > (vote.top ?? 10))) return "bad-number";
      return vote.missing !== "highest" && vote.options.some(({ id }) => resistance[id] === undefined) ? "incomplete" : undefined;
    },
  }),
  check(vote: Resistance, outcome: ResistanceOutcome, { counted, lot, decides }, findings) {
    const top = vote.top ?? 10;
    const values = (id: string): number[] => (counted as readonly ResistanceBallot[]).map(({ resistance }) => resistance[id] ?? top);
    const sum = (id: string): number => values(id).reduce((total, value) => total + value, 0);
    const tops = (id: string): number => values(id).filter((value) => value === top).length;
    const highest = (id: string): number => Math.max(0, ...values(id));
    for (const { option, sum: told, tops: toldTops, highest: toldHighest } of outcome.ranking) {
      figure(findings, option, "Widerstand/sum", sum(option), told);
      figure(findings, option, "tops", tops(option), toldTops);
      figure(findings, option, "highest", highest(option), toldHighest);
    }
    const rules = tieRules(vote.ties ?? ["fewer-tops", "lower-highest", "stands"], { "fewer-tops": fewer(tops), "lower-highest": fewer(highest), lot });
    checkOrder(orderOf(vote.options.map(({ id }) => id), [fewer(sum), ...rules], vote.seats ?? 1), decides, outcome, new Map(outcome.ranking.map(({ option, place }) => [option, place])), findings);
  },
};
