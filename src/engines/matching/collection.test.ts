// SPDX-License-Identifier: EUPL-1.2
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { engagement } from "../thesaurus/index.ts";
import { candidates, statisticsOf } from "./collection.ts";
import { ask, buildIndex, digestOf, evidence, keysOf, readingOf, subjectOf, suggest, suggestFrom, weigh } from "./index.ts";
import type { Card } from "./index.ts";

const card = (id: string, direction: Card["direction"], title: string, text = ""): Card => ({ id, direction, organisationId: `org ${id}`, title, text, category: "" });
const reading = readingOf(engagement());

describe("what is kept of a text", () => {
  it("names stems, parts of compounds and notions, each once and in order", () => {
    const digest = digestOf(reading.read("Bügelparker für die Fahrradwerkstatt, Bügelparker"), reading);
    expect(digest.keys).toEqual([...digest.keys].sort());
    expect(new Set(digest.keys).size).toBe(digest.keys.length);
    expect(digest.keys).toEqual(expect.arrayContaining(["#bike-stand", "=fahrra", "=werkstat"].map((key) => expect.stringContaining(key.slice(0, 6)))));
    expect(digest.words).toEqual(["bugelparker", "fahrradwerkstatt"]);
    expect(digest.worths.every((worth) => Number.isInteger(worth) && worth > 0 && worth <= 2200)).toBe(true);
  });

  it("does not depend on the texts beside it", () => {
    const alone = buildIndex([card("a", "offer", "Chorprobenraum")]).offers.digests[0];
    const beside = buildIndex([card("a", "offer", "Chorprobenraum"), card("b", "offer", "Chor und Raum und Probe")]).offers.digests[0];
    expect(beside).toEqual(alone);
  });
});

const word = fc.constantFrom(..."Fahrrad Fahrradständer Bügelparker Chor Gemeindehaus Flügel Klavier Werkstatt Bäckerei Brötchen Deutschkurs Zelt Pavillon Bierbank Laptop Rechner helfen nähen".split(" "));
const advert = fc.array(word, { minLength: 1, maxLength: 8 }).map((words) => words.join(" "));

describe("one question", () => {
  it("gives each document the same evidence in the index and alone: what a table in a database rests on", () => {
    fc.assert(fc.property(advert, fc.array(advert, { minLength: 1, maxLength: 12 }), (need, offers) => {
      const cards = offers.map((title, at) => card(`o${at}`, "offer", title));
      const side = buildIndex(cards).offers;
      const { question } = ask(card("n", "need", need), engagement());
      const weighed = weigh(question, statisticsOf(side, keysOf(question)));
      const found = new Map(candidates(side, weighed).map(({ card: { id }, text }) => [id, text]));
      for (const other of cards) {
        const text = evidence(weighed, digestOf(reading.read(subjectOf(other)), reading));
        expect(text).toBeGreaterThanOrEqual(0);
        expect(text).toBeLessThanOrEqual(1 + 1e-9);
        if (found.has(other.id)) expect(found.get(other.id)).toBeCloseTo(text, 12);
      }
    }), { numRuns: 300 });
  });

  it("finds words that are rare in the collection before common ones", () => {
    const offers = [..."abcdefgh"].map((id) => card(id, "offer", "Zelt", "für Feste")).concat(card("rare", "offer", "Klavier"));
    const [first] = suggestFrom(buildIndex(offers), card("n", "need", "Zelt und Klavier"), { today: "2026-01-01" });
    expect(first?.id).toBe("rare");
  });
});

describe("whatever is written", () => {
  const hostile = fc.oneof(
    fc.string({ unit: "binary", maxLength: 120 }), fc.string({ unit: "grapheme", maxLength: 60 }), advert,
    fc.constantFrom("", " ", "\u0000", "<script>alert(1)</script>", "<b>Chor</b>", "\u202Eknab\u202C", "🪑🪑🪑", "ﷺ", "'; drop table listing; --", "a".repeat(3000), "Bank".repeat(800), "=".repeat(500), "1".repeat(500), "- ".repeat(500), "\uD800"),
    fc.array(fc.constantFrom("Chor", "<p>", "🎺", "שלום", "مرحبا", "e\u0301", "\u00AD", "2.000", "ß", "ﬁ"), { maxLength: 40 }).map((parts) => parts.join(" ")),
  );

  it("10,000 random and hostile texts are read, asked and answered without an exception", () => {
    fc.assert(fc.property(hostile, hostile, fc.record({ notWanted: hostile, giveBack: hostile, category: hostile, unit: hostile }), (need, offer, rest) => {
      const [found] = suggest({ ...card("n", "need", need, offer), ...rest, quantity: 2 }, [{ ...card("o", "offer", offer, need), ...rest, quantity: 3 }], { today: "2026-01-01" });
      if (found) expect(found.score > 0 && found.score <= 1).toBe(true);
    }), { numRuns: 10_000 });
  });

  it.each([["one letter", "a"], ["one word", "Bank"], ["words", "Bank und Stuhl, "], ["pictures", "🪑 "], ["markup", "<b>Bank</b>"], ["right to left", "\u202Eשלום "], ["blanks", " \n"], ["numbers", "1.000 "]])("a megabyte of %s ends", (_, piece) => {
    const text = piece.repeat(Math.ceil(1_000_000 / piece.length));
    expect(suggest(card("n", "need", "Bank", text), [card("o", "offer", "Bank", text)], { today: "2026-01-01" }).length).toBeLessThanOrEqual(1);
  });
});
