// SPDX-License-Identifier: EUPL-1.2
import type { TallyKind } from "../../engines/tally/index.ts";
import type { PlanningEngine, PlanningKind } from "../engine.ts";
import { planTally } from "./plan.ts";
import { schemas } from "./schema.ts";

export { planTally } from "./plan.ts";

const kinds = Object.keys(schemas) as TallyKind[];

/** Votes, juries and panels. No foreign formats. */
export const tallyEngine: PlanningEngine = {
  kinds: Object.fromEntries(kinds.map((kind): [TallyKind, PlanningKind] => [kind, { schema: schemas[kind], plan: planTally }])),
  formats: [],
};
