// SPDX-License-Identifier: EUPL-1.2
import type { Watch } from "../../search/index.ts";
import { Tableau, type Program } from "./simplex.ts";

/** The best choice of whole variables. */
export interface Choice {
  /** 1 where chosen; undefined where none was found. */
  readonly chosen: Uint8Array | undefined;
  readonly objective: number;
  /** No choice brings more; -Infinity where the rows contradict each other. */
  readonly bound: number;
  /** Nothing was left open: `objective` is the bound, or there is no choice. */
  readonly settled: boolean;
}

/** Sums of points closer than this count as equal. */
export const SAME = 1e-6;

/** The linear program solved once, with nothing fixed: where every search for a choice begins. */
export function rootOf(program: Program): Tableau {
  const root = new Tableau(program);
  root.solve();
  return root;
}

/**
 * The best choice that keeps all rows and what `root` has fixed: branch and bound over the linear program (Land and Doig
 * 1960), the variable nearest to one half first, its nearer side first. Looks only for choices that bring more than `above`.
 */
export function choose(program: Program, root: Tableau, eye: Watch, above = -Infinity): Choice {
  const open: { tableau: Tableau; bound: number }[] = [{ tableau: new Tableau(root), bound: Infinity }];
  let best: Uint8Array | undefined;
  let objective = above;
  let left = -Infinity;
  while (open.length > 0) {
    const { tableau, bound } = open.pop()!;
    if (bound <= objective + SAME) continue;
    if (eye.over()) {
      left = Math.max(bound, ...open.map((one) => one.bound));
      break;
    }
    const outcome = tableau.solve();
    if (outcome === "no") continue;
    const reach = outcome === "yes" ? Math.min(bound, tableau.objective()) : bound;
    if (reach <= objective + SAME) continue;
    const values = tableau.values();
    const broken = outcome === "yes" ? halfway(values) : firstFree(tableau, values.length);
    if (broken < 0) {
      const chosen = outcome === "yes" ? Uint8Array.from(values, (value) => Math.round(value)) : Uint8Array.from(tableau.low.subarray(0, values.length));
      const worth = sumOf(program, chosen);
      if (!keeps(program, chosen) || worth <= objective + SAME) continue;
      best = chosen;
      objective = worth;
      continue;
    }
    const near = values[broken]! >= 0.5 ? 1 : 0;
    open.push({ tableau: fixedTo(tableau, broken, 1 - near), bound: reach }, { tableau: fixedTo(tableau, broken, near), bound: reach });
  }
  const found = best ? objective : -Infinity;
  return { chosen: best, objective: found, bound: Math.max(found, left), settled: left === -Infinity };
}

/** A copy with one variable more fixed. */
export function fixedTo(tableau: Tableau, variable: number, to: number): Tableau {
  const child = new Tableau(tableau);
  child.fix(variable, to);
  return child;
}

/** The variable nearest to one half; -1 where all are whole. */
function halfway(values: Float64Array): number {
  let best = -1;
  let nearest = 0.5 - 1e-6;
  for (const [variable, value] of values.entries()) {
    const away = Math.abs(value - 0.5);
    if (away >= nearest) continue;
    nearest = away;
    best = variable;
  }
  return best;
}

const firstFree = ({ low, high }: Tableau, count: number) => low.subarray(0, count).findIndex((value, variable) => value < high[variable]!);

const sumOf = ({ profit }: Program, chosen: Uint8Array) => profit.reduce((sum, gain, variable) => sum + gain * chosen[variable]!, 0);

function keeps({ rows }: Program, chosen: Uint8Array): boolean {
  return rows.every(({ members, min, max }) => {
    const sum = members.reduce((count, variable) => count + chosen[variable]!, 0);
    return sum >= min && sum <= max;
  });
}
