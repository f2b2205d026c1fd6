// SPDX-License-Identifier: EUPL-1.2
import { z } from "zod";
import { ok, refuse } from "../../kernel/result.ts";
import type { ForeignFormat } from "../engine.ts";
import type { AssignmentPlan, AssignmentProblem, Project, Tie } from "../../engines/assignment/index.ts";

/**
 * The layout in which project offers of a university are published: `projects` by key with a quota, `students` with
 * ranked choices, `partner_groups` as lists of student ids.
 */
const layout = z.object({
  projects: z.record(z.string(), z.object({ name: z.string().optional(), num_groups: z.number().int().optional(), max_per_group: z.number().int().optional(), quota: z.tuple([z.number().int(), z.number().int()]).optional() })),
  students: z.array(z.object({ id: z.union([z.string(), z.number()]), name: z.string().optional(), choices: z.array(z.string()).optional(), ranks: z.record(z.string(), z.number()).optional() })),
  partner_groups: z.array(z.array(z.union([z.string(), z.number()]))).optional(),
});

/** Recognised by its content: a JSON object without `kind`, with `projects` and `students`. */
export const studentProjects: ForeignFormat = {
  name: "student projects (JSON with projects, students, partner_groups)",
  recognises: (text) => {
    const value = parsed(text);
    return typeof value === "object" && value !== null && !("kind" in value) && "projects" in value && "students" in value;
  },
  read(text) {
    const read = layout.safeParse(parsed(text));
    if (read.success) return ok(readStudentProjects(read.data));
    const { path, message } = read.error.issues[0]!;
    return refuse({ type: "unreadable", says: { de: `Das Feld ${path.join(".")} ist nicht lesbar (${message}).`, en: `The field ${path.join(".")} cannot be read (${message}).` } });
  },
  figures(_, plan) {
    const { placements, profile, satisfaction, ties } = (plan ?? {}) as Partial<AssignmentPlan>;
    if (!placements || !profile) return {};
    return { assignment: Object.fromEntries(placements.map(({ unit, project }) => [unit, project])), ranks: profile.ranks, unplaced: profile.unplaced, satisfaction, together: (ties ?? []).filter(({ together }) => together).length };
  },
};

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/**
 * The assignment problem of such a file. Places are the quota (else groups times places a group), partners stay
 * together where they have a common choice, everybody placed counts first, and of three choices the first counts 2
 * points, the second 1, the third 0: satisfaction is (n1 + n2 / 2) / n as published. The profiles of the other aims
 * are told beside. Throws a ZodError where the layout is not kept.
 */
export function readStudentProjects(value: unknown): AssignmentProblem {
  const { projects, students, partner_groups: groups = [] } = layout.parse(value);
  const longest = students.reduce((most, { choices = [], ranks = {} }) => Math.max(most, choices.length, ...Object.values(ranks)), 1);
  return {
    kind: "assignment",
    applicants: students.map(({ id, name, choices = [], ranks }) => ({ id: String(id), ...(name === undefined ? {} : { name }), wishes: ranks ? byRank(ranks) : choices })),
    projects: Object.entries(projects).map(([id, { name, quota, num_groups: number = 1, max_per_group: most = 1 }]): Project => ({ id, ...(name === undefined ? {} : { name }), min: quota?.[0] ?? 0, max: quota?.[1] ?? number * most })),
    ties: groups.map((members, at): Tie => ({ id: `partners-${at + 1}`, members: members.map(String) })),
    points: Array.from({ length: longest }, (_, at) => longest - 1 - at),
    compare: true,
  };
}

/** Rank 1 first; ranks may be shared or left out. */
function byRank(ranks: Readonly<Record<string, number>>): string[][] {
  const most = Math.max(0, ...Object.values(ranks));
  return Array.from({ length: most }, (_, at) => Object.keys(ranks).filter((project) => ranks[project] === at + 1));
}
