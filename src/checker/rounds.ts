// SPDX-License-Identifier: EUPL-1.2
import { checkClaims, near, type Claims } from "./claims.ts";
import type { Findings } from "./violation.ts";

/** What the checker reads of a problem of kind `rounds`. */
export interface Rounds {
  readonly people: readonly Guest[];
  readonly tables: readonly Table[];
  readonly steps: readonly Step[];
  readonly apart?: readonly (readonly string[])[];
  readonly known?: readonly (readonly string[])[];
  readonly pins?: readonly { readonly person: string; readonly step: string; readonly table: string }[];
  readonly previous?: readonly Seated[];
  readonly from?: string;
  readonly weights?: Partial<Record<"repeat" | "mix" | "split" | "topic" | "change", number>>;
}

interface Guest {
  readonly id: string;
  readonly organisation?: string;
  readonly group?: string;
  readonly topics?: readonly string[];
  readonly absent?: readonly string[];
}

interface Table {
  readonly id: string;
  readonly seats: number;
}

interface Step {
  readonly id: string;
  readonly kind: "mix" | "homogeneous" | "max-mix" | "topic" | "plenum";
  readonly topics?: readonly Table[];
}

interface Seated {
  readonly id: string;
  readonly tables: readonly { readonly id: string; readonly members: readonly string[] }[];
}

type Terms = Readonly<Record<"repeats" | "mixing" | "splits" | "topics" | "changes", number>>;

interface Plan {
  readonly steps: readonly Seated[];
  readonly repeats: number;
  readonly changed: number;
  readonly terms: Terms;
  readonly bounds: Terms;
}

/** Checks an out file of kind `rounds` against its problem. */
export function checkRounds(problem: Rounds, answer: Partial<Claims> & { readonly plan: Plan }, findings: Findings): void {
  const { plan } = answer;
  const same = plan.steps.length === problem.steps.length && plan.steps.every(({ id }, at) => id === problem.steps[at]!.id);
  if (!findings.need(same, "steps", "Der Plan nennt nicht jeden Schritt einmal in der Reihenfolge der Aufgabe.", "The plan does not name every step once in the order of the problem.")) return;
  const past = pastOf(problem);
  problem.steps.forEach((step, at) => (at < past ? checkPast(problem, plan.steps[at]!, findings) : checkStep(problem, step, plan.steps[at]!, findings)));
  const { repeats, changed, terms } = count(problem, plan, past);
  findings.need(plan.repeats === repeats, "repeats", `Es sind ${repeats} Wiederholungen, angegeben sind ${plan.repeats}.`, `There are ${repeats} repeats, the file says ${plan.repeats}.`);
  findings.need(plan.changed === changed, "changed", `Geändert sind ${changed}, angegeben sind ${plan.changed}.`, `Changed are ${changed}, the file says ${plan.changed}.`);
  for (const [key, value] of Object.entries(terms) as [keyof Terms, number][]) {
    findings.need(near(plan.terms[key], value), `terms.${key}`, `${key} ist ${value}, angegeben ist ${plan.terms[key]}.`, `${key} is ${value}, the file says ${plan.terms[key]}.`);
    findings.need(plan.bounds[key] <= value + 1e-6, `bounds.${key}`, `Die Schranke ${plan.bounds[key]} von ${key} liegt über ${value}.`, `The bound ${plan.bounds[key]} of ${key} lies above ${value}.`);
  }
  checkClaims(findings, answer, "least", Object.values(terms).reduce((sum, value) => sum + value, 0));
}

const pastOf = ({ steps, from }: Rounds): number => Math.max(0, from === undefined ? 0 : steps.findIndex(({ id }) => id === from));
const present = ({ people }: Rounds, step: Step): Guest[] => people.filter(({ absent = [] }) => !absent.includes(step.id));

