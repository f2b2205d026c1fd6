// SPDX-License-Identifier: EUPL-1.2
import fc from "fast-check";
import { expect, test } from "vitest";
import { chance, type Chance } from "../search/index.ts";
import { assign, promote, type Applicant, type AssignmentPlan, type AssignmentProblem, type Concern, type Placed, type Project, type Tie } from "./index.ts";

// Tiny problems are solved again here by trying everything, from the words of problem.ts alone.

interface One {
  readonly id: string;
  readonly by: Applicant;
  readonly size: number;
  readonly skills: Readonly<Record<string, number>>;
  readonly absent: readonly string[];
}

const LETTERS = "abcdef";
const CASES = { numRuns: 10_000 };

/** Small, crowded, and with every kind of rule now and then. */
function invented(dice: Chance): AssignmentProblem {
  const often = (share: number) => dice.next() < share;
  const projects = Array.from({ length: 1 + dice.below(3) }, (_, at): Project => ({
    id: `P${at}`, max: dice.below(5), min: dice.below(4), mustRun: often(0.06),
    ...(often(0.2) ? { slots: [`s${dice.below(2)}`] } : {}),
    ...(often(0.1) ? { requires: ["x"] } : {}),
    ...(often(0.2) ? { needs: [{ skill: "x", people: dice.below(3) }] } : {}),
    ...(often(0.25) ? { reserve: { places: 1 + dice.below(2), below: 10 } } : {}),
  }));
  const any = () => projects[dice.below(projects.length)]!.id;
  const wish = () => (often(0.15) ? [any(), any()] : often(0.05) ? "P9" : any());
  const skills = (): Record<string, number> => (often(0.5) ? { x: dice.below(3) } : {});
  const applicants = Array.from({ length: 1 + dice.below(3) }, (_, at): Applicant => ({
    id: LETTERS[at]!, wishes: Array.from({ length: dice.below(4) }, wish), size: 1 + dice.below(3), skills: skills(),
    ...(at === 0 && often(0.3) ? { parts: [{ id: `${LETTERS[at]}1`, size: 1 + dice.below(2), skills: skills() }, { id: `${LETTERS[at]}2`, skills: skills(), ...(often(0.3) ? { absent: ["s1"] } : {}) }] } : {}),
    ...(often(0.3) ? { staff: dice.below(20) } : {}),
    ...(often(0.1) ? { noThanks: [any()] } : {}),
    ...(often(0.2) ? { open: true } : {}),
    ...(often(0.2) ? { absent: ["s0"] } : {}),
    ...(often(0.5) ? { since: `2026-0${1 + dice.below(3)}` } : {}),
  }));
  const ids = unitsIn({ kind: "assignment", applicants, projects }).map(({ id }) => id);
  const unit = () => ids[dice.below(ids.length)]!;
  const somewhere = () => (often(0.2) ? null : any());
  const rules: readonly Tie["rule"][] = ["always", "if-common", "wish", undefined];
  const concerns = dice.shuffle(["placed", "wishes", "filled", "together", "changes"] as Concern[]);
  return {
    kind: "assignment", applicants, projects,
    ...(often(0.5) ? { ties: Array.from({ length: 1 + dice.below(2) }, (_, at): Tie => ({ id: `t${at}`, members: [unit(), unit(), applicants[0]!.id].slice(0, 2 + dice.below(2)), rule: rules[dice.below(4)] })) } : {}),
    ...(often(0.25) ? { pins: [{ unit: unit(), project: somewhere() }] } : {}),
    ...(often(0.15) ? { forbidden: [{ unit: unit(), project: any() }] } : {}),
    ...(often(0.3) ? { previous: ids.map((id) => ({ unit: id, project: somewhere() })) } : {}),
    aim: (["rank-maximal", "generous", "satisfaction"] as const)[dice.below(3)]!,
    ...(often(0.2) ? { count: "units" as const } : {}),
    ...(often(0.3) ? { order: concerns.slice(0, 1 + dice.below(5)) } : {}),
    ...(often(0.3) ? { belowMinimum: "reported" as const } : {}),
    ...(often(0.3) ? { release: "never" as const } : {}),
    ...(often(0.1) ? { everyone: true } : {}),
    ...(often(0.1) ? { points: [4, 1] } : {}),
  };
}

