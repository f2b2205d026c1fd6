// SPDX-License-Identifier: EUPL-1.2
// The door of the platform: networks, people, sessions, roles. Other rooms and the web layer enter here only.
export { findSite, siteOf, whoIs, type SiteAsked } from "./queries.ts";
export { networkRoles, type NetworkRole, type Person } from "./rules.ts";
export { openNetwork } from "./commands.ts";
export { anyNetwork, likeText, personNames } from "./queries.ts";
export { ensurePerson, findPerson, findPersonByEmail } from "./store.ts";
export { findPerson, personNames } from "./queries.ts";
export { ensurePerson, findPersonByEmail } from "./store.ts";
