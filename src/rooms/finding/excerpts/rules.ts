// SPDX-License-Identifier: EUPL-1.2
import { conceptKey, stemKey } from "../../../engines/matching/digest.ts";
import type { Reading } from "../../../engines/matching/index.ts";
import { fold, stem } from "../../../engines/text/index.ts";
import type { Answer } from "../search/rules.ts";

/** A piece of a text; `found`: one of the words that were looked for. */
export interface Piece {
  readonly text: string;
  readonly found: boolean;
}

const WORD = /\p{L}[\p{L}\p{M}\u00AD]*/gu;
/** Further than this no text is looked through for an excerpt. */
const longestText = 20_000;

/** Whether a word of a text, as it stands there, is one that was found. */
export type IsFound = (surface: string) => boolean;

/** Which words of a text answer what was typed: by their stem or a part, or because they name a notion that is meant. */
export function foundIn(text: string, answers: readonly (readonly Answer[])[], reading: Reading): IsFound {
  const keys = new Map(answers.flat().map((answer) => [answer.key, answer]));
  const named = new Set(reading.read(text.slice(0, longestText)).mentions.filter(({ concept }) => keys.has(keyOf(concept, reading))).flatMap(({ word }) => word.split(" ")));
  return (surface) => named.has(surface) || stemsOf(surface, reading).some((one) => keys.has(stemKey(one)));
}

const keyOf = (concept: number, reading: Reading): string => conceptKey(reading.thesaurus.concepts[concept]?.id ?? "");

function stemsOf(surface: string, reading: Reading): readonly string[] {
  const folded = fold(surface.normalize("NFC").replaceAll("\u00AD", ""));
  return reading.stemsOf({ surface, folded, stem: stem(folded) });
}

/** A text in pieces, with the words that were found apart. */
export function pieces(text: string, isFound: IsFound): Piece[] {
  const all: Piece[] = [];
  let end = 0;
  for (const match of text.matchAll(WORD)) {
    if (!isFound(match[0])) continue;
    if (match.index > end) all.push({ text: text.slice(end, match.index), found: false });
    all.push({ text: match[0], found: true });
    end = match.index + match[0].length;
  }
  return end < text.length ? [...all, { text: text.slice(end), found: false }] : all;
}

/** The stretch of a text that holds the most words that were found, ended at words; without any, its beginning. */
export function excerpt(text: string, isFound: IsFound, length = 200): Piece[] {
  const line = text.slice(0, longestText).replace(/\s+/g, " ").trim();
  const places = Array.from(line.matchAll(WORD)).filter((match) => isFound(match[0])).map(({ index }) => index);
  let start = 0;
  let most = 0;
  for (const [at, place] of places.entries()) {
    const within = places.slice(at).filter((other) => other < place + length - 40).length;
    if (within > most) [start, most] = [place, within];
  }
  const from = start < length / 2 ? 0 : line.lastIndexOf(" ", start - 40) + 1;
  const to = from + length >= line.length ? line.length : Math.max(line.lastIndexOf(" ", from + length), from + length / 2);
  const shown = line.slice(from, to).toWellFormed();
  return pieces(`${from > 0 ? "… " : ""}${shown}${to < line.length ? " …" : ""}`, isFound);
}

/** Why a text was found although a typed word does not stand in it: another word that was meant, or one that means the same. */
export interface Reason {
  readonly how: "error" | "meaning";
  readonly word: string;
}

/** The reason for the first typed word that needs one; undefined: the words stand there. */
export function reasonFor(text: string, answers: readonly (readonly Answer[])[], reading: Reading): Reason | undefined {
  const { words, mentions } = reading.read(text.slice(0, longestText));
  const stems = new Set(words.flatMap(reading.stemsOf).map(stemKey));
  const named = new Map(mentions.map(({ concept, word }) => [keyOf(concept, reading), word]));
  for (const wish of answers) {
    const there = wish.filter(({ key }) => stems.has(key) || named.has(key)).sort((a, b) => b.nearness - a.nearness);
    if (there.length === 0 || there.some(({ how }) => how === "said")) continue;
    const [best] = there;
    const error = there.find(({ how }) => how === "error");
    if (error?.word) return { how: "error", word: writtenAs(error.word, text) ?? error.word };
    const word = named.get(best!.key);
    if (word) return { how: "meaning", word };
  }
  return undefined;
}

/** A folded word as a text writes it; undefined: it does not stand there alone. */
export function writtenAs(folded: string, text: string): string | undefined {
  for (const [surface] of text.slice(0, longestText).matchAll(WORD)) if (fold(surface.normalize("NFC").replaceAll("\u00AD", "")) === folded) return surface;
  return undefined;
}
