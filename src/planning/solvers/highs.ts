// SPDX-License-Identifier: EUPL-1.2
import loadHighs from "highs";
import type { Highs, Model, ModelData } from "highs";

/** How a linear program is solved. All limits are optional; without them HiGHS runs to the proof. */
export interface LinearOptions {
  /** Seconds of wall clock; the best found so far is answered. */
  readonly seconds?: number | undefined;
  /** Ends when objective and bound differ by at most this share of the objective; 0 where nothing is said. */
  readonly gap?: number | undefined;
  /** Ends when objective and bound differ by at most this much. For whole-numbered objectives 0.999 proves the optimum. */
  readonly distance?: number | undefined;
  readonly seed?: number | undefined;
  /** Values of all columns in their order: a plan to start from. HiGHS checks it and drops it where it breaks a rule. */
  readonly start?: readonly number[] | Float64Array | undefined;
  /** Any other option of HiGHS by its own name (`presolve`, `mip_heuristic_effort`, `simplex_strategy`, ...). */
  readonly options?: Readonly<Record<string, boolean | number | string>> | undefined;
  /** Asked a few times a second while HiGHS runs: true ends it with the best so far. */
  readonly stop?: (() => boolean) | undefined;
  /** Told at each better plan of a program with whole numbers. `bound` is infinite while nothing is known. */
  readonly onBetter?: ((found: { objective: number; bound: number; values: Float64Array }) => void) | undefined;
}

export type LinearStatus = "optimal" | "feasible" | "infeasible" | "unbounded" | "unknown";

/** What HiGHS answered. */
export interface LinearAnswer {
  /** "feasible": stopped with a plan before the proof; "unknown": stopped without one (bound may still hold). */
  readonly status: LinearStatus;
  /** NaN where there is no plan. */
  readonly objective: number;
  /** No plan is better (dual bound). Infinite or NaN where nothing is known. */
  readonly bound: number;
  /** One value a column, in the order of columns; empty where there is no plan. */
  readonly values: Float64Array;
  /** Values by name; filled for programs given as text only. */
  readonly columns: ReadonlyMap<string, number>;
  /** One dual value a row; only for programs without whole numbers. */
  readonly rowDuals: Float64Array;
  /** Wall clock of the solver itself. */
  readonly seconds: number;
}

let loaded: Promise<Highs> | undefined;

/**
 * Solves a linear program or one with whole numbers with HiGHS (Huangfu and Hall 2018) in WebAssembly, one thread.
 * `program` is CPLEX LP text, or the sparse arrays of the package (`ModelData`: columns, rows, CSC or CSR matrix), far
 * faster for large ones; they are minimised unless `sense` says otherwise. Blocks the thread it is called in: call it inside a worker. Throws on text that is no program.
 */
export async function solveLinear(program: string | ModelData, options: LinearOptions = {}): Promise<LinearAnswer> {
  const highs = await (loaded ??= loadHighs());
  const model = typeof program === "string" ? highs.createModel({ format: "lp", data: program }) : highs.createModel(program);
  try {
    model.options.set({ output_flag: false, mip_rel_gap: options.gap ?? 0, ...settings(options) });
    if (options.start) model.setSolution({ colValue: options.start });
    model.run(callbacks(highs, options));
    return read(highs, model, typeof program === "string");
  } finally {
    model.dispose();
  }
}

function settings({ seconds, distance, seed, options }: LinearOptions): Record<string, boolean | number | string> {
  return {
    ...(seconds === undefined ? {} : { time_limit: Math.max(0.01, seconds) }),
    ...(distance === undefined ? {} : { mip_abs_gap: distance }),
    ...(seed === undefined ? {} : { random_seed: Math.abs(Math.trunc(seed)) % 2 ** 31 }),
    ...options,
  };
}

function callbacks(highs: Highs, { stop, onBetter }: LinearOptions): Parameters<Model["run"]>[0] {
  const { mipInterrupt, simplexInterrupt, ipmInterrupt, mipImprovingSolution } = highs.constants.callbackType;
  const interrupt = (event: { interrupt(): void }): undefined => {
    if (stop?.()) event.interrupt();
  };
  return {
    ...(stop ? { [mipInterrupt]: interrupt, [simplexInterrupt]: interrupt, [ipmInterrupt]: interrupt } : {}),
    ...(onBetter
      ? {
          [mipImprovingSolution]: ({ data }: { data: { objective_function_value?: number; mip_dual_bound?: number; mip_solution?: Float64Array } }): undefined => {
            if (data.mip_solution) onBetter({ objective: data.objective_function_value ?? NaN, bound: data.mip_dual_bound ?? Infinity, values: data.mip_solution });
          },
        }
      : {}),
  };
}

function read(highs: Highs, model: Model, named: boolean): LinearAnswer {
  const codes = highs.constants.modelStatus;
  const code = model.getModelStatus();
  const whole = Number(model.info.get("mip_node_count")) >= 0;
  const found = Number(model.info.get("primal_solution_status")) === 2;
  const proven = code === codes.optimal || code === codes.empty;
  const solution = found || proven ? model.getSolution() : undefined;
  const objective = solution ? model.getObjectiveValue() : NaN;
  const values = solution?.colValue ?? new Float64Array();
  const status: LinearStatus =
    proven ? "optimal"
    : code === codes.infeasible ? "infeasible"
    : code === codes.unbounded || code === codes.unboundedOrInfeasible ? "unbounded"
    : solution ? "feasible"
    : "unknown";
  return {
    status, objective, values,
    bound: whole ? Number(model.info.get("mip_dual_bound")) : proven ? objective : NaN,
    columns: named ? new Map(Array.from(values, (value, at) => [model.getColName(at), value])) : new Map(),
    rowDuals: whole ? new Float64Array() : (solution?.rowDual ?? new Float64Array()),
    seconds: model.getRunTime(),
  };
}
