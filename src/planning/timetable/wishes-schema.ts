// SPDX-License-Identifier: EUPL-1.2
import { z } from "zod";

/** No event has more; keeps a slip of the keyboard from filling the memory. */
const MANY = 5000;
const id = z.string();
const round = z.number().int().describe("Round, from 1.");
const amount = z.number().min(0).max(1_000_000_000);
const perRound = (says: string) => z.union([z.number().int().min(0), z.array(z.number().int().min(0)).max(200)]).optional().describe(`${says} One number, or one for each round.`);
const talk = z.strictObject({ a: id, b: id, round: round.optional() });

const participant = z.strictObject({
  id,
  name: z.string().optional().describe("As the sentences call it; else the id."),
  side: z.string().optional().describe("One of `sides`."),
  capacity: perRound("Talks at a time: representatives who are there. Default 1."),
  away: z.array(z.number().int()).optional().describe("Rounds in which it is not there."),
  most: z.number().int().min(0).optional().describe("Talks in the whole plan at most."),
  table: z.string().optional().describe("Its table, where its side stays seated."),
});

const wish = z.strictObject({
  from: id,
  to: id,
  wish: z.enum(["must", "like", "no"]),
  weight: z.number().min(-1_000_000_000).max(1_000_000_000).optional().describe("Instead of the value of the word; a negative one is a no."),
});

const values = z.strictObject({
  must: amount.optional().describe("Value of a must. Default 10."),
  like: amount.optional().describe("Value of a like. Default 3."),
  mutual: z.number().min(0).max(1000).optional().describe("Factor on the sum of both values where both wish. Default 1.5."),
  fill: amount.optional().describe("Weight of a pair about which nobody said anything. Default 0: such pairs do not meet."),
});

const fairness = z.strictObject({
  floor: z.union([z.number().int().min(0), z.literal("leximin")]).describe("Wishes everybody shall get at least, as far as it can; leximin: the best for the worst-off, then for the next, and so on."),
  each: amount.optional().describe("What each missing wish costs. Default: twice the largest weight of a pair."),
});

const previous = z.strictObject({
  talks: z.array(z.strictObject({ a: id, b: id, round, table: z.string().optional(), weight: z.number().optional() })).describe("The plan that holds now; `talks` of a plan can be put here as they are."),
  past: z.number().int().min(0).optional().describe("Rounds that are over. Leave out of `talks` what did not take place in them. Default 0."),
  stay: amount.optional().describe("What a talk that stays in its round is worth beyond its weight. Default: the largest weight of a pair."),
});

/** Input of kind `wishes`; rules and objective: src/engines/timetable/wishes/problem.ts. */
export const wishesSchema = z.strictObject({
  kind: z.literal("wishes"),
  participants: z.array(participant).max(MANY),
  rounds: z.number().int().min(0).max(200),
  sides: z.tuple([z.string(), z.string()]).optional().describe("The two sides; left out: everybody may meet everybody."),
  wishes: z.array(wish).max(500_000),
  values: values.optional(),
  fixed: z.array(talk).optional().describe("Pairs that meet, in `round` where given."),
  pins: z.array(talk).optional().describe("Set by hand: the same as `fixed`."),
  forbidden: z.array(talk).optional().describe("Pairs that never meet, or not in `round`."),
  precedences: z.array(z.strictObject({ earlier: z.tuple([id, id]), later: z.tuple([id, id]) })).optional().describe("Of two pairs that both meet, `earlier` meets in an earlier round than `later`."),
  tables: perRound("Talks at a time at most."),
  seating: z.string().optional().describe('"free": tables 1, 2, ... in each round; the name of a side: that side stays seated. Left out: no tables in the plan.'),
  inARow: z.number().int().min(0).optional().describe("Rounds with talks one after the other at most; 1 = a free round after each talk."),
  breaksDiffer: z.number().int().min(0).optional().describe("Wanted: breaks of any two participants differ by at most this."),
  mustsBind: z.boolean().optional().describe("A must binds like a fixed talk. Default false."),
  fairness: fairness.optional(),
  previous: previous.optional(),
});
