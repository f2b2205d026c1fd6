// SPDX-License-Identifier: EUPL-1.2
import type { Solver } from "./solver.ts";

/** At most one of the literals holds: every pair for few, in rows and columns for many (Chen 2010). */
export function atMostOne(solver: Solver, literals: readonly number[]): void {
  if (literals.length <= 7) {
    for (const [at, one] of literals.entries()) for (const two of literals.slice(at + 1)) solver.clause([-one, -two]);
    return;
  }
  const width = Math.ceil(Math.sqrt(literals.length));
  const rows = Array.from({ length: Math.ceil(literals.length / width) }, () => solver.variable());
  const columns = Array.from({ length: width }, () => solver.variable());
  for (const [at, literal] of literals.entries()) {
    solver.clause([-literal, rows[Math.floor(at / width)]!]);
    solver.clause([-literal, columns[at % width]!]);
  }
  atMostOne(solver, rows);
  atMostOne(solver, columns);
}

/** Exactly one of the literals holds. */
export function exactlyOne(solver: Solver, literals: readonly number[]): void {
  solver.clause(literals);
  atMostOne(solver, literals);
}

/** At most `most` of the literals hold. */
export function atMost(solver: Solver, literals: readonly number[], most: number): void {
  if (most < 0) solver.clause([]);
  else if (most === 0) for (const literal of literals) solver.clause([-literal]);
  else if (most === 1) atMostOne(solver, literals);
  else if (most < literals.length) solver.clause([-new Total(solver, literals).atLeast(most + 1)]);
}

/** At least `least` of the literals hold. */
export function atLeast(solver: Solver, literals: readonly number[], least: number): void {
  if (least > literals.length) solver.clause([]);
  else if (least === 1) solver.clause(literals);
  else if (least > 0) atMost(solver, literals.map((literal) => -literal), literals.length - least);
}

/**
 * Counts how many literals hold, as far as is asked (totalizer, Bailleux and Boufkhad 2003; grown on demand, Martins et
 * al. 2014). Forward only: where `k` hold, `atLeast(k)` holds; so forbidding it means "fewer than k", but asking for it
 * means nothing.
 */
export class Total {
  readonly size: number;
  private readonly solver: Solver;
  private readonly left: Total | undefined;
  private readonly right: Total | undefined;
  /** outputs[k - 1]: at least k. */
  private readonly outputs: number[] = [];

  constructor(solver: Solver, literals: readonly number[]) {
    this.solver = solver;
    this.size = literals.length;
    if (literals.length === 1) this.outputs.push(literals[0]!);
    else if (literals.length > 1) {
      const half = literals.length >> 1;
      this.left = new Total(solver, literals.slice(0, half));
      this.right = new Total(solver, literals.slice(half));
    }
  }

  /** The literal that holds where at least k do; 1 <= k <= size. */
  atLeast(k: number): number {
    this.grow(k);
    return this.outputs[k - 1]!;
  }

  private grow(k: number): void {
    const { solver, outputs, left, right } = this;
    const before = outputs.length;
    const upTo = Math.min(k, this.size);
    if (before >= upTo || left === undefined || right === undefined) return;
    left.grow(upTo);
    right.grow(upTo);
    while (outputs.length < upTo) {
      outputs.push(solver.variable());
      if (outputs.length > 1) solver.clause([-outputs.at(-1)!, outputs.at(-2)!]);
    }
    for (let a = 0; a <= Math.min(upTo, left.size); a++) {
      for (let b = Math.max(0, before + 1 - a); b <= Math.min(upTo - a, right.size); b++) {
        const premises = [a > 0 ? -left.outputs[a - 1]! : 0, b > 0 ? -right.outputs[b - 1]! : 0].filter(Boolean);
        solver.clause([...premises, outputs[a + b - 1]!]);
      }
    }
  }
}
