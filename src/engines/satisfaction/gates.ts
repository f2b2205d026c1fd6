// SPDX-License-Identifier: EUPL-1.2
import type { Solver } from "./solver.ts";

/** Literals that stand for "one of", "all of", "at least so many of" others, exactly where these hold; constants are folded away. */
export class Gates {
  readonly solver: Solver;
  /** Always true; minus it is always false. */
  readonly yes: number;

  constructor(solver: Solver) {
    this.solver = solver;
    this.yes = solver.variable();
    solver.clause([this.yes]);
  }

  /** Those literals that are not the constant "no". */
  possible(literals: readonly number[]): number[] {
    return literals.filter((literal) => literal !== -this.yes);
  }

  /** Adds a clause, leaving out constants. */
  clause(literals: readonly number[]): void {
    if (!literals.includes(this.yes)) this.solver.clause(this.possible(literals));
  }

  /** Holds exactly where one of these does. */
  either(literals: readonly number[]): number {
    const open = this.possible(literals);
    if (open.includes(this.yes)) return this.yes;
    if (open.length < 2) return open[0] ?? -this.yes;
    const any = this.solver.variable();
    this.solver.clause([-any, ...open]);
    for (const literal of open) this.solver.clause([-literal, any]);
    return any;
  }

  both(one: number, two: number): number {
    return -this.either([-one, -two]);
  }

  /** list[t]: one of the first t + 1 literals holds. */
  sofar(literals: readonly number[]): number[] {
    const list: number[] = [];
    for (const [t, literal] of literals.entries()) list.push(t === 0 ? literal : this.either([list[t - 1]!, literal]));
    return list;
  }

  /** list[k - 1]: exactly where at least k of the literals hold, for k up to `upTo`. */
  ladder(literals: readonly number[], upTo: number): number[] {
    let rungs: number[] = [];
    for (const literal of this.possible(literals)) {
      const next: number[] = [];
      for (let k = 1; k <= Math.min(upTo, rungs.length + 1); k++) {
        const climbed = k === 1 ? literal : this.both(rungs[k - 2]!, literal);
        next.push(k > rungs.length ? climbed : this.either([rungs[k - 1]!, climbed]));
      }
      rungs = next;
    }
    for (const [k, literal] of rungs.entries()) if (k > 0) this.clause([-literal, rungs[k - 1]!]);
    return rungs;
  }

  /**
   * Makes exactly `count` of the literals hold and returns for each place whether one of the literals up to there does: a
   * sequential counter (Sinz 2005) in both directions, so that what is left over at the end says something at the beginning.
   */
  exactly(literals: readonly number[], count: number): number[] {
    const { solver, yes } = this;
    const total = literals.length;
    const begun: number[] = [];
    let before: number[] = [yes, ...Array.from({ length: count }, () => -yes)];
    for (const [t, literal] of literals.entries()) {
      const now = [yes];
      for (let k = 1; k <= count; k++) now.push(k > t + 1 ? -yes : k <= count - (total - 1 - t) ? yes : solver.variable());
      for (let k = 0; k <= count; k++) this.step(before, now, k, literal);
      begun.push(now[1] ?? -yes);
      before = now;
    }
    this.clause([before[count]!]);
    return begun;
  }

  /** At least k now: where at least k before, or k - 1 before and one more. Nothing beyond the count. */
  private step(before: readonly number[], now: readonly number[], k: number, literal: number): void {
    if (k > 0) {
      this.clause([-before[k]!, now[k]!]);
      this.clause([-now[k]!, before[k]!, literal]);
      this.clause([-now[k]!, before[k - 1]!]);
      this.clause([-now[k]!, now[k - 1]!]);
    }
    this.clause(k + 1 < now.length ? [-before[k]!, -literal, now[k + 1]!] : [-before[k]!, -literal]);
  }
}
