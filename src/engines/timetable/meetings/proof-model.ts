// SPDX-License-Identifier: EUPL-1.2
import { Solver, atMost, atMostOne, type Cost } from "../../satisfaction/index.ts";
import type { Frame } from "./proof-frame.ts";

/** The problem as clauses: in the manner of Bofill et al. (JAIR 2022), with counters that say how many meetings a participant has had so far. */
export class Model {
  readonly solver: Solver;
  readonly frame: Frame;
  readonly costs: Cost[] = [];
  /** Always true. */
  readonly yes: number;
  /** held[m][t]: meeting m is held in slot t; `no` where it may not. */
  readonly held: number[][];
  /** By meeting: held at all. */
  private readonly happens: number[];
  /** busy[p][t]: participant p has a meeting in slot t. */
  private readonly busy: number[][];
  /** By participant: breaks[k - 1]: at least k breaks. */
  readonly breaks: number[][] = [];

  /** `most`: breaks of one participant beyond which plans are of no interest. */
  constructor(frame: Frame, seed: number, most: number) {
    const solver = new Solver(seed);
    this.solver = solver;
    this.frame = frame;
    this.yes = solver.variable();
    solver.clause([this.yes]);
    this.held = frame.allowed.map((slots) => Array.from(slots, (free) => (free === 1 ? solver.variable() : -this.yes)));
    this.happens = this.held.map((slots, m) => this.happening(slots, frame.weights[m]));
    this.busy = frame.theirs.map((theirs, p) => this.busyness(theirs, frame.capacities[p]!));
    this.tables();
    this.order();
    this.changes();
    for (let p = 0; p < frame.participants; p++) this.breaks.push(this.breaksOf(p, most));
    this.spread();
    for (const ladder of this.breaks) for (const literal of ladder) if (literal !== -this.yes) this.costs.push({ literal, weight: 1 });
  }

  private possible(literals: readonly number[]): number[] {
    return literals.filter((literal) => literal !== -this.yes);
  }

  private happening(slots: readonly number[], weight: number | undefined): number {
    const { solver } = this;
    const places = this.possible(slots);
    atMostOne(solver, places);
    const happens = weight === undefined ? this.yes : solver.variable();
    solver.clause([-happens, ...places]);
    if (weight !== undefined) {
      for (const place of places) solver.clause([-place, happens]);
      if (weight > 0) this.costs.push({ literal: -happens, weight });
    }
    return happens;
  }

  private busyness(theirs: readonly number[], capacity: number): number[] {
    const { solver } = this;
    return this.frame.tables.map((_, t) => {
      const here = this.possible(theirs.map((m) => this.held[m]![t]!));
      if (capacity === 1) atMostOne(solver, here);
      else atMost(solver, here, capacity);
      return this.either(here);
    });
  }

  /** A literal that holds exactly where one of these does. */
  private either(literals: readonly number[]): number {
    const { solver, yes } = this;
    const open = this.possible(literals);
    if (open.includes(yes)) return yes;
    if (open.length < 2) return open[0] ?? -yes;
    const any = solver.variable();
    solver.clause([-any, ...open]);
    for (const literal of open) solver.clause([-literal, any]);
    return any;
  }

  private both(one: number, two: number): number {
    return -this.either([-one, -two]);
  }

  private tables(): void {
    const { frame, solver } = this;
    for (const [t, tables] of frame.tables.entries()) {
      const here = this.possible(this.held.map((slots) => slots[t]!));
      if (here.length <= tables) continue;
      const people = this.possible(this.busy.map((slots) => slots[t]!));
      if (frame.capacities.every((capacity) => capacity === 1)) atMost(solver, people, 2 * tables);
      else atMost(solver, here, tables);
    }
  }

  private order(): void {
    const { frame, solver } = this;
    const until = new Map<number, number[]>();
    const heldUntil = (m: number) => {
      let list = until.get(m);
      if (!list) until.set(m, (list = this.sofar(this.held[m]!)));
      return list;
    };
    for (const [later, earlier] of frame.after.entries()) for (const first of earlier) {
      const [a, b] = [heldUntil(first), heldUntil(later)];
      for (let t = 0; t < frame.slots; t++) solver.clause([-b[t]!, -this.happens[first]!, t > 0 ? a[t - 1]! : -this.yes]);
    }
  }

