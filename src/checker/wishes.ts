// SPDX-License-Identifier: EUPL-1.2
import { checkClaims, near, type Claims } from "./claims.ts";
import type { Findings } from "./violation.ts";

/** What the checker reads of a problem of kind `wishes`. */
export interface Wishes {
  readonly participants: readonly Participant[];
  readonly rounds: number;
  readonly sides?: readonly [string, string];
  readonly wishes: readonly Wish[];
  readonly values?: { readonly must?: number; readonly like?: number; readonly mutual?: number; readonly fill?: number };
  readonly fixed?: readonly Pair[];
  readonly pins?: readonly Pair[];
  readonly forbidden?: readonly Pair[];
  readonly precedences?: readonly { readonly earlier: readonly [string, string]; readonly later: readonly [string, string] }[];
  readonly tables?: number | readonly number[];
  readonly seating?: string;
  readonly inARow?: number;
  readonly mustsBind?: boolean;
  readonly fairness?: { readonly floor: number | "leximin"; readonly each?: number };
  readonly previous?: { readonly talks: readonly Talk[]; readonly past?: number; readonly stay?: number };
}

interface Participant {
  readonly id: string;
  readonly side?: string;
  readonly capacity?: number | readonly number[];
  readonly away?: readonly number[];
  readonly most?: number;
  readonly table?: string;
}

interface Wish {
  readonly from: string;
  readonly to: string;
  readonly wish: "must" | "like" | "no";
  readonly weight?: number;
}

interface Pair {
  readonly a: string;
  readonly b: string;
  readonly round?: number;
}

interface Talk extends Pair {
  readonly round: number;
  readonly table?: string;
}

interface Plan {
  readonly talks: readonly (Talk & { readonly weight: number })[];
  readonly weight: number;
  readonly fairness: { readonly floors: Readonly<Record<string, number>>; readonly met: Readonly<Record<string, number>> };
  readonly breaks: { readonly total: number; readonly difference: number };
}

const key = (a: string, b: string): string => (a < b ? JSON.stringify([a, b]) : JSON.stringify([b, a]));
const perRound = (value: number | readonly number[] | undefined, round: number, missing: number): number => (typeof value === "number" ? value : (value?.[round - 1] ?? missing));

/** Checks an out file of kind `wishes` against its problem. */
export function checkWishes(problem: Wishes, answer: Partial<Claims> & { readonly plan: Plan }, findings: Findings): void {
  const { plan } = answer;
  const past = problem.previous?.past ?? 0;
  const value = weights(problem);
  checkTalks(problem, plan, value, past, findings);
  checkPast(problem, plan, past, findings);
  checkPlaces(problem, plan, past, findings);
  checkBound(problem, plan, past, findings);
  checkRows(problem, plan, past, findings);
  const sum = plan.talks.reduce((total, { a, b }) => total + (value.of.get(key(a, b)) ?? value.fill(a, b)), 0);
  findings.need(near(plan.weight, sum), "weight", `Die Gewichte ergeben ${sum}, angegeben ist ${plan.weight}.`, `The weights add up to ${sum}, the file says ${plan.weight}.`);
  const met = checkFairness(problem, plan, value, findings);
  const largest = value.largest();
  const each = problem.fairness?.each ?? 2 * largest;
  const lack = problem.participants.reduce((total, { id }) => total + Math.max(0, (problem.fairness ? (plan.fairness.floors[id] ?? 0) : 0) - (met.get(id) ?? 0)), 0);
  const held = new Set(plan.talks.map(({ a, b, round }) => `${key(a, b)}@${round}`));
  const kept = new Set((problem.previous?.talks ?? []).filter(({ round }) => round > past).map(({ a, b, round }) => `${key(a, b)}@${round}`));
  const stayed = [...kept].filter((talk) => held.has(talk)).length;
  checkClaims(findings, answer, "most", sum + stayed * (problem.previous?.stay ?? largest) - each * lack);
}

/** Weights of pairs (rule on weights), and who wished for whom. */
function weights(problem: Wishes) {
  const { must = 10, like = 3, mutual = 1.5, fill = 0 } = problem.values ?? {};
  const side = new Map(problem.participants.map((participant) => [participant.id, participant.side]));
  const mayMeet = (a: string, b: string): boolean => a !== b && side.has(a) && side.has(b) && (!problem.sides || (problem.sides.includes(side.get(a)!) && problem.sides.includes(side.get(b)!) && side.get(a) !== side.get(b)));
  const last = new Map<string, Wish>();
  for (const wish of problem.wishes) if (mayMeet(wish.from, wish.to)) last.set(JSON.stringify([wish.from, wish.to]), wish);
  const refused = new Set<string>();
  const sums = new Map<string, number[]>();
  const wished = new Set<string>();
  for (const { from, to, wish, weight } of last.values()) {
    const pair = key(from, to);
    if (wish === "no" || (weight !== undefined && weight < 0)) {
      refused.add(pair);
      continue;
    }
    const worth = weight ?? (wish === "must" ? must : like);
    sums.set(pair, [...(sums.get(pair) ?? []), worth]);
    wished.add(JSON.stringify([from, to]));
  }
  const of = new Map([...sums].filter(([pair]) => !refused.has(pair)).map(([pair, list]) => [pair, list.length === 2 ? (list[0]! + list[1]!) * mutual : list[0]!]));
  const musts = [...last.values()].filter(({ wish, from, to }) => wish === "must" && !refused.has(key(from, to)));
  const anyFill = (): boolean => fill > 0 && problem.participants.some(({ id }, at) => problem.participants.slice(at + 1).some((other) => mayMeet(id, other.id) && !refused.has(key(id, other.id)) && !of.has(key(id, other.id))));
  return {
    of, mayMeet, refused, wished, musts,
    fill: (a: string, b: string): number => (mayMeet(a, b) && !refused.has(key(a, b)) ? fill : 0),
    largest: (): number => Math.max(0, ...of.values(), anyFill() ? fill : 0),
  };
}

