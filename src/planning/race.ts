// SPDX-License-Identifier: EUPL-1.2
import { availableParallelism } from "node:os";
import { quality } from "../engines/search/index.ts";
import type { Contradiction, Sense } from "../engines/search/index.ts";
import { ok, refuse, type Result } from "../kernel/result.ts";
import type { PlanOptions } from "./options.ts";
import { views, type Ending, type Rated } from "./protocol.ts";
import { startWorker, type Runner } from "./thread.ts";

/** One way of searching that takes part. */
export interface Entrant {
  /** Folder and name of the worker file below src/planning: "grouping/rounds" is grouping/rounds.worker.ts. */
  readonly worker: string;
  /** Which of the file's strategies. */
  readonly strategy: string;
  /** What the strategy gets: any value that can be copied to a thread. */
  readonly input: unknown;
  /** Instead of the seed of the race. */
  readonly seed?: number | undefined;
  /** At most this long, where the entrant shall leave its core to the next one before the race is over. */
  readonly seconds?: number | undefined;
}

/** What came out of a race. */
export interface Outcome<P extends Rated> {
  /** The best plan with the best bound of all, or why there is none; undefined where the time was too short for either. */
  readonly answer: Result<P, Contradiction> | undefined;
  /** The best bound of all; undefined where nobody found one. */
  readonly bound: number | undefined;
  /** Wall clock. */
  readonly seconds: number;
  /** Strategies that broke, with their messages. Errors of the programme, worth a line in the log. */
  readonly failures: readonly { readonly strategy: string; readonly message: string }[];
}

/** How long a worker may go on after it was asked to end, in milliseconds. A search inside a solver library cannot be asked. */
const GRACE = 400;

/**
 * Lets several ways of searching run beside each other in worker threads, each with the whole time (`options.seconds`),
 * and merges what they tell: the best objective of any, the best bound of any, so the bound of one proves the plan of
 * another. Ends as soon as objective and bound meet, somebody proves a contradiction, everybody is done, the time is up
 * or `options.signal` aborts; then asks the others to end, waits 0.4 s and ends their threads, keeping the best plan
 * they told. At most `options.cores` run at a time, the others wait in the order of the list. Of equally good plans that
 * of the entrant further ahead in the list counts, so without a clock the answer is the same every time, provided that
 * strategies end by themselves and tell a plan only when it is better than their last.
 * Throws only where every entrant broke and nobody told a plan.
 */
export function race<P extends Rated>(entrants: readonly Entrant[], sense: Sense, options: PlanOptions): Promise<Outcome<P>> {
  return new Race<P>(entrants, sense, options).run();
}

class Race<P extends Rated> {
  private readonly shared = new SharedArrayBuffer(24);
  private readonly began = performance.now();
  private readonly waiting: { entrant: Entrant; rank: number }[];
  private readonly running = new Set<Runner>();
  private readonly failures: { strategy: string; message: string }[] = [];
  private readonly entrants: readonly Entrant[];
  private readonly sense: Sense;
  private readonly options: PlanOptions;
  private best: { plan: P; rank: number } | undefined;
  private bound: number | undefined;
  private contradiction: Contradiction | undefined;
  /** Ranks of entrants that have not ended yet. */
  private readonly open: Set<number>;
  private over = false;
  private settle: () => void = () => undefined;

  constructor(entrants: readonly Entrant[], sense: Sense, options: PlanOptions) {
    this.entrants = entrants;
    this.sense = sense;
    this.options = options;
    this.waiting = entrants.map((entrant, rank) => ({ entrant, rank }));
    this.open = new Set(entrants.keys());
    views(this.shared).best.fill(NaN);
  }

  async run(): Promise<Outcome<P>> {
    const { signal, seconds } = this.options;
    const finish = (): void => this.end();
    const clock = seconds === undefined ? undefined : setTimeout(finish, Math.max(0, seconds) * 1000);
    signal?.addEventListener("abort", finish);
    const settled = new Promise<void>((resolve) => (this.settle = resolve));
    if (signal?.aborted) this.over = true;
    this.fill();
    await settled;
    clearTimeout(clock);
    signal?.removeEventListener("abort", finish);
    return this.outcome();
  }