function unitsIn({ applicants }: AssignmentProblem): One[] {
  return applicants.flatMap((by): One[] => (by.parts ?? [by]).map(({ id, size = 1, skills = {}, absent = [] }) => ({ id, by, size, skills, absent: [...absent, ...(by.absent ?? [])] })));
}

type Where = ReadonlyMap<string, string | null>;
type Off = ReadonlySet<string>;
const NONE: Off = new Set();

const rankOf = ({ wishes }: Applicant, project: string | null) => wishes.findIndex((entry) => (typeof entry === "string" ? entry === project : entry.includes(project!))) + 1;

function admits(problem: AssignmentProblem, one: One, project: Project, off: Off, kept: Where): boolean {
  const pin = pinOf(problem, one.id, off, kept);
  if (pin !== undefined && pin !== project.id) return false;
  // A pin set aside still opens its project to the unit.
  const opened = pin === project.id || pinOf(problem, one.id, NONE, kept) === project.id;
  if (!opened && (one.by.noThanks?.includes(project.id) || (!one.by.open && rankOf(one.by, project.id) === 0))) return false;
  const late = project.slots?.some((slot) => one.absent.includes(slot)) === true;
  const unable = project.requires?.some((skill) => (one.skills[skill] ?? 0) < one.size) === true;
  if (late && !off.has(`time ${one.id} ${project.id}`)) return false;
  if (!late && unable && !off.has(`skill ${one.id} ${project.id}`)) return false;
  return off.has(`forbidden ${one.id} ${project.id}`) || !problem.forbidden?.some((pair) => pair.unit === one.id && pair.project === project.id);
}

function pinOf({ pins = [] }: AssignmentProblem, id: string, off: Off, kept: Where): string | null | undefined {
  return kept.has(id) ? kept.get(id) : off.has(`pin ${id}`) ? undefined : pins.find(({ unit }) => unit === id)?.project;
}

function membersIn(problem: AssignmentProblem, { members }: Tie): string[] {
  const ids = members.flatMap((id) => problem.applicants.find((by) => by.id === id)?.parts?.map((part) => part.id) ?? [id]);
  return unitsIn(problem).map(({ id }) => id).filter((id) => ids.includes(id));
}

/** Ties that hold, as sets of unit ids; which ones could hold is judged by the whole problem. */
function holding(problem: AssignmentProblem, off: Off, kept: Where): string[][] {
  const held: string[][] = [];
  const ids: string[] = [];
  const units = unitsIn(problem);
  const listed = (problem.ties ?? []).filter((tie) => membersIn(problem, tie).length > 1);
  for (const tie of [...listed.filter(({ rule }) => rule === "always"), ...listed.filter(({ rule }) => rule !== "always" && rule !== "wish")]) {
    let group = membersIn(problem, tie);
    for (let before = -1; before !== group.length; ) {
      before = group.length;
      group = [...new Set([...group, ...held.filter((other) => other.some((id) => group.includes(id))).flat()])];
    }
    const bound = units.filter(({ id }) => group.includes(id));
    const size = bound.reduce((sum, one) => sum + one.size, 0);
    const common = problem.projects.some((project) => size <= project.max && bound.every((one) => admits(problem, one, project, NONE, kept)));
    if (tie.rule !== "always" && !common) continue;
    held.push(membersIn(problem, tie));
    ids.push(tie.id);
  }
  return held.filter((_, at) => !off.has(`tie ${ids[at]}`));
}

function running(problem: AssignmentProblem, project: Project, where: Where, off: Off = new Set()): boolean {
  const there = unitsIn(problem).filter(({ id }) => where.get(id) === project.id);
  const count = (of: (one: One) => number) => there.reduce((sum, one) => sum + of(one), 0);
  const least = off.has(`min ${project.id}`) ? 1 : Math.max(1, project.min ?? 0);
  return count(({ size }) => size) >= least && (project.needs ?? []).every(({ skill, people }) => off.has(`needs ${project.id} ${skill}`) || count(({ size, skills }) => Math.min(size, skills[skill] ?? 0)) >= people);
}

