// SPDX-License-Identifier: EUPL-1.2
import { z } from "zod";

const id = z.string().min(1);
const name = z.string().optional().describe("For the sentences; the id where nothing is said.");
const unique = <Item extends { readonly id: string }>(list: readonly Item[]): boolean => new Set(list.map((one) => one.id)).size === list.length;
const TWICE = { error: "an id occurs twice" };

/** Teams with one player a board. The rules in full: src/engines/grouping/teams/problem.ts and docs/engines/teams.md. */
export const teams = z.strictObject({
  kind: z.literal("teams"),
  players: z.array(z.strictObject({
    id,
    name,
    board: id.describe("Which place in a team the player can take; each team has it once."),
    rating: z.number().min(-1_000_000).max(1_000_000),
  })).max(5000).refine(unique, TWICE),
  teams: z.array(z.strictObject({ id, name })).min(1).max(1000).refine(unique, TWICE),
  requests: z.array(z.strictObject({
    from: id,
    to: id.describe("With whom `from` would like to be in a team."),
    mutual: z.boolean().optional().describe("Both asked for each other: counts 2."),
  })),
  pins: z.array(z.strictObject({ player: id, team: id })).optional().describe("Set by hand."),
  previous: z.array(z.strictObject({ id, members: z.array(id) })).optional().describe("The teams of before, to be changed as little as possible."),
  moveCost: z.number().min(0).max(1_000_000_000).optional().describe("What one changed player costs; a request counts 1000. Default 1000000: fewest changes first."),
});
