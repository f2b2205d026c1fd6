// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from "vitest";
import { halfPlusOne, tally, verify } from "./index.ts";
import type { Count, DotsOutcome, DotsProblem, Outcome, ResistanceOutcome, TallyProblem, YesNoBallot, YesNoOutcome, YesNoProblem } from "./index.ts";

function counted<O extends Outcome>(problem: TallyProblem): Count<O> {
  const result = tally(problem, { seed: 1 });
  if (!result.ok) throw new Error(result.refusal.says.en);
  expect(verify(result.value.plan, problem)).toEqual({ holds: true, differs: [] });
  return result.value.plan as Count<O>;
}

const reasons = ({ invalid }: Count) => Object.fromEntries(invalid.map(({ ballot, why }) => [ballot, why]));
const clash = (problem: TallyProblem) => {
  const result = tally(problem, { seed: 1 });
  return result.ok ? undefined : result.refusal;
};

const IDEAS = [{ id: "play", name: "Spielplatz" }, { id: "bench", name: "Bank" }, { id: "tree", name: "Baum", by: ["v2"] }, { id: "well", name: "Brunnen" }, { id: "light", name: "Licht" }];
const dots: DotsProblem = {
  kind: "dots", options: IDEAS, points: "half-plus-one", cap: 2,
  ballots: [
    { id: "1", voter: "v1", dots: { play: 2, bench: 1 } },
    { id: "2", voter: "v2", dots: { play: 1, bench: 1, tree: 1 } },
    { id: "3", voter: "v3", dots: { bench: 2, well: 1 } },
    { id: "4", voter: "v4", dots: { light: 2, tree: 1 } },
    { id: "5", voter: "v5", dots: { play: 3 } },
    { id: "6", voter: "v6", dots: { play: 2, bench: 2 } },
    { id: "7", voter: "v7", dots: { pool: 1 } },
    { id: "8", voter: "v8", dots: { play: -1 } },
    { id: "9", voter: "v9", dots: {} },
  ],
};

test("dots: 5 ideas, 3 points, at most 2 on one", () => {
  // play 2+1 = 3, bench 1+1+2 = 4, tree 1+1 = 2 (two people), well 1, light 2 (one person). Ballot 9 is a blank.
  const { outcome, turnout, ...rest } = counted<DotsOutcome>(dots);
  expect(outcome.ranking).toEqual([
    { option: "bench", place: 1, points: 4, voters: 3 }, { option: "play", place: 2, points: 3, voters: 2 },
    { option: "tree", place: 3, points: 2, voters: 2 }, { option: "light", place: 4, points: 2, voters: 1 }, { option: "well", place: 5, points: 1, voters: 1 },
  ]);
  expect(outcome).toMatchObject({ pointsEach: 3, capEach: 2, blank: 1, points: 12, chosen: ["bench"] });
  expect(outcome.ties).toEqual([{ options: ["tree", "light"], by: "more-voters", order: ["tree", "light"] }]);
  // One apart; ballot 4 could have given play 2: one ballot.
  expect(outcome.margin).toEqual({ ballots: 1, holds: "exactly" });
  expect(turnout).toMatchObject({ cast: 9, counted: 5, invalid: 4 });
  expect(reasons({ outcome, turnout, ...rest })).toEqual({ 5: "over-cap", 6: "too-many-points", 7: "unknown-option", 8: "bad-number" });
});

test("dots: who may not vote for an own idea, and who has to spend all", () => {
  expect(reasons(counted({ ...dots, ownIdeas: "forbidden", spend: "all" }))).toMatchObject({ 2: "own-idea", 9: "not-all-spent" });
});

test("the rule of thumb: half of the options, rounded down, and one more", () => {
  expect([1, 2, 5, 6, 10].map(halfPlusOne)).toEqual([1, 2, 3, 4, 6]);
});

test("dots: a tie over the last seat chooses nobody of the tied, or the lot decides and can be drawn again", () => {
  const even: DotsProblem = { kind: "dots", options: [{ id: "a" }, { id: "b" }, { id: "c" }], points: 1, seats: 2, ballots: ["a", "a", "b", "c"].map((id, at) => ({ id: `${at}`, dots: { [id]: 1 } })) };
  expect(counted<DotsOutcome>(even).outcome).toMatchObject({ chosen: ["a"], contested: ["b", "c"], margin: { ballots: 0 } });
  const drawn = counted<DotsOutcome>({ ...even, ties: ["lot"], lot: 4711 });
  expect(drawn.outcome.chosen).toHaveLength(2);
  expect(drawn.seal.countedHash).toMatch(/^[0-9a-f]{64}$/u);
  const winners = new Set(Array.from({ length: 40 }, (_, lot) => counted<DotsOutcome>({ ...even, ties: ["lot"], lot }).outcome.chosen[1]));
  expect([...winners].sort()).toEqual(["b", "c"]);
});