interface Round {
  readonly reserve: boolean;
  readonly kept: Where;
  readonly off: Off;
}

function allowed(problem: AssignmentProblem, where: Where, held: readonly string[][], { reserve, kept, off }: Round): boolean {
  const units = unitsIn(problem);
  for (const one of units) {
    const project = problem.projects.find(({ id }) => id === where.get(one.id));
    const pin = pinOf(problem, one.id, off, kept);
    if (pin !== undefined && pin !== (where.get(one.id) ?? null)) return false;
    if (project && !admits(problem, one, project, off, kept)) return false;
    if (!project && problem.everyone && pinOf(problem, one.id, NONE, kept) !== null && !off.has(`everyone ${one.id}`)) return false;
  }
  for (const project of problem.projects) {
    const there = units.filter(({ id }) => where.get(id) === project.id);
    const people = there.reduce((sum, { size }) => sum + size, 0);
    const small = ({ by }: One) => by.staff !== undefined && project.reserve !== undefined && by.staff < project.reserve.below;
    const large = there.filter((one) => !small(one)).reduce((sum, { size }) => sum + size, 0);
    if (people > project.max && !off.has(`max ${project.id}`)) return false;
    if (reserve && project.reserve && !off.has(`reserve ${project.id}`) && !off.has(`max ${project.id}`) && large > Math.max(0, project.max - project.reserve.places)) return false;
    const must = (project.mustRun && !off.has(`mustRun ${project.id}`)) || (people > 0 && problem.belowMinimum !== "reported");
    if (must && !running(problem, project, where, off)) return false;
  }
  return held.every((group) => new Set(group.map((id) => where.get(id))).size === 1);
}

/** Values of the levels, each so that more is better. */
function values(problem: AssignmentProblem, where: Where): number[] {
  const units = unitsIn(problem);
  const weight = ({ size }: One) => (problem.count === "units" ? 1 : size);
  const sum = (of: (one: One) => number) => units.reduce((total, one) => total + of(one) * weight(one), 0);
  const at = (rank: number) => sum((one) => (where.get(one.id) != null && rankOf(one.by, where.get(one.id)!) === rank ? 1 : 0));
  const ranks = Math.max(1, ...problem.applicants.map(({ wishes }) => wishes.length));
  const each = Array.from({ length: ranks }, (_, index) => index + 1);
  const placed = sum(({ id }) => (where.get(id) == null ? 0 : 1));
  const points = (rank: number) => (problem.points ? (problem.points[rank - 1] ?? 0) : ranks + 1 - rank);
  const wishes = {
    "rank-maximal": [...each.map(at), at(0)],
    generous: [placed, -at(0), ...each.slice(1).reverse().map((rank) => -at(rank))],
    satisfaction: [each.reduce((total, rank) => total + at(rank) * points(rank), 0)],
  }[problem.aim ?? "rank-maximal"];
  const together = (problem.ties ?? []).filter((tie) => {
    const places = membersIn(problem, tie).map((id) => where.get(id) ?? null);
    return tie.rule !== "always" && places.length > 1 && places[0] !== null && new Set(places).size === 1;
  }).length;
  const before = new Map((problem.previous ?? []).filter(({ project }) => problem.projects.some(({ id }) => id === project)).map(({ unit, project }) => [unit, project]));
  const changes = -sum(({ id }) => (before.has(id) && before.get(id) !== where.get(id) ? 1 : 0));
  const filled = problem.projects.filter((project) => running(problem, project, where)).length;
  const order: readonly Concern[] = problem.order ?? [...(problem.previous ? (["changes"] as const) : []), "placed", "wishes", "together", "filled"];
  return order.flatMap((concern) => ({ placed: [placed], wishes, filled: [filled], together: [together], changes: [changes] })[concern]);
}