  private outcome(): Outcome<P> {
    const { best, contradiction, failures, bound } = this;
    if (!best && !contradiction && failures.length > 0 && failures.length === this.entrants.length) {
      throw new Error(`every strategy broke: ${failures.map(({ strategy, message }) => `${strategy}: ${message}`).join("; ")}`);
    }
    const rated = best && { ...best.plan, ...quality(this.sense, best.plan.objective, bound ?? best.plan.bound) };
    const answer = rated ? ok(rated) : contradiction ? refuse(contradiction) : undefined;
    return { answer, bound, failures, seconds: (performance.now() - this.began) / 1000 };
  }

  /** Starts entrants while cores are free, and settles when nobody is left. */
  private fill(): void {
    const cores = Math.min(4, Math.max(1, Math.trunc(this.options.cores ?? availableParallelism())));
    while (!this.over && this.running.size < cores && this.waiting.length > 0) this.start(this.waiting.shift()!);
    if (this.running.size === 0) this.settle();
  }

  private start({ entrant, rank }: { entrant: Entrant; rank: number }): void {
    const { seed, steps, seconds } = this.options;
    const left = seconds === undefined ? Infinity : seconds - (performance.now() - this.began) / 1000;
    const limit = Math.min(left, entrant.seconds ?? Infinity);
    const runner: Runner = startWorker<P>(entrant.worker, {
      strategy: entrant.strategy, input: entrant.input, seed: entrant.seed ?? seed, steps,
      seconds: Number.isFinite(limit) ? Math.max(0, limit) : undefined, shared: this.shared,
    }, {
      better: (plan) => this.take(plan, rank),
      told: ({ objective, bound }) => this.learn(bound, entrant.strategy, objective),
      ended: (ending) => this.finished(ending, rank),
      failed: (message) => this.failures.push({ strategy: entrant.strategy, message }),
      gone: () => {
        clearTimeout(own);
        this.running.delete(runner);
        this.open.delete(rank);
        this.endWhereProven();
        this.fill();
      },
    });
    this.running.add(runner);
    // The race's own clock sees to the end of all; this one to an entrant that must leave early and cannot be asked.
    const own = entrant.seconds !== undefined && entrant.seconds < left ? setTimeout(() => void runner.terminate(), entrant.seconds * 1000 + GRACE) : undefined;
  }

  private finished(ending: Ending<P>, rank: number): void {
    if (ending === undefined) return;
    const strategy = this.entrants[rank]?.strategy ?? "";
    if (!("ok" in ending)) return this.learn(ending.bound, strategy);
    if (ending.ok) return this.take(ending.value, rank);
    this.contradiction ??= ending.refusal;
    this.end();
  }

  private take(plan: P, rank: number): void {
    const better = this.best === undefined || this.ahead(plan.objective, this.best.plan.objective) || (plan.objective === this.best.plan.objective && rank <= this.best.rank);
    if (better) this.best = { plan, rank };
    this.learn(plan.bound, plan.drawn.strategy, plan.objective);
  }

  /** Keeps a bound if it is the best, shares what is known, and ends the race when both meet. */
  private learn(bound: number | undefined, strategy: string, told?: number): void {
    if (bound !== undefined && Number.isFinite(bound) && (this.bound === undefined || this.ahead(this.bound, bound))) this.bound = bound;
    const shown = views(this.shared).best;
    const objective = this.best?.plan.objective;
    shown[0] = objective ?? NaN;
    shown[1] = this.bound ?? NaN;
    this.options.onProgress?.({ seconds: (performance.now() - this.began) / 1000, objective: objective ?? told, bound: this.bound, strategy });
    this.endWhereProven();
  }

  /** Without a clock nobody further ahead is cut off: it might still tell an equally good plan, and that one counts. */
  private endWhereProven(): void {
    const { best, bound, sense, options, open } = this;
    if (!best || bound === undefined || !quality(sense, best.plan.objective, bound).optimal) return;
    if (options.seconds !== undefined || [...open].every((rank) => rank >= best.rank)) this.end();
  }

  private ahead(one: number, other: number): boolean {
    return this.sense === "most" ? one > other : one < other;
  }

  private end(): void {
    if (this.over) return;
    this.over = true;
    Atomics.store(views(this.shared).stop, 0, 1);
    const rest = [...this.running];
    const late = setTimeout(() => rest.forEach((runner) => void runner.terminate()), GRACE);
    void Promise.all(rest.map((runner) => runner.gone)).then(() => clearTimeout(late));
    this.fill();
  }
}
