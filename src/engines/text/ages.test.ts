// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from "vitest";
import { ageMentions, ageRange } from "./index.ts";

describe("limits of age", () => {
  it.each<[string, number, number]>([
    ["ab 16 Jahren", 16, 120],
    ["6- bis 10-jährige", 6, 10],
    ["Kinder unter 12", 0, 11],
    ["Kinder ab 6", 6, 13],
    ["zwischen 14 und 18", 14, 18],
    ["Jugendliche zwischen 14 und 18 Jahren", 14, 18],
    ["nur Erwachsene", 18, 120],
    ["Tanzkreis ü60", 60, 120],
    ["U18", 0, 17],
    ["für Kinder bis 6", 0, 6],
    ["U3-Betreuung", 0, 2],
    ["Mindestalter: 16 Jahre", 16, 120],
    ["Kinder zwischen sechs und zehn Jahren", 6, 10],
    ["Jugendliche (14–18)", 14, 18],
    ["16- und 17-Jährige", 16, 17],
    ["für Sechsjährige", 6, 6],
    ["Menschen ab 60", 60, 120],
    ["ab dem 14. Lebensjahr", 14, 120],
    ["12 Jahre und älter", 12, 120],
    ["ausschließlich Klassen 11 bis 13", 16, 19],
    ["Nachhilfe nur für die Oberstufe", 15, 20],
    ["Für Kinder ist der Abend nicht geeignet.", 14, 120],
    ["nicht für Kinder geeignet", 14, 120],
    ["bitte nur volljährige Helfende", 18, 120],
    ["aged 12 to 16", 12, 16],
    ["children aged 5-7", 5, 7],
    ["over 18s only", 18, 120],
    ["adults only", 18, 120],
    ["under-12s", 0, 11],
    ["people over 60", 60, 120],
    ["16-year-olds", 16, 16],
    ["18 years and older", 18, 120],
    ["not suitable for children under 8", 8, 120],
  ])("%s", (text, from, to) => {
    expect(ageRange(text)).toEqual({ from, to });
  });

  it.each([
    "seit 16 Jahren", "20 Jahre Erfahrung", "über 20 Jahre Erfahrung", "seit über 20 Jahren aktiv", "ab 18 Uhr", "dienstags ab 18", "zwischen 14 und 18 Uhr",
    "ab 6 Kindern", "bis 20 Personen", "ab 50 €", "25-jähriges Jubiläum", "zehnjähriger Mietvertrag", "Vertrag bis 10 Jahre", "in 2 bis 3 Jahren",
    "nicht älter als fünf Jahre", "5 bis 7 Leute", "mit der U3 bis Hafen", "from 20 chairs", "for 5 years", "up to 20 people", "two to three days",
    "Führerschein Klasse 3", "ab 15. Mai", "ab 2026", "mindestens 2 Jahre Garantie", "vor 10 Jahren gegründet", "nicht nur für Kinder", "Kein Kind soll frieren", "Raum ab 18 qm",
  ])("is not read from: %s", (text) => {
    expect(ageRange(text)).toBeUndefined();
  });
});

describe("target groups", () => {
  const spoken = (text: string) => ageMentions(text).map(({ words, from, to, whose }) => [words, from, to, whose]);
  it.each<[string, ReturnType<typeof spoken>]>([
    ["Ausflug für Grundschulkinder", [["Grundschulkinder", 6, 11, "served"]]],
    ["Wir suchen Helfer ab 18 für unsere Kita", [["ab 18", 18, 120, "acting"], ["Kita", 1, 6, "served"]]],
    ["Achtklässler helfen im Garten", [["Achtklässler", 13, 14, "acting"]]],
    ["Vorlesen durch Studierende", [["Studierende", 17, 45, "acting"]]],
    ["Ein Fest mit Heimkindern und Senioren", [["Heimkindern", 0, 13, "served"], ["Senioren", 55, 120, "served"]]],
    ["Games for older people", [["older people", 55, 120, "served"]]],
    ["Jugendherberge mit Kinderwagen und Familiennamen", []],
    ["Workshop für Klasse 5 bis 7", [["Klasse 5 bis 7", 10, 13, "served"]]],
  ])("%s", (text, expected) => {
    expect(spoken(text)).toEqual(expected);
  });

  it("keeps school years beside years of age", () => {
    expect(ageMentions("Nachhilfe für die 4. Klasse")[0]?.grades).toEqual([4, 4]);
  });

  it("says where they stand, also behind decomposed letters", () => {
    const text = "Fu\u0308r Kinder unter 12";
    const [found] = ageMentions(text);
    expect(text.slice(found?.at)).toBe("unter 12");
  });
});
