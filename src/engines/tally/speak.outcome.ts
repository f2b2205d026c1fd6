// SPDX-License-Identifier: EUPL-1.2
import type { Saying } from "../search/index.ts";
import type { Chosen, Count, DelphiOutcome, Outcome, PublicVoteOutcome, RankingOutcome, ScoresOutcome, StvStage, TallyKind, TallyProblem } from "./problem.ts";
import { saying } from "./saying.ts";
import { ownAnswers } from "./speak.delphi.ts";
import { entryFeedback } from "./speak.scores.ts";

/** What is said of a result as a whole, and of each option, entry, item or expert. */
export interface Said {
  readonly says: readonly Saying[];
  readonly people: Readonly<Record<string, readonly Saying[]>>;
}

type Naming = (id: string) => string;

/** Sentences about the outcome. Ids become own keys of a record without inheritance, whatever they are called. */
export function sayOutcome(problem: TallyProblem, plan: Count, name: Naming): Said {
  const { outcome } = plan;
  const says = "chosen" in outcome && !("hidden" in outcome && outcome.hidden) ? aboutChosen(outcome, name) : [];
  const { says: more, people } = SPEAKERS[outcome.kind](problem as never, outcome as never, name, plan);
  const told = record(people);
  return { says: [...says, ...leading(outcome, told), ...more], people: told };
}

/** Why the first are in front: their figures, and those of the next behind them. */
function leading(outcome: Outcome, told: Said["people"]): Saying[] {
  if (!("ranking" in outcome) || "schulze" in outcome) return [];
  const shown = Math.min(10, outcome.chosen.length + outcome.contested.length + 1);
  return outcome.ranking.slice(0, shown).flatMap(({ option }) => told[option] ?? []);
}

/** Objects with a key "__proto__" would lose it on assignment. */
function record(entries: Iterable<readonly [string, readonly Saying[]]>): Said["people"] {
  return Object.fromEntries(entries);
}

function aboutChosen({ chosen, contested, ties, margin }: Chosen, name: Naming): Saying[] {
  const names = (ids: readonly string[]) => ids.map(name);
  const front = new Set([...chosen, ...contested]);
  return [
    ...(chosen.length > 0 ? [saying(({ results }) => results.chosen(names(chosen)))] : []),
    ...(contested.length > 0 ? [saying(({ results }) => results.contested(names(contested)))] : []),
    ...tiesAbout(ties, front).map(({ options, by, order }) => saying(({ results }) => results.tie(names(options), by, names(order)))),
    ...(margin ? [saying(({ results }) => results.margin(margin))] : []),
  ];
}

/** Ties that played a part in who is chosen; further back they are in the list of places. */
function tiesAbout(ties: Chosen["ties"], front: ReadonlySet<string>): Chosen["ties"] {
  return ties.filter(({ options }) => options.some((option) => front.has(option))).slice(0, 20);
}

interface Spoken {
  readonly says: readonly Saying[];
  readonly people: Iterable<readonly [string, readonly Saying[]]>;
}

type Speaker<K extends TallyKind> = (problem: Extract<TallyProblem, { kind: K }>, outcome: Extract<Outcome, { kind: K }>, name: Naming, plan: Count) => Spoken;

const SPEAKERS: { readonly [K in TallyKind]: Speaker<K> } = {
  dots: (_, { ranking }, name) => ({
    says: [],
    people: ranking.map(({ option, place, points, voters }) => [option, [saying(({ results }) => results.dots(name(option), place, points, voters))]]),
  }),
  "yes-no": (_, { motions }, name, { turnout }) => {
    const told = motions.map((motion) => [motion.option, saying(({ results }) => results.motion(name(motion.option), motion, turnout.needed ?? 0)), motion.margin] as const);
    const people = told.map(([option, result, margin]) => [option, [result, ...(margin ? [saying(({ results }) => results.margin(margin))] : [])]] as const);
    return { says: told.map(([, result]) => result), people };
  },
  resistance: ({ top }, { ranking }, name) => ({
    says: [],
    people: ranking.map((facts) => [facts.option, [saying(({ results }) => results.resisted(name(facts.option), facts.place, facts, top ?? 10))]]),
  }),
  ranking: (problem, outcome, name) => (outcome.stv ? bySeats(outcome, name, problem) : byPairs(outcome, name, problem)),
  scores: byJury,
  delphi: byPanel,
  "public-vote": byPublic,
};