function checkPast({ previous = [] }: Rounds, seated: Seated, findings: Findings): void {
  const filled = (tables: Seated["tables"]): string => JSON.stringify(tables.filter(({ members }) => members.length > 0).map(({ id, members }) => [id, members.toSorted()]).toSorted());
  const before = previous.find(({ id }) => id === seated.id)?.tables ?? [];
  findings.need(filled(before) === filled(seated.tables), "past", `${seated.id} ist vorbei und steht anders im Plan.`, `${seated.id} is past and stands differently in the plan.`);
}

function checkStep(problem: Rounds, step: Step, seated: Seated, findings: Findings): void {
  if (step.kind === "plenum") {
    findings.need(seated.tables.length === 0, "plenum", `${step.id} hat Tische, obwohl alle beisammen sind.`, `${step.id} has tables although everybody is together.`);
    return;
  }
  const places = step.kind === "topic" ? (step.topics ?? []) : problem.tables;
  findings.need(seated.tables.length === places.length && seated.tables.every(({ id }, at) => id === places[at]!.id), "tables", `${step.id}: Tische fehlen oder stehen anders.`, `${step.id}: tables are missing or stand differently.`);
  const there = present(problem, step);
  const seats = seated.tables.flatMap(({ members }) => members);
  const once = seats.length === there.length && there.every(({ id }) => seats.includes(id));
  findings.need(once, "once", `${step.id}: Nicht alle Anwesenden sitzen an genau einem Tisch.`, `${step.id}: not everybody present sits at exactly one table.`);
  for (const { id, members } of seated.tables) {
    const room = places.find((place) => place.id === id)?.seats ?? 0;
    findings.need(members.length <= room, "seats", `${step.id}, ${id}: ${members.length} auf ${room} Plätzen.`, `${step.id}, ${id}: ${members.length} on ${room} seats.`);
  }
  if (step.kind === "homogeneous") checkHomogeneous(problem, seated, findings);
  else checkApart(problem, seated, findings);
  if (step.kind === "mix" || step.kind === "max-mix") checkEven(problem, seated, findings);
  for (const pin of problem.pins ?? []) {
    if (pin.step !== step.id || !seats.includes(pin.person) || !places.some(({ id }) => id === pin.table)) continue;
    findings.need(seated.tables.some(({ id, members }) => id === pin.table && members.includes(pin.person)), "pin", `${step.id}: ${pin.person} ist an ${pin.table} festgesetzt und sitzt anderswo.`, `${step.id}: ${pin.person} is pinned to ${pin.table} and sits elsewhere.`);
  }
}

function checkHomogeneous({ people }: Rounds, seated: Seated, findings: Findings): void {
  const group = new Map(people.map((guest) => [guest.id, guest.group]));
  for (const { id, members } of seated.tables) findings.need(new Set(members.map((member) => group.get(member))).size <= 1, "homogeneous", `${seated.id}, ${id}: Mehrere Gruppen an einem Tisch.`, `${seated.id}, ${id}: several groups at one table.`);
}

function checkApart({ apart = [] }: Rounds, seated: Seated, findings: Findings): void {
  for (const { id, members } of seated.tables) {
    for (const set of apart) findings.need(members.filter((member) => set.includes(member)).length <= 1, "apart", `${seated.id}, ${id}: ${set.join(", ")} sind nicht getrennt.`, `${seated.id}, ${id}: ${set.join(", ")} are not apart.`);
  }
}

/** Where a table has a free seat, no other has two people more, unless all there are pinned to it. */
function checkEven(problem: Rounds, seated: Seated, findings: Findings): void {
  const pinned = (table: string, member: string): boolean => (problem.pins ?? []).some((pin) => pin.step === seated.id && pin.table === table && pin.person === member);
  for (const small of seated.tables) {
    const seats = problem.tables.find(({ id }) => id === small.id)?.seats ?? 0;
    if (small.members.length >= seats) continue;
    for (const { id, members } of seated.tables) {
      const even = members.length <= small.members.length + 1 || members.every((member) => pinned(id, member));
      findings.need(even, "even", `${seated.id}: ${id} hat ${members.length}, ${small.id} nur ${small.members.length}.`, `${seated.id}: ${id} has ${members.length}, ${small.id} only ${small.members.length}.`);
    }
  }
}

