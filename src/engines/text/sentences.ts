// SPDX-License-Identifier: EUPL-1.2
import type { MissingPart } from "./concreteness.ts";
import type { MoneyKind } from "./money.ts";
import { de } from "./texts.de.ts";
import { en } from "./texts.en.ts";

const TEXTS = { de, en };

/** The sentence that helps from wording about money to something that can be given; key = a finding's `alternative`. */
export function moneySentence(alternative: MoneyKind, locale: "de" | "en"): string {
  return TEXTS[locale].money[alternative];
}

/** The question that leads to a missing part of a need. */
export function missingSentence(part: MissingPart, locale: "de" | "en"): string {
  return TEXTS[locale].missing[part];
}
