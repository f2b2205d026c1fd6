// SPDX-License-Identifier: EUPL-1.2
// The coordination writes to many and sees before whom it reaches; a reader orders the newsletter and leaves it again.
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { modes } from "../support/walker.ts";
import * as mailing from "./steps/mailing.ts";
import { Story } from "./steps/story.ts";

const wanted = modes.filter((mode) => (process.env["JOURNEY_MODE"] ?? mode) === mode);

describe.each(wanted)("check 31: newsletter and circular (%s)", (mode) => {
  let story: Story;
  let broken = false;
  beforeAll(async () => { story = await Story.begin(mode, { empty: false }); });
  afterAll(() => story.end());
  beforeEach((context) => context.skip(broken, "an earlier chapter did not end well"));
  afterEach((context) => { broken ||= context.task.result?.state === "fail"; });

  it("takes an order for the newsletter, and it counts after the button in the mail", async () => {
    await mailing.whenSomebodyOrdersTheNewsletter(story);
    await mailing.whenTheOrderIsConfirmed(story);
  }, 120_000);

  it("is written in three steps, each of which says what is missing", async () => {
    await mailing.whenAnIssueIsWritten(story);
    await mailing.thenThePreviewSaysWhomItReaches(story);
  }, 180_000);

  it("goes out when the number is typed, and counts along", async () => {
    await mailing.whenTheIssueIsSent(story);
  }, 120_000);

  it("can be left with one button", async () => {
    await mailing.whenTheReaderLeaves(story);
    await mailing.whenOnesOwnMailsAreSet(story);
  }, 120_000);

  it("meets no fault of a page on the way", () => {
    expect(story.watch.faults).toEqual([]);
    expect(story.watch.pages.length).toBeGreaterThan(10);
  });
});
