// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from "vitest";
import { tally } from "./index.ts";
import type { DelphiBallot, DelphiOutcome, DelphiProblem, Outcome, PublicVote, PublicVoteOutcome, PublicVoteProblem, ScoresOutcome, ScoresProblem, TallyProblem } from "./index.ts";

function counted<O extends Outcome>(problem: TallyProblem) {
  const result = tally(problem, { seed: 1 });
  if (!result.ok) throw new Error(result.refusal.says.en);
  const { plan, says, people } = result.value;
  return { outcome: plan.outcome as O, plan, says: says.map(({ de }) => de), people, reasons: Object.fromEntries(plan.invalid.map(({ ballot, why }) => [ballot, why])) };
}

const single = [{ id: "all", name: "Gesamteindruck", weight: 1, min: 0, max: 100 }];
const given = (juror: string, entry: string, all: number) => ({ id: `${juror}-${entry}`, voter: juror, entry, points: { all } });
const entries = (...ids: string[]) => ids.map((id) => ({ id }));
const score = ({ classes }: ScoresOutcome) => Object.fromEntries(classes.flatMap(({ entries: list }) => list.map(({ entry, score: value }) => [entry, value])));

test("scores: weights and scales", () => {
  // (2 x 8/10 + 1 x (3 - 1)/(5 - 1)) / 3 = (1.6 + 0.5) / 3 = 0.7; the other juror (2 x 5/10 + 1 x 4/4) / 3 = 0.6667. Mean 68.3333.
  const criteria = [{ id: "effect", weight: 2, min: 0, max: 10 }, { id: "new", weight: 1, min: 1, max: 5 }];
  const ballots = [{ id: "1", voter: "x", entry: "e", points: { effect: 8, new: 3 } }, { id: "2", voter: "y", entry: "e", points: { effect: 5, new: 5 } }];
  const [only] = counted<ScoresOutcome>({ kind: "scores", options: entries("e"), criteria, ballots }).outcome.classes[0]!.entries;
  expect(only).toMatchObject({ place: 1, ballots: 2, score: 68.333333333, raw: 68.333333333, spread: 3.333333333, shares: [0.65, 0.75] });
});

test("scores: a strict juror does not decide once jurors are made comparable", () => {
  // x gives e1 60, e2 80 (mean 70, deviation 10), y gives e2 20, e3 40 (mean 30, deviation 10).
  // All: mean 50, squares 100 + 900 + 900 + 100, divided by 4: 500, deviation 22.360679775.
  // z: e1 -1 -> 27.639320225; e2 +1 and -1 -> 50; e3 +1 -> 72.360679775. mean: e1 60 - 70 + 50 = 40, e2 (60 + 40) / 2 = 50, e3 60.
  const problem: ScoresProblem = { kind: "scores", options: entries("e1", "e2", "e3"), criteria: single, least: 1, ballots: [given("x", "e1", 60), given("x", "e2", 80), given("y", "e2", 20), given("y", "e3", 40)] };
  expect(score(counted<ScoresOutcome>(problem).outcome)).toEqual({ e1: 60, e2: 50, e3: 40 });
  expect(score(counted<ScoresOutcome>({ ...problem, normalise: "mean" }).outcome)).toEqual({ e3: 60, e2: 50, e1: 40 });
  const z = counted<ScoresOutcome>({ ...problem, normalise: "z" }).outcome;
  expect(score(z)).toEqual({ e3: 72.360679775, e2: 50, e1: 27.639320225 });
  expect(z.jurors).toEqual([{ juror: "x", ballots: 2, mean: 70, deviation: 10 }, { juror: "y", ballots: 2, mean: 30, deviation: 10 }]);
  // A third juror who gives one entry 90 says nothing about who is better: the value is the mean of all, (60 + 80 + 20 + 40 + 90) / 5 = 58.
  const third = { ...problem, normalise: "z" as const, options: entries("e1", "e2", "e3", "e4"), ballots: [...problem.ballots, given("w", "e4", 90)] };
  expect(score(counted<ScoresOutcome>(third).outcome).e4).toBe(58);
});

