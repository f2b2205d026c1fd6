// SPDX-License-Identifier: EUPL-1.2
// The main job: from an empty database to a kept promise, as people walk it.
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { modes } from "../support/walker.ts";
import * as aftermath from "./steps/aftermath.ts";
import * as exchange from "./steps/exchange.ts";
import * as floor from "./steps/floor.ts";
import * as opening from "./steps/opening.ts";
import * as preparation from "./steps/preparation.ts";
import * as publication from "./steps/publication.ts";
import { Story } from "./steps/story.ts";

const titles = {
  script: "the first market of a town with script",
  noScript: "check 31: the first market of a town without script, on a small phone",
  keyboard: "check 05: the first market of a town by keyboard alone",
} as const;
const wanted = modes.filter((mode) => (process.env["JOURNEY_MODE"] ?? mode) === mode);

describe.each(wanted.map((mode) => [titles[mode], mode] as const))("%s", (_title, mode) => {
  let story: Story;
  let broken = false;
  beforeAll(async () => {
    story = await Story.begin(mode, { empty: true });
    story.travel(opening.day, "15:00");
  });
  afterAll(() => story.end());
  beforeEach((context) => context.skip(broken, "an earlier chapter did not end well"));
  afterEach((context) => { broken ||= context.task.result?.state === "fail"; });

  it("opens a network in the browser and gives it a look", async () => {
    await opening.whenTheHouseIsOpened(story);
    await opening.thenTheDeskSaysWhatToDo(story);
    await opening.whenTheNetworkGetsItsLook(story);
  }, 120_000);

  it("fulfils what the law asks for and goes public", async () => publication.whenTheDutiesAreFulfilled(story), 240_000);

  it("takes in organisations, from a file and by hand", async () => {
    await opening.whenOrganisationsComeFromAFile(story);
    await opening.whenOneIsEnteredByHand(story);
    await opening.whenSomebodySpeaksForIt(story);
  }, 120_000);

  it("makes a need concrete, refuses money, and shows who fits", async () => {
    await exchange.whenANeedIsWrittenWithMoneyInIt(story);
    await exchange.thenTheSentenceHelpsAndTheTextIsKept(story);
    await exchange.whenItIsWrittenConcretely(story);
    await exchange.whenTheCoordinatorPublishesIt(story, "Zaun streichen am Bootsplatz");
    await exchange.whenAnOfferIsWritten(story);
    await exchange.whenTheCoordinatorPublishesIt(story, "Unser Team streicht und repariert Zäune");
    await exchange.thenBothSeeWhyTheyFit(story);
  }, 120_000);

  it("plans a market, with corners, rules, sign-ups and a team", async () => {
    await preparation.whenAMarketIsPlanned(story);
    await preparation.whenCornersAndRulesAreSet(story);
    await preparation.whenTheMarketIsPublished(story);
    await preparation.whenOrganisationsSignUp(story);
    await preparation.whenTheCoordinatorEntersOthers(story);
    await preparation.whenTheTeamIsAppointed(story);
    await preparation.whenTheDoorsOpen(story);
  }, 180_000);

  it("seals an agreement, gives one back, and says the number", async () => {
    await floor.whenTradingOpens(story);
    const broker = await floor.comesToTheFloor(story, preparation.timo);
    await broker.follow("Öffnen Vereinbarung aufnehmen");
    await floor.thenNothingGoesWithoutReturn(story);
    await floor.whenADealIsTakenDown(story, floor.fence);
    await floor.whenBothSign(story, floor.fence);
    await broker.follow("Nächste Vereinbarung aufnehmen");
    await floor.whenADealIsTakenDown(story, floor.room);
    await floor.whenBothSign(story, floor.room);
    await floor.whenTheSealerOpensTheQueue(story);
    await floor.whenSheSealsTheHallSeesIt(story);
    await floor.whenSheGivesOneBack(story);
    await floor.thenTheReasonIsRead(story);
    await floor.whenTheNumberIsSaid(story);
    await floor.thenTheSidesFindTheirAgreement(story);
  }, 240_000);

  it("tells the result, asks both sides, and shows the kept promise", async () => {
    await aftermath.thenTheResultIsPublic(story);
    await aftermath.thenTheReportHasTheFigures(story);
    await aftermath.thenEverythingIsThereAsTables(story);
    await aftermath.whenBothAnswer(story, "2027-05-24", "firstContact", "Ja, wir haben miteinander gesprochen");
    await aftermath.thenTheLedgerSays(story, "Kontakt aufgenommen");
    await aftermath.whenBothAnswer(story, "2027-06-14", "result", "Ja, es ist alles geschehen");
    await aftermath.thenTheLedgerSays(story, "Eingelöst");
    await aftermath.thenTheKeptPromiseStandsOnTheStartPage(story);
    await aftermath.whenConsentIsTakenBack(story);
  }, 180_000);

  it("meets no fault of a page on the way", () => {
    expect(story.watch.faults).toEqual([]);
    expect(story.watch.pages.length).toBeGreaterThan(40);
  });
});
