// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from "vitest";
import { solveLinear } from "./highs.ts";

const workshop = "Maximize\n gain: 30 chairs + 50 tables + 20 stools\nSubject To\n saw: chairs + 2 tables + stools <= 40.5\n paint: 2 chairs + tables + 3 stools <= 50\n";

test("HiGHS: optimum, bound and columns by name, with whole numbers and without", async () => {
  const found: number[] = [];
  const whole = await solveLinear(`${workshop}Generals\n chairs tables stools\nEnd`, { seed: 3, onBetter: ({ objective }) => found.push(objective) });
  expect(whole).toMatchObject({ status: "optimal", objective: 1100, bound: 1100 });
  expect([...whole.columns]).toEqual([["chairs", 20], ["tables", 10], ["stools", 0]]);
  expect(found.at(-1)).toBe(1100);
  const relaxed = await solveLinear(`${workshop}End`, { stop: () => false });
  expect(relaxed.objective).toBeCloseTo(1111.667, 3);
  expect(relaxed.rowDuals.length).toBe(2);
});

test("HiGHS: arrays instead of text, a plan to start from, and what cannot be", async () => {
  const data = { numCols: 1, numRows: 1, colCost: [1], colLower: [0], colUpper: [2], rowLower: [3], rowUpper: [Infinity], matrix: { format: "csc" as const, numRows: 1, numCols: 1, starts: [0, 1], indices: [0], values: [1] } };
  expect(await solveLinear(data)).toMatchObject({ status: "infeasible" });
  expect(await solveLinear({ ...data, colUpper: [9], integrality: [1 as const] }, { start: [5] })).toMatchObject({ status: "optimal", objective: 3, bound: 3 });
});

test("HiGHS: ends when asked", async () => {
  const items = Array.from({ length: 60 }, (_, at) => ({ weight: 1000 + ((at * 7919) % 997), name: `x${at}` }));
  const rows = [0, 1, 2, 3].map((row) => ` r${row}: ${items.map(({ weight, name }, at) => `${weight + ((at * (row + 3) * 31) % 89)} ${name}`).join(" + ")} <= ${30_000 + row}`);
  const hard = `Maximize\n o: ${items.map(({ weight, name }) => `${weight} ${name}`).join(" + ")}\nSubject To\n${rows.join("\n")}\nBinaries\n ${items.map(({ name }) => name).join(" ")}\nEnd`;
  const answer = await solveLinear(hard, { seconds: 0.5 });
  expect(answer.seconds).toBeLessThan(5);
  expect(answer.bound).toBeGreaterThanOrEqual(answer.objective);
});
