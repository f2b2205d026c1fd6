// SPDX-License-Identifier: EUPL-1.2
import type { Contradiction } from "../search/index.ts";
import { refuse, type Result } from "../../kernel/result.ts";
import { conflict, factsOf, undecided } from "./conflict.ts";
import { goalsOf, orderOf, pointsGoal, type Goal } from "./levels.ts";
import { modelOf, type Model, type Variant } from "./model.ts";
import type { Aim, AssignmentProblem, Beside, Curve, CurvePoint } from "./problem.ts";
import { profileOf, satisfactionOf } from "./profile.ts";
import { unitChoice } from "./score.ts";
import type { Found } from "./search.ts";
import { factKey } from "./site.ts";
import { isSmall, unitsOf } from "./units.ts";

/** A model to be solved. `purpose` says what for, so that a solver can share out its time. */
export interface Question {
  readonly model: Model;
  readonly start?: Int32Array | undefined;
  readonly purpose: "plan" | "beside" | "curve" | "conflict";
}

/** One solved round. */
export interface Solved extends Found {
  readonly model: Model;
  readonly choice: Int32Array;
}

/** All that was solved for one answer. */
export interface Answers {
  readonly final: Solved;
  readonly first: Solved | undefined;
  readonly beside: readonly Beside[] | undefined;
  readonly curve: Curve | undefined;
}

/**
 * The course of planning: yields models to be solved and is handed what was found, so that the same course runs with
 * the engine's own search and with a solver library. First round with reserves, second without; then what was asked
 * for besides; or, where no plan exists, the search for the contradiction.
 */
export function* course(problem: AssignmentProblem): Generator<Question, Result<Answers, Contradiction>, Found> {
  const reserved = problem.projects.some(({ reserve }) => (reserve?.places ?? 0) > 0);
  const never = problem.release === "never";
  const first = reserved ? yield* solve(problem, { reserve: true, ...(never ? {} : { goals: earlyGoals(problem) }) }, "plan") : undefined;
  if (first && !first.choice && (never || !first.complete)) return yield* none(problem, first, never);
  const round = first && sure(first);
  const second = round && never ? round : yield* solve(problem, { kept: round && keptOf(round) }, "plan", round?.choice);
  const final = sure(second);
  if (!final) return yield* none(problem, second, false);
  const variant = { reserve: reserved };
  const beside = problem.compare ? yield* besides(problem, variant) : undefined;
  const curve = problem.curve ? yield* curveOf(problem, variant) : undefined;
  return { ok: true, value: { final, first: never ? undefined : round, beside, curve } };
}

/** Levels of the first round: those that count people. */
function earlyGoals(problem: AssignmentProblem): readonly Goal[] {
  return modelOf(problem).goals.filter(({ gain }) => gain);
}

type Maybe = Found & { readonly model: Model };

function* solve(problem: AssignmentProblem, variant: Variant, purpose: Question["purpose"], start?: Int32Array): Generator<Question, Maybe, Found> {
  const model = modelOf(problem, variant);
  const found = yield { model, start, purpose };
  return { ...found, model };
}

function sure(found: Maybe): Solved | undefined {
  return found.choice ? { ...found, choice: found.choice } : undefined;
}

/** Small units stay where the first round put them, if they count as small there. */
function keptOf({ model, choice }: Solved): Map<number, number> {
  const kept = new Map<number, number>();
  unitChoice(model, choice).forEach((project, at) => {
    if (project >= 0 && isSmall(model.units[at]!, model.problem.projects[project]!)) kept.set(at, project);
  });
  return kept;
}