/** The best values of all plans; undefined where there is no plan. */
function best(problem: AssignmentProblem, round: Round, first = false): number[] | undefined {
  const units = unitsIn(problem);
  const held = holding(problem, round.off, round.kept);
  const places = [null, ...problem.projects.map(({ id }) => id)];
  let found: number[] | undefined;
  for (let code = 0; code < places.length ** units.length; code++) {
    const where = new Map(units.map(({ id }, at) => [id, places[Math.floor(code / places.length ** at) % places.length]!]));
    if (!allowed(problem, where, held, round)) continue;
    if (first) return [];
    const reached = values(problem, where);
    const other = found;
    const differ = other ? reached.findIndex((value, at) => value !== other[at]) : 0;
    if (!other || (differ >= 0 && reached[differ]! > other[differ]!)) found = reached;
  }
  return found;
}

const whereOf = (placements: readonly Placed[]): Where => new Map(placements.map(({ unit, project }) => [unit, project]));
const plain = (list: readonly number[]) => list.map((value) => value + 0);

/** Round by round against trying everything. */
function compared(problem: AssignmentProblem, plan: AssignmentPlan): void {
  const reserved = problem.projects.some(({ reserve }) => (reserve?.places ?? 0) > 0);
  const never = reserved && problem.release === "never";
  const first = plan.firstRound;
  if (first) {
    const where = whereOf(first.placements);
    const round = { reserve: true, kept: new Map(), off: NONE };
    expect(allowed(problem, where, holding(problem, NONE, new Map()), round)).toBe(true);
    const order: readonly Concern[] = problem.order ?? [...(problem.previous ? (["changes"] as const) : []), "placed", "wishes"];
    const early = { ...problem, order: order.filter((concern) => concern !== "filled" && concern !== "together") };
    expect(plain(values(early, where))).toEqual(plain(best(early, round)!));
  }
  const small = ({ by }: One, id: string | null) => by.staff !== undefined && by.staff < (problem.projects.find((project) => project.id === id)?.reserve?.below ?? 0);
  const kept = new Map(first ? unitsIn(problem).flatMap((one): [string, string | null][] => {
    const place = whereOf(first.placements).get(one.id) ?? null;
    return place !== null && small(one, place) ? [[one.id, place]] : [];
  }) : []);
  const where = whereOf(plan.placements);
  const round = { reserve: never, kept, off: NONE };
  expect(allowed(problem, where, holding(problem, NONE, kept), round)).toBe(true);
  expect(plain(values(problem, where))).toEqual(plain(best(problem, round)!));
}

test("tiny problems: all rules kept, and every level equal to the best of all plans; no plan only where there is none", () => {
  let refused = 0;
  fc.assert(fc.property(fc.integer(), (seed) => {
    const problem = invented(chance(seed));
    const answer = assign(problem, { seed: 1 });
    if (answer.ok) {
      expect(answer.value.optimal).toBe(true);
      compared(problem, answer.value.plan);
      return;
    }
    refused++;
    const reserve = problem.release === "never";
    expect(best(problem, { reserve, kept: new Map(), off: NONE }, true)).toBe(undefined);
  }), CASES);
  expect(refused).toBeGreaterThan(50);
});

test("contradictions: the facts cannot hold together, and without any one of them they could", () => {
  let seen = 0;
  fc.assert(fc.property(fc.integer(), (seed) => {
    const dice = chance(seed);
    const problem = { ...invented(dice), everyone: dice.next() < 0.5 };
    const answer = assign(problem, { seed: 1 });
    if (answer.ok) return;
    seen++;
    const { facts } = answer.refusal;
    const names = facts.map(({ fact, about }) => [fact, ...about].join(" "));
    const others = new Set(everyRule(problem).filter((name) => !names.includes(name)));
    const round = { reserve: problem.release === "never", kept: new Map() };
    expect(facts.length).toBeGreaterThan(0);
    expect(best(problem, { ...round, off: others }, true)).toBe(undefined);
    for (const name of names) expect(best(problem, { ...round, off: new Set([...others, name]) }, true)).toEqual([]);
    for (const { says } of facts) expect(says.de.endsWith(".") && says.en.endsWith(".")).toBe(true);
  }), CASES);
  expect(seen).toBeGreaterThan(300);
});

