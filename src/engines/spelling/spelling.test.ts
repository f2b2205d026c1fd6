// SPDX-License-Identifier: EUPL-1.2
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { deletions, editsAllowed, likeliest, LONGEST, nearness } from "./index.ts";

/** Errors between two words by the whole table, without any bound: what `nearness` must agree with. */
function plain(a: string, b: string): number {
  const [x, y] = [Array.from(a), Array.from(b)];
  const table = Array.from({ length: x.length + 1 }, (_, row) => Array.from({ length: y.length + 1 }, (_, at) => (row === 0 ? at : at === 0 ? row : 0)));
  for (let row = 1; row <= x.length; row += 1) {
    for (let at = 1; at <= y.length; at += 1) {
      table[row]![at] = Math.min(table[row - 1]![at]! + 1, table[row]![at - 1]! + 1, table[row - 1]![at - 1]! + Number(x[row - 1] !== y[at - 1]));
      if (row > 1 && at > 1 && x[row - 1] === y[at - 2] && x[row - 2] === y[at - 1]) table[row]![at] = Math.min(table[row]![at]!, table[row - 2]![at - 2]! + 1);
    }
  }
  return table[x.length]![y.length]!;
}

// Few letters, so that near words are frequent.
const word = fc.string({ unit: fc.constantFrom("a", "b", "c", "ß", "𝐚"), maxLength: 12 });
const shared = (a: string, b: string): boolean => deletions(a).some((key) => deletions(b).includes(key));

/** A word with some errors of all four kinds. */
const mistyped = fc.tuple(fc.string({ unit: fc.constantFrom(..."abcdefgh"), minLength: 4, maxLength: 15 }), fc.array(fc.tuple(fc.nat(3), fc.nat(14), fc.constantFrom(..."abxy")), { maxLength: 2 }))
  .map(([right, errors]) => {
    const letters = [...right];
    for (const [kind, at, letter] of errors) {
      if (kind === 0) letters.splice(at, 0, letter);
      else if (kind === 1) letters.splice(at, 1);
      else if (kind === 2 && at < letters.length) letters[at] = letter;
      else if (at + 1 < letters.length) letters.splice(at, 2, letters[at + 1]!, letters[at]!);
    }
    return [right, letters.join("")] as const;
  });

describe("nearness", () => {
  it("counts as the whole table does, as far as it counts", () => {
    fc.assert(fc.property(word, word, fc.nat(4), (a, b, most) => { expect(nearness(a, b, most)).toBe(Math.min(plain(a, b), most + 1)); }), { numRuns: 3000 });
  });

  it("does not depend on which word comes first", () => {
    fc.assert(fc.property(word, word, (a, b) => { expect(nearness(a, b, 3)).toBe(nearness(b, a, 3)); }));
  });

  it.each([["fahrad", "fahrrad", 1], ["werkstat", "werkstatt", 1], ["akordeon", "akkordeon", 1], ["klavire", "klavier", 1], ["stuhl", "stuhl", 0], ["raum", "garten", 3]])("%s and %s: %i", (a, b, edits) => {
    expect(nearness(a, b, 2)).toBe(edits);
  });
});

describe("deletions", () => {
  it("are shared by every two words with no more errors than both may have", () => {
    fc.assert(fc.property(fc.oneof(mistyped, fc.tuple(word, word)), ([a, b]) => {
      const most = Math.min(editsAllowed(Array.from(a).length), editsAllowed(Array.from(b).length));
      fc.pre(plain(a, b) <= most);
      expect(shared(a, b), `${a} ${b}`).toBe(true);
    }), { numRuns: 5000 });
  });

  it("are few, each once, and hold the word", () => {
    fc.assert(fc.property(fc.string({ unit: "binary", maxLength: 200 }), (any) => {
      const keys = deletions(any);
      expect(keys).toContain(any);
      expect(keys.length).toBe(new Set(keys).size);
      expect(keys.length).toBeLessThanOrEqual(30);
    }));
  });

  it("of short words and of what is no word are the word alone", () => {
    for (const one of ["", "a", "rad", "x".repeat(LONGEST + 1)]) expect(deletions(one)).toEqual([one]);
    expect(deletions("raum").sort()).toEqual(["aum", "ram", "rau", "raum", "rum"]);
  });

  it("never cut a letter in two", () => {
    for (const key of deletions("𝐚𝐛𝐜𝐝𝐞")) expect(key.isWellFormed()).toBe(true);
  });
});

describe("likeliest", () => {
  const known = [{ word: "fahrrad", times: 9 }, { word: "fahrt", times: 30 }, { word: "fahrer", times: 3 }, { word: "vorrat", times: 8 }, { word: "rad", times: 50 }];

  it("takes the fewest errors first, and nothing far off", () => {
    expect(likeliest("fahrad", known).map(({ word }) => word)).toEqual(["fahrrad", "fahrt", "fahrer"]);
    expect(likeliest("xylophon", known)).toEqual([]);
    expect(likeliest("ran", known)).toEqual([]);
  });

  it("prefers the same first letter, then the frequent word", () => {
    expect(likeliest("raumx", [{ word: "traum", times: 90 }, { word: "raume", times: 1 }, { word: "raums", times: 5 }]).map(({ word }) => word)).toEqual(["raums", "raume", "traum"]);
  });

  it("gives each word within reach with the errors that the whole table counts, and none else", () => {
    fc.assert(fc.property(word, fc.uniqueArray(word, { maxLength: 20 }), (typed, words) => {
      const within = words.filter((one) => one !== typed && plain(typed, one) <= Math.min(editsAllowed(Array.from(typed).length), editsAllowed(Array.from(one).length)));
      const found = likeliest(typed, words.map((one) => ({ word: one, times: 1 })));
      expect(found.map((one) => one.word).sort()).toEqual(within.sort());
      for (const { word: one, edits } of found) expect(edits).toBe(plain(typed, one));
    }), { numRuns: 1000 });
  });

  it("answers a megabyte of anything at once", () => {
    const began = performance.now();
    for (const any of ["ä".repeat(1_000_000), "\u202e\u0000😀".repeat(200_000), "' or 1=1 --".repeat(90_000)]) {
      expect(deletions(any)).toEqual([any]);
      expect(likeliest(any, known)).toEqual([]);
      expect(likeliest("fahrrad", [{ word: any, times: 1 }])).toEqual([]);
    }
    expect(nearness("a".repeat(1_000_000), "a".repeat(1_000_000), 2)).toBe(0);
    expect(performance.now() - began).toBeLessThan(4000);
  });
});
