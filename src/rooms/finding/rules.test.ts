// SPDX-License-Identifier: EUPL-1.2
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { postingChanges } from "./keeping/rules.ts";
import { changed, held, pack, perRow, unpack } from "./postings/rules.ts";
import { gramEvidence } from "../../engines/matching/question.ts";
import { gramSet } from "../../engines/matching/reading.ts";
import { bestByClues, gramEvidenceFor, keysWithin } from "./questions/rules.ts";

const documents = fc.dictionary(fc.nat(5000).map(String), fc.integer({ min: 1, max: 65_535 }), { maxKeys: 600 }).map((made) => Object.entries(made).map(([number, worth]) => [Number(number), worth] as const).sort(([a], [b]) => a - b));
const contents = (rows: readonly { entries: Uint8Array }[]): [number, number][] => {
  const found: [number, number][] = [];
  for (const { entries } of rows) unpack(entries, (number, worth) => found.push([number, worth]));
  return found;
};

describe("a row of postings", () => {
  it("gives back what was put in, in order", () => fc.assert(fc.property(documents, (made) => { expect(contents([{ entries: pack(made) }])).toEqual(made); })));

  it("knows what came, changed and went", () => {
    const row = { key: "=a", first: 1, entries: pack([[513, 7], [600, 8]]) };
    const after = changed(row, [{ key: "=a", number: 513, worth: 0 }, { key: "=a", number: 600, worth: 9 }, { key: "=a", number: 70_000, worth: 80_000 }]);
    expect(contents(after)).toEqual([[600, 9], [70_000, 65_535]]);
    expect(after.map(({ first }) => first)).toEqual([1]);
    expect(changed(row, [513, 600].map((number) => ({ key: "=a", number, worth: 0 })))).toEqual([{ ...row, entries: new Uint8Array() }]);
  });

  it("is divided when it is full, without losing anything, and rows do not overlap", () =>
    fc.assert(fc.property(documents, documents.filter(({ length }) => length > 0), (before, more) => {
      const row = { key: "=a", first: 0, entries: pack(before.slice(0, perRow)) };
      const after = changed(row, more.map(([number, worth]) => ({ key: "=a", number, worth })));
      expect(contents(after)).toEqual([...new Map([...before.slice(0, perRow), ...more])].sort(([a], [b]) => a - b));
      for (const { entries } of after) expect(held(entries)).toBeLessThanOrEqual(perRow);
      expect(after.every(({ first }, at) => at === 0 || first > contents([after[at - 1]!]).at(-1)![0])).toBe(true);
    })));
});

describe("what changes for a document", () => {
  it("is the difference of its keys", () =>
    expect(postingChanges(4, { keys: ["#a", "=b", "=c"], worths: [1000, 5, 6] }, { keys: ["#a", "=c", "=d"], worths: [1000, 7, 8] })).toEqual([
      { key: "=c", number: 4, worth: 7 }, { key: "=d", number: 4, worth: 8 }, { key: "=b", number: 4, worth: 0 },
    ]));
  it("is nothing where nothing changed", () => expect(postingChanges(4, { keys: ["=a"], worths: [3] }, { keys: ["=a"], worths: [3] })).toEqual([]));
});

describe("the best documents", () => {
  const postings = [{ key: "=a", first: 0, entries: pack([[1, 1000], [2, 500]]) }, { key: "#x", first: 0, entries: pack([[1, 1000], [3, 1000]]) }, { key: "#y", first: 600, entries: pack([[600, 1000]]) }];
  const clues = [{ own: 0, key: "=a", gain: 0.5 }, { own: 1, key: "#x", gain: 0.2 }, { own: 1, key: "#y", gain: 0.4 }, { own: 1, key: "#z", gain: 0.4 }];

  it("take the best clue of each wish and add the wishes up, equal ones by number", () => {
    const expected = [{ number: 1, score: 0.7 }, { number: 600, score: 0.4 }, { number: 2, score: 0.25 }, { number: 3, score: 0.2 }];
    expect(bestByClues(clues, postings, 10)).toEqual(expected);
    // Nothing of a question stays behind for the next.
    expect(bestByClues(clues, postings, 2)).toEqual(expected.slice(0, 2));
    expect(bestByClues(clues, postings, 10, Uint8Array.from([1, 0, 1, 1]))).toEqual(expected.slice(2));
  });

  it("are the same as by sorting them all, however many there are", () =>
    fc.assert(fc.property(fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 1, maxLength: 500 }), fc.integer({ min: 1, max: 20 }), (given, limit) => {
      const found = bestByClues([{ own: 0, key: "k", gain: 1 }], [{ key: "k", first: 0, entries: pack(given.map((worth, number) => [number, worth])) }], limit);
      expect(found).toEqual(given.map((worth, number) => ({ number, score: worth / 1000 })).sort((a, b) => b.score - a.score || a.number - b.number).slice(0, limit));
    })));
});

describe("keys within a budget", () => {
  const statistics = { documents: 100, holding: new Map([["=rare", 1], ["=some", 10], ["=common", 90]]) };
  const clues = ["=common", "=rare", "=some", "=none"].map((key, own) => ({ own, key, gain: 1 }));
  it.each([[101, ["=rare", "=some", "=common"]], [100, ["=rare", "=some"]], [0, ["=rare"]]] as const)("of %i", (budget, read) => expect(keysWithin(clues, statistics, budget).read).toEqual(read));
});

describe("the grams of a document", () => {
  const letters = fc.string({ unit: fc.constantFrom("a", "b", "r", "d", "u", "e", "é", "ж", "字"), minLength: 1, maxLength: 7 });
  it("are worth what the engine says, in every script", () =>
    fc.assert(fc.property(fc.array(letters, { minLength: 1, maxLength: 12 }), fc.uniqueArray(letters, { minLength: 1, maxLength: 12 }), (asked, words) => {
      const grams = new Map([...gramSet(asked)].map((gram, at) => [gram, 0.01 + at / 97]));
      expect(gramEvidenceFor({ clues: [], grams })(words.join(" "))).toBe(gramEvidence(grams, { keys: [], worths: [], words }));
    })));
});