function byPairs({ ranking, schulze, chosen }: RankingOutcome, name: Naming, { options }: TallyProblem): Spoken {
  const at = new Map(options.map(({ id }, place) => [id, place]));
  const first = chosen[0];
  const says = !schulze || first === undefined ? []
    : schulze.condorcet !== undefined ? [saying(({ results }) => results.condorcet(name(schulze.condorcet!)))]
      : ranking.slice(0, 8).flatMap(({ option }) => {
        const [a, b] = [at.get(first)!, at.get(option)!];
        const [there, back] = [schulze.paths[a]![b]!, schulze.paths[b]![a]!];
        return option === first || there <= back ? [] : [saying(({ results }) => results.path(name(first), name(option), there, back))];
      });
  return { says, people: ranking.map(({ option, place }) => [option, [saying(({ results }) => results.ranked(name(option), place))]]) };
}

function bySeats({ ranking, stv }: RankingOutcome, name: Naming, { options }: TallyProblem): Spoken {
  const { stages, quota } = stv!;
  const at = new Map(options.map(({ id }, place) => [id, place]));
  const about = (option: string) => {
    const elected = stages.findIndex((stage: StvStage) => stage.elected.includes(option));
    const out = stages.findIndex((stage) => stage.did === "exclusion" && stage.option === option);
    if (elected >= 0) return saying(({ results }) => results.elected(name(option), elected + 1, stages[elected]!.votes[at.get(option)!]!, quota));
    return out >= 0 ? saying(({ results }) => results.excluded(name(option), out + 1)) : saying(({ results }) => results.left(name(option)));
  };
  return { says: [], people: ranking.map(({ option }) => [option, [about(option)]]) };
}

function byJury(problem: Extract<TallyProblem, { kind: "scores" }>, outcome: ScoresOutcome, name: Naming): Spoken {
  const says = outcome.classes.flatMap(({ class: title, entries, chosen, contested, ties }) => [
    saying(({ results }) => results.shortlist(title, chosen.map(name), entries.length)),
    ...(contested.length > 0 ? [saying(({ results }) => results.contested(contested.map(name)))] : []),
    ...tiesAbout(ties, new Set([...chosen, ...contested])).map(({ options, by, order }) => saying(({ results }) => results.tie(options.map(name), by, order.map(name)))),
    ...entries.filter(({ rated }) => !rated).map(({ entry, ballots }) => saying(({ results }) => results.unrated(name(entry), ballots, problem.least ?? 2))),
  ]);
  const barred = outcome.conflicts.length;
  return { says: [...says, ...(barred > 0 ? [saying(({ results }) => results.conflicts(barred))] : [])], people: entryFeedback(problem, outcome, name) };
}

function byPanel(problem: Extract<TallyProblem, { kind: "delphi" }>, outcome: DelphiOutcome, name: Naming, plan: Count): Spoken {
  const items = outcome.items.map(({ item, state, rounds }) => [item, [saying(({ results }) => results.item(name(item), state, rounds.findLast(({ hidden }) => !hidden)))]] as const);
  const says = [saying(({ results }) => results.items(outcome.settled, outcome.items.length)), ...outcome.rounds.map((facts) => saying(({ results }) => results.round(facts)))];
  return { says, people: [...ownAnswers(problem, outcome, plan), ...items] };
}

function byPublic(problem: Extract<TallyProblem, { kind: "public-vote" }>, outcome: PublicVoteOutcome, name: Naming): Spoken {
  if (outcome.hidden) return { says: [saying(({ results }) => results.hidden(problem.blackoutDays!))], people: [] };
  return {
    says: outcome.bursts.slice(0, 20).map(({ source, votes, from }) => saying(({ results }) => results.burst(source, votes, from))),
    people: outcome.ranking.map(({ option, place, votes }) => [option, [saying(({ results }) => results.voted(name(option), place, votes))]]),
  };
}
