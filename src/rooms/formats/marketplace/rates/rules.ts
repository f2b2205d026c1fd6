// SPDX-License-Identifier: EUPL-1.2

/** What an hour is worth by the place's own published rate card; a card is only ever followed by the next one. */
export interface RateCard {
  readonly id: string;
  /** "Satz 1". */
  readonly name: string;
  /** ISO day from which it holds. */
  readonly validFrom: string;
  /** Euro for an hour. */
  readonly hands: number;
  readonly knowledge: number;
  readonly students: number;
  /** How it is counted, printed wherever a value stands. */
  readonly method: string;
}

export const rateLines = ["hands", "knowledge", "students"] as const;
export type RateLine = (typeof rateLines)[number];

/** What a place starts with until it sets its own: the rates published in Breda, 2015 to 2019 (FIELD.md 1.7). */
export const startingRates = { hands: 50, knowledge: 80, students: 20 } as const;

/** The card that holds on a day: the latest that began on or before it. */
export function rateInForce(cards: readonly RateCard[], day: string): RateCard | undefined {
  return cards.filter((card) => card.validFrom <= day).toSorted((a, b) => (a.validFrom < b.validFrom ? 1 : -1))[0];
}

/** Hours behind a quantity; a day counts eight. Undefined where the unit says nothing about time. */
export function hoursOf(gift: { readonly unit: string; readonly quantity: number | null }): number | undefined {
  if (gift.quantity === null) return undefined;
  return gift.unit === "hours" ? gift.quantity : gift.unit === "days" ? gift.quantity * 8 : undefined;
}

export interface Value {
  readonly cents: number;
  /** "8 h × 50 €/h (Satz 1)": stands beside the value wherever it is printed. */
  readonly method: string;
}

/**
 * The equivalent value of a gift of time: hours times the rate of its line. Undefined for things, rooms and contacts,
 * and where nobody said how much: those are named by the giver and checked by a counter, or have no value in euro.
 */
export function equivalentValue(gift: { readonly unit: string; readonly quantity: number | null }, line: RateLine, card: RateCard): Value | undefined {
  const hours = hoursOf(gift);
  if (hours === undefined || hours <= 0) return undefined;
  return { cents: Math.round(hours * card[line] * 100), method: `${written(hours)} h × ${written(card[line])} €/h (${card.name})` };
}

const written = (number: number): string => String(Math.round(number * 100) / 100).replace(".", ",");

/** The line of the rate card for a corner's category: knowledge has its own, everything else counts as helping hands. */
export const lineOf = (category: string): RateLine => (category === "knowledge" ? "knowledge" : "hands");
