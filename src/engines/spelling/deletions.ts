// SPDX-License-Identifier: EUPL-1.2

/** Letters of a word whose deletions are formed: enough to tell words apart, and a tenth of the table (SymSpell's prefix length). */
const PREFIX = 7;
/** What is longer is no word and would take its time. */
export const LONGEST = 64;

/**
 * Errors that a word of this many letters may have: 2, words of four letters 1, shorter ones none, because among them
 * everything is near to everything.
 */
export function editsAllowed(letters: number): number {
  if (letters > LONGEST) return 0;
  return letters >= 5 ? 2 : letters === 4 ? 1 : 0;
}

/**
 * The keys under which a folded word is near to others: itself, and its first seven letters with up to as many letters
 * taken out as it may have errors; each once. Two words with at most as many errors between them as both may have share
 * a key. At most 30 keys; only the word itself where it is very short or longer than any word.
 */
export function deletions(word: string): string[] {
  const letters = Array.from(word);
  const start = letters.slice(0, PREFIX);
  const keys = new Set([word]);
  const allowed = editsAllowed(letters.length);
  if (allowed > 0) take(start, allowed, keys);
  return [...keys];
}

function take(letters: readonly string[], left: number, keys: Set<string>): void {
  keys.add(letters.join(""));
  if (left === 0) return;
  for (let at = 0; at < letters.length; at += 1) take(letters.toSpliced(at, 1), left - 1, keys);
}
