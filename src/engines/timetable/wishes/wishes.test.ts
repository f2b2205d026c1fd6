// SPDX-License-Identifier: EUPL-1.2
import fc from "fast-check";
import { expect, test } from "vitest";
import { planWishes, type Talk, type WishesPlan, type WishesProblem } from "../index.ts";
import type { Proposal } from "../../search/index.ts";

const runs = { numRuns: 10_000 };
const effort = { seed: 1, steps: 60 };
const ids = ["a", "b", "c", "d", "e"];
const who = fc.constantFrom(...ids);
const round = fc.integer({ min: 1, max: 3 });
const pair = fc.record({ a: who, b: who, round: fc.option(round, { nil: undefined }) });
const few = <T>(of: fc.Arbitrary<T>, most: number): fc.Arbitrary<T[]> => fc.array(of, { maxLength: most });

/** Small problems of every kind, many of them contradictory. */
const problems: fc.Arbitrary<WishesProblem> = fc.record({
  kind: fc.constant("wishes" as const),
  participants: fc.tuple(...ids.map((id, at) =>
    fc.record({ id: fc.constant(id), side: fc.constant(at < 2 ? "l" : "r"), capacity: fc.constantFrom(1, 1, 1, 2, 0), away: few(round, 1), most: fc.constantFrom(undefined, undefined, 1, 2) }))),
  rounds: fc.integer({ min: 0, max: 3 }),
  sides: fc.constantFrom(undefined, ["l", "r"] as const),
  wishes: few(fc.record({ from: who, to: who, wish: fc.constantFrom("must", "like", "like", "no"), weight: fc.constantFrom(undefined, undefined, 0, 1, 7, 2.5) }), 9),
  values: fc.constantFrom(undefined, { fill: 1 }),
  fixed: few(pair, 2).map((list) => (list.length > 1 ? list : [])),
  forbidden: few(pair, 1),
  precedences: few(fc.record({ earlier: fc.tuple(who, who), later: fc.tuple(who, who) }), 1),
  tables: fc.constantFrom(undefined, 1, 2, [1, 0, 2]),
  inARow: fc.constantFrom(undefined, undefined, 1, 2),
  fairness: fc.constantFrom(undefined, undefined, { floor: 1 }, { floor: "leximin" as const }),
});

/** Whether a list of talks keeps the rules of problem.ts, written down again without the engine's tables. */
function broken(problem: WishesProblem, talks: readonly Pick<Talk, "a" | "b" | "round">[]): string | undefined {
  const same = (one: { a: string; b: string }, a: string, b: string): boolean => (one.a === a && one.b === b) || (one.a === b && one.b === a);
  const held = (a: string, b: string) => talks.find((talk) => same(talk, a, b));
  const of = (id: string) => talks.filter(({ a, b }) => a === id || b === id);
  if (talks.some(({ a, b }) => talks.filter((talk) => same(talk, a, b)).length > 1)) return "twice";
  if (talks.some(({ a, b, round: at }) => a === b || at < 1 || at > problem.rounds)) return "round";
  const side = new Map(problem.participants.map((p) => [p.id, p.side]));
  if (problem.sides && talks.some(({ a, b }) => side.get(a) === side.get(b))) return "side";
  for (const p of problem.participants) {
    if (of(p.id).length > (p.most ?? 99)) return "most";
    for (let at = 1; at <= problem.rounds; at++) {
      const here = of(p.id).filter((talk) => talk.round === at).length;
      if (here > (p.away?.includes(at) ? 0 : Number(p.capacity))) return "capacity";
    }
    const busy = new Set(of(p.id).map((talk) => talk.round));
    for (let at = 1; at + (problem.inARow ?? 9) <= problem.rounds; at++) {
      if (Array.from({ length: problem.inARow! + 1 }, (_, k) => at + k).every((one) => busy.has(one))) return "pause";
    }
  }
  for (let at = 1; at <= problem.rounds; at++) {
    const limit = typeof problem.tables === "object" ? problem.tables[at - 1] : problem.tables;
    if (talks.filter((talk) => talk.round === at).length > (limit ?? 99)) return "tables";
  }
  const last = new Map(problem.wishes.map((wish) => [`${wish.from}>${wish.to}`, wish]));
  if (talks.some(({ a, b }) => last.get(`${a}>${b}`)?.wish === "no" || last.get(`${b}>${a}`)?.wish === "no")) return "no";
  if ((problem.forbidden ?? []).some(({ a, b, round: at }) => held(a, b) && (at === undefined || held(a, b)!.round === at))) return "forbidden";
  if ([...(problem.fixed ?? []), ...(problem.pins ?? [])].some(({ a, b, round: at }) => !held(a, b) || (at !== undefined && held(a, b)!.round !== at))) return "fixed";
  if ((problem.precedences ?? []).some(({ earlier, later }) => held(...earlier) && held(...later) && !same(held(...earlier)!, ...later) && held(...earlier)!.round >= held(...later)!.round)) return "order";
  return undefined;
}

function solved(problem: WishesProblem, seed = 1): Proposal<WishesPlan> | undefined {
  const answer = planWishes(problem, { ...effort, seed });
  return answer.ok ? answer.value : undefined;
}

test("every plan keeps every rule, is worth what it says and at most its bound; a refusal names facts", () => {
  let [plans, refusals] = [0, 0];
  fc.assert(fc.property(problems, (problem) => {
    const answer = planWishes(problem, effort);
    if (!answer.ok) {
      refusals++;
      expect(answer.refusal.facts.length).toBeGreaterThan(1);
      for (const says of [answer.refusal.says, ...answer.refusal.facts.map((fact) => fact.says)]) expect(says.de.length * says.en.length).toBeGreaterThan(0);
      return;
    }
    plans++;
    const { plan, objective, bound } = answer.value;
    expect(broken(problem, plan.talks)).toBeUndefined();
    expect(objective).toBeLessThanOrEqual(bound + 1e-6);
    if (!problem.fairness) expect(objective).toBeCloseTo(plan.weight, 6);
    expect(Object.keys(answer.value.people)).toEqual(ids);
  }), runs);
  expect(plans).toBeGreaterThan(2000);
  expect(refusals).toBeGreaterThan(500);
});

