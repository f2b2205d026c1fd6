// SPDX-License-Identifier: EUPL-1.2
import type { Hall, Kind } from "./tally.ts";
import { orderOf, type Cast, type Vote } from "./tally-ballots.ts";
import { checkOrder, figure, tieRules } from "./tally-votes.ts";
import type { Findings } from "./violation.ts";

interface Scores extends Vote {
  readonly options: readonly { readonly id: string; readonly class?: string }[];
  readonly criteria: readonly { readonly id: string; readonly weight: number; readonly min: number; readonly max: number }[];
  readonly conflicts?: readonly { readonly juror: string; readonly entry: string }[];
  readonly normalise?: "none" | "mean" | "z";
  readonly least?: number;
  readonly classes?: readonly string[];
  readonly shortlist?: number;
}

type Ballot = Cast & { readonly entry: string; readonly points: Readonly<Record<string, number>> };

interface EntryScore {
  readonly entry: string;
  readonly ballots: number;
  readonly rated: boolean;
  readonly place?: number;
  readonly score?: number;
  readonly raw?: number;
}

interface Outcome {
  readonly classes: readonly { readonly class: string; readonly entries: readonly EntryScore[]; readonly chosen: readonly string[]; readonly contested: readonly string[] }[];
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
const deviation = (values: readonly number[]): number => {
  const spread = Math.sqrt(mean(values.map((value) => (value - mean(values)) ** 2)));
  return spread < 1e-9 ? 0 : spread;
};
const nine = (value: number): number => Math.round(value * 1e9) / 1e9;

export const scoresKind: Kind = {
  rules: (vote: Scores) => ({
    repeats: ({ voter, entry }: Ballot) => JSON.stringify([voter, entry]),
    repeated: vote.repeated ?? "last",
    reason({ voter, entry, points }: Ballot) {
      if (voter === undefined) return "no-juror";
      if (!vote.options.some(({ id }) => id === entry)) return "unknown-option";
      if ((vote.conflicts ?? []).some((conflict) => conflict.juror === voter && conflict.entry === entry)) return "conflict";
      if (Object.keys(points).some((key) => !vote.criteria.some(({ id }) => id === key))) return "unknown-criterion";
      if (vote.criteria.some(({ id }) => points[id] === undefined)) return "incomplete";
      return vote.criteria.every(({ id, min, max }) => Number.isFinite(points[id]) && points[id]! >= min && points[id]! <= max) ? undefined : "bad-number";
    },
  }),
  check(vote: Scores, outcome: Outcome, hall, findings) {
    const values = valuesOf(vote, hall.counted as readonly Ballot[]);
    const names = vote.classes ?? [...new Set(vote.options.map((entry) => entry.class ?? ""))];
    findings.need(outcome.classes.map((told) => told.class).join("\n") === names.join("\n"), "classes", "Die Klassen sind andere.", "The classes are others.");
    for (const told of outcome.classes) checkClass(vote, told, values, hall, findings);
  },
};

/** Raw share on each criterion, raw score and normalised value of each ballot, by entry. */
type Values = ReadonlyMap<string, readonly { readonly shares: readonly number[]; readonly raw: number; readonly value: number }[]>;

function valuesOf({ criteria, normalise = "none" }: Scores, ballots: readonly Ballot[]): Values {
  const weights = criteria.reduce((sum, { weight }) => sum + weight, 0);
  const rated = ballots.map(({ voter, entry, points }) => {
    const shares = criteria.map(({ id, min, max }) => (points[id]! - min) / (max - min));
    return { voter, entry, shares, raw: (100 * criteria.reduce((sum, { weight }, at) => sum + weight * shares[at]!, 0)) / weights };
  });
  const all = rated.map(({ raw }) => raw);
  const jurors = Map.groupBy(rated, ({ voter }) => voter);
  const valued = rated.map((ballot) => {
    const own = jurors.get(ballot.voter)!.map(({ raw }) => raw);
    const [m, s, M, S] = [mean(own), deviation(own), mean(all), deviation(all)];
    const value = normalise === "none" ? ballot.raw : normalise === "mean" ? ballot.raw - m + M : s === 0 ? M : M + (S * (ballot.raw - m)) / s;
    return { ...ballot, value };
  });
  return Map.groupBy(valued, ({ entry }) => entry);
}

function checkClass(vote: Scores, told: Outcome["classes"][number], values: Values, { lot }: Hall, findings: Findings): void {
  const entries = vote.options.filter((entry) => (entry.class ?? "") === told.class).map(({ id }) => id);
  const of = (id: string) => values.get(id) ?? [];
  const rated = entries.filter((id) => of(id).length >= (vote.least ?? 2));
  const score = (id: string): number => nine(mean(of(id).map(({ value }) => value)));
  const heaviest = vote.criteria.reduce((best, { weight }, at) => (weight > vote.criteria[best]!.weight ? at : best), 0);
  const share = (id: string): number => nine(mean(of(id).map(({ shares }) => shares[heaviest]!)));
  const spread = (id: string): number => nine(Math.max(...of(id).map(({ value }) => value)) - Math.min(...of(id).map(({ value }) => value)));
  const by = new Map(told.entries.map((entry) => [entry.entry, entry]));
  findings.need(entries.length === told.entries.length && entries.every((id) => by.has(id)), "entries", `Klasse ${told.class}: Es sind andere Einträge.`, `Class ${told.class}: the entries are others.`);
  for (const id of entries) {
    figure(findings, id, "Bewertungen/ballots", of(id).length, by.get(id)?.ballots);
    if (of(id).length > 0) figure(findings, id, "raw", mean(of(id).map(({ raw }) => raw)), by.get(id)?.raw);
    if (rated.includes(id)) figure(findings, id, "score", score(id), by.get(id)?.score);
    findings.need(by.get(id)?.rated === rated.includes(id), "rated", `${id}: Die Zahl der Bewertungen entscheidet anders.`, `${id}: the number of assessments decides differently.`);
  }
  const rules = tieRules(vote.ties ?? ["heaviest-criterion", "stands"], { "heaviest-criterion": (one, other) => share(other) - share(one), "closer-jury": (one, other) => spread(one) - spread(other), lot });
  const order = orderOf(rated, [(one, other) => score(other) - score(one), ...rules], vote.shortlist ?? 12);
  checkOrder(order, true, told, new Map(told.entries.flatMap(({ entry, place }) => (place === undefined ? [] : [[entry, place] as const]))), findings);
}
