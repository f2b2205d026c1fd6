// SPDX-License-Identifier: EUPL-1.2
import type { Kind } from "./tally.ts";
import type { Cast, Vote } from "./tally-ballots.ts";
import { figure } from "./tally-votes.ts";
import type { Findings } from "./violation.ts";

interface Delphi extends Vote {
  readonly options: readonly { readonly id: string; readonly from?: number }[];
  readonly rounds: number;
  readonly min: number;
  readonly max: number;
  readonly conceal?: number;
  readonly consensus?: "either" | "both" | "iqr" | "share";
  readonly iqr?: number;
  readonly share?: number;
  readonly adjacent?: number;
  readonly stable?: number;
}

type Ballot = Cast & { readonly round: number; readonly ratings: Readonly<Record<string, number>> };

interface ItemRound {
  readonly round: number;
  readonly n: number;
  readonly hidden: boolean;
  readonly median?: number;
  readonly q1?: number;
  readonly q3?: number;
  readonly concentration?: number;
  readonly consensus?: boolean;
  readonly stable?: boolean;
}

interface Outcome {
  readonly items: readonly { readonly item: string; readonly state: string; readonly rounds: readonly ItemRound[] }[];
  readonly rounds: readonly { readonly round: number; readonly answered: number; readonly dropouts: number }[];
  readonly settled: number;
}

export const delphiKind: Kind = {
  rules: (vote: Delphi) => ({
    repeats: ({ voter, round }: Ballot) => JSON.stringify([voter, round]),
    repeated: vote.repeated ?? "last",
    reason({ voter, round, ratings }: Ballot) {
      const item = new Map(vote.options.map((option) => [option.id, option]));
      const given = Object.entries(ratings);
      if (voter === undefined) return "no-expert";
      if (!Number.isInteger(round) || round < 1 || round > vote.rounds) return "unknown-round";
      if (given.some(([id]) => !item.has(id))) return "unknown-option";
      if (given.some(([id]) => (item.get(id)!.from ?? 1) > round)) return "not-yet-open";
      return given.every(([, value]) => Number.isInteger(value) && value >= vote.min && value <= vote.max) ? undefined : "bad-number";
    },
  }),
  check(vote: Delphi, outcome: Outcome, { counted }, findings) {
    const ballots = counted as readonly Ballot[];
    let settled = 0;
    for (const [at, { id, from = 1 }] of vote.options.entries()) {
      const told = outcome.items[at];
      const rounds = roundsOf(vote, ballots, id, from);
      const shown = rounds.filter(({ n, hidden }) => n > 0 && !hidden).at(-1);
      const state = !shown ? "hidden" : shown.consensus ? "consensus" : shown.stable ? "stable" : "open";
      if (state === "consensus" || state === "stable") settled++;
      findings.need(told?.item === id && told.state === state, "state", `${id}: ${state}, angegeben ist ${told?.state}.`, `${id}: ${state}, the file says ${told?.state}.`);
      rounds.forEach((round, number) => checkRound(id, round, told?.rounds[number], findings));
    }
    findings.need(outcome.settled === settled, "settled", `Entschieden sind ${settled}, angegeben sind ${outcome.settled}.`, `Settled are ${settled}, the file says ${outcome.settled}.`);
    for (const told of outcome.rounds) checkAttendance(ballots, told, findings);
  },
};

function checkRound(item: string, round: ItemRound, told: ItemRound | undefined, findings: Findings): void {
  const who = `${item}, ${round.round}`;
  figure(findings, who, "n", round.n, told?.n);
  findings.need(told?.hidden === round.hidden, "hidden", `${who}: Verdeckt ist es ${round.hidden ? "" : "nicht "}.`, `${who}: it is ${round.hidden ? "" : "not "}hidden.`);
  if (round.hidden) return;
  for (const key of ["median", "q1", "q3", "concentration"] as const) figure(findings, who, key, round[key]!, told?.[key]);
  findings.need(told?.consensus === round.consensus, "consensus", `${who}: consensus ist ${round.consensus}.`, `${who}: consensus is ${round.consensus}.`);
  if (round.stable !== undefined) findings.need(told?.stable === round.stable, "stable", `${who}: stable ist ${round.stable}.`, `${who}: stable is ${round.stable}.`);
}

function checkAttendance(ballots: readonly Ballot[], { round, answered, dropouts }: Outcome["rounds"][number], findings: Findings): void {
  const there = (test: (ballot: Ballot) => boolean): Set<string> => new Set(ballots.filter(test).map(({ voter }) => voter!));
  const still = there((ballot) => ballot.round >= round);
  figure(findings, String(round), "answered", there((ballot) => ballot.round === round).size, answered);
  figure(findings, String(round), "dropouts", [...there((ballot) => ballot.round < round)].filter((voter) => !still.has(voter)).length, dropouts);
}

function roundsOf(vote: Delphi, ballots: readonly Ballot[], item: string, from: number): ItemRound[] {
  const { iqr = 1, share = 0.75, adjacent = 2, stable = 0.15, conceal = 5, consensus = "either" } = vote;
  let before: number | undefined;
  return Array.from({ length: Math.max(0, vote.rounds - from + 1) }, (_, at): ItemRound => {
    const round = from + at;
    const values = ballots.filter((ballot) => ballot.round === round && ballot.ratings[item] !== undefined).map(({ ratings }) => ratings[item]!).toSorted((a, b) => a - b);
    const n = values.length;
    if (n < conceal || n === 0) return { round, n, hidden: true };
    const [q1, median, q3] = [quantile(values, 0.25), quantile(values, 0.5), quantile(values, 0.75)];
    const concentration = Math.max(...values.map((low) => values.filter((value) => value >= low && value < low + adjacent).length)) / n;
    const [narrow, dense] = [q3 - q1 <= iqr, concentration >= share - 1e-9];
    const agreed = { either: narrow || dense, both: narrow && dense, iqr: narrow, share: dense }[consensus];
    const change = before === undefined ? undefined : before === 0 ? (median === 0 ? 0 : 1) : Math.abs(median - before) / Math.abs(before);
    before = median;
    return { round, n, hidden: false, median, q1, q3, concentration, consensus: agreed, ...(change === undefined ? {} : { stable: change < stable }) };
  });
}

function quantile(sorted: readonly number[], q: number): number {
  const h = (sorted.length - 1) * q;
  const low = sorted[Math.floor(h)]!;
  return low + (h - Math.floor(h)) * ((sorted[Math.floor(h) + 1] ?? low) - low);
}
