// SPDX-License-Identifier: EUPL-1.2
import { expect } from "vitest";
import type { Story } from "./story.ts";

export async function whenSomebodySignsIn(story: Story, email: string): Promise<void> {
  const walker = await story.person(email);
  await walker.open("/anmelden");
  await walker.write("E-Mail-Adresse", email);
  await walker.press("Link schicken");
  await walker.open(await story.linkIn(email, "platform.signIn"));
  await walker.press("Jetzt anmelden");
}

export async function thenTheirDataStandThere(story: Story, email: string): Promise<void> {
  const walker = await story.person(email);
  await walker.menu("Meine Daten");
  const text = await walker.text();
  expect(text).toContain("Anmelden und im Namen von Organisationen handeln");
  expect(text).toMatch(/Wann es gelöscht wird|solange es gebraucht wird/);
  expect(text).toMatch(/ab \d{1,2}\. \p{L}+ \d{4}/u);
}

const agree = "Ja, ich willige ein", takeBack = "Nein, ich nehme es zurück";

export async function whenTheyAgree(story: Story, email: string): Promise<void> {
  const walker = await story.person(email);
  await walker.follow("Zu meinen Einwilligungen");
  expect(await walker.text()).toContain("Meine E-Mail-Adresse steht dort nie");
  await walker.press(`${agree} Mein Name auf der Seite meiner Organisation`);
  expect(await walker.text()).toContain("Ihre Einwilligung ist vermerkt");
}

export async function whenTheyTakeItBack(story: Story, email: string): Promise<void> {
  const walker = await story.person(email);
  await walker.press(`${takeBack} Mein Name auf der Seite meiner Organisation`);
  expect(await walker.text()).toContain("zurückgenommen");
}

export async function whenACopyIsAskedFor(story: Story, email: string): Promise<void> {
  const walker = await story.person(email);
  await walker.menu("Meine Daten");
  await walker.press("Kopie anfordern");
  expect(await walker.text()).toContain("wird gerade zusammengestellt");
  await walker.open(await story.linkIn(email, "rights.copyReady"));
  await walker.follow("Kopie öffnen");
}

export async function whenTheCopyIsOpened(story: Story, email: string): Promise<void> {
  const walker = await story.person(email);
  const file = walker.page.waitForEvent("download");
  await walker.pressForFile("Jetzt herunterladen");
  expect((await file).suggestedFilename()).toBe("meine-daten.zip");
  await walker.open("/meine-daten/kopie");
  expect(await walker.text()).toContain("schon geöffnet");
}

export async function whenEverythingIsErased(story: Story, email: string): Promise<void> {
  const walker = await story.person(email);
  await walker.open("/meine-daten");
  await walker.follow("Ansehen, was gelöscht würde");
  expect(await walker.text()).toContain("Wird gelöscht");
  await walker.press("Endgültig löschen");
  expect(await walker.text()).toContain("Bitte bestätigen Sie");
  await walker.tick("Ja, alles wie beschrieben löschen");
  await walker.press("Endgültig löschen");
  expect(await walker.heading()).toBe("Ihre Daten sind gelöscht");
}

export async function thenNobodyKnowsThem(story: Story, email: string): Promise<void> {
  const walker = await story.person(email);
  await walker.page.goto(new URL("/meine-daten", story.town.base).href);
  expect(await walker.heading()).toBe("Diese Seite gibt es nicht");
}
