// SPDX-License-Identifier: EUPL-1.2
import { watch, type Effort } from "../../search/index.ts";
import { minimise } from "../../satisfaction/index.ts";
import type { Instance } from "./instance.ts";
import { Model, type Counting } from "./proof-model.ts";

/** How to go about a proof. */
export interface ProofWay {
  /** `cores` raises the bound until a plan fits it; `descent` makes plans better until none is left. */
  readonly strategy?: "cores" | "descent";
  /** What the limit of tables is counted over; `both` where nothing is said: what people show by parity and absence, and what owners show by room. */
  readonly counting?: Counting;
  /** Objective of a plan that somebody holds: only better ones are looked for. */
  readonly upper?: number;
  /** A bound that somebody proved. */
  readonly lower?: number;
  /** Slot of each meeting (-1 not held): tried first. */
  readonly start?: readonly number[];
  /** What others know by now, asked every few thousand conflicts. */
  readonly rivals?: () => { readonly objective?: number | undefined; readonly bound?: number | undefined };
  /** Told at each better plan and each better bound. `slots` is undefined while somebody else holds the best plan. */
  readonly told?: (objective: number, bound: number, slots: readonly number[] | undefined) => void;
}

/** What a proof found out. */
export interface Proof {
  /** `best`: the plan (or the one of the others) is proven best; `some`: time ran out with a plan; `none`: no plan keeps all rules; `unknown`: time ran out before. */
  readonly outcome: "best" | "some" | "none" | "unknown";
  /** Objective of the best plan; Infinity without one. */
  readonly objective: number;
  readonly bound: number;
  /** Slot of each meeting, -1 where it is not held; undefined where no plan was found here. */
  readonly slots: readonly number[] | undefined;
  /** Conflicts of the solver. */
  readonly steps: number;
}

/**
 * The best plan for given meetings, with a proof: the rules as clauses (proof-model.ts), solved by core-guided MaxSAT or
 * from above. `instance` is taken as free of unknown ids. A step of the effort is a conflict of the solver.
 */
export function prove(instance: Instance, effort: Effort, way: ProofWay = {}): Proof {
  const eye = watch(effort, 5_000_000);
  const model = new Model(instance, effort.seed, way.counting ?? "both", way.upper);
  const read = (holds: ((literal: number) => boolean) | undefined) => holds && model.read(holds);
  if (way.start) model.hint(way.start);
  const found = minimise(model.solver, model.costs, eye, {
    strategy: way.strategy ?? "cores",
    ...(way.upper === undefined ? {} : { upper: way.upper }),
    ...(way.lower === undefined ? {} : { lower: way.lower }),
    rivals: () => {
      const { objective, bound } = way.rivals?.() ?? {};
      return { cost: objective, bound };
    },
    told: (cost, bound, holds) => way.told?.(cost, bound, read(holds)),
  });
  return { outcome: found.outcome, objective: found.cost, bound: found.bound, slots: read(found.holds), steps: found.conflicts };
}