type Weights = ReturnType<typeof weights>;

function checkTalks(problem: Wishes, plan: Plan, value: Weights, past: number, findings: Findings): void {
  const seen = new Set<string>();
  const musts = problem.mustsBind ? value.musts.map(({ from, to }) => key(from, to)) : [];
  const forced = new Set([...[...(problem.fixed ?? []), ...(problem.pins ?? [])].map(({ a, b }) => key(a, b)), ...musts]);
  for (const { a, b, round, weight } of plan.talks) {
    const name = `${a} + ${b}`;
    findings.need(!seen.has(key(a, b)), "once", `${name} treffen sich zweimal.`, `${name} meet twice.`);
    seen.add(key(a, b));
    const worth = value.of.get(key(a, b)) ?? value.fill(a, b);
    findings.need(near(weight, worth), "weight", `${name} wiegt ${worth}, angegeben ist ${weight}.`, `${name} weighs ${worth}, the file says ${weight}.`);
    findings.need(Number.isInteger(round) && round >= 1 && round <= problem.rounds, "round", `${name}: Runde ${round} gibt es nicht.`, `${name}: there is no round ${round}.`);
    if (round <= past) continue;
    findings.need(value.mayMeet(a, b), "sides", `${name} können sich nicht treffen.`, `${name} cannot meet.`);
    findings.need(!value.refused.has(key(a, b)), "no", `${name}: Jemand möchte dieses Gespräch nicht.`, `${name}: somebody does not want this talk.`);
    const closed = (problem.forbidden ?? []).some((pair) => key(pair.a, pair.b) === key(a, b) && (pair.round === undefined || pair.round === round));
    findings.need(!closed, "forbidden", `${name} ist in Runde ${round} ausgeschlossen.`, `${name} is forbidden in round ${round}.`);
    findings.need(worth > 0 || forced.has(key(a, b)), "unwished", `${name} wünscht sich niemand.`, `Nobody wishes for ${name}.`);
  }
}

function checkPast({ previous }: Wishes, plan: Plan, past: number, findings: Findings): void {
  const list = (talks: readonly Talk[]): string => JSON.stringify(talks.filter(({ round }) => round <= past).map(({ a, b, round }) => `${key(a, b)}@${round}`).toSorted());
  findings.need(list(plan.talks) === list(previous?.talks ?? []), "past", "Vergangene Runden stehen anders im Plan.", "Past rounds stand differently in the plan.");
}

function checkPlaces(problem: Wishes, plan: Plan, past: number, findings: Findings): void {
  for (let round = past + 1; round <= problem.rounds; round++) {
    const here = plan.talks.filter((talk) => talk.round === round);
    const tables = perRound(problem.tables, round, Infinity);
    findings.need(here.length <= tables, "tables", `Runde ${round}: ${here.length} Gespräche an ${tables} Tischen.`, `Round ${round}: ${here.length} talks at ${tables} tables.`);
    const busy = new Map<string, number>();
    for (const { a, b } of here) for (const who of [a, b]) busy.set(who, (busy.get(who) ?? 0) + 1);
    for (const { id, capacity = 1, away = [] } of problem.participants) {
      const number = busy.get(id) ?? 0;
      const room = away.includes(round) ? 0 : perRound(capacity, round, 1);
      findings.need(number <= room, away.includes(round) ? "away" : "capacity", `${id} hat in Runde ${round} ${number} Gespräche, möglich: ${room}.`, `${id} has ${number} talks in round ${round}, possible: ${room}.`);
    }
  }
  for (const { id, most = Infinity } of problem.participants) {
    const number = plan.talks.filter(({ a, b }) => a === id || b === id).length;
    const before = plan.talks.filter(({ a, b, round }) => round <= past && (a === id || b === id)).length;
    findings.need(number <= Math.max(most, before), "most", `${id} hat ${number} Gespräche, höchstens ${most}.`, `${id} has ${number} talks, at most ${most}.`);
  }
}

