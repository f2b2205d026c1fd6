// SPDX-License-Identifier: EUPL-1.2
import { deletions, LONGEST } from "../../../engines/spelling/index.ts";

/** A word under one of the texts by which it is found. */
export interface WordRow {
  readonly near: string;
  readonly word: string;
}

/** Words of texts with the parts of the compounds among them, each once; what is too long for a word is left out. */
export function vocabulary(words: Iterable<string>, partsOf: (word: string) => readonly string[]): Set<string> {
  const all = new Set<string>();
  for (const word of words) {
    if (word === "" || Array.from(word).length > LONGEST) continue;
    all.add(word);
    for (const part of partsOf(word)) all.add(part);
  }
  return all;
}

/** The rows of some words, always in the same order: two who write the same words at a time wait for each other in turn. */
export function rowsOf(words: Iterable<string>): WordRow[] {
  return [...new Set(words)].sort().flatMap((word) => deletions(word).sort().map((near) => ({ near, word })));
}

/** The first text after all that begin with this one, in the order of code points; undefined: there is none. */
export function after(beginning: string): string | undefined {
  const letters = Array.from(beginning);
  const last = letters.pop()?.codePointAt(0);
  if (last === undefined || last >= 0x10ffff) return undefined;
  // The numbers between are no letters, and no text may hold them.
  return letters.join("") + String.fromCodePoint(last === 0xd7ff ? 0xe000 : last + 1);
}
