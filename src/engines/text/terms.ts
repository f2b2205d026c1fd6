// SPDX-License-Identifier: EUPL-1.2
import { readable } from "./readable.ts";
import { fold, stem } from "./stem.ts";
import { isStopWord } from "./stopwords.ts";
import { surfaces, unmarked } from "./surfaces.ts";

/** One word of a text: as written, folded without a gender suffix, and its stem. */
export interface Word {
  readonly surface: string;
  readonly folded: string;
  readonly stem: string;
}

/** Spellings of the same word that no rule brings together. */
const SAME: Readonly<Record<string, string>> = { email: "mail", emails: "mails", tshirt: "shirt", tshirts: "shirts" };

/**
 * An analyser that remembers the words it has met; for many texts at once. It gives the content words of a
 * text in reading order, stop words and single letters left out.
 */
export function analyser(): (text: string) => Word[] {
  const met = new Map<string, Word | undefined>();
  const analyse = (surface: string): Word | undefined => {
    if (!met.has(surface)) met.set(surface, contentWord(surface));
    return met.get(surface);
  };
  return (text) => surfaces(readable(text).text).map(analyse).filter((word) => word !== undefined);
}

/** Content words of one text; see `analyser`. */
export function contentWords(text: string): Word[] {
  return analyser()(text);
}

/**
 * Every word of a text in reading order, stop words too: phrases such as "Erste Hilfe" are made of them. Words in `met`
 * are taken from there, new ones are added to it.
 */
export function tokens(text: string, met = new Map<string, Word>()): Word[] {
  return surfaces(readable(text).text).map((surface) => {
    const known = met.get(surface) ?? word(surface);
    met.set(surface, known);
    return known;
  });
}

function word(surface: string): Word {
  const plain = fold(unmarked(surface));
  const folded = Object.hasOwn(SAME, plain) ? (SAME[plain] ?? plain) : plain;
  return { surface, folded, stem: stem(folded) };
}

function contentWord(surface: string): Word | undefined {
  const made = word(surface);
  return (made.folded.length < 2 && !/\p{N}/u.test(made.folded)) || isStopWord(made.folded) ? undefined : made;
}

/**
 * Stems of a German or English text in reading order, repetitions kept: NFC, lower case, soft hyphens and
 * accents gone, umlauts and ae/oe/ue spellings alike, gender forms alike, stop words gone, numbers kept.
 */
export function terms(text: string): string[] {
  return contentWords(text).map((word) => word.stem);
}

/** Character n-grams of one folded word between word marks ("_rad_"), so that beginnings and ends count; a short word is its own gram. */
export function gramsOf(folded: string, n: number): string[] {
  const marked = `_${folded}_`;
  if (marked.length <= n) return [marked];
  return Array.from({ length: marked.length - n + 1 }, (_, start) => marked.slice(start, start + n));
}

/** Character n-grams (default 4) of the folded content words, word by word, repetitions kept. */
export function grams(text: string, n = 4): string[] {
  const size = Math.max(1, Math.floor(n));
  return contentWords(text).flatMap((word) => gramsOf(word.folded, size));
}
