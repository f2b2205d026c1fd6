// SPDX-License-Identifier: EUPL-1.2
// A place opens its network to everybody: what the law asks for, written by its coordinator; then somebody reports a barrier.
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { modes } from "../support/walker.ts";
import * as opening from "./steps/opening.ts";
import * as publication from "./steps/publication.ts";
import * as feedback from "./steps/feedback.ts";
import { Story } from "./steps/story.ts";

const wanted = modes.filter((mode) => (process.env["JOURNEY_MODE"] ?? mode) === mode);

describe.each(wanted)("check 37: the way to the public (%s)", (mode) => {
  let story: Story;
  let broken = false;
  beforeAll(async () => {
    story = await Story.begin(mode, { empty: true });
    story.travel(opening.day, "09:00");
  });
  afterAll(() => story.end());
  beforeEach((context) => context.skip(broken, "an earlier chapter did not end well"));
  afterEach((context) => { broken ||= context.task.result?.state === "fail"; });

  it("begins in preparation", async () => {
    await opening.whenTheHouseIsOpened(story);
    await publication.thenGuestsFindACalmPage(story);
  }, 120_000);

  it("fulfils the duties one after the other, with sentences where something is missing", async () => {
    await publication.whenTheProviderIsNamed(story);
    await publication.whenTheContactIsNamed(story);
    await publication.whenThePrivacyNoticeIsReleased(story);
    await publication.whenTheDeclarationIsWritten(story);
  }, 180_000);

  it("opens, and everybody can read", async () => {
    await publication.whenTheNetworkGoesPublic(story);
    await feedback.thenEverybodyCanRead(story);
  }, 120_000);

  it("writes its own words in plain language, checked line by line", async () => {
    await feedback.whenThePlainTextIsTooHard(story);
    await feedback.whenItIsWrittenPlainly(story);
  }, 120_000);

  it("takes a message about a barrier without account, and answers it", async () => {
    await feedback.whenSomebodyReportsABarrier(story);
    await feedback.whenTheOfficeAnswers(story);
    await feedback.thenTheAnswerIsRead(story);
  }, 120_000);

  it("closes again and loses nothing", async () => {
    await feedback.whenTheNetworkIsClosed(story);
  }, 60_000);

  it("meets no fault of a page on the way", () => {
    expect(story.watch.faults).toEqual([]);
    expect(story.watch.pages.length).toBeGreaterThan(15);
  });
});
