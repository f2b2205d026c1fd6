// SPDX-License-Identifier: EUPL-1.2
import { parentPort, workerData } from "node:worker_threads";
import type { Effort } from "../engines/search/index.ts";
import { views, type Ending, type Message, type Rated, type Task } from "./protocol.ts";

/** How a running strategy speaks with the race. */
export interface Report<P extends Rated> {
  /** A better plan than the one told before: kept should this worker have to be ended. Copied, so not for every single step. */
  better(plan: P): void;
  /** A better bound than the one told before. */
  bound(bound: number): void;
  /** Objective and bound of the whole race so far, to prune with; undefined while there is none. */
  rivals(): { objective?: number | undefined; bound?: number | undefined };
}

/** One way of searching: input as handed to `race` (a copy), effort with clock, stop and limits. May be synchronous. */
export type Strategy<Input, P extends Rated> = (input: Input, effort: Effort, report: Report<P>) => Ending<P> | Promise<Ending<P>>;

/**
 * The whole of a worker file: `serve({ anneal: (input: Input, effort, report) => ..., proof: ... })`. Runs the one
 * strategy that its entrant names and ends. `effort.stop` becomes true when the race is decided, aborted or out of time;
 * a bound told through `effort.progress` counts like one of `report.bound`. An exception in a strategy reaches the race as a failure.
 */
export function serve<P extends Rated>(strategies: Readonly<Record<string, Strategy<never, P>>>): void {
  const port = parentPort;
  if (port === null) throw new Error("a worker file is started by race, not by itself");
  const { strategy, input, seed, steps, seconds, shared } = workerData as Task;
  const { stop, best } = views(shared);
  const post = (message: Message): void => port.postMessage(message);
  const known = (at: number): number | undefined => (Number.isNaN(best[at]) ? undefined : best[at]);
  const tell = news(post);
  const report: Report<Rated> = {
    better: (plan) => post({ type: "better", plan }),
    bound: (bound) => tell({ bound }),
    rivals: () => ({ objective: known(0), bound: known(1) }),
  };
  const effort: Effort = {
    seed, steps, seconds,
    now: () => performance.now(),
    stop: () => Atomics.load(stop, 0) === 1,
    progress: tell,
  };
  run(strategies[strategy] as Strategy<unknown, Rated> | undefined, strategy, [input, effort, report]).then(post);
}

/** Passes on only what is new and a number. */
function news(post: (message: Message) => void): (told: { objective?: number | undefined; bound?: number | undefined }) => void {
  let last: { objective?: number | undefined; bound?: number | undefined } = {};
  const sane = (value: number | undefined): number | undefined => (value !== undefined && Number.isFinite(value) ? value : undefined);
  return (told) => {
    const now = { objective: sane(told.objective) ?? last.objective, bound: sane(told.bound) ?? last.bound };
    if (now.objective === last.objective && now.bound === last.bound) return;
    last = now;
    post({ type: "told", ...now });
  };
}

async function run(strategy: Strategy<unknown, Rated> | undefined, name: string, handed: Parameters<Strategy<unknown, Rated>>): Promise<Message> {
  try {
    if (!strategy) throw new Error(`this worker knows no strategy ${name}`);
    return { type: "done", ending: await strategy(...handed) };
  } catch (error) {
    return { type: "failed", message: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}
