// SPDX-License-Identifier: EUPL-1.2
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { BrokenLine, concepts, ENGAGEMENT, engagement, thesaurus, withOwnWords } from "./index.ts";
import type { OwnWord } from "./index.ts";

const small = thesaurus(concepts(`
  # seats and what one does with them
  furniture | Möbel | furniture | | m
  seat | Sitzmöbel | seat | < furniture | m
  bench | Sitzbank; Bank | bench | < seat ~ carpentry | m
  beer-bench | Bierbank; Festzeltgarnitur | beer bench | < bench | m
  chair | Stuhl | chair | < seat | m
  carpentry | Schreinerei; Tischler | carpentry | | e
  first-aid | Erste Hilfe; Ersthelfer | first aid | | e
  choir | Chor | choir | | c
  hall | Saal | hall | | s
`));
const id = (at: number) => small.concepts[at]?.id;
const said = (text: string) => small.mentions(text).map(({ concept, weight, word }) => [id(concept), weight, word]);
const nearness = (from: string) => Object.fromEntries(small.near(small.concepts.findIndex((concept) => concept.id === from)).map(({ concept, nearness: left }) => [id(concept), Math.round(left * 1000) / 1000]));

describe("a text", () => {
  test("names concepts by their words in any form, and by both languages", () => {
    expect(said("Zwei Bänke, Tischlerinnen und ein chair")).toEqual([["bench", 1, "Bänke"], ["carpentry", 1, "Tischlerinnen"], ["chair", 1, "chair"]]);
  });

  test("is read phrase first: the words of a phrase do not speak for themselves", () => {
    expect(said("Erste-Hilfe-Kurs")).toEqual([["first-aid", 1, "Erste Hilfe"]]);
    expect(said("Hilfe! Erste Schritte")).toEqual([]);
  });

  test("is read by the parts of words that nobody lists, the last part first", () => {
    expect(said("Chorsaal")).toEqual([["hall", 0.75, "Chorsaal"], ["choir", 0.45, "Chorsaal"]]);
    expect(said("Holzbank")).toEqual([["bench", 0.75, "Holzbank"]]);
    expect(said("Saalplan")).toEqual([["hall", 0.45, "Saalplan"]]);
  });

  test("names a concept once, with its best mention", () => {
    expect(said("Chorsaal im Saal")).toEqual([["hall", 1, "Saal"], ["choir", 0.45, "Chorsaal"]]);
  });
});

describe("nearness", () => {
  test("falls with the way, and what is narrower answers better than what is wider", () => {
    expect(nearness("bench")).toEqual({ bench: 1, "beer-bench": 0.85, seat: 0.6, carpentry: 0.6, chair: 0.35, furniture: 0.36 });
  });

  test("goes both ways along a relation that stands in one line only", () => {
    expect(nearness("carpentry")).toMatchObject({ carpentry: 1, bench: 0.6, "beer-bench": 0.51 });
  });

  test("ids that nobody has are passed over", () => {
    expect(thesaurus(concepts("a | Aal | eel | < nobody ~ nobody-else | m")).near(0)).toEqual([{ concept: 0, nearness: 1 }]);
  });
});

