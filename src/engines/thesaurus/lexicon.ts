// SPDX-License-Identifier: EUPL-1.2
import { isStopWord, isWeak, PART as PARTS, stem, tokens } from "../text/index.ts";
import type { Word } from "../text/index.ts";
import type { Concept } from "./concept.ts";
import { partsOf } from "./parts.ts";
import { neighbours } from "./relations.ts";
import type { Near } from "./relations.ts";

/** A concept that a text speaks of. */
export interface Mention {
  /** Place of the concept in the list that the thesaurus was made of. */
  readonly concept: number;
  /** 1 named outright, less where only a part of a compound names it. */
  readonly weight: number;
  /** The word as written. */
  readonly word: string;
}

/** The concepts in a form that texts can be read with. */
export interface Thesaurus {
  readonly concepts: readonly Concept[];
  /** Concepts a text speaks of, each once with its best mention, in the order of the text. */
  readonly mentions: (text: string) => readonly Mention[];
  /** What may stand for a concept, itself first, nearest first. */
  readonly near: (concept: number) => readonly Near[];
  /** Every folded word of every name: what compounds are split with. */
  readonly words: ReadonlySet<string>;
  /** Names by their stems; what a place's own words are laid over. */
  readonly phrases: Phrases;
}

/** What a part of a compound is worth: its last part says what it is, the parts before what for. */
const PART = { head: 0.75, modifier: 0.45 };
/** Several concepts behind one word share its weight a little. */
const AMBIGUOUS = 0.75;
/** Everyday words that happen to name a notion seldom mean it. */
const WEAK = 0.3;
const LONGEST_PHRASE = 5;
/** Words whose meaning is remembered; a server that reads for years starts over then. */
const REMEMBERED = 50_000;

/** Names by the stems of their words, joined by a blank. */
export interface Phrases {
  /** Places of the concepts that bear the name. */
  readonly get: (key: string) => readonly number[] | undefined;
  readonly has: (key: string) => boolean;
  /** Places of the concepts that bear exactly this folded word. */
  readonly exact: (folded: string) => readonly number[] | undefined;
  /** Whether this folded German word is a name: what compounds are made of ("Assistent" has no tent in it). */
  readonly german: (folded: string) => boolean;
  /** Whether a phrase of several words begins with this stem. */
  readonly begins: (stem: string) => boolean;
  readonly words: ReadonlySet<string>;
}

/** Reads the concepts once; what a word means is worked out once a word. */
export function thesaurus(concepts: readonly Concept[]): Thesaurus {
  const phrases = phraseTable(concepts);
  return { concepts, phrases, near: neighbours(concepts), words: phrases.words, mentions: mentionsBy(phrases) };
}

/** What texts speak of, by the names of some concepts. */
export function mentionsBy(phrases: Phrases): Thesaurus["mentions"] {
  const met = new Map<string, Word>();
  const known = new Map<Word, readonly Mention[]>();
  const meanings = (word: Word): readonly Mention[] => {
    const before = known.get(word) ?? meaning(word, phrases);
    known.set(word, before);
    return before;
  };
  return (text) => {
    if (met.size >= REMEMBERED) [met, known].forEach((memory) => memory.clear());
    return mentioned(tokens(text, met), phrases, meanings);
  };
}

/** Stems of every word of every concept, joined by a blank, to the concepts they name. */
function phraseTable(concepts: readonly Concept[]): Phrases {
  const table = new Map<string, number[]>();
  const exact = new Map<string, number[]>();
  const german = new Set<string>();
  const first = new Set<string>();
  const words = new Set<string>();
  concepts.forEach(({ de, en }, at) => {
    for (const [place, name] of [...de, ...en].entries()) {
      const parts = tokens(name);
      const stems = parts.map((word) => word.stem);
      for (const { folded } of parts) words.add(folded);
      const key = stems.join(" ");
      if (stems.length > 1) first.add(stems[0]!);
      enter(table, key, at);
      if (parts.length === 1) enter(exact, parts[0]!.folded, at);
      if (parts.length === 1 && place < de.length) german.add(parts[0]!.folded);
    }
  });
  return { get: (key) => table.get(key), has: (key) => table.has(key), exact: (folded) => exact.get(folded), german: (folded) => german.has(folded), begins: (stem) => first.has(stem), words };
}

function enter(table: Map<string, number[]>, key: string, concept: number): void {
  const list = table.get(key);
  if (!list) table.set(key, [concept]);
  else if (!list.includes(concept)) list.push(concept);
}

/** Longest phrases first; the words of a phrase do not speak for themselves any more. */
function mentioned(words: readonly Word[], phrases: Phrases, meanings: (word: Word) => readonly Mention[]): readonly Mention[] {
  const best = new Map<number, Mention>();
  const note = (mention: Mention) => {
    if ((best.get(mention.concept)?.weight ?? 0) < mention.weight) best.set(mention.concept, mention);
  };
  for (let at = 0; at < words.length; ) {
    const length = phraseAt(words, at, phrases);
    if (length === 0) meanings(words[at]!).forEach(note);
    else {
      const taken = words.slice(at, at + length);
      named(taken.map((word) => word.stem).join(" "), taken.map((word) => word.surface).join(" "), phrases, 1).forEach(note);
    }
    at += Math.max(1, length);
  }
  return [...best.values()];
}

/** How many words from here on are a known phrase; 0 for none of two or more. */
function phraseAt(words: readonly Word[], from: number, phrases: Phrases): number {
  let key = words[from]?.stem ?? "";
  let found = 0;
  if (!phrases.begins(key)) return found;
  for (let at = from + 1; at < Math.min(words.length, from + LONGEST_PHRASE); at += 1) {
    key += ` ${words[at]?.stem ?? ""}`;
    if (phrases.has(key)) found = at - from + 1;
  }
  return found;
}

/**
 * A known word means its concepts, in this very form before others of the same stem ("Messe" is no "Messer"); an unknown
 * one is read by its parts. Function words mean nothing, whatever their stem.
 */
function meaning(word: Word, phrases: Phrases): readonly Mention[] {
  if (isStopWord(word.folded)) return [];
  const weight = isWeak(word.stem) ? WEAK : 1;
  const exact = phrases.exact(word.folded);
  const whole = exact ? mentionsOf(exact, word.surface, weight) : named(word.stem, word.surface, phrases, weight);
  if (whole.length > 0) return whole;
  return partsOf(word.folded, (text) => nameOf(text, phrases)).flatMap(({ key, head }) => named(key, word.surface, phrases, head ? PART.head : PART.modifier));
}

/** Endings of cases and plurals: parts of a compound must be forms of a name; the same stem would be chance. */
const FORMS = ["", "n", "en", "e", "s", "es", "er", "nen", "in", "innen"];

/** Stem of the name of which a text is a form. */
function nameOf(text: string, phrases: Phrases): string | undefined {
  const ending = FORMS.find((form) => text.length - form.length >= PARTS.shortest && text.endsWith(form) && phrases.german(text.slice(0, text.length - form.length)));
  return ending === undefined ? undefined : stem(text.slice(0, text.length - ending.length));
}

const named = (key: string, word: string, phrases: Phrases, weight: number): Mention[] => mentionsOf(phrases.get(key) ?? [], word, weight);

function mentionsOf(concepts: readonly number[], word: string, weight: number): Mention[] {
  return concepts.map((concept) => ({ concept, word, weight: concepts.length > 1 ? weight * AMBIGUOUS : weight }));
}
