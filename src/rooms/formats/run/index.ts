// SPDX-License-Identifier: EUPL-1.2
// The door of the editions: every format runs on them. Formats enter here only.
export type { Edition, SignUpBy } from "./rules.ts";
export { daysBetween, planDay } from "./rules.ts";
export { findEdition, holdEdition } from "./store.ts";
export { countEditions, listEditions, type EditionFilter } from "./queries.ts";
export { changeEdition, copyEdition, createEdition, loadEdition, publishEdition, setState, steers, type OnEdition } from "./commands.ts";
