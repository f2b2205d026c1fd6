// SPDX-License-Identifier: EUPL-1.2
import { HEADS } from "./heads.ts";
import { isStopWord } from "./stopwords.ts";

/** Endings that look like words but only build them. */
const NO_PART = new Set("heit keit schaft lich liche lichen igkeit ungen innen enden ende ierung tion tionen isch ische ischen sein eren erin beit tieren".split(" "));
/** Letters of the shortest part, and of the longest word: what is longer is no word and would take its time. */
export const PART = { shortest: 4, longestWord: 64 };
/** Letters that link the parts of a compound. */
export const LINKS = ["s", "es", "n", "en", "er", "e"];

/** Whether a folded text has the shape of a part: long enough, and no mere ending. */
export function isPartShaped(text: string): boolean {
  return text.length >= PART.shortest && !NO_PART.has(text);
}

/**
 * Splits folded compounds with the words of the texts at hand and the common heads of the field as dictionary:
 * "fahrradwerkstatt" becomes "fahrrad" and "werkstatt" where one of the two is known. Linking letters of a known part fall. The answer is
 * empty where nothing is known; each word is worked out once.
 */
export function splitter(vocabulary: ReadonlySet<string>): (folded: string) => readonly string[] {
  const known = new Map<string, readonly string[]>();
  return (folded) => {
    const before = known.get(folded);
    if (before) return before;
    const parts = split(folded, vocabulary);
    known.set(folded, parts);
    return parts;
  };
}

/** The cut whose parts are best known wins: both known before one known, a long known head before a short one. */
function split(word: string, vocabulary: ReadonlySet<string>): readonly string[] {
  if (word.length > PART.longestWord) return [];
  let best: readonly string[] = [];
  let bestWorth = 0;
  for (let cut = 3; cut <= word.length - PART.shortest; cut += 1) {
    const head = word.slice(cut);
    const left = knownLeft(word.slice(0, cut), vocabulary);
    const headKnown = isPart(head, vocabulary);
    const worth = (headKnown ? head.length : 0) + (left.known ? left.text.length : 0) + (headKnown && left.known ? 5 : 0);
    if (worth <= bestWorth) continue;
    bestWorth = worth;
    best = [left.text, head];
  }
  return best;
}

function knownLeft(left: string, vocabulary: ReadonlySet<string>): { text: string; known: boolean } {
  if (isPart(left, vocabulary)) return { text: left, known: true };
  for (const link of LINKS) {
    const bare = left.endsWith(link) ? left.slice(0, -link.length) : "";
    if (isPart(bare, vocabulary)) return { text: bare, known: true };
  }
  return { text: left, known: false };
}

function isPart(text: string, vocabulary: ReadonlySet<string>): boolean {
  return isPartShaped(text) && !isStopWord(text) && (vocabulary.has(text) || HEADS.has(text));
}
