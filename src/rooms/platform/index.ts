// SPDX-License-Identifier: EUPL-1.2
// The door of the platform: networks, people, sessions, roles. Other rooms and the web layer enter here only.
export { openNetwork } from "./commands.ts";
export { anyNetwork, type AnyNetwork, findPerson, findSite, noteHost, likeText, networkOffice, networkOperators, personNames, siteOf, whoIs, type Seated, type SiteAsked } from "./queries.ts";
export { networkRoles, type NetworkRole, type Person } from "./rules.ts";
export { deleteFile, ensurePerson, findFile, findPersonByEmail, isPaused, insertFile, markReady, networkState, setNetworkState, setWays, runsMachine } from "./store.ts";
export { borrowed } from "./standing-in/rules.ts";
export { texts as standingInTexts } from "./standing-in/texts.ts";
export { seenAgain } from "./sessions/rules.ts";
export { touchSession } from "./sessions/store.ts";
export { texts as platformTexts } from "./texts.ts";
