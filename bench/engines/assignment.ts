// SPDX-License-Identifier: EUPL-1.2
// Assignment: the published student projects (read from ../shared/data, where present) and scenario D, invented from seeds.
import { existsSync, readFileSync } from "node:fs";
import type { AssignmentPlan, AssignmentProblem } from "../../src/engines/assignment/index.ts";
import type { Proposal } from "../../src/engines/search/index.ts";
import { driveAssignment } from "../../src/planning/assignment/drive.ts";
import { readStudentProjects } from "../../src/planning/assignment/files.ts";
import { week } from "./assignment-scenario.ts";

export interface AssignmentRow {
  readonly instance: string;
  readonly aim: string;
  /** Counts at rank 1, 2, ... / at unwished projects / without a place. */
  readonly profile: string;
  readonly satisfaction: string;
  /** Ties together of all. */
  readonly together: string;
  readonly running: number;
  readonly optimal: boolean;
  /** Of the first level that is not proven, in per cent; 0 where all are. */
  readonly gap: string;
  readonly cpuSeconds: number;
  readonly wallSeconds: number;
  /** Resident memory of the whole process afterwards. */
  readonly megabytes: number;
}

const PUBLISHED = new URL("../../../shared/data/assignment/eurecom-2026.json", import.meta.url);
const AIMS = ["rank-maximal", "generous", "satisfaction"] as const;

/** The published instance under the three aims, with partners and without; undefined where the file is missing. */
export async function benchStudents(seconds = 5): Promise<AssignmentRow[] | undefined> {
  if (!existsSync(PUBLISHED)) return undefined;
  const problem = { ...readStudentProjects(JSON.parse(readFileSync(PUBLISHED, "utf8"))), compare: false };
  const rows: AssignmentRow[] = [];
  for (const aim of AIMS) rows.push(await measure("58 students, 78 projects, partners", { ...problem, aim }, seconds));
  rows.push(await measure("the same without partners", { ...problem, aim: "satisfaction", ties: [] }, seconds));
  return rows;
}

/** Scenario D (assignment-scenario.ts says how it is drawn) for several seeds and aims. */
export async function benchWeek(seconds = 10, seeds: readonly number[] = [1, 2, 3]): Promise<AssignmentRow[]> {
  const rows: AssignmentRow[] = [];
  for (const seed of seeds) rows.push(await measure(`scenario D, seed ${seed}`, { ...week(seed), aim: "rank-maximal" }, seconds));
  for (const aim of AIMS.slice(1)) rows.push(await measure(`scenario D, seed ${seeds[0] ?? 1}`, { ...week(seeds[0] ?? 1), aim }, seconds));
  return rows;
}

async function measure(instance: string, problem: AssignmentProblem, seconds: number): Promise<AssignmentRow> {
  const cpu = process.cpuUsage();
  const wall = performance.now();
  const answer = await driveAssignment(problem, { seed: 1, seconds, now: () => performance.now() });
  const used = process.cpuUsage(cpu);
  if (!answer.ok) throw new Error(answer.refusal.says.en);
  return rowOf(instance, problem, answer.value, { cpu: (used.user + used.system) / 1e6, wall: (performance.now() - wall) / 1000 });
}

function rowOf(instance: string, problem: AssignmentProblem, { plan, optimal, gap }: Proposal<AssignmentPlan>, { cpu, wall }: { cpu: number; wall: number }): AssignmentRow {
  const { ranks, other, unplaced } = plan.profile;
  const rounded = (value: number) => Math.round(value * 100) / 100;
  return {
    instance, aim: problem.aim ?? "rank-maximal", profile: `${ranks.join("-")} / ${other} / ${unplaced}`,
    satisfaction: `${(100 * plan.satisfaction).toFixed(1)} %`,
    together: `${plan.ties.filter(({ together }) => together).length} of ${plan.ties.length}`,
    running: plan.projects.filter(({ state }) => state === "runs").length,
    optimal, gap: `${(100 * gap).toFixed(2)} %`, cpuSeconds: rounded(cpu), wallSeconds: rounded(wall), megabytes: Math.round(process.memoryUsage.rss() / 1e6),
  };
}
