// SPDX-License-Identifier: EUPL-1.2
// The door of the marketplace: the list of formats enters here.
export { marketplace } from "./room.ts";