  /** list[t]: one of the first t + 1 literals holds. */
  private sofar(literals: readonly number[]): number[] {
    const list: number[] = [];
    for (const [t, literal] of literals.entries()) list.push(t === 0 ? literal : this.either([list[t - 1]!, literal]));
    return list;
  }

  private changes(): void {
    const { frame } = this;
    for (const [m, t] of frame.previous.entries()) {
      if (t < 0 || frame.changeCost === 0) continue;
      const literal = this.both(this.happens[m]!, -this.held[m]![t]!);
      if (literal !== -this.yes) this.costs.push({ literal, weight: frame.changeCost });
    }
  }

  private breaksOf(p: number, most: number): number[] {
    const { frame, solver } = this;
    const theirs = frame.theirs[p]!;
    const busy = this.busy[p]!;
    if (theirs.length < 2) return [];
    const exact = frame.capacities[p] === 1 && theirs.every((m) => frame.weights[m] === undefined);
    const begun = exact ? this.counted(busy, theirs.length) : this.sofar(busy);
    const ends: number[] = [];
    for (let t = 2; t < frame.slots; t++) ends.push(this.both(this.both(busy[t]!, -busy[t - 1]!), begun[t - 2]!));
    const upTo = Math.min(most + 1, theirs.length - 1, exact ? frame.slots - theirs.length : Infinity);
    const ladder = this.ladder(ends, upTo);
    if (ladder.length > most) solver.clause([-ladder[most]!]);
    return ladder.slice(0, most);
  }

  /** Exactly `count` of the literals hold; returns for each slot whether one of the first so many does. */
  private counted(literals: readonly number[], count: number): number[] {
    const { solver, yes } = this;
    const total = literals.length;
    const begun: number[] = [];
    let before: number[] = [yes, ...Array.from({ length: count }, () => -yes)];
    for (const [t, literal] of literals.entries()) {
      const now = [yes];
      for (let k = 1; k <= count; k++) {
        if (k > t + 1) now.push(-yes);
        else if (k <= count - (total - 1 - t)) now.push(yes);
        else now.push(solver.variable());
      }
      for (let k = 0; k <= count; k++) this.step(before, now, k, literal);
      begun.push(now[1]!);
      before = now;
    }
    solver.clause([before[count]!]);
    return begun;
  }

  /** One step of a counter: at least k now where at least k before, or k - 1 before and one more. Nothing beyond the count. */
  private step(before: readonly number[], now: readonly number[], k: number, literal: number): void {
    const { solver, yes } = this;
    const put = (...clause: number[]) => {
      if (!clause.includes(yes)) solver.clause(clause.filter((one) => one !== -yes));
    };
    if (k > 0) {
      put(-before[k]!, now[k]!);
      put(-now[k]!, before[k]!, literal);
      put(-now[k]!, before[k - 1]!);
      put(-now[k]!, now[k - 1]!);
    }
    if (k + 1 < now.length) put(-before[k]!, -literal, now[k + 1]!);
    else put(-before[k]!, -literal);
  }

  /** list[k - 1]: exactly where at least k of the literals hold. */
  private ladder(literals: readonly number[], upTo: number): number[] {
    let rungs: number[] = [];
    for (const literal of this.possible(literals)) {
      const next: number[] = [];
      for (let k = 1; k <= Math.min(upTo, rungs.length + 1); k++) {
        const climbed = k === 1 ? literal : this.both(rungs[k - 2]!, literal);
        next.push(k > rungs.length ? climbed : this.either([rungs[k - 1]!, climbed]));
      }
      rungs = next;
    }
    for (const [k, literal] of rungs.entries()) if (k > 0) this.solver.clause([-literal, rungs[k - 1]!]);
    return rungs;
  }

  /** Whoever has k + spread breaks makes everybody have k. */
  private spread(): void {
    const { frame, solver, yes } = this;
    const most = Math.max(0, ...this.breaks.map((ladder) => ladder.length));
    let lower = yes;
    for (let k = 1; k + frame.spread <= most; k++) {
      const everybody = this.breaks.some((ladder) => ladder.length < k) ? -yes : solver.variable();
      if (everybody !== -yes) solver.clause([-everybody, lower]);
      for (const ladder of this.breaks) {
        if (everybody !== -yes) solver.clause([-everybody, ladder[k - 1]!]);
        const far = ladder[k + frame.spread - 1];
        if (far !== undefined) solver.clause([-far, everybody]);
      }
      lower = everybody;
    }
  }
}