/** Names of all rules that can be set aside. */
function everyRule(problem: AssignmentProblem): string[] {
  const units = unitsIn(problem).map(({ id }) => id);
  const pairs = (kind: string) => units.flatMap((unit) => problem.projects.map(({ id }) => `${kind} ${unit} ${id}`));
  return [
    ...units.flatMap((unit) => [`pin ${unit}`, `everyone ${unit}`]),
    ...problem.projects.flatMap(({ id }) => [`max ${id}`, `min ${id}`, `mustRun ${id}`, `reserve ${id}`, `needs ${id} x`]),
    ...(problem.ties ?? []).filter(({ rule }) => rule === "always").map(({ id }) => `tie ${id}`),
    ...pairs("time"), ...pairs("skill"), ...pairs("forbidden"),
  ];
}

test("cut short: a plan within the rules, bounds that hold, the same answer again; waiting lists in their order", () => {
  fc.assert(fc.property(fc.integer(), fc.integer({ min: 1, max: 3 }), (seed, steps) => {
    const problem = invented(chance(seed));
    const answer = assign(problem, { seed, steps });
    expect(assign(problem, { seed, steps })).toEqual(answer);
    if (!answer.ok) return;
    const { plan, optimal, objective, bound, sense } = answer.value;
    const kept: Where = new Map();
    const where = whereOf(plan.placements);
    if (!plan.firstRound) expect(allowed(problem, where, holding(problem, NONE, kept), { reserve: problem.release === "never", kept, off: NONE })).toBe(true);
    expect(sense === "most" ? bound >= objective : bound <= objective).toBe(true);
    expect(optimal).toBe(plan.levels.every(({ value, bound: most }) => value === most));
    expect(plan.levels[plan.deciding] ?? { value: 0 }).toMatchObject({ value: objective });
    if (!plan.firstRound) boundsHold(problem, plan);
    for (const { project, waiting } of plan.projects) inOrder(problem, where, project, waiting);
  }), CASES);
});

/** At the first level that is not proven, the best plan is between value and bound. */
function boundsHold(problem: AssignmentProblem, { levels }: AssignmentPlan): void {
  const top = best(problem, { reserve: problem.release === "never", kept: new Map(), off: NONE })!;
  const open = levels.findIndex(({ proven }) => !proven);
  const until = open < 0 ? levels.length : open;
  const signs = levels.map(({ sense, value, bound }) => (sense === "most" ? [value, bound] : [-value, -bound]));
  // Levels that come twice are listed once: what is left of the best values in the same order.
  const keys = levels.map(({ key }) => key);
  const all = keysOf(problem);
  const listed = all.flatMap((key, at) => (all.indexOf(key) === at ? [top[at]!] : []));
  expect(all.filter((key, at) => all.indexOf(key) === at)).toEqual(keys);
  for (let at = 0; at < until; at++) expect(listed[at]! + 0).toBe(signs[at]![0]! + 0);
  if (open >= 0) expect(listed[open]!).toBeLessThanOrEqual(signs[open]![1]!);
}

function keysOf(problem: AssignmentProblem): string[] {
  const ranks = Math.max(1, ...problem.applicants.map(({ wishes }) => wishes.length));
  const each = Array.from({ length: ranks }, (_, at) => `rank-${at + 1}`);
  const wishes = { "rank-maximal": [...each, "other"], generous: ["placed", "other", ...each.slice(1).reverse()], satisfaction: ["points"] }[problem.aim ?? "rank-maximal"];
  const order: readonly Concern[] = problem.order ?? [...(problem.previous ? (["changes"] as const) : []), "placed", "wishes", "together", "filled"];
  return order.flatMap((concern) => (concern === "wishes" ? wishes : [concern]));
}

