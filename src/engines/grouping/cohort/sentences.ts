// SPDX-License-Identifier: EUPL-1.2
import type { Fact, Saying, Shortfall } from "../../search/index.ts";
import type { CohortPlan, CohortProblem, Waiting } from "./problem.ts";
import type { CohortRule } from "./rules.ts";
import { de, type CohortTexts } from "./texts.de.ts";
import { en } from "./texts.en.ts";

type Speak = (texts: CohortTexts) => string;

export const saying = (speak: Speak): Saying => ({ de: speak(de), en: speak(en) });
export const factOf = (fact: string, about: readonly string[], speak: Speak): Fact => ({ fact, about, says: saying(speak) });

/** Values of a rule, shown with a stroke where any of them counts. */
export const listOf = (values: readonly string[]): string => values.join(" / ");
export const nameOf = ({ names }: CohortProblem, attribute: string): string => names?.[attribute] ?? attribute;
export const percent = (share: number): string => `${Math.round(share * 1000) / 10} %`.replace(".", ",");

const personOf = ({ applicants }: CohortProblem, id: string): string => applicants.find((one) => one.id === id)?.name ?? id;

/** A rule with how many chosen it counts, and its bounds at the size of the selection. */
export interface Counted {
  readonly rule: CohortRule;
  readonly count: number;
  readonly min: number;
  readonly max: number;
}

/** Rules about kinds of people, counted for a selection. */
export function countedRules(rules: readonly CohortRule[], chosen: ArrayLike<number>, seats: number): Counted[] {
  return rules.filter(({ kind }) => kind !== undefined).map((rule) => ({
    rule,
    count: rule.members.filter((at) => chosen[at] === 1).length,
    min: rule.min(seats),
    max: rule.max(seats),
  }));
}

/** About the selection as a whole. */
export function wholeSayings(problem: CohortProblem, { chosen }: Pick<CohortPlan, "chosen">, score: number, proven: boolean, counted: readonly Counted[], dropped: readonly string[]): Saying[] {
  const full = counted.filter(({ count, max, rule }) => count >= max && rule.members.length > count);
  return [
    saying((t) => t.whole(chosen.length, problem.applicants.length, problem.size.target, t.number(score), proven)),
    ...full.map(({ rule, count, max }) => saying((t) => t.full(rule.kind!, count, max))),
    ...(dropped.length > 0 ? [saying((t) => t.dropped(dropped.map((id) => personOf(problem, id))))] : []),
  ];
}

/** What a chosen person is told: how they came in, which rule counted, who would follow. */
export function chosenSayings(problem: CohortProblem, at: number, counted: readonly Counted[], chosen: ArrayLike<number>, follows: string | undefined, seats: number): Saying[] {
  const { applicants, pins } = problem;
  const { id, name = id, score } = applicants[at]!;
  const place = 1 + applicants.filter((other, before) => other.score > score || (other.score === score && before < at)).length;
  const says: Speak[] = [];
  if (pins?.chosen?.includes(id)) says.push((t) => t.inByHand(name));
  else if (place <= seats) says.push((t) => t.inByScore(name, t.number(score), place, seats));
  else says.push((t) => t.inByRule(name, t.number(score), place));
  for (const { rule, count, min } of counted) if (min > 0 && count === min && rule.members.includes(at)) says.push((t) => t.tightLeast(rule.kind!, min));
  const better = applicants.keys().filter((other) => chosen[other] === 0 && applicants[other]!.score > score).toArray();
  const full = counted.filter(({ rule, count, max }) => count >= max && !rule.members.includes(at) && better.some((other) => rule.members.includes(other)));
  if (full.length > 0) says.push((t) => t.othersFull([...new Set(full.map(({ rule }) => rule.kind!))]));
  says.push(follows === undefined ? (t) => t.nobodyFollows() : (t) => t.follows(personOf(problem, follows)));
  return says.map(saying);
}

/** What somebody on the waiting list is told: the place, what is full, what it would take. */
export function waitingSayings(problem: CohortProblem, { id, rank, instead, costs, open }: Waiting, counted: readonly Counted[]): Saying[] {
  const at = problem.applicants.findIndex((one) => one.id === id);
  const { name = id, score } = problem.applicants[at]!;
  const full = counted.filter(({ rule, count, max }) => count >= max && rule.members.includes(at));
  const says: Speak[] = [(t) => t.waits(name, t.number(score), rank), ...full.map(({ rule, count, max }): Speak => (t) => t.full(rule.kind!, count, max))];
  if (full.length === 0 && costs !== undefined && costs > 0) says.push((t) => t.byScore());
  if (instead === undefined && open !== true) says.push((t) => t.never(name));
  if (instead !== undefined) says.push((t) => t.instead(name, instead.out.map((one) => personOf(problem, one)), instead.in.map((one) => personOf(problem, one)), t.number(costs ?? 0)));
  return says.map(saying);
}

export const refusedSayings = (problem: CohortProblem, id: string): Saying[] => [saying((t) => t.outByHand(personOf(problem, id)))];

/** People of before who lost their place. */
export const droppedShortfalls = (problem: CohortProblem, dropped: readonly string[]): Shortfall[] =>
  dropped.map((id) => ({ who: id, what: id, why: "dropped", says: saying((t) => t.dropped([personOf(problem, id)])) }));