test("scores: who declared a conflict never counts, and one assessment is not enough", () => {
  const { outcome, reasons, people } = counted<ScoresOutcome>({
    kind: "scores", options: [{ id: "e1", name: "Tafel im Viertel" }, { id: "e2" }], criteria: single, conflicts: [{ juror: "x", entry: "e1" }],
    ballots: [given("x", "e1", 100), given("y", "e1", 50), given("x", "e2", 70), given("y", "e2", 60)],
  });
  expect(reasons).toEqual({ "x-e1": "conflict" });
  expect(outcome.conflicts).toEqual([{ ballot: "x-e1", juror: "x", entry: "e1" }]);
  expect(outcome.classes[0]!.entries).toMatchObject([{ entry: "e2", rated: true, place: 1, score: 65 }, { entry: "e1", rated: false, ballots: 1 }]);
  expect(people.e1).toEqual([{ de: "Tafel im Viertel ist nicht gereiht: 1 von 2 nötigen Bewertungen.", en: "Tafel im Viertel is not ranked: 1 of 2 assessments needed." }]);
});

test("scores: a shortlist for each size class, with what each entrant is told", () => {
  const options = ["s1", "s2", "s3", "b1"].map((id) => ({ id, class: id[0] === "s" ? "klein" : "groß" }));
  const criteria = [{ id: "effect", name: "Wirkung", weight: 2, min: 0, max: 10 }, { id: "new", name: "Neuheit", weight: 1, min: 0, max: 10 }];
  const points: Record<string, [number, number]> = { s1: [9, 3], s2: [6, 9], s3: [3, 6], b1: [1, 1] };
  const ballots = Object.entries(points).flatMap(([entry, [effect, fresh]]) => ["x", "y"].map((voter) => ({ id: `${voter}${entry}`, voter, entry, points: { effect, new: fresh } })));
  const { outcome, people } = counted<ScoresOutcome>({ kind: "scores", options, criteria, ballots, shortlist: 1 });
  // s1 (18 + 3) / 30 = 70, s2 (12 + 9) / 30 = 70: level; the heavier criterion puts s1 ahead. s3 (6 + 6) / 30 = 40.
  expect(outcome.classes).toMatchObject([{ class: "klein", chosen: ["s1"], gap: 0, ties: [{ by: "heaviest-criterion", order: ["s1", "s2"] }] }, { class: "groß", chosen: ["b1"] }]);
  expect(people.s2!.map(({ de }) => de)).toEqual([
    "s2: Platz 2 von 3 in der Bewertung der Jury.", "2 Personen haben unabhängig voneinander bewertet.",
    "Über dem Durchschnitt der Klasse: Neuheit.", "Diesmal nicht in der nächsten Stufe.",
  ]);
});

test("scores: a jury too small for its conflicts is refused", () => {
  const result = tally({ kind: "scores", options: entries("e1", "e2"), criteria: single, eligible: ["x", "y"], conflicts: [{ juror: "y", entry: "e2" }], ballots: [] }, { seed: 1 });
  expect(result).toMatchObject({ ok: false, refusal: { facts: [{ fact: "too-few-jurors", about: ["e2", "y"] }, {}, {}], says: { de: "Jede Einreichung braucht 2 Bewertungen. Die Jury hat 2 Mitglieder. Bei „e2“ ist 1 davon befangen." } } });
});

const panel = (rounds: readonly (readonly number[])[], more: Partial<DelphiProblem> = {}): DelphiProblem => ({
  kind: "delphi", options: [{ id: "i" }], rounds: rounds.length, min: 1, max: 5, conceal: 4, ...more,
  ballots: rounds.flatMap((values, at) => values.map((value, expert) => ({ id: `${at}-${expert}`, voter: `x${expert}`, round: at + 1, ratings: { i: value } }))),
});

