// SPDX-License-Identifier: EUPL-1.2
import { createHash } from "node:crypto";

/** What the checker reads of every count. */
export interface Vote {
  readonly kind: string;
  readonly options: readonly { readonly id: string }[];
  readonly ballots: readonly Cast[];
  readonly eligible?: readonly string[];
  readonly eligibleCount?: number;
  readonly opensAt?: string;
  readonly closesAt?: string;
  readonly late?: "invalid" | "counted";
  readonly repeated?: "last" | "first" | "none";
  readonly quorum?: { readonly ballots?: number; readonly share?: number };
  readonly struck?: readonly { readonly ballot: string; readonly by: string; readonly checkedBy: string }[];
  readonly lot?: number;
  readonly seats?: number;
  readonly ties?: readonly string[];
}

export interface Cast {
  readonly id: string;
  readonly voter?: string;
  readonly at?: string;
  readonly paper?: { readonly enteredBy?: string; readonly checkedBy?: string };
}

/** What a kind adds: its own reasons not to count a ballot, and whom and what a repetition is about. */
export interface KindRules<B extends Cast> {
  reason(ballot: B): string | undefined;
  /** Undefined: this ballot repeats nothing. */
  repeats(ballot: B): string | undefined;
  readonly repeated: "last" | "first" | "none";
  /** Reasons that need all ballots left, such as a limit of votes a person. */
  readonly afterwards?: ((left: readonly B[]) => ReadonlyMap<string, string>) | undefined;
}

/** Milliseconds of a moment: date, T, time, and Z or an offset; undefined for anything else. */
export function momentOf(text: string | undefined): number | undefined {
  if (text === undefined || !/^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/.test(text)) return undefined;
  const day = new Date(`${text.slice(0, 10)}T00:00Z`);
  if (Number.isNaN(day.getTime()) || day.toISOString().slice(0, 10) !== text.slice(0, 10)) return undefined;
  const time = Date.parse(text);
  return Number.isNaN(time) ? undefined : time;
}

/** Ballots that count, by id, and why the others do not. */
export function admit<B extends Cast>(vote: Vote, kind: KindRules<B>): { readonly counted: readonly B[]; readonly reasons: ReadonlyMap<string, string> } {
  const reasons = new Map<string, string>();
  const ballots = (vote.ballots as readonly B[]).toSorted((a, b) => (a.id < b.id ? -1 : 1));
  for (const ballot of ballots) {
    const why = generalReason(vote, ballot) ?? kind.reason(ballot);
    if (why !== undefined) reasons.set(ballot.id, why);
  }
  const groups = Map.groupBy(ballots.filter(({ id }) => !reasons.has(id)), (ballot) => kind.repeats(ballot) ?? `\u0000${ballot.id}`);
  for (const group of groups.values()) {
    if (group.length < 2) continue;
    const inTime = group.toSorted(byTime);
    const kept = kind.repeated === "none" ? undefined : kind.repeated === "first" ? inTime[0] : inTime.at(-1);
    for (const ballot of group) if (ballot !== kept) reasons.set(ballot.id, "repeated");
  }
  for (const [id, why] of kind.afterwards?.(ballots.filter(({ id }) => !reasons.has(id))) ?? []) reasons.set(id, why);
  return { counted: ballots.filter(({ id }) => !reasons.has(id)), reasons };
}

/** No moment before every moment; of equal ones the smaller id. */
export function byTime(one: Cast, other: Cast): number {
  const difference = (momentOf(one.at) ?? -Infinity) - (momentOf(other.at) ?? -Infinity);
  return difference > 0 ? 1 : difference < 0 ? -1 : one.id < other.id ? -1 : 1;
}

function generalReason(vote: Vote, ballot: Cast & { readonly confirmedAt?: string }): string | undefined {
  if ((vote.struck ?? []).some(({ ballot: id, by, checkedBy }) => id === ballot.id && by !== "" && checkedBy !== "" && by !== checkedBy)) return "struck";
  if ([ballot.at, ballot.confirmedAt].some((text) => text !== undefined && momentOf(text) === undefined)) return "unreadable-time";
  const at = momentOf(ballot.at);
  if (at !== undefined && at < (momentOf(vote.opensAt) ?? -Infinity)) return "early";
  if (isLate(vote, ballot) && vote.late !== "counted") return "late";
  const { enteredBy = "", checkedBy = "" } = ballot.paper ?? {};
  if (ballot.paper && (enteredBy === "" || checkedBy === "" || enteredBy === checkedBy)) return "paper-unchecked";
  if (vote.eligible && !(ballot.voter === undefined ? ballot.paper !== undefined : vote.eligible.includes(ballot.voter))) return "unknown-voter";
  return undefined;
}

export const isLate = (vote: Vote, ballot: Cast): boolean => (momentOf(ballot.at) ?? -Infinity) > (momentOf(vote.closesAt) ?? Infinity);

/** Canonical JSON: keys sorted, nothing undefined, no white space. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((entry) => (entry === undefined ? "null" : canonical(entry))).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).filter(([, entry]) => entry !== undefined).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, entry]) => `${JSON.stringify(key)}:${canonical(entry)}`).join(",")}}`;
}

export const sha256 = (text: string): string => createHash("sha256").update(text, "utf8").digest("hex");

/** Compares two options: below 0 where the first is ahead. */
export type Comparison = (one: string, other: string) => number;

export interface Order {
  /** Place by option. */
  readonly places: ReadonlyMap<string, number>;
  readonly chosen: readonly string[];
  readonly contested: readonly string[];
}

/** Orders options by comparisons one after the other; places as 1, 2, 2, 4; `seats` of them chosen unless a tie stands over the cut. */
export function orderOf(ids: readonly string[], comparisons: readonly Comparison[], seats: number): Order {
  const compare = (one: string, other: string): number => {
    for (const comparison of comparisons) {
      const found = comparison(one, other);
      if (found !== 0) return found;
    }
    return 0;
  };
  const places = new Map(ids.map((id) => [id, 1 + ids.filter((other) => compare(other, id) < 0).length]));
  const last = (id: string): number => places.get(id)! + ids.filter((other) => places.get(other) === places.get(id)).length - 1;
  const chosen = ids.filter((id) => last(id) <= seats).toSorted((a, b) => places.get(a)! - places.get(b)!);
  return { places, chosen, contested: ids.filter((id) => places.get(id)! <= seats && last(id) > seats) };
}

/** The lot of problem.ts: lower hash ahead. */
export function lotOrder(rulesHash: string, counted: readonly Cast[], number: number): Comparison {
  let countedHash: string | undefined;
  const draw = (id: string): string => sha256(`${rulesHash}/${(countedHash ??= sha256(canonical(counted)))}/${number}/${id}`);
  return (one, other) => (draw(one) < draw(other) ? -1 : 1);
}
