// SPDX-License-Identifier: EUPL-1.2
import { ok, refuse, type Result } from "../../../kernel/result.ts";
import { chance, quality, watch, type Chance, type Contradiction, type Effort, type Proposal, type Watch } from "../../search/index.ts";
import { anneal, type Found } from "./anneal.ts";
import { boundsOf } from "./bounds.ts";
import { countedContradiction, reasoned } from "./contradiction.ts";
import { exhaust, few } from "./exhaustive.ts";
import { modelOf, type Model } from "./model.ts";
import type { GroupsPlan, GroupsProblem, GroupsTerms } from "./problem.ts";
import { peopleSayings, planSayings, shortfallsOf } from "./sentences.ts";
import { ofPeople, sumOf, termsOf, totalOf } from "./terms.ts";

/** Steps where nothing limits: a second or two. */
const USUAL_STEPS = 3000;
/** Steps of logic, beside those of annealing. */
const PROOF_STEPS = 200_000;

/**
 * Groups of people, mixed within and alike among each other. Where there are few groupings every one is looked at, and
 * the plan is proven best; else annealing against a bound from flows, so that an ordinary cohort ends with a proof. A
 * step is 512 tried moves or places. Where no plan is found soon, logic decides whether there is one.
 * Refuses with a smallest contradiction; where the effort ends before even that is known, with the fact "undecided".
 */
export function solveGroups(problem: GroupsProblem, effort: Effort): Result<Proposal<GroupsPlan>, Contradiction> {
  const counted = countedContradiction(problem);
  if (counted) return refuse(counted);
  const eye = watch(effort, USUAL_STEPS);
  const began = effort.now?.() ?? 0;
  const model = modelOf(problem);
  const bounds = boundsOf(model);
  const dice = chance(effort.seed);
  let { found, strategy, complete } = first(model, bounds, dice, eye);
  if (found === undefined || found.broken > 0) {
    const seconds = effort.seconds && effort.seconds - ((effort.now?.() ?? 0) - began) / 1000;
    const decided = reasoned(problem, model, effort.seed, watch({ ...effort, seconds, steps: PROOF_STEPS }));
    if (!decided.ok) return refuse(decided.refusal);
    strategy = "logic, then annealing";
    complete = false;
    found = anneal(model, bounds ? totalOf(bounds) : 0, dice, eye, decided.value);
  }
  const group = ofPeople(model, found.group);
  return ok(propose(model, bounds ?? NOTHING, group, complete, { seed: effort.seed, steps: eye.steps, strategy }));
}

interface First {
  found: Found | undefined;
  strategy: string;
  /** Nothing was left out: what was found is the best, or there is nothing. */
  complete: boolean;
}

function first(model: Model, bounds: GroupsTerms | undefined, dice: Chance, eye: Watch): First {
  if (bounds === undefined || model.torn) return { found: undefined, strategy: "", complete: false };
  if (few(model)) return { ...exhaust(model, totalOf(bounds), eye), strategy: "every grouping" };
  return { found: anneal(model, totalOf(bounds), dice, eye), strategy: "annealing", complete: false };
}

const NOTHING: GroupsTerms = { mixing: 0, balance: 0, topics: 0, friends: 0, changes: 0 };

function propose(model: Model, bounds: GroupsTerms, group: Int32Array, complete: boolean, drawn: Proposal<GroupsPlan>["drawn"]): Proposal<GroupsPlan> {
  const { problem } = model;
  const terms = termsOf(model, group);
  const changed = sumOf(model, group, "changes");
  const objective = totalOf(terms);
  const rated = quality("least", objective, complete ? objective : Math.min(totalOf(bounds), objective));
  const members = (g: number) => problem.people.filter((_, p) => group[p] === g).map(({ id }) => id);
  return {
    ...rated,
    plan: { groups: problem.groups.map(({ id }, g) => ({ id, members: members(g) })), terms, bounds, changed },
    unmet: shortfallsOf(model, group),
    says: planSayings(model, { terms, bounds, changed }, rated, group),
    people: peopleSayings(model, group),
    drawn,
  };
}
