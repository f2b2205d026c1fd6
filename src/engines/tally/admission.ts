// SPDX-License-Identifier: EUPL-1.2
import { moment } from "./moment.ts";
import type { Cast, Invalid, LogLine, Rules } from "./problem.ts";
import { byCode } from "./seal.ts";

/** Why a ballot does not count; `about` names the option, number or words it is about. */
export interface Flaw {
  readonly why: string;
  readonly about?: string | undefined;
}

/** What a kind adds to the examination of ballots. */
export interface Examination<B extends Cast> {
  /** Reason 7: looks at one ballot by itself. `confirmedAt` has been found readable. */
  readonly flaw: (ballot: B) => Flaw | undefined;
  /** Ballots with the same key are repeated; undefined: repeats nothing. */
  readonly key: (ballot: B) => string | undefined;
  /** A last look at all that are left, in the order of their ids: the places of those that fall out, with the reason. */
  readonly last?: (ballots: readonly B[]) => ReadonlyMap<B, Flaw>;
  /** Which ballot counts if the problem says nothing. */
  readonly repeated: "last" | "first";
}

export interface Admitted<B extends Cast> {
  /** By id. */
  readonly counted: readonly B[];
  readonly invalid: readonly Invalid[];
  readonly late: readonly string[];
  readonly log: readonly LogLine[];
}

/** Examines every ballot as problem.ts says. `ballots` sorted by id. Nothing is dropped: whatever does not count is in `invalid` with its reason. */
export function admit<B extends Cast>(rules: Rules, ballots: readonly B[], examination: Examination<B>): Admitted<B> {
  const late = new Set<string>();
  const general = generalFlaws(rules, late);
  const flaws = new Map<B, Flaw>();
  const passed = ballots.filter((ballot) => {
    const flaw = general(ballot) ?? examination.flaw(ballot);
    if (flaw) flaws.set(ballot, flaw);
    return !flaw;
  });
  for (const ballot of repeats(passed, examination.key, rules.repeated ?? examination.repeated)) flaws.set(ballot, { why: "repeated" });
  const single = passed.filter((ballot) => !flaws.has(ballot));
  const fallen = examination.last?.(single);
  fallen?.forEach((flaw, ballot) => flaws.set(ballot, flaw));
  const counted = fallen && fallen.size > 0 ? single.filter((ballot) => !fallen.has(ballot)) : single;
  return { counted, late: [...late], ...written(ballots, flaws) };
}

function written<B extends Cast>(ballots: readonly B[], flaws: ReadonlyMap<B, Flaw>): { invalid: Invalid[]; log: LogLine[] } {
  const invalid: Invalid[] = [];
  const log = ballots.map((ballot): LogLine => {
    const flaw = flaws.get(ballot);
    if (!flaw) return { ballot: ballot.id, did: "counted" };
    const { why, about } = flaw;
    invalid.push({ ballot: ballot.id, ...(ballot.voter === undefined ? {} : { voter: ballot.voter }), why, ...(about === undefined ? {} : { about }) });
    return { ballot: ballot.id, did: "removed", why };
  });
  return { invalid, log };
}

/** Reasons 1 to 6, the first that applies. Notes ids of late ballots on the way. */
function generalFlaws(rules: Rules, late: Set<string>): (ballot: Cast & { readonly confirmedAt?: string }) => Flaw | undefined {
  const opens = rules.opensAt === undefined ? -Infinity : moment(rules.opensAt);
  const closes = rules.closesAt === undefined ? Infinity : moment(rules.closesAt);
  const struck = new Map<string, string>();
  for (const { ballot, reason, by, checkedBy } of rules.struck ?? []) {
    if (by && checkedBy && by !== checkedBy && !struck.has(ballot)) struck.set(ballot, reason);
  }
  const eligible = rules.eligible && new Set(rules.eligible);
  return (ballot) => {
    const at = ballot.at === undefined ? undefined : moment(ballot.at);
    if (at !== undefined && at > closes) late.add(ballot.id);
    if (struck.has(ballot.id)) return { why: "struck", about: struck.get(ballot.id) };
    if (Number.isNaN(at)) return { why: "unreadable-time", about: ballot.at };
    if (ballot.confirmedAt !== undefined && Number.isNaN(moment(ballot.confirmedAt))) return { why: "unreadable-time", about: ballot.confirmedAt };
    if (at !== undefined && at < opens) return { why: "early" };
    if (at !== undefined && at > closes && rules.late !== "counted") return { why: "late" };
    const { paper, voter } = ballot;
    if (paper && (!paper.enteredBy || !paper.checkedBy || paper.enteredBy === paper.checkedBy)) return { why: "paper-unchecked" };
    if (eligible && !(voter === undefined ? paper : eligible.has(voter))) return { why: "unknown-voter" };
    return undefined;
  };
}

/** Those that do not count because another one of the same key does (or, for "none", because there are several). */
function repeats<B extends Cast>(ballots: readonly B[], key: (ballot: B) => string | undefined, rule: "last" | "first" | "none"): B[] {
  const kept = new Map<string, B>();
  const several = new Set<string>();
  const out: B[] = [];
  for (const ballot of ballots) {
    const name = key(ballot);
    if (name === undefined) continue;
    const held = kept.get(name);
    if (held !== undefined) several.add(name);
    const wins = held === undefined || (later(ballot, held) === (rule !== "first"));
    if (held !== undefined) out.push(wins ? held : ballot);
    if (wins) kept.set(name, ballot);
  }
  if (rule === "none") for (const name of several) out.push(kept.get(name)!);
  return out;
}

/** No moment is before every moment; equal moments: the greater id is the later. */
function later(one: Cast, other: Cast): boolean {
  return byTime(one, other) > 0;
}

/** Earlier first, by `at`, then by id. */
export function byTime(one: Cast, other: Cast): number {
  const [a, b] = [one, other].map(({ at }) => (at === undefined ? -Infinity : moment(at))) as [number, number];
  return a === b ? byCode(one.id, other.id) : a - b;
}
