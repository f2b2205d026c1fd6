// SPDX-License-Identifier: EUPL-1.2
import { compare, filledAt, keepsRules, scoreOf, togetherAt, type Found, type Model } from "../../engines/assignment/index.ts";
import { solveLinear } from "../solvers/highs.ts";
import { dataOf, programOf, type Program } from "./program.ts";

/** How far the levels may go. */
export interface Limits {
  readonly seed: number;
  /** Wall clock for all levels together; without it every level runs to its proof or `nodes`. */
  readonly seconds?: number | undefined;
  readonly nodes?: number | undefined;
  readonly now: () => number;
  readonly stop?: (() => boolean) | undefined;
  /** A better choice than any before. */
  readonly onBetter?: ((found: Found) => void) | undefined;
}

/** Together at most so heavy: beyond, the tolerances of the solver would reach the last level of a sum. */
const HEAVIEST = 4_000_000;
const TOGETHER = 3;

/**
 * Level after level with HiGHS, up to three in one weighted sum with exact whole weights, each held at what it reached
 * before the next. Starts from a choice, and from a proof where some levels are already proven. A sum whose answer
 * differs from what its plan really reaches is solved again level by level. What is not proven in its time keeps the
 * best found; the levels after it count as not proven.
 */
export async function solveByLevels(model: Model, known: Found, limits: Limits): Promise<Found> {
  const program = programOf(model);
  const ends = limits.seconds === undefined ? Infinity : limits.now() + limits.seconds * 1000;
  let best = known;
  const bounds: number[] = model.goals.map((_, goal) => known.bounds[goal] ?? Infinity);
  if (model.goals.length === 0 || !best.choice) {
    const any = await solveLinear(dataOf(program, undefined, []), settings(limits, ends, 0.3));
    if (any.status === "infeasible") return { choice: undefined, score: [], bounds: [], complete: true };
    best = better(model, best, any.values.length > 0 ? choiceOf(model, program, any.values) : undefined);
    if (!best.choice) return { ...best, complete: false };
    if (model.goals.length === 0) return { ...best, complete: true };
  }
  let proven = true;
  let most = TOGETHER;
  for (let goal = 0; goal < model.goals.length; ) {
    if (bounds[goal] === best.score[goal] && proven) {
      goal++;
      continue;
    }
    if (limits.stop?.() || limits.now() >= ends) return { ...best, bounds, complete: false };
    const sum = sumOf(model, program, goal, most);
    const part = Math.max(0.5, sum.weights.length / (model.goals.length - goal));
    const answer = await solveLinear(dataOf(program, sum.gains, best.score.slice(0, goal)), { ...settings(limits, ends, part), distance: 0.999, start: columnsOf(model, program, best.choice!) });
    const choice = answer.values.length > 0 ? choiceOf(model, program, answer.values) : undefined;
    if (choice && most > 1 && !agrees(model, sum, goal, choice, -answer.objective)) {
      most = 1;
      continue;
    }
    const next = better(model, best, choice);
    best = next;
    if (proven) tighten(bounds, best.score, goal, { ...sum, bound: Number.isFinite(answer.bound) ? Math.floor(-answer.bound + 1e-4) : Infinity });
    for (const at of sum.weights.keys()) proven &&= bounds[goal + at] === best.score[goal + at];
    if (choice) limits.onBetter?.({ ...best, bounds: [...bounds], complete: false });
    goal += sum.weights.length;
    most = TOGETHER;
  }
  return { ...best, bounds: bounds.map((bound, goal) => (proven ? best.score[goal]! : bound)), complete: proven };
}

/** Levels added up with weights so large that a better earlier level always counts more. */
interface Sum {
  readonly gains: Float64Array;
  readonly weights: readonly number[];
  /** Least that the levels after the first can add. */
  readonly lowest: readonly number[];
}

