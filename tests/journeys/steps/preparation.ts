// SPDX-License-Identifier: EUPL-1.2
import { expect } from "vitest";
import { britta, day, jan, mira } from "./opening.ts";
import type { Story } from "./story.ts";

export const gerda = { name: "Gerda Notz", email: "gerda.notz@ahrenmoor.example" };
export const timo = { name: "Timo Brandt", email: "timo.brandt@ahrenmoor.example" };
export const title = "Erster Marktplatz Ahrenmoor";

export async function whenAMarketIsPlanned(story: Story): Promise<void> {
  const walker = await story.person(britta.name);
  await walker.open("/schreibtisch");
  await walker.follow("Durchläufe");
  await walker.follow("Neuer Durchlauf");
  await walker.follow("Auswählen Marktplatz Gute Geschäfte");
  await walker.write("Titel", title);
  await walker.date("Tag", day);
  await walker.date("Beginn", "17:15");
  await walker.date("Ende", "16:45");
  await walker.write("Ort", "Bürgerhaus, Am Markt 1");
  await walker.write("Worum geht es?", "Unternehmen und Vereine vereinbaren, was sie einander geben. Ohne Geld.");
  await walker.press("Durchlauf anlegen");
  expect(await walker.text()).toContain("Das Ende muss nach dem Beginn liegen.");
  await walker.date("Ende", "18:45");
  await walker.press("Durchlauf anlegen");
  expect(await walker.text()).toContain("Der Durchlauf ist angelegt.");
  story.edition = /\/durchlaeufe\/([0-9a-f-]{36})$/.exec(walker.path)![1]!;
}

export async function whenCornersAndRulesAreSet(story: Story): Promise<void> {
  const walker = await story.person(britta.name);
  await walker.follow("Vorbereitung");
  await walker.follow("Ecken");
  await walker.follow("Ändern Sachen, Räume und Kontakte");
  await walker.write("Name", "Sachen und Räume");
  await walker.press("Speichern");
  expect(await walker.text()).toContain("Die Ecke ist gespeichert.");
  await walker.open(`/durchlaeufe/${story.edition}`);
  await walker.follow("Einstellungen");
  await walker.pick("Gegenleistung", "Pflicht: keine Vereinbarung ohne Gegenleistung");
  await walker.write("Ziel: Vereinbarungen", "5");
  await walker.press("Speichern Regeln");
  expect(await walker.text()).toContain("Gespeichert.");
}

/** Goes one state on, with the page that says what follows from it. */
export async function movesOn(story: Story, button: string, state: string): Promise<void> {
  const walker = await story.person(britta.name);
  await walker.open(`/durchlaeufe/${story.edition}`);
  await walker.follow(button);
  expect(await walker.heading()).toBe(`Stand ändern: ${state}`);
  await walker.press(button);
  expect(await walker.text()).toContain(state);
}

export async function whenTheMarketIsPublished(story: Story): Promise<void> {
  const walker = await story.person(britta.name);
  await movesOn(story, "Planung beginnen", "In Planung");
  await movesOn(story, "Anmeldung öffnen", "Anmeldung offen");
  await walker.follow("Veröffentlichen");
  await walker.press("Veröffentlichen");
  const guest = await story.person("Gast");
  await guest.open("/veranstaltungen");
  await guest.follow(title);
  expect(await guest.text()).toContain("Bürgerhaus, Am Markt 1");
}

export async function whenOrganisationsSignUp(story: Story): Promise<void> {
  for (const [person, side] of [[jan, "Unternehmen"], [mira, "Gemeinnützige Organisation"]] as const) {
    const walker = await story.person(person.name);
    await walker.open(`/veranstaltungen/${story.edition}`);
    await walker.follow("Anmelden");
    await walker.press("Anmelden");
    expect(await walker.text()).toContain("Bitte");
    await walker.pick("Wir kommen als", side);
    await walker.write("Wie viele Personen kommen?", "2");
    await walker.write("Wer kommt?", `${person.name}, Leitung`);
    await walker.press("Anmelden");
    expect(await walker.heading()).toBe("Sie sind angemeldet");
  }
}

/** Two more call by phone; the coordinator enters them. */
export async function whenTheCoordinatorEntersOthers(story: Story): Promise<void> {
  const walker = await story.person(britta.name);
  for (const [organisation, side] of [["Autohaus Deich", "Unternehmen"], ["Schule am Moor", "Gemeinnützige Organisation"]] as const) {
    await walker.open(`/durchlaeufe/${story.edition}/teilnehmende`);
    await walker.follow("Selbst eintragen");
    await walker.follow(organisation);
    await walker.pick("Wir kommen als", side);
    await walker.press("Anmelden");
    expect(await walker.heading()).toBe("Sie sind angemeldet");
  }
  await walker.open(`/durchlaeufe/${story.edition}/teilnehmende`);
  expect(await walker.text()).toContain("4 angemeldet");
}

export async function whenTheTeamIsAppointed(story: Story): Promise<void> {
  const walker = await story.person(britta.name);
  for (const [person, role] of [[gerda, "Notar:in (symbolisch)"], [timo, "Makler:in"]] as const) {
    await walker.open(`/durchlaeufe/${story.edition}/rollen`);
    await walker.write("Name", person.name);
    await walker.write("E-Mail-Adresse", person.email);
    await walker.pick("Rolle", role);
    await walker.press("Berufen");
    expect(await walker.text()).toContain("Berufen. Die E-Mail ist unterwegs.");
    expect((await story.mail(person.email, "run.appointed")).subject).toContain("Sie sind dabei");
  }
}

export async function whenTheDoorsOpen(story: Story): Promise<void> {
  const walker = await story.person(britta.name);
  await movesOn(story, "Anmeldung schließen", "Anmeldung geschlossen");
  await movesOn(story, "Einlass öffnen", "Einlass");
  await walker.follow("Einlass");
  for (const organisation of ["Tischlerei Voss", "Jugendtreff Kajüte", "Schule am Moor", "Autohaus Deich"]) await walker.press(`Ist da ${organisation}`);
  expect(await walker.text()).toContain("4 von 4 sind da");
}
