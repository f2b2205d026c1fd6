// SPDX-License-Identifier: EUPL-1.2
/** Teams of equal make with requests to be together. docs/engines/teams.md. */
export { compose } from "./compose.ts";
