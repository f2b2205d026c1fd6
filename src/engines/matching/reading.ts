// SPDX-License-Identifier: EUPL-1.2
import { analyser, gramsOf, numberWord, splitter, stem } from "../text/index.ts";
import type { Word } from "../text/index.ts";
import type { Mention, Thesaurus } from "../thesaurus/index.ts";

const NUMBER = /^\p{N}/u;
/** Texts read before the memory of words starts over: a server reads for years. */
const REMEMBERED = 20_000;

/** A text as the matching reads it. */
export interface Read {
  /** Content words in reading order; numbers are left to the quantity field. */
  readonly words: readonly Word[];
  /** What it speaks of by the thesaurus, each notion once. */
  readonly mentions: readonly Mention[];
  /** Notions that stand in the first line, the title. */
  readonly titled: ReadonlySet<number>;
}

/** Reads texts with one thesaurus. The same text gives the same answer in every collection, on every machine. */
export interface Reading {
  readonly thesaurus: Thesaurus;
  /** The first line of the text is its title. */
  readonly read: (text: string) => Read;
  /** Stem of a word and of every part of a compound. */
  readonly stemsOf: (word: Word) => readonly string[];
  /** Parts of a folded compound, by the words of the thesaurus and the common heads of the field. */
  readonly partsOf: (folded: string) => readonly string[];
}

const readings = new WeakMap<Thesaurus, Reading>();

/** The reading of a thesaurus, made at the first question. */
export function readingOf(thesaurus: Thesaurus): Reading {
  const known = readings.get(thesaurus) ?? reading(thesaurus);
  readings.set(thesaurus, known);
  return known;
}

function reading(thesaurus: Thesaurus): Reading {
  const fresh = () => ({ analyse: analyser(), split: splitter(thesaurus.words), stems: new Map<string, readonly string[]>(), texts: 0 });
  let memory = fresh();
  return {
    thesaurus,
    read: (text) => {
      if ((memory.texts += 1) > REMEMBERED) memory = fresh();
      return { words: memory.analyse(text).filter(({ folded }) => !NUMBER.test(folded) && numberWord(folded) === undefined), mentions: thesaurus.mentions(text), titled: new Set(thesaurus.mentions(/^.*/u.exec(text)?.[0] ?? "").map(({ concept }) => concept)) };
    },
    stemsOf: (word) => {
      const known = memory.stems.get(word.folded) ?? [word.stem, ...memory.split(word.folded).map(stem)];
      memory.stems.set(word.folded, known);
      return known;
    },
    partsOf: (folded) => memory.split(folded),
  };
}

/** Letters of a gram. */
export const GRAM = 4;

/** The 4-letter grams of some words, each once. */
export function gramSet(words: Iterable<string>): Set<string> {
  const grams = new Set<string>();
  for (const folded of words) for (const gram of gramsOf(folded, GRAM)) grams.add(gram);
  return grams;
}
