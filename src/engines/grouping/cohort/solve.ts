// SPDX-License-Identifier: EUPL-1.2
import { ok, refuse, type Result } from "../../../kernel/result.ts";
import { quality, watch, type Contradiction, type Effort, type Proposal, type Saying, type Watch } from "../../search/index.ts";
import type { GroupsPlan } from "../groups/problem.ts";
import { solveGroups } from "../groups/solve.ts";
import type { CohortPlan, CohortProblem } from "./problem.ts";
import { rulesOf, type CohortRule } from "./rules.ts";
import { select, type Selection } from "./selection.ts";
import { chosenSayings, countedRules, droppedShortfalls, factOf, refusedSayings, waitingSayings, wholeSayings } from "./sentences.ts";
import { de } from "./texts.de.ts";
import { en } from "./texts.en.ts";
import { successorsOf, waitingList } from "./waiting.ts";

/** Looks at so many linear programs where nothing limits. */
const USUAL_STEPS = 50_000;

/**
 * Chooses a cohort: exactly, by branch and bound over linear programs; a step is one of them. With it the waiting list,
 * who would follow whom, and, where wished, groups of those chosen (kind `groups`, with its own steps). Refuses with a
 * smallest contradiction; where the effort ends before one or the other is known, with the fact "undecided".
 */
export function solveCohort(problem: CohortProblem, effort: Effort): Result<Proposal<CohortPlan>, Contradiction> {
  const eye = watch(effort, USUAL_STEPS);
  const rules = rulesOf(problem);
  const selected = select(problem, rules, eye);
  if (selected === "open") return refuse({ type: "contradiction", facts: [factOf("undecided", [], (t) => t.undecided())], says: { de: de.undecided(), en: en.undecided() } });
  if (selected === "none") return refuse(smallest(problem, rules, eye));
  const grouped = groupsOf(problem, selected, effort);
  if (grouped && !grouped.ok) return grouped;
  return ok(propose(problem, rules, selected, grouped?.value, effort.seed, eye));
}

/** Takes rules away one by one as long as the rest contradicts itself. */
function smallest(problem: CohortProblem, rules: readonly CohortRule[], eye: Watch): Contradiction {
  let left = [...rules];
  for (const rule of rules.toReversed()) {
    const rest = left.filter((other) => other !== rule);
    // The size is part of the problem: without its rule any number of people may be chosen.
    const size = rest.some(({ fact }) => fact.fact === "size") ? problem.size : { ...problem.size, min: 0, max: problem.applicants.length };
    if (select({ ...problem, size, previous: [] }, rest, eye) === "none") left = rest;
  }
  const facts = left.map(({ fact }) => fact);
  return { type: "contradiction", facts, says: { de: de.contradiction(facts.map(({ says }) => says.de)), en: en.contradiction(facts.map(({ says }) => says.en)) } };
}

function groupsOf(problem: CohortProblem, { chosen }: Selection, effort: Effort): Result<Proposal<GroupsPlan>, Contradiction> | undefined {
  if (!problem.groups) return undefined;
  return solveGroups({ ...problem.groups, kind: "groups", people: problem.applicants.filter((_, at) => chosen[at] === 1) }, effort);
}

function propose(problem: CohortProblem, rules: readonly CohortRule[], selection: Selection, grouped: Proposal<GroupsPlan> | undefined, seed: number, eye: Watch): Proposal<CohortPlan> {
  const { chosen, score, bound, seats } = selection;
  const { applicants } = problem;
  const waiting = waitingList(problem, selection, eye);
  const successors = successorsOf(problem, selection, waiting);
  const ids = applicants.filter((_, at) => chosen[at] === 1).map(({ id }) => id);
  const dropped = (problem.previous ?? []).filter((id) => applicants.some((one) => one.id === id) && !ids.includes(id));
  const counted = countedRules(rules, chosen, seats);
  const rated = quality("most", score, bound);
  const people: Record<string, readonly Saying[]> = {};
  for (const [at, { id }] of applicants.entries()) {
    const waits = waiting.find((one) => one.id === id);
    const own = chosen[at] === 1
      ? chosenSayings(problem, at, counted, chosen, successors.find(({ leaves }) => leaves === id)?.follows, seats)
      : waits ? waitingSayings(problem, waits, counted) : refusedSayings(problem, id);
    people[id] = [...own, ...(grouped?.people[id] ?? [])];
  }
  return {
    ...rated,
    plan: { chosen: ids, waiting, successors, dropped: dropped.length, ...(grouped ? { groups: grouped.plan } : {}) },
    unmet: [...droppedShortfalls(problem, dropped), ...(grouped?.unmet ?? [])],
    says: [...wholeSayings(problem, { chosen: ids }, score, rated.optimal, counted, dropped), ...(grouped?.says ?? [])],
    people,
    drawn: { seed, steps: grouped?.drawn.steps ?? eye.steps, strategy: grouped ? `branch and bound, then ${grouped.drawn.strategy}` : "branch and bound" },
  };
}
