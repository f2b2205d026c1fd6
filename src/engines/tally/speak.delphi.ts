// SPDX-License-Identifier: EUPL-1.2
import type { Saying } from "../search/index.ts";
import type { Count, DelphiOutcome, DelphiProblem } from "./problem.ts";
import { saying } from "./saying.ts";

/**
 * What each expert is told of each own round: statements rated, and how many of these answers lie outside the middle half
 * of the group. Statements that too few have rated are left out.
 */
export function ownAnswers(problem: DelphiProblem, { items }: DelphiOutcome, { invalid }: Count): Map<string, Saying[]> {
  const refused = new Set(invalid.map(({ ballot }) => ballot));
  const middle = new Map(items.flatMap(({ item, rounds }) => rounds.flatMap(({ round, hidden, q1, q3 }) => (hidden ? [] : [[`${round}:${item}`, [q1!, q3!] as const] as const]))));
  const told = new Map<string, Saying[]>();
  const ballots = problem.ballots.filter(({ id }) => !refused.has(id)).toSorted((a, b) => a.round - b.round || (a.voter! < b.voter! ? -1 : 1));
  for (const { voter, round, ratings } of ballots) {
    const rated = Object.entries(ratings);
    const outside = rated.filter(([item, value]) => {
      const half = middle.get(`${round}:${item}`);
      return half !== undefined && (value < half[0] || value > half[1]);
    }).length;
    const says = told.get(voter!) ?? [];
    says.push(saying(({ results }) => results.expert(round, rated.length, outside)));
    told.set(voter!, says);
  }
  return told;
}