const answers = (yes: number, no: number, abstain: number): YesNoBallot[] =>
  [...Array<"yes">(yes).fill("yes"), ...Array<"no">(no).fill("no"), ...Array<"abstain">(abstain).fill("abstain")].map((answer, at) => ({ id: `b${at}`, voter: `v${at}`, answers: { m: answer } }));
const motion = (more: Partial<YesNoProblem>, ballots = answers(10, 7, 5)) => counted<YesNoOutcome>({ kind: "yes-no", options: [{ id: "m" }], majority: "simple", ballots, ...more }).outcome.motions[0]!;

test("yes and no: 10 yes, 7 no, 5 abstentions under each rule", () => {
  // Base 17: 9 needed. Two ballots from yes to no make 8 : 9.
  expect(motion({})).toMatchObject({ yes: 10, no: 7, abstain: 5, present: 22, base: 17, neededYes: 9, result: "accepted", margin: { ballots: 2, holds: "exactly" } });
  // Base 22: 12 needed. Two from no to yes make 12.
  expect(motion({ abstentions: "as-no" })).toMatchObject({ base: 22, neededYes: 12, result: "rejected", margin: { ballots: 2 } });
  // Two thirds of 17 are 11.3: 12 needed.
  expect(motion({ majority: "two-thirds" })).toMatchObject({ neededYes: 12, result: "rejected" });
  expect(motion({ majority: "three-quarters" })).toMatchObject({ neededYes: 13, result: "rejected" });
  // More than half of 30: 16.
  expect(motion({ majority: "absolute", eligibleCount: 30 })).toMatchObject({ neededYes: 16, result: "rejected" });
  expect(motion({ majority: "unanimous" }, answers(3, 0, 2))).toMatchObject({ result: "accepted", margin: { ballots: 1 } });
});

test("yes and no: quorum of half of 44 is 22, of 46 it is 23; ignored abstentions are not present", () => {
  expect(motion({ quorum: { share: 0.5 }, eligibleCount: 44 }).result).toBe("accepted");
  expect(motion({ quorum: { share: 0.5 }, eligibleCount: 46 }).result).toBe("no-quorum");
  expect(motion({ quorum: { ballots: 20 }, abstentions: "ignored" }).result).toBe("no-quorum");
});

test("yes and no: a tie is a no, unless the chair says yes", () => {
  expect(motion({}, answers(5, 5, 1))).toMatchObject({ result: "rejected", byChair: false });
  expect(motion({ chair: "v0" }, answers(5, 5, 1))).toMatchObject({ result: "accepted", byChair: true });
  expect(motion({ chair: "v9" }, answers(5, 5, 1))).toMatchObject({ result: "rejected", byChair: false });
});

test("resistance: equal sums, the option that hurts nobody much is ahead", () => {
  // a 2+3+8+1 = 14, b 4+4+3+3 = 14, c 10+9+9+10 = 38, now 9+8+10+7 = 34. Nobody at 10 for a or b; highest 8 against 4: b.
  const rows = [[2, 4, 10, 9], [3, 4, 9, 8], [8, 3, 9, 10], [1, 3, 10, 7]];
  const options = ["a", "b", "c", "now"].map((id) => ({ id }));
  const ballots = rows.map((row, at) => ({ id: `${at}`, resistance: Object.fromEntries(options.map(({ id }, option) => [id, row[option]!])) }));
  const { outcome } = counted<ResistanceOutcome>({ kind: "resistance", options, passive: "now", ballots });
  expect(outcome.ranking.map(({ option, sum }) => [option, sum])).toEqual([["b", 14], ["a", 14], ["now", 34], ["c", 38]]);
  expect(outcome.ranking[0]).toMatchObject({ mean: 3.5, acceptance: 0.65, tops: 0, highest: 4, acceptable: true });
  expect(outcome.ranking.map(({ acceptable }) => acceptable)).toEqual([true, true, true, false]);
  expect(outcome).toMatchObject({ chosen: ["b"], margin: { ballots: 0 } });
  const missing = { id: "x", resistance: { a: 0, b: 0, c: 0 } };
  expect(reasons(counted({ kind: "resistance", options, ballots: [...ballots, missing] }))).toEqual({ x: "incomplete" });
  expect(counted<ResistanceOutcome>({ kind: "resistance", options, missing: "highest", ballots: [...ballots, missing] }).outcome.ranking.find(({ option }) => option === "now")).toMatchObject({ sum: 44, tops: 2 });
});

