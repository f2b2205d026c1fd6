// SPDX-License-Identifier: EUPL-1.2
import type { Shape } from "../../../kernel/i18n.ts";
import type { de } from "./texts.de.ts";

export const en: Shape<typeof de> = {
  title: "Suggestions to introduce",
  leadNeed: "Open needs that were not introduced to anybody yet, each with the best offer for it.",
  leadOffer: "Open offers that were not introduced to anybody yet, each with the best need for it.",
  toOffers: "Starting from the offers", toNeeds: "Starting from the needs", toFeedback: "What was said about them",
  category: "Kind", quarter: "Quarter", all: "all", newest: "Newest first", strongest: "Strongest first", ending: "Ending soon",
  needsFound: (n) => `${n} without an introduction`, offersFound: (n) => `${n} without an introduction`, many: (n) => `more than ${n}`,
  compared: (n) => `The ${n} newest are compared for this.`,
  need: "Need", offer: "Offer", bestOffer: "Best offer", bestNeed: "Best need", strength: "How well", why: "Why", ends: "Open until", act: "Introduce", introduce: "Introduce", nothing: "Nothing that fits yet",
  look: "See all", organisation: "Organisation", bestOrganisation: "Its organisation", link: "Address",
  none: "Everything has been introduced.", noneText: "As soon as a new entry is public, it stands here with the best suggestion.",
  empty: "Nothing in this choice waits for an introduction.", reset: "Show all", csv: "As a table (CSV)", file: "suggestions.csv",
};
