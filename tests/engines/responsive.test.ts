// SPDX-License-Identifier: EUPL-1.2
// A server that plans keeps answering: the search runs in threads, and ends when somebody calls it off.
import { monitorEventLoopDelay } from "node:perf_hooks";
import { expect, test } from "vitest";
import { plan, type PlanProgress } from "../../src/planning/index.ts";

const size = 120;
const problem = {
  kind: "distances",
  elements: Array.from({ length: size }, (_, id) => ({ id: String(id) })),
  groups: Array.from({ length: 10 }, () => ({ min: 12, max: 12 })),
  distances: Array.from({ length: size }, (_, i) => Array.from({ length: size }, (_unused, j) => (i * 31 + j * j * 17) % 97)),
};

test("while a search of two seconds runs, a timer of 20 ms stays on time", async () => {
  const delay = monitorEventLoopDelay({ resolution: 10 });
  delay.enable();
  let ticks = 0;
  let latest = 0;
  let last = performance.now();
  const timer = setInterval(() => {
    ticks++;
    latest = Math.max(latest, performance.now() - last - 20);
    last = performance.now();
  }, 20);
  const told: PlanProgress[] = [];
  const answer = await plan("grouping", problem, { seed: 1, seconds: 2, onProgress: (progress) => told.push(progress) });
  clearInterval(timer);
  delay.disable();
  expect(answer).toMatchObject({ ok: true, value: { objective: expect.any(Number) } });
  expect(told.length).toBeGreaterThan(0);
  expect(ticks).toBeGreaterThan(40);
  expect(latest).toBeLessThan(200);
  expect(delay.percentile(99) / 1e6).toBeLessThan(200);
});

test("called off after a second, the best so far is answered soon", async () => {
  const controller = new AbortController();
  const began = performance.now();
  setTimeout(() => controller.abort(), 1000);
  const answer = await plan("grouping", problem, { seed: 1, seconds: 60, signal: controller.signal });
  expect(answer).toMatchObject({ ok: true, value: { optimal: false } });
  expect(performance.now() - began).toBeLessThan(5000);
});
