// SPDX-License-Identifier: EUPL-1.2
import { editsAllowed } from "./deletions.ts";
import { nearness } from "./nearness.ts";

/** A word that is known, and how often it occurs. */
export interface Known {
  readonly word: string;
  readonly times: number;
}

/** A known word that may have been meant, with the errors between it and what was typed (at least 1). */
export interface Likely {
  readonly word: string;
  readonly edits: number;
}

/**
 * Which of some known words may have been meant by a typed one, the likeliest first: fewest errors, then the same first
 * letter (people seldom err there: Pollock and Zamora 1984), then the more frequent word, then by the alphabet. Words
 * with more errors than either of the two may have are left out, and so is the typed word itself.
 */
export function likeliest(typed: string, known: Iterable<Known>): Likely[] {
  const allowed = editsAllowed(Array.from(typed).length);
  const found: (Likely & Known & { readonly start: boolean })[] = [];
  for (const { word, times } of known) {
    const most = Math.min(allowed, editsAllowed(Array.from(word).length));
    const edits = nearness(typed, word, most);
    if (edits > 0 && edits <= most) found.push({ word, times, edits, start: word.codePointAt(0) === typed.codePointAt(0) });
  }
  found.sort((a, b) => a.edits - b.edits || Number(b.start) - Number(a.start) || b.times - a.times || (a.word < b.word ? -1 : 1));
  return found.map(({ word, edits }) => ({ word, edits }));
}
