// SPDX-License-Identifier: EUPL-1.2
import type { Watch } from "../../search/index.ts";
import { choose, fixedTo, rootOf, SAME, type Choice } from "./choose.ts";
import type { CohortProblem } from "./problem.ts";
import type { CohortRule } from "./rules.ts";
import { Tableau, type Program } from "./simplex.ts";

/** The best selection of one size. */
export interface Selection {
  readonly seats: number;
  readonly chosen: Uint8Array;
  readonly score: number;
  /** No selection of this size, with as few dropped, has more points. */
  readonly bound: number;
  /** Rows that any other selection of the same quality class keeps. */
  readonly program: Program;
  readonly root: Tableau;
}

/** What a question to the rules came to; "open": the effort ended first. */
export type Selected = Selection | "none" | "open";

/** The best selection: nearest to the target, fewest dropped, most points, earlier applicants among equals. */
export function select(problem: CohortProblem, rules: readonly CohortRule[], eye: Watch): Selected {
  let open = false;
  for (const seats of sizesByNearness(problem)) {
    const found = selectOf(problem, rules, seats, eye);
    if (typeof found !== "string") return found;
    open ||= found === "open";
  }
  return open ? "open" : "none";
}

/** Sizes within the bounds, the target first, then nearer before farther and larger before smaller. */
function sizesByNearness({ size, applicants }: CohortProblem): number[] {
  const least = Math.max(0, Math.ceil(size.min));
  const most = Math.min(applicants.length, Math.floor(size.max));
  const all = Array.from({ length: Math.max(0, most - least + 1) }, (_, more) => least + more);
  return all.toSorted((a, b) => Math.abs(a - size.target) - Math.abs(b - size.target) || b - a);
}

/** Rows for k seats; the size itself is one more. */
export function programOf(count: number, rules: readonly CohortRule[], seats: number, profit: Float64Array): Program {
  const everybody = Array.from({ length: count }, (_, at) => at);
  const rows = rules.map(({ members, min, max, fact }) => ({ members, min: min(seats), max: max(seats), pin: fact.fact === "chosen" }));
  return { profit, rows: [{ members: everybody, min: seats, max: seats }, ...rows] };
}

function selectOf({ applicants, previous = [] }: CohortProblem, rules: readonly CohortRule[], seats: number, eye: Watch): Selected {
  const count = applicants.length;
  const before = applicants.keys().filter((at) => previous.includes(applicants[at]!.id)).toArray();
  let program = programOf(count, rules, seats, Float64Array.from(applicants, (_, at) => Number(before.includes(at))));
  const kept = choose(program, rootOf(program), eye);
  if (kept.chosen === undefined) return kept.settled ? "none" : "open";
  const profit = Float64Array.from(applicants, ({ score }) => score);
  program = { profit, rows: [...program.rows, { members: before, min: Math.round(kept.objective), max: Infinity }] };
  const root = rootOf(program);
  const best = choose(program, root, eye);
  const chosen = best.chosen ? earliest(program, root, { ...best, chosen: best.chosen }, eye) : kept.chosen;
  const score = applicants.reduce((sum, one, at) => sum + one.score * chosen[at]!, 0);
  return { seats, chosen, score, bound: kept.settled ? Math.max(score, best.bound) : reachOf(profit, seats), program, root };
}

/** The sum of the highest scores: a bound where nothing better is known. */
const reachOf = (profit: Float64Array, seats: number) => profit.toSorted().reverse().slice(0, seats).reduce((sum, one) => sum + one, 0);

/** Among equally good selections the one that holds the earlier applicants: asked applicant by applicant. */
function earliest(program: Program, root: Tableau, best: Choice & { readonly chosen: Uint8Array }, eye: Watch): Uint8Array {
  let { chosen } = best;
  const fixed = new Tableau(root);
  for (let at = 0; at < chosen.length && best.settled && !eye.late(); at++) {
    if (chosen[at] === 0) chosen = choose(program, fixedTo(fixed, at, 1), eye, best.objective - 2 * SAME).chosen ?? chosen;
    fixed.fix(at, chosen[at]!);
    fixed.solve();
  }
  return chosen;
}