function count(problem: Rounds, plan: Plan, past: number): { readonly repeats: number; readonly changed: number; readonly terms: Terms } {
  const { repeat = 1, mix = 10, split = 100, topic = 1, change = 1_000_000 } = problem.weights ?? {};
  const group = new Map(problem.people.map((guest) => [guest.id, guest.group]));
  let [mixing, splits, topics, changed] = [0, 0, 0, 0];
  problem.steps.slice(past).forEach((step, offset) => {
    const seated = plan.steps[past + offset]!;
    if (step.kind === "max-mix") for (const { members } of seated.tables) mixing += pairs(members).filter(([a, b]) => group.get(a) !== undefined && group.get(a) === group.get(b)).length;
    if (step.kind === "homogeneous") splits += splitsOf(group, seated);
    if (step.kind === "topic") topics += topicsOf(present(problem, step), step, seated);
    changed += changesOf(problem, step, seated);
  });
  const repeats = repeatsOf(problem, plan);
  return { repeats, changed, terms: { repeats: repeat * repeats, mixing: mix * mixing, splits: split * splits, topics: topic * topics, changes: change * changed } };
}

function repeatsOf({ people, known = [], steps }: Rounds, plan: Plan): number {
  const met = new Map<string, number>();
  const key = (a: string, b: string): string => (a < b ? `${a}\n${b}` : `${b}\n${a}`);
  const there = new Set(people.map(({ id }) => id));
  steps.forEach((step, at) => {
    if (step.kind !== "mix" && step.kind !== "max-mix") return;
    const together = new Set(plan.steps[at]!.tables.flatMap(({ members }) => pairs(members.filter((member) => there.has(member))).map(([a, b]) => key(a, b))));
    for (const pair of together) met.set(pair, (met.get(pair) ?? 0) + 1);
  });
  const before = new Set(pairs(people).filter(([a, b]) => a.organisation !== undefined && a.organisation === b.organisation).map(([a, b]) => key(a.id, b.id)));
  for (const set of known) for (const [a, b] of pairs([...new Set(set)].filter((id) => there.has(id)))) before.add(key(a, b));
  return [...met].reduce((sum, [pair, count]) => sum + Math.max(0, count + (before.has(pair) ? 1 : 0) - 1), 0);
}

function splitsOf(group: ReadonlyMap<string, string | undefined>, seated: Seated): number {
  const tables = new Map<string | undefined, Set<string>>();
  for (const { id, members } of seated.tables) for (const member of members) tables.set(group.get(member), (tables.get(group.get(member)) ?? new Set()).add(id));
  return [...tables.values()].reduce((sum, { size }) => sum + size - 1, 0);
}

function topicsOf(there: readonly Guest[], step: Step, seated: Seated): number {
  const offered = new Set((step.topics ?? []).map(({ id }) => id));
  return there.reduce((sum, { id, topics = [] }) => {
    const wished = topics.filter((topic) => offered.has(topic));
    const place = wished.indexOf(seated.tables.find(({ members }) => members.includes(id))?.id ?? "");
    return sum + (wished.length === 0 ? 0 : place < 0 ? wished.length : place);
  }, 0);
}

function changesOf(problem: Rounds, step: Step, seated: Seated): number {
  if (step.kind === "plenum") return 0;
  const existing = new Set((step.kind === "topic" ? (step.topics ?? []) : problem.tables).map(({ id }) => id));
  const before = problem.previous?.find(({ id }) => id === step.id)?.tables ?? [];
  return present(problem, step).filter(({ id }) => {
    const old = before.find((table) => existing.has(table.id) && table.members.includes(id))?.id;
    return old !== undefined && !seated.tables.some((table) => table.id === old && table.members.includes(id));
  }).length;
}

function pairs<T>(list: readonly T[]): [T, T][] {
  return list.flatMap((one, at) => list.slice(at + 1).map((other): [T, T] => [one, other]));
}
