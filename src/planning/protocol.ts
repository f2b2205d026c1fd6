// SPDX-License-Identifier: EUPL-1.2
import type { Contradiction, Drawn, Quality } from "../engines/search/index.ts";
import type { Result } from "../kernel/result.ts";

/** The least a worker tells of a plan, so that plans can be compared. A whole `Proposal` fits, and so does a bare plan with these. */
export type Rated = Quality & { readonly drawn: Drawn };

/** What a strategy may end with: a plan or a contradiction; a bound alone (it searched a proof, not a plan); or nothing. */
export type Ending<P extends Rated> = Result<P, Contradiction> | { readonly bound: number } | undefined;

/** Handed to a worker thread at its start as `workerData`. */
export interface Task {
  readonly strategy: string;
  readonly input: unknown;
  readonly seed: number;
  readonly steps?: number | undefined;
  readonly seconds?: number | undefined;
  /** Int32 at byte 0: 1 = end now. Float64 at byte 8: best objective of all, at byte 16: best bound of all; NaN: none yet. */
  readonly shared: SharedArrayBuffer;
}

/** Sent by a worker thread. After "done" or "failed" nothing follows. */
export type Message<P extends Rated = Rated> =
  | { readonly type: "better"; readonly plan: P }
  | { readonly type: "told"; readonly objective?: number | undefined; readonly bound?: number | undefined }
  | { readonly type: "done"; readonly ending: Ending<P> }
  | { readonly type: "failed"; readonly message: string };

/** Views of a task's shared memory. */
export function views(shared: SharedArrayBuffer): { stop: Int32Array; best: Float64Array } {
  return { stop: new Int32Array(shared, 0, 1), best: new Float64Array(shared, 8, 2) };
}