describe("a place's own words", () => {
  const names = (words: readonly OwnWord[], text: string) => {
    const read = withOwnWords(small, words);
    return read.mentions(text).map(({ concept, weight }) => [read.concepts[concept]?.id, weight]);
  };

  test("stand for a notion of the thesaurus, in every form and in compounds", () => {
    const words: OwnWord[] = [{ word: "Hockerl", how: "same", other: "Stuhl", concept: "chair" }];
    expect(names(words, "zwei Hockerl")).toEqual([["chair", 1]]);
    expect(names(words, "Gartenhockerl")).toEqual([["chair", 0.75]]);
    expect(small.mentions("Hockerl")).toEqual([]);
  });

  test("make a notion of their own where the thesaurus has none", () => {
    const words: OwnWord[] = [{ word: "Stadtteilmütter", how: "same", other: "Lotsinnen Nord" }];
    expect(names(words, "Stadtteilmütter")).toEqual([["own:lotsinnen nord", 1]]);
    expect(names(words, "die Lotsinnen Nord")).toEqual([["own:lotsinnen nord", 1]]);
  });

  test("may only have to do with a notion", () => {
    const read = withOwnWords(small, [{ word: "Liedertafel", how: "related", other: "Chor", concept: "choir" }]);
    const [mention] = read.mentions("Liedertafel");
    expect(read.near(mention!.concept).map(({ concept, nearness: left }) => [read.concepts[concept]?.id, left])).toEqual([["own:liedertafel", 1], ["choir", 0.6]]);
    const choir = small.concepts.findIndex((concept) => concept.id === "choir");
    expect(read.near(choir)).toHaveLength(small.near(choir).length + 1);
  });

  test("keep what a known word means, and leave the thesaurus beneath as it is", () => {
    const words: OwnWord[] = [{ word: "Bank", how: "same", other: "Saal", concept: "hall" }];
    expect(names(words, "Bank")).toEqual([["bench", 0.75], ["hall", 0.75]]);
    expect(said("Bank")).toEqual([["bench", 1, "Bank"]]);
    expect(withOwnWords(small, [])).toBe(small);
  });

  test("relate two known words without making either ambiguous", () => {
    const words: OwnWord[] = [{ word: "Saal", how: "related", other: "Chor", concept: "choir" }];
    const read = withOwnWords(small, words);
    expect(names(words, "Saal")).toEqual([["hall", 1]]);
    expect(read.near(small.concepts.findIndex((concept) => concept.id === "hall")).map(({ concept }) => read.concepts[concept]?.id)).toEqual(["hall", "choir"]);
  });

  test("are among the names of the notion, and an own compound stays below what its last part means", () => {
    const read = withOwnWords(small, [{ word: "Hockerl", how: "same", other: "Stuhl", concept: "chair" }, { word: "Bürgersaal", how: "related", other: "Chor", concept: "choir" }]);
    expect(read.concepts.find((concept) => concept.id === "chair")?.de).toEqual(["Stuhl", "Hockerl"]);
    expect(read.concepts.at(-1)).toMatchObject({ id: "own:burgersaal", broader: ["hall"], related: ["choir"] });
  });

  test("a word without letters and a notion that nobody has harm nothing", () => {
    expect(names([{ word: "!!", how: "same", other: "Saal", concept: "hall" }], "Saal")).toEqual([["hall", 1]]);
    expect(names([{ word: "Diele", how: "same", other: "Flur", concept: "nobody" }], "Diele")).toEqual([["own:flur", 1]]);
  });
});

test.each(["bench | Bank | bench | m", "Bench | Bank | bench | | m", "bench | Bank | bench | | x", "bench"])("a line of another shape is refused: %s", (line) => {
  expect(() => concepts(line)).toThrow(BrokenLine);
});

describe("the thesaurus of engagement", () => {
  const ids = new Set(ENGAGEMENT.map((concept) => concept.id));

  test("has at least 1,500 concepts, each once and with words in both languages", () => {
    expect(ENGAGEMENT.length).toBeGreaterThanOrEqual(1500);
    expect(ENGAGEMENT.length - ids.size).toBe(0);
    expect(ENGAGEMENT.filter(({ de, en }) => de.length === 0 || en.length === 0).map((concept) => concept.id)).toEqual([]);
  });

  test("refers to concepts that exist, and to none by itself", () => {
    const links = ENGAGEMENT.flatMap(({ id: from, broader, related }) => [...broader, ...related].map((to) => [from, to] as const));
    expect(links.filter(([from, to]) => !ids.has(to) || from === to)).toEqual([]);
  });

  test("no concept is wider than itself", () => {
    const wider = new Map(ENGAGEMENT.map((concept) => [concept.id, concept.broader]));
    const circle = (start: string): boolean => {
      const open = [...(wider.get(start) ?? [])];
      const seen = new Set<string>();
      for (let at = open.pop(); at !== undefined; at = open.pop()) {
        if (at === start) return true;
        if (!seen.has(at)) open.push(...(wider.get(at) ?? []));
        seen.add(at);
      }
      return false;
    };
    expect([...ids].filter(circle)).toEqual([]);
  });

  test.each([
    ["Fahrradständer", "Bügelparker"],
    ["Schreiner", "Tischler"],
    ["Deutschkurs", "Geflüchtete"],
    ["Steuererklärung", "Steuerberaterin"],
    ["Umzugshelfer", "Sprinter"],
  ])("%s and %s are near", (one, other) => {
    const theirs = new Set(engagement().mentions(other).map(({ concept }) => concept));
    const reached = engagement().mentions(one).flatMap(({ concept }) => engagement().near(concept)).filter(({ concept }) => theirs.has(concept));
    expect(reached.length).toBeGreaterThan(0);
  });

  test("any text is read without an exception and in bounded time", () => {
    fc.assert(fc.property(fc.string({ unit: "binary", maxLength: 200 }), (text) => {
      for (const { concept, weight } of engagement().mentions(text)) expect(weight > 0 && weight <= 1 && concept < ENGAGEMENT.length).toBe(true);
    }), { numRuns: 2000 });
    for (const text of ["", "a".repeat(1_000_000), "Bank".repeat(250_000), "🪑 ".repeat(50_000), "<b>Bank</b>".repeat(20_000), "\u202Eknab ".repeat(50_000)]) engagement().mentions(text);
  });
});
