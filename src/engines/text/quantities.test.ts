// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from "vitest";
import { concreteness, quantities, unitKey } from "./index.ts";

const read = (text: string) => quantities(text).map(({ value, unit }) => [value, unit]);

describe("quantities", () => {
  it.each<[string, (readonly [number, string])[]]>([
    ["20 Stühle", [[20, "Stühle"]]],
    ["zwei Stunden", [[2, "Stunden"]]],
    ["zweimal im Monat eine Stunde", [[2, "mal im Monat"], [1, "Stunde"]]],
    ["2 mal pro Woche", [[2, "mal pro Woche"]]],
    ["zehn kräftige, verlässliche Leute", [[10, "Leute"]]],
    ["fünfundzwanzig Kinder", [[25, "Kinder"]]],
    ["1.000 Flyer und 3,5 kg Ton", [[1000, "Flyer"], [3.5, "kg"]]],
    ["30 m³ Erde", [[30, "m³"]]],
    ["20-30 Personen", [[20, "Personen"], [30, "Personen"]]],
    ["10 bis 15 Helfer:innen", [[10, "Helfer:innen"], [15, "Helfer:innen"]]],
    ["twenty chairs", [[20, "chairs"]]],
    ["zwei Pop-up-Zelte", [[2, "Pop-up-Zelte"]]],
    ["alle 14 Tage", []],
    ["every two weeks", []],
    ["jeden zweiten Samstag", []],
    ["2x/Woche nachmittags", [[2, "mal pro Woche"]]],
    ["three times a week, twice a month", [[3, "times a week"], [2, "times a month"]]],
    ["à 2 Stunden", [[2, "Stunden"]]],
    ["1,000 flyers and 3.5 tonnes", [[1000, "flyers"], [3.5, "tonnes"]]],
    ["ein Dutzend Gläser", [[12, "Gläser"]]],
    ["a dozen chairs, twenty-five tables", [[12, "chairs"], [25, "tables"]]],
    ["ein paar Stühle, a couple of days", []],
    ["zwei bis drei Tage", [[2, "Tage"], [3, "Tage"]]],
    ["two to three days", [[2, "days"], [3, "days"]]],
    ["5-6 Leute", [[5, "Leute"], [6, "Leute"]]],
    ["5–6 people", [[5, "people"], [6, "people"]]],
    ["halber Tag, eine halbe Stunde", [[0.5, "Tag"], [0.5, "Stunde"]]],
    ["half a day, one and a half hours", [[0.5, "day"], [1.5, "hours"]]],
    ["anderthalb Stunden, zweieinhalb Tage", [[1.5, "Stunden"], [2.5, "Tage"]]],
    ["30 m² oder 30 qm Fläche", [[30, "m²"], [30, "qm"]]],
    ["30 sq m", [[30, "sq m"]]],
    ["200 Euro, £200, 200 euros", []],
    ["10er-Pack", []],
    ["12 x 8 m", []],
    ["Kinder von 6 bis 12 Jahren", []],
    ["Kinder ab 6 Jahren, aged 6 to 12 years", []],
    ["20 Jahre Erfahrung", [[20, "Jahre"]]],
    ["6-seitig, Faltblatt", []],
    ["nach § 23 Gesetz", []],
    ["ein Raum", []],
    ["ab 18 Uhr", []],
    ["am 12. Mai 2026", []],
    ["im Jahr 2026 feiern", []],
    ["Klasse 5", []],
    ["12 Mai", []],
  ])("%s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it("says where the number stands, also behind decomposed letters", () => {
    const text = "Fu\u0308r das Fest: 20 Stühle";
    expect(text.slice(quantities(text)[0]?.at)).toBe("20 Stühle");
  });
});

describe("units", () => {
  it.each([["qm", "m²"], ["Stunden", "hours"], ["Std.", "Stunde"], ["Stühle", "Stuhl"], ["Leute", "Personen"], ["kg", "Kilo"], ["Helfer:innen", "Helfer"], ["chairs", "chair"]])("%s and %s are the same", (one, other) => {
    expect(unitKey(one)).toBe(unitKey(other));
  });
  it.each([["Stunden", "Tage"], ["Stühle", "Tische"], ["kg", "t"]])("%s and %s are not", (one, other) => {
    expect(unitKey(one)).not.toBe(unitKey(other));
  });
});

describe("concreteness", () => {
  it("asks for everything where nothing is said", () => {
    expect(concreteness({ title: "Hilfe gesucht", what: "Wir brauchen Unterstützung für unser Projekt." })).toEqual({
      score: 0,
      missing: ["what", "quantity", "when", "where", "giveBack", "verb", "audience"],
    });
  });

  it("is content with a full advertisement", () => {
    const need = {
      title: "Gartenhütte streichen",
      what: "Wir streichen die Hütte im Schulgarten mit den Kindern der Klasse 3. Es fehlen vier Erwachsene.",
      from: "2026-05-09", where: "Lindenschule", giveBack: "Kaffee und ein Lied",
    };
    expect(concreteness(need)).toEqual({ score: 100, missing: [] });
  });

  it("reads time and quantity from the text where the fields are empty", () => {
    const { missing } = concreteness({ title: "Vorlesen", what: "Dienstags zwei Stunden aus Bilderbüchern vorlesen" });
    expect(missing).not.toContain("when");
    expect(missing).not.toContain("quantity");
    expect(missing).not.toContain("verb");
    expect(missing).toContain("giveBack");
  });
});
