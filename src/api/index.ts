// SPDX-License-Identifier: EUPL-1.2
// What the web layer mounts of the interfaces.
export { datasetsOf } from "./catalogue.ts";
export { feedsOfPage } from "./feeds.ts";
export { importPaths, isImport, takeImport } from "./imports.ts";
export { notThere } from "./problem.ts";
export { apiRoutes } from "./routes.ts";
