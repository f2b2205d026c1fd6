// SPDX-License-Identifier: EUPL-1.2

/** What the checker reads of a problem of kind `assignment`. */
export interface Assignment {
  readonly applicants: readonly Applicant[];
  readonly projects: readonly Project[];
  readonly ties?: readonly Tie[];
  readonly pins?: readonly Placed[];
  readonly forbidden?: readonly { readonly unit: string; readonly project: string }[];
  readonly previous?: readonly Placed[];
  readonly aim?: "rank-maximal" | "generous" | "satisfaction";
  readonly points?: readonly number[];
  readonly count?: "people" | "units";
  readonly order?: readonly Concern[];
  readonly belowMinimum?: "closes" | "reported";
  readonly release?: "unused" | "never";
  readonly everyone?: boolean;
}

export type Concern = "placed" | "wishes" | "filled" | "together" | "changes";

export interface Placed {
  readonly unit: string;
  readonly project: string | null;
}

export interface Tie {
  readonly id: string;
  readonly members: readonly string[];
  readonly rule?: "always" | "if-common" | "wish";
}

interface Applicant {
  readonly id: string;
  readonly size?: number;
  readonly parts?: readonly { readonly id: string; readonly size?: number; readonly skills?: Readonly<Record<string, number>>; readonly absent?: readonly string[] }[];
  readonly staff?: number;
  readonly wishes: readonly (string | readonly string[])[];
  readonly noThanks?: readonly string[];
  readonly open?: boolean;
  readonly skills?: Readonly<Record<string, number>>;
  readonly absent?: readonly string[];
  readonly since?: string;
}

export interface Project {
  readonly id: string;
  readonly min?: number;
  readonly max: number;
  readonly slots?: readonly string[];
  readonly requires?: readonly string[];
  readonly needs?: readonly { readonly skill: string; readonly people: number }[];
  readonly reserve?: { readonly places: number; readonly below: number };
  readonly mustRun?: boolean;
}

/** What goes to a project as a whole. */
export interface Unit {
  readonly id: string;
  readonly size: number;
  readonly skills: Readonly<Record<string, number>>;
  readonly absent: ReadonlySet<string>;
  readonly applicant: Applicant;
  /** Rank by project, from 1. */
  readonly ranks: ReadonlyMap<string, number>;
}

/** Units in the order of applicants and parts. */
export function unitsOf({ applicants }: Assignment): Unit[] {
  return applicants.flatMap((applicant): Unit[] => {
    const ranks = new Map<string, number>();
    applicant.wishes.forEach((entry, at) => {
      for (const project of typeof entry === "string" ? [entry] : entry) if (!ranks.has(project)) ranks.set(project, at + 1);
    });
    const common = { applicant, ranks };
    const { id, size = 1, skills = {}, absent = [], parts = [] } = applicant;
    if (parts.length === 0) return [{ ...common, id, size, skills, absent: new Set(absent) }];
    return parts.map((part) => ({ ...common, id: part.id, size: part.size ?? 1, skills: part.skills ?? {}, absent: new Set([...absent, ...(part.absent ?? [])]) }));
  });
}

/** Whether rule 2 admits the unit to the project. A pin of the unit to it sets the wishes aside. */
export function admits({ forbidden = [], pins = [] }: Assignment, unit: Unit, project: Project): boolean {
  const pinned = pins.some((pin) => pin.unit === unit.id && pin.project === project.id);
  const { noThanks = [], open = false } = unit.applicant;
  const wished = pinned || ((unit.ranks.has(project.id) || open) && !noThanks.includes(project.id));
  const there = !(project.slots ?? []).some((slot) => unit.absent.has(slot));
  const skilled = (project.requires ?? []).every((skill) => (unit.skills[skill] ?? 0) >= unit.size);
  return wished && there && skilled && !forbidden.some((pair) => pair.unit === unit.id && pair.project === project.id);
}

/** Units meant by a tie, each once. */
export function membersOf(tie: Tie, units: readonly Unit[]): Unit[] {
  return units.filter((unit) => tie.members.includes(unit.id) || ((unit.applicant.parts ?? []).length > 0 && tie.members.includes(unit.applicant.id)));
}

export type TieState = "holds" | "void" | "wish";

/**
 * State of each tie with at least two units: "holds" (hard rule 4), "void" (an "if-common" without a common project),
 * "wish". Those of rule "always" come first; whoever is bound by ties before has to fit in too.
 */
export function tieStates(problem: Assignment, units: readonly Unit[]): ReadonlyMap<Tie, TieState> {
  const states = new Map<Tie, TieState>();
  let bound: Unit[][] = [];
  const ties = problem.ties ?? [];
  for (const tie of [...ties.filter(({ rule }) => rule === "always"), ...ties.filter(({ rule }) => rule !== "always")]) {
    const members = membersOf(tie, units);
    if (members.length < 2) continue;
    const touched = bound.filter((group) => group.some((unit) => members.includes(unit)));
    const group = [...new Set([...members, ...touched.flat()])];
    const state = tie.rule === "wish" ? "wish" : tie.rule === "always" || haveCommon(problem, group) ? "holds" : "void";
    states.set(tie, state);
    if (state === "holds") bound = [...bound.filter((other) => !touched.includes(other)), group];
  }
  return states;
}

function haveCommon(problem: Assignment, group: readonly Unit[]): boolean {
  const size = group.reduce((sum, unit) => sum + unit.size, 0);
  const elsewhere = (unit: Unit, project: Project): boolean => (problem.pins ?? []).some((pin) => pin.unit === unit.id && pin.project !== project.id);
  return problem.projects.some((project) => project.max >= size && group.every((unit) => admits(problem, unit, project) && !elsewhere(unit, project)));
}

export const isSmall = ({ applicant: { staff } }: Unit, { reserve }: Project): boolean => reserve !== undefined && staff !== undefined && staff < reserve.below;

/** Whether the project runs with these units (rule 5). */
export function runs({ min = 0, needs = [] }: Project, there: readonly Unit[]): boolean {
  const people = there.reduce((sum, { size }) => sum + size, 0);
  return people >= Math.max(1, min) && needs.every(({ skill, people: wanted }) => there.reduce((sum, unit) => sum + (unit.skills[skill] ?? 0), 0) >= wanted);
}