test("the same seed and steps draw the same plan", () => {
  fc.assert(fc.property(problems, fc.integer(), (problem, seed) => {
    expect(planWishes(problem, { ...effort, seed })).toEqual(planWishes(problem, { ...effort, seed }));
  }), runs);
});

/** Best objective by trying every round for every pair; undefined where no plan keeps the rules. */
function best(problem: WishesProblem, weights: ReadonlyMap<string, number>): number | undefined {
  const pairs = ids.flatMap((a, at) => ids.slice(at + 1).map((b) => ({ a, b })));
  const usable = pairs.filter(({ a, b }) => weights.has(a + b));
  let top: number | undefined;
  const go = (at: number, talks: { a: string; b: string; round: number }[], worth: number): void => {
    const next = usable[at];
    if (!next) {
      if (broken(problem, talks) === undefined && (top === undefined || worth > top)) top = worth;
      return;
    }
    go(at + 1, talks, worth);
    for (let r = 1; r <= problem.rounds; r++) {
      talks.push({ ...next, round: r });
      if (broken({ ...problem, fixed: [] }, talks) === undefined) go(at + 1, talks, worth + weights.get(next.a + next.b)!);
      talks.pop();
    }
  };
  go(0, [], 0);
  return top;
}

/** Weights by the rule of problem.ts; fixed pairs are there with whatever they weigh. */
function weightsOf(problem: WishesProblem): Map<string, number> {
  const last = new Map(problem.wishes.map((wish) => [`${wish.from}>${wish.to}`, wish]));
  const worth = (from: string, to: string): number | undefined => {
    const wish = last.get(`${from}>${to}`);
    return wish === undefined || wish.wish === "no" ? undefined : (wish.weight ?? (wish.wish === "must" ? 10 : 3));
  };
  const weights = new Map<string, number>();
  for (const [at, a] of ids.entries()) {
    for (const b of ids.slice(at + 1)) {
      const [one, other] = [worth(a, b), worth(b, a)];
      const silent = !last.has(`${a}>${b}`) && !last.has(`${b}>${a}`);
      const weight = one !== undefined && other !== undefined ? (one + other) * 1.5 : (one ?? other ?? (silent ? (problem.values?.fill ?? 0) : 0));
      const fixed = problem.fixed?.some((talk) => [talk.a, talk.b].toSorted().join("") === a + b);
      if (weight > 0 || fixed) weights.set(a + b, weight);
    }
  }
  return weights;
}

test("no plan of all is worth more than the bound; with two sides and enough steps the best is found; a refusal means there is none", () => {
  let optimal = 0;
  let seen = 0;
  fc.assert(fc.property(problems.map((problem) => ({ ...problem, rounds: Math.min(2, problem.rounds), fairness: undefined, values: undefined, wishes: problem.wishes.slice(0, 6) })), (problem) => {
    const truth = best(problem, weightsOf(problem));
    const answer = planWishes(problem, { seed: 1, steps: 400 });
    expect(answer.ok).toBe(truth !== undefined);
    if (!answer.ok || truth === undefined) return;
    expect(answer.value.bound).toBeGreaterThanOrEqual(truth - 1e-6);
    expect(answer.value.objective).toBeLessThanOrEqual(truth + 1e-6);
    if (answer.value.optimal) expect(answer.value.objective).toBeCloseTo(truth, 6);
    seen++;
    if (answer.value.objective > truth - 1e-6) optimal++;
  }), runs);
  expect(optimal / seen).toBeGreaterThan(0.995);
});

test("a refusal is smallest: without any one fixed talk it names, the rest has a plan", () => {
  fc.assert(fc.property(problems.map((problem) => ({ ...problem, fairness: undefined, wishes: problem.wishes.filter(({ wish }) => wish === "no") })), (problem) => {
    const answer = planWishes(problem, { seed: 1, steps: 10 });
    if (answer.ok) return;
    const named = answer.refusal.facts.filter(({ fact }) => fact === "fixed" || fact === "fixedInRound");
    const core = problem.fixed!.filter((talk) => named.some(({ about }) => about.toSorted().join() === [talk.a, talk.b].toSorted().join()));
    for (const left of named) {
      const rest = core.filter((talk) => left.about.toSorted().join() !== [talk.a, talk.b].toSorted().join());
      expect(planWishes({ ...problem, fixed: rest }, { seed: 1, steps: 10 }).ok).toBe(true);
    }
  }), runs);
});

test("re-planning keeps the past as it was, and what can stay stays", () => {
  fc.assert(fc.property(problems, fc.nat(2), who, (problem, past, absent) => {
    const old = solved({ ...problem, fixed: [] });
    if (!old) return;
    const participants = problem.participants.map((p) => (p.id === absent ? { ...p, away: [2, 3] } : p));
    const next = planWishes({ ...problem, fixed: [], participants, previous: { talks: old.plan.talks, past, stay: 1000 } }, effort);
    if (!next.ok) return;
    const { talks } = next.value.plan;
    expect(talks.filter((talk) => talk.round <= past)).toEqual(old.plan.talks.filter((talk) => talk.round <= past));
    for (const talk of old.plan.talks) {
      const gone = [talk.a, talk.b].includes(absent) && talk.round > 1;
      if (talk.round > past && !gone) expect(talks).toContainEqual(talk);
    }
  }), runs);
});
