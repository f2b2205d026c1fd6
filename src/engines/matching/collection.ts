// SPDX-License-Identifier: EUPL-1.2
import { analyser, gramsOf, splitter, stem } from "../text/index.ts";
import type { Word } from "../text/index.ts";
import type { Card } from "./card.ts";
import { addDocument, emptyField, seal } from "./field.ts";
import type { SealedField } from "./field.ts";

/** The cards of one direction, searchable: stems with compound parts in one field, 4-grams in the other. */
export interface Side {
  readonly cards: readonly Card[];
  readonly stems: SealedField;
  readonly grams: SealedField;
}

/** Everything `suggestFrom` needs; build once for many questions. */
export interface Index {
  readonly needs: Side;
  readonly offers: Side;
  /** Parts of a folded compound, by the vocabulary of all cards. */
  readonly partsOf: (folded: string) => readonly string[];
}

export const GRAM = 4;
const NUMBER = /^\p{N}/u;

/** Title and text as content words; numbers are left to the quantity field. */
export function subjectWords(card: Card, analyse = analyser()): Word[] {
  return analyse(`${card.title}\n${card.text}`).filter((word) => !NUMBER.test(word.folded));
}

/** Index over cards of both directions. Cost: linear in the length of the texts. */
export function buildIndex(cards: readonly Card[]): Index {
  const analyse = analyser();
  const words = cards.map((card) => subjectWords(card, analyse));
  const partsOf = splitter(new Set(words.flatMap((list) => list.map((word) => word.folded))));
  const keysOf = remembering((word) => ({ stems: stemKeys([word], partsOf), grams: gramKeys([word]) }));
  const side = (direction: Card["direction"]): Side => {
    const made: Card[] = [];
    const [stems, grams] = [emptyField(), emptyField()];
    cards.forEach((card, at) => {
      if (card.direction !== direction) return;
      const keys = (words[at] ?? []).map(keysOf);
      made.push(card);
      addDocument(stems, keys.flatMap((key) => key.stems));
      addDocument(grams, keys.flatMap((key) => key.grams));
    });
    return { cards: made, stems: seal(stems), grams: seal(grams) };
  };
  return { needs: side("need"), offers: side("offer"), partsOf };
}

/** The analyser gives the same object for the same word, so each word is worked out once. */
function remembering<Keys>(work: (word: Word) => Keys): (word: Word) => Keys {
  const known = new Map<Word, Keys>();
  return (word) => {
    const before = known.get(word) ?? work(word);
    known.set(word, before);
    return before;
  };
}

/** Stem of every word and of every part of a compound. */
export function stemKeys(words: readonly Word[], partsOf: Index["partsOf"]): string[] {
  return words.flatMap((word) => [word.stem, ...partsOf(word.folded).map(stem)]);
}

export function gramKeys(words: readonly Word[]): string[] {
  return words.flatMap((word) => gramsOf(word.folded, GRAM));
}
