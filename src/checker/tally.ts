// SPDX-License-Identifier: EUPL-1.2
import { checkClaims, type Claims } from "./claims.ts";
import { admit, canonical, isLate, lotOrder, sha256, type Cast, type Comparison, type KindRules, type Vote } from "./tally-ballots.ts";
import { delphiKind } from "./tally-delphi.ts";
import { publicVoteKind } from "./tally-public-vote.ts";
import { rankingKind } from "./tally-ranking.ts";
import { scoresKind } from "./tally-scores.ts";
import { dotsKind, resistanceKind, yesNoKind } from "./tally-votes.ts";
import type { Findings } from "./violation.ts";

/** What a kind needs to count. */
export interface Hall {
  readonly counted: readonly Cast[];
  readonly reasons: ReadonlyMap<string, string>;
  readonly lot: Comparison;
  /** Ballots needed by the quorum, 0 without one. */
  readonly needed: number;
  /** Whether anything may be chosen. */
  readonly decides: boolean;
  readonly eligible: number | undefined;
}

/** One kind of count: which ballots it takes, and what comes out. */
export interface Kind {
  rules(vote: never): KindRules<never>;
  check(vote: never, outcome: never, hall: Hall, findings: Findings): void;
}

interface Plan {
  readonly outcome: { readonly kind: string };
  readonly turnout: { readonly cast: number; readonly counted: number; readonly invalid: number; readonly late: number; readonly paper: number };
  readonly invalid: readonly { readonly ballot: string; readonly why: string }[];
  readonly late: readonly string[];
  readonly log: readonly { readonly ballot: string; readonly did: string; readonly why?: string }[];
  readonly seal: { readonly rulesHash: string; readonly inputHash: string; readonly countedHash?: string; readonly lot: number };
}

const KINDS: Readonly<Record<string, Kind>> = {
  dots: dotsKind, "yes-no": yesNoKind, resistance: resistanceKind, ranking: rankingKind, scores: scoresKind, delphi: delphiKind, "public-vote": publicVoteKind,
};

/** Checks an out file of a count against its rules and ballots: who counts, what comes out, log and seal. Margins are not checked. */
export function checkTally(vote: Vote, answer: Partial<Claims> & { readonly plan: Plan; readonly seed?: number }, findings: Findings): void {
  const { plan } = answer;
  const kind = KINDS[vote.kind]!;
  const { counted, reasons } = admit(vote, kind.rules(vote as never));
  checkLog(vote, plan, counted, reasons, findings);
  const { ballots, ...rules } = vote;
  const rulesHash = sha256(canonical(rules));
  const sorted = ballots.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  findings.need(plan.seal.rulesHash === rulesHash, "seal", "Der Fingerabdruck der Regeln stimmt nicht.", "The hash of the rules is wrong.");
  findings.need(plan.seal.inputHash === sha256(canonical({ ...vote, ballots: sorted })), "seal", "Der Fingerabdruck der Eingabe stimmt nicht.", "The hash of the input is wrong.");
  if (plan.seal.countedHash !== undefined) findings.need(plan.seal.countedHash === sha256(canonical(counted)), "seal", "Der Fingerabdruck der gezählten Stimmen stimmt nicht.", "The hash of the counted ballots is wrong.");
  const number = vote.lot ?? answer.seed ?? plan.seal.lot;
  findings.need(plan.seal.lot === number, "seal", `Das Los ist ${number}, angegeben ist ${plan.seal.lot}.`, `The lot is ${number}, the file says ${plan.seal.lot}.`);
  const eligible = vote.eligible ? new Set(vote.eligible).size : vote.eligibleCount;
  const needed = Math.max(vote.quorum?.ballots ?? 0, Math.ceil((vote.quorum?.share ?? 0) * (eligible ?? 0) - 1e-9));
  const decides = counted.length > 0 && counted.length >= needed;
  kind.check(vote as never, plan.outcome as never, { counted, reasons, lot: lotOrder(rulesHash, counted, number), needed, decides, eligible }, findings);
  checkClaims(findings, answer, "most", counted.length);
}

function checkLog(vote: Vote, plan: Plan, counted: readonly Cast[], reasons: ReadonlyMap<string, string>, findings: Findings): void {
  const wrong = (what: string): void => findings.add("ballots", `${what}: Welche Stimmen zählen, ist anders angegeben.`, `${what}: which ballots count is told differently.`);
  const told = new Map(plan.invalid.map(({ ballot, why }) => [ballot, why]));
  for (const { id } of vote.ballots) {
    if (told.get(id) !== reasons.get(id)) findings.add("ballots", `${id}: ${reasons.get(id) ?? "zählt"}, angegeben: ${told.get(id) ?? "zählt"}.`, `${id}: ${reasons.get(id) ?? "counts"}, the file says: ${told.get(id) ?? "counts"}.`);
  }
  if (told.size !== plan.invalid.length || [...told.keys()].some((id) => !reasons.has(id))) wrong("invalid");
  const log = new Map(plan.log.map((line) => [line.ballot, line]));
  const faithful = plan.log.length === vote.ballots.length && vote.ballots.every(({ id }) => log.get(id)?.did === (reasons.has(id) ? "removed" : "counted") && log.get(id)?.why === reasons.get(id));
  if (!faithful) wrong("log");
  const late = vote.ballots.filter((ballot) => isLate(vote, ballot)).map(({ id }) => id).toSorted();
  if (late.join("\n") !== plan.late.toSorted().join("\n")) wrong("late");
  const { cast, counted: number, invalid, late: lateNumber, paper } = plan.turnout;
  const expected = [vote.ballots.length, counted.length, reasons.size, late.length, counted.filter((ballot) => ballot.paper).length];
  if ([cast, number, invalid, lateNumber, paper].join() !== expected.join()) wrong("turnout");
}
