// SPDX-License-Identifier: EUPL-1.2
import { chance } from "../../src/engines/search/index.ts";
import { tally, verify } from "../../src/engines/tally/index.ts";
import type { DelphiProblem, PublicVote, PublicVoteProblem, ScoresProblem, TallyProblem } from "../../src/engines/tally/index.ts";

/** One counted scenario: what was counted, how many ballots, how long it took. */
export interface TallyRow {
  readonly scenario: string;
  readonly ballots: number;
  readonly counted: number;
  /** CPU time and wall clock of one count with sentences, log and seal; the median of the runs. */
  readonly cpuMs: number;
  readonly wallMs: number;
  readonly verified: boolean;
}

/** The three scenarios with numbers from practice, invented from a seed: public vote, jury, Delphi. */
export function benchTally(runs = 5): TallyRow[] {
  return [
    measure("public vote: 94,000 confirmed votes, 617 nominees, 5 % disposable on top", publicVoteOf(7), runs),
    measure("jury: 252 entries, 3 classes, 8 criteria, 2 assessors each, 1 conflict", juryOf(7), runs),
    measure("Delphi: 40 experts, 3 rounds, 120 items, 25 % drop-out", panelOf(7), runs),
  ];
}

function measure(scenario: string, problem: TallyProblem, runs: number): TallyRow {
  const times: { cpu: number; wall: number }[] = [];
  let counted = 0;
  let verified = false;
  for (let run = 0; run < runs; run++) {
    const cpu = process.cpuUsage();
    const wall = performance.now();
    const result = tally(problem, { seed: 1 });
    const used = process.cpuUsage(cpu);
    times.push({ cpu: (used.user + used.system) / 1000, wall: performance.now() - wall });
    if (!result.ok) throw new Error(result.refusal.says.en);
    counted = result.value.plan.turnout.counted;
    if (run === 0) verified = verify(result.value.plan, problem).holds;
  }
  const median = (of: (time: { cpu: number; wall: number }) => number) => times.map(of).sort((a, b) => a - b)[runs >> 1]!;
  return { scenario, ballots: problem.ballots.length, counted, cpuMs: median(({ cpu }) => cpu), wallMs: median(({ wall }) => wall), verified };
}

const moment = (ms: number) => new Date(ms).toISOString().replace(".000Z", "Z");

/** 94,000 confirmed votes; to every 95 good ones 5 from disposable domains. A thousand vote a second time under another spelling. */
export function publicVoteOf(seed: number, good = 94_000): PublicVoteProblem {
  const dice = chance(seed);
  const opens = Date.UTC(2026, 8, 12, 8);
  const span = 42 * 86_400;
  const ballots: PublicVote[] = [];
  const cast = (at: number, local: string, domain: string, nominee: string) => {
    const when = opens + dice.below(span) * 1000;
    const voted = moment(Math.min(when, opens + span * 1000 - 600_000));
    const confirmedAt = moment(Math.min(when, opens + span * 1000 - 600_000) + 1000 * dice.below(500));
    ballots.push({ id: `v${String(at).padStart(6, "0")}`, address: `${local}@${domain}`, nominee, at: voted, confirmedAt, source: `s${dice.below(30_000)}` });
  };
  const nominee = () => `n${Math.floor(617 * dice.next() ** 2)}`;
  const thrown = Math.round((good / 0.95) * 0.05);
  for (let at = 0; at < good; at++) cast(at, `person.${at >> 1}`, "example.org", `n${(Math.floor(616 * dice.next() ** 2) & ~1) + (at & 1)}`);
  for (let at = 0; at < thrown; at++) cast(good + at, `p${at}`, `mail${dice.below(9)}.throwaway.example`, nominee());
  for (let at = 0; at < 1000; at++) ballots.push({ ...ballots[at]!, id: `x${at}`, address: ` Person.${at >> 1}+again@EXAMPLE.org`, at: moment(opens + span * 1000 - 1000) });
  return {
    kind: "public-vote", options: Array.from({ length: 617 }, (_, at) => ({ id: `n${at}`, name: `Nominee ${at}` })), ballots: dice.shuffle(ballots),
    opensAt: moment(opens), closesAt: moment(opens + span * 1000), disposable: ["throwaway.example"], blackoutDays: 8, burst: { votes: 50, minutes: 10 }, ties: ["lot"],
  };
}

/** 24 assessors, each entry read by two of them; one has a conflict with an entry and has scored it all the same. */
export function juryOf(seed: number): ScoresProblem {
  const dice = chance(seed);
  const criteria = Array.from({ length: 8 }, (_, at) => ({ id: `c${at}`, weight: at < 2 ? 2 : 1, min: 0, max: 10 }));
  const options = Array.from({ length: 252 }, (_, at) => ({ id: `e${at}`, class: ["small", "medium", "large"][at % 3]! }));
  const strict = Array.from({ length: 24 }, () => dice.next() * 4 - 2);
  const ballots = options.flatMap(({ id }, at) => {
    const worth = 3 + dice.next() * 4;
    return [at % 24, (at * 7 + 5) % 24].map((juror, place) => ({
      id: `${id}-${place}`, voter: `j${juror === at % 24 && place === 1 ? (juror + 1) % 24 : juror}`, entry: id,
      points: Object.fromEntries(criteria.map((criterion) => [criterion.id, Math.max(0, Math.min(10, Math.round(worth + strict[juror]! + dice.next() * 3 - 1.5)))])),
    }));
  });
  const barred = ballots[100]!;
  return { kind: "scores", options, criteria, ballots, conflicts: [{ juror: barred.voter, entry: barred.entry }], normalise: "z", classes: ["small", "medium", "large"] };
}

/** 40 experts; by the third round ten of them have stopped. Answers draw together from round to round. */
export function panelOf(seed: number): DelphiProblem {
  const dice = chance(seed);
  const options = Array.from({ length: 120 }, (_, at) => ({ id: `i${at}` }));
  const centre = options.map(() => 1.5 + dice.next() * 3);
  const ballots = [1, 2, 3].flatMap((round) => Array.from({ length: [40, 35, 30][round - 1]! }, (_, expert) => ({
    id: `r${round}-x${expert}`, voter: `x${expert}`, round,
    ratings: Object.fromEntries(options.map(({ id }, at) => [id, Math.max(1, Math.min(5, Math.round(centre[at]! + ((dice.next() - 0.5) * 6) / round)))])),
  })));
  return { kind: "delphi", options, ballots, rounds: 3, min: 1, max: 5, eligibleCount: 40 };
}
