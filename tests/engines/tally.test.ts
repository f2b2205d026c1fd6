// SPDX-License-Identifier: EUPL-1.2
// The checker and the engine count the same ballots independently of each other, and the checker sees a count that was touched.
import fc from "fast-check";
import { expect, test } from "vitest";
import { tally, type TallyProblem } from "../../src/engines/tally/index.ts";
import { brokenBy, optional, outFile, rarely, violations } from "./agree.ts";

const ids = ["a", "b", "c", "d"] as const;
const options = fc.subarray([...ids], { minLength: 1 }).map((list) => list.map((id) => ({ id })));
const some = <T>(...values: T[]) => fc.constantFrom(...values);
const at = optional(some("2026-05-14T18:00Z", "2026-05-14T20:30:30+02:00", "2026-05-15T00:00Z", "2026-02-30T00:00Z", "gestern"));
const paper = rarely(fc.record({ enteredBy: some("x", "y", ""), checkedBy: some("x", "y") }));
const cast = { voter: optional(some("v1", "v2", "v3", "v4")), at, paper };
const id = some(...ids, "e");
const numbered = <T extends object>(ballots: fc.Arbitrary<T>) => fc.array(ballots, { maxLength: 8 }).map((list) => list.map((ballot, index) => ({ ...ballot, id: `s${(index * 7) % 10}` })));

const rules = {
  eligible: rarely(fc.subarray(["v1", "v2", "v3", "v4"])),
  closesAt: optional(some("2026-05-14T19:00Z")),
  late: optional(some("invalid" as const, "counted" as const)),
  repeated: optional(some("last" as const, "first" as const, "none" as const)),
  quorum: rarely(fc.record({ ballots: fc.integer({ min: 0, max: 4 }) })),
  struck: optional(fc.array(fc.record({ ballot: some("s0", "s7"), reason: fc.constant("doppelt"), by: some("x", "y"), checkedBy: some("y", "z") }), { maxLength: 2 })),
  seats: optional(fc.integer({ min: 1, max: 3 })),
  lot: optional(fc.integer({ min: 0, max: 5 })),
};
const ties = <T extends string>(...names: T[]) => optional(fc.subarray(names));
const points = (max: number) => fc.dictionary(id, fc.integer({ min: -1, max }), { maxKeys: 4 });

