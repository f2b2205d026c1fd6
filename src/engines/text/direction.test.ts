// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from "vitest";
import { direction } from "./index.ts";

describe("direction of a text", () => {
  it.each<[string, string, ReturnType<typeof direction>]>([
    ["Hilfe beim Sommerfest", "Wir suchen noch zwei Helfer für den Aufbau.", "seeks"],
    ["Wir suchen einen Lagerraum!", "Trocken und ebenerdig.", "seeks"],
    ["Helping hands wanted", "We are looking for volunteers.", "seeks"],
    ["Lagerraum", "Wir suchen einen Lagerraum. Im Gegenzug bieten wir eine Führung an.", "seeks"],
    ["20 Stühle zu verschenken", "Stapelbar, blau.", "offers"],
    ["Kartons abzugeben", "Abholung am Lager.", "offers"],
    ["Offering chairs", "We offer 20 chairs.", "offers"],
    ["Studierende suchen echte Aufgaben", "Semesterprojekt in Gestaltung.", undefined],
    ["Firmenteam sucht Einsatz", "Wir suchen für unser Team einen Einsatzort im Freien.", undefined],
    ["Klavier sucht neues Zuhause", "Guter Zustand.", undefined],
    ["Palette Fliesen", "Wir verschenken Fliesen. Abholer gesucht.", "offers"],
    ["Stühle", "Blau, stapelbar.", undefined],
    ["Werkstatt", "Wir bieten Platz und suchen Mitnutzer.", undefined],
    ["", "", undefined],
  ])("%s / %s", (title, text, expected) => {
    expect(direction(title, text)).toBe(expected);
  });
});
