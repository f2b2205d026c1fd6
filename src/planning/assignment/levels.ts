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

/**
 * Level after level with HiGHS, each level held at what it reached before the next: successive levels stay exact where
 * one sum with huge weights would not. Starts from a choice, and from a proof where some levels are already proven.
 * A level that is not proven in its time keeps the best found; the levels after it count as not proven.
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
  for (const goal of model.goals.keys()) {
    if (bounds[goal] === best.score[goal] && proven) continue;
    if (limits.stop?.() || limits.now() >= ends) return { ...best, bounds, complete: false };
    const data = dataOf(program, program.gains[goal], best.score.slice(0, goal));
    const answer = await solveLinear(data, { ...settings(limits, ends, share(model, goal)), distance: 0.999, start: columnsOf(model, program, best.choice!) });
    if (answer.values.length > 0) {
      const next = better(model, best, choiceOf(model, program, answer.values));
      if (next !== best) limits.onBetter?.({ ...next, bounds, complete: false });
      best = next;
    }
    const bound = Number.isFinite(answer.bound) ? Math.floor(-answer.bound + 1e-5) : Infinity;
    if (proven) bounds[goal] = Math.max(best.score[goal]!, Math.min(bounds[goal]!, bound));
    proven &&= bounds[goal] === best.score[goal];
  }
  return { ...best, bounds: bounds.map((bound, goal) => (proven ? best.score[goal]! : bound)), complete: proven };
}

/** Of the time that is left: the first levels decide most. */
function share({ goals }: Model, goal: number): number {
  return Math.max(0.4, 1 / (goals.length - goal));
}

function settings({ seed, nodes, now, stop }: Limits, ends: number, part: number): Parameters<typeof solveLinear>[1] {
  const seconds = ends === Infinity ? undefined : Math.max(0.02, ((ends - now()) / 1000) * part);
  return { seed, seconds, stop, options: nodes === undefined ? {} : { mip_max_nodes: nodes } };
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
