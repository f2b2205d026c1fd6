// SPDX-License-Identifier: EUPL-1.2
/**
 * Matching engine: which offers answer a need, and which needs an offer answers, with reasons and lacks.
 * Method and measurements: docs/engines/matching.md. Pure and deterministic.
 */
export type { Card, Lack, Period, Reason, Suggestion, SuggestOptions } from "./card.ts";
export { buildIndex } from "./collection.ts";
export type { Index } from "./collection.ts";
export { suggest, suggestFrom } from "./suggest.ts";
export { sentences } from "./sentences.ts";
export type { Names } from "./sentences.ts";
