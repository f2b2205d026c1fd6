// SPDX-License-Identifier: EUPL-1.2
import { expect } from "vitest";
import { createListing, publishListing, submitForReview } from "../../../src/rooms/exchange/commands.ts";
import { behind, done } from "../../support/roles.ts";
import type { Walker } from "../../support/walker.ts";
import { suggested, tents as offer } from "./matching.ts";
import type { Story } from "./story.ts";

/** A word that no thesaurus knows, and what it means. */
const word = "Wunke";
const other = "Zelt";
const need = "Wunken gesucht";

/** Returns the path of the need's working page. */
export async function givenANeedWithAWordOfTheTown({ town }: Story): Promise<string> {
  const [organisation] = await behind(town, `select l.organisation_id as id from listing l where l.network_id = '${town.scope.networkId}' and l.direction = 'need' and l.state = 'published' order by l.id limit 1`);
  const made = await done(town, createListing, { organisation: String(organisation!["id"]), direction: "need" }, { category: "goods", title: need, what: "Es fehlen noch Wunken." });
  const listing = made.object.id;
  await done(town, submitForReview, { listing }, {});
  await done(town, publishListing, { listing }, {});
  return `/anzeigen/${listing}`;
}

export async function thenNobodyIsSuggestedForTheWord(walker: Walker, path: string): Promise<void> {
  await walker.open(path);
  expect(await suggested(walker)).not.toContain(offer);
}

export async function whenTheWordIsTriedOut(walker: Walker): Promise<void> {
  await walker.menu("Wörter und Bedeutungen");
  await walker.seek("Wort oder Satz", word);
  await walker.press("Nachsehen");
  expect(await walker.text()).toContain(`„${word}“ sagt der Plattform noch nichts.`);
  await walker.follow(`„${word}“ eintragen`);
  await walker.press("Ansehen, was sich ändert");
  expect(await walker.valueOf("Wort")).toBe(word);
  expect(await walker.text()).toContain("Bitte schreiben Sie ein Wort");
  await walker.write("Anderes Wort", other);
  await walker.press("Ansehen, was sich ändert");
}

export async function thenItShowsWhatChangesAndAddsIt(walker: Walker): Promise<void> {
  const text = await walker.text();
  expect(await walker.heading()).toBe(`„${word}“ bedeutet dasselbe wie „${other}“`);
  expect(text).toContain("Noch ist nichts eingetragen.");
  expect(text).toContain(`„${word}“ nennen: 1 Bedarf.`);
  const placed = new RegExp(`${need}[^]{0,80}${offer}[^]{0,160}nicht dabei[^]{0,80}Platz 1`);
  expect(text).toMatch(placed);
  await walker.press("Eintragen");
  expect(await walker.text()).toContain("Das Wort ist eingetragen.");
  expect(await walker.text()).toMatch(placed);
}

export async function thenTheNeedHasTheBetterSuggestion(walker: Walker, path: string): Promise<void> {
  await walker.open(path);
  expect((await suggested(walker))[0]).toBe(offer);
  const text = await walker.text();
  expect(text.slice(text.indexOf(offer)).split("Dafür spricht:")[1]).toMatch(new RegExp(`^[^]{0,200}${word}[^]{0,80}${other}`));
}

export async function whenTheWordIsTakenBack(walker: Walker): Promise<void> {
  await walker.menu("Wörter und Bedeutungen");
  await walker.follow(word);
  await walker.follow(`Zurücknehmen ${word}`);
  expect(await walker.text()).toMatch(/verlier(t|en) Vorschläge/);
  await walker.press("Zurücknehmen");
  expect(await walker.text()).toContain("Das Wort ist zurückgenommen.");
}
