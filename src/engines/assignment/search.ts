// SPDX-License-Identifier: EUPL-1.2
import type { Watch } from "../search/index.ts";
import { mend } from "./mend.ts";
import type { Model } from "./model.ts";
import { CLOSED, FREE, IDLE, possibleRuns, relaxation, RUN, type Node, type Relaxed } from "./relax.ts";
import { compare, keepsRules, loadsOf, runs, scoreOf } from "./score.ts";

/** What a search knows at its end. */
export interface Found {
  /** A project index or -1 for each block; undefined where none was found. */
  readonly choice: Int32Array | undefined;
  readonly score: readonly number[];
  /** For each goal: nobody that equals the goals before is better; Infinity where unknown. */
  readonly bounds: readonly number[];
  /** The whole tree was searched: the choice is best, or, without a choice, none exists. */
  readonly complete: boolean;
}

/** Sums of fractions differ by less. */
const TINY = 1e-6;

/**
 * Branch and bound. The bound of a node is the cheapest flow in which teams may be torn (for equal sizes that is the
 * relaxation of Shmoys and Tardos 1993 for the generalised assignment problem), goal after goal, each held before the
 * next. Branches on torn blocks first, then on projects below their minimum, then on blocks with a skill that lacks.
 * With units of one person, no minimums and no wish to be together the flow at the root is whole and proves itself.
 * `feasible`: ends at the first plan.
 */
export function search(model: Model, eye: Watch, start?: Int32Array, feasible = false): Found {
  return new Search(model, eye, feasible).run(start);
}

class Search {
  private readonly relax: (node: Node) => Relaxed | undefined;
  private readonly model: Model;
  private readonly eye: Watch;
  private readonly feasible: boolean;
  private best: Int32Array | undefined;
  private score: number[] = [];
  private cut = false;

  constructor(model: Model, eye: Watch, feasible: boolean) {
    this.model = model;
    this.eye = eye;
    this.feasible = feasible;
    this.relax = relaxation(model);
  }

  run(start: Int32Array | undefined): Found {
    const { model } = this;
    if (start && keepsRules(model, start)) this.take(start);
    const root: Node = {
      allowed: model.blocks.map(({ options }) => new Uint8Array(options.length).fill(1)),
      without: Uint8Array.from(model.blocks, ({ must }) => (must ? 0 : 1)),
      status: Uint8Array.from(model.sites, ({ mustRun }) => (mustRun ? RUN : FREE)),
    };
    const first = this.relax(root);
    if (first) this.explore(root, 0, first);
    return { choice: this.best, score: this.score, bounds: this.cut ? this.rounded(first?.bounds ?? []) : this.score, complete: !this.cut };
  }

  /** Bounds of the root in whole numbers. Behind a goal that the relaxation holds at more than the plan reaches, they say nothing. */
  private rounded(bounds: readonly number[]): number[] {
    let valid = true;
    return this.model.goals.map((_, goal) => {
      const bound = bounds[goal] ?? Infinity;
      const told = valid ? Math.floor(bound + TINY) : Infinity;
      valid &&= bound <= (this.score[goal] ?? Infinity) + TINY;
      return told;
    });
  }

  private take(choice: Int32Array): void {
    const score = scoreOf(this.model, choice);
    if (this.best && compare(score, this.score) <= 0) return;
    this.best = choice.slice();
    this.score = score;
    this.eye.tell(score[0], undefined);
  }

  private explore(node: Node, depth: number, known?: Relaxed): void {
    if (this.cut) return;
    // The root is always looked at, so that there is a plan to tell.
    if ((this.eye.over() || this.eye.late()) && depth > 0) return void (this.cut = true);
    if (this.model.leastFilled > possibleRuns(this.model, node)) return;
    const relaxed = known ?? this.relax(node);
    if (!relaxed || this.hopeless(relaxed)) return;
    const whole = this.wholeOf(relaxed);
    if (whole && keepsRules(this.model, whole)) this.take(whole);
    else if (depth < 3 || (this.eye.steps & 15) === 0) {
      const plan = mend(this.model, node, relaxed.shares);
      if (plan) this.take(plan);
    }
    if ((this.feasible && this.best) || this.hopeless(relaxed)) return;
    for (const child of whole ? this.settle(node, whole) : this.splitTorn(node, relaxed)) {
      this.explore(child, depth + 1);
      if (this.cut || (this.feasible && this.best)) return;
    }
  }

