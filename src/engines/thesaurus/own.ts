// SPDX-License-Identifier: EUPL-1.2
import { fold, tokens } from "../text/index.ts";
import type { Concept } from "./concept.ts";
import { mentionsBy } from "./lexicon.ts";
import type { Phrases, Thesaurus } from "./lexicon.ts";
import { neighbours } from "./relations.ts";

/**
 * What a place adds to the thesaurus: `word` means the same as `other`, or has to do with it. `concept`: the notion of the
 * thesaurus that `other` stands for; without one, both words make a notion of their own.
 */
export interface OwnWord {
  readonly word: string;
  readonly how: "same" | "related";
  readonly other: string;
  readonly concept?: string;
}

/**
 * The thesaurus with a place's own words. The one it rests on stays as it is and is shared; a word that is already known
 * keeps its meaning and gets the new one beside it. Notions that nobody has are passed over, and the word becomes its own;
 * it stays below what its last part means, so that a new name for a rehearsal room is still a room.
 */
export function withOwnWords(base: Thesaurus, own: readonly OwnWord[]): Thesaurus {
  if (own.length === 0) return base;
  const { concepts, names } = gathered(base, own);
  const phrases = layered(base.phrases, names);
  return { concepts, phrases, near: neighbours(concepts), words: phrases.words, mentions: mentionsBy(phrases) };
}

interface Named {
  readonly name: string;
  readonly concept: number;
}

/** All notions, and which new name stands for which. */
function gathered(base: Thesaurus, own: readonly OwnWord[]): { concepts: Concept[]; names: Named[] } {
  const concepts = [...base.concepts];
  const places = new Map(concepts.map(({ id }, at) => [id, at]));
  const names: Named[] = [];
  const change = (at: number, changed: Partial<Concept>): void => void (concepts[at] = { ...concepts[at]!, ...changed });
  const relate = (at: number, to: string): void => change(at, { related: [...concepts[at]!.related, to] });
  const notion = (word: string): number => {
    const id = `own:${fold(word)}`;
    const known = places.get(id);
    if (known !== undefined) return known;
    const at = concepts.push({ id, de: [word], en: [word], broader: heads(word, base), related: [], category: "other" }) - 1;
    places.set(id, at);
    names.push({ name: word, concept: at });
    return at;
  };
  for (const { word, how, other, concept } of own) {
    const target = places.get(concept ?? "") ?? notion(other);
    if (how === "same") {
      names.push({ name: word, concept: target });
      change(target, { de: [...concepts[target]!.de, word] });
    } else {
      const known = named(word, base);
      for (const at of known.length > 0 ? known : [notion(word)]) if (at !== target) relate(at, concepts[target]!.id);
    }
  }
  return { concepts, names };
}

/** Places of the notions that bear exactly this name (folded), not just one of the same stem; empty: none. */
export function named(word: string, { phrases, concepts }: Pick<Thesaurus, "phrases" | "concepts">): number[] {
  const folded = fold(word);
  return (phrases.get(keyOf(word)) ?? []).filter((at) => [...concepts[at]!.de, ...concepts[at]!.en].some((name) => fold(name) === folded));
}

/** Stems of the words of a name, joined by a blank: as names are looked up in `Thesaurus.phrases`. */
export const keyOf = (name: string): string => tokens(name).map((word) => word.stem).join(" ");

/** What the last part of an unknown compound says: mentions by a whole word or a head. */
const HEAD = 0.7;
const heads = (word: string, base: Thesaurus): string[] =>
  tokens(word).length > 1 ? [] : base.mentions(word).filter(({ weight }) => weight >= HEAD).map(({ concept }) => base.concepts[concept]!.id);

/** New names over those of the thesaurus. */
function layered(base: Phrases, names: readonly Named[]): Phrases {
  const table = new Map<string, number[]>();
  const exact = new Map<string, number[]>();
  const first = new Set<string>();
  const words = new Set(base.words);
  for (const { name, concept } of names) {
    const parts = tokens(name);
    const key = keyOf(name);
    if (key === "") continue;
    if (parts.length > 1) first.add(parts[0]!.stem);
    else exact.set(parts[0]!.folded, [...new Set([...(exact.get(parts[0]!.folded) ?? base.exact(parts[0]!.folded) ?? []), concept])]);
    for (const { folded } of parts) words.add(folded);
    table.set(key, [...new Set([...(table.get(key) ?? base.get(key) ?? []), concept])]);
  }
  return { get: (key) => table.get(key) ?? base.get(key), has: (key) => table.has(key) || base.has(key), exact: (folded) => exact.get(folded) ?? base.exact(folded), german: (folded) => exact.has(folded) || base.german(folded), begins: (stem) => first.has(stem) || base.begins(stem), words };
}