/** Who waits wishes it more than what they have; the order is the one that problem.ts states. */
function inOrder(problem: AssignmentProblem, where: Where, project: string, waiting: readonly string[]): void {
  const units = unitsIn(problem);
  const own = problem.projects.find(({ id }) => id === project)!;
  const free = { ...problem, pins: [] };
  const waits = units.filter((one) => {
    const [rank, place] = [rankOf(one.by, project), where.get(one.id) ?? null];
    const present = place === null ? Infinity : rankOf(one.by, place) || 1e9;
    const pin = pinOf(problem, one.id, NONE, new Map());
    return rank > 0 && place !== project && rank < present && admits(free, one, own, NONE, new Map()) && (pin === undefined || pin === project);
  });
  const key = (one: One): [number, number, string, number] => [where.get(one.id) == null ? 0 : 1, rankOf(one.by, project), one.by.since ?? "~", units.indexOf(one)];
  const sorted = waits.map((one) => ({ id: one.id, key: key(one) })).sort((a, b) => {
    const at = a.key.findIndex((value, index) => value !== b.key[index]);
    return at < 0 ? 0 : a.key[at]! < b.key[at]! ? -1 : 1;
  });
  expect(waiting).toEqual(sorted.map(({ id }) => id));
}

test("the curve between wishes and running projects: exactly the pairs that nothing beats", () => {
  fc.assert(fc.property(fc.integer(), (seed) => {
    const problem: AssignmentProblem = { ...invented(chance(seed)), release: "never", curve: true };
    const answer = assign(problem, { seed: 1 });
    if (!answer.ok) return;
    const { curve } = answer.value.plan;
    expect(curve!.complete).toBe(true);
    expect(curve!.points.map(({ filled, points }) => [filled, points])).toEqual(pareto(problem));
  }), CASES);
});

function pareto(problem: AssignmentProblem): number[][] {
  const units = unitsIn(problem);
  const round = { reserve: true, kept: new Map(), off: NONE };
  const held = holding(problem, NONE, round.kept);
  const places = [null, ...problem.projects.map(({ id }) => id)];
  const most = new Map<number, number>();
  for (let code = 0; code < places.length ** units.length; code++) {
    const where = new Map(units.map(({ id }, at) => [id, places[Math.floor(code / places.length ** at) % places.length]!]));
    if (!allowed(problem, where, held, round)) continue;
    const [filled, points] = values({ ...problem, aim: "satisfaction", order: ["filled", "wishes"] }, where);
    most.set(filled!, Math.max(points!, most.get(filled!) ?? -1));
  }
  const pairs = [...most].sort((a, b) => a[0] - b[0]);
  return pairs.filter(([filled, points]) => !pairs.some(([more, other]) => more > filled && other >= points));
}

test("moving up: all rules still kept, nobody worse off, everybody who moved is named", () => {
  let moved = 0;
  fc.assert(fc.property(fc.integer(), (seed) => {
    const problem = { ...invented(chance(seed)), release: "never" as const, everyone: false };
    const answer = assign(problem, { seed: 1 });
    const gone = problem.applicants[0]!;
    const pinned = problem.pins?.some(({ unit }) => unit.startsWith(gone.id));
    if (!answer.ok || pinned || problem.projects.some(({ mustRun }) => mustRun)) return;
    const { placements, promotions } = promote(problem, answer.value.plan.placements, [gone.id]);
    const before = whereOf(answer.value.plan.placements);
    const after = whereOf(placements);
    moved += promotions.length;
    const rest = { ...problem, applicants: problem.applicants.slice(1) };
    expect(placements.map(({ unit }) => unit)).toEqual(unitsIn(rest).map(({ id }) => id));
    for (const { id, by } of unitsIn(rest)) {
      const rank = (project: string | null) => (project === null ? 1e9 : rankOf(by, project) || 1e8);
      expect(rank(after.get(id) ?? null)).toBeLessThanOrEqual(rank(before.get(id) ?? null));
      if (after.get(id) !== before.get(id)) expect(promotions.some(({ unit, to }) => unit === id && to === after.get(id))).toBe(true);
    }
    for (const { id, max } of rest.projects) {
      const people = unitsIn(rest).filter((one) => after.get(one.id) === id).reduce((sum, { size }) => sum + size, 0);
      expect(people).toBeLessThanOrEqual(max);
    }
  }), CASES);
  expect(moved).toBeGreaterThan(100);
});
