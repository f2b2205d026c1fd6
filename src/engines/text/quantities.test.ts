// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from "vitest";
import { concreteness, quantities } from "./index.ts";

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
