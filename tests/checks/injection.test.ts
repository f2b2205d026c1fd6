// SPDX-License-Identifier: EUPL-1.2
// Code that people write into fields stays text wherever it is shown: pages, mails, tables, feeds, calendars, documents.
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openBrowser } from "../support/browser.ts";
import { plant } from "../support/plants.ts";
import { behind, openCast, type Cast } from "../support/roles.ts";
import { openTown, type Town } from "../support/town.ts";
import type { Visitor } from "../support/visitor.ts";
import { inWindows, mainOf, openWindow, screensOf } from "../screens/walk.ts";
import { filesFor, mark, pastForms, throughForms } from "./payloads.ts";

let town: Town, cast: Cast, browser: Browser;
let forms: Awaited<ReturnType<typeof throughForms>>, columns: string[];
const minutes = 5 * 60_000;

beforeAll(async () => {
  const { build } = (await import(new URL("../../scripts/build.mjs", import.meta.url).href)) as { build(): Promise<unknown> };
  await build();
  town = await openTown();
  await plant(town);
  cast = await openCast(town);
  forms = await throughForms(town, cast);
  await town.work();
  columns = await pastForms(town);
  browser = await openBrowser();
}, minutes);
afterAll(async () => {
  await browser?.close();
  await town?.close();
});

const seen = new Set<string>();
/** Opens every screen of a visitor in a browser and reports what came alive. */
async function alive(visitor: Visitor, language: "" | "/en" = ""): Promise<{ faults: string[]; screens: number; marked: number }> {
  const stops = (await screensOf(town, visitor, language)).filter((stop) => !seen.has(mainOf(stop.html)));
  for (const stop of stops) seen.add(mainOf(stop.html));
  const { context, complaints } = await openWindow(browser, town, visitor);
  const faults: string[] = [];
  context.on("dialog", (dialog) => { faults.push(`dialog on ${dialog.page()?.url()}`); void dialog.dismiss(); });
  await inWindows(context, stops, 2, async (page, stop) => {
    await page.goto(`${town.base}${stop.path}`);
    const made = await page.evaluate(() => [...document.querySelectorAll("img[src='x'], svg[onload], iframe, [onerror], [onclick], a[href^='javascript:' i], body script:not([src])")].map((one) => one.outerHTML.slice(0, 120)));
    faults.push(...made.map((one) => `${stop.path}: ${one}`));
  });
  await context.close();
  // Complaints hold every report of the content security policy: the browser writes it to its console.
  return { faults: [...faults, ...complaints.filter((one) => /Content Security Policy|Refused to|asked elsewhere/.test(one))], screens: stops.length, marked: stops.filter((stop) => stop.html.includes(mark)).length };
}

describe("check 03: injected code stays text", () => {
  it("was really written, through forms and past them", () => {
    expect(forms.offered.size).toBeGreaterThan(100);
    // Forms may refuse code where a number, a name or an address belongs; what they refuse is written past them.
    expect(forms.taken.size, [...forms.offered].filter((one) => !forms.taken.has(one)).join("\n")).toBeGreaterThan(60);
    expect(columns.length, columns.join(" ")).toBeGreaterThan(25);
  });

  const people: [string, () => Promise<Visitor>, "" | "/en"][] = [
    ["a guest", async () => town.guest(), ""], ["a guest who reads English", async () => town.guest(), "/en"],
    ["the office", () => cast.visitor("admin"), ""], ["an organisation", () => cast.visitor("editor"), ""], ["the operator", () => cast.visitor("operator"), ""], ["a sealer", () => cast.visitor("sealer"), ""],
  ];
  it.each(people)("on every page for %s: no dialog, no report of the policy, no element", async (_name, signIn, language) => {
    const { faults, screens, marked } = await alive(await signIn(), language);
    expect(faults.join("\n")).toBe("");
    if (language === "" && screens > 20) expect(marked, "pages that show the code as text").toBeGreaterThan(5);
  }, minutes);

  it("in tables, feeds, calendars and documents", async () => {
    const files = [...(await filesFor(town, town.guest())), ...(await filesFor(town, await cast.visitor("admin")))].filter((file) => file.status === 200);
    expect(files.length).toBeGreaterThan(8);
    for (const file of files) {
      expect(file.type, file.path).not.toMatch(/html|svg|javascript/);
      expect(file.headers.get("x-content-type-options"), file.path).toBe("nosniff");
      if (/json/.test(file.type)) JSON.parse(file.text);
      if (/xml|rss|atom/.test(file.type)) expect(file.text, file.path).not.toMatch(/<(script|img|svg|iframe)\b/);
      if (/pdf/.test(file.type)) expect(file.text, file.path).not.toMatch(/\/(JavaScript|JS|Launch)\b/);
      if (/calendar/.test(file.type)) for (const line of file.text.split(/\r\n/)) expect(line, file.path).toMatch(/^([A-Z][A-Z-]*[;:]|[ \t]|$)/);
    }
    expect(files.filter((file) => file.text.includes(mark)).length).toBeGreaterThan(2);
  }, minutes);

  it("in mails", async () => {
    const mails = await behind(town, "select payload->>'text' as text, payload->>'html' as html, payload->>'subject' as subject, payload->>'to' as \"to\" from outbox where type = 'mail'");
    expect(mails.filter((mail) => String(mail["text"]).includes(mark)).length).toBeGreaterThan(0);
    for (const mail of mails) {
      expect(String(mail["html"] ?? "")).not.toMatch(/<(script|img src=x|svg|iframe)/i);
      expect(String(mail["subject"])).not.toMatch(/[\r\n]/);
      expect(String(mail["to"])).not.toMatch(/[\r\n<>"]/);
    }
  });
});
