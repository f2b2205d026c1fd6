// SPDX-License-Identifier: EUPL-1.2
import { z } from "zod";

const id = z.string().min(1);
const price = z.int().min(0);
const place = z.strictObject({ meeting: id, slot: id });

/** The JSON of given meetings; what each field means exactly is said in src/engines/timetable/meetings/problem.ts. */
export const meetingsSchema = z.strictObject({
  kind: z.literal("meetings"),
  participants: z.array(z.strictObject({
    id,
    name: z.string().optional(),
    capacity: z.int().min(0).max(200).optional().describe("Meetings at the same time, by several representatives. Default 1."),
    absent: z.array(id).optional().describe("Ids of slots in which this participant cannot meet anybody."),
  })),
  slots: z.array(z.strictObject({
    id,
    name: z.string().optional().describe('Shown to people: "10:20".'),
    session: z.string().optional().describe('Any word, such as "morning"; meetings may ask for it.'),
    tables: z.int().min(0).optional().describe("Tables in this slot, where not as many as otherwise."),
  })).describe("In order of time."),
  meetings: z.array(z.strictObject({
    id,
    between: z.tuple([id, id]).describe("Ids of two different participants."),
    session: z.string().optional().describe("Only in slots with this session."),
    forbidden: z.array(id).optional().describe("Ids of slots in which this meeting cannot be held."),
    after: z.array(id).optional().describe("Ids of meetings that must be held in an earlier slot."),
    weight: price.optional().describe("What it costs not to hold this meeting, in breaks. Left out: it must be held."),
  })),
  tables: z.int().min(0).optional().describe("At most this many meetings at a time. Default: no limit."),
  spread: z.int().min(0).nullable().optional().describe("Numbers of breaks of any two participants differ by at most this. Default 2; null: no limit."),
  pins: z.array(place).optional().describe("Placed by hand: held in that slot."),
  previous: z.array(place).optional().describe("The plan so far, to be changed as little as possible."),
  changeCost: price.optional().describe("What moving one meeting costs, in breaks. Default 1000: fewest moves first, breaks second."),
});
