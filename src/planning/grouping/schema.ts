// SPDX-License-Identifier: EUPL-1.2
import { z } from "zod";

const id = z.string().min(1);
const name = z.string().optional().describe("For the sentences; the id where nothing is said.");
const count = z.int().min(0);
const weight = z.number().min(0).max(1_000_000_000).optional();

/** Ids that occur once: a plan names people by them. */
const unique = <Item extends { readonly id: string }>(list: readonly Item[]): boolean => new Set(list.map((one) => one.id)).size === list.length;
const TWICE = { error: "an id occurs twice" };

export const distances = z.strictObject({
  kind: z.literal("distances"),
  elements: z.array(z.strictObject({ id, name })).refine(unique, TWICE).describe("Whom or what the groups are made of."),
  groups: z.array(z.strictObject({ min: count, max: count, name })).describe("Least and most members of each group."),
  distances: z.array(z.array(z.number())).describe("Square, in the order of elements; only the part above the diagonal counts."),
  pins: z.array(z.strictObject({ element: id, group: count.describe("Place of the group, from 0.") })).optional().describe("Set by hand."),
  previous: z.array(z.int().min(-1)).optional().describe("Group of each element before, from 0; -1: new."),
  moveCost: weight.describe("What one moved element costs, in units of distance. Default 1000000: fewest changes first."),
});

const values = z.record(z.string(), z.string()).optional().describe('Value by attribute: { "sector": "administration" }.');
const person = {
  id,
  name,
  values,
  numbers: z.record(z.string(), z.number()).optional().describe('Number by number attribute: { "years": 12 }.'),
  topics: z.array(z.string()).optional().describe("Topics wished for, dearest first."),
  friends: z.array(z.string()).optional().describe("Ids of people, one of whom would be welcome in the group."),
};

const demand = z.strictObject({
  attribute: id,
  values: z.array(z.string()).min(1).describe("One of these counts."),
  min: count.optional(),
  max: count.optional(),
  groups: z.array(id).optional().describe("Ids of the groups it holds in. Default all."),
});

const grouping = {
  groups: z.array(z.strictObject({ id, name, min: count, max: count, topic: z.string().optional() })).refine(unique, TWICE),
  attributes: z.array(z.strictObject({
    key: id,
    name,
    weight: weight.describe("What a pair with the same value in a group costs. Default 1; 0: for rules alone."),
    distinct: z.boolean().optional().describe("Rule: nobody meets the same value in the group."),
  })),
  numbers: z.array(z.strictObject({
    key: id,
    name,
    weight: weight.describe("What one unit beyond the tolerance costs. Default 1."),
    tolerance: z.number().min(0).optional().describe("How far a group's mean may lie from the mean of all for nothing. Default 0."),
  })).optional().describe("Numbers whose mean should be alike in all groups."),
  together: z.array(z.array(id)).optional().describe("Sets of ids: all in one group."),
  apart: z.array(z.array(id)).optional().describe("Sets of ids: no two in one group."),
  demands: z.array(demand).optional().describe("How many of a kind every group has."),
  companions: z.array(z.strictObject({ attribute: id, value: z.string() })).optional().describe("Traits nobody should be alone with: none or at least two in a group."),
  pins: z.array(z.strictObject({ person: id, group: id })).optional().describe("Set by hand."),
  previous: z.array(z.strictObject({ id, members: z.array(id) })).optional().describe("The groups of before, to be changed as little as possible."),
  weights: z.strictObject({ topic: weight, friend: weight, change: weight }).optional().describe("Defaults: topic 3, friend 2, change 1000000 (fewest changes first)."),
};

export const groups = z.strictObject({ kind: z.literal("groups"), people: z.array(z.strictObject(person)).refine(unique, TWICE), ...grouping });

export const cohort = z.strictObject({
  kind: z.literal("cohort"),
  applicants: z.array(z.strictObject({ ...person, score: z.number().describe("Points of the board.") })).refine(unique, TWICE),
  size: z.strictObject({ min: count, target: count, max: count }).describe("How many are chosen: within the bounds and as near to the target as the rules allow."),
  quotas: z.array(z.strictObject({ attribute: id, values: z.array(z.string()).min(1), min: count.optional(), max: count.optional() })).optional(),
  shares: z.array(z.strictObject({
    attribute: id,
    max: z.number().min(0).max(1).describe("0.4: no value fills more than 40 % of the places."),
    values: z.array(z.string()).optional().describe("Only these values. Default all."),
  })).optional(),
  limits: z.array(z.strictObject({ attribute: id, max: count })).optional().describe("At most so many of each value, as of one organisation."),
  pins: z.strictObject({ chosen: z.array(id).optional(), refused: z.array(id).optional() }).optional().describe("Set by hand."),
  previous: z.array(id).optional().describe("Ids of those chosen before; they keep their places where the rules allow."),
  groups: z.strictObject(grouping).optional().describe("Groups to be formed of those chosen."),
  names: z.record(z.string(), z.string()).optional().describe("Name of each attribute, for the sentences."),
});
