// SPDX-License-Identifier: EUPL-1.2
import { expect } from "vitest";
import type { Walker } from "../../support/walker.ts";
import { britta, day, mira, signsIn } from "./opening.ts";
import { gerda, timo, title } from "./preparation.ts";
import type { Story } from "./story.ts";

export async function whenTradingOpens(story: Story): Promise<void> {
  story.travel(day, "17:20");
  const walker = await story.person(britta.name);
  await walker.open(`/durchlaeufe/${story.edition}`);
  await walker.follow("Marktabend");
  await walker.press("Handel eröffnen");
  expect(await walker.text()).toContain("Handel läuft");
  const hall = await story.person("Saal");
  await hall.open(`/veranstaltungen/${story.edition}/tafel`);
  expect(await hall.text()).toContain("0");
  expect(await hall.text()).toContain("Die erste Vereinbarung steht noch aus.");
}

/** From the mail to the screens of the day. */
export async function comesToTheFloor(story: Story, person: { name: string; email: string }): Promise<Walker> {
  const walker = await signsIn(story, person);
  await walker.menu("Durchläufe");
  await walker.follow(title);
  await walker.follow("Marktabend");
  return walker;
}

interface Deal {
  readonly a: readonly [organisation: string, what: string, quantity: string, unit: string];
  readonly b: readonly [organisation: string, what: string, quantity: string, unit: string];
  readonly corner: string;
  readonly signs: readonly string[];
}

export const fence: Deal = {
  a: ["Tischlerei Voss", "Den Zaun am Bootsplatz streichen", "24", "Stunden"], b: ["Jugendtreff Kajüte", "Eine Kutterfahrt für das Team", "4", "Stunden"],
  corner: "Helfende Hände", signs: ["Jan Voss", "Mira Petersen"],
};
export const room: Deal = {
  a: ["Autohaus Deich", "Einen Nachmittag Bewerbungstraining", "3", "Stunden"], b: ["Schule am Moor", "Den Schulhof für ein Sommerfest", "1", "Tage"],
  corner: "Wissen und Können", signs: ["Autohaus Deich", "Schule am Moor"],
};

export async function whenADealIsTakenDown(story: Story, deal: Deal): Promise<void> {
  const walker = await story.person(timo.name);
  for (const [letter, [organisation, what, quantity, unit]] of [["A", deal.a], ["B", deal.b]] as const) {
    const side = walker.within("group", `Seite ${letter}`);
    await side.choose("Organisation", organisation);
    await side.write(`Was gibt Seite ${letter}?`, what);
    await side.write("Wie viel?", quantity);
    await side.choose("Einheit", unit);
  }
  await walker.pick("Ecke", deal.corner);
  await walker.date("Bis", "2027-06-06");
  for (const letter of ["A", "B"]) await walker.tick(`Seite ${letter}: Name und Vereinbarung dürfen öffentlich stehen`);
  await walker.press("Speichern und unterschreiben");
  story.numbers.push(/MP27-\d{4}-\d/.exec(await walker.heading())![0]);
}

export async function whenBothSign(story: Story, deal: Deal): Promise<void> {
  const walker = await story.person(timo.name);
  await walker.press("Unterschreiben");
  expect(await walker.text()).toContain("Bitte");
  for (const name of deal.signs) await walker.tick(name);
  await walker.press("Unterschreiben");
  expect(await walker.text()).toContain("Gehen Sie jetzt gemeinsam zum Notartisch.");
}

/** The first attempt misses what the other side gives: the rule of this market. */
export async function thenNothingGoesWithoutReturn(story: Story): Promise<void> {
  const walker = await story.person(timo.name);
  const [organisation, what] = fence.a;
  await walker.within("group", "Seite A").choose("Organisation", organisation);
  await walker.within("group", "Seite A").write("Was gibt Seite A?", what);
  await walker.within("group", "Seite B").choose("Organisation", fence.b[0]);
  await walker.pick("Ecke", fence.corner);
  await walker.press("Speichern und unterschreiben");
  expect(await walker.text()).toContain("Hier gilt: Jede Seite gibt etwas.");
  expect(await walker.text()).toContain("Noch nicht gespeichert. Ihre Eingaben stehen hier.");
  expect(await walker.valueOf("Was gibt Seite A?")).toBe(what);
}

