// SPDX-License-Identifier: EUPL-1.2
import { analyser, gramsOf, splitter, stem } from "../text/index.ts";
import type { Word } from "../text/index.ts";
import { engagement } from "../thesaurus/index.ts";
import type { Mention, Thesaurus } from "../thesaurus/index.ts";
import type { Card } from "./card.ts";
import { addDocument, emptyField, seal } from "./field.ts";
import type { SealedField } from "./field.ts";
import { meaningField } from "./meaning.ts";
import type { MeaningField } from "./meaning.ts";

/** The cards of one direction, searchable: stems with compound parts in one field, 4-grams in the other. */
export interface Side {
  readonly cards: readonly Card[];
  readonly stems: SealedField;
  readonly grams: SealedField;
  readonly meanings: MeaningField;
  /** What each card speaks of. */
  readonly mentions: readonly (readonly Mention[])[];
}

/** Everything `suggestFrom` needs; build once for many questions. */
export interface Index {
  readonly needs: Side;
  readonly offers: Side;
  /** Parts of a folded compound, by the vocabulary of all cards. */
  readonly partsOf: (folded: string) => readonly string[];
  readonly thesaurus: Thesaurus;
}

export const GRAM = 4;
const NUMBER = /^\p{N}/u;

/** Title and text as content words; numbers are left to the quantity field. */
export function subjectWords(card: Card, analyse = analyser()): Word[] {
  return analyse(`${card.title}\n${card.text}`).filter((word) => !NUMBER.test(word.folded));
}

/** What a card speaks of, by the thesaurus. */
export function subjectMentions(card: Card, thesaurus: Thesaurus): readonly Mention[] {
  return thesaurus.mentions(`${card.title}\n${card.text}`);
}

/** Index over cards of both directions, with the thesaurus that comes with the product or another one. Cost: linear in the length of the texts. */
export function buildIndex(cards: readonly Card[], thesaurus: Thesaurus = engagement()): Index {
  const analyse = analyser();
  const words = cards.map((card) => subjectWords(card, analyse));
  const partsOf = splitter(new Set(words.flatMap((list) => list.map((word) => word.folded))));
  const keysOf = remembering((word) => ({ stems: stemKeys([word], partsOf), grams: gramKeys([word]) }));
  const side = (direction: Card["direction"]): Side => {
    const made: Card[] = [];
    const [stems, grams] = [emptyField(), emptyField()];
    const mentions: (readonly Mention[])[] = [];
    cards.forEach((card, at) => {
      if (card.direction !== direction) return;
      const keys = (words[at] ?? []).map(keysOf);
      made.push(card);
      mentions.push(subjectMentions(card, thesaurus));
      addDocument(stems, keys.flatMap((key) => key.stems));
      addDocument(grams, keys.flatMap((key) => key.grams));
    });
    return { cards: made, stems: seal(stems), grams: seal(grams), meanings: meaningField(mentions), mentions };
  };
  return { needs: side("need"), offers: side("offer"), partsOf, thesaurus };
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
