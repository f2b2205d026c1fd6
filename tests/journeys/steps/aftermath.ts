// SPDX-License-Identifier: EUPL-1.2
import { expect } from "vitest";
import { britta, jan, mira, signsIn } from "./opening.ts";
import type { Story } from "./story.ts";

export async function thenTheResultIsPublic(story: Story): Promise<void> {
  const guest = await story.person("Gast");
  await guest.open(`/veranstaltungen/${story.edition}/ergebnis`);
  const text = await guest.text();
  expect(text).toContain("Tischlerei Voss");
  expect(text).toContain("Den Zaun am Bootsplatz streichen");
}

export async function thenTheReportHasTheFigures(story: Story): Promise<void> {
  const walker = await story.person(britta.name);
  await walker.open(`/durchlaeufe/${story.edition}/markt/bericht`);
  const text = (await walker.text()).replace(/\s+/g, " ");
  expect(text).toMatch(/Besiegelte Vereinbarungen (Wert:? ?)?1/);
  expect(text).toMatch(/je Organisation (Wert:? ?)?0,25/);
  expect(text).toMatch(/zurückgegeben (Wert:? ?)?1/);
  const report = await walker.fetch("Bericht als PDF");
  expect(report.body.subarray(0, 5).toString()).toBe("%PDF-");
}

export async function thenEverythingIsThereAsTables(story: Story): Promise<void> {
  const walker = await story.person(britta.name);
  for (const [link, holds] of [["Zahlen als CSV", "je Organisation"], ["Teilnehmende als CSV", "Autohaus Deich"], ["Karten als CSV", "Titel"], ["Vereinbarungen als CSV", "Den Zaun am Bootsplatz streichen"]] as const) {
    const { type, body } = await walker.fetch(link);
    expect(type).toMatch(/^text\/csv/);
    expect(body.toString()).toContain(holds);
    expect(body.toString()).not.toContain("@");
  }
}

/** On the way both say that they have spoken; at the end that it is done. One click each, without signing in. */
export async function whenBothAnswer(story: Story, day: string, kind: "firstContact" | "result", answer: string): Promise<void> {
  story.travel(day, "10:00");
  await story.ring("commitments.followUps");
  for (const person of [jan, mira]) {
    const walker = await story.person(`${person.name}, am Telefon`);
    await walker.open(await story.linkIn(person.email, `commitments.${kind}`));
    expect(await walker.text()).not.toContain("Ihre Antwort:");
    await walker.press(answer);
    expect(await walker.text()).toContain("Danke, Ihre Antwort ist angekommen.");
  }
}

export async function thenTheLedgerSays(story: Story, state: string): Promise<void> {
  const walker = await story.person("Gast");
  await walker.open("/zusagen");
  await walker.follow("Den Zaun am Bootsplatz streichen");
  expect(await walker.text()).toContain(state);
}

export async function thenTheKeptPromiseStandsOnTheStartPage(story: Story): Promise<void> {
  const walker = await story.person("Gast");
  await walker.open("/");
  const text = await walker.text();
  expect(text).toContain("Tischlerei Voss");
  expect(text).toContain("Den Zaun am Bootsplatz streichen");
  expect(text).not.toContain("Bewerbungstraining");
}

/** Whoever takes back the consent is no longer named. */
export async function whenConsentIsTakenBack(story: Story): Promise<void> {
  const walker = await signsIn(story, mira);
  await walker.open("/meine-zusagen");
  await walker.follow("Eine Kutterfahrt für das Team");
  await walker.untick("Name und Vereinbarung dürfen öffentlich stehen");
  await walker.press("Einwilligung speichern");
  const guest = await story.person("Gast");
  await guest.open("/");
  expect(await guest.text()).not.toContain("Den Zaun am Bootsplatz streichen");
}
