// SPDX-License-Identifier: EUPL-1.2
import { Gates, Solver, atMost, atMostOne, type Cost } from "../../satisfaction/index.ts";
import type { Instance } from "./instance.ts";
import { owners } from "./proof-tables.ts";
import { windows } from "./proof-windows.ts";

/** What the limit of tables counts: all people who are busy (two a meeting), the owners of the meetings (one a meeting, see proof-tables.ts), or both. */
export type Counting = "people" | "owners" | "both";

/**
 * The problem as clauses, in the manner of Bofill et al. (JAIR 2022): a literal for each meeting and slot, one for each
 * participant busy in a slot, a counter along the slots of each participant that knows how many meetings were and are
 * still to come, and a ladder of breaks. What costs: one for each rung of the ladders.
 */
export class Model {
  readonly solver: Solver;
  readonly costs: Cost[] = [];
  /** held[m][t]: meeting m is held in slot t. */
  readonly held: readonly (readonly number[])[];
  private readonly gates: Gates;
  private readonly instance: Instance;
  /** By meeting: held at all. */
  private readonly happens: readonly number[];
  /** busy[p][t]: participant p has a meeting in slot t. */
  private readonly busy: readonly (readonly number[])[];
  /** By participant: ladder[k - 1]: at least k breaks. */
  private readonly breaks: readonly (readonly number[])[];

  /** `most`: more breaks of one participant are of no interest. */
  constructor(instance: Instance, seed: number, counting: Counting, most = Infinity) {
    this.solver = new Solver(seed);
    this.gates = new Gates(this.solver);
    this.instance = instance;
    const { slots } = instance;
    const free = windows(instance);
    this.held = Array.from({ length: instance.meetings }, (_, m) => Array.from({ length: slots }, (__, t) => (free[m * slots + t] === 1 ? this.solver.variable() : -this.gates.yes)));
    this.happens = this.held.map((places, m) => this.happening(places, instance.weight[m]!));
    this.busy = instance.of.map((theirs, p) => this.busyness(theirs, instance.capacity[p]!));
    this.tables(counting);
    this.order();
    this.changes();
    const limit = Math.min(most, this.fewest() + instance.spread);
    this.breaks = instance.of.map((_, p) => this.breaksOf(p, limit));
    if (Number.isFinite(instance.spread)) this.spread(instance.spread);
    for (const ladder of this.breaks) for (const literal of ladder) if (literal !== -this.gates.yes) this.costs.push({ literal, weight: 1 });
  }

  /** Slot of each meeting, -1 where it is not held. */
  read(holds: (literal: number) => boolean): number[] {
    return this.held.map((places) => places.findIndex((literal) => holds(literal)));
  }

  /** Tries this plan first. */
  hint(places: readonly number[]): void {
    for (const [m, slots] of this.held.entries()) for (const [t, literal] of slots.entries()) if (literal !== -this.gates.yes) this.solver.hint(places[m] === t ? literal : -literal);
  }

  private happening(slots: readonly number[], weight: number): number {
    const { solver, gates } = this;
    const places = gates.possible(slots);
    atMostOne(solver, places);
    const happens = weight < 0 ? gates.yes : solver.variable();
    gates.clause([-happens, ...places]);
    if (weight >= 0) for (const place of places) solver.clause([-place, happens]);
    if (weight > 0) this.costs.push({ literal: -happens, weight });
    return happens;
  }

  private busyness(theirs: readonly number[], capacity: number): number[] {
    const { solver, gates, instance } = this;
    return Array.from({ length: instance.slots }, (_, t) => {
      const here = gates.possible(theirs.map((m) => this.held[m]![t]!));
      atMost(solver, here, capacity);
      return gates.either(here);
    });
  }

  private tables(counting: Counting): void {
    const { gates, instance, solver } = this;
    const alone = instance.capacity.every((capacity) => capacity === 1);
    const owner = owners(instance);
    for (const [t, tables] of instance.tables.entries()) {
      const here = gates.possible(this.held.map((slots) => slots[t]!));
      if (here.length <= tables) continue;
      if (!alone) atMost(solver, here, tables);
      else {
        if (counting !== "owners") atMost(solver, gates.possible(this.busy.map((slots) => slots[t]!)), 2 * tables);
        if (counting !== "people") atMost(solver, gates.possible(instance.of.map((theirs, p) => this.owning(theirs, p, t, owner))), tables);
      }
    }
  }

  /** Participant p has one of the meetings that it owns in slot t. */
  private owning(theirs: readonly number[], p: number, t: number, owner: Int32Array): number {
    const own = theirs.filter((m) => owner[m] === p);
    return own.length === theirs.length ? this.busy[p]![t]! : this.gates.either(own.map((m) => this.held[m]![t]!));
  }

  private order(): void {
    const { gates, instance } = this;
    const known = new Map<number, number[]>();
    const until = (m: number) => {
      const list = known.get(m) ?? gates.sofar(this.held[m]!);
      known.set(m, list);
      return list;
    };
    for (const [later, earlier] of instance.before.entries()) for (const first of earlier) {
      const [a, b] = [until(first), until(later)];
      for (let t = 0; t < instance.slots; t++) gates.clause([-b[t]!, -this.happens[first]!, t > 0 ? a[t - 1]! : -gates.yes]);
    }
  }

  private changes(): void {
    const { gates, instance } = this;
    for (const [m, t] of instance.previous.entries()) {
      if (t < 0 || instance.changeCost === 0) continue;
      const literal = gates.both(this.happens[m]!, -this.held[m]![t]!);
      if (literal !== -gates.yes) this.costs.push({ literal, weight: instance.changeCost });
    }
  }

  private exact(p: number): boolean {
    const { instance } = this;
    return instance.capacity[p] === 1 && instance.of[p]!.every((m) => instance.weight[m]! < 0);
  }

  /** So many breaks at most, whatever the plan. */
  private room(p: number): number {
    const { instance } = this;
    const count = instance.of[p]!.length;
    return Math.max(0, Math.min(count - 1, this.exact(p) ? instance.slots - count : instance.slots - 2));
  }

  /** Somebody has no more breaks than this, so nobody has many more. */
  private fewest(): number {
    return Math.min(Infinity, ...this.instance.of.map((_, p) => this.room(p)));
  }

  private breaksOf(p: number, limit: number): number[] {
    const { gates, instance, solver } = this;
    const busy = this.busy[p]!;
    const count = instance.of[p]!.length;
    if (this.exact(p) && count > instance.slots) solver.clause([]);
    if (count < 2) return [];
    const begun = this.exact(p) ? gates.exactly(busy, count) : gates.sofar(busy);
    const ends: number[] = [];
    for (let t = 2; t < instance.slots; t++) ends.push(gates.both(gates.both(busy[t]!, -busy[t - 1]!), begun[t - 2]!));
    const ladder = gates.ladder(ends, Math.min(limit + 1, this.room(p)));
    if (ladder.length > limit) solver.clause([-ladder[limit]!]);
    return ladder.slice(0, limit);
  }

  /** Whoever has k + spread breaks makes everybody have k. */
  private spread(spread: number): void {
    const { gates, breaks, solver } = this;
    const most = Math.max(0, ...breaks.map((ladder) => ladder.length));
    for (let k = 1; k + spread <= most; k++) {
      const everybody = breaks.some((ladder) => ladder.length < k) ? -gates.yes : solver.variable();
      for (const ladder of breaks) {
        if (everybody !== -gates.yes) solver.clause([-everybody, ladder[k - 1]!]);
        const far = ladder[k + spread - 1];
        if (far !== undefined) gates.clause([-far, everybody]);
      }
    }
  }
}
