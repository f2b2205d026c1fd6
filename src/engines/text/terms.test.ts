// SPDX-License-Identifier: EUPL-1.2
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { concreteness, contentWords, grams, moneyWording, quantities, splitter, terms } from "./index.ts";

describe("terms", () => {
  it.each([
    ["Fuer", "für"],
    ["Gaerten", "Gärten"],
    ["STRASSE", "Straße"],
    ["Schüler:innen", "Schüler"],
    ["Schüler*innen", "Schülerinnen"],
    ["SchülerInnen", "Schüler"],
    ["Schüler/-innen", "Schüler"],
    ["Schüler(innen)", "Schüler"],
    ["Kolleg:in", "Kolleginnen"],
    ["Fahrräder", "Fahrrad"],
    ["Stühle", "Stuhl"],
    ["Garten\u00ADpflege", "Gartenpflege"],
    ["Gu\u0308te", "Güte"],
    ["MitarbeiterInnen", "Mitarbeiter"],
    ["Helfer/innen", "Helfer"],
    ["Helfer*Innen", "Helferin"],
    ["Helfer_innen", "Helfern"],
    ["Mitarbeiter(-innen)", "Mitarbeiterin"],
    ["Kolleg(inn)en", "Kollege"],
    ["Lehrer/in", "LehrerIn"],
    ["Pädagog:innen", "Pädagogin"],
    ["Ärzt*innen", "Arzt"],
    ["Ärztin", "Ärzte"],
    ["Köchin", "Koch"],
    ["Anwältinnen", "Anwalt"],
    ["Fotografin", "Fotografen"],
    ["Lesepat:innen", "Lesepatin"],
    ["Nachbarinnen", "Nachbar"],
    ["Freundin", "Freunde"],
    ["Bürger:innenbüro", "Bürgerbüro"],
    ["Schüler*innenvertretung", "Schülervertretung"],
    ["E-Mail", "Email"],
    ["T-Shirts", "Tshirt"],
    ["Erste-Hilfe-Kurs", "Erste Hilfe Kurs"],
    ["Garten- und Hausarbeit", "Gartenarbeit und Hausarbeit"],
    ["Kinder-, Jugend- und Kulturarbeit", "Kinderarbeit, Jugendarbeit, Kulturarbeit"],
    ["Auf- und Abbau", "Aufbau und Abbau"],
    ["Gartenarbeit und -pflege", "Gartenarbeit und Gartenpflege"],
    ["Vor- und Nachmittag", "Vormittag, Nachmittag"],
    ["Trainings", "Training"],
    ["Trainer", "Training"],
    ["Lehrlinge", "Lehrling"],
    ["Pläne", "Plan"],
    ["Vereinen", "Verein"],
    ["Tafeln", "Tafel"],
    ["Häuser", "Hauses"],
    ["chairs", "chair"],
    ["volunteers", "volunteer"],
    ["children's", "child"],
    ["women", "woman"],
    ["libraries", "library"],
    ["parties", "Partys"],
    ["painting", "painted"],
    ["planning", "plans"],
    ["repairing", "repaired"],
    ["sewing", "sewed"],
    ["boxes", "box"],
    ["churches", "church"],
    ["shelves", "shelf"],
    ["moving", "moved"],
    ["teachers", "teaching"],
    ["cars", "car"],
  ])("%s and %s meet", (one, other) => {
    expect(terms(one)).toEqual(terms(other));
  });

  it.each([["Geräte", "Rat"], ["Mauer", "Maurer"], ["Kinder", "Kino"], ["Rechner", "Recht"], ["Termin", "Term"], ["Mitglied", "Mitgli"], ["Spring", "Spr"], ["Medizin", "Medizer"]])("%s and %s stay apart", (one, other) => {
    expect(terms(one)).not.toEqual(terms(other));
  });

  it("drops the words of the genre and keeps numbers", () => {
    expect(terms("Wir suchen dringend 20 Stühle für unser Fest")).toEqual(terms("dringend 20 Stuhl Feste"));
    expect(terms("Wir suchen und bieten gern ehrenamtlich am Montag")).toEqual([]);
    expect(terms("We are looking for 20 chairs")).toEqual(["20", "chair"]);
    expect(terms("We'd kindly like to help because everyone is welcome, don't worry about when")).toEqual(terms("worry"));
    expect(terms("Wir suchen helping hands für das Sommerfest am weekend")).toEqual(terms("hands Sommerfest"));
  });

  it("keeps the words as they were written", () => {
    expect(contentWords("Ärztinnen für Gärten gesucht").map((word) => word.surface)).toEqual(["Ärztinnen", "Gärten"]);
  });
});

describe("grams", () => {
  it("marks beginnings and ends", () => {
    expect(grams("Garten")).toEqual(["_gar", "gart", "arte", "rten", "ten_"]);
    expect(grams("Ei", 6)).toEqual(["_ei_"]);
  });
});

describe("splitter", () => {
  const parts = splitter(new Set(["werkstatt", "lakritz", "arbeit", "verein"]));
  it("splits with the words at hand and drops linking letters", () => {
    expect(parts("lakritzwerkstatt")).toEqual(["lakritz", "werkstatt"]);
    expect(parts("vereinsarbeit")).toEqual(["verein", "arbeit"]);
  });
  it("takes the rest of a word as the other part", () => {
    expect(parts("bonbonwerkstatt")).toEqual(["bonbon", "werkstatt"]);
  });
  it("leaves alone what it does not know", () => {
    expect(parts("marzipanfabrikant")).toEqual([]);
  });
});

describe("every string", () => {
  const anyText = fc.oneof(
    fc.string({ unit: "binary", maxLength: 200 }),
    fc.array(fc.constantFrom("20", "Spende", "€", " ", "von", "zwei", "Stu\u0308hle", "\u00AD", "Gutschein über ", "kein ", "DE12", "1.000,-", "*innen", "bis"), { maxLength: 25 }).map((parts) => parts.join("")),
  );

  it("is analysed without exception and always alike", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(terms(text)).toEqual(terms(text));
        expect(grams(text, 3).every((gram) => gram.length > 0)).toBe(true);
      }),
    );
  });

  it.each(["1", "-", "a-", "zwei ", "und", "Spende von ", "1 111", "\u0308"])("of twenty thousand characters from %j is read in a moment", (piece) => {
    const text = piece.repeat(20_000 / piece.length);
    // Processor time, not the clock: the machine may be busy with other things.
    const start = process.cpuUsage();
    moneyWording(text);
    quantities(text);
    concreteness({ title: text, what: text });
    expect(process.cpuUsage(start).user / 1000).toBeLessThan(1000);
  });

  it("has money findings and quantities inside the text", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let end = 0;
        for (const { from, to, match } of moneyWording(text)) {
          expect(from).toBeGreaterThanOrEqual(end);
          expect(to).toBeGreaterThan(from);
          expect(text.slice(from, to)).toBe(match);
          end = to;
        }
        expect(end).toBeLessThanOrEqual(text.length);
        for (const { value, unit, at } of quantities(text)) {
          expect(Number.isFinite(value)).toBe(true);
          expect(unit).not.toBe("");
          expect(at).toBeLessThan(text.length);
        }
      }),
    );
  });

  it("has a concreteness between 0 and 100 that agrees with what is missing", () => {
    fc.assert(
      fc.property(anyText, anyText, (title, what) => {
        const { score, missing } = concreteness({ title, what });
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(100);
        expect(score === 100).toBe(missing.length === 0);
      }),
    );
  });
});
