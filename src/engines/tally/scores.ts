// SPDX-License-Identifier: EUPL-1.2
import type { Flaw } from "./admission.ts";
import { isCount, own, unknownKey, type Clash, type Hall, type Method } from "./hall.ts";
import { normalised, rawOf, statistics } from "./normalise.ts";
import { cut, standings, type TieRule } from "./order.ts";
import type { Conflict, EntryScore, ScoresBallot, ScoresOutcome, ScoresProblem } from "./problem.ts";
import { byCode } from "./seal.ts";

const pairKey = (juror: string, entry: string) => `${juror.length}:${juror}${entry}`;

export const scores: Method<ScoresProblem, ScoresBallot, ScoresOutcome> = {
  clash,
  examination: (problem) => ({
    flaw: flawOf(problem),
    key: ({ voter, entry }) => (voter === undefined ? undefined : pairKey(voter, entry)),
    repeated: "last",
  }),
  count,
};

function clash(problem: ScoresProblem): Clash | undefined {
  const { criteria, classes, options, shortlist, least } = problem;
  if (criteria.length === 0) return { fact: "no-criteria", about: [], figures: [] };
  const seen = new Set<string>();
  const twice = criteria.find(({ id }) => seen.size === seen.add(id).size);
  if (twice) return { fact: "same-criterion-twice", about: [twice.id], figures: [] };
  const below = criteria.find(({ weight }) => !(weight >= 0));
  if (below || !criteria.some(({ weight }) => weight > 0)) return { fact: "no-weight", about: below ? [below.id] : [], figures: [] };
  const flat = criteria.find(({ min, max }) => !(max > min));
  if (flat) return { fact: "empty-scale", about: [flat.id], figures: [flat.min, flat.max] };
  const stray = classes && options.find((entry) => !classes.includes(classOf(entry)));
  if (stray) return { fact: "unknown-class", about: [stray.id, classOf(stray)], figures: [] };
  if (!isCount(shortlist) || !isCount(least)) return { fact: "no-places", about: [], figures: [shortlist ?? 12, least ?? 2] };
  return tooFewJurors(problem);
}

function tooFewJurors({ eligible, options, conflicts, least = 2 }: ScoresProblem): Clash | undefined {
  if (!eligible) return undefined;
  const jurors = new Set(eligible);
  const barred = new Map<string, Set<string>>();
  for (const { juror, entry } of conflicts ?? []) if (jurors.has(juror)) barred.set(entry, (barred.get(entry) ?? new Set()).add(juror));
  const stuck = options.find(({ id }) => jurors.size - (barred.get(id)?.size ?? 0) < least);
  if (!stuck) return undefined;
  const own = barred.get(stuck.id) ?? new Set();
  return { fact: "too-few-jurors", about: [stuck.id, ...own], figures: [least, jurors.size, own.size] };
}

const classOf = (entry: ScoresProblem["options"][number]) => entry.class ?? "";

function flawOf({ options, criteria, conflicts }: ScoresProblem): (ballot: ScoresBallot) => Flaw | undefined {
  const known = new Set(options.map(({ id }) => id));
  const asked = new Set(criteria.map(({ id }) => id));
  const barred = new Set((conflicts ?? []).map(({ juror, entry }: Conflict) => pairKey(juror, entry)));
  return ({ voter, entry, points }) => {
    if (voter === undefined) return { why: "no-juror" };
    if (!known.has(entry)) return { why: "unknown-option", about: entry };
    if (barred.has(pairKey(voter, entry))) return { why: "conflict", about: entry };
    const stranger = unknownKey(points, asked);
    if (stranger !== undefined) return { why: "unknown-criterion", about: stranger };
    const left = criteria.find(({ id }) => !Object.hasOwn(points, id));
    if (left) return { why: "incomplete", about: left.id };
    const off = criteria.find(({ id, min, max }) => !(points[id]! >= min && points[id]! <= max));
    return off && { why: "bad-number", about: String(points[off.id]) };
  };
}

