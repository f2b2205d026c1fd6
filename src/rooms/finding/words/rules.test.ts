// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from "vitest";
import { concepts, thesaurus, withOwnWords } from "../../../engines/thesaurus/index.ts";
import { consider, limits, mayAdd, meaningsOf, movesOf, notionsOf, ownNotion, tidy, togetherBy, type Known, type OwnEntry, type Typed } from "./rules.ts";

const base = thesaurus(concepts(`
  vehicle | Fahrzeug | vehicle | | m
  cargo-bike | Lastenrad; Transportrad | cargo bike | < vehicle ~ delivery | m
  delivery | Lieferdienst | delivery | | h
  bench | Sitzbank; Bank | bench | | m
  bank | Bank; Sparkasse | bank | | c
  room | Raum | room | | s
`));
const entry = (word: string, other: string, concept?: string): OwnEntry => ({ id: word, word, how: "same", other, ...(concept ? { concept } : {}), addedBy: null, addedAt: new Date(0) });
const knows = (...own: OwnEntry[]): Known => ({ own, thesaurus: withOwnWords(base, own) });
const faults = (typed: Typed, known = knows()) => consider({ how: "same", ...typed }, known).faults.map(({ type, field }) => `${field ?? "-"} ${type}`);

describe("what may be added", () => {
  it.each<[string, Typed, string[]]>([
    ["both words missing", {}, ["word wordMissing", "other wordMissing"]],
    ["only signs", { word: "!? 12", other: "Lastenrad" }, ["word wordMissing"]],
    ["too long", { word: "a".repeat(limits.letters + 1), other: "Lastenrad" }, ["word wordTooLong"]],
    ["five words", { word: "eins zwei drei vier fünf", other: "Lastenrad" }, ["word wordTooManyParts"]],
    ["a word that says nothing", { word: "und", other: "Lastenrad" }, ["word wordSaysNothing"]],
    ["the same word twice, written in two ways", { word: "Lastenräder", other: "lastenrad" }, ["other wordEqual"]],
    ["what the thesaurus knows", { word: "Transportrad", other: "Lastenrad" }, ["word wordKnown"]],
    ["a word of several notions, and nobody says which", { word: "Hockerl", other: "Bank" }, ["concept wordNotionOpen"]],
    ["a notion that was not offered", { word: "Hockerl", other: "Bank", concept: "room" }, ["concept wordNotionOpen"]],
  ])("%s: no", (_name, typed, expected) => expect(faults(typed)).toEqual(expected));

  it("asks for the meaning if none was chosen", () => expect(consider({ word: "Stadtesel", other: "Lastenrad" }, knows()).faults).toEqual([{ type: "wordHowMissing", field: "how" }]));

  it("is tidied, and gets the one notion that the other word stands for", () =>
    expect(mayAdd({ word: " „Stadt  Esel“ ", how: "same", other: "Lastenrad" }, knows())).toEqual({ ok: true, value: { word: "Stadt Esel", how: "same", other: "Lastenrad", concept: "cargo-bike" } }));

  it("takes the notion that was chosen, or one of its own", () => {
    const chosen = (concept: string) => mayAdd({ word: "Hockerl", how: "same", other: "Bank", concept }, knows());
    expect(chosen("bench")).toMatchObject({ ok: true, value: { concept: "bench" } });
    expect(chosen(ownNotion)).toEqual({ ok: true, value: { word: "Hockerl", how: "same", other: "Bank" } });
  });

  it("is there once, in whichever order, and may follow another own word", () => {
    const known = knows(entry("Stadtesel", "Lotsin"));
    expect(faults({ word: "lotsin", other: "STADTESEL" }, known)).toEqual(["word wordThere"]);
    expect(mayAdd({ word: "Wegweiserin", how: "same", other: "Lotsin" }, known)).toMatchObject({ ok: true, value: { concept: "own:lotsin" } });
  });

  it("has an end", () => expect(faults({ word: "Stadtesel", other: "Lastenrad" }, { ...knows(), own: Array.from({ length: limits.words }, (_, at) => entry(`wort${at}`, "Raum")) })).toEqual(["- wordsFull"]));
});

describe("a word", () => {
  it("that is known only in part leaves open what is meant", () => expect(notionsOf("Proberaum", base)).toEqual({ choices: ["room"] }));
  it("that nobody knows leaves nothing open", () => expect(notionsOf("Krakeeler", base)).toEqual({ choices: [] }));
  it("may be brought together with the other already", () => {
    expect(togetherBy({ word: "Lieferdienst", how: "same", other: "Lastenrad", concept: "cargo-bike" }, base)).toBe(2);
    expect(togetherBy({ word: "Krakeeler", how: "same", other: "Lastenrad", concept: "cargo-bike" }, base)).toBeUndefined();
  });
  it("is free of quotation marks and double blanks", () => expect(tidy("  „a  b“ ")).toBe("a b"));
});

describe("what a word means", () => {
  it("is told with wider, narrower and related notions, own words among the names", () => {
    const [bike] = meaningsOf("ein Stadtesel", knows(entry("Stadtesel", "Lastenrad", "cargo-bike")).thesaurus, "de");
    expect(bike).toMatchObject({ id: "cargo-bike", outright: true, de: ["Lastenrad", "Transportrad", "Stadtesel"], broader: ["Fahrzeug"], related: ["Lieferdienst"] });
    expect(meaningsOf("vehicle", base, "en")[0]).toMatchObject({ narrower: ["cargo bike"] });
    expect(meaningsOf("Proberaum", base, "de")[0]).toMatchObject({ id: "room", outright: false });
  });
});

describe("moves", () => {
  const order = (ids: string) => [...ids].map((id) => ({ id, title: id, path: `/${id}`, by: "" }));
  it.each([["abc", "abc", []], ["abc", "cab", ["c 3>1"]], ["ab", "xab", ["x ->1"]], ["abc", "ac", ["c 3>2"]], ["", "ab", ["a ->1", "b ->2"]]])("%s to %s", (before, after, expected) =>
    expect(movesOf(order(before), order(after)).map((move) => `${move.id} ${move.before ?? "-"}>${move.after}`)).toEqual(expected));
});
