// SPDX-License-Identifier: EUPL-1.2
import { concepts } from "./concept.ts";
import type { Concept } from "./concept.ts";
import { thesaurus } from "./lexicon.ts";
import type { Thesaurus } from "./lexicon.ts";

const LISTS: readonly string[] = [];

/** All concepts that come with the product. */
export const ENGAGEMENT: readonly Concept[] = LISTS.flatMap(concepts);

let read: Thesaurus | undefined;

/** The thesaurus that comes with the product, read at the first question. */
export function engagement(): Thesaurus {
  return (read ??= thesaurus(ENGAGEMENT));
}
