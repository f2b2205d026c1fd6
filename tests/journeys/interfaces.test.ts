// SPDX-License-Identifier: EUPL-1.2
// The administration opens the door to another programme: a key, an address for messages, and how each ends.
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openBrowser } from "../support/browser.ts";
import { openTown, type Town } from "../support/town.ts";
import { modes, Walker } from "../support/walker.ts";
import { Watch } from "../support/watch.ts";

describe.each(modes)("interfaces, %s", (mode) => {
  let town: Town;
  let browser: Browser;
  let walker: Walker;
  const watch = new Watch();
  beforeAll(async () => {
    town = await openTown();
    browser = await openBrowser();
    walker = await Walker.enter(browser, town.base, mode, watch);
    const admin = await town.admin();
    await walker.page.context().addCookies(admin.cookie.split("; ").map((pair) => ({ name: pair.split("=")[0]!, value: pair.split("=")[1]!, url: town.base })));
  });
  afterAll(async () => { await walker?.leave(); await browser?.close(); await town?.close(); });
  const text = (): Promise<string> => walker.page.locator("main").innerText();

  it("a key is made, shown once, and ended", async () => {
    await walker.open("/einstellungen/schnittstellen");
    await walker.follow("Schlüssel anlegen");
    await walker.write("Name", "Freiwilligen-Datenbank");
    await walker.press("Anlegen");
    expect(await text()).toContain("Bitte mindestens eines ankreuzen.");
    await walker.tick("Organisationen");
    await walker.press("Anlegen");
    const secret = await walker.page.locator("main input[readonly]").inputValue();
    expect(secret).toMatch(/^gw_[\w-]{43}$/);
    const sent = await fetch(`${town.base}/api/v1/imports/organisations`, { method: "POST", headers: { authorization: `Bearer ${secret}`, "content-type": "application/json" }, body: JSON.stringify([{ externalId: "1", name: "Verein aus der Datenbank", sector: "civic", size: "small" }]) });
    expect(await sent.json()).toMatchObject({ created: 1 });
    await walker.follow("Zu den Schnittstellen");
    expect(await text()).toContain("gültig");
    expect(await text()).not.toContain(secret);
    await walker.press("Beenden");
    expect(await text()).toContain("beendet");
  });

  it("an address is entered, tried, and deleted", async () => {
    await walker.open("/einstellungen/schnittstellen/nachrichten");
    await walker.write("Adresse", "http://10.0.0.1/nachrichten");
    await walker.tick("Eine Organisation steht im Verzeichnis");
    await walker.press("Anlegen");
    expect(await walker.page.locator("main input[readonly]").inputValue()).toMatch(/^whsec_/);
    await walker.follow("Zu den Schnittstellen");
    await walker.follow("10.0.0.1");
    await walker.press("Versuch senden");
    await town.work();
    await walker.open(walker.path);
    expect(await text()).toContain("die Adresse beginnt nicht mit https://");
    await walker.press("Adresse löschen");
    expect(await text()).toContain("Noch bekommt niemand Nachrichten.");
  });

  it("the description is read by people", async () => {
    await walker.open("/api");
    expect(await text()).toContain("curl");
    await walker.open("/en/api");
    expect(await text()).toContain("Fetching page by page");
    expect(watch.faults).toEqual([]);
  });
});
