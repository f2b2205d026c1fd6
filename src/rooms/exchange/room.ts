// SPDX-License-Identifier: EUPL-1.2
import { anyone, role, signedIn } from "../../kernel/actor.ts";
import type { Room } from "../../kernel/room.ts";
import * as commands from "./commands.ts";
import { contactListing, settleRequest } from "./contacts/commands.ts";
import { contactRoutes } from "./contacts/pages/contact.tsx";
import { messageRoutes } from "./contacts/pages/messages.tsx";
import { de as contactsDe } from "./contacts/texts.de.ts";
import { en as contactsEn } from "./contacts/texts.en.ts";
import { loadExchange } from "./demo.ts";
import { exportRoutes } from "./exports.ts";
import { findables } from "./findables/queries.ts";
import { jobs } from "./jobs.ts";
import { brokeringRoutes } from "./brokering/pages/list.tsx";
import { feedbackRoutes } from "./feedback/pages/list.tsx";
import { listings } from "./migrations/0001-listings.ts";
import { bringingTogether } from "./migrations/0002-bringing-together.ts";
import { whatWasSaid } from "./migrations/0003-what-was-said.ts";
import { needs, offers } from "./open/exports.ts";
import { opportunityRoutes } from "./opportunities/pages/opportunities.tsx";
import { openChapter } from "./pages/chapter.tsx";
import { checkRoutes } from "./pages/check.tsx";
import { deskItems } from "./pages/desk.tsx";
import { detailRoutes } from "./pages/detail.tsx";
import { doorsBlock, newestBlock, ofOrganisation } from "./pages/home.tsx";
import { linkRoutes } from "./pages/link.tsx";
import { listRoutes } from "./pages/list.tsx";
import { mineRoutes } from "./pages/mine.tsx";
import { overviewRoutes } from "./pages/overview.tsx";
import { listingSample, wizardRoutes } from "./pages/wizard.tsx";
import { workRoutes } from "./pages/work.tsx";
import { privacy } from "./privacy.ts";
import { approveSuggestion, introduce, rejectSuggestion, withdrawFeedback } from "./suggestions/commands.ts";
import { pairRoutes } from "./suggestions/pages/pair.tsx";
import { de as suggestionsDe } from "./suggestions/texts.de.ts";
import { en as suggestionsEn } from "./suggestions/texts.en.ts";
import { de } from "./texts.de.ts";
import { en } from "./texts.en.ts";
import "./contacts/texts.du.ts";
import "./feedback/texts.du.ts";
import "./opportunities/texts.du.ts";
import "./suggestions/texts.du.ts";
import "./texts.du.ts";

const everybody = anyone("needs and offers are public");

export const exchange: Room = {
  key: "exchange",
  migrations: [listings, bringingTogether, whatWasSaid],
  commands: [
    commands.createListing, commands.changeListing, commands.describeListing, commands.placeListing, commands.rewardListing, commands.submitForReview,
    commands.publishListing, commands.returnListing, commands.pauseListing, commands.resumeListing, commands.refreshListing, commands.closeListing,
    commands.refreshByLink, commands.closeByLink, commands.expireListing, commands.remindListing, contactListing, settleRequest, rejectSuggestion,
    approveSuggestion, withdrawFeedback, introduce,
  ],
  routes: [
    ...exportRoutes, ...listRoutes, ...detailRoutes, ...contactRoutes, ...wizardRoutes, ...workRoutes, ...mineRoutes, ...checkRoutes, ...overviewRoutes,
    ...messageRoutes, ...pairRoutes, ...feedbackRoutes, ...brokeringRoutes, ...opportunityRoutes, ...linkRoutes,
  ],
  nav: [
    { path: "/bedarfe", label: { de: de.list.needs, en: en.list.needs }, order: 20, where: "public", may: everybody },
    { path: "/angebote", label: { de: de.list.offers, en: en.list.offers }, order: 21, where: "public", may: everybody },
    { path: "/meine-anzeigen", label: { de: de.mine.title, en: en.mine.title }, order: 20, where: "account", may: signedIn },
    { path: "/boerse", label: { de: de.overview.title, en: en.overview.title }, order: 20, where: "desk", may: role("coordinator") },
  ],
  refusals: { de: { ...de.refusals, ...contactsDe.refusals, ...suggestionsDe.refusals }, en: { ...en.refusals, ...contactsEn.refusals, ...suggestionsEn.refusals } },
  flashes: { de: de.flashes, en: en.flashes },
  deeds: { de: de.deeds, en: en.deeds },
  desk: deskItems,
  home: [doorsBlock, newestBlock],
  brochure: [openChapter],
  aboutObject: { organisation: [ofOrganisation] },
  jobs,
  personalData: privacy,
  datasets: [needs, offers],
  findables,
  mails: {
    "exchange.published": { service: true, afterCrash: "again", label: { de: "Anzeige veröffentlicht", en: "Listing published" }, why: { de: "weil es um die eigene Anzeige geht", en: "because it is about a listing of your own" } },
    "exchange.returned": { service: true, afterCrash: "again", label: { de: "Anzeige mit Rückfrage", en: "Listing returned with a question" }, why: { de: "weil es um die eigene Anzeige geht", en: "because it is about a listing of your own" } },
    "exchange.reminder": { service: true, afterCrash: "again", secret: true, label: { de: "Gilt die Anzeige noch?", en: "Does the listing still hold?" }, why: { de: "weil es um die eigene Anzeige geht", en: "because it is about a listing of your own" } },
    "exchange.contact": { service: true, afterCrash: "again", label: { de: "Nachricht zu einer Anzeige", en: "Message about a listing" }, why: { de: "weil jemand auf die eigene Anzeige antwortet", en: "because somebody answers a listing of your own" } },
    "exchange.introduction": { service: false, afterCrash: "never", label: { de: "Vorschlag der Koordination: zwei, die zueinander passen", en: "The coordination suggests: two that fit together" }, why: { de: "weil die Organisation eine passende Anzeige veröffentlicht hat", en: "because the organisation has published a listing that fits" } },
  },
  demo: loadExchange,
  samples: { "exchange.expireListing": async (reader, scope) => asKey(await listingSample(reader, scope)), "exchange.remindListing": async (reader, scope) => asKey(await listingSample(reader, scope)) },
};

const asKey = (found: Record<string, string> | undefined): Record<string, string> | undefined => found && { listing: found["id"]!, base: "http://127.0.0.1" };
