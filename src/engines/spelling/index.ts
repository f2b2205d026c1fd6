// SPDX-License-Identifier: EUPL-1.2
/**
 * Spelling engine: which known words somebody may have meant who typed one that nobody knows. Pure and deterministic;
 * no function throws on any string.
 *
 * Method: symmetric deletions (SymSpell, Garbe 2012). Two words with few errors between them have a deletion in common,
 * so a table of the deletions of every known word finds its neighbours by equality alone, which an ordinary index of a
 * database can do. What the table brings is checked by counting the errors.
 */
export { deletions, editsAllowed, LONGEST } from "./deletions.ts";
export { nearness } from "./nearness.ts";
export { likeliest } from "./likeliest.ts";
export type { Known, Likely } from "./likeliest.ts";