test("Delphi: median, quartiles, concentration and drop-outs by hand", () => {
  // Round 1: 1 2 4 5: h = 0.75 -> 1.75; median 3; h = 2.25 -> 4.25; apart 2.5; the fullest two neighbours hold 2 of 4.
  // Round 2: 2 3 3 4 5, q1 3, median 3, q3 4, apart 1: consensus by the quartiles; 3 and 4 hold 3 of 5. The median did not move.
  // Round 3: three answers, fewer than 4: not shown; x3 and x4 did not come back.
  const { outcome } = counted<DelphiOutcome>(panel([[1, 2, 4, 5], [3, 2, 4, 3, 5], [3, 3, 3]]));
  expect(outcome.items[0]).toMatchObject({
    state: "consensus",
    rounds: [
      { round: 1, n: 4, q1: 1.75, median: 3, q3: 4.25, iqr: 2.5, concentration: 0.5, consensus: false, histogram: [1, 1, 0, 1, 1] },
      { round: 2, n: 5, q1: 3, median: 3, q3: 4, iqr: 1, concentration: 0.6, consensus: true, change: 0, stable: true },
      { round: 3, n: 3, hidden: true },
    ],
  });
  expect(outcome.items[0]!.rounds[2]).toEqual({ round: 3, n: 3, hidden: true });
  expect(outcome.rounds).toMatchObject([{ answered: 4, dropouts: 0 }, { answered: 5, dropouts: 0 }, { answered: 3, dropouts: 2 }]);
});

test("Delphi: three quarters in two neighbouring values, and a median that moves less than 15 %", () => {
  // 1 4 4 5 5 5: 5 of 6 in 4 and 5. Quartiles of 1 1 1 4 4 4 4 5: h = 1.75 -> 1; h = 5.25 -> 4: apart 3, 5 of 8 in 4 and 5: none.
  expect(counted<DelphiOutcome>(panel([[1, 4, 4, 5, 5, 5]], { consensus: "share" })).outcome.items[0]!.state).toBe("consensus");
  const open = [1, 1, 1, 4, 4, 4, 4, 5];
  expect(counted<DelphiOutcome>(panel([open])).outcome.items[0]!.state).toBe("open");
  expect(counted<DelphiOutcome>(panel([open, open])).outcome).toMatchObject({ settled: 1, items: [{ state: "stable" }] });
  // Median 4 to 3.5: 0.5 / 4 = 12.5 %; to 2.5: 37.5 %.
  const moved = (values: number[]) => counted<DelphiOutcome>(panel([open, values])).outcome.items[0]!.rounds[1];
  expect(moved([1, 1, 1, 3, 4, 5, 5, 5])).toMatchObject({ median: 3.5, change: 0.125, stable: true });
  expect(moved([1, 1, 1, 1, 4, 5, 5, 5])).toMatchObject({ median: 2.5, change: 0.375, stable: false });
});

test("Delphi: which questionnaires do not count, and what an expert is told", () => {
  const base = panel([[3, 3, 3, 5], [3, 3, 3, 5]], { options: [{ id: "i" }, { id: "later", from: 2 }] });
  const extra: DelphiBallot[] = [
    { id: "off", voter: "x8", round: 1, ratings: { i: 6 } }, { id: "early", voter: "x8", round: 1, ratings: { later: 3 } }, { id: "half", voter: "x8", round: 1, ratings: { i: 2.5 } },
    { id: "round", voter: "x8", round: 3, ratings: {} }, { id: "item", voter: "x8", round: 1, ratings: { other: 1 } }, { id: "who", round: 1, ratings: {} },
  ];
  const { reasons, people } = counted({ ...base, ballots: [...base.ballots, ...extra] });
  expect(reasons).toEqual({ off: "bad-number", early: "not-yet-open", half: "bad-number", round: "unknown-round", item: "unknown-option", who: "no-expert" });
  expect(people.x3![0]!.de).toBe("Runde 1: 1 Aussage bewertet, davon 1 außerhalb der mittleren Hälfte der Gruppe.");
});

