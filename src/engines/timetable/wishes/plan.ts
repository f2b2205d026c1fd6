// SPDX-License-Identifier: EUPL-1.2
import { ok, refuse, type Result } from "../../../kernel/result.ts";
import { quality, type Contradiction, type Effort, type Proposal } from "../../search/index.ts";
import { placeFixed } from "./binding.ts";
import { countedClash, demandsOf } from "./demands.ts";
import { draw, unscaled, type Drawing } from "./drawing.ts";
import { setFloors } from "./fairness.ts";
import { buildModel, type Model } from "./model.ts";
import type { WishesPlan, WishesProblem } from "./problem.ts";
import { planSays, report } from "./report.ts";

/**
 * Chooses which talks happen and places them in rounds (rules and objective: problem.ts). First all rounds together as
 * a flow (which talks; a bound for every plan), then round by round as flows (when), then chains for what is missing.
 * Optimal and proven where the plan reaches the bound, as it does at once with two sides and no absences; otherwise the
 * gap is told. `better` gets the draft of the flows before the chains begin. `effort.steps` counts chains tried. Refuses only where fixed talks (or musts that bind) cannot all be
 * held, with a smallest set of facts that cannot hold together.
 */
export function planWishes(problem: WishesProblem, effort: Effort, better?: (draft: Proposal<WishesPlan>) => void): Result<Proposal<WishesPlan>, Contradiction> {
  const model = buildModel(problem);
  const clash = countedClash(problem, model, demandsOf(problem, model));
  if (clash) return refuse(clash);
  const fixed = model.fixed.includes(1) ? placeFixed(problem, model) : undefined;
  if (fixed && "clash" in fixed) return refuse(fixed.clash);
  if (problem.fairness) setFloors(model, problem.fairness.floor);
  const written = (drawing: Drawing): Proposal<WishesPlan> => writeDown(problem, model, drawing, effort.seed);
  const draft = better && ((drawing: Drawing): void => better(written(drawing)));
  return ok(written(draw(model, effort, { fixed: fixed?.place, breaksDiffer: problem.breaksDiffer, draft })));
}

function writeDown(problem: WishesProblem, model: Model, drawing: Drawing, seed: number): Proposal<WishesPlan> {
  const told = report(problem, model, drawing);
  const rated = quality("most", unscaled(model, drawing.board.value()), unscaled(model, drawing.bound));
  return { ...rated, ...told, says: planSays(problem, model, told.plan, rated), drawn: { seed, steps: drawing.steps, strategy: drawing.strategy } };
}
