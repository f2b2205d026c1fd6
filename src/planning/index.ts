// SPDX-License-Identifier: EUPL-1.2
/**
 * Planning: the pure engines of src/engines with everything around them that is not pure: input checked by schemas,
 * worker threads, solver libraries, a clock. Methods: docs/engines; input and output: docs/engines/door.md.
 */
import type { Answer, PlanningEngine } from "./engine.ts";
import type { PlanOptions } from "./options.ts";

export type { Answer, ForeignFormat, PlanningEngine, PlanningKind, Unreadable } from "./engine.ts";
export type { PlanOptions, PlanProgress } from "./options.ts";

/** Every engine, loaded when it is asked for. */
const engines = {
  timetable: async () => (await import("./timetable/index.ts")).timetableEngine,
  grouping: async () => (await import("./grouping/index.ts")).groupingEngine,
  assignment: async () => (await import("./assignment/index.ts")).assignmentEngine,
  tally: async () => (await import("./tally/index.ts")).tallyEngine,
} satisfies Record<string, () => Promise<PlanningEngine>>;

export type EngineName = keyof typeof engines;

/** Names of the engines, in the order of the documentation. */
export const engineNames = Object.keys(engines) as EngineName[];

/** One engine; undefined where none has the name. */
export async function findEngine(name: string): Promise<PlanningEngine | undefined> {
  const all: Readonly<Record<string, () => Promise<PlanningEngine>>> = engines;
  return Object.hasOwn(all, name) ? all[name]?.() : undefined;
}

/**
 * Plans, in worker threads, so that the calling thread stays free. `problem` is of the engine's kind and has passed its
 * schema. Answers a `Proposal`, a `Contradiction`, or undefined where the time was too short for either. Ends by
 * `options.seconds` or soon after `options.signal` aborts, with the best plan so far. Throws on an engine or kind that
 * does not exist, and where the engine itself breaks.
 */
export async function plan(engine: EngineName, problem: { readonly kind: string }, options: PlanOptions): Promise<Answer> {
  const kind = (await findEngine(engine))?.kinds[problem.kind];
  if (!kind) throw new Error(`no engine ${engine} for ${problem.kind}`);
  return kind.plan(problem as never, options);
}
