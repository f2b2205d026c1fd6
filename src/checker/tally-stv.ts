// SPDX-License-Identifier: EUPL-1.2
import type { Comparison } from "./tally-ballots.ts";

const UNIT = 100_000;

export interface Stage {
  readonly did: "first" | "surplus" | "exclusion";
  readonly option?: string | undefined;
  readonly votes: readonly number[];
  readonly elected: readonly string[];
}

interface Paper {
  readonly list: readonly string[];
  value: number;
  /** Place in the list; the length of the list: exhausted. */
  at: number;
}

/**
 * Single transferable vote, weighted inclusive Gregory method (Scottish Local Government Elections Order 2007) in units
 * of 0.00001 vote. `order`: elected in order, then continuing, then excluded ones, last excluded first.
 */
export function transferable(ids: readonly string[], lists: readonly (readonly string[])[], seats: number, lot: Comparison): { quota: number; stages: Stage[]; order: string[] } {
  const count = new Count(ids, lists, seats, lot);
  count.run();
  return { quota: count.quota / UNIT, stages: count.stages, order: count.order() };
}

class Count {
  readonly quota: number;
  readonly stages: Stage[] = [];
  private readonly history: Map<string, number>[] = [];
  private readonly elected: string[] = [];
  private readonly excluded: string[] = [];
  private readonly pending = new Set<string>();
  private readonly held: Map<string, number>;
  private readonly papers: Paper[];
  private readonly ids: readonly string[];
  private readonly seats: number;
  private readonly lot: Comparison;

  constructor(ids: readonly string[], lists: readonly (readonly string[])[], seats: number, lot: Comparison) {
    this.ids = ids;
    this.seats = seats;
    this.lot = lot;
    this.papers = lists.map((list) => ({ list, value: UNIT, at: 0 }));
    this.quota = (Math.floor(lists.length / (seats + 1)) + 1) * UNIT;
    this.held = new Map(ids.map((id) => [id, this.papers.filter(({ list }) => list[0] === id).length * UNIT]));
  }

  run(): void {
    this.endStage("first", undefined);
    while (this.elected.length < this.seats && this.continuing().length > 0) {
      const [surplus] = [...this.pending].filter((id) => this.held.get(id)! > this.quota).toSorted((a, b) => this.compare(a, b));
      if (surplus !== undefined) this.transfer(surplus);
      else this.exclude(this.continuing().toSorted((a, b) => this.compare(a, b)).at(-1)!);
    }
  }

  order(): string[] {
    return [...this.elected, ...this.continuing().toSorted((a, b) => this.compare(a, b)), ...this.excluded.toReversed()];
  }

  private continuing(): string[] {
    return this.ids.filter((id) => !this.elected.includes(id) && !this.excluded.includes(id));
  }

  /** More votes first; equal: the most recent earlier stage at which they differed; else the lot. */
  private compare(one: string, other: string): number {
    const now = this.held.get(other)! - this.held.get(one)!;
    if (now !== 0) return now;
    for (const stage of this.history.toReversed()) {
      const then = stage.get(other)! - stage.get(one)!;
      if (then !== 0) return then;
    }
    return this.lot(one, other);
  }

  private transfer(id: string): void {
    const votes = this.held.get(id)!;
    const surplus = votes - this.quota;
    this.pending.delete(id);
    // Only those that continue now can take votes; a paper's value shrinks by the share that is passed on.
    this.pass(id, (value) => Number((BigInt(surplus) * BigInt(value)) / BigInt(votes)));
    this.held.set(id, this.quota);
    this.endStage("surplus", id);
  }

  private exclude(id: string): void {
    this.excluded.push(id);
    this.pass(id, (value) => value);
    this.held.set(id, 0);
    this.endStage("exclusion", id);
  }

  private pass(id: string, worth: (value: number) => number): void {
    const open = new Set(this.continuing());
    for (const paper of this.papers) {
      if (paper.list[paper.at] !== id) continue;
      paper.value = worth(paper.value);
      do paper.at++;
      while (paper.at < paper.list.length && !open.has(paper.list[paper.at]!));
      const next = paper.list[paper.at];
      if (next !== undefined) this.held.set(next, this.held.get(next)! + paper.value);
    }
  }

  private endStage(did: Stage["did"], option: string | undefined): void {
    const open = this.continuing();
    const before = this.elected.length;
    const reached = open.filter((id) => this.held.get(id)! >= this.quota).toSorted((a, b) => this.compare(a, b));
    for (const id of reached) if (this.elected.length < this.seats) this.elect(id);
    const left = this.continuing();
    if (left.length <= this.seats - this.elected.length) for (const id of left.toSorted((a, b) => this.compare(a, b))) this.elect(id);
    this.history.push(new Map(this.held));
    this.stages.push({ did, option, votes: this.ids.map((id) => this.held.get(id)! / UNIT), elected: this.elected.slice(before) });
  }

  private elect(id: string): void {
    this.elected.push(id);
    this.pending.add(id);
  }
}
