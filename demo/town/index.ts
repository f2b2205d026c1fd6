// SPDX-License-Identifier: EUPL-1.2
// The front door of the demo town: pure data, no database. All dates are days from today.
export { town } from "./town.ts";
export { river } from "./outlines.ts";
export { quarters } from "./quarters.ts";
export { networkRoles, people } from "./people.ts";
export { organisations } from "./organisations.ts";
export { listings, needs, offers } from "./listings.ts";
export { coming, past } from "./marketplaces.ts";
export { neighbours } from "./neighbours.ts";
export * as publishing from "./publishing.ts";
export { story } from "./story.ts";
export type * from "./shape.ts";
