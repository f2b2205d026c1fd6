// SPDX-License-Identifier: EUPL-1.2
// Every screen of the router in a real browser: accessible, valid, fits a small telephone, asks nobody else, complains about nothing.
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openBrowser } from "../support/browser.ts";
import { plant } from "../support/plants.ts";
import { openCast, type Cast } from "../support/roles.ts";
import { openTown, type Town } from "../support/town.ts";
import type { Visitor } from "../support/visitor.ts";
import { axeFaults, ibmFaults, largeFaults, reflowFaults, spacingFaults } from "./faults.ts";
import { invalid, inWindows, mainOf, openWindow, screensOf, type Stop } from "./walk.ts";

let town: Town, cast: Cast, browser: Browser;
/** Of a reader who has set letters twice as large. */
let large: Browser;
const seen = new Set<string>();
const minutes = 10 * 60_000;

beforeAll(async () => {
  const { build } = (await import(new URL("../../scripts/build.mjs", import.meta.url).href)) as { build(): Promise<unknown> };
  await build();
  town = await openTown();
  cast = await openCast(town);
  await plant(town);
  browser = await openBrowser();
  large = await openBrowser({ letters: 32 });
}, minutes);
afterAll(async () => {
  await browser?.close();
  await large?.close();
  await town?.close();
});

/** Screens that nobody before has shown in the same form. */
async function newScreens(visitor: Visitor, language: "" | "/en" = ""): Promise<Stop[]> {
  const stops = (await screensOf(town, visitor, language)).filter((stop) => !seen.has(mainOf(stop.html)));
  for (const stop of stops) seen.add(mainOf(stop.html));
  return stops;
}

interface Findings { readonly axe: string[]; readonly ibm: string[]; readonly reflow: string[]; readonly text: string[]; readonly complaints: readonly string[] }

/** Opens each screen once and lets every checker look at it. */
async function lookAt(visitor: Visitor, stops: readonly Stop[], options: { dark?: boolean } = {}): Promise<Findings> {
  const { context, complaints } = await openWindow(browser, town, visitor, options);
  const found = { axe: [] as string[], ibm: [] as string[], reflow: [] as string[], text: [] as string[] };
  await inWindows(context, stops, 2, async (page, { path }) => {
    await page.goto(`${town.base}${path}`);
    found.axe.push(...(await axeFaults(page, path)));
    found.ibm.push(...(await ibmFaults(page, path)));
    if (options.dark) return;
    found.reflow.push(...(await reflowFaults(page, path)));
    found.text.push(...(await spacingFaults(page, path)));
    await page.setViewportSize({ width: 1280, height: 900 });
  });
  await context.close();
  if (!options.dark) found.text.push(...(await lookAtLarge(visitor, stops)));
  return { ...found, complaints };
}

async function lookAtLarge(visitor: Visitor, stops: readonly Stop[]): Promise<string[]> {
  const { context } = await openWindow(large, town, visitor);
  const found: string[] = [];
  await inWindows(context, stops, 2, async (page, { path }) => {
    await page.goto(`${town.base}${path}`);
    found.push(...(await largeFaults(page, path)));
  });
  await context.close();
  return found;
}

const none = (lines: readonly string[]) => expect(lines.join("\n")).toBe("");

const people: [string, () => Promise<Visitor>, "" | "/en"][] = [
  ["a guest", async () => town.guest(), ""],
  ["a guest who reads English", async () => town.guest(), "/en"],
  ["somebody who speaks for a bakery", () => town.signIn("selin-kaya"), ""],
  ["the coordinator", () => town.coordinator(), ""],
  ["a sealer on the floor", () => cast.visitor("sealer"), ""],
  ["a broker on the floor", () => cast.visitor("broker"), ""],
];

describe.each(people)("what %s sees", (name, signIn, language) => {
  let stops: Stop[], found: Findings;
  beforeAll(async () => {
    const visitor = await signIn();
    stops = await newScreens(visitor, language);
    found = await lookAt(visitor, stops);
  }, minutes);

  it("is there", () => expect(stops.length, name).toBeGreaterThan(0));
  it("check 04: passes axe", () => none(found.axe));
  it("check 34: passes the checker of IBM", () => none(found.ibm));
  it("check 32: fits 320 pixels", () => none(found.reflow));
  it("check 33: cuts nothing off with letters twice as large or wide spacing", () => none(found.text));
  it("check 11: asks nobody else and complains about nothing", () => none(found.complaints));
  it("check 35: is valid HTML", async () => expect((await Promise.all(stops.map(invalid))).flat().join("\n")).toBe(""), minutes);
});

describe("check 04: in the dark", () => {
  it("ten screens pass axe", async () => {
    const visitor = await town.coordinator();
    const stops = (await screensOf(town, visitor)).filter((_stop, index, all) => index % Math.ceil(all.length / 10) === 0);
    expect(stops.length).toBeGreaterThan(7);
    const found = await lookAt(visitor, stops, { dark: true });
    none([...found.axe, ...found.complaints]);
  }, minutes);
});

describe("check 04: a form sent empty", () => {
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
      faults.push(...(await axeFaults(page, `${stop.path} (${status})`)), ...(await ibmFaults(page, stop.path)), ...(await reflowFaults(page, stop.path)));
      await page.setViewportSize({ width: 1280, height: 900 });
    });
    await context.close();
    expect([...faults, ...complaints].join("\n")).toBe("");
    expect(met.length, met.join(" ")).toBeGreaterThan(12);
  }, minutes);
});
