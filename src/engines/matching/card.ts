// SPDX-License-Identifier: EUPL-1.2

/** A need or an offer as the matching sees it. Dates are ISO (2026-05-01), both ends included; absent = open. */
export interface Card {
  readonly id: string;
  readonly direction: "need" | "offer";
  readonly organisationId: string;
  readonly title: string;
  readonly text: string;
  readonly category: string;
  readonly quantity?: number;
  readonly unit?: string;
  readonly quarterId?: string;
  readonly from?: string;
  readonly until?: string;
  readonly notWanted?: string;
  readonly giveBack?: string;
}

/** Why two cards are shown to each other. */
export type Reason =
  | { readonly kind: "words"; readonly words: readonly string[] }
  /** Other words for the same or a near thing; `concept` is the id in the thesaurus, `de` and `en` its preferred words. */
  | { readonly kind: "meaning"; readonly own: string; readonly other: string; readonly concept: string; readonly de: string; readonly en: string }
  | { readonly kind: "category"; readonly category: string }
  | { readonly kind: "time"; readonly from?: string; readonly until?: string }
  | { readonly kind: "place"; readonly quarterId: string }
  | { readonly kind: "quantity"; readonly wanted: number; readonly offered: number; readonly unit?: string }
  | { readonly kind: "giveBack"; readonly words: readonly string[] };

/** What stands in the way or is still to be settled. */
export type Lack =
  | { readonly kind: "expired"; readonly until: string }
  | { readonly kind: "datesDoNotMeet"; readonly own: Period; readonly other: Period }
  | { readonly kind: "quantityTooSmall"; readonly wanted: number; readonly offered: number; readonly unit?: string }
  | { readonly kind: "notWanted"; readonly words: readonly string[] }
  | { readonly kind: "dateOpen" }
  | { readonly kind: "quantityOpen" }
  | { readonly kind: "placeDiffers" };

export interface Period {
  readonly from?: string;
  readonly until?: string;
}

/** One candidate. `score` is 0..1 and orders candidates of one card; `fits` false means "fits but for the lacks". */
export interface Suggestion {
  readonly id: string;
  readonly score: number;
  readonly reasons: readonly Reason[];
  readonly lacks: readonly Lack[];
  readonly fits: boolean;
}

export interface SuggestOptions {
  /** ISO date; cards whose period ended before it are over. */
  readonly today: string;
  /** Longest answer, default 10. */
  readonly top?: number;
}
