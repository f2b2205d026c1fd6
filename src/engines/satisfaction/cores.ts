// SPDX-License-Identifier: EUPL-1.2
import type { Watch } from "../search/index.ts";
import type { Solver } from "./solver.ts";

/** Assumptions that cannot hold together. */
export interface Core {
  readonly literals: readonly number[];
  /** Leaving out any one of them would do; false where the effort ended before that was known. */
  readonly smallest: boolean;
}

/**
 * Shrinks a core, one literal after the other: where the rest still contradicts itself, the literal goes, and with it
 * everything that the new core does not need (deletion with refinement, Marques-Silva 2010). `limit` conflicts a
 * question; literals at the front are tried first.
 */
export function shrink(solver: Solver, core: readonly number[], eye: Watch, limit = Infinity): Core {
  let left = [...core];
  let smallest = true;
  const needed = new Set<number>();
  for (;;) {
    const tried = left.find((literal) => !needed.has(literal));
    if (tried === undefined) return { literals: left, smallest };
    if (eye.late()) return { literals: left, smallest: false };
    const rest = left.filter((literal) => literal !== tried);
    const outcome = solver.solve(rest, eye, limit);
    if (outcome === "no") {
      const still = new Set(solver.core);
      left = rest.filter((literal) => still.has(literal));
    } else {
      needed.add(tried);
      if (outcome === "unknown") smallest = false;
    }
  }
}

/** Asks again with the core alone, as long as it becomes shorter. */
export function trim(solver: Solver, core: readonly number[], eye: Watch, limit: number, rounds = 4): number[] {
  let best = [...core];
  for (let round = 0; round < rounds && best.length > 1; round++) {
    const asked = round % 2 === 0 ? best.toReversed() : best;
    if (solver.solve(asked, eye, limit) !== "no" || solver.core.length >= best.length) break;
    best = [...solver.core];
  }
  return best;
}

/** One rule that can be named, as clauses. */
export interface Group {
  readonly name: string;
  readonly clauses: readonly (readonly number[])[];
}

/** Which rules contradict each other. */
export interface Explained {
  /** `possible`: the rules can hold together; `unknown`: the effort ended first. */
  readonly outcome: "possible" | "contradiction" | "unknown";
  /** Names of the rules of a contradiction, in the order given; empty where the solver's own clauses contradict each other. */
  readonly names: readonly string[];
  /** Each of the rules is needed for the contradiction. */
  readonly smallest: boolean;
}

/**
 * A smallest contradiction among named rules: each group gets a switch, switches that are not needed are taken away one
 * by one. Rules given first are given up first, so hand over the dull ones first. The solver may hold clauses that
 * always hold; it keeps the groups' clauses switched off afterwards.
 */
export function explain(solver: Solver, groups: readonly Group[], eye: Watch): Explained {
  const switches = groups.map((group) => {
    const on = solver.variable();
    for (const clause of group.clauses) solver.clause([-on, ...clause]);
    return on;
  });
  const outcome = solver.solve(switches, eye);
  if (outcome === "yes") return { outcome: "possible", names: [], smallest: true };
  if (outcome === "unknown") return { outcome: "unknown", names: [], smallest: false };
  const first = new Set(trim(solver, solver.core, eye, 20_000));
  const core = shrink(solver, switches.filter((on) => first.has(on)), eye);
  const left = new Set(core.literals);
  return { outcome: "contradiction", names: groups.filter((_, at) => left.has(switches[at]!)).map((group) => group.name), smallest: core.smallest };
}