/** No plan: either nobody knows, or a smallest set of rules that cannot hold together. */
function* none(problem: AssignmentProblem, found: Found, reserve: boolean): Generator<Question, Result<Answers, Contradiction>, Found> {
  if (!found.complete) return refuse(undecided());
  const facts = factsOf(problem, unitsOf(problem), reserve);
  const holds = function* (kept: readonly (readonly string[])[]): Generator<Question, boolean, Found> {
    const keys = new Set(kept.map((fact) => factKey(fact[0]!, ...fact.slice(1))));
    const without = new Set(facts.map((fact) => factKey(fact[0]!, ...fact.slice(1))).filter((key) => !keys.has(key)));
    const answer = yield { model: modelOf(problem, { reserve, without, goals: [] }), purpose: "conflict" };
    return answer.choice !== undefined || !answer.complete;
  };
  return refuse(conflict(problem, yield* smallest(facts, holds)));
}

type Key = readonly string[];
type Oracle = (kept: readonly Key[]) => Generator<Question, boolean, Found>;

/** QuickXplain (Junker 2004): a set of facts that cannot hold together, none of which can be left out. */
function* smallest(facts: readonly Key[], holds: Oracle): Generator<Question, readonly Key[], Found> {
  const narrow = function* (base: readonly Key[], added: boolean, open: readonly Key[]): Generator<Question, readonly Key[], Found> {
    if (added && !(yield* holds(base))) return [];
    if (open.length <= 1) return open;
    const half = open.length >> 1;
    const [left, right] = [open.slice(0, half), open.slice(half)];
    const ofRight = yield* narrow([...base, ...left], true, right);
    const ofLeft = yield* narrow([...base, ...ofRight], ofRight.length > 0, left);
    return [...ofLeft, ...ofRight];
  };
  return yield* narrow([], true, facts);
}

const AIMS: readonly Aim[] = ["rank-maximal", "generous", "satisfaction"];

/** Profiles of the other aims, of the same aim with the other place for "placed", and all without ties where ties hold. */
function* besides(problem: AssignmentProblem, variant: Variant): Generator<Question, Beside[], Found> {
  const order = orderOf(problem);
  const rest = order.filter((concern) => concern !== "placed");
  const list: Beside[] = [];
  const tied = modelOf(problem, variant).ties.some(({ state }) => state === "holds");
  for (const ties of tied ? [true, false] : [true]) {
    for (const placedFirst of [true, false]) {
      for (const aim of AIMS) {
        const other = { ...problem, aim, order: placedFirst ? (["placed", ...rest] as const) : rest };
        const base = modelOf(other, { ...variant, untied: !ties });
        const goals = goalsOf(other, base.units, base.before).filter(({ gain }) => gain);
        const found = yield { model: modelOf(other, { ...variant, untied: !ties, goals }), purpose: "beside" };
        if (found.choice) list.push({ aim, placedFirst, ties, ...tellOf(base, found.choice), proven: provenAt(found) === goals.length });
      }
    }
  }
  return list;
}

function tellOf(model: Model, choice: Int32Array): Pick<Beside, "profile" | "satisfaction"> {
  const places = unitChoice(model, choice);
  return { profile: profileOf(model, places), satisfaction: satisfactionOf(model, places) };
}

/** How many goals from the first on are proven. */
function provenAt({ score, bounds }: Found): number {
  const open = score.findIndex((value, goal) => bounds[goal] !== value);
  return open < 0 ? score.length : open;
}

/** Every best pair of points and running projects: most points first, then at least one project more, and so on. */
function* curveOf(problem: AssignmentProblem, variant: Variant): Generator<Question, Curve, Found> {
  const filled = { key: "filled", sense: "most", base: 0, gain: undefined } as const;
  const goals = [pointsGoal(problem), filled];
  const points: CurvePoint[] = [];
  let start: Int32Array | undefined;
  for (let least = 0; ; ) {
    const model = modelOf(problem, { ...variant, goals, leastFilled: least });
    const found: Found = yield { model, purpose: "curve", start };
    if (!found.choice) return { points, complete: found.complete && points.every(({ proven }) => proven) };
    start = found.choice;
    points.push({ filled: found.score[1]!, points: found.score[0]!, ...tellOf(model, found.choice), proven: provenAt(found) === 2 });
    least = found.score[1]! + 1;
  }
}
