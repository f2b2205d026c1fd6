// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openTown, type Town } from "../../tests/support/town.ts";
import { addJobs, addNews } from "../kernel/command.ts";
import type { Room } from "../kernel/room.ts";
import { startWorker } from "./worker.ts";

describe("the worker", () => {
  let town: Town;
  beforeAll(async () => { town = await openTown(); await town.work(); });
  afterAll(() => town.close());

  const moment = () => ({ now: town.house.clock.now(), newId: town.house.clock.newId });
  const houseWith = (room: Partial<Room>) => ({ ...town.house, rooms: [{ key: "trial", ...room }] });
  const add = (kind: string, more = {}) => town.house.store.write(town.scope, (tx) => addJobs(tx, town.scope, [{ kind, ...more }], moment()));

  it("does a job once, however many workers look", async () => {
    let done = 0;
    const house = houseWith({ jobs: { "trial.count": { work: async () => void done++ } } });
    for (let i = 0; i < 20; i++) await add("trial.count");
    const workers = [1, 2, 3].map(() => startWorker(house, { loop: false }));
    await Promise.all(workers.map((worker) => worker.drain()));
    expect(done).toBe(20);
  });

  it("tries a failed job again later, and longer each time", async () => {
    let tries = 0;
    const house = houseWith({ jobs: { "trial.fail": { work: async () => { tries++; throw new Error("not yet"); } } } });
    const worker = startWorker(house, { loop: false });
    await add("trial.fail");
    const start = Date.now();
    await worker.drain();
    await worker.drain();
    expect(tries).toBe(1);
    town.travel(new Date(start + 7_000));
    await worker.drain();
    town.travel(new Date(start + 9_000));
    await worker.drain();
    expect(tries).toBe(2);
    town.travel(new Date(start + 20_000));
    await worker.drain();
    expect(tries).toBe(3);
  });

  it("adds a job with a name once, even after it is done", async () => {
    let done = 0;
    const worker = startWorker(houseWith({ jobs: { "trial.once": { work: async () => void done++ } } }), { loop: false });
    await add("trial.once", { once: "trial:today" });
    await worker.drain();
    await add("trial.once", { once: "trial:today" });
    await worker.drain();
    expect(done).toBe(1);
  });

  it("delivers news after the commit to every room that listens, and again only if one of them failed", async () => {
    const heard: string[] = [];
    let broken = true;
    const house = { ...town.house, rooms: [
      { key: "first", on: { "trial.news": async () => { heard.push("first"); } } },
      { key: "second", on: { "trial.news": async () => { if (broken) { broken = false; throw new Error("once"); } heard.push("second"); } } },
    ] };
    const worker = startWorker(house, { loop: false });
    await town.house.store.write(town.scope, (tx) => addNews(tx, town.scope, [{ type: "trial.news", payload: {} }], moment()));
    await worker.drain();
    town.travel(new Date(town.house.clock.now().getTime() + 10_000));
    await worker.drain();
    expect(heard).toEqual(["first", "first", "second"]);
  });
});