function sumOf(model: Model, { gains, columns }: Program, goal: number, most: number): Sum {
  const ranges = model.goals.slice(goal, goal + most).map((_, at) => rangeOf(model, goal + at));
  let count = 1;
  for (let weight = 1; count < ranges.length; count++) {
    weight *= ranges[count]![1] - ranges[count]![0] + 1;
    if (weight > HEAVIEST) break;
  }
  const weights = ranges.slice(0, count).map((_, at) => ranges.slice(at + 1, count).reduce((product, [low, high]) => product * (high - low + 1), 1));
  const total = new Float64Array(columns);
  weights.forEach((weight, at) => gains[goal + at]!.forEach((gain, column) => (total[column]! += weight * gain)));
  return { gains: total, weights, lowest: ranges.slice(0, count).map(([low]) => low) };
}

/** Least and most that a level can reach at all. */
function rangeOf({ goals, blocks, sites, ties }: Model, goal: number): [number, number] {
  const { key, gain } = goals[goal]!;
  if (!gain) return [0, key === "filled" ? sites.length : ties.length];
  const ends = blocks.map(({ options }) => [Math.min(0, ...options.map(({ gains }) => gains[goal]!)), Math.max(0, ...options.map(({ gains }) => gains[goal]!))]);
  return [ends.reduce((sum, [low]) => sum + low!, 0), ends.reduce((sum, [, high]) => sum + high!, 0)];
}

/** Whether the sum that the solver tells is the one that its plan reaches. */
function agrees(model: Model, { weights }: Sum, goal: number, choice: Int32Array, told: number): boolean {
  const score = scoreOf(model, choice);
  return keepsRules(model, choice) && Math.abs(weights.reduce((sum, weight, at) => sum + weight * score[goal + at]!, 0) - told) < 0.5;
}

/** Bound of the sum to bounds of its levels, one after the other, as far as each is reached. */
function tighten(bounds: number[], score: readonly number[], goal: number, { weights, lowest, bound }: Sum & { readonly bound: number }): void {
  let left = bound;
  for (const [at, weight] of weights.entries()) {
    const least = weights.slice(at + 1).reduce((sum, other, later) => sum + other * lowest[at + 1 + later]!, 0);
    const own = Math.floor((left - least) / weight);
    const reached = score[goal + at]!;
    bounds[goal + at] = Math.max(reached, Math.min(bounds[goal + at]!, own));
    if (bounds[goal + at] !== reached) {
      for (let later = at + 1; later < weights.length; later++) bounds[goal + later] = Infinity;
      return;
    }
    left -= weight * reached;
  }
}

function settings({ seed, nodes, now, stop }: Limits, ends: number, part: number): Parameters<typeof solveLinear>[1] {
  const seconds = ends === Infinity ? undefined : Math.max(0.02, ((ends - now()) / 1000) * part);
  return { seed, seconds, stop, options: { mip_heuristic_effort: 0.02, ...(nodes === undefined ? undefined : { mip_max_nodes: nodes }) } };
}

function better(model: Model, best: Found, choice: Int32Array | undefined): Found {
  if (!choice || !keepsRules(model, choice)) return best;
  const score = scoreOf(model, choice);
  return best.choice && compare(score, best.score) <= 0 ? best : { ...best, choice, score };
}

function choiceOf({ blocks }: Model, { option }: Program, values: Float64Array): Int32Array {
  return Int32Array.from(blocks, ({ options }, at) => options[option[at]!.findIndex((column) => values[column]! > 0.5)]?.project ?? -1);
}

function columnsOf(model: Model, { columns, option, running, tied }: Program, choice: Int32Array): Float64Array {
  const values = new Float64Array(columns);
  model.blocks.forEach(({ options }, at) => {
    const used = options.findIndex(({ project }) => project === choice[at]);
    if (used >= 0) values[option[at]![used]!] = 1;
  });
  const runs = filledAt(model, choice);
  running.forEach((column, project) => column >= 0 && runs[project] && (values[column] = 1));
  const together = togetherAt(model, choice);
  tied.forEach((column, tie) => column >= 0 && together[tie] && (values[column] = 1));
  return values;
}
