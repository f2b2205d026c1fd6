// SPDX-License-Identifier: EUPL-1.2
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as text from "./index.ts";

/** Every exported function that takes a text, as a function of one text. */
const READERS: Readonly<Record<string, (input: string) => unknown>> = {
  ageMentions: text.ageMentions,
  ageRange: text.ageRange,
  affirmed: (input) => [text.affirmed(input, "need"), text.affirmed(input, "offer")],
  analyser: (input) => text.analyser()(input),
  concreteness: (input) => text.concreteness({ title: input, what: input }),
  contentWords: text.contentWords,
  direction: (input) => text.direction(input.slice(0, 300), input),
  exclusions: text.exclusions,
  fold: text.fold,
  grams: text.grams,
  gramsOf: (input) => text.gramsOf(input, 4),
  isPartShaped: text.isPartShaped,
  isStopWord: text.isStopWord,
  isWeak: text.isWeak,
  mainThings: text.mainThings,
  moneyWording: text.moneyWording,
  numberWord: text.numberWord,
  quantities: text.quantities,
  readListing: (input) => ({ ...text.readListing({ title: input.slice(0, 300), text: input, audience: input.slice(0, 100), conditions: input.slice(-100) }) }),
  sameThing: (input) => text.sameThing(input.slice(0, 20), input),
  splitter: (input) => text.splitter(new Set(["garten", "haus"]))(input),
  stem: text.stem,
  terms: text.terms,
  thingKey: text.thingKey,
  tokens: (input) => text.tokens(input),
  unitKey: text.unitKey,
};

const PIECES = [
  "20", "1.000,-", "3,5", "à", "zwei", "ein", "halbe", "Stunden", "mal", "x", "ab", "bis", "zwischen", "und", "von", "unter", "16", "Jahren", "jährige", "-", "–", "/", "(", ")", ":", ".", ",", "!", "?", "\n",
  "kein", "keine", "ohne", "nicht", "nur", "für", "Kinder", "Senioren", "Kita", "Klasse", "5b", "Möbel", "haben wir", "bieten wir nicht an", "zu verschenken", "wir suchen", "Wer hat", "no", "without", "we need", "adults only",
  "Garten-", "-pflege", ":innen", "*in", "(inn)en", "Innen", "Stu\u0308hle", "\u00AD", "\u200B", "\uFEFF", "\uD800", "\uDC00", "😀", "👩🏽‍🌾", "مرحبا", "שלום", "\u202E", "<script>", "<b>", "&amp;", "'; DROP TABLE", "\u0000", "٣", "Ⅻ", "½", "999999999999999999999", "İ", "ß", "ﬁ", "Spende von ", "Gutschein über ", "DE12",
];
const anyText = fc.oneof(
  fc.string({ unit: "binary", maxLength: 120 }),
  fc.string({ unit: "grapheme", maxLength: 60 }),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 30 }).chain((parts) => fc.constantFrom("", " ").map((gap) => parts.join(gap))),
);

describe("whatever is written", () => {
  it("10,000 random and hostile texts are read by every function without an exception, and alike each time", () => {
    fc.assert(
      fc.property(anyText, (input) => {
        for (const read of Object.values(READERS)) read(input);
        for (const { at, words, from, to } of text.ageMentions(input)) {
          expect(at).toBeLessThan(input.length);
          expect(words).not.toBe("");
          expect(from).toBeLessThanOrEqual(to);
        }
        let end = 0;
        for (const { from, to, words } of text.exclusions(input)) {
          expect(from).toBeGreaterThanOrEqual(end);
          expect(input.slice(from, to)).toBe(words);
          end = to;
        }
        expect(text.affirmed(input, "need")).toHaveLength(input.length);
        expect(text.terms(input)).toEqual(text.terms(input));
      }),
      { numRuns: 10_000 },
    );
  });

  it("names every exported function", () => {
    const textless = ["missingSentence", "moneySentence"];
    expect(Object.entries(text).filter(([, value]) => typeof value === "function").map(([name]) => name).filter((name) => !textless.includes(name)).sort()).toEqual(Object.keys(READERS).sort());
  });

  it.each(["", " ", "\uD800", "\uDC00", "\u0308", "İ"])("%j is a text", (input) => {
    for (const read of Object.values(READERS)) expect(() => read(input)).not.toThrow();
  });
});

/** Processor time of one reading in milliseconds; the clock would count what else the machine does. */
function cost(read: (input: string) => unknown, input: string): number {
  const start = process.cpuUsage();
  read(input);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

const LONG: readonly string[] = [
  "a", "A", "1", " ", "\n", "-", "ß", "\u0308", "😀", "\uD800", "مرحبا ", "<b>", "a-", "-a", "1.", "1,", "1 ", "1-", "a ", "Aa", "Aa ", "ab 1", "ab 16 ", "16 bis ", "zwischen 14 und ", "Kinder ", "Kinder, ", "Kinder und ", "für ", "für Kinder ",
  "kein ", "keine Möbel, ", "keine Möbel und ", "nicht ", "nicht für ", "ohne ", "ohne alte ", "Möbel haben wir ", "haben wir ", "wir suchen ", "wir brauchen ", "Wer hat ", "no ", "not ", "zwei ", "halbe ", "Garten- und ", "Garten-, ", "und -pflege ", ":innen", "a:innen", "(", "Jahre ", "sucht ", "jungejunge", "e",
];
const SIZE = 30_000;

describe("time grows with the text", () => {
  it.each(LONG)("of twice the length from %j each function takes about twice the time", (piece) => {
    const once = piece.repeat(Math.ceil(SIZE / piece.length));
    const twice = once + once;
    const slow = Object.entries(READERS).filter(([, read]) => {
      const [short, long] = [cost(read, once), cost(read, twice)];
      // Twice the text, at most three and a half times the time: a square would be four times, at lengths that take a while at all.
      return long > 200 && long > 3.5 * Math.max(short, 1);
    });
    expect(slow.map(([name]) => name)).toEqual([]);
  });

  it("reads a megabyte", () => {
    const sentence = "Wir suchen für unsere Kita 20 Stühle, keine Tische, ab 16 Jahren, Garten- und Hausarbeit haben wir. ";
    const megabyte = sentence.repeat(Math.ceil(1_000_000 / sentence.length));
    for (const read of Object.values(READERS)) expect(() => read(megabyte)).not.toThrow();
  });
});
