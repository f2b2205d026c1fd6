// SPDX-License-Identifier: EUPL-1.2
import type { PlanningEngine } from "../engine.ts";
import { meetingsFormat, meetingsKind } from "./meetings.kind.ts";

/** Timetables of meetings: given ones placed with few breaks. */
export const timetableEngine: PlanningEngine = {
  kinds: { meetings: meetingsKind },
  formats: [meetingsFormat],
};
