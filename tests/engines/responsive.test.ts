// SPDX-License-Identifier: EUPL-1.2
// A server that plans keeps answering: the search runs in threads, and ends when somebody calls it off.
import { performance } from "node:perf_hooks";
import { expect, test } from "vitest";
import { plan, type PlanProgress } from "../../src/planning/index.ts";

const size = 120;
const problem = {
  kind: "distances",
  elements: Array.from({ length: size }, (_, id) => ({ id: String(id) })),
  groups: Array.from({ length: 10 }, () => ({ min: 12, max: 12 })),
  distances: Array.from({ length: size }, (_, i) => Array.from({ length: size }, (_unused, j) => (i * 31 + j * j * 17) % 97)),
};

test("while a search of two seconds runs, the calling thread is free nearly all the time", async () => {
  const before = performance.eventLoopUtilization();
  let ticks = 0;
  const timer = setInterval(() => ticks++, 20);
  const told: PlanProgress[] = [];
  const answer = await plan("grouping", problem, { seed: 1, seconds: 2, onProgress: (progress) => told.push(progress) });
  clearInterval(timer);
  expect(answer).toMatchObject({ ok: true, value: { objective: expect.any(Number) } });
  expect(told.length).toBeGreaterThan(0);
  // A search on this thread would use all of it and let no timer through, however fast or busy the machine is.
  expect(performance.eventLoopUtilization(before).utilization).toBeLessThan(0.5);
  expect(ticks).toBeGreaterThan(10);
});

test("called off after a second, the best so far is answered soon", async () => {
  const controller = new AbortController();
  const began = performance.now();
  setTimeout(() => controller.abort(), 1000);
  const answer = await plan("grouping", problem, { seed: 1, seconds: 60, signal: controller.signal });
  expect(answer).toMatchObject({ ok: true, value: { optimal: false } });
  expect(performance.now() - began).toBeLessThan(5000);
});
