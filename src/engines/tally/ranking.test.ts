// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from "vitest";
import { tally } from "./index.ts";
import type { RankingOutcome, RankingProblem } from "./index.ts";

const options = (ids: string) => [...ids].map((id) => ({ id }));
/** `[5, "ACBED"]`: five ballots A before C before B before E before D. */
const stacks = (...list: readonly (readonly [number, string])[]) =>
  list.flatMap(([times, order], stack) => Array.from({ length: times }, (_, at) => ({ id: `${stack}-${at}`, ranks: [...order].map((id) => [id]) })));
function counted(problem: Omit<RankingProblem, "kind">): RankingOutcome & { reasons: Record<string, string> } {
  const result = tally({ kind: "ranking", ...problem }, { seed: 1 });
  if (!result.ok) throw new Error(result.refusal.says.en);
  const { outcome, invalid } = result.value.plan;
  return { ...(outcome as RankingOutcome), reasons: Object.fromEntries(invalid.map(({ ballot, why }) => [ballot, why])) };
}
const order = ({ ranking }: RankingOutcome) => ranking.map(({ option }) => option).join("");

test("Schulze: the example with 45 voters and 5 candidates of the paper", () => {
  const ballots = stacks([5, "ACBED"], [5, "ADECB"], [8, "BEDAC"], [3, "CABED"], [7, "CAEBD"], [2, "CBADE"], [7, "DCEBA"], [8, "EBADC"]);
  const outcome = counted({ method: "schulze", options: options("ABCDE"), ballots });
  // A before B: 5 + 5 + 3 + 7 = 20, so B before A: 25. And so on for each pair.
  expect(outcome.schulze!.pairs).toEqual([[0, 20, 26, 30, 22], [25, 0, 16, 33, 18], [19, 29, 0, 17, 24], [15, 12, 28, 0, 14], [23, 27, 21, 31, 0]]);
  // From A to C the direct link is 26, over D it is min(30, 28) = 28. From E to A the direct link is 23, over B it is min(27, 25) = 25.
  expect(outcome.schulze!.paths).toEqual([[0, 28, 28, 30, 24], [25, 0, 28, 33, 24], [25, 29, 0, 29, 24], [25, 28, 28, 0, 24], [25, 28, 28, 31, 0]]);
  expect(order(outcome)).toBe("EACBD");
  expect(outcome.ranking.map(({ place }) => place)).toEqual([1, 2, 3, 4, 5]);
  expect(outcome.schulze!.condorcet).toBeUndefined();
});

test("Schulze: not named is last, equal is equal, and a tie that stands chooses nobody", () => {
  // a before b and c once; b before a and c once: a and b are level and both ahead of c.
  const outcome = counted({ method: "schulze", options: options("abc"), ballots: [{ id: "1", ranks: [["a"], ["b", "c"]] }, { id: "2", ranks: [[], ["b"]] }] });
  expect(outcome.schulze!.pairs).toEqual([[0, 1, 1], [1, 0, 1], [0, 0, 0]]);
  expect(outcome).toMatchObject({ chosen: [], contested: ["a", "b"], ranking: [{ option: "a", place: 1, firsts: 1 }, { option: "b", place: 1 }, { option: "c", place: 3 }] });
});

test("Schulze: winning votes and margins can differ", () => {
  // 1 x a b c, 4 x c a b, 4 x b before a and c. a : b = 5 : 4, b : c = 5 : 4, c : a = 4 : 1.
  // Winning votes: links 5, 5, 4; the weakest is c -> a, so a, b, c. Margins: 1, 1, 3; c is ahead of a (3 against 1), the other pairs are level at 1.
  const ballots = [...stacks([1, "abc"], [4, "cab"]), ...["x", "y", "z", "w"].map((id) => ({ id, ranks: [["b"], ["a", "c"]] }))];
  const votes = counted({ method: "schulze", options: options("abc"), ballots });
  expect(votes.schulze!.pairs).toEqual([[0, 5, 1], [4, 0, 5], [4, 4, 0]]);
  expect(order(votes)).toBe("abc");
  const margins = counted({ method: "schulze", strength: "margins", options: options("abc"), ballots });
  expect(margins.ranking).toMatchObject([{ option: "b", place: 1 }, { option: "c", place: 1 }, { option: "a", place: 3 }]);
  expect(margins).toMatchObject({ chosen: [], contested: ["b", "c"] });
});

test("Schulze: who wins every pair wins, and how many ballots that takes to change", () => {
  // a before b 7 : 3, a before c 7 : 3: 4 apart, two ballots from a to b make 5 : 5.
  const outcome = counted({ method: "schulze", options: options("abc"), ballots: stacks([7, "abc"], [3, "bca"]) });
  expect(outcome).toMatchObject({ chosen: ["a"], schulze: { condorcet: "a" }, margin: { ballots: 2, holds: "at-least" } });
});

