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
  /** Whom it is for, in words; read for ages. */
  readonly audience?: string;
  /** Conditions in words ("ab 18", "ohne Tiere"); read for ages and exclusions, not a subject of their own. */
  readonly conditions?: string;
  /** Given or taken in the own quarter only. */
  readonly onlyInQuarter?: boolean;
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
  /** One side's text rules out what the other is about ("keine Möbel", "Druck bieten wir nicht an"). */
  | { readonly kind: "ruledOut"; readonly words: readonly string[] }
  /** The need has already what the offer is about ("Fahrer haben wir"). */
  | { readonly kind: "alreadyThere"; readonly words: readonly string[] }
  /** Ages as written: `own` by the own card, `other` by the other. */
  | { readonly kind: "agesDoNotMeet"; readonly own: string; readonly other: string }
  /** Filed as `listed`, but reads like the opposite. */
  | { readonly kind: "wrongDirection"; readonly listed: "need" | "offer" }
  | { readonly kind: "outOfArea" }
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
  /** As many that would fit but for a lack stand behind the others, which then have `top` for themselves. Absent: all share `top`. */
  readonly but?: number;
}
