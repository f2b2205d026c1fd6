// SPDX-License-Identifier: EUPL-1.2
import { chance, type Chance, type Watch } from "../search/index.ts";
import { Lesson, analyse, blame } from "./analyse.ts";
import { Order } from "./order.ts";
import { Pace } from "./pace.ts";
import { propagate } from "./propagate.ts";
import { State, addVariable, assign, keep } from "./state.ts";
import { forget, tidy } from "./tidy.ts";

/** `unknown`: the effort ended first. */
export type Outcome = "yes" | "no" | "unknown";

/**
 * Conflict-driven clause learning over clauses that are handed in one by one. A literal is a variable (1, 2, ...) or
 * minus a variable for its opposite. Incremental: clauses and variables may be added between two questions, and what
 * was learnt stays. The same calls with the same seed give the same answers.
 */
export class Solver {
  private readonly s = new State();
  private readonly order = new Order();
  private readonly pace = new Pace();
  private readonly lesson = new Lesson();
  private readonly dice: Chance;
  private found = new Int8Array(0);
  private cleanAt = 0;
  private forgetAt = 2000;
  private forgotten = 0;
  private aimed = 0;
  private reached = 0;
  private phaseAt = 4000;
  private phases = 0;
  /** After "no": those of the assumptions that cannot hold together; empty where the clauses alone contradict each other. */
  core: number[] = [];

  constructor(seed = 1) {
    this.dice = chance(seed);
  }

  get variables(): number {
    return this.s.variables;
  }

  get conflicts(): number {
    return this.s.conflicts;
  }

  /** Clauses of three or more literals: given, learnt and still held. */
  get size(): { given: number; learnt: number } {
    return { given: this.s.given.length, learnt: this.s.learnt.length };
  }

  variable(): number {
    const v = addVariable(this.s);
    this.order.add(v);
    this.order.favour(v, this.dice.next() * 1e-3);
    return v;
  }

  /** At least one of the literals holds. */
  clause(literals: readonly number[]): void {
    const { s } = this;
    this.back(0);
    if (s.broken) return;
    const inner: number[] = [];
    for (const literal of literals) {
      const code = inward(literal);
      const value = s.values[code]!;
      if (value > 0 || inner.includes(code ^ 1)) return;
      if (value === 0 && !inner.includes(code)) inner.push(code);
    }
    if (inner.length === 0) s.broken = true;
    else if (inner.length > 1) keep(s, inner, inner.length, 0);
    else {
      assign(s, inner[0]!, 0);
      s.broken = propagate(s) !== 0;
    }
  }

  /** The value to try first for the variable of this literal. */
  hint(literal: number): void {
    const v = Math.abs(literal);
    this.s.saved[v] = this.s.wished[v] = this.s.target[v] = this.s.best[v] = literal > 0 ? 1 : -1;
  }

  /** Decide the variable earlier. */
  favour(v: number, score: number): void {
    this.order.favour(v, score);
  }

  /** 1 or -1 where the literal is settled for ever, 0 where it is open. */
  settled(literal: number): number {
    this.back(0);
    return this.s.values[inward(literal)]!;
  }

  /** After "yes": whether the literal holds. */
  holds(literal: number): boolean {
    return this.found[inward(literal)] === 1;
  }

  /** What follows at once from these literals together (unit propagation only): undefined where they contradict each other. */
  implied(literals: readonly number[]): number[] | undefined {
    const { s } = this;
    this.back(0);
    if (s.broken) return undefined;
    s.begins[++s.depth] = s.held;
    const from = s.held;
    let clash = 0;
    for (const literal of literals) {
      const code = inward(literal);
      if (s.values[code]! > 0) continue;
      if (s.values[code]! < 0) clash = 1;
      else assign(s, code, 0);
    }
    clash ||= propagate(s);
    const all = clash === 0 ? Array.from(s.trail.subarray(from, s.held), outward) : undefined;
    this.back(0, false);
    return all;
  }

  /** Is there an assignment that satisfies all clauses and these literals? Counts a step of the watch for each conflict; at most `limit` conflicts. */
  solve(assumptions: readonly number[], eye: Watch, limit = Infinity): Outcome {
    const { s } = this;
    this.back(0);
    this.core = [];
    const wanted = Int32Array.from(assumptions, inward);
    let left = limit;
    if (!s.broken && s.held > this.cleanAt) this.clean();
    while (!s.broken) {
      const clash = propagate(s);
      if (clash !== 0) {
        if (s.depth === 0) s.broken = true;
        else this.learn(clash);
        if (eye.over() || --left <= 0) return this.ended();
        continue;
      }
      if (s.depth > wanted.length && this.pace.due()) this.restart(wanted.length);
      else if (s.conflicts >= this.forgetAt) this.reduce();
      else {
        const next = this.decision(wanted);
        if (next === 0) return this.model();
        if (next < 0) return "no";
        s.begins[++s.depth] = s.held;
        if (next > 1) assign(s, next, 0);
      }
    }
    return "no";
  }

