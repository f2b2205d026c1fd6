// SPDX-License-Identifier: EUPL-1.2
import { expect } from "vitest";
import type { Walker } from "../../support/walker.ts";
import type { Story } from "./story.ts";

export const katrin = { name: "Katrin Sommerfeld", email: "katrin.sommerfeld@walkenau.example" };
/** A need of the town and what lies near it. */
export const need = "Drei Zelte für das Hoffest leihen";
export const tents = "Vier Zelte mit Gewichten, zum Ausleihen";

/** Signs in by the mailed link. */
export async function comesIn(story: Story, who: { name: string; email: string }): Promise<Walker> {
  const walker = await story.person(who.name);
  await walker.open("/anmelden");
  await walker.write("E-Mail-Adresse", who.email);
  await walker.press("Link schicken");
  await walker.open(await story.linkIn(who.email, "platform.signIn"));
  await walker.press("Anmelden");
  return walker;
}

/** Titles of what is suggested, in the order of the page. */
export const suggested = async (walker: Walker): Promise<string[]> =>
  (await walker.page.locator("#passt article").filter({ visible: true }).getByRole("heading").allInnerTexts()).map((title) => title.replace(/\u00ad/g, ""));

export async function opensTheNeed(walker: Walker): Promise<void> {
  await walker.menu("Bedarfe");
  await walker.follow(need);
  await walker.follow("Eintrag bearbeiten");
  expect(await walker.heading()).toContain(need);
}

export async function thenItSaysWhyEachFits(walker: Walker): Promise<void> {
  const text = await walker.text();
  expect(text).toContain("Was dazu passt");
  expect(await suggested(walker)).toContain(tents);
  expect(text).toMatch(/Passt sehr gut|Passt recht gut|Könnte passen/);
  const reasons = text.slice(text.indexOf(tents)).split("Dafür spricht:")[1]!;
  expect(reasons).toMatch(/^[^]{0,200}Zelte/);
}

/** The second suggestion does not fit. Returns its title. */
export async function whenOneIsTurnedDown(walker: Walker): Promise<string> {
  const other = (await suggested(walker)).find((title) => title !== tents)!;
  await walker.follow(`Passt nicht ${other}`);
  expect(await walker.heading()).toBe("Warum passt das nicht?");
  await walker.write("Möchten Sie etwas dazu sagen?", "Das hilft beim Hoffest nicht.");
  await walker.press("Vermerken");
  expect(await walker.valueOf("Möchten Sie etwas dazu sagen?")).toBe("Das hilft beim Hoffest nicht.");
  await walker.pick("Grund", "Es geht um etwas anderes");
  await walker.press("Vermerken");
  const text = await walker.text();
  expect(text).toContain("Dieser Vorschlag kommt nicht wieder. Weiter unten können Sie das zurücknehmen.");
  expect(text).toContain(`„${other}“ wird hier nicht mehr vorgeschlagen.`);
  expect(await suggested(walker)).not.toContain(other);
  return other;
}

export async function thenTheListTellsWhoAndWhy(walker: Walker, other: string): Promise<void> {
  await walker.menu("Börse");
  await walker.follow("Vorschläge");
  await walker.follow("Was dazu gesagt wurde");
  expect(await walker.text()).toContain("An der Reihenfolge anderer Paare ändert kein Vermerk etwas.");
  await walker.unfold("Filtern");
  await walker.choose("Vermerk", "Passt nicht");
  await walker.choose("Grund", "Es geht um etwas anderes");
  await walker.press("Anzeigen");
  const row = await walker.within("row", other).text();
  for (const words of [need, "Passt nicht", "Es geht um etwas anderes: Das hilft beim Hoffest nicht.", katrin.name]) expect(row).toContain(words);
}

export async function whenItIsTakenBack(walker: Walker, other: string): Promise<void> {
  await walker.within("row", other).follow(`Zurücknehmen ${need}, ${other}`);
  expect(await walker.text()).toContain("Danach wird das Paar wieder vorgeschlagen, auf beiden Seiten.");
  await walker.press("Zurücknehmen");
  expect(await walker.text()).toContain("Zurückgenommen.");
}

export async function whenOneIsCalledGood(walker: Walker): Promise<void> {
  const before = await suggested(walker);
  await walker.press(`Passt gut ${tents}`);
  expect(await walker.text()).toContain("Vermerkt: Das passt gut.");
  expect(await suggested(walker)).toEqual(before);
}

export async function thenBothAreIntroduced(story: Story, walker: Walker): Promise<void> {
  await walker.press(`Beide Seiten vorstellen ${tents}`);
  const text = await walker.text();
  expect(text).toContain("Beide Seiten bekommen eine Mail.");
  expect(text).toContain("Beide Seiten wurden einander vorgestellt.");
  await story.town.work();
  await walker.menu("Börse");
  await walker.follow("Vorschläge");
  expect(await walker.text()).not.toContain(need);
}
