// SPDX-License-Identifier: EUPL-1.2
import type { Lot } from "./order.ts";
import type { StvFacts, StvStage } from "./problem.ts";

/** Value of a whole vote: counted in hundred thousandths, as the Scottish rules do, so that nothing is ever rounded up. */
const WHOLE = 100_000;

interface Paper {
  /** Places of options, best first. */
  readonly choices: readonly number[];
  value: number;
}

/** How a count ended: all options in order, and those elected. */
export interface StvCount {
  readonly order: readonly string[];
  readonly elected: readonly string[];
  readonly facts: StvFacts;
}

/**
 * Single transferable vote, weighted inclusive Gregory: Scottish Local Government Elections Order 2007, rules 45 to 52, as
 * problem.ranking.ts says. `ballots`: steps, best first, each first step with one option. Up to 900,000 ballots are exact.
 */
export function stv(ids: readonly string[], ballots: readonly (readonly (readonly string[])[])[], seats: number, lot: Lot): StvCount {
  const quota = Math.floor(ballots.length / (seats + 1)) + 1;
  if (ballots.length === 0) return { order: ids, elected: [], facts: { quota, stages: [] } };
  return new Counting(ids, ballots, seats, quota, lot).run();
}

class Counting {
  private readonly ids: readonly string[];
  private readonly seats: number;
  private readonly quota: number;
  private readonly lot: Lot;
  private readonly total: number;
  private readonly piles: Paper[][];
  private readonly votes: number[];
  private readonly history: number[][] = [];
  private readonly stages: StvStage[] = [];
  private readonly continuing: Set<number>;
  private readonly elected: number[] = [];
  /** Elected ones whose surplus has not been passed on. */
  private readonly holding = new Set<number>();
  private readonly excluded: number[] = [];
  private exhausted = 0;
  private tie: string | undefined;

  constructor(ids: readonly string[], ballots: readonly (readonly (readonly string[])[])[], seats: number, quota: number, lot: Lot) {
    this.ids = ids;
    this.seats = seats;
    this.quota = quota * WHOLE;
    this.lot = lot;
    this.total = ballots.length * WHOLE;
    this.continuing = new Set(ids.keys());
    this.votes = ids.map(() => 0);
    this.piles = ids.map(() => []);
    const at = new Map(ids.map((id, place) => [id, place]));
    for (const ranks of ballots) this.pass({ choices: choicesOf(ranks, at), value: WHOLE });
  }

  run(): StvCount {
    this.note("first");
    while (this.elected.length < this.seats) {
      const richest = this.pick([...this.holding].filter((at) => this.votes[at]! > this.quota), "most");
      if (richest === undefined) this.exclude();
      else this.transfer(richest);
    }
    const rest = this.inOrder([...this.continuing]);
    const order = [...this.elected, ...rest, ...this.excluded.toReversed()].map((at) => this.ids[at]!);
    return { order, elected: this.elected.map((at) => this.ids[at]!), facts: { quota: this.quota / WHOLE, stages: this.stages } };
  }

  private transfer(from: number): void {
    const surplus = this.votes[from]! - this.quota;
    const held = this.votes[from]!;
    this.holding.delete(from);
    this.votes[from] = this.quota;
    for (const paper of this.piles[from]!.splice(0)) this.pass({ ...paper, value: Math.floor((surplus * paper.value) / held) });
    this.note("surplus", from);
  }

  private exclude(): void {
    const weakest = this.pick([...this.continuing], "fewest")!;
    this.continuing.delete(weakest);
    this.excluded.push(weakest);
    this.votes[weakest] = 0;
    for (const paper of this.piles[weakest]!.splice(0)) this.pass(paper);
    this.note("exclusion", weakest);
  }

  private pass(paper: Paper): void {
    const next = paper.choices.find((at) => this.continuing.has(at));
    if (next === undefined) {
      this.exhausted += paper.value;
      return;
    }
    this.piles[next]!.push(paper);
    this.votes[next]! += paper.value;
  }

  /** Writes the stage down and elects who has reached the quota, or everybody left where the seats suffice. */
  private note(did: StvStage["did"], option?: number): void {
    this.history.push([...this.votes]);
    const over = this.inOrder([...this.continuing].filter((at) => this.votes[at]! >= this.quota));
    this.elect(over);
    const last = this.continuing.size === this.seats - this.elected.length ? this.inOrder([...this.continuing]) : [];
    this.elect(last);
    const held = this.votes.reduce((sum, votes) => sum + votes, 0);
    this.stages.push({
      did, ...(option === undefined ? {} : { option: this.ids[option]! }),
      votes: this.votes.map((votes) => votes / WHOLE), exhausted: this.exhausted / WHOLE,
      lost: (this.total - held - this.exhausted) / WHOLE,
      elected: [...over, ...last].map((at) => this.ids[at]!),
      ...(this.tie === undefined ? {} : { tie: this.tie }),
    });
    this.tie = undefined;
  }

  private elect(list: readonly number[]): void {
    for (const at of list) {
      this.continuing.delete(at);
      this.elected.push(at);
      this.holding.add(at);
    }
  }

  /** More votes first. */
  private inOrder(list: readonly number[]): number[] {
    const left = [...list];
    const order: number[] = [];
    while (left.length > 0) {
      const next = this.pick(left, "most")!;
      order.push(next);
      left.splice(left.indexOf(next), 1);
    }
    return order;
  }

  /** Who has the most (or fewest) votes now; equal ones by the most recent earlier stage at which they differed, then by lot. */
  private pick(list: readonly number[], wanted: "most" | "fewest"): number | undefined {
    const sign = wanted === "most" ? 1 : -1;
    let tied = [...list];
    for (let stage = this.history.length - 1; stage >= 0 && tied.length > 1; stage--) {
      const votes = this.history[stage]!;
      const best = Math.max(...tied.map((at) => sign * votes[at]!));
      const before = tied.length;
      tied = tied.filter((at) => sign * votes[at]! === best);
      if (tied.length < before && stage < this.history.length - 1) this.tie ??= "earlier-stage";
    }
    if (tied.length <= 1) return tied[0];
    this.tie = "lot";
    const order = this.lot.order(tied.map((at) => this.ids[at]!));
    return this.ids.indexOf(wanted === "most" ? order[0]! : order.at(-1)!);
  }
}

/** Up to the first step that names several. */
function choicesOf(ranks: readonly (readonly string[])[], at: ReadonlyMap<string, number>): number[] {
  const steps = ranks.filter(({ length }) => length > 0);
  const stop = steps.findIndex(({ length }) => length > 1);
  return (stop < 0 ? steps : steps.slice(0, stop)).map(([id]) => at.get(id!)!);
}
