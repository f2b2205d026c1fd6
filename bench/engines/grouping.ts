// SPDX-License-Identifier: EUPL-1.2
// Groups by distances (published instances beside the repository), of people, and a cohort: `node bench/engines/grouping.ts [name ...]`.
import { existsSync, readFileSync, readdirSync } from "node:fs";
import type { CohortProblem, DistancesProblem, GroupsProblem } from "../../src/engines/grouping/index.ts";
import { chance } from "../../src/engines/search/index.ts";
import { mdgplib } from "../../src/planning/grouping/files.ts";
import { planCohort, planDistances, planGroups } from "../../src/planning/grouping/index.ts";

const FOLDER = new URL("../../../shared/data/grouping/", import.meta.url);

export interface GroupingRow {
  readonly name: string;
  readonly objective: number;
  readonly bound: number;
  readonly optimal: boolean;
  /** Proven or best value known before; undefined where none was. */
  readonly known: number | undefined;
  readonly seconds: number;
}

/** Seconds for an instance of so many elements. */
export const budget = (elements: number): number => (elements <= 30 ? 1 : elements <= 60 ? 5 : 20);

/** Names of the published instances; none where the folder is missing. */
export function distanceNames(): string[] {
  return existsSync(FOLDER) ? readdirSync(FOLDER).filter((name) => name.endsWith(".txt")).map((name) => name.slice(0, -4)).toSorted() : [];
}

/** One published instance on two cores. */
export async function benchDistances(name: string, seed = 1): Promise<GroupingRow> {
  const { values } = JSON.parse(readFileSync(new URL("known_values.json", FOLDER), "utf8")) as { values: Record<string, { proven?: number; best_seen?: number }> };
  const read = mdgplib.read(readFileSync(new URL(`${name}.txt`, FOLDER), "utf8"));
  if (!read.ok) throw new Error(read.refusal.says.en);
  const problem = read.value as DistancesProblem;
  return measure(name, values[name]?.proven ?? values[name]?.best_seen, () => planDistances(problem, { seed, seconds: budget(problem.elements.length), cores: 2 }));
}

/** An invented cohort: `attributes` attributes with 2 to 8 values, some rarer, and a third as many exclusions as people. */
export function peopleOf(count: number, size: number, attributes: number, seed: number): GroupsProblem {
  const dice = chance(seed);
  const groups = Math.ceil(count / size);
  const kinds = [6, 2, 4, 3, 8, 5];
  const keys = Array.from({ length: attributes }, (_, at) => `attribute ${at + 1}`);
  const value = (at: number) => `value ${Math.min(dice.below(kinds[at]!), dice.below(kinds[at]!))}`;
  const people = Array.from({ length: count }, (_, at) => ({ id: `p${at}`, values: Object.fromEntries(keys.map((key, place) => [key, value(place)])) }));
  const apart = Array.from({ length: Math.floor(count / 3) }, () => [`p${dice.below(count)}`, `p${dice.below(count)}`]);
  const sizes = { min: Math.floor(count / groups), max: Math.ceil(count / groups) };
  return { kind: "groups", people, groups: Array.from({ length: groups }, (_, at) => ({ id: `g${at}`, ...sizes })), attributes: keys.map((key) => ({ key })), apart };
}

export const COHORTS = [[20, 5, 4], [27, 6, 6], [30, 5, 4], [40, 8, 6], [50, 6, 5], [64, 8, 6], [80, 8, 4], [100, 7, 6], [120, 6, 5], [150, 8, 4], [200, 10, 6], [200, 5, 4]] as const;

/** Twelve invented cohorts of 20 to 200 people, one second each. */
export async function benchGroups(seed = 1): Promise<GroupingRow[]> {
  const rows: GroupingRow[] = [];
  for (const [count, size, attributes] of COHORTS) {
    const problem = peopleOf(count, size, attributes, seed);
    rows.push(await measure(`${count} people, groups of ${size}, ${attributes} attributes`, undefined, () => planGroups(problem, { seed, seconds: 1, cores: 2 })));
  }
  return rows;
}

const SECTORS = ["business", "administration", "politics", "quarter", "social", "culture"];

/** Scenario F: 27 of 61 applicants, six sectors, five groups. */
export function leadership(seed: number): CohortProblem {
  const dice = chance(seed);
  return {
    kind: "cohort",
    applicants: Array.from({ length: 61 }, (_, at) => ({
      id: `p${at + 1}`,
      score: 40 + dice.below(60),
      values: { sector: SECTORS[Math.min(dice.below(6), dice.below(6))]!, organisation: `o${dice.below(40)}`, gender: dice.below(3) > 0 ? "w" : "m", age: `age ${dice.below(3)}` },
    })),
    size: { min: 20, target: 27, max: 30 },
    quotas: [{ attribute: "gender", values: ["m"], min: 11 }, { attribute: "gender", values: ["w"], min: 11 }, { attribute: "age", values: ["age 0"], min: 6 }],
    shares: [{ attribute: "sector", max: 0.4 }],
    limits: [{ attribute: "organisation", max: 2 }],
    groups: {
      groups: [1, 2, 3, 4, 5].map((g) => ({ id: `g${g}`, min: 5, max: 6 })),
      attributes: [{ key: "sector", weight: 3 }, { key: "gender" }, { key: "age" }, { key: "organisation", distinct: true }],
      demands: [
        { attribute: "sector", values: ["business"], min: 1 },
        { attribute: "sector", values: ["administration", "politics"], min: 1 },
        { attribute: "sector", values: ["quarter", "social", "culture"], min: 1 },
      ],
    },
  };
}

/** Scenario F with waiting list, successors and groups. */
export const benchCohort = (seed = 61): Promise<GroupingRow> => measure("scenario F: 27 of 61, five groups", undefined, () => planCohort(leadership(seed), { seed, seconds: 2, cores: 1 }));

async function measure(name: string, known: number | undefined, run: () => ReturnType<typeof planDistances | typeof planGroups | typeof planCohort>): Promise<GroupingRow> {
  const began = performance.now();
  const answer = await run();
  const seconds = (performance.now() - began) / 1000;
  if (!answer?.ok) throw new Error(answer?.refusal.says.en ?? "no answer");
  const { objective, bound, optimal } = answer.value;
  return { name, objective, bound, optimal, known, seconds };
}

function shown({ name, objective, bound, optimal, known, seconds }: GroupingRow): string {
  const before = known === undefined ? "" : ` known ${known} (${objective >= known - 0.01 ? "+" : ""}${(objective - known).toFixed(2)})`;
  return `${name}: ${objective.toFixed(2)}${before} bound ${bound.toFixed(2)}${optimal ? " proven" : ""} in ${seconds.toFixed(2)} s`;
}

if (process.argv[1]?.endsWith("bench/engines/grouping.ts")) {
  const wanted = process.argv.slice(2);
  const out = (row: GroupingRow) => process.stdout.write(`${shown(row)}\n`);
  const names = distanceNames().filter((name) => wanted.length === 0 || wanted.some((one) => name.includes(one)));
  if (distanceNames().length === 0) process.stdout.write("The published instances are not beside this repository: ../shared/data/grouping.\n");
  for (const name of names) out(await benchDistances(name));
  if (wanted.length === 0 || wanted.includes("people")) {
    (await benchGroups()).forEach(out);
    out(await benchCohort());
  }
}
