// SPDX-License-Identifier: EUPL-1.2
import { conceptKey, stemKey } from "../../../engines/matching/digest.ts";
import type { Reading } from "../../../engines/matching/index.ts";
import { fold, stem } from "../../../engines/text/index.ts";
import type { Answer, Typed } from "../search/rules.ts";

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

/**
 * Which words of a text answer what was typed: by their stem or a part, or because they name a notion that is meant. Where
 * a typed word stands there itself, what else it may mean is not marked.
 */
export function foundIn(text: string, answers: readonly (readonly Answer[])[], reading: Reading): IsFound {
  const { words, mentions } = reading.read(text.slice(0, longestText));
  const stems = new Set(words.flatMap(reading.stemsOf).map(stemKey));
  const keys = new Set(answers.flatMap((wish) => (wish.some(({ how, key }) => how === "said" && stems.has(key)) ? wish.filter(({ how }) => how === "said") : wish)).map(({ key }) => key));
  const named = new Set(mentions.filter(({ concept }) => keys.has(keyOf(concept, reading))).flatMap(({ word }) => word.split(" ")));
  const met = new Map<string, boolean>();
  return (surface) => {
    // A notion is told once for a text; each word that names it is marked.
    const found = met.get(surface) ?? (named.has(surface) || stemsOf(surface, reading).some((one) => keys.has(stemKey(one))) || reading.thesaurus.mentions(surface).some(({ concept }) => keys.has(keyOf(concept, reading))));
    met.set(surface, found);
    return found;
  };
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

/** Signs of a text's layout (Markdown), which an excerpt does without; the words of a link stay. */
const unmarked = (text: string): string => text.replace(/!\[[^\]]*\]\([^)\s]*\)/g, " ").replace(/\[([^\]]*)\]\([^)\s]*\)/g, "$1").replace(/^\s*(?:#{1,6}|[-*>])\s+|[*`|]+|-{3,}/gm, " ");

/** The stretch of a text that holds the most words that were found, ended at words; without any, its beginning. */
export function excerpt(text: string, isFound: IsFound, length = 200): Piece[] {
  const line = unmarked(text.slice(0, longestText)).replace(/\s+/g, " ").trim();
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
    if (best!.how === "error") return { how: "error", word: spelled(best!.word!, [text], reading) ?? best!.word! };
    const word = named.get(best!.key) ?? words.find((one) => reading.stemsOf(one).some((key) => stemKey(key) === best!.key))?.surface;
    if (word) return { how: "meaning", word };
  }
  return undefined;
}

/**
 * A folded word as it is spelled: as one of these texts writes it, alone or as a part of a longer word, or as the
 * thesaurus does. Undefined: neither knows it, so it is nobody's to tell.
 */
function spelled(word: string, texts: readonly string[], reading: Reading): string | undefined {
  for (const text of texts) {
    const written = writtenAs(word, text);
    if (written) return written;
  }
  const names = reading.thesaurus.mentions(word).flatMap(({ concept }) => [...(reading.thesaurus.concepts[concept]?.de ?? []), ...(reading.thesaurus.concepts[concept]?.en ?? [])]);
  return names.find((name) => fold(name) === word) ?? (texts.some((text) => text.toLowerCase().includes(word)) ? word : undefined);
}

function writtenAs(folded: string, text: string): string | undefined {
  for (const [surface] of text.slice(0, longestText).matchAll(WORD)) if (fold(surface.normalize("NFC").replaceAll("\u00AD", "")) === folded) return surface;
  return undefined;
}

/**
 * The question as it was probably meant, where a word that nobody uses has a likelier one; undefined: it may stand. Only
 * words that stand in what was found are named, so that nothing is told that not everybody may read.
 */
export function likelierQuestion(question: string, { answers, typed: { words }, reading }: { readonly answers: readonly (readonly Answer[])[]; readonly typed: Typed; readonly reading: Reading }, texts: readonly string[]): string | undefined {
  let likelier = question;
  for (const [at, { surface }] of words.entries()) {
    const meant = [...new Set(answers[at]?.filter(({ how }) => how === "error").map(({ word }) => word))].filter((word) => word !== undefined);
    const written = meant.map((word) => spelled(word, texts, reading)).find((word) => word !== undefined);
    if (written) likelier = likelier.replace(surface, () => asWritten(surface, written));
  }
  return likelier === question ? undefined : likelier;
}

/** With a capital where the typed word has one. */
const asWritten = (typed: string, word: string): string => (/^\p{Lu}/u.test(typed) ? word.replace(/^./u, (first) => first.toLocaleUpperCase("de")) : word);
