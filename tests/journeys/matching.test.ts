// SPDX-License-Identifier: EUPL-1.2
// The coordinator and the suggestions: why something fits, what does not and why, what was said, and two who meet.
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { modes, type Walker } from "../support/walker.ts";
import { comesIn, katrin, opensTheNeed, suggested, thenBothAreIntroduced, thenItSaysWhyEachFits, thenTheListTellsWhoAndWhy, whenItIsTakenBack, whenOneIsCalledGood, whenOneIsTurnedDown } from "./steps/matching.ts";
import { Story } from "./steps/story.ts";
import { givenANeedWithAWordOfTheTown, thenItShowsWhatChangesAndAddsIt, thenNobodyIsSuggestedForTheWord, thenTheNeedHasTheBetterSuggestion, whenTheWordIsTakenBack, whenTheWordIsTriedOut } from "./steps/words.ts";

const titles = {
  script: "suggestions with script",
  noScript: "check 31: suggestions without script, on a small phone",
  keyboard: "check 05: suggestions by keyboard alone",
} as const;
const wanted = modes.filter((mode) => (process.env["JOURNEY_MODE"] ?? mode) === mode);

describe.each(wanted.map((mode) => [titles[mode], mode] as const))("%s", (_title, mode) => {
  let story: Story;
  let office: Walker;
  let turnedDown = "";
  let atFirst: string[] = [];
  let broken = false;
  beforeAll(async () => { story = await Story.begin(mode, { empty: false }); }, 120_000);
  afterAll(() => story.end());
  beforeEach((context) => context.skip(broken, "an earlier chapter did not end well"));
  afterEach((context) => { broken ||= context.task.result?.state === "fail"; });

  it("say why each fits", async () => {
    office = await comesIn(story, katrin);
    await opensTheNeed(office);
    await thenItSaysWhyEachFits(office);
    atFirst = await suggested(office);
  }, 120_000);

  it("are turned down with a reason, which the coordinator reads again", async () => {
    turnedDown = await whenOneIsTurnedDown(office);
    await thenTheListTellsWhoAndWhy(office, turnedDown);
  }, 120_000);

  it("come back when that is taken back, in the same order", async () => {
    await whenItIsTakenBack(office, turnedDown);
    await opensTheNeed(office);
    expect(await suggested(office)).toEqual(atFirst);
  }, 120_000);

  it("get better by a word of the town, and its effect is seen before it is saved", async () => {
    const own = await givenANeedWithAWordOfTheTown(story);
    await thenNobodyIsSuggestedForTheWord(office, own);
    await whenTheWordIsTriedOut(office);
    await thenItShowsWhatChangesAndAddsIt(office);
    await thenTheNeedHasTheBetterSuggestion(office, own);
    await whenTheWordIsTakenBack(office);
    await thenNobodyIsSuggestedForTheWord(office, own);
    await opensTheNeed(office);
  }, 180_000);

  it("are called good with one click, and two sides are introduced", async () => {
    await whenOneIsCalledGood(office);
    await thenBothAreIntroduced(story, office);
  }, 120_000);

  it("meet no fault of a page on the way", () => {
    expect(story.watch.faults).toEqual([]);
    expect(story.watch.pages.length).toBeGreaterThan(8);
  });
});