  /** Nothing in this node beats the best plan. */
  private hopeless({ bounds }: Relaxed): boolean {
    if (!this.best) return false;
    for (let goal = 0; goal < bounds.length; goal++) {
      const bound = bounds[goal]!;
      if (Math.floor(bound + TINY) < this.score[goal]!) return true;
      if (bound > this.score[goal]! + TINY) return false;
    }
    return true;
  }

  /** The plan, where no block is torn. */
  private wholeOf({ shares }: Relaxed): Int32Array | undefined {
    const choice = new Int32Array(this.model.blocks.length).fill(-1);
    for (const [at, { size, options }] of this.model.blocks.entries()) {
      const used = shares[at]!.findIndex((people) => people > 0);
      if (used < 0) continue;
      if (shares[at]![used] !== size) return undefined;
      choice[at] = options[used]!.project;
    }
    return choice;
  }

  /** The largest torn block goes to each of its projects in turn. */
  private splitTorn(node: Node, { shares }: Relaxed): Generator<Node> {
    let torn = -1;
    for (const [at, { size }] of this.model.blocks.entries()) {
      if (shares[at]!.some((people) => people > 0 && people < size) && (torn < 0 || size > this.model.blocks[torn]!.size)) torn = at;
    }
    return this.spread(node, torn, shares[torn]!);
  }

  private *spread(node: Node, block: number, shares: Float64Array): Generator<Node> {
    const order = [...shares.keys()].filter((option) => node.allowed[block]![option]).sort((a, b) => shares[b]! - shares[a]! || a - b);
    for (const option of order) yield fix(node, block, option);
    if (node.without[block]) yield fix(node, block, -1);
  }

  /** The relaxed plan is whole, but breaks a rule, or leaves room in goals that count projects or ties. */
  private *settle(node: Node, whole: Int32Array): Generator<Node> {
    const { model } = this;
    const loads = loadsOf(model, whole);
    const short = model.sites.findIndex((_, project) => loads[project]!.people > 0 && !runs(model, project, loads[project]!) && model.closes && node.status[project] !== RUN);
    if (short >= 0) {
      yield mark(node, short, RUN);
      if (!model.sites[short]!.mustRun) yield this.close(node, short);
      return;
    }
    if (model.leastFilled > 0) {
      const idle = model.sites.findIndex((_, project) => node.status[project] === FREE && !runs(model, project, loads[project]!));
      if (idle >= 0) {
        yield mark(node, idle, RUN);
        yield model.closes ? this.close(node, idle) : mark(node, idle, IDLE);
        return;
      }
    }
    const block = this.undecided(node, whole, loads);
    if (block >= 0) yield* this.spread(node, block, Float64Array.from(model.blocks[block]!.options, ({ project }) => (project === whole[block] ? 1 : 0)));
  }

  /** A block with several ways left: first one that has a skill which lacks, then one of a tie, then the largest. */
  private undecided(node: Node, whole: Int32Array, loads: ReturnType<typeof loadsOf>): number {
    const { blocks, sites, ties } = this.model;
    const tied = new Set(ties.filter(({ state }) => state !== "holds").flatMap(({ units }) => units));
    const rating = (at: number): number => {
      const { options, size, units } = blocks[at]!;
      const ways = node.allowed[at]!.reduce((sum, one) => sum + one, 0) + node.without[at]!;
      if (ways < 2) return -1;
      const lacks = options.some(({ project, skilled }, option) => node.allowed[at]![option] === 1 && node.status[project] === RUN && whole[at] !== project && skilled.some((people, need) => people > 0 && loads[project]!.skilled[need]! < sites[project]!.needs[need]!.people));
      return size + (lacks ? 2e9 : 0) + (units.some((unit) => tied.has(unit)) ? 1e9 : 0);
    };
    let best = -1;
    let most = -1;
    for (const at of blocks.keys()) {
      const rated = rating(at);
      if (rated > most) [best, most] = [at, rated];
    }
    return best;
  }

  private close(node: Node, project: number): Node {
    const allowed = node.allowed.map((options, at) => {
      const option = this.model.blocks[at]!.options.findIndex((one) => one.project === project);
      return option < 0 || !options[option] ? options : options.map((one, index) => (index === option ? 0 : one));
    });
    return { ...mark(node, project, CLOSED), allowed };
  }
}

function fix(node: Node, block: number, option: number): Node {
  const allowed = [...node.allowed];
  allowed[block] = node.allowed[block]!.map((_, at) => (at === option ? 1 : 0));
  return { ...node, allowed, without: node.without.map((one, at) => (at === block ? (option < 0 ? 1 : 0) : one)) };
}

function mark(node: Node, project: number, state: number): Node {
  return { ...node, status: node.status.map((one, at) => (at === project ? state : one)) };
}
