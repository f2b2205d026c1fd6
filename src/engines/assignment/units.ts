// SPDX-License-Identifier: EUPL-1.2
import type { Applicant, AssignmentProblem, Project } from "./problem.ts";

/** What goes to a project as a whole, with everything it inherits from its applicant. */
export interface Unit {
  readonly id: string;
  readonly name: string;
  readonly applicant: Applicant;
  readonly size: number;
  /** What it weighs in the levels: its people, or 1. */
  readonly count: number;
  readonly skills: Readonly<Record<string, number>>;
  readonly absent: ReadonlySet<string>;
  /** Rank by index of project; only projects in the wishes. */
  readonly ranks: ReadonlyMap<number, number>;
}

/** Index of each id; of repeated ids the first counts. */
export function indexOf(items: readonly { readonly id: string }[]): ReadonlyMap<string, number> {
  const index = new Map<string, number>();
  items.forEach(({ id }, at) => index.has(id) || index.set(id, at));
  return index;
}

/** All units in the order that problem.ts defines. */
export function unitsOf(problem: AssignmentProblem): readonly Unit[] {
  const projects = indexOf(problem.projects);
  const whole = (size: number | undefined) => Math.max(1, Math.trunc(size ?? 1));
  return problem.applicants.flatMap((applicant): Unit[] => {
    const shared = { applicant, ranks: ranksOf(applicant, projects) };
    const unit = (part: { id: string; size?: number | undefined; skills?: Readonly<Record<string, number>> | undefined }, name: string, absent: readonly string[]): Unit => {
      const size = whole(part.size);
      return { ...shared, id: part.id, name, size, count: problem.count === "units" ? 1 : size, skills: part.skills ?? {}, absent: new Set(absent) };
    };
    const away = applicant.absent ?? [];
    const name = applicant.name ?? applicant.id;
    if (!applicant.parts?.length) return [unit(applicant, name, away)];
    return applicant.parts.map((part) => unit(part, `${name} (${part.name ?? part.id})`, [...away, ...(part.absent ?? [])]));
  });
}

function ranksOf(applicant: Applicant, projects: ReadonlyMap<string, number>): ReadonlyMap<number, number> {
  const ranks = new Map<number, number>();
  applicant.wishes.forEach((entry, at) => {
    for (const id of typeof entry === "string" ? [entry] : entry) {
      const project = projects.get(id);
      if (project !== undefined && !ranks.has(project)) ranks.set(project, at + 1);
    }
  });
  return ranks;
}

/** R: length of the longest list of wishes, at least 1. */
export function rankCount(problem: AssignmentProblem): number {
  return problem.applicants.reduce((longest, { wishes }) => Math.max(longest, wishes.length), 1);
}

/** Points of rank 1 .. R (index 0 .. R - 1). */
export function pointsOf(problem: AssignmentProblem): readonly number[] {
  const ranks = rankCount(problem);
  return Array.from({ length: ranks }, (_, at) => (problem.points ? (problem.points[at] ?? 0) : ranks - at));
}

/** Whether a unit counts as small at a project. */
export function isSmall({ applicant: { staff } }: Unit, { reserve }: Project): boolean {
  return reserve !== undefined && staff !== undefined && staff < reserve.below;
}

/** People a project needs to run. */
export function least({ min }: Project): number {
  return Math.max(1, min ?? 0);
}

/** Why a unit may not be at a project by rule 2, the first that applies; undefined where it may. */
export type Bar = "unwished" | "refused" | "time" | "skill" | "forbidden";

/** Rule 2 for one unit and one project. `pinned`: rule 2a is set aside. */
export function barOf(unit: Unit, project: Project, at: number, forbidden: ReadonlySet<string>, pinned: boolean): Bar | undefined {
  const { applicant } = unit;
  if (!pinned && applicant.noThanks?.includes(project.id)) return "refused";
  if (!pinned && !applicant.open && !unit.ranks.has(at)) return "unwished";
  if (project.slots?.some((slot) => unit.absent.has(slot))) return "time";
  if (project.requires?.some((skill) => (unit.skills[skill] ?? 0) < unit.size)) return "skill";
  return forbidden.has(pair(unit.id, project.id)) ? "forbidden" : undefined;
}

/** Key of a unit at a project. */
export function pair(unit: string, project: string): string {
  return JSON.stringify([unit, project]);
}
