// SPDX-License-Identifier: EUPL-1.2
/**
 * The thesaurus of engagement: notions of the field with the words people use for them, and how near they are to each
 * other. It is what lets "Fahrradständer" meet "Bügelparker". Chapter: docs/engines/matching.md.
 */
export { BrokenLine, concepts } from "./concept.ts";
export type { Category, Concept } from "./concept.ts";
export { thesaurus } from "./lexicon.ts";
export type { Mention, Thesaurus } from "./lexicon.ts";
export { keyOf, named, withOwnWords } from "./own.ts";
export type { OwnWord } from "./own.ts";
export type { Near } from "./relations.ts";
export { engagement, ENGAGEMENT } from "./engagement.ts";