interface Held {
  readonly ballots: readonly ScoresBallot[];
  readonly values: readonly number[];
}

function count(problem: ScoresProblem, hall: Hall<ScoresBallot>): ScoresOutcome {
  const raw = hall.counted.map((ballot) => rawOf(problem.criteria, ballot.points));
  const { values, jurors } = normalised(hall.counted.map(({ voter }) => voter!), raw, problem.normalise ?? "none");
  const held = new Map<string, { ballots: ScoresBallot[]; values: number[]; raw: number[] }>();
  hall.counted.forEach((ballot, at) => {
    const mine = held.get(ballot.entry) ?? { ballots: [], values: [], raw: [] };
    held.set(ballot.entry, mine);
    mine.ballots.push(ballot);
    mine.values.push(values[at]!);
    mine.raw.push(raw[at]!);
  });
  const entries = new Map(problem.options.map((entry) => [entry.id, entryScore(problem, entry, held.get(entry.id))]));
  const classes = problem.classes ?? [...new Set(problem.options.map(classOf))];
  const refused = new Map(hall.invalid.filter(({ why }) => why === "conflict").map(({ ballot }) => [ballot, true]));
  return {
    kind: "scores",
    classes: classes.map((name) => classScore(problem, hall, name, [...entries.values()].filter((entry) => entry.class === name))),
    jurors: [...jurors].sort((a, b) => byCode(a[0], b[0])).map(([juror, facts]) => ({ juror, ...facts })),
    conflicts: problem.ballots.filter(({ id }) => refused.has(id)).map(({ id, voter, entry }) => ({ ballot: id, juror: voter!, entry })).sort((a, b) => byCode(a.ballot, b.ballot)),
  };
}

/** Nine decimals: sums of decimals that mean the same number are the same. */
const settled = (value: number) => Math.round(value * 1e9) / 1e9;

function entryScore(problem: ScoresProblem, entry: ScoresProblem["options"][number], held: (Held & { readonly raw: readonly number[] }) | undefined): EntryScore {
  const base = { entry: entry.id, class: classOf(entry) };
  if (!held) return { ...base, ballots: 0, rated: false, shares: [] };
  const ballots = held.ballots.length;
  const rated = ballots >= (problem.least ?? 2);
  return {
    ...base, ballots, rated, raw: settled(statistics(held.raw).mean),
    ...(rated ? { score: settled(statistics(held.values).mean) } : {}),
    spread: settled(Math.max(...held.values) - Math.min(...held.values)),
    shares: problem.criteria.map(({ id, min, max }) => settled(statistics(held.ballots.map(({ points }) => ((own(points, id) ?? min) - min) / (max - min))).mean)),
  };
}

function classScore(problem: ScoresProblem, hall: Hall<ScoresBallot>, name: string, entries: readonly EntryScore[]): ScoresOutcome["classes"][number] {
  const rated = new Map(entries.filter((entry) => entry.rated).map((entry) => [entry.entry, entry]));
  const heaviest = problem.criteria.reduce((best, { weight }, at) => (weight > problem.criteria[best]!.weight ? at : best), 0);
  const values = { "heaviest-criterion": (id: string) => rated.get(id)!.shares[heaviest]!, "closer-jury": (id: string) => -rated.get(id)!.spread! };
  const rules = (problem.ties ?? ["heaviest-criterion", "stands"]).map((by): TieRule => (by === "lot" || by === "stands" ? { by } : { by, value: values[by] }));
  const { standing, ties } = standings([...rated.keys()], (id) => rated.get(id)!.score!, rules, hall.lot);
  const seats = problem.shortlist ?? 12;
  const picked = cut(standing, seats);
  const next = standing[seats];
  const gap = next && picked.contested.length === 0 ? settled(rated.get(standing[seats - 1]!.option)!.score! - rated.get(next.option)!.score!) : undefined;
  return {
    class: name, ...picked, ties, gap,
    entries: [...standing.map(({ option, place }) => ({ ...rated.get(option)!, place })), ...entries.filter((entry) => !entry.rated)],
  };
}
