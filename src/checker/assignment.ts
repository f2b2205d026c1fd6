// SPDX-License-Identifier: EUPL-1.2
import { admits, isSmall, membersOf, runs, tieStates, unitsOf, type Assignment, type Placed, type Project, type Unit } from "./assignment-model.ts";
import { checkLevels, checkProfile, type Level, type Profile } from "./assignment-levels.ts";
import { checkClaims, type Claims } from "./claims.ts";
import type { Findings } from "./violation.ts";

type Placement = Placed & { readonly rank: number | null };

interface Plan {
  readonly placements: readonly Placement[];
  readonly ranks: number;
  readonly profile: Profile;
  readonly satisfaction: number;
  readonly levels: readonly Level[];
  readonly deciding: number;
  readonly projects: readonly { readonly project: string; readonly people: number; readonly free: number; readonly state: string; readonly waiting: readonly string[] }[];
  readonly ties: readonly { readonly tie: string; readonly together: boolean; readonly state: string }[];
  readonly firstRound?: { readonly placements: readonly Placement[] };
}

type Where = ReadonlyMap<string, string | null>;

/** Checks an out file of kind `assignment` against its problem. */
export function checkAssignment(problem: Assignment, answer: Partial<Claims> & { readonly plan: Plan }, findings: Findings): void {
  const { plan } = answer;
  const units = unitsOf(problem);
  const where = new Map(plan.placements.map(({ unit, project }) => [unit, project]));
  const same = plan.placements.length === units.length && units.every(({ id }, at) => plan.placements[at]!.unit === id);
  if (!findings.need(same, "units", "Der Plan nennt nicht jede Einheit einmal in ihrer Reihenfolge.", "The plan does not name every unit once in their order.")) return;
  checkRules(problem, units, where, findings);
  checkReserve(problem, units, where, plan, findings);
  for (const [at, { unit, project, rank }] of plan.placements.entries()) {
    const expected = project === null ? null : (units[at]!.ranks.get(project) ?? null);
    findings.need(rank === expected, "rank", `${unit}: Rang ${expected}, angegeben ist ${rank}.`, `${unit}: rank ${expected}, the file says ${rank}.`);
  }
  checkProjects(problem, units, where, plan, findings);
  checkTies(problem, units, where, plan, findings);
  checkProfile(problem, units, where, plan, findings);
  checkLevels(problem, units, where, plan, findings);
  const level = plan.levels[plan.deciding];
  if (!level) return findings.add("deciding", "deciding zeigt auf keine Ebene.", "deciding points to no level.");
  checkClaims(findings, { ...answer, optimal: level.proven, gap: level.proven ? 0 : (answer.gap ?? 0) }, level.sense, level.value);
  findings.need(answer.optimal === plan.levels.every(({ proven }) => proven), "optimal", "optimal sagt nicht, ob jede Ebene bewiesen ist.", "optimal does not say whether every level is proven.");
}

/** Hard rules 1 to 5 and 7. */
function checkRules(problem: Assignment, units: readonly Unit[], where: Where, findings: Findings): void {
  const projects = new Map(problem.projects.map((project) => [project.id, project]));
  for (const unit of units) {
    const id = where.get(unit.id) ?? null;
    if (id === null) continue;
    const project = projects.get(id);
    findings.need(project !== undefined && admits(problem, unit, project), "admission", `${unit.id} darf nicht zu ${id}.`, `${unit.id} may not go to ${id}.`);
  }
  const pinned = new Map((problem.pins ?? []).map(({ unit, project }) => [unit, project]));
  for (const { id } of units) {
    if (pinned.has(id)) findings.need(where.get(id) === pinned.get(id), "pin", `${id} ist bei ${pinned.get(id) ?? "keinem"} festgesetzt und steht bei ${where.get(id) ?? "keinem"}.`, `${id} is pinned to ${pinned.get(id) ?? "none"} and stands at ${where.get(id) ?? "none"}.`);
    else if (problem.everyone) findings.need(where.get(id) !== null, "everyone", `${id} hat keinen Platz.`, `${id} has no place.`);
  }
  for (const project of problem.projects) {
    const there = units.filter(({ id }) => where.get(id) === project.id);
    const people = there.reduce((sum, { size }) => sum + size, 0);
    findings.need(people <= project.max, "max", `${project.id}: ${people} auf ${project.max} Plätzen.`, `${project.id}: ${people} on ${project.max} places.`);
    const must = project.mustRun || (people > 0 && problem.belowMinimum !== "reported");
    if (must) findings.need(runs(project, there), "minimum", `${project.id} kommt mit diesen Leuten nicht zustande.`, `${project.id} cannot run with these people.`);
  }
  for (const [tie, state] of tieStates(problem, units)) {
    if (state !== "holds") continue;
    const places = new Set(membersOf(tie, units).map(({ id }) => where.get(id)));
    findings.need(places.size === 1, "tie", `${tie.id}: ${tie.members.join(", ")} sind nicht beisammen.`, `${tie.id}: ${tie.members.join(", ")} are not together.`);
  }
}

