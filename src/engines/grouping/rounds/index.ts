// SPDX-License-Identifier: EUPL-1.2
/** Rounds and seatings: who sits where, step by step, nobody twice with the same people. docs/engines/mixing.md. */
export { constructed } from "./designs.ts";
export { seat } from "./seat.ts";