/** Fixed talks, pins, musts that bind, precedences. */
function checkBound(problem: Wishes, plan: Plan, past: number, findings: Findings): void {
  const roundOf = new Map(plan.talks.map(({ a, b, round }) => [key(a, b), round]));
  for (const { a, b, round } of [...(problem.fixed ?? []), ...(problem.pins ?? [])]) {
    const held = roundOf.get(key(a, b));
    const holds = held !== undefined && (round === undefined || held === round || held <= past);
    findings.need(holds, "fixed", `${a} + ${b} ist festgesetzt${round === undefined ? "" : ` (Runde ${round})`} und steht in ${held ?? "keiner Runde"}.`, `${a} + ${b} is fixed${round === undefined ? "" : ` (round ${round})`} and stands in ${held ?? "no round"}.`);
  }
  if (problem.mustsBind) for (const { from, to } of weights(problem).musts) findings.need(roundOf.has(key(from, to)), "must", `${from} + ${to} muss stattfinden.`, `${from} + ${to} must be held.`);
  for (const { earlier, later } of problem.precedences ?? []) {
    const [one, other] = [roundOf.get(key(...earlier)), roundOf.get(key(...later))];
    // A pair before itself says nothing.
    if (one === undefined || other === undefined || other <= past || key(...earlier) === key(...later)) continue;
    findings.need(one < other, "precedence", `${earlier.join(" + ")} steht nicht vor ${later.join(" + ")}.`, `${earlier.join(" + ")} does not stand before ${later.join(" + ")}.`);
  }
}

function checkRows(problem: Wishes, plan: Plan, past: number, findings: Findings): void {
  let total = 0;
  const numbers: number[] = [];
  for (const { id, away = [], capacity = 1 } of problem.participants) {
    const gone = new Set(Array.from({ length: problem.rounds }, (_, at) => at + 1).filter((round) => away.includes(round) || perRound(capacity, round, 1) <= 0));
    const busy = [...new Set(plan.talks.filter(({ a, b }) => a === id || b === id).map(({ round }) => round))].toSorted((a, b) => a - b);
    const row = longestRow(busy, past);
    if (problem.inARow !== undefined) findings.need(row <= problem.inARow, "inARow", `${id} hat ${row} Runden am Stück, höchstens ${problem.inARow}.`, `${id} has ${row} rounds in a row, at most ${problem.inARow}.`);
    if (busy.length === 0) continue;
    const breaks = breaksOf(busy, gone);
    total += breaks;
    numbers.push(breaks);
  }
  const difference = numbers.length > 0 ? Math.max(...numbers) - Math.min(...numbers) : 0;
  findings.need(plan.breaks.total === total && plan.breaks.difference === difference, "breaks", `Pausen: ${total}, Unterschied ${difference}; angegeben ${plan.breaks.total} und ${plan.breaks.difference}.`, `Breaks: ${total}, difference ${difference}; the file says ${plan.breaks.total} and ${plan.breaks.difference}.`);
}

/** Longest row of rounds that reaches beyond the past: what is over cannot be changed. */
function longestRow(busy: readonly number[], past: number): number {
  let [length, most] = [0, 0];
  busy.forEach((round, at) => {
    length = at > 0 && busy[at - 1] === round - 1 ? length + 1 : 1;
    if (round > past) most = Math.max(most, length);
  });
  return most;
}

/** Runs of rounds without a talk between two talks; rounds in which somebody cannot meet anybody neither count nor end a run. */
function breaksOf(busy: readonly number[], away: ReadonlySet<number>): number {
  let breaks = 0;
  for (let at = 1; at < busy.length; at++) {
    let idle = false;
    for (let round = busy[at - 1]! + 1; round < busy[at]!; round++) idle ||= !away.has(round);
    if (idle) breaks++;
  }
  return breaks;
}

function checkFairness(problem: Wishes, plan: Plan, value: Weights, findings: Findings): ReadonlyMap<string, number> {
  const met = new Map(problem.participants.map(({ id }) => [id, 0]));
  for (const { a, b } of plan.talks) for (const [one, other] of [[a, b], [b, a]] as const) if (value.wished.has(JSON.stringify([one, other]))) met.set(one, (met.get(one) ?? 0) + 1);
  for (const [id, count] of met) findings.need(plan.fairness.met[id] === count, "met", `${id} bekommt ${count} Wünsche, angegeben sind ${plan.fairness.met[id]}.`, `${id} gets ${count} wishes, the file says ${plan.fairness.met[id]}.`);
  const floor = problem.fairness?.floor;
  for (const { id } of problem.participants) {
    const own = plan.fairness.floors[id] ?? 0;
    if (floor === undefined) findings.need(own === 0, "floors", `${id}: Untergrenze ${own} ohne Fairness.`, `${id}: floor ${own} without fairness.`);
    if (typeof floor === "number") findings.need(own <= floor, "floors", `${id}: Untergrenze ${own} über ${floor}.`, `${id}: floor ${own} above ${floor}.`);
  }
  return met;
}
