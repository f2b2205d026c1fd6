// SPDX-License-Identifier: EUPL-1.2
/**
 * Text engine: German and English analysis for matching, the money guard and the check whether a need
 * is concrete. Pure and deterministic; no function throws on any string.
 */
export { analyser, contentWords, grams, gramsOf, terms, tokens } from "./terms.ts";
export type { Word } from "./terms.ts";
export { isPartShaped, LINKS, PART, splitter } from "./compounds.ts";
export { fold, stem } from "./stem.ts";
export { quantities, unitKey } from "./quantities.ts";
export { ageMentions, ageRange } from "./ages.ts";
export type { AgeMention, AgeRange } from "./ages.ts";
export { affirmed, exclusions } from "./exclusions.ts";
export type { Exclusion, ExclusionKind } from "./exclusions.ts";
export { mainThings, sameThing, thingKey } from "./mainthings.ts";
export type { MainThing } from "./mainthings.ts";
export { readListing } from "./listing.ts";
export type { ListingReading, ListingText } from "./listing.ts";
export { direction } from "./direction.ts";
export type { Quantity } from "./quantities.ts";
export { moneyWording } from "./money.ts";
export type { MoneyFinding, MoneyKind } from "./money.ts";
export { concreteness } from "./concreteness.ts";
export type { Concreteness, DraftNeed, MissingPart } from "./concreteness.ts";
export { moneySentence, missingSentence } from "./sentences.ts";
export { isWeak } from "./weak.ts";
export { isStopWord } from "./stopwords.ts";
export { numberWord } from "./numbers.ts";