const vote = (id: string, address: string, nominee: string, more: Partial<PublicVote> = {}): PublicVote => ({ id, address, nominee, at: "2026-10-01T10:00:00Z", confirmedAt: "2026-10-01T10:05:00Z", ...more });
const publicVote: PublicVoteProblem = {
  kind: "public-vote", options: entries("n1", "n2", "n3"), closesAt: "2026-10-24T22:00:00Z", blackoutDays: 8, disposable: ["Throwaway.example"],
  ballots: [
    vote("1", "Jo.Doe+prize@GoogleMail.com", "n1"), vote("2", " jodoe@gmail.com ", "n1", { at: "2026-10-02T10:00:00Z" }), vote("3", "jodoe@gmail.com", "n2"),
    vote("4", "a.b@example.org", "n1"), vote("5", "ab@example.org", "n1"), vote("6", "x@mail.throwaway.example", "n2"), vote("7", "x@notthrowaway.example", "n2"),
    vote("8", "y@example.org", "n2", { confirmedAt: undefined }), vote("9", "z@example.org", "n9"), vote("10", "no address", "n1"),
    vote("11", "w@example.org", "n2", { confirmedAt: "2026-10-24T22:00:01Z" }), vote("12", "w@example.org", "n2", { at: "2026-10-24T22:00:01Z" }),
    { id: "13", voter: "sheet 4, line 7", nominee: "n3", paper: { enteredBy: "Lena Vogt", checkedBy: "Amir Said" } },
  ],
};

test("public vote: one voice for each confirmed address and nominee, however it is spelled", () => {
  // n1: 1 (2 is the same person), 4, 5: three. n2: 3, 7: two. n3: one from paper. Three minus two is one: one vote from n1 to n2.
  const { outcome, reasons } = counted<PublicVoteOutcome>(publicVote);
  expect(outcome.ranking).toEqual([{ option: "n1", place: 1, votes: 3 }, { option: "n2", place: 2, votes: 2 }, { option: "n3", place: 3, votes: 1 }]);
  expect(outcome).toMatchObject({ chosen: ["n1"], people: 5, margin: { ballots: 1, holds: "at-least" } });
  expect(reasons).toEqual({ 2: "repeated", 6: "disposable", 8: "unconfirmed", 9: "unknown-option", 10: "no-address", 11: "confirmed-late", 12: "late" });
  expect(outcome.removed.reduce((sum, { votes }) => sum + votes, 0)).toBe(7);
});

test("public vote: in the last eight days no figure is shown anywhere", () => {
  const at = (asOf: string) => counted<PublicVoteOutcome>({ ...publicVote, asOf });
  const hidden = at("2026-10-16T22:00:00Z");
  expect(hidden.outcome).toMatchObject({ hidden: true, ranking: [], chosen: [], contested: [], ties: [] });
  expect(hidden.people).toEqual({});
  expect(hidden.says.join(" ")).toContain("In den letzten 8 Tagen vor dem Ende werden keine Zahlen gezeigt.");
  expect(at("2026-10-16T21:59:59Z").outcome).toMatchObject({ hidden: false, chosen: [], ranking: [{ option: "n1", votes: 3 }, {}, {}] });
  expect(at("2026-10-24T22:00:00Z").outcome).toMatchObject({ hidden: false, chosen: ["n1"] });
  expect(at("2026-10-01T12:00:00Z").reasons["2"]).toBe("not-yet");
});

test("public vote: limits, bursts, and who was there first", () => {
  const ballots = ["n1", "n2", "n3"].map((nominee, at) => vote(`${at}`, "a@example.org", nominee, { at: `2026-10-01T10:0${at}:00Z`, source: "s" }));
  const limited = counted<PublicVoteOutcome>({ ...publicVote, ballots, mostEach: 2 });
  expect(limited.reasons).toEqual({ 2: "over-limit" });
  const burst = counted<PublicVoteOutcome>({ ...publicVote, ballots, burst: { votes: 1, minutes: 1 }, ties: ["earlier"] });
  expect(burst.outcome.bursts).toEqual([{ source: "s", votes: 2, from: "2026-10-01T10:00:00Z" }]);
  expect(burst.outcome).toMatchObject({ chosen: ["n1"], ties: [{ by: "earlier", order: ["n1", "n2", "n3"] }] });
});
