// SPDX-License-Identifier: EUPL-1.2
import type { Contradiction } from "../../search/index.ts";
import { isPresent, mixes, pastSteps } from "./hall.ts";
import type { Guest, RoundsProblem, Step } from "./problem.ts";
import { seatable } from "./seatable.ts";
import { windows } from "./sizes.ts";
import { blame, type Cause } from "./sentences.ts";

/** A rule of one step that can be left out to see whether the others hold together. */
type Rule = { readonly rule: "pin"; readonly person: number; readonly table: number } | { readonly rule: "apart"; readonly pair: readonly [number, number] };

/** The first step that cannot be seated for certain, with a smallest set of rules that contradict each other; undefined where none was found. */
export function contradiction(problem: RoundsProblem): Contradiction | undefined {
  for (const step of problem.steps.slice(pastSteps(problem))) {
    if (step.kind === "plenum") continue;
    const present = problem.people.filter((guest) => isPresent(guest, step));
    const places = step.kind === "topic" ? (step.topics ?? []) : problem.tables;
    const found = crowded(problem, step, present) ?? (mixes(step) ? rulesAgainst(problem, step, present) : undefined);
    if (found) return blame(problem, step, [{ cause: "places", step, people: present.map(({ id }) => id), places }, ...found], true);
  }
  return undefined;
}

/** What is said where a step's own search proved that there is no seating, or where no search found one (then a fact says `undecided`). */
export function unseatable(problem: RoundsProblem, proven: boolean, step?: Step): Contradiction {
  const open = problem.steps.slice(pastSteps(problem));
  const asked = step ?? open.find(mixes) ?? open[0]!;
  const present = problem.people.filter((guest) => isPresent(guest, asked));
  const places = asked.kind === "topic" ? (asked.topics ?? []) : problem.tables;
  const groups = [...new Set(present.map(({ group }) => group))].map((group) => present.filter((guest) => guest.group === group).map(({ id }) => id));
  const causes: Cause[] = [{ cause: "places", step: asked, people: present.map(({ id }) => id), places }];
  if (asked.kind === "homogeneous") causes.push({ cause: "groups", groups });
  else for (const set of problem.apart ?? []) causes.push({ cause: "apart", people: set });
  return blame(problem, asked, causes, proven);
}

/** Too few seats, two pins of one person, or more pins at a table than seats: seen without a search. */
function crowded(problem: RoundsProblem, step: Step, present: readonly Guest[]): Cause[] | undefined {
  const places = step.kind === "topic" ? (step.topics ?? []) : problem.tables;
  if (places.reduce((sum, { seats }) => sum + seats, 0) < present.length) return [];
  const pins = new Map<string, string>();
  for (const pin of problem.pins ?? []) {
    if (pin.step !== step.id || !places.some(({ id }) => id === pin.table) || !present.some(({ id }) => id === pin.person)) continue;
    const before = pins.get(pin.person);
    if (before !== undefined && before !== pin.table) return [before, pin.table].map((table) => ({ cause: "pin", person: pin.person, table }));
    pins.set(pin.person, pin.table);
  }
  for (const { id, seats } of places) {
    const there = [...pins].filter(([, table]) => table === id).slice(0, seats + 1);
    if (there.length > seats) return there.map(([person, table]) => ({ cause: "pin", person, table }));
  }
  return undefined;
}

function rulesAgainst(problem: RoundsProblem, step: Step, present: readonly Guest[]): Cause[] | undefined {
  const rules = rulesOf(problem, step, present);
  if (!rules.some(({ rule }) => rule === "apart") || answer(problem, present.length, rules) !== false) return undefined;
  let needed = rules;
  // Parts of a half at a time first, then rule by rule: what remains is smallest in the sense that nothing more can go.
  for (let part = Math.ceil(rules.length / 2); part >= 1; part = part === 1 ? 0 : Math.ceil(part / 2)) {
    for (let from = 0; from < needed.length; ) {
      const fewer = needed.filter((_, at) => at < from || at >= from + part);
      if (answer(problem, present.length, fewer) === false) needed = fewer;
      else from += part;
    }
  }
  return causes(needed, problem, present);
}

function rulesOf(problem: RoundsProblem, step: Step, present: readonly Guest[]): Rule[] {
  const index = new Map(present.map(({ id }, at) => [id, at]));
  const table = new Map(problem.tables.map(({ id }, at) => [id, at]));
  const pins = (problem.pins ?? []).flatMap((pin): Rule[] => {
    const person = index.get(pin.person);
    const to = table.get(pin.table);
    return pin.step === step.id && person !== undefined && to !== undefined ? [{ rule: "pin", person, table: to }] : [];
  });
  const pairs = new Map<number, Rule>();
  for (const set of problem.apart ?? []) {
    const members = [...new Set(set.flatMap((id) => index.get(id) ?? []))].toSorted((a, b) => a - b);
    members.forEach((one, at) => members.slice(at + 1).forEach((other) => pairs.set(one * present.length + other, { rule: "apart", pair: [one, other] })));
  }
  return [...pins, ...pairs.values()];
}

function answer(problem: RoundsProblem, people: number, rules: readonly Rule[]): boolean | undefined {
  const pins = Array.from({ length: people }, () => -1);
  for (const rule of rules) if (rule.rule === "pin") pins[rule.person] = rule.table;
  const pinned = problem.tables.map((_, table) => pins.filter((pin) => pin === table).length);
  const frames = windows(people, problem.tables.map(({ seats }) => seats), pinned);
  if (!frames) return undefined;
  return seatable({ people, lows: frames.map(({ low }) => low), highs: frames.map(({ high }) => high), pins, apart: rules.flatMap((rule) => (rule.rule === "apart" ? [rule.pair] : [])) });
}

/** Rules as causes; pairs that make up one set of people, each apart from each, as one. */
function causes(rules: readonly Rule[], problem: RoundsProblem, present: readonly Guest[]): Cause[] {
  const pins = rules.flatMap((rule): Cause[] => (rule.rule === "pin" ? [{ cause: "pin", person: present[rule.person]!.id, table: problem.tables[rule.table]!.id }] : []));
  const pairs = rules.flatMap((rule) => (rule.rule === "apart" ? [rule.pair] : []));
  const people = [...new Set(pairs.flat())].toSorted((a, b) => a - b);
  const whole = pairs.length === (people.length * (people.length - 1)) / 2;
  const sets = whole ? (people.length > 0 ? [people] : []) : pairs;
  return [...pins, ...sets.map((set): Cause => ({ cause: "apart", people: set.map((person) => present[person]!.id) }))];
}

