// SPDX-License-Identifier: EUPL-1.2
// The evening in English: no German word on a screen of the floor, but for what people of the town have written.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { dayOf } from "../../src/kernel/i18n.ts";
import { appoint, openMarket, type Market } from "../support/market.ts";
import type { Walker } from "../support/walker.ts";
import { Story } from "./steps/story.ts";

/** Words that stand in nearly every German sentence and in no English one. */
const german = /\b(der|die|das|und|nicht|ist|sind|Sie|bitte|für|mit|noch|Vereinbarung\w*|Ecke|Seite|Uhr|Stunden|Speichern|Anmelden)\b/i;

describe("the floor in English", () => {
  let story: Story;
  let market: Market;
  beforeAll(async () => {
    story = await Story.begin("script", { empty: false });
    story.travel(dayOf(new Date()), "17:20");
    market = await openMarket(story.town, "Forum");
  });
  afterAll(() => story.end());

  async function signsIn(role: string): Promise<Walker> {
    const email = await appoint(story.town, market, role);
    const walker = await story.person(role);
    await walker.open("/en");
    await walker.menu("Sign in");
    await walker.write("E-mail address", email);
    await walker.press("Send the link");
    await walker.open(await story.linkIn(email, "platform.signIn"));
    await walker.press("Sign in now");
    await walker.menu("Editions");
    await walker.follow("Forum");
    await walker.follow("Market evening");
    return walker;
  }

  /** Names of corners and the note to the rates are the town's own words. */
  async function isEnglish(walker: Walker): Promise<void> {
    const text = (await walker.text()).replaceAll(/Helfende Hände|Wissen und Können|Sachen, Räume und Kontakte|(?<=not confirmed\.).*/g, "");
    expect(german.exec(text)?.[0], `${walker.path}: ${text.slice(Math.max(0, text.search(german) - 60), text.search(german) + 60)}`).toBeUndefined();
    expect(await walker.page.getAttribute("html", "lang")).toBe("en");
  }

  async function fillsIn(walker: Walker): Promise<void> {
    for (const [side, organisation, what] of [["Side A", "Norda AG", "Paint the fence"], ["Side B", "Lumen e.V.", "A trip by boat"]] as const) {
      const part = walker.within("group", side);
      await part.choose("Organisation", organisation);
      await part.write(`What does ${side.toLowerCase().replace(/\w$/, (letter) => letter.toUpperCase())} give?`, what);
      await part.write("How much?", "4");
    }
    await walker.pick("Corner", "Helfende Hände");
    for (const side of ["Side A", "Side B"]) await walker.tick(`${side}: name and agreement may stand in public`);
  }

  it("takes an agreement down and has it signed", async () => {
    const helper = await signsIn("helper");
    await isEnglish(helper);
    await helper.follow("Open Take down an agreement");
    await helper.press("Save and sign");
    expect(await helper.text()).toContain("Please");
    await isEnglish(helper);
    await fillsIn(helper);
    await helper.press("Save and sign");
    for (const name of ["Kim Norda AG", "Kim Lumen e.V."]) await helper.tick(name);
    await helper.press("Sign");
    expect(await helper.text()).toContain("Saved. Now go to the sealing table together.");
    await isEnglish(helper);
  });

  it("seals it, and the hall reads it", async () => {
    const sealer = await signsIn("sealer");
    await sealer.follow("Open Sealing table");
    await sealer.press("Open the next one");
    await isEnglish(sealer);
    await sealer.press("Seal");
    expect(await sealer.text()).toContain("Sealed.");
    const hall = await story.person("hall");
    await hall.open(`/en/veranstaltungen/${market.edition}/tafel`);
    expect(await hall.text()).toMatch(/1\s+agreement sealed/);
    expect(await hall.text()).toContain("Norda AG and Lumen e.V.");
    await isEnglish(hall);
  });

  it("counts it, and the agreement reads in English on paper too", async () => {
    const counter = await signsIn("counter");
    await counter.follow("Open Counting");
    expect(await counter.text()).toContain("agreement");
    await isEnglish(counter);
    const helper = await story.person("helper");
    const { type, body } = await helper.fetch("As PDF");
    expect(type).toContain("application/pdf");
    expect(body.toString("latin1")).toMatch(/\/Lang\s*\(en/);
  });

  it("meets no fault of a page on the way", () => expect(story.watch.faults).toEqual([]));
});
