// SPDX-License-Identifier: EUPL-1.2
import { chance, quality, watch, type Chance, type Contradiction, type Effort, type Proposal, type Watch } from "../../search/index.ts";
import { ok, refuse, type Result } from "../../../kernel/result.ts";
import { anneal, type Found } from "./anneal.ts";
import { mixingBounds, pastRepeats, type MixingBounds } from "./bound.ts";
import { contradiction, unseatable } from "./contradiction.ts";
import { fitted } from "./fit.ts";
import { hall, pastSteps, type Hall } from "./hall.ts";
import { measure, total } from "./measure.ts";
import { DIVIDED } from "./homogeneous.ts";
import { homogeneousStep, topicStep, type OwnStep } from "./own.ts";
import type { RoundsPlan, RoundsProblem, RoundsTerms, SeatedStep } from "./problem.ts";
import { Seating } from "./seating.ts";
import { told } from "./sentences.ts";
import { startTables } from "./start.ts";

/** How many exchanges are tried where nothing limits the effort. */
const FALLBACK = 4_000_000;

/**
 * Seats people over all steps: mixing steps by construction where one is known (transversal designs, turning starters),
 * else by simulated annealing from it, from the plan of before or from chance; homogeneous and topic steps exactly.
 * A step of the effort is one exchange tried. Refuses with the smallest contradiction found where no seating keeps the
 * rules. Sources: docs/engines/mixing.md.
 */
export function seat(problem: RoundsProblem, effort: Effort): Result<Proposal<RoundsPlan>, Contradiction> {
  const conflict = contradiction(problem);
  if (conflict) return refuse(conflict);
  const own = ownSteps(problem);
  if ("type" in own) return refuse(own);
  const room = hall(problem);
  const eye = watch(effort, FALLBACK);
  const bounds = mixingBounds(room);
  const mixed = mixing(room, bounds, chance(effort.seed), eye, [...own.values()].reduce((sum, step) => sum + step.bound, 0));
  if (!mixed.found) return refuse(unseatable(problem, false));
  const steps = assembled(problem, room, mixed.found, own);
  return ok(proposal(problem, steps, termBounds(room, bounds, own), totalBound(room, bounds, own), { seed: effort.seed, steps: eye.steps, strategy: mixed.strategy }));
}

/** Homogeneous and topic steps that are not past, by their place. */
function ownSteps(problem: RoundsProblem): ReadonlyMap<number, OwnStep> | Contradiction {
  const steps = new Map<number, OwnStep>();
  for (const [at, step] of problem.steps.entries()) {
    if (at < pastSteps(problem) || (step.kind !== "homogeneous" && step.kind !== "topic")) continue;
    const seated = step.kind === "topic" ? topicStep(problem, step) : homogeneousStep(problem, step);
    if (typeof seated !== "object") return unseatable(problem, seated === "never" || (step.kind === "homogeneous" && problem.tables.length <= DIVIDED), step);
    steps.set(at, seated);
  }
  return steps;
}

/** Tables of the open mixing steps. Ends at once where a seating reaches the bound. */
function mixing(room: Hall, bounds: MixingBounds, dice: Chance, eye: Watch, others: number): { found?: Found | undefined; strategy: string } {
  const { repeat, mix, change } = room.weights;
  const goal = repeat * (bounds.repeats - pastRepeats(room)) + mix * bounds.mixing + change * bounds.changes + 1e-6;
  const built = fitted(room, dice, 1_500_000, () => eye.late());
  const start = built ?? startTables(room, dice);
  const first = new Seating(room, start);
  if (first.cost <= goal) return { found: { tables: start, cost: first.cost }, strategy: built ? "construction" : "start" };
  const found = anneal(room, start, dice, eye, goal, { gentle: built !== undefined, restart: () => startTables(room, dice), besides: others + repeat * pastRepeats(room) });
  const strategy = built ? "construction, annealing" : "annealing";
  if (!new Seating(room, found.tables).forbidden) return { found, strategy };
  return { strategy };
}

function assembled(problem: RoundsProblem, room: Hall, { tables }: Found, own: ReadonlyMap<number, OwnStep>): SeatedStep[] {
  const past = pastSteps(problem);
  return problem.steps.map(({ id, kind }, at) => {
    if (at < past) return { id, tables: problem.previous?.find((step) => step.id === id)?.tables ?? [] };
    const index = room.steps.findIndex((step) => step.at === at);
    if (index < 0) return { id, tables: kind === "plenum" ? [] : own.get(at)!.tables };
    const place = tables[index]!;
    return { id, tables: problem.tables.map((table, number) => ({ id: table.id, members: problem.people.flatMap((guest, person) => (place[person] === number ? [guest.id] : [])) })) };
  });
}

function termBounds({ weights }: Hall, bounds: MixingBounds, own: ReadonlyMap<number, OwnStep>): RoundsTerms {
  const sum = (part: "splits" | "topics" | "changes") => [...own.values()].reduce((all, step) => all + step[part], 0);
  return {
    repeats: weights.repeat * bounds.repeats,
    mixing: weights.mix * bounds.mixing,
    splits: sum("splits"),
    topics: sum("topics"),
    changes: weights.change * bounds.changes + sum("changes"),
  };
}

/** The steps seated for themselves are known as a whole, which is more than the sum of their parts. */
function totalBound({ weights }: Hall, bounds: MixingBounds, own: ReadonlyMap<number, OwnStep>): number {
  return weights.repeat * bounds.repeats + weights.mix * bounds.mixing + weights.change * bounds.changes + [...own.values()].reduce((all, step) => all + step.bound, 0);
}

function proposal(problem: RoundsProblem, steps: readonly SeatedStep[], bounds: RoundsTerms, bound: number, drawn: Proposal<RoundsPlan>["drawn"]): Proposal<RoundsPlan> {
  const { repeats, changed, terms } = measure(problem, steps);
  const plan: RoundsPlan = { steps, repeats, changed, terms, bounds };
  const rated = quality("least", total(terms), bound);
  return { ...rated, plan, drawn, ...told(problem, plan, rated) };
}

