// SPDX-License-Identifier: EUPL-1.2
import { row } from "../search/index.ts";
import type { ItemRound, ItemState, Margin, MotionOutcome, ResistedOption, RoundFacts, Turnout } from "./problem.ts";

/** By key of the reason; `about` as in `Invalid`, with names for ids. */
export type Reasons = Readonly<Record<string, (about: string) => string>>;

/** By key of the contradiction: one sentence for each rule that takes part. */
export type Contradicted = Readonly<Record<string, (about: readonly string[], figures: readonly number[]) => readonly string[]>>;

/** Sentences about a result; names for ids throughout. */
export interface ResultTexts {
  turnout(turnout: Turnout): string;
  removed(parts: readonly { readonly why: string; readonly votes: number }[]): string;
  late(late: number): string;
  invalid(ballot: string, why: string, about: string): string;
  none(): string;
  noQuorum(counted: number, needed: number): string;
  chosen(names: readonly string[]): string;
  contested(names: readonly string[]): string;
  tie(names: readonly string[], by: string, order: readonly string[]): string;
  margin(margin: Margin): string;
  seal(hash: string): string;
  dots(name: string, place: number, points: number, voters: number): string;
  resisted(name: string, place: number, facts: ResistedOption, top: number): string;
  motion(name: string, motion: MotionOutcome, needed: number): string;
  condorcet(name: string): string;
  path(name: string, other: string, there: number, back: number): string;
  ranked(name: string, place: number): string;
  elected(name: string, stage: number, votes: number, quota: number): string;
  excluded(name: string, stage: number): string;
  left(name: string): string;
  shortlist(name: string, names: readonly string[], entries: number): string;
  conflicts(held: number): string;
  unrated(name: string, had: number, least: number): string;
  items(settled: number, items: number): string;
  round(facts: RoundFacts): string;
  item(name: string, state: ItemState["state"], facts: ItemRound | undefined): string;
  expert(round: number, rated: number, outside: number): string;
  hidden(days: number): string;
  voted(name: string, place: number, votes: number): string;
  burst(source: string, votes: number, from: string): string;
}

/** What somebody who handed in an entry is told. */
export interface Feedback {
  place(name: string, place: number, of: number): string;
  seen(ballots: number): string;
  strong(criteria: readonly string[]): string;
  weak(criteria: readonly string[]): string;
  on(): string;
  off(): string;
  open(): string;
}

export interface TallyTexts {
  readonly reasons: Reasons;
  readonly clashes: Contradicted;
  readonly results: ResultTexts;
  readonly feedback: Feedback;
}

/** A number with at most so many digits behind the mark, groups of three from 10,000 on. */
export function spell(value: number, digits: number, mark: string, group: string): string {
  const [whole = "", rest = ""] = Math.abs(value).toFixed(digits).split(".");
  const grouped = whole.length < 5 ? whole : whole.replace(/\B(?=(\d{3})+$)/gu, group);
  const decimals = rest.replace(/0+$/u, "");
  return `${value < 0 ? "-" : ""}${grouped}${decimals === "" ? "" : mark + decimals}`;
}

/** "A, B und C"; long lists name the first twelve. */
export function list(names: readonly string[], and: string): string {
  const shown = names.length > 14 ? [...names.slice(0, 12), `${names.length - 12} …`] : names;
  return row(shown, and);
}
