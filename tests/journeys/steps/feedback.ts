// SPDX-License-Identifier: EUPL-1.2
import { expect } from "vitest";
import { britta } from "./opening.ts";
import type { Story } from "./story.ts";

const nora = "nora.neugier@example.org";

export async function thenEverybodyCanRead(story: Story): Promise<void> {
  const guest = await story.person("Gast");
  await guest.open("/bedarfe");
  expect(await guest.heading()).toBe("Bedarfe");
  for (const [path, words] of [["/impressum", "Ole Petersen"], ["/datenschutz", "Fassung 1 vom 7. Mai 2027"], ["/barrierefreiheit", "Beschwerdestelle für barrierefreie Informationstechnik"], ["/gebaerdensprache", "Einen Film gibt es noch nicht"]] as const) {
    await guest.open(path);
    expect(await guest.text()).toContain(words);
  }
}

export async function whenThePlainTextIsTooHard(story: Story): Promise<void> {
  const walker = await story.person(britta.name);
  await walker.open("/veroeffentlichung");
  await walker.follow("Text ansehen und ändern");
  expect(await walker.text()).toContain("Jede Zeile besteht die Prüfung.");
  await walker.write("Text", "# Willkommen\nWir sind z.B. für alle da.\nHier steht alles, was die Menschen in unserer schönen Stadt schon lange einmal miteinander machen wollten.");
  await walker.press("Prüfen und speichern");
  const text = await walker.text();
  expect(text).toContain("Diese Zeilen sind noch zu schwer: 2, 3.");
  expect(text).toContain("Abkürzung „z.B.“. Bitte ausschreiben.");
  expect(text).toContain("16 Wörter, höchstens 12.");
}

export async function whenItIsWrittenPlainly(story: Story): Promise<void> {
  const walker = await story.person(britta.name);
  await walker.write("Text", "# Willkommen\nWir sind für alle da.\nHier steht, was die Menschen in der Stadt brauchen.");
  await walker.press("Prüfen und speichern");
  expect(await walker.text()).toContain("Gespeichert.");
  const guest = await story.person("Gast");
  await guest.open("/leichte-sprache");
  expect(await guest.text()).toContain("Wir sind für alle da.");
}

export async function whenSomebodyReportsABarrier(story: Story): Promise<void> {
  const guest = await story.person("Gast");
  await guest.open("/barriere-melden?seite=/bedarfe");
  expect(await guest.valueOf("Auf welcher Seite?")).toBe("/bedarfe");
  await guest.press("Absenden");
  expect(await guest.text()).toContain("Bitte füllen Sie dieses Feld aus.");
  await guest.write("Was ist aufgefallen?", "Die Liste lässt sich am Telefon schlecht vorlesen.");
  await guest.write("E-Mail-Adresse für die Antwort", nora);
  await guest.press("Absenden");
  const text = await guest.text();
  expect(text).toContain("Sie hat die Nummer B-2027-001.");
  expect(text).toContain("bis zum 4. Juni 2027");
}

export async function whenTheOfficeAnswers(story: Story): Promise<void> {
  expect((await story.mail("ehrenamt@ahrenmoor.example", "duties.caseArrived")).subject).toBe("Neue Rückmeldung B-2027-001");
  const walker = await story.person(britta.name);
  await walker.open("/schreibtisch");
  expect(await walker.text()).toContain("1 Rückmeldung wartet auf Antwort.");
  await walker.menu("Rückmeldungen");
  await walker.follow("B-2027-001");
  await walker.write("Antwort", "Danke. Die Liste hat jetzt Überschriften.");
  await walker.press("Antwort senden");
  await walker.follow("Abschließen");
  await walker.pick("Was ist daraus geworden?", "Die Barriere ist beseitigt");
  await walker.press("Abschließen");
  expect(await walker.text()).toContain("Die Meldung ist abgeschlossen.");
}

export async function thenTheAnswerIsRead(story: Story): Promise<void> {
  expect((await story.mail(nora, "duties.caseAnswer")).text).toContain("Die Liste hat jetzt Überschriften.");
  const reader = await story.person("Nora");
  await reader.open(await story.linkIn(nora, "duties.caseReceived"));
  const text = await reader.text();
  expect(text).toContain("Die Liste hat jetzt Überschriften.");
  expect(text).toContain("Die Barriere ist beseitigt");
}

export async function whenTheNetworkIsClosed(story: Story): Promise<void> {
  const walker = await story.person(britta.name);
  await walker.open("/veroeffentlichung");
  await walker.press("Wieder schließen");
  expect(await walker.text()).toContain("Das Netzwerk ist wieder geschlossen.");
  const guest = await story.person("Gast");
  await guest.open("/bedarfe");
  expect(await guest.text()).toContain("Diese Seite wird vorbereitet.");
}