/** Rule 6, in the round in which it holds, and that small ones keep their place in the second. */
function checkReserve(problem: Assignment, units: readonly Unit[], where: Where, plan: Plan, findings: Findings): void {
  const first = plan.firstRound && new Map(plan.firstRound.placements.map(({ unit, project }) => [unit, project]));
  if (first) checkRules(problem, units, first, findings);
  const binding = problem.release === "never" ? where : first;
  for (const project of problem.projects) {
    if (!project.reserve) continue;
    const others = (places: Where): number => units.filter((unit) => places.get(unit.id) === project.id && !isSmall(unit, project)).reduce((sum, { size }) => sum + size, 0);
    const most = Math.max(0, project.max - project.reserve.places);
    if (binding) findings.need(others(binding) <= most, "reserve", `${project.id}: ${others(binding)} Plätze an nicht kleine Betriebe, höchstens ${most}.`, `${project.id}: ${others(binding)} places to companies that are not small, at most ${most}.`);
    if (!first || problem.release === "never") continue;
    for (const unit of units.filter((entry) => first.get(entry.id) === project.id && isSmall(entry, project))) {
      findings.need(where.get(unit.id) === project.id, "reserve", `${unit.id} verliert in der zweiten Runde den Platz bei ${project.id}.`, `${unit.id} loses the place at ${project.id} in the second round.`);
    }
  }
}

function checkProjects(problem: Assignment, units: readonly Unit[], where: Where, plan: Plan, findings: Findings): void {
  problem.projects.forEach((project, at) => {
    const report = plan.projects[at];
    if (!findings.need(report?.project === project.id, "projects", `Der Bericht zu ${project.id} fehlt.`, `The report on ${project.id} is missing.`)) return;
    const there = units.filter(({ id }) => where.get(id) === project.id);
    const people = there.reduce((sum, { size }) => sum + size, 0);
    const state = runs(project, there) ? "runs" : people === 0 ? "closed" : "below";
    findings.need(report!.people === people && report!.free === project.max - people && report!.state === state, "projects", `${project.id}: ${people} Leute (${state}), angegeben ${report!.people} (${report!.state}).`, `${project.id}: ${people} people (${state}), the file says ${report!.people} (${report!.state}).`);
    const waiting = waitingOf(problem, project, units, where);
    findings.need(report!.waiting.join("\n") === waiting.join("\n"), "waiting", `${project.id}: Warteliste ${waiting.join(", ") || "leer"}, angegeben ${report!.waiting.join(", ") || "leer"}.`, `${project.id}: waiting list ${waiting.join(", ") || "empty"}, the file says ${report!.waiting.join(", ") || "empty"}.`);
  });
}

function waitingOf(problem: Assignment, project: Project, units: readonly Unit[], where: Where): string[] {
  const elsewhere = new Set((problem.pins ?? []).filter((pin) => pin.project !== project.id).map(({ unit }) => unit));
  const placed = (unit: Unit): number => (where.get(unit.id) === null ? 0 : 1);
  const rank = (unit: Unit): number => unit.ranks.get(project.id)!;
  const since = (unit: Unit): string => unit.applicant.since ?? "\uffff";
  const own = (unit: Unit): number => (where.get(unit.id) === null ? Infinity : (unit.ranks.get(where.get(unit.id)!) ?? Infinity));
  return units
    .filter((unit) => unit.ranks.has(project.id) && admits(problem, unit, project) && !elsewhere.has(unit.id) && where.get(unit.id) !== project.id && own(unit) > rank(unit))
    .toSorted((a, b) => placed(a) - placed(b) || rank(a) - rank(b) || (since(a) < since(b) ? -1 : since(a) > since(b) ? 1 : 0))
    .map(({ id }) => id);
}

function checkTies(problem: Assignment, units: readonly Unit[], where: Where, plan: Plan, findings: Findings): void {
  const reports = new Map(plan.ties.map((report) => [report.tie, report]));
  for (const [tie, state] of tieStates(problem, units)) {
    const places = new Set(membersOf(tie, units).map(({ id }) => where.get(id) ?? null));
    const together = places.size === 1 && !places.has(null);
    const report = reports.get(tie.id);
    findings.need(report?.state === state && report.together === together, "ties", `${tie.id}: ${state}, beisammen: ${together}; angegeben ${report?.state}, ${report?.together}.`, `${tie.id}: ${state}, together: ${together}; the file says ${report?.state}, ${report?.together}.`);
  }
}
