// SPDX-License-Identifier: EUPL-1.2
/** Flows in networks, exact and fast: cheapest flow, heaviest pairs with places, pairs spread over rounds. */
export { colourPairs } from "./colour.ts";
export { heaviestPairs } from "./pairs.ts";
export type { Choice, Pairs } from "./pairs.ts";
export { minCostFlow, networkSimplex, UNBOUNDED } from "./simplex.ts";
export type { Flow, Network, NoFlow, Simplex } from "./simplex.ts";
