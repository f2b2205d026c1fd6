// SPDX-License-Identifier: EUPL-1.2
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import clingo from "clingo-wasm";

/** How an answer-set program is solved. */
export interface RulesOptions {
  /** Options of clingo as on its command line: ["--opt-strategy=usc,pmres", "--configuration=crafty", "--seed=7"]. */
  readonly options?: readonly string[] | undefined;
  /** How many models: 0 (all, and with #minimize until the proof) where nothing is said. */
  readonly models?: number | undefined;
  /** Seconds of wall clock. The thread that runs clingo is ended then, because core-guided search ignores clingo's own limit. */
  readonly seconds?: number | undefined;
  /** Asked 20 times a second: true ends the search with the best so far. */
  readonly stop?: (() => boolean) | undefined;
  /** Told each model as soon as it is found. */
  readonly onModel?: ((model: RulesModel) => void) | undefined;
}

/** One model: the shown atoms as clingo writes them, and the costs by priority, highest first (empty without #minimize). */
export interface RulesModel {
  readonly atoms: readonly string[];
  readonly costs: readonly number[];
}

/** What clingo answered. */
export interface RulesAnswer {
  /** "satisfied": a model, but the search ended before proof (or nothing was to be minimised). "unknown": ended before any. */
  readonly status: "optimal" | "satisfied" | "unsatisfiable" | "unknown";
  /** The last model, which is the best one; undefined where there is none. */
  readonly best?: RulesModel | undefined;
}

/** One thread with WebAssembly memory of its own: the build with threads reserves as many threads as the machine has. */
const binary = (): string => new URL("./clingo.wasm", pathToFileURL(createRequire(import.meta.url).resolve("clingo-wasm"))).href;
let ready: Promise<void> | undefined;
let inUse: Promise<unknown> = Promise.resolve();

/**
 * Solves an answer-set program with clingo 5.8 (Gebser and others 2019) in WebAssembly. The search runs in a thread
 * that the package starts below the calling one, so the caller's event loop stays free and the limit always holds.
 * Calls from one thread follow each other. Throws with clingo's own message where the program has a fault.
 */
export function solveRules(program: string, options: RulesOptions = {}): Promise<RulesAnswer> {
  const answer = inUse.then(() => solve(program, options));
  inUse = answer.catch(() => undefined);
  return answer;
}

async function solve(program: string, { options = [], models = 0, seconds, stop, onModel }: RulesOptions): Promise<RulesAnswer> {
  await (ready ??= clingo.init(binary()));
  let best: RulesModel | undefined;
  let ended = false;
  const until = seconds === undefined ? Infinity : performance.now() + seconds * 1000;
  const look = setInterval(() => {
    if (ended || (performance.now() < until && stop?.() !== true)) return;
    ended = true;
    ready = clingo.restart(binary());
  }, 50);
  const result = await clingo.run(program, models, [...options], (witness) => {
    best = { atoms: witness.Value ?? [], costs: witness.Costs ?? [] };
    onModel?.(best);
  });
  clearInterval(look);
  if (result.Result === "ERROR" && !ended) throw new Error(result.Error);
  if (result.Result === "OPTIMUM FOUND") return { status: "optimal", best };
  if (result.Result === "UNSATISFIABLE") return { status: "unsatisfiable" };
  return best ? { status: "satisfied", best } : { status: "unknown" };
}
