// SPDX-License-Identifier: EUPL-1.2
import type { PlanningEngine } from "../engine.ts";
import { meetingsFormat, meetingsKind } from "./meetings.kind.ts";
import { wishesSchema } from "./wishes-schema.ts";
import { planByWishes } from "./wishes.ts";

/** Timetables: talks chosen by wishes and placed in rounds; given meetings placed with few breaks. */
export const timetableEngine: PlanningEngine = {
  kinds: { meetings: meetingsKind, wishes: { schema: wishesSchema, plan: planByWishes } },
  formats: [meetingsFormat],
};