export async function whenTheSealerOpensTheQueue(story: Story): Promise<void> {
  const walker = await comesToTheFloor(story, gerda);
  await walker.follow("Öffnen Notartisch");
  expect(await walker.text()).toContain("2 Vereinbarungen warten.");
  await walker.press("Nächste öffnen");
  expect(await walker.heading()).toBe(`Prüfen: ${story.numbers[0]}`);
  expect(await walker.text()).toContain("Den Zaun am Bootsplatz streichen");
}

/** Seals, and the screen in the hall shows it: within two seconds by itself, without script at the next refresh. */
export async function whenSheSealsTheHallSeesIt(story: Story): Promise<void> {
  const hall = await story.person("Saal");
  await hall.open(`/veranstaltungen/${story.edition}/tafel`);
  const walker = await story.person(gerda.name);
  const seen = hall.page.getByText("Tischlerei Voss und Jugendtreff Kajüte").waitFor({ timeout: 20_000 }).then(() => performance.now());
  await walker.press(`Besiegeln ${story.numbers[0]}`);
  const sealed = performance.now();
  expect((await seen) - sealed).toBeLessThan(story.mode === "noScript" ? 12_000 : 2000);
  expect(await hall.text()).toMatch(/\b1\s+Vereinbarung besiegelt/);
}

export async function whenSheGivesOneBack(story: Story): Promise<void> {
  const walker = await story.person(gerda.name);
  expect(await walker.heading()).toBe(`Prüfen: ${story.numbers[1]}`);
  await walker.follow("Zurückgeben");
  await walker.press("Zurückgeben");
  expect(await walker.text()).toContain("Bitte");
  await walker.pick("Grund", "Es fehlt, wann und bis wann.");
  await walker.press("Zurückgeben");
  expect(await walker.text()).toContain("Die Schlange ist leer.");
}

export async function thenTheReasonIsRead(story: Story): Promise<void> {
  const walker = await story.person(britta.name);
  await walker.open("/schreibtisch");
  await walker.follow("Vereinbarungen");
  await walker.follow(story.numbers[1]!);
  expect(await walker.text()).toContain("Gerda Notz hat zurückgemeldet: Es fehlt, wann und bis wann.");
}

export async function whenTheNumberIsSaid(story: Story): Promise<void> {
  const walker = await story.person(britta.name);
  await walker.open(`/durchlaeufe/${story.edition}`);
  await walker.follow("Marktabend");
  await walker.follow("Öffnen Zählen");
  expect(await walker.text()).toContain("Verkündet wird nach dem Schlussgong");
  await walker.follow("Zur Übersicht");
  story.travel(day, "18:46");
  await walker.press("Handel beenden");
  await walker.follow("Öffnen Zählen");
  await walker.follow("Zahl verkünden");
  await walker.press("Zahl festhalten");
  expect(await walker.text()).toContain("Bitte vergleichen Sie die Zahl zuerst mit den Papieren");
  await walker.tick("Ich habe die Zahl mit den Papieren verglichen");
  await walker.press("Zahl festhalten");
  expect(await walker.text()).toMatch(/1 Vereinbarung, verkündet am 7\. Mai 2027/);
}

/** What the side reads that has promised. */
export async function thenTheSidesFindTheirAgreement(story: Story): Promise<void> {
  const walker = await story.person(mira.name);
  await walker.open("/meine-zusagen");
  await walker.follow("Eine Kutterfahrt für das Team");
  expect(await walker.text()).toContain("Besiegelt");
  const { body } = await walker.fetch("Vereinbarung als PDF");
  expect(body.subarray(0, 5).toString()).toBe("%PDF-");
  expect(body.toString("latin1")).toMatch(/\/MarkInfo\s*<<\s*\/Marked true|\/StructTreeRoot/);
}
