// SPDX-License-Identifier: EUPL-1.2
/** What every planning engine shares: dice from a seed, an effort that is handed in, and an answer that says how good it is. */
export { chance } from "./chance.ts";
export type { Chance } from "./chance.ts";
export { watch } from "./effort.ts";
export type { Effort, Progress, Watch } from "./effort.ts";
export { quality } from "./proposal.ts";
export type { Contradiction, Drawn, Fact, Proposal, Quality, Saying, Sense, Shortfall } from "./proposal.ts";
export { row } from "./row.ts";
