// SPDX-License-Identifier: EUPL-1.2
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { digestOf, readingOf, weigh } from "../../../engines/matching/index.ts";
import { engagement } from "../../../engines/thesaurus/index.ts";
import { excerpt, foundIn, pieces, reasonFor } from "../excerpts/rules.ts";
import { pack } from "../postings/rules.ts";
import { after, rowsOf, vocabulary } from "../vocabulary/rules.ts";
import { answersTo, bestByWords, leastNearness, longestQuestion, mostWords, rankHits, readTyped, statisticsOf } from "./rules.ts";

const reading = readingOf(engagement());
const alone = { beginnings: [], likely: [] };
const answersOf = (question: string) => readTyped(question, reading).words.map((word) => answersTo(word, alone, reading, leastNearness.close));

/** The order in which some texts answer a question, as the index would find them. */
function order(question: string, texts: readonly string[]): number[] {
  const answers = answersOf(question);
  const postings = texts.flatMap((text, number) => {
    const { keys, worths } = digestOf(reading.read(text), reading);
    return keys.map((key, at) => ({ key, first: 0, entries: pack([[number, worths[at]!]]) }));
  });
  const holding = new Map([...Map.groupBy(postings, ({ key }) => key)].map(([key, rows]) => [key, rows.length]));
  const weighed = weigh({ wishes: answers.map((wish) => ({ kind: "stems", weight: 1, answers: wish })), grams: new Set() }, statisticsOf(texts.length, holding));
  return bestByWords(answers, weighed, postings, 10).map(({ number }) => number);
}

describe("a typed question", () => {
  it.each([["", "empty"], ["   ", "empty"], ["2027", "numbers"], ["!!! -- \"\"", "numbers"], ["😀😀", "numbers"], ["und oder die", "small"], ["x", "small"]])("%j says nothing to look for: %s", (question, fault) => {
    expect(readTyped(question, reading)).toEqual({ words: [], left: 0, fault });
  });

  it("is read word by word, each once, without signs and small words", () => {
    expect(readTyped("\"Stühle\" -und +STUEHLE (Chor*)", reading).words.map(({ folded }) => folded)).toEqual(["stuhle", "chor"]);
  });

  it("is read up to twelve words", () => {
    const many = Array.from({ length: 40 }, (_, at) => `wort${String.fromCharCode(97 + (at % 26))}${at < 26 ? "a" : "b"}`).join(" ");
    const { words, left } = readTyped(many, reading);
    expect([words.length, left]).toEqual([mostWords, 40 - mostWords]);
  });

  it("never fails, whatever is typed, and stays small", () => {
    fc.assert(fc.property(fc.string({ unit: "binary", maxLength: 3 * longestQuestion }), (any) => {
      const { words } = readTyped(any, reading);
      expect(words.length).toBeLessThanOrEqual(mostWords);
      const answers = words.map((word) => answersTo(word, alone, reading, leastNearness.wide));
      expect(answers.every((wish) => wish.every(({ nearness }) => nearness > 0 && nearness <= 1))).toBe(true);
      expect(pieces(any, foundIn(any, answers, reading)).map(({ text }) => text).join("")).toBe(any);
      excerpt(any, foundIn(any, answers, reading));
      reasonFor(any, answers, reading);
    }), { numRuns: 300 });
  });
});

describe("the order of hits", () => {
  it("has all words before some words", () => {
    expect(order("Stühle Chor", ["Stühle Stühle Stühle", "Der Chor braucht Stühle für die Probe im großen Saal am Dienstag", "Unser Chor"])[0]).toBe(1);
  });

  it("has the word itself before a part of it and before what it means", () => {
    expect(order("Fahrradwerkstatt", ["Eine Werkstatt", "Die Fahrradwerkstatt hat offen"])).toEqual([1, 0]);
    expect(order("Fahrradständer", ["Bügelparker abzuholen", "Fahrradständer abzuholen"])[0]).toBe(1);
  });

  it("has the title before the text, where both answer as well", () => {
    const one = { number: 1, words: 1, quality: 1, score: 9, id: "a", ofTitle: 0 };
    expect(rankHits([one, { ...one, id: "b", ofTitle: 1, score: 2 }, { ...one, id: "c", words: 2, score: 1 }]).map(({ id }) => id)).toEqual(["c", "b", "a"]);
  });
});

describe("the words of a network", () => {
  it("hold compounds with their parts, and nothing that is no word", () => {
    expect([...vocabulary(["fahrradwerkstatt", "", "a".repeat(65)], reading.partsOf)].sort()).toEqual(["fahrrad", "fahrradwerkstatt", "werkstatt"]);
  });

  it("stand under their deletions, in one order for everybody", () => {
    expect(rowsOf(["raum"]).map(({ near }) => near)).toEqual(["aum", "ram", "rau", "raum", "rum"]);
    expect(rowsOf(["b", "a", "b"])).toEqual(rowsOf(["a", "b"]));
  });

  it("that begin with a text lie between it and what comes after", () => {
    fc.assert(fc.property(fc.string({ minLength: 1, maxLength: 5 }), fc.string({ maxLength: 3 }), (beginning, rest) => {
      const end = after(beginning);
      fc.pre(end !== undefined);
      const bytes = (text: string): Buffer => Buffer.from(text);
      expect(Buffer.compare(bytes(beginning + rest), bytes(end!))).toBe(-1);
      expect(Buffer.compare(bytes(beginning), bytes(end!))).toBe(-1);
    }));
  });
});

describe("an excerpt", () => {
  const answers = answersOf("Fahrrad");

  it("marks what was found, in compounds and under other words too", () => {
    const found = (text: string): string[] => pieces(text, foundIn(text, answers, reading)).filter((piece) => piece.found).map((piece) => piece.text);
    expect(found("Räder und ein Lastenrad; Bänke")).toEqual(["Räder", "Lastenrad"]);
    expect(found("Räder, Fahrräder und ein Lastenrad für die Fahrradwerkstatt; Bänke")).toEqual(["Fahrräder", "Fahrradwerkstatt"]);
  });

  it("shows the place where the words stand, without signs of layout", () => {
    const text = `${"Vorher steht viel anderes. ".repeat(30)}**Fahrräder** [ansehen](https://example.org)\n\n# Und ${"noch mehr. ".repeat(50)}`;
    const shown = excerpt(text, foundIn(text, answers, reading)).map((piece) => piece.text).join("");
    expect(shown).toMatch(/^… .*Fahrräder\s+ansehen Und noch mehr/);
    expect(shown.length).toBeLessThan(215);
  });

  it("gives a reason only where the word does not stand there", () => {
    expect(reasonFor("Zwei Lastenräder", answers, reading)).toEqual({ how: "meaning", word: "Lastenräder" });
    expect(reasonFor("Ein Fahrrad", answers, reading)).toBeUndefined();
  });
});
