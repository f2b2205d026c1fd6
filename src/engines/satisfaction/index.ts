// SPDX-License-Identifier: EUPL-1.2
/**
 * Proofs by logic: can these rules hold together, what is the cheapest way to keep them, and which few of them
 * contradict each other. Literals are whole numbers other than 0: v or -v for the variable v = 1, 2, ...
 *
 *     const solver = new Solver(seed);
 *     const [a, b] = [solver.variable(), solver.variable()];
 *     solver.clause([a, b]);
 *     solver.solve([-a], watch(effort));            // "yes", then solver.holds(b)
 *     minimise(solver, [{ literal: a, weight: 2 }, { literal: b, weight: 3 }], watch(effort));
 *     explain(solver, [{ name: "rule 1", clauses: [[-a]] }, ...], watch(effort));
 */
export { Solver } from "./solver.ts";
export type { Outcome } from "./solver.ts";
export { Total, atLeast, atMost, atMostOne, exactlyOne } from "./counting.ts";
export { explain, shrink } from "./cores.ts";
export type { Core, Explained, Group } from "./cores.ts";
export { minimise } from "./optimum.ts";
export { Gates } from "./gates.ts";
export type { Cost, Optimum, Way } from "./objective.ts";
