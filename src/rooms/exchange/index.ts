// SPDX-License-Identifier: EUPL-1.2
// The door of the exchange: needs and offers, what they are called, what is open, and how one is entered.
import type { Catalogue } from "../../kernel/i18n.ts";
import type { Category, Direction, ListingState, Unit } from "./rules.ts";
import { de } from "./texts.de.ts";
import { en } from "./texts.en.ts";

export { changeListing, createListing, closeListing, publishListing, refreshListing, returnListing, submitForReview } from "./commands.ts";
export { countPublished, listPublished, listingsById, listingsOf, listingTitles, openCounts, type ListingRow, type ListingTitle, type PublishedFilter } from "./queries.ts";
export {
  categories, concrete, directions, draftListing, isOpen, listingStates, moneyFault, moneyWarnings, shapeFacts, units,
  type Category, type Direction, type Listing, type ListingFacts, type ListingInput, type ListingState, type Unit,
} from "./rules.ts";
export { cardOf } from "./suggestions/queries.ts";
export { findListing, insertListing, markMatched } from "./store.ts";

/** The words for the five categories, by language and code. */
export const categoryNames: Catalogue<Readonly<Record<Category, string>>> = { de: de.categories, en: en.categories };
/** The words for units, for any number ("Stunden"), by language and code. */
export const unitNames: Catalogue<Readonly<Record<Unit, string>>> = { de: de.units, en: en.units };
/** "Bedarf" and "Angebot", by language and code. */
export const directionNames: Catalogue<Readonly<Record<Direction, string>>> = { de: de.directions, en: en.directions };
/** The words for the states, by language and code. */
export const listingStateNames: Catalogue<Readonly<Record<ListingState, string>>> = { de: de.states, en: en.states };
