// SPDX-License-Identifier: EUPL-1.2
import { z } from "zod";

const id = z.string().min(1);
const name = z.string().optional().describe("For the sentences; the id where nothing is said.");
const weight = z.number().min(0).max(1_000_000_000).optional();
const table = z.strictObject({ id, name, seats: z.int().min(0).max(10_000) });

/** Ids that occur once: a plan names people, tables and steps by them. */
const unique = <Item extends { readonly id: string }>(list: readonly Item[]): boolean => new Set(list.map((one) => one.id)).size === list.length;
const once = <Item>(list: readonly Item[]): boolean => new Set(list).size === list.length;
const TWICE = { error: "an id occurs twice" };

/** Rounds and seatings. The rules in full: src/engines/grouping/rounds/problem.ts and docs/engines/mixing.md. */
export const rounds = z.strictObject({
  kind: z.literal("rounds"),
  people: z.array(z.strictObject({
    id,
    name,
    organisation: z.string().optional().describe("People of the same organisation count as having met."),
    group: z.string().optional().describe("Interest group, for homogeneous and max-mix steps."),
    topics: z.array(id).refine(once, TWICE).optional().describe("Ids of topics wished for, dearest first."),
    absent: z.array(id).optional().describe("Ids of steps without this person."),
  })).max(3000).refine(unique, TWICE),
  tables: z.array(table).max(1000).refine(unique, TWICE).describe("The same in every mix, max-mix and homogeneous step. At mixed steps tables are filled evenly."),
  steps: z.array(z.strictObject({
    id,
    name,
    kind: z.enum(["mix", "homogeneous", "max-mix", "topic", "plenum"]).describe("mix: nobody twice with the same people; max-mix: also as many interest groups at a table as possible; homogeneous: own interest group; topic: by wishes; plenum: all."),
    topics: z.array(table).refine(unique, TWICE).optional().describe("Of a topic step: topics and their places."),
  })).max(200).refine(unique, TWICE).describe("In the order of the day."),
  apart: z.array(z.array(id)).optional().describe("Sets of ids of people: no two at one table."),
  known: z.array(z.array(id)).optional().describe("Sets of ids of people who know each other already."),
  pins: z.array(z.strictObject({ person: id, step: id, table: id.describe("In a topic step the topic.") })).optional().describe("Set by hand."),
  previous: z.array(z.strictObject({ id, tables: z.array(z.strictObject({ id, members: z.array(id) })) })).optional().describe("`steps` of the plan of before, to be changed as little as possible."),
  from: id.optional().describe("Id of the first step that may still be changed; those before it are past."),
  weights: z.strictObject({ repeat: weight, mix: weight, split: weight, topic: weight, change: weight }).optional().describe("Defaults: repeat 1, mix 10, split 100, topic 1, change 1000000 (fewest changes first)."),
});
