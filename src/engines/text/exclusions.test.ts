// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from "vitest";
import { affirmed, exclusions } from "./index.ts";

const out = (text: string) => exclusions(text).map(({ kind, words }) => [kind, words]);

describe("a text rules out", () => {
  it.each<[string, ReturnType<typeof out>]>([
    ["keine Möbel", [["refused", "Möbel"]]],
    ["Spenden bitte ohne Elektrogeräte", [["refused", "Elektrogeräte"]]],
    ["nicht für Kinder geeignet", [["refused", "Kinder"]]],
    ["alles außer Matratzen", [["refused", "Matratzen"]]],
    ["bitte nichts Gebrauchtes", [["refused", "Gebrauchtes"]]],
    ["keine alten Röhrenfernseher und keine Teppiche", [["refused", "alten Röhrenfernseher"], ["refused", "Teppiche"]]],
    ["Keine Möbel, Teppiche und Matratzen.", [["refused", "Möbel"], ["refused", "Teppiche"], ["refused", "Matratzen"]]],
    ["Keine Möbel, Kleidung gern.", [["refused", "Möbel"]]],
    ["Möbel nehmen wir nicht an.", [["refused", "Möbel"]]],
    ["weder Möbel noch Kleidung", [["refused", "Möbel"], ["refused", "Kleidung"]]],
    ["Haustiere sind nicht erlaubt", [["refused", "Haustiere"]]],
    ["Zeit statt Zeug, Tablets statt Laptops", [["refused", "Zeug"], ["refused", "Laptops"]]],
    ["Einbau und Transport bieten wir nicht an.", [["absent", "Einbau"], ["absent", "Transport"]]],
    ["Wir haben keine Stühle.", [["absent", "Stühle"]]],
    ["Es gibt keinen Raum", [["absent", "Raum"]]],
    ["Beamer nicht enthalten", [["absent", "Beamer"]]],
    ["Rechner ohne Bildschirm", [["absent", "Bildschirm"]]],
    ["Für Reparatur und Transport fehlt uns die Zeit", [["absent", "Reparatur"], ["absent", "Transport"]]],
    ["Fahrer haben wir.", [["present", "Fahrer"]]],
    ["Werkzeug und Farbe stellen wir.", [["present", "Werkzeug"], ["present", "Farbe"]]],
    ["Geschirr ist vorhanden, es fehlt ein Herd", [["present", "Geschirr"]]],
    ["no pets", [["refused", "pets"]]],
    ["we do not need clothing or toys", [["refused", "clothing"], ["refused", "toys"]]],
    ["Furniture is not included", [["absent", "Furniture"]]],
    ["We already have a projector", [["present", "projector"]]],
  ])("%s", (text, expected) => {
    expect(out(text)).toEqual(expected);
  });
});

describe("a text rules nothing out", () => {
  it.each([
    "kein Problem", "keine Vorkenntnisse nötig", "keine Kosten", "ohne Vorkenntnisse", "nicht nur Möbel, sondern auch Kleidung", "nicht nur für Kinder", "keine Angst", "ohne Anmeldung",
    "außer samstags", "außer in den Ferien", "auf keinen Fall vergessen", "es spielt keine Rolle", "Fahrdienst für Menschen ohne Auto", "Ein Chor ohne Raum", "Wir haben 18 Notebooks bekommen",
    "no problem", "no experience needed", "no longer needed", "not only chairs", "families without a car", "no strings attached", "",
  ])("%s", (text) => {
    expect(out(text)).toEqual([]);
  });
});

describe("what is affirmed", () => {
  it("leaves out what a need does without and keeps what it lacks", () => {
    expect(affirmed("Wir haben keine Stühle. Tische haben wir. Keine Sessel.", "need").replace(/ +/gu, " ")).toBe("Wir haben keine Stühle. haben wir. Keine .");
  });
  it("leaves out what an offer has not and keeps what it has", () => {
    const text = "Wir haben keine Stühle. Tische haben wir. Keine Sessel.";
    expect(affirmed(text, "offer").replace(/ +/gu, " ")).toBe("Wir haben keine . Tische haben wir. Keine .");
    expect(affirmed(text, "offer")).toHaveLength(text.length);
  });
});