test("who, when and on what paper: each ballot that does not count says why", () => {
  const cast = (id: string, more: object) => ({ id, dots: { play: 1 }, ...more });
  const plan = counted({
    ...dots, eligible: ["v1", "v2", "v3", "v4"], opensAt: "2026-05-14T08:00Z", closesAt: "2026-05-14T18:00+02:00",
    struck: [{ ballot: "struck", reason: "zurückgezogen", by: "Lena Vogt", checkedBy: "Amir Said" }, { ballot: "paper", reason: "x", by: "Lena Vogt", checkedBy: "Lena Vogt" }],
    ballots: [
      cast("first", { voter: "v1", at: "2026-05-14T09:00Z" }), cast("second", { voter: "v1", at: "2026-05-14T10:00Z" }),
      cast("late", { voter: "v2", at: "2026-05-14T16:00:01Z" }), cast("just", { voter: "v3", at: "2026-05-14T16:00:00Z" }),
      cast("early", { voter: "v2", at: "2026-05-14T07:59:59Z" }), cast("when", { voter: "v2", at: "yesterday" }),
      cast("stranger", { voter: "v9" }), cast("nobody", {}), cast("struck", { voter: "v4" }),
      cast("paper", { paper: { enteredBy: "Lena Vogt", checkedBy: "Amir Said" } }), cast("alone", { paper: { enteredBy: "Lena Vogt", checkedBy: "Lena Vogt" } }),
    ],
  });
  expect(reasons(plan)).toEqual({
    first: "repeated", late: "late", early: "early", when: "unreadable-time", stranger: "unknown-voter", nobody: "unknown-voter", struck: "struck", alone: "paper-unchecked",
  });
  expect(plan.late).toEqual(["late"]);
  expect(plan.turnout).toMatchObject({ cast: 11, counted: 3, paper: 1, eligible: 4, share: 0.75 });
  expect(plan.log.filter(({ did }) => did === "counted").map(({ ballot }) => ballot)).toEqual(["just", "paper", "second"]);
});

test("rules that cannot be followed are refused in words", () => {
  expect(clash({ ...dots, spend: "all", points: 11 })).toMatchObject({
    type: "contradiction", facts: [{ fact: "cannot-spend" }, {}, {}],
    says: { de: "Jede Person muss alle 11 Punkte vergeben. Höchstens 2 Punkte dürfen auf dieselbe Möglichkeit. Es gibt nur 5 Möglichkeiten." },
  });
  expect(clash({ ...dots, points: 9, spend: "all", ownIdeas: "forbidden" })?.facts[0]).toMatchObject({ fact: "cannot-spend", about: ["v2"] });
  expect(clash({ ...dots, options: [] })?.facts[0]?.fact).toBe("no-options");
  expect(clash({ ...dots, seats: 6 })?.facts[0]?.fact).toBe("more-seats-than-options");
  expect(clash({ ...dots, quorum: { ballots: 5 }, eligibleCount: 4 })?.facts[0]?.fact).toBe("quorum-over-eligible");
  expect(clash({ ...dots, quorum: { share: 0.5 } })?.facts[0]?.fact).toBe("eligible-unknown");
  expect(clash({ ...dots, eligibleCount: 2 })?.facts[0]?.fact).toBe("more-ballots-than-eligible");
  expect(clash({ ...dots, ballots: [...dots.ballots, dots.ballots[3]!] })?.facts[0]).toMatchObject({ fact: "same-ballot-twice", about: ["4"] });
  expect(clash({ ...dots, opensAt: "2026-05-14T08:00Z", closesAt: "2026-05-14T08:00Z" })?.facts[0]?.fact).toBe("closes-before-opens");
});

test("a result that was changed, or that belongs to other ballots, is found out", () => {
  const plan = counted<DotsOutcome>(dots);
  expect(verify({ ...plan, outcome: { ...plan.outcome, chosen: ["play"] } }, dots)).toEqual({ holds: false, differs: ["outcome"] });
  expect(verify(plan, { ...dots, cap: 3 }).differs).toContain("rules");
  expect(verify(plan, { ...dots, ballots: dots.ballots.slice(1) }).differs).toEqual(expect.arrayContaining(["input", "outcome"]));
});
