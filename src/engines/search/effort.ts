// SPDX-License-Identifier: EUPL-1.2

/**
 * What a search may use up. Engines own no clock and no dice: both are handed in. Without `seconds` (or without
 * `now`) only `steps` limits, and the same seed gives the same plan; a search that the clock cut says how many steps
 * it made, and the same seed with that number of steps draws the same plan again.
 */
export interface Effort {
  readonly seed: number;
  /** At most this many steps; a step is what the engine's own loop repeats. */
  readonly steps?: number | undefined;
  /** At most about this long, counted with `now`. */
  readonly seconds?: number | undefined;
  /** Milliseconds since any fixed moment. */
  readonly now?: (() => number) | undefined;
  /** Somebody wants the best plan found so far, now. */
  readonly stop?: (() => boolean) | undefined;
  readonly progress?: ((progress: Progress) => void) | undefined;
}

/** How far a search is: told at each improvement. */
export interface Progress {
  readonly steps: number;
  /** Of the best plan so far; undefined while there is none. */
  readonly objective?: number | undefined;
  /** No plan can be better than this; undefined while nothing is known. */
  readonly bound?: number | undefined;
}

/** One search's view of its effort. */
export interface Watch {
  /** Steps counted so far. */
  readonly steps: number;
  /** Counts one step and says whether the search has to end. Asks the clock every 64th time only. */
  over(): boolean;
  /** Says whether the search has to end, asking clock and stop at once, without counting. */
  late(): boolean;
  /** Share of the effort used up, 0 .. 1; of steps and seconds the larger. 0 where nothing limits. */
  used(): number;
  /** Tells progress. */
  tell(objective?: number, bound?: number): void;
}

/** Begins to count. An effort that nothing limits ends after `fallback` steps, so that nothing runs for ever. */
export function watch(effort: Effort, fallback = 1_000_000): Watch {
  const { now, stop, progress } = effort;
  const timed = now !== undefined && effort.seconds !== undefined;
  const limit = effort.steps ?? (timed ? Infinity : fallback);
  const began = now?.() ?? 0;
  const span = timed ? Math.max(0, effort.seconds) * 1000 : Infinity;
  const spent = () => (timed ? now() - began : 0);
  let steps = 0;
  let ended = false;
  const late = () => {
    ended ||= steps >= limit || spent() >= span || stop?.() === true;
    return ended;
  };
  return {
    get steps() {
      return steps;
    },
    over() {
      if (ended || steps >= limit) return (ended = true);
      steps++;
      return (steps & 63) === 0 ? late() : false;
    },
    late,
    used: () => Math.min(1, Math.max(Number.isFinite(limit) ? steps / Math.max(1, limit) : 0, timed ? spent() / Math.max(1, span) : 0)),
    tell: (objective, bound) => progress?.({ steps, objective, bound }),
  };
}
