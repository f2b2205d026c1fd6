// SPDX-License-Identifier: EUPL-1.2
// Somebody without an account looks for something, mistypes it, and finds it: with a mouse, on a small phone without script, by keys alone.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { modes } from "../support/walker.ts";
import { Story } from "./steps/story.ts";

const wanted = modes.filter((mode) => (process.env["JOURNEY_MODE"] ?? mode) === mode);

describe.each(wanted)("the search of the site (%s)", (mode) => {
  let story: Story;
  beforeAll(async () => { story = await Story.begin(mode, { empty: false }); });
  afterAll(() => story.end());

  it("finds by a mistyped word what was meant, and leads to it", async () => {
    const guest = await story.person("Gast");
    await guest.open("/");
    await guest.seek("Im Netzwerk suchen", "Farradwerkstatt");
    await guest.press("Suchen");
    expect(guest.path).toBe("/suche");
    expect(await guest.soughtIn("Suchwörter")).toBe("Farradwerkstatt");
    expect(await guest.text()).toContain("gemeint: Fahrradwerkstatt");
    await guest.follow("Fahrradwerkstatt");
    expect(await guest.heading()).toBe("Suche nach „Fahrradwerkstatt“");
    await guest.follow("Zwei Werkbänke für die Fahrradwerkstatt");
    expect(await guest.heading()).toContain("Zwei Werkbänke für die Fahrradwerkstatt");
    expect(guest.path).toMatch(/^\/bedarfe\//);
  }, 60_000);

  it("is reached from the head of any page, shows one kind and comes back to all", async () => {
    const guest = await story.person("Gast");
    await guest.open("/organisationen");
    if (mode === "noScript") await guest.menu("Im Netzwerk suchen");
    else await guest.open("/suche");
    await guest.seek("Suchwörter", "Stühle");
    await guest.press("Suchen");
    expect(await guest.text()).toMatch(/Bedarfe[\s\S]*Angebote/);
    await guest.follow("Angebote");
    expect(guest.page.url()).toContain("art=offer");
    expect(await guest.text()).toMatch(/Stühle/);
    await guest.follow("Neueste zuerst");
    expect(guest.page.url()).toContain("reihenfolge=newest");
    await guest.follow("Alles");
    expect(guest.page.url()).not.toContain("art=");
    expect((await guest.fetch("Treffer als Tabelle (CSV)")).type).toContain("text/csv");
  }, 60_000);

  it("says what to do where nothing is found", async () => {
    const guest = await story.person("Gast");
    await guest.open("/suche?q=Qwrtzpsdf");
    expect(await guest.text()).toContain("Zu „Qwrtzpsdf“ ist nichts zu finden.");
    await guest.follow("Angebote");
    expect(guest.path).toBe("/angebote");
  }, 60_000);

  it("understands English", async () => {
    const visitor = await story.person("Visitor");
    await visitor.open("/en/suche");
    await visitor.seek("Words to search for", "bicycle");
    await visitor.press("Search");
    expect(await visitor.text()).toContain("found by:");
    await visitor.follow("Zwölf Räder mit Geschichte und Platten");
    expect(visitor.path).toMatch(/^\/en\/angebote\//);
  }, 60_000);

  it("meets no fault of a page on the way", () => {
    expect(story.watch.faults).toEqual([]);
    expect(story.watch.pages.length).toBeGreaterThan(6);
  });
});
