// SPDX-License-Identifier: EUPL-1.2

/** What the caller of a planning engine may say about the search, besides the problem. */
export interface PlanOptions {
  readonly seed: number;
  /** Wall clock in seconds. Without it `steps` limits (or each search's own default), and the plan is the same every time. */
  readonly seconds?: number | undefined;
  /** Steps of each search. */
  readonly steps?: number | undefined;
  /** Workers at a time, 1 .. 4; as many as the machine has cores where nothing is said. */
  readonly cores?: number | undefined;
  /** Aborted: the best so far is answered, at the latest half a second later. */
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((progress: PlanProgress) => void) | undefined;
}

/** Told whenever the best plan or the best bound changes. */
export interface PlanProgress {
  /** Since the start. */
  readonly seconds: number;
  readonly objective?: number | undefined;
  readonly bound?: number | undefined;
  /** Who told it. */
  readonly strategy: string;
}
