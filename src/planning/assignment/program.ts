// SPDX-License-Identifier: EUPL-1.2
import type { ModelData } from "highs";
import type { Model } from "../../engines/assignment/index.ts";

/** One row: `lower <= sum of values times columns <= upper`. */
export interface Row {
  readonly columns: number[];
  readonly values: number[];
  readonly lower: number;
  readonly upper: number;
}

/** A model as a program with whole numbers: a column for each option of a block, for projects that run, for ties together. */
export interface Program {
  readonly columns: number;
  readonly rows: readonly Row[];
  /** Gain of each column in each goal. */
  readonly gains: readonly Float64Array[];
  /** Column of each option of each block. */
  readonly option: readonly (readonly number[])[];
  /** Column that says that a project runs; -1 where nobody asks. */
  readonly running: readonly number[];
  /** Column that says that a tie is together; -1 where it does not count. */
  readonly tied: readonly number[];
}

/** Builds the program. Projects that close get one column, and every option there is at most that column: the tight form. */
export function programOf(model: Model): Program {
  const { blocks, sites, ties, goals, closes, leastFilled } = model;
  let columns = 0;
  const option = blocks.map(({ options }) => options.map(() => columns++));
  const counted = goals.some(({ key }) => key === "filled") || leastFilled > 0;
  const running = sites.map((site) => (counted || site.mustRun || (closes && (site.least > 1 || site.needs.length > 0)) ? columns++ : -1));
  const together = goals.some(({ key }) => key === "together");
  const tied = ties.map(({ tie }) => (together && tie.rule !== "always" ? columns++ : -1));
  const gains = goals.map(({ key, gain }, goal) => {
    const list = new Float64Array(columns);
    if (gain) blocks.forEach(({ options }, at) => options.forEach((one, index) => (list[option[at]![index]!] = one.gains[goal]!)));
    for (const column of key === "filled" ? running : key === "together" ? tied : []) if (column >= 0) list[column] = 1;
    return list;
  });
  const places = { option, running, tied };
  return { columns, gains, ...places, rows: [...blockRows(model, option), ...sites.flatMap((_, project) => siteRows(model, project, option, running[project]!)), ...tieRows(model, places), ...filledRow(model, running)] };
}

function blockRows({ blocks }: Model, option: Program["option"]): Row[] {
  return blocks.map(({ must }, at) => ({ columns: [...option[at]!], values: option[at]!.map(() => 1), lower: must ? 1 : 0, upper: 1 }));
}

function siteRows({ blocks, sites, closes }: Model, project: number, option: Program["option"], run: number): Row[] {
  const { max, largeMax, least, needs, mustRun } = sites[project]!;
  const here = blocks.flatMap(({ options, size }, at) => options.flatMap((one, index) => (one.project === project ? [{ ...one, size, column: option[at]![index]! }] : [])));
  const columns = here.map(({ column }) => column);
  const sizes = here.map(({ size }) => size);
  const rows: Row[] = [];
  const shut = run >= 0 && closes;
  if (Number.isFinite(max)) rows.push(shut ? { columns: [...columns, run], values: [...sizes, -max], lower: -Infinity, upper: 0 } : { columns, values: sizes, lower: -Infinity, upper: max });
  if (largeMax < max) rows.push({ columns, values: here.map(({ large }) => large), lower: -Infinity, upper: largeMax });
  if (run < 0) return rows;
  if (closes) for (const column of columns) rows.push({ columns: [column, run], values: [1, -1], lower: -Infinity, upper: 0 });
  rows.push({ columns: [...columns, run], values: [...sizes, -least], lower: 0, upper: Infinity });
  needs.forEach(({ people }, need) => rows.push({ columns: [...columns, run], values: [...here.map(({ skilled }) => skilled[need]!), -people], lower: 0, upper: Infinity }));
  if (mustRun) rows.push({ columns: [run], values: [1], lower: 1, upper: 1 });
  return rows;
}

/** A tie is together where one block holds all of it, or where all its blocks are at the same project. */
function tieRows({ blocks, ties, sites, units }: Model, { option, tied }: Pick<Program, "option" | "tied">): Row[] {
  const blockOf = new Int32Array(units.length);
  blocks.forEach((block, at) => block.units.forEach((unit) => (blockOf[unit] = at)));
  return ties.flatMap(({ units: members }, tie): Row[] => {
    const column = tied[tie]!;
    if (column < 0) return [];
    const own = [...new Set(members.map((unit) => blockOf[unit]!))];
    const at = (block: number, project: number) => blocks[block]!.options.findIndex((one) => one.project === project);
    const common = [...sites.keys()].filter((project) => own.every((block) => at(block, project) >= 0));
    const inside = own.map((block): Row => {
      const columns = common.map((project) => option[block]![at(block, project)]!);
      return { columns: [column, ...columns], values: [1, ...columns.map(() => -1)], lower: -Infinity, upper: 0 };
    });
    const first = own[0]!;
    // Together at one project, not one here and one there: if together and the first is at a project, all others are.
    const same = own.slice(1).flatMap((block) => common.map((project): Row => ({ columns: [column, option[first]![at(first, project)]!, option[block]![at(block, project)]!], values: [1, 1, -1], lower: -Infinity, upper: 1 })));
    return [...inside, ...same];
  });
}

function filledRow({ leastFilled }: Model, running: readonly number[]): Row[] {
  if (leastFilled === 0) return [];
  return [{ columns: [...running], values: running.map(() => 1), lower: leastFilled, upper: Infinity }];
}

/** The program with one goal as HiGHS reads it, to be minimised; `held` are goals that must reach a value. */
export function dataOf({ columns, rows, gains }: Program, goal: Float64Array | undefined, held: readonly number[]): ModelData {
  const all: Row[] = [...rows, ...held.map((value, at): Row => {
    const used = [...gains[at]!.keys()].filter((column) => gains[at]![column] !== 0);
    return { columns: used, values: used.map((column) => gains[at]![column]!), lower: value, upper: Infinity };
  }).filter((row) => row.columns.length > 0)];
  const starts = [0];
  for (const row of all) starts.push(starts.at(-1)! + row.columns.length);
  return {
    numCols: columns, numRows: all.length,
    colCost: Float64Array.from({ length: columns }, (_, column) => -(goal?.[column] ?? 0)),
    colLower: new Float64Array(columns), colUpper: new Float64Array(columns).fill(1),
    rowLower: all.map(({ lower }) => lower), rowUpper: all.map(({ upper }) => upper),
    integrality: Array.from({ length: columns }, () => 1 as const),
    matrix: { format: "csr", numRows: all.length, numCols: columns, starts, indices: all.flatMap((row) => row.columns), values: all.flatMap((row) => row.values) },
  };
}