const kinds: Record<TallyProblem["kind"], fc.Arbitrary<object>> = {
  dots: fc.record({
    ...rules, kind: fc.constant("dots"), options, points: some<number | string>(2, 3, "half-plus-one"), cap: optional(some(1, 2)), spend: optional(some("up-to", "all")),
    ties: ties("more-voters", "lot", "stands"), ballots: numbered(fc.record({ ...cast, dots: points(3) })),
  }),
  "yes-no": fc.record({
    ...rules, kind: fc.constant("yes-no"), options, majority: some("simple", "two-thirds", "three-quarters", "unanimous"), abstentions: optional(some("ignored", "present", "as-no")),
    chair: optional(some("v1")), ballots: numbered(fc.record({ ...cast, answers: fc.dictionary(id, some("yes", "no", "abstain", "yes", "vielleicht"), { maxKeys: 3 }) })),
  }),
  resistance: fc.record({
    ...rules, kind: fc.constant("resistance"), options, top: optional(fc.constant(3)), missing: optional(some("invalid", "highest")), ties: ties("fewer-tops", "lower-highest", "lot", "stands"),
    ballots: numbered(fc.record({ ...cast, resistance: points(4) })),
  }),
  ranking: fc.record({
    ...rules, kind: fc.constant("ranking"), options, method: some("schulze", "stv"), strength: optional(some("winning-votes", "margins")), tied: optional(some("stop", "invalid")),
    ties: ties("more-firsts", "lot", "stands"), ballots: numbered(fc.record({ ...cast, ranks: fc.shuffledSubarray([...ids]).chain((list) => some(list.map((one) => [one]), [list], [list.slice(0, 1), list.slice(1)])) })),
  }),
  scores: fc.record({
    ...rules, quorum: fc.constant(undefined), kind: fc.constant("scores"), options: options.map((list) => list.map((entry, index) => ({ ...entry, class: ["klein", "groß"][index % 2]! }))),
    criteria: fc.constant([{ id: "k1", weight: 1, min: 0, max: 4 }, { id: "k2", weight: 2, min: 1, max: 5 }]), normalise: optional(some("none", "mean", "z")), least: optional(some(1, 2)), shortlist: optional(some(1, 2)),
    conflicts: optional(fc.array(fc.record({ juror: some("v1", "v2"), entry: some("a", "b") }), { maxLength: 2 })), ties: ties("heaviest-criterion", "closer-jury", "lot", "stands"),
    ballots: numbered(fc.record({ ...cast, entry: id, points: fc.record({ k1: fc.integer({ min: 0, max: 5 }), k2: fc.integer({ min: 1, max: 5 }) }) })),
  }),
  delphi: fc.record({
    ...rules, quorum: fc.constant(undefined), kind: fc.constant("delphi"), options: options.map((list) => list.map((item, index) => ({ ...item, from: 1 + (index % 2) }))), rounds: fc.constant(2), min: fc.constant(1), max: fc.constant(5),
    conceal: optional(some(1, 2)), consensus: optional(some("either", "both", "iqr", "share")), ballots: numbered(fc.record({ ...cast, round: some(1, 2, 3), ratings: fc.dictionary(id, fc.integer({ min: 1, max: 6 }), { maxKeys: 3 }) })),
  }),
  "public-vote": fc.record({
    ...rules, kind: fc.constant("public-vote"), options, disposable: optional(fc.constant(["weg.example"])), mostEach: optional(some(1, 2)), blackoutDays: fc.constant(undefined), asOf: optional(some("2026-05-14T18:30Z")),
    ties: ties("earlier", "lot", "stands"), plus: optional(fc.boolean()),
    ballots: numbered(fc.record({ ...cast, nominee: id, address: optional(some("a.b@gmail.com", "ab+x@googlemail.com", "ab@weg.example", "@x", "C@x.example", "c+1@x.example")), addressHash: optional(some("h1")), confirmedAt: optional(some("2026-05-14T18:10Z", "2026-05-14T23:00Z")) })),
  }),
};

const counted = (problem: TallyProblem) => tally(problem, { seed: 1 });

test.each(Object.entries(kinds))("engine and checker agree on %s", (_, arbitrary) => {
  let plans = 0;
  fc.assert(fc.property(arbitrary, (raw) => {
    const problem = JSON.parse(JSON.stringify(raw)) as TallyProblem;
    const answer = counted(problem);
    if (answer.ok) plans++;
    expect(violations("tally", problem, answer)).toEqual([]);
  }), { numRuns: 1500 });
  expect(plans).toBeGreaterThan(300);
});

const budget: TallyProblem = {
  kind: "dots", points: 3, options: [{ id: "bank", name: "Bänke" }, { id: "baum", name: "Bäume" }],
  ballots: [{ id: "1", voter: "Lena", dots: { bank: 2, baum: 1 } }, { id: "2", voter: "Tarek", dots: { baum: 3 } }, { id: "3", voter: "Ines", dots: { baum: 9 } }],
};

test.each<[string, string, (file: { plan: { outcome: { chosen: string[]; ranking: { points: number; place: number }[] }; invalid: unknown[]; seal: { inputHash: string }; turnout: { counted: number } }; objective: number }) => void]>([
  ["a winner who did not win", "chosen", (file) => (file.plan.outcome.chosen = ["bank"])],
  ["a figure that is too high", "figure", (file) => (file.plan.outcome.ranking[1]!.points = 5)],
  ["a wrong place", "place", (file) => (file.plan.outcome.ranking[1]!.place = 1)],
  ["a ballot counted that does not count", "ballots", (file) => (file.plan.invalid = [])],
  ["another input", "seal", (file) => (file.plan.seal.inputHash = "0".repeat(64))],
  ["a wrong turnout", "ballots", (file) => (file.plan.turnout.counted = 3)],
  ["a wrong objective", "objective", (file) => (file.objective = 3)],
])("the checker sees %s", (_, rule, change) => {
  const file = outFile("tally", budget, counted(budget));
  expect(brokenBy(budget, file, () => undefined)).toEqual([]);
  expect(brokenBy(budget, file, change as never)).toContain(rule);
});