test("STV: a surplus goes on in parts, and what is rounded down is shown", () => {
  // 12 ballots, 2 seats: quota floor(12 / 3) + 1 = 5. Stage 1: A 7, B 2, C 3; A elected, surplus 2.
  // Stage 2: each of A's ballots is worth floor(2 x 1.00000 / 7) = 0.28571: B 2 + 4 x 0.28571 = 3.14284, C 3 + 3 x 0.28571 = 3.85713; 0.00003 lost.
  // Stage 3: B is out; its own two go to C (5.85713), A's four end here: 1.14284 exhausted. C elected.
  const outcome = counted({ method: "stv", seats: 2, options: options("ABC"), ballots: stacks([4, "AB"], [3, "AC"], [2, "BC"], [3, "C"]) });
  expect(outcome.stv).toEqual({
    quota: 5,
    stages: [
      { did: "first", votes: [7, 2, 3], exhausted: 0, lost: 0, elected: ["A"] },
      { did: "surplus", option: "A", votes: [5, 3.14284, 3.85713], exhausted: 0, lost: 0.00003, elected: [] },
      { did: "exclusion", option: "B", votes: [5, 0, 5.85713], exhausted: 1.14284, lost: 0.00003, elected: ["C"] },
    ],
  });
  expect(outcome).toMatchObject({ chosen: ["A", "C"], contested: [] });
  expect(order(outcome)).toBe("ACB");
});

test("STV: a transferred ballot is worth a part of what it was worth", () => {
  // 20 ballots, 3 seats: quota floor(20 / 4) + 1 = 6. A 12: surplus 6, each worth 6 / 12 = 0.5. B 2 + 12 x 0.5 = 8: surplus 2.
  // Of B's 8 votes the 12 ballots from A go on at floor(2 x 0.5 / 8) = 0.125 each, B's own two at 2 x 1 / 8 = 0.25.
  // C 3 + 12 x 0.125 = 4.5; D 3 + 2 x 0.25 = 3.5. One seat open, two continue: D is out, C is in.
  const outcome = counted({ method: "stv", seats: 3, options: options("ABCD"), ballots: stacks([12, "ABC"], [2, "BD"], [3, "C"], [3, "D"]) });
  expect(outcome.stv!.stages.map(({ votes }) => votes)).toEqual([[12, 2, 3, 3], [6, 8, 3, 3], [6, 6, 4.5, 3.5], [6, 6, 4.5, 0]]);
  expect(outcome.chosen).toEqual(["A", "B", "C"]);
  expect(outcome.stv!.stages[3]).toMatchObject({ exhausted: 3.5, elected: ["C"] });
});

test("STV: equal fewest votes are told apart by the stage before, and else by lot", () => {
  // 11 ballots, 1 seat: quota 6. A 5, B 3, C 2, D 1. D is out: C 3 = B 3; at stage 1 C had fewer: C is out, two go to A: 7.
  const outcome = counted({ method: "stv", options: options("ABCD"), ballots: stacks([5, "A"], [3, "B"], [2, "CA"], [1, "DC"]) });
  expect(outcome.stv!.stages.map(({ option, tie }) => [option, tie])).toEqual([[undefined, undefined], ["D", undefined], ["C", "earlier-stage"]]);
  expect(outcome.chosen).toEqual(["A"]);
  const level = counted({ method: "stv", options: options("AB"), ballots: stacks([1, "A"], [1, "B"]) });
  expect(level.stv!.stages[1]).toMatchObject({ did: "exclusion", tie: "lot" });
  expect(level.chosen).toHaveLength(1);
});

test("which rankings do not count", () => {
  const ballots = [
    { id: "nothing", ranks: [[]] }, { id: "stranger", ranks: [["z"]] }, { id: "twice", ranks: [["a"], ["b"], ["a"]] },
    { id: "level", ranks: [["a", "b"]] }, { id: "later", ranks: [["a"], ["b", "c"]] },
  ];
  expect(counted({ method: "schulze", options: options("abc"), ballots }).reasons).toEqual({ nothing: "empty", stranger: "unknown-option", twice: "ranked-twice" });
  expect(counted({ method: "stv", options: options("abc"), ballots }).reasons).toMatchObject({ level: "tied-rank" });
  expect(counted({ method: "stv", tied: "invalid", options: options("abc"), ballots }).reasons).toMatchObject({ level: "tied-rank", later: "tied-rank" });
});
