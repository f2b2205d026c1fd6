// SPDX-License-Identifier: EUPL-1.2
import { expect } from "vitest";
import { britta, jan, mira, signsIn } from "./opening.ts";
import type { Story } from "./story.ts";

const wanted = "Sechs Leute streichen mit unseren Jugendlichen den Zaun am Bootsplatz. Pinsel und Lasur sind da.";

export async function whenANeedIsWrittenWithMoneyInIt(story: Story): Promise<void> {
  const walker = await signsIn(story, mira);
  await walker.menu("Bedarfe");
  await walker.follow("Bedarf eintragen");
  expect(await walker.heading()).toContain("Was brauchen Sie?");
  await walker.pick("Worum geht es?", "Helfende Hände");
  await walker.write("Überschrift", "Zaun streichen am Bootsplatz");
  await walker.write("Was genau?", "Wir brauchen 500 Euro für einen neuen Zaun.");
  await walker.press("Weiter");
}

export async function thenTheSentenceHelpsAndTheTextIsKept(story: Story): Promise<void> {
  const walker = await story.person(mira.name);
  const text = await walker.text();
  expect(text).toContain("500 Euro");
  expect(text).toContain("Statt Geld: Welche Leistung, welches Material, welche Zeit würde das Geld kaufen?");
  expect(await walker.valueOf("Was genau?")).toBe("Wir brauchen 500 Euro für einen neuen Zaun.");
  expect(await walker.valueOf("Überschrift")).toBe("Zaun streichen am Bootsplatz");
}

export async function whenItIsWrittenConcretely(story: Story): Promise<void> {
  const walker = await story.person(mira.name);
  await walker.write("Was genau?", wanted);
  await walker.write("Für wen?", "Zwanzig Jugendliche aus der Siedlung");
  await walker.press("Weiter");
  await walker.write("Wie viel?", "6");
  await walker.choose("Einheit", "Personen");
  await walker.date("Von", "2027-05-24");
  await walker.date("Bis", "2027-06-06");
  await walker.write("Wo?", "Bootsplatz, Moorweg 3");
  await walker.press("Weiter");
  await walker.write("Was geben Sie zurück?", "Eine Fahrt mit unserem Kutter und ein Grillabend");
  await walker.press("Weiter");
  expect(await walker.text()).toMatch(/So konkret ist Ihr Eintrag: \d+ von 100/);
  await walker.press("Zur Prüfung einreichen");
  expect(await walker.text()).toContain("Eingereicht.");
}

export async function whenTheCoordinatorPublishesIt(story: Story, title: string): Promise<void> {
  const walker = await story.person(britta.name);
  await walker.open("/schreibtisch");
  expect(await walker.text()).toContain("1 Eintrag wartet auf Ihre Prüfung.");
  await walker.follow("Prüfen");
  expect(await walker.text()).toContain(title);
  await walker.press("Veröffentlichen");
  const text = await walker.text();
  expect(text).toContain("Der Eintrag ist öffentlich.");
  expect(text).toContain("Alles geprüft");
}

export async function whenAnOfferIsWritten(story: Story): Promise<void> {
  const walker = await signsIn(story, jan);
  await walker.menu("Angebote");
  await walker.follow("Angebot eintragen");
  await walker.pick("Worum geht es?", "Helfende Hände");
  await walker.write("Überschrift", "Unser Team streicht und repariert Zäune");
  await walker.write("Was genau?", "Sechs Leute aus der Werkstatt streichen und reparieren einen Zaun. Werkzeug bringen wir mit.");
  await walker.press("Weiter");
  await walker.write("Wie viel?", "6");
  await walker.choose("Einheit", "Personen");
  await walker.date("Von", "2027-05-20");
  await walker.date("Bis", "2027-06-12");
  await walker.press("Weiter");
  await walker.write("Was wünschen Sie sich dafür?", "Ein Ausflug für das Team");
  await walker.press("Weiter");
  await walker.press("Zur Prüfung einreichen");
}

export async function thenBothSeeWhyTheyFit(story: Story): Promise<void> {
  const walker = await story.person(mira.name);
  await walker.open("/meine-anzeigen");
  await walker.follow("Zaun streichen am Bootsplatz");
  const text = await walker.text();
  expect(text).toContain("Wer Ihnen helfen könnte");
  expect(text).toContain("Unser Team streicht und repariert Zäune");
  expect(text).toContain("Dafür spricht:");
  expect(text.split("Dafür spricht:")[1]).toMatch(/Zaun|streich/i);
}
