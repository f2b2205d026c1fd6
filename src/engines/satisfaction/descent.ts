// SPDX-License-Identifier: EUPL-1.2
import type { Watch } from "../search/index.ts";
import { patient, type Ledger, type Optimum } from "./objective.ts";
import type { Solver } from "./solver.ts";

/** Finds an assignment, then asks for a cheaper one, until there is none: linear search from above with a generalised totalizer (Joshi et al. 2015). */
export function descend(solver: Solver, ledger: Ledger, eye: Watch): Optimum {
  let sums: Sums | undefined;
  const { paid } = ledger;
  while (!ledger.closed) {
    if (ledger.cost < Infinity) {
      sums ??= summed(solver, [...ledger.due], ledger.cost - paid);
      for (const [sum, literal] of sums) if (sum >= ledger.cost - paid) solver.clause([-literal]);
    }
    const outcome = patient(solver, [], ledger, eye);
    if (outcome === "unknown") {
      if (eye.late()) return ledger.answer(false);
      continue;
    }
    if (outcome === "no") {
      if (ledger.cost < Infinity) ledger.close();
      return ledger.answer(true);
    }
    ledger.note();
  }
  return ledger.answer(false);
}

/** By sum: the literal that holds where at least that much is paid. */
type Sums = Map<number, number>;

/** All sums up to a limit; what lies beyond counts as the limit. */
function summed(solver: Solver, due: readonly (readonly [number, number])[], limit: number): Sums {
  if (due.length === 0) return new Map();
  if (due.length === 1) return new Map([[Math.min(due[0]![1], limit), due[0]![0]]]);
  const half = due.length >> 1;
  const left = summed(solver, due.slice(0, half), limit);
  const right = summed(solver, due.slice(half), limit);
  const sums: Sums = new Map();
  const at = (sum: number) => {
    const key = Math.min(sum, limit);
    let literal = sums.get(key);
    if (literal === undefined) sums.set(key, (literal = solver.variable()));
    return literal;
  };
  for (const [sum, literal] of left) solver.clause([-literal, at(sum)]);
  for (const [sum, literal] of right) solver.clause([-literal, at(sum)]);
  for (const [a, one] of left) for (const [b, two] of right) solver.clause([-one, -two, at(a + b)]);
  const ordered = [...sums].sort(([a], [b]) => a - b);
  for (const [place, [, literal]] of ordered.entries()) if (place > 0) solver.clause([-literal, ordered[place - 1]![1]]);
  return sums;
}
