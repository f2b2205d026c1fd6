// SPDX-License-Identifier: EUPL-1.2
// Somebody asks what is known of them, takes a copy along, says yes and no to a purpose, and is erased.
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { people } from "../../demo/town/index.ts";
import { modes } from "../support/walker.ts";
import { Story } from "./steps/story.ts";
import * as data from "./steps/my-data.ts";

const wanted = modes.filter((mode) => (process.env["JOURNEY_MODE"] ?? mode) === mode);

describe.each(wanted)("check 31: my data (%s)", (mode) => {
  let story: Story;
  let broken = false;
  const selin = people.find((person) => person.key === "selin-kaya")!;
  beforeAll(async () => { story = await Story.begin(mode, { empty: false }); });
  afterAll(() => story.end());
  beforeEach((context) => context.skip(broken, "an earlier chapter did not end well"));
  afterEach((context) => { broken ||= context.task.result?.state === "fail"; });

  it("shows what is stored, what for and until when", async () => {
    await data.whenSomebodySignsIn(story, selin.email);
    await data.thenTheirDataStandThere(story, selin.email);
  }, 120_000);

  it("says yes to a purpose, and no again", async () => {
    await data.whenTheyAgree(story, selin.email);
    await data.whenTheyTakeItBack(story, selin.email);
  }, 120_000);

  it("takes a copy along, once", async () => {
    await data.whenACopyIsAskedFor(story, selin.email);
    await data.whenTheCopyIsOpened(story, selin.email);
  }, 120_000);

  it("sees before what an erasure does, is asked to be sure, and is gone", async () => {
    await data.whenEverythingIsErased(story, selin.email);
    await data.thenNobodyKnowsThem(story, selin.email);
  }, 120_000);

  it("meets no fault of a page on the way", () => {
    expect(story.watch.faults).toEqual([]);
    expect(story.watch.pages.length).toBeGreaterThanOrEqual(8);
  });
});
