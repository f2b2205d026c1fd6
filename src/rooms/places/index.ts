// SPDX-License-Identifier: EUPL-1.2
// The door: where a network is at home.
export { placesOf, type NetworkPlace } from "./queries.ts";
export { laender, landOf, type Land } from "./rules.ts";
