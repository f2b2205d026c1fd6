// SPDX-License-Identifier: EUPL-1.2
import fc from "fast-check";
import { expect, test } from "vitest";
import { watch } from "../search/index.ts";
import { Gates, Solver, Total, atLeast, atMost, exactlyOne, explain, minimise, shrink } from "./index.ts";

const MOST = 7;
const literal = fc.integer({ min: 1, max: MOST }).chain((v) => fc.constantFrom(v, -v));
const formula = fc.array(fc.array(literal, { minLength: 1, maxLength: 4 }), { maxLength: 26 });
const eye = () => watch({ seed: 1 });

/** Every assignment, as a question to a literal. */
function* assignments(variables = MOST): Generator<(one: number) => boolean> {
  for (let bits = 0; bits < 1 << variables; bits++) yield (one) => ((bits >> (Math.abs(one) - 1)) & 1) === (one > 0 ? 1 : 0);
}
const keeps = (clauses: readonly (readonly number[])[], holds: (one: number) => boolean) => clauses.every((clause) => clause.some(holds));
const possible = (clauses: readonly (readonly number[])[]) => assignments().some((holds) => keeps(clauses, holds));

function solverOf(clauses: readonly (readonly number[])[], seed = 1, variables = MOST): Solver {
  const solver = new Solver(seed);
  for (let v = 1; v <= variables; v++) solver.variable();
  for (const clause of clauses) solver.clause(clause);
  return solver;
}

const CASES = { numRuns: 10_000 };

test("an answer is right, its assignment keeps every clause, and its core cannot hold", () => {
  fc.assert(fc.property(formula, formula, fc.array(literal, { maxLength: 4 }), fc.nat(), (early, later, assumed, seed) => {
    const solver = solverOf(early, seed);
    solver.solve(assumed, eye());
    for (const clause of later) solver.clause(clause);
    const all = [...early, ...later];
    for (const given of [assumed, []]) {
      const right = possible([...all, ...given.map((one) => [one])]);
      expect(solver.solve(given, eye())).toBe(right ? "yes" : "no");
      if (right) expect(keeps([...all, ...given.map((one) => [one])], (one) => solver.holds(one))).toBe(true);
      else {
        expect(solver.core.every((one) => given.includes(one))).toBe(true);
        expect(possible([...all, ...solver.core.map((one) => [one])])).toBe(false);
      }
    }
  }), CASES);
});

test("the cheapest assignment costs what counting all of them shows, from below and from above", () => {
  const costs = fc.array(fc.record({ literal, weight: fc.integer({ min: -2, max: 5 }) }), { maxLength: 10 });
  fc.assert(fc.property(formula.map((clauses) => clauses.slice(0, 14)), costs, fc.constantFrom("cores" as const, "descent" as const), fc.integer({ min: -1, max: 2 }), (clauses, list, strategy, help) => {
    const all = assignments().filter((holds) => keeps(clauses, holds)).map((holds) => list.reduce((sum, { literal: one, weight }) => sum + (holds(one) ? weight : 0), 0)).toArray();
    const least = Math.min(Infinity, ...all);
    const told: number[] = [];
    const way = all.length === 0 || help < 0 ? {} : { upper: least + help, lower: least - help };
    const found = minimise(solverOf(clauses), list, eye(), { strategy, ...way, told: (cost, bound) => told.push(least - bound, cost - least) });
    expect([found.outcome, found.cost]).toEqual([all.length > 0 ? "best" : "none", least]);
    expect(told.every((gap) => gap >= 0)).toBe(true);
    if (all.length > 0 && help !== 0) {
      expect(keeps(clauses, found.holds!)).toBe(true);
      expect(list.reduce((sum, { literal: one, weight }) => sum + (found.holds!(one) ? weight : 0), 0)).toBe(least);
    }
  }), CASES);
});

test("rules that contradict each other are named, and each of them is needed", () => {
  const groups = fc.array(fc.array(fc.array(literal, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 }), { maxLength: 12 });
  fc.assert(fc.property(groups, fc.array(fc.array(literal, { minLength: 2, maxLength: 3 }), { maxLength: 5 }), (rules, always) => {
    const found = explain(solverOf(always), rules.map((clauses, at) => ({ name: String(at), clauses })), eye());
    const together = (names: readonly string[]) => possible([...always, ...names.flatMap((name) => rules[Number(name)]!)]);
    expect(found.outcome).toBe(together(rules.map((_, at) => String(at))) ? "possible" : "contradiction");
    if (found.outcome === "possible") return;
    expect(found.smallest).toBe(true);
    expect(together(found.names)).toBe(false);
    for (const name of found.names) expect(together(found.names.filter((other) => other !== name))).toBe(true);
  }), CASES);
});

