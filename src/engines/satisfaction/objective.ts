// SPDX-License-Identifier: EUPL-1.2
import type { Watch } from "../search/index.ts";
import type { Outcome, Solver } from "./solver.ts";

/** What is to be paid where a literal holds: a whole number. */
export interface Cost {
  readonly literal: number;
  readonly weight: number;
}

/** Best assignment so far and what is known about better ones. */
export interface Optimum {
  /** `best`: proven; `some`: the effort ended first; `none`: nothing satisfies the clauses; `unknown`: the effort ended before anything was found. */
  readonly outcome: "best" | "some" | "none" | "unknown";
  /** Infinity while nothing was found. */
  readonly cost: number;
  /** No assignment costs less. */
  readonly bound: number;
  /** Whether a literal holds in the best assignment; undefined where only its cost was known (`upper`). */
  readonly holds: ((literal: number) => boolean) | undefined;
  readonly conflicts: number;
}

export interface Way {
  /** `cores` raises the bound, `descent` lowers the cost; both tell each other. */
  readonly strategy?: "cores" | "descent";
  /** The cost of a plan that somebody else holds: only better ones are looked for. */
  readonly upper?: number;
  /** No assignment costs less, somebody else proved. */
  readonly lower?: number;
  /** What others know by now: asked every few thousand conflicts. */
  readonly rivals?: () => { readonly cost?: number | undefined; readonly bound?: number | undefined };
  /** Told at each better assignment or bound. */
  readonly told?: (cost: number, bound: number, holds: ((literal: number) => boolean) | undefined) => void;
}

/** The costs of an optimisation while its bounds move: weights still to be paid by literal, what is paid for sure, what the best plan pays. */
export class Ledger {
  /** Weight by literal; a literal and its opposite never stand both. */
  readonly due = new Map<number, number>();
  /** Paid for sure, on top of what is due. */
  paid = 0;
  /** What others know, or what a search without cores found out. */
  private lower = -Infinity;
  cost = Infinity;
  found: Int8Array | undefined;
  private readonly costs: readonly Cost[];
  private readonly solver: Solver;
  private readonly told: Way["told"];
  private readonly rivals: Way["rivals"];

  constructor(solver: Solver, costs: readonly Cost[], way: Way) {
    this.solver = solver;
    this.costs = costs;
    this.told = way.told;
    this.rivals = way.rivals;
    this.cost = way.upper ?? Infinity;
    for (const { literal, weight } of costs) if (weight > 0) this.pay(literal, weight);
      else if (weight < 0) {
        this.paid += weight;
        this.pay(-literal, -weight);
      }
  }

  /** Adds to what a literal costs; what its opposite costs as well is paid in any case. */
  pay(literal: number, weight: number): void {
    const against = this.due.get(-literal) ?? 0;
    const both = Math.min(against, weight);
    this.paid += both;
    if (against > both) this.due.set(-literal, against - both);
    else this.due.delete(-literal);
    if (weight > both) this.due.set(literal, (this.due.get(literal) ?? 0) + weight - both);
  }

  /** Takes off what was moved elsewhere. */
  less(literal: number, weight: number): void {
    const left = (this.due.get(literal) ?? 0) - weight;
    if (left > 0) this.due.set(literal, left);
    else this.due.delete(literal);
  }

  get bound(): number {
    return Math.max(this.paid, this.lower);
  }

  get closed(): boolean {
    return this.bound >= this.cost;
  }

  /** The solver has found an assignment: keeps it where it costs less than the best. */
  note(): boolean {
    const { solver } = this;
    let cost = 0;
    for (const { literal, weight } of this.costs) if (solver.holds(literal)) cost += weight;
    if (cost >= this.cost) return false;
    this.cost = cost;
    this.found = Int8Array.from({ length: solver.variables + 1 }, (_, v) => (v > 0 && solver.holds(v) ? 1 : -1));
    this.tell();
    return true;
  }

  /** Takes over what others know; whether their plan is better than the best one here. */
  listen(): boolean {
    const { cost = Infinity, bound = -Infinity } = this.rivals?.() ?? {};
    this.lower = Math.max(this.lower, bound);
    if (cost >= this.cost) return false;
    this.cost = cost;
    this.found = undefined;
    return true;
  }

  /** A core was paid. */
  charge(weight: number): void {
    const before = this.bound;
    this.paid += weight;
    if (this.bound > before) this.tell();
  }

  /** Nothing costs less, without saying which literals pay for it. */
  raise(bound: number): void {
    const before = this.bound;
    this.lower = Math.max(this.lower, bound);
    if (this.bound > before) this.tell();
  }

  /** Nothing better than the best exists. */
  close(): void {
    this.raise(this.cost);
  }

  tell(): void {
    this.told?.(this.cost, Math.min(this.bound, this.cost), this.reader());
  }

  reader(): ((literal: number) => boolean) | undefined {
    const { found } = this;
    return found && ((literal) => (found[Math.abs(literal)] === 1) === literal > 0);
  }

  answer(impossible: boolean): Optimum {
    const known = this.cost < Infinity;
    const outcome = impossible && !known ? "none" : this.closed ? "best" : known ? "some" : "unknown";
    return { outcome, cost: this.cost, bound: Math.min(this.bound, this.cost), holds: this.reader(), conflicts: this.solver.conflicts };
  }
}

/** Conflicts between two questions to the others. */
const ASK = 4000;

/** Solves, listening to others now and then: "unknown" also where they found something better meanwhile. */
export function patient(solver: Solver, assumed: readonly number[], ledger: Ledger, eye: Watch): Outcome {
  for (;;) {
    const better = ledger.listen();
    if (better || ledger.closed) return "unknown";
    const outcome = solver.solve(assumed, eye, ASK);
    if (outcome !== "unknown" || eye.late()) return outcome;
  }
}
