// SPDX-License-Identifier: EUPL-1.2
// Every screen of the router in a real browser: accessible, valid, fits a small telephone, asks nobody else, complains about nothing.
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openBrowser } from "../support/browser.ts";
import { plant } from "../support/plants.ts";
import { openCast, type Cast } from "../support/roles.ts";
import { openTown, type Town } from "../support/town.ts";
import type { Visitor } from "../support/visitor.ts";
import { faultsOf, invalid, inWindows, mainOf, openWindow, screensOf, type Stop } from "./walk.ts";

let town: Town, cast: Cast, browser: Browser;
const seen = new Set<string>();
const minutes = 5 * 60_000;

beforeAll(async () => {
  const { build } = (await import(new URL("../../scripts/build.mjs", import.meta.url).href)) as { build(): Promise<unknown> };
  await build();
  town = await openTown();
  cast = await openCast(town);
  await plant(town);
  browser = await openBrowser();
}, minutes);
afterAll(async () => {
  await browser?.close();
  await town?.close();
});

/** Screens that nobody before has shown in the same form. */
async function newScreens(visitor: Visitor, language: "" | "/en" = ""): Promise<Stop[]> {
  const stops = (await screensOf(town, visitor, language)).filter((stop) => !seen.has(mainOf(stop.html)));
  for (const stop of stops) seen.add(mainOf(stop.html));
  return stops;
}

async function lookAt(visitor: Visitor, stops: readonly Stop[], options: { dark?: boolean } = {}): Promise<string[]> {
  const { context, complaints } = await openWindow(browser, town, visitor, options);
  const faults: string[] = [];
  await inWindows(context, stops, 2, async (page, stop) => {
    await page.goto(`${town.base}${stop.path}`);
    faults.push(...(await faultsOf(page, stop.path, { narrow: !options.dark })));
  });
  await context.close();
  return [...faults, ...complaints];
}

const people: [string, () => Promise<Visitor>, "" | "/en"][] = [
  ["a guest", async () => town.guest(), ""],
  ["a guest who reads English", async () => town.guest(), "/en"],
  ["somebody who speaks for a bakery", () => town.signIn("selin-kaya"), ""],
  ["the coordinator", () => town.coordinator(), ""],
  ["a sealer on the floor", () => cast.visitor("sealer"), ""],
  ["a broker on the floor", () => cast.visitor("broker"), ""],
];

describe.each(people)("what %s sees", (name, signIn, language) => {
  let visitor: Visitor, stops: Stop[];
  beforeAll(async () => {
    visitor = await signIn();
    stops = await newScreens(visitor, language);
  }, minutes);

  it("is there", () => expect(stops.length, name).toBeGreaterThan(0));
  it("passes axe and fits 320 pixels, without a complaint", async () => expect((await lookAt(visitor, stops)).join("\n")).toBe(""), minutes);
  it("is valid HTML", async () => expect((await Promise.all(stops.map(invalid))).flat().join("\n")).toBe(""), minutes);
});

describe("in the dark", () => {
  it("ten screens pass axe", async () => {
    const visitor = await town.coordinator();
    const stops = (await screensOf(town, visitor)).filter((_stop, index, all) => index % Math.ceil(all.length / 10) === 0);
    expect(stops.length).toBeGreaterThan(7);
    expect((await lookAt(visitor, stops, { dark: true })).join("\n")).toBe("");
  }, minutes);
});

describe("a form sent empty", () => {
  it("says what is missing, accessibly", async () => {
    const visitor = await town.coordinator();
    const forms = (await screensOf(town, visitor)).filter((stop) => /<form[^>]*method="post"[\s\S]*?<(input type="(text|email|date|number|url)"|textarea)/i.test(mainOf(stop.html)));
    expect(forms.length).toBeGreaterThan(15);
    const { context, complaints } = await openWindow(browser, town, visitor);
    const faults: string[] = [];
    const met: string[] = [];
    await inWindows(context, forms, 2, async (page, stop) => {
      await page.goto(`${town.base}${stop.path}`);
      const answer = page.waitForNavigation({ waitUntil: "load", timeout: 15_000 }).catch(() => null);
      await page.evaluate(() => {
        const form = [...document.querySelectorAll<HTMLFormElement>("main form[method=post]")].find((one) => one.querySelector("input[type=text], input[type=email], input[type=date], input[type=number], input[type=url], textarea"))!;
        for (const field of form.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>("input:not([type=hidden]):not([type=radio]):not([type=checkbox]):not([type=file]), textarea")) field.value = "";
        // A moment later, so that the window does not go away under this call.
        setTimeout(() => HTMLFormElement.prototype.submit.call(form), 0);
      });
      const status = (await answer)?.status();
      if (status === undefined || status >= 500) faults.push(`${stop.path}: ${status ?? "no answer"}`);
      if (status !== 422 && status !== 409) return;
      met.push(stop.path);
      faults.push(...(await faultsOf(page, `${stop.path} (${status})`)));
    });
    await context.close();
    expect([...faults, ...complaints].join("\n")).toBe("");
    expect(met.length, met.join(" ")).toBeGreaterThan(12);
  }, minutes);
});
