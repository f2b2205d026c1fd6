// SPDX-License-Identifier: EUPL-1.2
import type { Findings } from "./violation.ts";

/** What the checker reads of a file with `projects`, `students` and `partner_groups`. */
interface StudentProjects {
  readonly projects: Readonly<Record<string, { readonly quota?: readonly [number, number]; readonly num_groups?: number; readonly max_per_group?: number }>>;
  readonly students: readonly { readonly id: string | number; readonly choices?: readonly string[]; readonly ranks?: Readonly<Record<string, number>> }[];
  readonly partner_groups?: readonly (readonly (string | number)[])[];
}

interface Answer {
  readonly assignment?: Readonly<Record<string, string | null>>;
  readonly ranks?: readonly number[];
  readonly unplaced?: number;
  readonly together?: number;
}

/** The problem of such a text; undefined where it is none. */
export function readStudentProjects(text: string): StudentProjects | undefined {
  if (!text.trimStart().startsWith("{")) return undefined;
  try {
    const value = JSON.parse(text) as Partial<StudentProjects> & { readonly kind?: unknown };
    return value.kind === undefined && value.projects && value.students ? (value as StudentProjects) : undefined;
  } catch {
    return undefined;
  }
}

/** Everybody at a chosen project or at none, quotas kept, partners with a common choice together; ranks and partners counted. */
export function checkStudentProjects(file: StudentProjects, { assignment, ranks, unplaced, together }: Answer, findings: Findings): void {
  if (!assignment || !ranks) return findings.add("assignment", "assignment oder ranks fehlt.", "assignment or ranks is missing.");
  const wishes = new Map(file.students.map(({ id, choices = [], ranks: own }) => [String(id), own ?? Object.fromEntries(choices.map((project, at) => [project, at + 1]))]));
  const counts: number[] = ranks.map(() => 0);
  let without = 0;
  for (const [student, own] of wishes) {
    const project = assignment[student];
    if (project === null) without++;
    else if (project === undefined || own[project] === undefined) findings.add("choice", `${student} ist bei ${project ?? "keinem Projekt"}, das nicht gewählt wurde.`, `${student} is at ${project ?? "no project"}, which was not chosen.`);
    else counts[own[project] - 1] = (counts[own[project] - 1] ?? 0) + 1;
  }
  findings.need(Object.keys(assignment).length === wishes.size, "students", "assignment nennt andere Personen als die Datei.", "assignment names other people than the file.");
  for (const [project, { quota, num_groups: groups = 1, max_per_group: most = 1 }] of Object.entries(file.projects)) {
    const [min, max] = quota ?? [0, groups * most];
    const people = Object.values(assignment).filter((place) => place === project).length;
    findings.need(people === 0 || (people >= min && people <= max), "quota", `${project}: ${people} Personen, erlaubt sind ${min} bis ${max} oder keine.`, `${project}: ${people} people, ${min} to ${max} or none are allowed.`);
  }
  const joined = (file.partner_groups ?? []).filter((group) => checkPartners(file, group.map(String), assignment, wishes, findings)).length;
  findings.need(counts.join() === ranks.join() && without === unplaced, "ranks", `Die Ränge sind ${counts.join("/")}, ohne Platz ${without}; angegeben ${ranks.join("/")}, ${unplaced}.`, `The ranks are ${counts.join("/")}, without a place ${without}; the file says ${ranks.join("/")}, ${unplaced}.`);
  findings.need(joined === together, "together", `Beisammen sind ${joined} Gruppen, angegeben sind ${together}.`, `${joined} groups are together, the file says ${together}.`);
}

/** Whether the partners are together; a finding where they are not, although one project that all chose has room for them. */
function checkPartners(file: StudentProjects, group: readonly string[], assignment: Readonly<Record<string, string | null>>, wishes: ReadonlyMap<string, Readonly<Record<string, number>>>, findings: Findings): boolean {
  const members = [...new Set(group)].filter((student) => wishes.has(student));
  if (members.length < 2) return false;
  const places = new Set(members.map((student) => assignment[student] ?? null));
  const common = Object.entries(file.projects).some(([project, { quota, num_groups: groups = 1, max_per_group: most = 1 }]) => (quota?.[1] ?? groups * most) >= members.length && members.every((student) => wishes.get(student)![project] !== undefined));
  findings.need(places.size === 1 || !common, "partners", `${members.join(", ")} sind nicht beisammen.`, `${members.join(", ")} are not together.`);
  return places.size === 1 && !places.has(null);
}
