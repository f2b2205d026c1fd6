// SPDX-License-Identifier: EUPL-1.2
import type { Shape } from "../../../kernel/i18n.ts";
import type { de } from "./texts.de.ts";

export const en: Shape<typeof de> = {
  title: "Opportunities", titleOf: (name) => `Opportunities for ${name}`,
  lead: "Open entries of others that fit what the organisation says about itself and what it has entered so far.",
  needs: "Here it could help", offers: "This could serve it",
  profile: "Because of the organisation's description", listing: (title) => `Because of the entry “${title}”`,
  write: "Write a message", none: "No open entry fits at the moment.", noneText: "New entries are compared at the next visit.",
  unknown: "It is not known yet what the organisation does.", unknownText: "Two or three sentences are enough: what do you do, with whom, with what? Then needs and offers that fit stand here.",
  little: "The organisation's description is very short.", littleText: "Two or three sentences more find more: what do you do, with whom, with what?", describe: "Complete the description", enter: "Enter a need or an offer",
  which: "Organisation", noOrganisation: "You do not speak for an organisation yet. The coordinator will help you.", toMine: "My entries", toOrganisation: "To the organisation",
  link: "See opportunities", linkText: "What fits this organisation",
  desk: (n, name) => (n === 1 ? `1 new entry fits what ${name} does.` : `${n} new entries fit what ${name} does.`), deskButton: "See opportunities",
};
