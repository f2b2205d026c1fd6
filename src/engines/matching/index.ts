// SPDX-License-Identifier: EUPL-1.2
/**
 * Matching engine: which offers answer a need, and which needs an offer answers, with reasons and lacks.
 * Method and measurements: docs/engines/matching.md. Pure and deterministic.
 */
export type { Card, Lack, Period, Reason, Suggestion, SuggestOptions } from "./card.ts";
export { buildIndex, SHORTLIST, subjectOf } from "./collection.ts";
export type { Candidate, Index } from "./collection.ts";
export { digestOf } from "./digest.ts";
export type { Digest } from "./digest.ts";
export { evidence, keysOf, questionOf, weigh } from "./question.ts";
export type { Clue, Question, Statistics, Weighed } from "./question.ts";
export { readingOf } from "./reading.ts";
export type { Reading } from "./reading.ts";
export { ask, similarAmong, similarTo, suggest, suggestAmong, suggestFrom } from "./suggest.ts";
export type { Asked } from "./suggest.ts";
export { sentences } from "./sentences.ts";
export type { Names } from "./sentences.ts";
