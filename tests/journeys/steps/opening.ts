// SPDX-License-Identifier: EUPL-1.2
import { expect } from "vitest";
import type { Walker } from "../../support/walker.ts";
import type { Story } from "./story.ts";

export const britta = { name: "Britta Hansen", email: "britta.hansen@ahrenmoor.example" };
export const jan = { name: "Jan Voss", email: "jan@tischlerei-voss.example" };
export const mira = { name: "Mira Petersen", email: "mira@kajuete.example" };
export const anja = { name: "Anja Lorenz", email: "lorenz@schule-am-moor.example" };
/** The day on which everything happens, from the first run to the last gong. */
export const day = "2027-05-07";

export async function whenTheHouseIsOpened(story: Story): Promise<void> {
  const walker = await story.person(britta.name);
  await walker.open("/");
  expect(await walker.heading()).toBe("Der Schlüssel fehlt");
  await walker.open("/einrichten?code=test-code");
  expect(await walker.heading()).toBe("Willkommen");
  await walker.write("Name des Netzwerks", "Wir in Ahrenmoor");
  await walker.write("Kurzname", "Ahrenmoor 1");
  await walker.colour("Farbe", "#7a1f5c");
  await walker.write("Ihr Name", britta.name);
  await walker.write("Ihre E-Mail-Adresse", britta.email);
  await walker.press("Netzwerk eröffnen");
  expect(await walker.text()).toContain("Bitte nur kleine Buchstaben");
  expect(await walker.valueOf("Name des Netzwerks")).toBe("Wir in Ahrenmoor");
  await walker.write("Kurzname", "ahrenmoor");
  await walker.press("Netzwerk eröffnen");
}

export async function thenTheDeskSaysWhatToDo(story: Story): Promise<void> {
  const walker = await story.person(britta.name);
  expect(await walker.heading()).toBe("Schreibtisch");
  const text = await walker.text();
  expect(text).toContain("Ihr Netzwerk ist eröffnet.");
  expect(text).toContain("Noch ist keine Organisation eingetragen.");
}

export async function whenTheNetworkGetsItsLook(story: Story): Promise<void> {
  const walker = await story.person(britta.name);
  await walker.follow("Einstellungen");
  await walker.write("Satz darunter", "Nachbarn helfen Nachbarn");
  await walker.colour("Farbe", "#14532d");
  await walker.press("Speichern");
  expect(await walker.text()).toContain("Gespeichert.");
  await walker.menu("Veranstaltungen");
  expect(await walker.page.getByRole("contentinfo").innerText()).toContain("Nachbarn helfen Nachbarn");
}

const head = "Name;Bereich;Größe;Kontakt 1 Name;Kontakt 1 Aufgabe;Kontakt 1 E-Mail";
const voss = `Tischlerei Voss;Unternehmen;klein;${jan.name};Inhaber;${jan.email}`;
const kajuete = (sector: string) => `Jugendtreff Kajüte;${sector};klein;${mira.name};Leitung;${mira.email}`;
const deich = "Autohaus Deich;Unternehmen;mittel;;;";

/** By file, or, where there is only a keyboard, by pasting the lines. */
async function bring(walker: Walker, lines: readonly string[]): Promise<void> {
  if (walker.mode === "keyboard") await walker.write("Oder die Zeilen hier einfügen", lines.join("\n"));
  else await walker.hand("CSV-Datei", "organisationen.csv", `${lines.join("\r\n")}\r\n`);
  await walker.press("Datei ansehen");
}

export async function whenOrganisationsComeFromAFile(story: Story): Promise<void> {
  const walker = await story.person(britta.name);
  await walker.open("/schreibtisch");
  await walker.follow("Aus einer Datei übernehmen");
  await bring(walker, [head, voss, kajuete("Firma mit Herz"), deich]);
  const text = await walker.text();
  expect(text).toContain("Eine Stelle passt nicht");
  expect(text.replace(/\s+/g, " ")).toMatch(/3 ?(Was nicht passt:? ?)?Den Bereich „Firma mit Herz“ kennen wir nicht\./);
  await walker.follow("Andere Datei wählen");
  await bring(walker, [head, voss, kajuete("Gemeinnützige Organisation"), deich]);
  expect(await walker.text()).toContain("3 Organisationen: 3 neu, 0 schon bekannt, dazu 2 Ansprechpersonen.");
  await walker.press("3 Organisationen übernehmen");
  expect(await walker.text()).toContain("Die Organisationen sind übernommen.");
}

export async function whenOneIsEnteredByHand(story: Story): Promise<void> {
  const walker = await story.person(britta.name);
  await walker.follow("Organisation eintragen");
  await walker.press("Eintragen");
  expect(await walker.text()).toContain("Bitte");
  await walker.write("Name", "Schule am Moor");
  await walker.choose("Bereich", "Schule und Bildung");
  await walker.pick("Größe", "mittel (50 bis 249)");
  await walker.press("Eintragen");
  expect(await walker.heading()).toContain("Schule am Moor");
}

export async function whenSomebodySpeaksForIt(story: Story): Promise<void> {
  const walker = await story.person(britta.name);
  await walker.follow("Ansprechpersonen pflegen");
  await walker.write("Name", anja.name);
  await walker.write("Aufgabe", "Lehrerin");
  await walker.write("E-Mail-Adresse", anja.email);
  await walker.press("Person eintragen");
  expect(await walker.text()).toContain("Die Person ist eingetragen und bekommt eine E-Mail.");
  expect(await story.linkIn(anja.email, "actors.mandate")).toContain("/anmelden");
}

/** By the mailed link, as everybody signs in. Opening it changes nothing; the button does. */
export async function signsIn(story: Story, person: { name: string; email: string }): Promise<Walker> {
  const walker = await story.person(person.name);
  await walker.open("/");
  await walker.menu("Anmelden");
  await walker.write("E-Mail-Adresse", person.email);
  await walker.press("Link schicken");
  expect(await walker.heading()).toBe("Bitte sehen Sie in Ihr Postfach");
  await walker.open(await story.linkIn(person.email, "platform.signIn"));
  await walker.press("Jetzt anmelden");
  expect(await walker.text()).toContain("Sie sind angemeldet.");
  return walker;
}
