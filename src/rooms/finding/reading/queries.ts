// SPDX-License-Identifier: EUPL-1.2
import { readingOf, type Reading } from "../../../engines/matching/index.ts";
import { engagement, withOwnWords, type OwnWord } from "../../../engines/thesaurus/index.ts";
import type { Reader } from "../../../kernel/database/connect.ts";
import type { Scope } from "../../../kernel/scope.ts";
import { ownWords, vocabularyVersion } from "../words/store.ts";

interface Kept {
  readonly version: string;
  /** The words as text: by them a trial finds the reading that is there. */
  readonly words: string;
  readonly reading: Reading;
}

/** Readings of networks with words of their own, the last asked at the end. Each remembers what it has read, some ten megabytes. */
const kept = new Map<string, Kept>();
const mostKept = 12;

/**
 * How a network reads texts: with the thesaurus that comes with the product and its own words over it. One row is asked
 * each time, so that all processes of a house read alike from the moment of a change on.
 */
export async function readingFor(reader: Reader, scope: Scope): Promise<Reading> {
  const version = await vocabularyVersion(reader, scope);
  if (version === undefined) return readingOf(engagement());
  const before = kept.get(scope.networkId);
  const found = before?.version === version ? before : await read(reader, scope, version);
  kept.delete(scope.networkId);
  kept.set(scope.networkId, found);
  if (kept.size > mostKept) kept.delete(kept.keys().next().value!);
  return found.reading;
}

async function read(reader: Reader, scope: Scope, version: string): Promise<Kept> {
  const words = await ownWords(reader, scope);
  return { version, words: textOf(words), reading: readingOf(withOwnWords(engagement(), words)) };
}

const textOf = (words: readonly OwnWord[]): string => JSON.stringify(words.map(({ word, how, other, concept }) => [word, how, other, concept]));

/** How texts would be read with these words of a network; kept by nobody if no network has them. */
export function readingWith(words: readonly OwnWord[]): Reading {
  const text = textOf(words);
  return [...kept.values()].find((one) => one.words === text)?.reading ?? readingOf(withOwnWords(engagement(), words));
}
