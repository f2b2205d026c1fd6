// SPDX-License-Identifier: EUPL-1.2
/** Teams of equal make with requests to be together. docs/engines/teams.md. */
export { candidates, cluster } from "./clusters.ts";
export type { Clustering } from "./clusters.ts";
export { compose } from "./compose.ts";
export { roster } from "./roster.ts";
