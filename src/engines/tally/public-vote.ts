// SPDX-License-Identifier: EUPL-1.2
import { addresses } from "./addresses.ts";
import { byTime, type Examination, type Flaw } from "./admission.ts";
import { isCount, type Clash, type Hall, type Method } from "./hall.ts";
import { moment } from "./moment.ts";
import { cut, standings, type TieRule } from "./order.ts";
import type { Burst, Invalid, Margin, PublicVote, PublicVoteOutcome, PublicVoteProblem } from "./problem.ts";
import { byCode } from "./seal.ts";

export const publicVote: Method<PublicVoteProblem, PublicVote, PublicVoteOutcome> = { clash, examination, count };

function clash({ blackoutDays, closesAt, confirmUntil, asOf, mostEach }: PublicVoteProblem): Clash | undefined {
  for (const text of [confirmUntil, asOf]) if (text !== undefined && Number.isNaN(moment(text))) return { fact: "unreadable-time", about: [text], figures: [] };
  if (!isCount(mostEach)) return { fact: "no-votes-each", about: [], figures: [mostEach!] };
  return blackoutDays !== undefined && closesAt === undefined ? { fact: "blackout-without-end", about: [], figures: [blackoutDays] } : undefined;
}

function examination(problem: PublicVoteProblem): Examination<PublicVote> {
  const { person, disposable } = addresses(problem);
  const people = new Map<PublicVote, string>();
  const known = new Set(problem.options.map(({ id }) => id));
  const until = problem.confirmUntil ?? problem.closesAt;
  const latest = until === undefined ? Infinity : moment(until);
  const now = problem.asOf === undefined ? Infinity : moment(problem.asOf);
  const flaw = (vote: PublicVote): Flaw | undefined => {
    const confirmed = vote.confirmedAt === undefined ? undefined : moment(vote.confirmedAt);
    if (now < Infinity && ((vote.at !== undefined && moment(vote.at) > now) || (confirmed !== undefined && confirmed > now))) return { why: "not-yet" };
    const who = person(vote);
    if (who === undefined) return { why: "no-address" };
    if (!known.has(vote.nominee)) return { why: "unknown-option", about: vote.nominee };
    const thrown = disposable(vote);
    if (thrown !== undefined) return { why: "disposable", about: thrown };
    if (confirmed === undefined && !vote.paper) return { why: "unconfirmed" };
    if (confirmed !== undefined && confirmed > latest) return { why: "confirmed-late" };
    people.set(vote, who);
    return undefined;
  };
  const { mostEach } = problem;
  return {
    flaw, repeated: "first",
    key: (vote) => `${vote.nominee.length}:${vote.nominee}${people.get(vote)!}`,
    ...(mostEach === undefined ? {} : { last: (votes: readonly PublicVote[]) => beyond(votes, mostEach, (vote) => people.get(vote)!) }),
  };
}

/** Votes of one person beyond the limit, the earliest kept. */
function beyond(votes: readonly PublicVote[], most: number, person: (vote: PublicVote) => string): Map<PublicVote, Flaw> {
  const byPerson = Map.groupBy(votes, person);
  const out = new Map<PublicVote, Flaw>();
  for (const cast of byPerson.values()) {
    if (cast.length <= most) continue;
    for (const vote of cast.toSorted(byTime).slice(most)) out.set(vote, { why: "over-limit", about: String(most) });
  }
  return out;
}

function count(problem: PublicVoteProblem, hall: Hall<PublicVote>): PublicVoteOutcome {
  const { person } = addresses(problem);
  const base = {
    kind: "public-vote" as const, hidden: isHidden(problem),
    people: new Set(hall.counted.map(person)).size,
    removed: removedBy(hall.invalid), bursts: burstsOf(problem, hall.counted),
  };
  if (base.hidden) return { ...base, ranking: [], chosen: [], contested: [], ties: [] };
  const ids = problem.options.map(({ id }) => id);
  const votes = new Map(ids.map((id) => [id, 0]));
  for (const { nominee } of hall.counted) votes.set(nominee, votes.get(nominee)! + 1);
  const figure = (id: string) => votes.get(id)!;
  const rules = (problem.ties ?? ["stands"]).map((by): TieRule => (by === "earlier" ? { by, value: firstThere(hall.counted) } : { by }));
  const { standing, ties } = standings(ids, figure, rules, hall.lot);
  const over = problem.asOf === undefined || problem.closesAt === undefined || moment(problem.asOf) >= moment(problem.closesAt);
  const picked = hall.decides && over ? cut(standing, problem.seats ?? 1) : { chosen: [], contested: [] };
  return {
    ...base, ...picked, ties,
    ranking: standing.map(({ option, place }) => ({ option, place, votes: figure(option) })),
    margin: marginOf(picked, standing.map(({ option }) => option), figure),
  };
}

function isHidden({ blackoutDays, closesAt, asOf }: PublicVoteProblem): boolean {
  if (blackoutDays === undefined || closesAt === undefined || asOf === undefined) return false;
  const closes = moment(closesAt);
  const now = moment(asOf);
  return now >= closes - blackoutDays * 86_400_000 && now < closes;
}

/** The earlier an option's last vote, the more. */
function firstThere(votes: readonly PublicVote[]): (option: string) => number {
  const last = new Map<string, number>();
  for (const { nominee, at } of votes) if (at !== undefined) last.set(nominee, Math.max(last.get(nominee) ?? -Infinity, moment(at)));
  return (option) => -(last.get(option) ?? -Infinity);
}

/** A vote that goes from one to the other moves their difference by two. */
function marginOf({ chosen, contested }: Pick<PublicVoteOutcome, "chosen" | "contested">, order: readonly string[], figure: (id: string) => number): Margin | undefined {
  if (contested.length > 0) return { ballots: 0, holds: "exactly" };
  const last = order[chosen.length - 1];
  const next = order[chosen.length];
  if (last === undefined || next === undefined) return undefined;
  const apart = figure(last) - figure(next);
  return { ballots: Math.ceil(apart / 2), holds: apart === 0 ? "exactly" : "at-least" };
}

function removedBy(invalid: readonly Invalid[]): { why: string; votes: number }[] {
  const counts = new Map<string, number>();
  for (const { why } of invalid) counts.set(why, (counts.get(why) ?? 0) + 1);
  return [...counts].map(([why, votes]) => ({ why, votes })).sort((a, b) => b.votes - a.votes || byCode(a.why, b.why));
}

function burstsOf({ burst }: PublicVoteProblem, votes: readonly PublicVote[]): Burst[] {
  if (!burst) return [];
  const bySource = Map.groupBy(votes.filter(({ source, at }) => source !== undefined && at !== undefined), ({ source }) => source!);
  const span = burst.minutes * 60_000;
  const found = [...bySource].flatMap(([source, cast]) => {
    if (cast.length <= burst.votes) return [];
    const densest = densestOf(cast.map(({ at }) => ({ at: at!, when: moment(at!) })).sort((a, b) => a.when - b.when || byCode(a.at, b.at)), span);
    return densest.votes > burst.votes ? [{ source, ...densest }] : [];
  });
  return found.sort((a, b) => b.votes - a.votes || byCode(a.source, b.source));
}

/** The most votes within the span, the earliest such stretch. */
function densestOf(votes: readonly { readonly at: string; readonly when: number }[], span: number): { votes: number; from: string } {
  let best = { votes: 0, from: "" };
  let first = 0;
  votes.forEach(({ when }, at) => {
    while (when - votes[first]!.when > span) first++;
    if (at - first + 1 > best.votes) best = { votes: at - first + 1, from: votes[first]!.at };
  });
  return best;
}
