// SPDX-License-Identifier: EUPL-1.2
// The door of the interfaces: keys and imports, for the web mount that takes the requests.
export { importKinds, importListing, importOrganisation, mostLines, rememberRequest, type ImportKind } from "./imports/commands.ts";
export { asFields } from "./imports/rules.ts";
export { findLink, findRequest } from "./imports/store.ts";
export { noteUse } from "./keys/commands.ts";
export { findKeyBySecret } from "./keys/queries.ts";
export { isGood, type ApiKey } from "./keys/rules.ts";