test("counts allow exactly what they say", () => {
  for (let size = 1; size <= 9; size++) for (let k = 0; k <= size; k++) {
    const list = Array.from({ length: size }, (_, at) => (at % 3 === 2 ? -1 : 1) * (at + 1));
    const [most, least, total, one, exact] = Array.from({ length: 5 }, () => solverOf([], 1, size)) as [Solver, Solver, Solver, Solver, Solver];
    atMost(most, list, k);
    atLeast(least, list, k);
    exactlyOne(one, list);
    const counted = new Total(total, list);
    if (k > 1) counted.atLeast(k - 1);
    const gates = new Gates(exact);
    const begun = gates.exactly(list, k);
    const rungs = gates.ladder(list, size);
    for (const holds of assignments(size)) {
      const count = list.filter(holds).length;
      const given = list.map((each) => (holds(each) ? each : -each));
      expect(most.solve(given, eye())).toBe(count <= k ? "yes" : "no");
      expect(least.solve(given, eye())).toBe(count >= k ? "yes" : "no");
      expect(one.solve(given, eye())).toBe(count === 1 ? "yes" : "no");
      if (k > 0) expect(total.solve([...given, -counted.atLeast(k)], eye())).toBe(count < k ? "yes" : "no");
      expect(exact.solve(given, eye())).toBe(count === k ? "yes" : "no");
      if (count !== k) continue;
      expect(begun.map((each) => exact.holds(each))).toEqual(list.map((_, at) => list.slice(0, at + 1).some(holds)));
      expect(rungs.map((each) => exact.holds(each))).toEqual(list.map((_, at) => at < k));
    }
  }
});

/** So many pigeons and one hole less. */
function pigeons(count: number): Solver {
  const solver = new Solver();
  const sits = Array.from({ length: count }, () => Array.from({ length: count - 1 }, () => solver.variable()));
  for (const holes of sits) solver.clause(holes);
  for (let hole = 0; hole < count - 1; hole++) atMost(solver, sits.map((holes) => holes[hole]!), 1);
  return solver;
}

test("eight pigeons do not fit into seven holes", () => {
  const solver = pigeons(8);
  expect(solver.solve([], eye())).toBe("no");
  expect(solver.core).toEqual([]);
  expect(solver.solve([], eye())).toBe("no");
});

test("an effort that ends says so, and the same solver goes on from there", () => {
  const solver = pigeons(9);
  expect(solver.solve([], watch({ seed: 1, steps: 100 }))).toBe("unknown");
  expect(solver.conflicts).toBeLessThanOrEqual(101);
  expect(solver.solve([], eye(), 50)).toBe("unknown");
  expect(solver.solve([], eye())).toBe("no");
  const late = minimise(pigeons(9), [{ literal: 1, weight: 1 }], watch({ seed: 1, stop: () => true }));
  expect(late.outcome).toBe("unknown");
});

test("the same seed goes the same way", () => {
  const run = (seed: number) => {
    const solver = solverOf([], seed, 60);
    for (let v = 1; v <= 58; v++) solver.clause([v, -(v + 1), ((v * 7) % 60) + 1]);
    for (let v = 1; v <= 30; v++) solver.clause([-v, -((v * 11) % 60) - 1]);
    solver.solve([], eye());
    return [solver.conflicts, ...Array.from({ length: 60 }, (_, at) => solver.holds(at + 1))];
  };
  expect(run(3)).toEqual(run(3));
});

test("a core is shrunk until every literal is needed", () => {
  const solver = solverOf([[-1, -2], [-3, -4, -5]]);
  const core = shrink(solver, [6, 3, 1, 4, 2, 5], eye());
  expect(core.smallest).toBe(true);
  expect([[1, 2], [3, 4, 5]]).toContainEqual(core.literals.toSorted((a, b) => a - b));
});

test("a better plan of somebody else ends the search where the bound reaches it", () => {
  const { solver, costs } = pigeonCosts();
  const found = minimise(solver, costs, eye(), { strategy: "descent", rivals: () => ({ cost: 3, bound: 3 }) });
  expect([found.outcome, found.cost, found.bound, found.holds]).toEqual(["best", 3, 3, undefined]);
});

/** Five pigeons, two holes, whoever has none costs 1: three. */
function pigeonCosts() {
  const solver = new Solver();
  const sits = Array.from({ length: 5 }, () => [solver.variable(), solver.variable()]);
  const outside = sits.map(() => solver.variable());
  for (const [at, holes] of sits.entries()) solver.clause([...holes, outside[at]!]);
  for (const hole of [0, 1]) atMost(solver, sits.map((holes) => holes[hole]!), 1);
  return { solver, costs: outside.map((one) => ({ literal: one, weight: 1 })) };
}

test("five pigeons and two holes leave three outside", () => {
  for (const strategy of ["cores", "descent"] as const) {
    const { solver, costs } = pigeonCosts();
    expect(minimise(solver, costs, eye(), { strategy })).toMatchObject({ outcome: "best", cost: 3, bound: 3 });
  }
});
