// SPDX-License-Identifier: EUPL-1.2
import type { Fact, Saying } from "../search/index.ts";
import type { AssignmentProblem, Project, ProjectReport } from "./problem.ts";
import { de, type Why, type Words } from "./texts.de.ts";
import { en } from "./texts.en.ts";
import { indexOf, least, unitsOf, type Unit } from "./units.ts";

/** One sentence in both languages. */
export function say(sentence: (words: Words) => string): Saying {
  return { de: sentence(de), en: sentence(en) };
}

/** The sentence for one reason. */
export function sayWhy(why: Why): Saying {
  return say((words) => (words.why[why.why] as (why: Why) => string)(why));
}

/** What a project's host is told: filled, missing, released, who waits and in which order. */
export function sayProject(own: Project, report: Omit<ProjectReport, "says">, waiting: readonly string[]): Saying[] {
  return [
    say((words) => words.project(own.name ?? own.id, report.people, own.max, report.state, least(own), report.missing)),
    ...report.lacking.filter(() => report.people > 0).map(({ skill, people }) => say((words) => words.lacking(skill, people))),
    ...(report.released > 0 ? [say((words) => words.released(report.released))] : []),
    ...(waiting.length > 0 ? [say((words) => words.waiting(waiting.slice(0, 8), Math.max(0, waiting.length - 8)))] : []),
  ];
}

/** What a project is called. */
export function projectName({ projects }: AssignmentProblem, id: string): string {
  return projects.find((project) => project.id === id)?.name ?? id;
}

/** One rule of a contradiction in words. */
export function sayFact(problem: AssignmentProblem, [kind, ...about]: readonly string[]): Fact["says"] {
  const units = unitsOf(problem);
  const unit = (id: string) => units[indexOf(units).get(id) ?? -1];
  const [first = "", second = ""] = about;
  const project = problem.projects.find(({ id }) => id === (["time", "skill", "forbidden"].includes(kind!) ? second : first));
  const names = (id: string) => projectName(problem, id);
  const told = (key: string, of: readonly string[], numbers: readonly number[] = []) => say((words) => words.fact[key]!(of, numbers));
  const called = (id: string) => unit(id)?.name ?? id;
  if (kind === "pin") return sayPin(problem, first, called(first));
  if (kind === "everyone") return sayEveryone(problem, unit(first)!);
  if (kind === "tie") return told("tie", (problem.ties ?? []).find(({ id }) => id === first)!.members.map((id) => problem.applicants.find((one) => one.id === id)?.name ?? called(id)));
  if (kind === "time") return told("time", [called(first), names(second), ...(project?.slots ?? []).filter((slot) => unit(first)?.absent.has(slot))]);
  if (kind === "skill") return told("skill", [called(first), names(second), ...(project?.requires ?? [])]);
  if (kind === "forbidden") return told("forbidden", [called(first), names(second)]);
  if (kind === "needs") return told("needs", [names(first), second], [project?.needs?.find(({ skill }) => skill === second)?.people ?? 0, units.reduce((sum, { skills }) => sum + (skills[second] ?? 0), 0)]);
  if (kind === "reserve") return told("reserve", [names(first)], [project?.reserve?.places ?? 0, project?.reserve?.below ?? 0]);
  return told(kind!, [names(first)], [kind === "max" ? (project?.max ?? 0) : project ? least(project) : 0]);
}

function sayPin(problem: AssignmentProblem, id: string, name: string): Saying {
  const pins = (problem.pins ?? []).filter(({ unit }) => unit === id).map(({ project }) => project);
  const targets = [...new Set(pins)];
  const known = (project: string | null) => project === null || problem.projects.some((one) => one.id === project);
  const names = targets.map((project) => (project === null ? "-" : projectName(problem, project)));
  const [target] = targets;
  if (targets.length > 1) return say((words) => words.fact["pinTwice"]!([name, ...names], []));
  return say((words) => words.fact[known(target!) ? "pin" : "pinUnknown"]!([name, ...(target === null ? [] : names)], []));
}

function sayEveryone(problem: AssignmentProblem, { name, size, ranks, applicant }: Unit): Saying {
  const refused = new Set(applicant.noThanks ?? []);
  const open = problem.projects.filter(({ id }, at) => !refused.has(id) && (applicant.open || ranks.has(at)));
  const most = open.reduce((sum, { max }) => Math.max(sum, max), 0);
  const many = open.length > 6 && size <= most;
  return say((words) => words.fact["everyone"]!([name, ...open.map((project) => project.name ?? project.id)], [open.length > 0 ? size : 0, most, many ? 1 : 0]));
}

/** The contradiction as a whole. */
export function sayConflict(facts: readonly Fact[]): Saying {
  const whole = say((words) => words.conflict(facts.length));
  const rest = facts.slice(0, 5);
  return { de: [whole.de, ...rest.map(({ says }) => says.de)].join(" "), en: [whole.en, ...rest.map(({ says }) => says.en)].join(" ") };
}

/** Neither a plan nor a proof that there is none. */
export function sayUndecided(): Saying {
  return say((words) => words.undecided);
}
