// SPDX-License-Identifier: EUPL-1.2
import { checkClaims, type Claims } from "./claims.ts";
import { checkGroupsPlan, type Groups, type GroupsPlan, type Person } from "./groups.ts";
import type { Findings } from "./violation.ts";

/** What the checker reads of a problem of kind `cohort`. */
export interface Cohort {
  readonly applicants: readonly (Person & { readonly score: number })[];
  readonly size: { readonly min: number; readonly target: number; readonly max: number };
  readonly quotas?: readonly { readonly attribute: string; readonly values: readonly string[]; readonly min?: number; readonly max?: number }[];
  readonly shares?: readonly { readonly attribute: string; readonly max: number; readonly values?: readonly string[] }[];
  readonly limits?: readonly { readonly attribute: string; readonly max: number }[];
  readonly pins?: { readonly chosen?: readonly string[]; readonly refused?: readonly string[] };
  readonly previous?: readonly string[];
  readonly groups?: Omit<Groups, "people">;
}

interface Plan {
  readonly chosen: readonly string[];
  readonly waiting: readonly { readonly id: string; readonly rank: number; readonly instead?: { readonly out: readonly string[]; readonly in: readonly string[] }; readonly costs?: number }[];
  readonly successors: readonly { readonly leaves: string; readonly follows: string }[];
  readonly dropped: number;
  readonly groups?: GroupsPlan;
}

type Broken = { readonly rule: string; readonly de: string; readonly en: string };

/** Checks an out file of kind `cohort` against its problem. */
export function checkCohort(problem: Cohort, answer: Partial<Claims> & { readonly plan: Plan }, findings: Findings): void {
  const { plan } = answer;
  const known = new Map(problem.applicants.map((applicant) => [applicant.id, applicant]));
  const order = problem.applicants.map(({ id }) => id).filter((id) => plan.chosen.includes(id));
  if (!findings.need(order.join("\n") === plan.chosen.join("\n"), "chosen", "chosen nennt nicht lauter Bewerbungen, jede einmal, in ihrer Reihenfolge.", "chosen does not name applicants, each once, in their order.")) return;
  for (const { rule, de, en } of brokenRules(problem, new Set(plan.chosen))) findings.add(rule, de, en);
  const dropped = [...new Set(problem.previous ?? [])].filter((id) => known.has(id) && !plan.chosen.includes(id)).length;
  findings.need(plan.dropped === dropped, "dropped", `Ihren Platz verlieren ${dropped}, angegeben sind ${plan.dropped}.`, `${dropped} lose their place, the file says ${plan.dropped}.`);
  checkWaiting(problem, plan, findings);
  checkSuccessors(problem, plan, findings);
  if (problem.groups && plan.groups) checkGroupsPlan({ ...problem.groups, people: plan.chosen.map((id) => known.get(id)!) }, plan.groups, findings);
  checkClaims(findings, answer, "most", plan.chosen.reduce((sum, id) => sum + known.get(id)!.score, 0));
}

const without = (list: readonly string[], ...gone: readonly string[]): string[] => list.filter((id) => !gone.includes(id));

