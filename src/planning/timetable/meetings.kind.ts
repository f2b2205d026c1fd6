// SPDX-License-Identifier: EUPL-1.2
import type { MeetingsPlan, MeetingsProblem } from "../../engines/timetable/index.ts";
import type { ForeignFormat, PlanningKind } from "../engine.ts";
import { isMeetingsFile, readMeetings } from "./files.ts";
import { planGivenMeetings } from "./meetings.ts";
import { meetingsSchema } from "./meetings.schema.ts";

/** Given meetings in our JSON. */
export const meetingsKind: PlanningKind = { schema: meetingsSchema, plan: planGivenMeetings };

/** Given meetings in the published MiniZinc data format: `slots` has the 1-based slot of each meeting in the file's order. */
export const meetingsFormat: ForeignFormat = {
  name: "MiniZinc (.dzn)",
  recognises: isMeetingsFile,
  read: readMeetings,
  figures(_problem: MeetingsProblem, plan: unknown) {
    if (plan === undefined) return { slots: null, breaks: null };
    const { meetings, breaks } = plan as MeetingsPlan;
    return { slots: meetings.map(({ slot }) => Number(slot)), breaks };
  },
};
