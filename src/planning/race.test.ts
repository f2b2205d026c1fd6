// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from "vitest";
import { race, type Entrant } from "./race.ts";
import type { Rated } from "./protocol.ts";

type Plan = Rated & { name: string };
const worker = "../../tests/engines/trial";
const entrant = (strategy: string, input: { objective?: number; bound?: number; name?: string } = {}, more: Partial<Entrant> = {}): Entrant => ({
  worker, strategy, input: { objective: 0, bound: 100, name: strategy, ...input }, ...more,
});
const run = (entrants: Entrant[], options: { seconds?: number; cores?: number; signal?: AbortSignal } = {}) => race<Plan>(entrants, "most", { seed: 1, seconds: 20, cores: 2, ...options });

test("the best plan and the best bound come from different entrants", async () => {
  const { answer, bound } = await run([entrant("find", { objective: 7, bound: 12 }), entrant("find", { objective: 9, bound: 30 }), entrant("prove", { bound: 10 })]);
  expect(answer).toMatchObject({ ok: true, value: { objective: 9, bound: 10, optimal: false, gap: 0.1 } });
  expect(bound).toBe(10);
});

test("the bound of one proves the plan of another, and the race ends early", async () => {
  const { answer, seconds } = await run([entrant("patient", { objective: 9 }), entrant("prove", { bound: 9 })]);
  expect(answer).toMatchObject({ ok: true, value: { objective: 9, optimal: true, gap: 0 } });
  expect(seconds).toBeLessThan(10);
});

test("a contradiction ends the race", async () => {
  const { answer } = await run([entrant("idle"), entrant("refuse")]);
  expect(answer).toMatchObject({ ok: false, refusal: { says: { de: "Das geht nicht." } } });
});

test("who does not listen is ended, and the plan it told is kept", async () => {
  const { answer, seconds } = await run([entrant("deaf", { objective: 5 })], { seconds: 1 });
  expect(answer).toMatchObject({ ok: true, value: { objective: 5, bound: 100 } });
  expect(seconds).toBeLessThan(5);
});

test("abort ends with the best so far", async () => {
  const controller = new AbortController();
  setTimeout(() => controller.abort(), 1000);
  const { answer, seconds } = await run([entrant("patient", { objective: 5 })], { signal: controller.signal });
  expect(answer).toMatchObject({ ok: true, value: { objective: 5, name: "patient, asked" } });
  expect(seconds).toBeLessThan(10);
});

test("aborted before it began: no plan, no hang", async () => {
  expect((await run([entrant("patient")], { signal: AbortSignal.abort() })).answer).toBeUndefined();
});

test("one that breaks is noted; all that break are an error", async () => {
  const { answer, failures } = await run([entrant("crash"), entrant("find", { objective: 3 })]);
  expect(answer).toMatchObject({ ok: true, value: { objective: 3 } });
  expect(failures).toMatchObject([{ strategy: "crash" }]);
  await expect(run([entrant("crash"), entrant("unheard of")])).rejects.toThrow(/every strategy broke: (?=.*broken on purpose)(?=.*no strategy unheard of)/s);
});

test("with one core the entrants follow each other, and one with a limit leaves the core", async () => {
  const { answer } = await run([entrant("deaf", { objective: 5 }, { seconds: 0.2 }), entrant("find", { objective: 6, bound: 6 })], { cores: 1 });
  expect(answer).toMatchObject({ ok: true, value: { objective: 6, optimal: true } });
});

test("a strategy sees what the others found", async () => {
  const { answer } = await run([entrant("find", { objective: 40 }), entrant("follower")]);
  expect(answer).toMatchObject({ ok: true, value: { objective: 41 } });
});

test("without a clock the entrant further ahead counts, however late it comes", async () => {
  for (let round = 0; round < 3; round++) {
    const { answer } = await run([entrant("find", { objective: 9, bound: 9, name: "first" }), entrant("find", { objective: 9, bound: 9, name: "second" })], { seconds: undefined });
    expect(answer).toMatchObject({ ok: true, value: { name: "first" } });
  }
});
