// SPDX-License-Identifier: EUPL-1.2
/** Counting by rules that were fixed before: seven kinds of ballot, a result that is sealed and that explains itself. */
export { halfPlusOne } from "./dots.ts";
export { moment } from "./moment.ts";
export { canonical } from "./seal.ts";
export { hasher, sha256 } from "./sha256.ts";
export { tally, verify } from "./tally.ts";
export type { Verdict } from "./tally.ts";
export type * from "./problem.ts";
