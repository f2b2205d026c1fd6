// SPDX-License-Identifier: EUPL-1.2
import type { AssignmentProblem, Tie } from "./problem.ts";
import { factKey, type Site } from "./site.ts";
import { indexOf, type Unit } from "./units.ts";

/** A tie with at least two units. */
export interface HeldTie {
  readonly tie: Tie;
  /** Indices of units, each once. */
  readonly units: readonly number[];
  readonly state: "holds" | "void" | "wish";
}

/** What deciding about ties needs to know. */
export interface TieRules {
  readonly admitted: (unit: number, project: number) => boolean;
  readonly without: ReadonlySet<string> | undefined;
  readonly untied: boolean;
  /** Where rules are set aside: the ties of the whole problem, so that no tie begins to hold because another rule fell. */
  readonly full: readonly HeldTie[] | undefined;
}

/** Which ties hold (problem.ts, Tie), and the groups of units that go together: by their first unit, single ones too. */
export function holdTies(problem: AssignmentProblem, units: readonly Unit[], sites: readonly Site[], { admitted, without, untied, full }: TieRules): { groups: readonly (readonly number[])[]; held: readonly HeldTie[] } {
  const members = membersOf(problem, units);
  const groupOf = units.map((_, at) => [at]);
  const merged = (all: readonly number[]) => [...new Set(all.flatMap((at) => groupOf[at]!))].sort((a, b) => a - b);
  const bind = (group: number[]) => group.forEach((at) => (groupOf[at] = group));
  const listed = (problem.ties ?? []).map((tie, at) => ({ tie, units: members(tie), at })).filter((tie) => tie.units.length > 1);
  const always = ({ tie }: { tie: Tie }) => tie.rule === "always";
  const states = new Map<number, HeldTie["state"]>();
  for (const entry of [...listed.filter(always), ...listed.filter((tie) => !always(tie))]) {
    const group = merged(entry.units);
    const size = group.reduce((sum, at) => sum + units[at]!.size, 0);
    const common = () => sites.some(({ max }, project) => size <= max && group.every((at) => admitted(at, project)));
    const free = untied || without?.has(factKey("tie", entry.tie.id)) === true;
    const could = full ? full.find(({ tie }) => tie === entry.tie)?.state === "holds" : always(entry) || common();
    const holds = entry.tie.rule !== "wish" && !free && could;
    if (holds) bind(group);
    states.set(entry.at, holds ? "holds" : entry.tie.rule === "wish" ? "wish" : "void");
  }
  const groups = [...new Set(groupOf)];
  return { groups, held: listed.map(({ tie, units: of, at }) => ({ tie, units: of, state: states.get(at)! })) };
}

/** Ids of a tie to units: a unit itself, or all parts of an applicant. */
function membersOf(problem: AssignmentProblem, units: readonly Unit[]): (tie: Tie) => readonly number[] {
  const index = indexOf(units);
  const parts = new Map(problem.applicants.map(({ id, parts: own }) => [id, own?.length ? own.map((part) => index.get(part.id)!) : undefined]));
  return ({ members }) => {
    const found = members.flatMap((id) => parts.get(id) ?? (index.has(id) ? [index.get(id)!] : []));
    return [...new Set(found)].sort((a, b) => a - b);
  };
}