/** Which rules this selection breaks. */
function brokenRules({ applicants, size, quotas = [], shares = [], limits = [], pins = {} }: Cohort, chosen: ReadonlySet<string>): Broken[] {
  const inside = applicants.filter(({ id }) => chosen.has(id));
  const having = (attribute: string, values: readonly string[]): number => inside.filter((person) => values.includes(person.values?.[attribute] as string)).length;
  const occurring = (attribute: string): string[] => [...new Set(inside.flatMap((person) => person.values?.[attribute] ?? []))];
  const broken: Broken[] = [];
  const need = (holds: boolean, rule: string, de: string, en: string): void => void (holds || broken.push({ rule, de, en }));
  need(inside.length >= size.min && inside.length <= size.max, "size", `${inside.length} sind ausgewählt, erlaubt sind ${size.min} bis ${size.max}.`, `${inside.length} are chosen, ${size.min} to ${size.max} are allowed.`);
  for (const { attribute, values, min = 0, max = Infinity } of quotas) {
    const number = having(attribute, values);
    need(number >= min && number <= max, "quota", `${number} mit ${values.join("/")}, verlangt sind ${min} bis ${max}.`, `${number} with ${values.join("/")}, ${min} to ${max} are asked for.`);
  }
  for (const { attribute, max, values } of shares) {
    const most = Math.floor(max * inside.length + 1e-9);
    for (const value of values ?? occurring(attribute)) need(having(attribute, [value]) <= most, "share", `Mehr als ${most} mit ${value}.`, `More than ${most} with ${value}.`);
  }
  for (const { attribute, max } of limits) for (const value of occurring(attribute)) need(having(attribute, [value]) <= max, "limit", `Mehr als ${max} mit ${value}.`, `More than ${max} with ${value}.`);
  const there = new Set(applicants.map(({ id }) => id));
  for (const id of pins.chosen ?? []) if (there.has(id)) need(chosen.has(id), "pin", `${id} ist gesetzt, aber nicht ausgewählt.`, `${id} is pinned, but not chosen.`);
  for (const id of pins.refused ?? []) need(!chosen.has(id), "pin", `${id} ist ausgeschlossen, aber ausgewählt.`, `${id} is refused, but chosen.`);
  return broken;
}

function waitingIds({ applicants, pins }: Cohort, chosen: readonly string[]): string[] {
  const refused = new Set(pins?.refused ?? []);
  return applicants.filter(({ id }) => !chosen.includes(id) && !refused.has(id)).toSorted((a, b) => b.score - a.score).map(({ id }) => id);
}

function checkWaiting(problem: Cohort, plan: Plan, findings: Findings): void {
  const expected = waitingIds(problem, plan.chosen);
  findings.need(plan.waiting.map(({ id }) => id).join("\n") === expected.join("\n") && plan.waiting.every(({ rank }, at) => rank === at + 1), "waiting", "Die Warteliste steht nicht nach Punkten und Reihenfolge.", "The waiting list does not stand by score and order.");
  const score = new Map(problem.applicants.map((applicant) => [applicant.id, applicant.score]));
  for (const { id, instead, costs } of plan.waiting) {
    if (!instead || costs === undefined) continue;
    const after = new Set([...without(plan.chosen, ...instead.out), ...instead.in, id]);
    const loss = plan.chosen.reduce((sum, other) => sum + score.get(other)!, 0) - [...after].reduce((sum, other) => sum + (score.get(other) ?? NaN), 0);
    findings.need(after.size === plan.chosen.length && brokenRules(problem, after).length === 0, "instead", `Die Auswahl, in der ${id} statt anderer steht, hält die Regeln nicht ein.`, `The selection that holds ${id} instead does not keep the rules.`);
    findings.need(Math.abs(loss - costs) <= 1e-6, "instead", `${id} kostet ${loss} Punkte, angegeben sind ${costs}.`, `${id} costs ${loss} points, the file says ${costs}.`);
  }
}

function checkSuccessors(problem: Cohort, plan: Plan, findings: Findings): void {
  const waiting = waitingIds(problem, plan.chosen);
  const named = new Map(plan.successors.map(({ leaves, follows }) => [leaves, follows]));
  const pinned = new Set(problem.pins?.chosen ?? []);
  for (const leaves of plan.chosen) {
    // Somebody who is pinned and withdraws is no longer pinned.
    const rest: Cohort = pinned.has(leaves) ? { ...problem, pins: { ...problem.pins, chosen: [...pinned].filter((id) => id !== leaves) } } : problem;
    const follows = waiting.find((id) => brokenRules(rest, new Set([...without(plan.chosen, leaves), id])).length === 0);
    findings.need(named.get(leaves) === follows, "successors", `Für ${leaves} rückt ${follows ?? "niemand"} nach, angegeben ist ${named.get(leaves) ?? "niemand"}.`, `For ${leaves} follows ${follows ?? "nobody"}, the file says ${named.get(leaves) ?? "nobody"}.`);
  }
}
