// SPDX-License-Identifier: EUPL-1.2
import type { Chance } from "../../search/index.ts";
import { searchStarter, shapes, turned } from "./starter.ts";
import { stored } from "./stored.ts";
import { cyclic, pairs, transversal, type Design } from "./transversal.ts";

export type { Design } from "./transversal.ts";

/**
 * Rounds without any repeat for `tables` tables of `size`, by construction: as many as are known here, perhaps fewer than
 * `rounds`. Undefined where no construction is known. Pure arithmetic, no search.
 */
export function constructed(tables: number, size: number, rounds: number): Design | undefined {
  const known = [
    size === 1 ? alone(tables, rounds) : undefined,
    size === 2 ? pairs(tables) : undefined,
    size >= 2 ? one(tables, size) : undefined,
    size > 2 ? transversal(tables, size, (fewer, same) => constructed(fewer, same, Infinity)) : undefined,
    size > 2 ? cyclic(tables, size, (fewer, same) => constructed(fewer, same, Infinity)) : undefined,
    size > 2 ? stored(tables, size) : undefined,
  ];
  return longest(known);
}

/**
 * Like `constructed`, and where that does not reach `rounds`, a search for a plan with a turning symmetry, `steps`
 * exchanges long at most. `over` says when the time is up.
 */
export function design(tables: number, size: number, rounds: number, dice: Chance, steps: number, over: () => boolean): Design | undefined {
  const known = constructed(tables, size, rounds);
  if (known && known.rounds.length >= rounds) return known;
  for (let wanted = rounds; wanted > Math.max(2, known?.rounds.length ?? 0) && wanted > rounds - 2; wanted--) {
    const found = searched(tables, size, wanted, dice, steps / 2, over);
    if (found) return found;
  }
  return known;
}

/** Shape after shape, again and again with longer searches: easy shapes give way within milliseconds. */
function searched(tables: number, size: number, rounds: number, dice: Chance, steps: number, over: () => boolean): Design | undefined {
  const candidates = shapes(tables, size, rounds);
  let left = candidates.length > 0 ? steps : 0;
  for (let length = 50_000; left > 0 && !over(); length *= 2) {
    for (const shape of candidates) {
      const starter = searchStarter(shape, dice, Math.min(length, left), over);
      if (starter) return turned(starter);
      left -= length;
      if (left <= 0 || over()) return undefined;
    }
  }
  return undefined;
}

/** Everybody at a table of their own meets nobody, as often as wanted. */
function alone(tables: number, rounds: number): Design {
  const round = Array.from({ length: tables }, (_, point) => point);
  return { tables, size: 1, rounds: Array.from({ length: Number.isFinite(rounds) ? rounds : 1 }, () => round) };
}

/** One round is always repeat-free. */
function one(tables: number, size: number): Design {
  return { tables, size, rounds: [Array.from({ length: tables * size }, (_, point) => point)] };
}

function longest(designs: readonly (Design | undefined)[]): Design | undefined {
  return designs.reduce((best, next) => (next && next.rounds.length > (best?.rounds.length ?? -1) ? next : best), undefined);
}
