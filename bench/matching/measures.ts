// SPDX-License-Identifier: EUPL-1.2
// How good a ranking is: nDCG@10 (gain 2^grade - 1), MRR@10 (first grade of 2 or more), R@20 (grade 1 or more), traps.
import type { TestSet } from "./sets.ts";

/** For every need its offers, best first. */
export type Run = ReadonlyMap<string, readonly string[]>;

export interface Quality {
  readonly ndcg: number;
  readonly mrr: number;
  readonly recall: number;
  /** Traps that stand before the best offer of grade 3. */
  readonly trapped: number;
  /** nDCG of each need. */
  readonly each: ReadonlyMap<string, number>;
}

/** Needs without any grade above 0 have no best order and are left out. */
export function judge({ grades, traps }: TestSet, run: Run): Quality {
  const judged = [...grades].filter(([, offers]) => [...offers.values()].some((grade) => grade > 0));
  const each = new Map(judged.map(([need, offers]) => [need, ndcg(run.get(need) ?? [], offers)]));
  const mrr = judged.map(([need, offers]) => 1 / (1 + placeOf(run.get(need)?.slice(0, 10) ?? [], (offer) => (offers.get(offer) ?? 0) >= 2)));
  const recall = judged.map(([need, offers]) => {
    const wanted = [...offers].filter(([, grade]) => grade >= 1).map(([offer]) => offer);
    const found = new Set(run.get(need)?.slice(0, 20));
    return wanted.filter((offer) => found.has(offer)).length / wanted.length;
  });
  const trapped = traps.filter(([need, trap]) => {
    const order = run.get(need) ?? [];
    return placeOf(order, (offer) => offer === trap) < placeOf(order, (offer) => grades.get(need)?.get(offer) === 3);
  }).length;
  return { ndcg: mean([...each.values()]), mrr: mean(mrr), recall: mean(recall), trapped, each };
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

/** Place of the first that is meant, or infinitely far. */
const placeOf = (order: readonly string[], meant: (offer: string) => boolean): number => {
  const at = order.findIndex(meant);
  return at < 0 ? Infinity : at;
};

function ndcg(order: readonly string[], grades: ReadonlyMap<string, number>): number {
  const gain = (grade: number, place: number) => (2 ** grade - 1) / Math.log2(place + 2);
  const got = order.slice(0, 10).reduce((sum, offer, place) => sum + gain(grades.get(offer) ?? 0, place), 0);
  const best = [...grades.values()].sort((a, b) => b - a).slice(0, 10).reduce((sum, grade, place) => sum + gain(grade, place), 0);
  return best > 0 ? got / best : 0;
}
