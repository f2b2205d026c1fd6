// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from "vitest";
import { chance } from "../../engines/search/index.ts";
import type { TeamsProblem } from "../../engines/grouping/index.ts";
import { teamAssignment } from "./teams.files.ts";
import { provenClusters } from "./teams.proof.ts";

const club = `teams = 2; boards = 2; players = 4; % invented
Rating = [20, 10, 7, 3]; Board = [1, 1, 2, 2];
SingleRequested = array2d(1..1,1..2,[1, 4]);
DoubleRequested = array2d(1..0,1..2,[]);`;

test("the Challenge's data files are read, and answered in their numbers", () => {
  const read = teamAssignment.read(club);
  if (!read.ok) throw new Error(read.refusal.says.en);
  const problem = read.value as TeamsProblem;
  expect(problem.requests).toEqual([{ from: "1", to: "4", mutual: false }]);
  const plan = { teams: [{ id: "1", members: ["2", "3"] }, { id: "2", members: ["1", "4"] }], happiness: 1, happinessBound: 1, balance: 6, changed: 0 };
  expect(teamAssignment.figures(problem as never, plan)).toEqual({ team: [2, 1, 1, 2], satisfied: 1, satisfiedBound: 1, balance: 6 });
});

test.each([["Rating", "", "Rating"], ["Board = [1, 1, 2, 2]", "Board = [1]", "Board"], ["[1, 4]", "[1, 9]", "9"]])("a file with a fault is refused with its name: %s", (from, to, named) => {
  const read = teamAssignment.read(club.replace(from, to));
  expect(read.ok).toBe(false);
  if (!read.ok) expect(read.refusal.says.en).toContain(named);
});

test("where the engine's own search does not end, the linear program proves the most requests", async () => {
  const dice = chance(3);
  const problem: TeamsProblem = {
    kind: "teams", requests: Array.from({ length: 170 }, () => ({ from: String(dice.below(168)), to: String(dice.below(168)) })),
    players: Array.from({ length: 168 }, (_, at) => ({ id: String(at), board: String(at % 6), rating: dice.below(1000) })), teams: Array.from({ length: 28 }, (_, at) => ({ id: String(at) })),
  };
  const { clusters, worth, bound, complete } = await provenClusters(problem, 60);
  expect([complete, bound]).toEqual([true, worth]);
  const place = new Map(clusters.flatMap((cluster, at) => cluster.map((player) => [String(player), at] as const)));
  expect(problem.requests.filter(({ from, to }) => from !== to && place.has(from) && place.get(from) === place.get(to)).length).toBe(worth);
  for (const cluster of clusters) expect(new Set(cluster.map((player) => player % 6)).size).toBe(cluster.length);
});
