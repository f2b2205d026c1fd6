// SPDX-License-Identifier: EUPL-1.2
import { eligibleOf, isCount, shareOf, type Clash } from "./hall.ts";
import { moment } from "./moment.ts";
import type { Cast, TallyProblem } from "./problem.ts";

type Check = (problem: TallyProblem, ballots: readonly Cast[]) => Clash | undefined;

/** Contradictions that every kind can have, in the order of problem.ts; the first is told. `ballots` sorted by id. */
export function groundClash(problem: TallyProblem, ballots: readonly Cast[]): Clash | undefined {
  for (const check of CHECKS) {
    const clash = check(problem, ballots);
    if (clash) return clash;
  }
  return undefined;
}

/** The first id that stands there twice. */
function twice(list: readonly { readonly id: string }[]): string | undefined {
  const seen = new Set<string>();
  return list.find(({ id }) => seen.size === seen.add(id).size)?.id;
}

const seatsOf = (problem: TallyProblem) => ("seats" in problem ? problem.seats : undefined);

const CHECKS: readonly Check[] = [
  ({ options }) => (options.length === 0 ? { fact: "no-options", about: [], figures: [] } : undefined),
  ({ options }) => named("same-option-twice", twice(options)),
  (_, ballots) => named("same-ballot-twice", ballots.find(({ id }, at) => id === ballots[at + 1]?.id)?.id),
  ({ opensAt, closesAt }) => named("unreadable-time", [opensAt, closesAt].find((text) => text !== undefined && Number.isNaN(moment(text)))),
  ({ opensAt, closesAt }) => {
    const wrong = opensAt !== undefined && closesAt !== undefined && moment(closesAt) <= moment(opensAt);
    return wrong ? { fact: "closes-before-opens", about: [opensAt, closesAt], figures: [] } : undefined;
  },
  (problem) => {
    const seats = seatsOf(problem) ?? 1;
    const fits = isCount(seats) && seats <= problem.options.length;
    return fits ? undefined : { fact: "more-seats-than-options", about: [], figures: [seats, problem.options.length] };
  },
  (problem) => {
    const asks = problem.quorum?.share !== undefined || (problem.kind === "yes-no" && problem.majority === "absolute");
    return asks && eligibleOf(problem) === undefined ? { fact: "eligible-unknown", about: [], figures: [] } : undefined;
  },
  (problem) => {
    const eligible = eligibleOf(problem);
    const needed = neededBallots(problem);
    return eligible !== undefined && needed > eligible ? { fact: "quorum-over-eligible", about: [], figures: [needed, eligible] } : undefined;
  },
];

function named(fact: string, id: string | undefined): Clash | undefined {
  return id === undefined ? undefined : { fact, about: [id], figures: [] };
}

/** Ballots that the quorum asks for; 0 without quorum, and for kinds that know none. */
export function neededBallots(problem: TallyProblem): number {
  const { quorum, kind } = problem;
  if (!quorum || kind === "delphi" || kind === "scores") return 0;
  const byShare = quorum.share === undefined ? 0 : shareOf(quorum.share, eligibleOf(problem) ?? 0);
  return Math.max(quorum.ballots ?? 0, byShare);
}