  private ended(): Outcome {
    this.back(0);
    return this.s.broken ? "no" : "unknown";
  }

  private model(): Outcome {
    const { s } = this;
    if (this.found.length < s.values.length) this.found = new Int8Array(s.values.length);
    this.found.set(s.values);
    return "yes";
  }

  /** The next literal to try; 1 for a level without a decision; 0 where all are assigned; -1 where an assumption fails. */
  private decision(wanted: Int32Array): number {
    const { s } = this;
    if (s.depth < wanted.length) {
      const literal = wanted[s.depth]!;
      const value = s.values[literal]!;
      if (value > 0) return 1;
      if (value === 0) return literal;
      this.core = [outward(literal), ...blame(s, literal).map(outward)];
      this.back(0);
      return -1;
    }
    for (;;) {
      const v = this.order.pop();
      if (v === 0) return 0;
      if (s.values[2 * v] !== 0) continue;
      const phase = this.pace.stable && s.target[v] !== 0 ? s.target[v]! : s.saved[v]!;
      return phase > 0 ? 2 * v : 2 * v + 1;
    }
  }

  private learn(clash: number): void {
    const { s, lesson, order } = this;
    s.conflicts++;
    if (this.pace.stable) this.aim();
    analyse(s, clash, lesson, order);
    order.age();
    this.pace.learnt(lesson.glue);
    this.back(lesson.level);
    const first = lesson.literals[0]!;
    if (lesson.length === 1) assign(s, first, 0);
    else {
      const place = keep(s, lesson.literals, lesson.length, Math.max(1, lesson.glue));
      assign(s, first, place === 0 ? -lesson.literals[1]! : place);
    }
  }

  /** Remembers the longest assignment without a conflict. */
  private aim(): void {
    const { s } = this;
    const sound = s.begins[s.depth]!;
    const note = (into: Int8Array) => {
      for (let at = 0; at < sound; at++) into[s.trail[at]! >> 1] = (s.trail[at]! & 1) === 0 ? 1 : -1;
    };
    if (sound > this.aimed) {
      this.aimed = sound;
      note(s.target);
    }
    if (sound > this.reached) {
      this.reached = sound;
      note(s.best);
    }
  }

  private restart(level: number): void {
    this.back(level);
    this.pace.restarted();
    if (this.pace.turn()) {
      this.order.decay = this.pace.stable ? 0.95 : 0.9;
      this.aimed = 0;
      this.s.target.set(this.s.saved);
    }
    if (this.s.conflicts >= this.phaseAt) this.rephase();
  }

  /** Now and then values are tried anew: the best so far, those wished, their opposite, or by the dice. */
  private rephase(): void {
    const { s } = this;
    this.phaseAt = s.conflicts + 2000 * ++this.phases;
    const way = this.phases % 6;
    if (way === 0) s.saved.set(s.wished);
    else if (way === 3) for (let v = 1; v <= s.variables; v++) s.saved[v] = this.dice.next() < 0.5 ? 1 : -1;
    else if (way !== 5) s.saved.set(s.best);
    s.target.fill(0);
    this.aimed = this.reached = 0;
  }

  private reduce(): void {
    const { s } = this;
    this.back(0);
    this.forgotten++;
    this.forgetAt = s.conflicts + 2000 + 300 * this.forgotten;
    forget(s);
    this.cleanAt = s.held;
  }

  private clean(): void {
    const { s } = this;
    s.broken ||= propagate(s) !== 0;
    if (s.broken) return;
    tidy(s);
    this.cleanAt = s.held;
  }

  /** Takes back every decision above a level. */
  private back(level: number, save = true): void {
    const { s, order } = this;
    if (s.depth <= level) return;
    const from = s.begins[level + 1]!;
    const { values, trail, saved } = s;
    for (let at = s.held - 1; at >= from; at--) {
      const literal = trail[at]!;
      values[literal] = values[literal ^ 1] = 0;
      if (save) saved[literal >> 1] = (literal & 1) === 0 ? 1 : -1;
      order.insert(literal >> 1);
    }
    s.held = s.head = from;
    s.depth = level;
  }
}

function inward(literal: number): number {
  return literal > 0 ? 2 * literal : 1 - 2 * literal;
}

function outward(code: number): number {
  return (code & 1) === 0 ? code >> 1 : -(code >> 1);
}
