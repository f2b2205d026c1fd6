// SPDX-License-Identifier: EUPL-1.2
import type { Watch } from "../search/index.ts";
import { shrink, trim } from "./cores.ts";
import { Total } from "./counting.ts";
import { descend } from "./descent.ts";
import { Ledger, patient, type Cost, type Optimum, type Way } from "./objective.ts";
import type { Solver } from "./solver.ts";

/** A literal that counts how many of a core hold. */
interface Counted {
  readonly total: Total;
  readonly k: number;
}

/** Cores that wait for their counters. */
interface Pending {
  readonly literals: readonly number[];
  readonly weight: number;
}

/**
 * The cheapest assignment that satisfies the solver's clauses: weighted partial MaxSAT. `cores` is OLL (Andres et al.
 * 2012, in the manner of RC2, Ignatiev et al. 2019) with disjoint cores first, strata by weight, core exhaustion, core
 * minimisation, at-most-one detection and hardening; `descent` asks for less than the best again and again. Both can be
 * stopped at any moment. A step of the watch is a conflict. The solver is used up: its clauses grow.
 */
export function minimise(solver: Solver, costs: readonly Cost[], eye: Watch, way: Way = {}): Optimum {
  const ledger = new Ledger(solver, costs, way);
  if (way.lower !== undefined) ledger.raise(way.lower);
  for (const literal of ledger.due.keys()) solver.hint(-literal);
  if (ledger.closed) return ledger.answer(false);
  return way.strategy === "descent" ? descend(solver, ledger, eye) : new Cores(solver, ledger, eye).run();
}

class Cores {
  private readonly counted = new Map<number, Counted>();
  private pending: Pending[] = [];
  private readonly solver: Solver;
  private readonly ledger: Ledger;
  private readonly eye: Watch;

  constructor(solver: Solver, ledger: Ledger, eye: Watch) {
    this.solver = solver;
    this.ledger = ledger;
    this.eye = eye;
  }

  run(): Optimum {
    const { solver, ledger, eye } = this;
    exclusive(solver, ledger, eye);
    let least = this.nextStratum(Infinity);
    while (!ledger.closed) {
      this.harden();
      const assumed = this.assumed(least);
      const outcome = patient(solver, assumed, ledger, eye);
      if (outcome === "unknown") {
        if (eye.late()) return ledger.answer(false);
        continue;
      }
      if (outcome === "yes") {
        ledger.note();
        if (this.settle()) continue;
        if (least <= 1 || assumed.length === ledger.due.size) ledger.close();
        else least = this.nextStratum(least);
      } else if (solver.core.length === 0) return this.exhausted();
      else this.charge(solver.core);
    }
    return ledger.answer(false);
  }

  /** The clauses, sharpened to "better than the best", contradict each other. */
  private exhausted(): Optimum {
    if (this.ledger.cost < Infinity) this.ledger.close();
    return this.ledger.answer(true);
  }

  /** The opposite of every literal of at least this weight, those of new counters last. */
  private assumed(least: number): number[] {
    const assumed: number[] = [];
    for (const [literal, weight] of this.ledger.due) if (weight >= least) assumed.push(-literal);
    return assumed;
  }

  /** Weights are looked at from the heaviest down, in steps that take in enough different ones. */
  private nextStratum(above: number): number {
    const below = [...this.ledger.due.values()].filter((weight) => weight < above).sort((a, b) => b - a);
    let taken = 0;
    const seen = new Set<number>();
    for (const weight of below) {
      if (!seen.has(weight) && seen.size > 0 && taken / seen.size > 1.25 + below.length / 1000) return [...seen].at(-1)!;
      seen.add(weight);
      taken++;
    }
    return 1;
  }

  /** What costs as much as the gap cannot be part of anything better. */
  private harden(): void {
    const { solver, ledger } = this;
    const gap = ledger.cost - ledger.paid;
    if (gap === Infinity || this.pending.length > 0) return;
    for (const [literal, weight] of ledger.due) {
      if (weight < gap) continue;
      solver.clause([-literal]);
      ledger.due.delete(literal);
    }
  }

  /** A core: its least weight is paid for sure; what its literals cost beyond stays. */
  private charge(found: readonly number[]): void {
    const { solver, ledger, eye } = this;
    let core = trim(solver, found, eye, 2000);
    if (core.length > 1 && core.length < 200) core = [...shrink(solver, core, eye, 500).literals];
    if (core.length === 0) return;
    const literals = core.map((literal) => -literal);
    const weight = Math.min(...literals.map((literal) => ledger.due.get(literal)!));
    for (const literal of literals) {
      ledger.less(literal, weight);
      this.advance(literal, weight);
    }
    ledger.charge(weight);
    if (literals.length === 1) solver.clause(literals);
    else {
      solver.clause(literals);
      this.pending.push({ literals, weight });
    }
  }

  /** Where "at least k" is paid, "at least k + 1" is what costs next. */
  private advance(literal: number, weight: number): void {
    const counted = this.counted.get(literal);
    if (!counted || counted.k >= counted.total.size) return;
    this.count({ total: counted.total, k: counted.k + 1 }, weight);
  }

  private count(counted: Counted, weight: number): void {
    const literal = counted.total.atLeast(counted.k);
    this.solver.hint(-literal);
    this.counted.set(literal, counted);
    this.ledger.pay(literal, weight);
  }

  /** Gives the waiting cores their counters; how many of a core must hold is raised as far as that is quickly seen. */
  private settle(): boolean {
    const { solver, ledger, eye } = this;
    const waiting = this.pending;
    this.pending = [];
    for (const { literals, weight } of waiting) {
      const total = new Total(solver, literals);
      let k = 2;
      while (k <= literals.length && solver.solve([-total.atLeast(k)], eye, 1000) === "no") {
        solver.clause([total.atLeast(k)]);
        ledger.charge(weight);
        k++;
      }
      if (k <= literals.length) this.count({ total, k }, weight);
    }
    return waiting.length > 0;
  }
}

/** Costs of which all but one must be paid, since no two can be spared together: paid at once, with one literal for "all of them". */
function exclusive(solver: Solver, ledger: Ledger, eye: Watch): void {
  const spared = new Map<number, Set<number>>();
  if (ledger.due.size > 3000) return;
  for (const literal of ledger.due.keys()) {
    if (eye.late()) return;
    const follows = solver.implied([-literal]);
    if (follows) spared.set(literal, new Set(follows.filter((other) => ledger.due.has(other))));
    else solver.clause([literal]);
  }
  const free = new Set(spared.keys());
  for (const first of spared.keys()) {
    if (!free.has(first)) continue;
    const clique = [first];
    for (const other of spared.get(first)!) if (free.has(other) && clique.every((one) => spared.get(one)!.has(other) || spared.get(other)!.has(one))) clique.push(other);
    if (clique.length < 2) continue;
    for (const literal of clique) free.delete(literal);
    const weight = Math.min(...clique.map((literal) => ledger.due.get(literal)!));
    const all = solver.variable();
    solver.clause([...clique.map((literal) => -literal), all]);
    for (const literal of clique) ledger.less(literal, weight);
    ledger.charge(weight * (clique.length - 1));
    ledger.pay(all, weight);
  }
}
