// SPDX-License-Identifier: EUPL-1.2
import { explain, Gates, Solver, Total, type Group } from "../../satisfaction/index.ts";
import { watch, type Contradiction, type Effort, type Fact } from "../../search/index.ts";
import { afterFact, capacityFact, contradictionOf, mustFact, tableFact } from "./facts.ts";
import type { Instance } from "./instance.ts";
import { limitsOf } from "./limits.ts";
import { factOf } from "./words.ts";

/** A rule that can be named, and switched off. */
interface Rule {
  readonly clauses: readonly (readonly number[])[];
  /** Undefined for "this meeting must be held": these are told in one. */
  readonly fact: (() => Fact) | undefined;
  readonly must?: number;
}

/**
 * The rules of a problem that cannot be kept together, as few as deletion leaves (each is needed), by clause learning.
 * Undefined where they can be kept, or where the effort (steps are conflicts) ended before that was known.
 */
export function searchedConflict(instance: Instance, effort: Effort): Contradiction | undefined {
  const rules = new Rules(instance, effort.seed);
  const list = rules.all();
  const groups = list.map(({ clauses }, at): Group => ({ name: String(at), clauses }));
  const found = explain(rules.solver, groups, watch(effort, 2_000_000));
  if (found.outcome !== "contradiction") return undefined;
  const left = found.names.map((name) => list[Number(name)]!);
  const must = left.flatMap((rule) => rule.must ?? []);
  const facts = left.flatMap(({ fact }) => fact?.() ?? []);
  return contradictionOf([...facts.toReversed(), ...(must.length > 0 ? [mustFact(instance, must)] : [])]);
}

/** What is said where a proof shows that there is no plan, and nothing shorter was found in time. */
export function bareConflict(): Contradiction {
  return contradictionOf([factOf("search", [], () => ({ facts: 0 }))]);
}

/** The problem as named groups of clauses over one literal a meeting and slot. */
class Rules {
  readonly solver: Solver;
  private readonly gates: Gates;
  private readonly instance: Instance;
  private readonly held: readonly (readonly number[])[];

  constructor(instance: Instance, seed: number) {
    this.instance = instance;
    this.solver = new Solver(seed);
    this.gates = new Gates(this.solver);
    this.held = Array.from({ length: instance.meetings }, () => Array.from({ length: instance.slots }, () => this.solver.variable()));
    for (const places of this.held) for (const [t, one] of places.entries()) for (const other of places.slice(t + 1)) this.solver.clause([-one, -other]);
  }

  /** The dull ones first: these are given up first. */
  all(): Rule[] {
    return [...this.musts(), ...this.capacities(), ...this.tables(), ...this.limits(), ...this.orders(), ...this.spread()];
  }

  private musts(): Rule[] {
    return this.held.flatMap((places, m): Rule[] => (this.instance.problem.meetings[m]!.weight === undefined ? [{ clauses: [places], fact: undefined, must: m }] : []));
  }

  private capacities(): Rule[] {
    const { instance } = this;
    return instance.of.map((theirs, p): Rule => ({
      clauses: Array.from({ length: instance.slots }, (_, t) => this.atMost(theirs.map((m) => this.held[m]![t]!), instance.capacity[p]!)).flat(),
      fact: () => capacityFact(instance, p),
    }));
  }

  private tables(): Rule[] {
    const { instance } = this;
    return Array.from(instance.tables, (tables, t): Rule => ({ clauses: this.atMost(this.held.map((places) => places[t]!), tables), fact: () => tableFact(instance, t) }));
  }

  private limits(): Rule[] {
    const without = (m: number, slots: readonly number[]): number[][] => slots.map((t) => [-this.held[m]![t]!]);
    const within = (m: number, slots: readonly number[]): number[] => this.held[m]!.filter((_, t) => !slots.includes(t));
    return limitsOf(this.instance).map(({ loses, fact, pins }): Rule => ({
      clauses: [...loses].flatMap(([m, slots]) => (pins === undefined ? without(m, slots) : [within(m, slots)])), fact,
    }));
  }

  private orders(): Rule[] {
    const { instance } = this;
    return instance.before.flatMap((earlier, later) => earlier.map((first): Rule => ({ clauses: this.order(later, first), fact: () => afterFact(instance, later, first) })));
  }

  private order(later: number, earlier: number): number[][] {
    return this.held[later]!.flatMap((literal, t) => this.held[earlier]!.slice(t).map((other) => [-literal, -other]));
  }

  private spread(): Rule[] {
    const { spread } = this.instance;
    if (!Number.isFinite(spread)) return [];
    const ladders = this.instance.of.map((_, p) => this.ladder(p));
    const most = Math.max(0, ...ladders.map((ladder) => ladder.length));
    const clauses: number[][] = [];
    for (let k = 1; k + spread <= most; k++) {
      const everybody = -this.gates.either(ladders.map((ladder) => -(ladder[k - 1] ?? -this.gates.yes)));
      for (const ladder of ladders) if (ladder[k + spread - 1] !== undefined) clauses.push([-ladder[k + spread - 1]!, everybody]);
    }
    return clauses.length === 0 ? [] : [{ clauses, fact: () => factOf("spread", [], () => ({ spread })) }];
  }

  /** ladder[k - 1]: at least k breaks. */
  private ladder(p: number): number[] {
    const { gates, instance, held } = this;
    const busy = Array.from({ length: instance.slots }, (_, t) => gates.either(instance.of[p]!.map((m) => held[m]![t]!)));
    const begun = gates.sofar(busy);
    const ends: number[] = [];
    for (let t = 2; t < instance.slots; t++) ends.push(gates.both(gates.both(busy[t]!, -busy[t - 1]!), begun[t - 2]!));
    return gates.ladder(ends, instance.of[p]!.length - 1);
  }

  private atMost(literals: readonly number[], most: number): number[][] {
    if (most >= literals.length) return [];
    if (most === 0) return literals.map((literal) => [-literal]);
    if (most === 1 && literals.length < 30) return literals.flatMap((one, at) => literals.slice(at + 1).map((other) => [-one, -other]));
    return [[-new Total(this.solver, literals).atLeast(most + 1)]];
  }
}
