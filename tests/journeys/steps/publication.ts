// SPDX-License-Identifier: EUPL-1.2
import { expect } from "vitest";
import { britta } from "./opening.ts";
import type { Story } from "./story.ts";

/** Who is not signed in finds one calm page, wherever they knock; what is public by law can be read. */
export async function thenGuestsFindACalmPage(story: Story): Promise<void> {
  const guest = await story.person("Gast");
  for (const path of ["/", "/bedarfe", "/veranstaltungen"]) {
    await guest.open(path);
    expect(await guest.heading()).toBe("Wir in Ahrenmoor");
    expect(await guest.text()).toContain("Diese Seite wird vorbereitet.");
  }
  await guest.open("/leichte-sprache");
  expect(await guest.text()).toContain("Das ist eine Seite im Internet.");
  await guest.open("/impressum");
  expect(await guest.text()).toContain("wird gerade geschrieben");
}

export async function whenTheProviderIsNamed(story: Story): Promise<void> {
  const walker = await story.person(britta.name);
  await walker.open("/schreibtisch");
  expect(await walker.text()).toContain("Das Netzwerk ist noch nicht öffentlich: 5 von 7 Pflichten sind offen.");
  await walker.menu("Veröffentlichung");
  await walker.follow("Angaben eintragen");
  await walker.write("Name", "Stadt Ahrenmoor");
  await walker.pick("Art", "Öffentliche Stelle");
  await walker.choose("Bundesland", "Schleswig-Holstein");
  await walker.write("Vertreten durch", "Ole Petersen, Bürgermeister");
  await walker.write("Straße und Hausnummer", "Am Markt 1");
  await walker.write("Postleitzahl", "Ahrenmoor");
  await walker.write("Ort", "Ahrenmoor");
  await walker.write("Telefon", "030 23125 800");
  await walker.write("E-Mail-Adresse", "rathaus@ahrenmoor.example");
  await walker.write("Verantwortlich für den Inhalt", britta.name);
  await walker.press("Speichern");
  expect(await walker.text()).toContain("Bitte geben Sie fünf Ziffern ein");
  expect(await walker.valueOf("Vertreten durch")).toBe("Ole Petersen, Bürgermeister");
  await walker.write("Postleitzahl", "24999");
  await walker.press("Speichern");
  expect(await walker.text()).toContain("4 von 7 Pflichten sind noch offen.");
}

export async function whenTheContactIsNamed(story: Story): Promise<void> {
  const walker = await story.person(britta.name);
  await walker.follow("Kontakt eintragen");
  await walker.write("Stelle oder Person", "Büro für Ehrenamt");
  await walker.write("E-Mail-Adresse", "ehrenamt@ahrenmoor.example");
  await walker.write("Telefon", "030 23125 801");
  await walker.press("Speichern");
}

export async function whenThePrivacyNoticeIsReleased(story: Story): Promise<void> {
  const walker = await story.person(britta.name);
  await walker.follow("Angaben und Freigabe");
  await walker.write("Name oder Stelle", "Behördliche Datenschutzbeauftragte");
  await walker.press("Speichern");
  expect(await walker.text()).toContain("Wer benannt ist, muss auch zu erreichen sein.");
  await walker.write("E-Mail-Adresse", "datenschutz@ahrenmoor.example");
  await walker.press("Speichern");
  const text = await walker.text();
  expect(text).toContain("Noch ist keine Fassung freigegeben.");
  expect(text).toContain("Unabhängiges Landeszentrum für Datenschutz Schleswig-Holstein");
  await walker.press("Diese Fassung freigeben");
}

export async function whenTheDeclarationIsWritten(story: Story): Promise<void> {
  const walker = await story.person(britta.name);
  await walker.follow("Erklärung schreiben");
  // What the software knows of itself stands there already; somebody reads it and says yes.
  await walker.pick("Wie weit ist die Website barrierefrei?", "Vollständig");
  await walker.press("Speichern");
  expect(await walker.text()).toContain("Dann ist die Website höchstens teilweise vereinbar.");
  await walker.pick("Wie weit ist die Website barrierefrei?", "Teilweise");
  await walker.press("Speichern");
}

export async function whenTheNetworkGoesPublic(story: Story): Promise<void> {
  const walker = await story.person(britta.name);
  expect(await walker.text()).toContain("1 von 7 Pflichten ist noch offen.");
  await walker.press("Netzwerk öffentlich machen");
  expect(await walker.text()).toContain("E-Mails werden noch nicht verschickt.");
  await walker.follow("Zurück");
  await walker.tick("Mir ist bekannt, dass noch keine E-Mails verschickt werden.");
  await walker.press("Netzwerk öffentlich machen");
  expect(await walker.text()).toContain("Das Netzwerk ist öffentlich.");
}

/** All of it, as one chapter of a longer story. */
export async function whenTheDutiesAreFulfilled(story: Story): Promise<void> {
  await thenGuestsFindACalmPage(story);
  await whenTheProviderIsNamed(story);
  await whenTheContactIsNamed(story);
  await whenThePrivacyNoticeIsReleased(story);
  await whenTheDeclarationIsWritten(story);
  await whenTheNetworkGoesPublic(story);
}
