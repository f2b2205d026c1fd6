// SPDX-License-Identifier: EUPL-1.2
import { z } from "zod";

export const id = z.string().min(1);
export const whole = z.int().min(1);
const moment = z.string().describe("ISO 8601 with Z or offset: 2026-05-14T18:00Z.");
export const seats = z.number().optional().describe("How many options are chosen. Default 1.");

export const option = { id, name: z.string().optional() };

export const cast = {
  id: id.describe("Unique among the ballots."),
  voter: z.string().optional().describe("Whatever stands for one person; left out on secret ballots."),
  at: moment.optional(),
  paper: z.strictObject({ enteredBy: z.string().optional(), checkedBy: z.string().optional() }).optional().describe("From paper; counts where two different people signed."),
};

export const rules = {
  title: z.string().optional(),
  eligible: z.array(id).optional().describe("Ids of all who may vote."),
  eligibleCount: z.int().min(0).optional().describe("Only how many they are."),
  opensAt: moment.optional(),
  closesAt: moment.optional(),
  late: z.enum(["invalid", "counted"]).optional().describe("Ballots after closesAt. Default invalid."),
  repeated: z.enum(["last", "first", "none"]).optional().describe("Which of several ballots of one voter counts. Default last; public votes: first."),
  quorum: z.strictObject({
    ballots: z.number().min(0).optional().describe("At least so many counted ballots."),
    share: z.number().min(0).optional().describe("At least this share of the eligible, 0 .. 1."),
  }).optional(),
  struck: z.array(z.strictObject({ ballot: z.string(), reason: z.string(), by: z.string(), checkedBy: z.string() })).optional().describe("Ballots taken out by two people."),
  lot: z.number().optional().describe("Number for the lot; else the seed."),
};
