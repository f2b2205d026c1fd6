// SPDX-License-Identifier: EUPL-1.2
// Invented votes for the property tests of this folder and of src/planning/tally.
import fc from "fast-check";
import type { DelphiProblem, RankingProblem, ScoresProblem, TallyProblem } from "../../src/engines/tally/index.ts";

export const IDS = ["a", "b", "c", "d"];

export const options = fc.integer({ min: 1, max: 4 }).map((n) => IDS.slice(0, n).map((id) => ({ id })));
const voter = fc.option(fc.constantFrom("u", "v", "w", "x"), { nil: undefined });
const at = fc.option(fc.constantFrom("2026-05-14T08:00Z", "2026-05-14T09:00Z", "2026-05-14T12:00:00+02:00", "soon"), { nil: undefined });
/** Ballots of mixed quality: what stands on them may be wrong in any way that the schema lets through. */
export const stack = <B extends object>(content: fc.Arbitrary<B>) =>
  fc.array(fc.record({ voter, at, content }), { maxLength: 5 }).map((list) => list.map(({ content: held, ...cast }, place) => ({ id: `${(place * 7) % 10}`, ...cast, ...held })));
export const numbers = fc.dictionary(fc.constantFrom(...IDS, "z"), fc.constantFrom(0, 1, 1, 2, 3, 4, 5, -1, 0.5), { maxKeys: 4 });
const ranks = fc.array(fc.array(fc.constantFrom("a", "a", "b", "c", "d", "z"), { maxLength: 2 }), { maxLength: 4 });
const rules = { closesAt: fc.constantFrom(undefined, "2026-05-14T09:30Z"), repeated: fc.constantFrom(undefined, "last" as const, "first" as const, "none" as const) };
const lot = fc.constant(["lot" as const]);

/** Votes of every kind, with ballots of mixed quality; ties by lot. */
export const anyProblem: fc.Arbitrary<TallyProblem> = fc.oneof(
  fc.record({ kind: fc.constant("dots" as const), ...rules, options, points: fc.integer({ min: 1, max: 3 }), cap: fc.constantFrom(undefined, 1, 2), ties: lot, ballots: stack(numbers.map((dots) => ({ dots }))) }),
  fc.record({ kind: fc.constant("resistance" as const), ...rules, options, missing: fc.constant("highest" as const), ties: lot, ballots: stack(numbers.map((resistance) => ({ resistance }))) }),
  fc.record({ kind: fc.constant("yes-no" as const), ...rules, options, majority: fc.constantFrom("simple" as const, "two-thirds" as const), ballots: stack(fc.dictionary(fc.constantFrom("a", "b"), fc.constantFrom("yes", "no", "abstain", "maybe" as "no")).map((answers) => ({ answers: answers as Record<string, "yes"> }))) }),
  fc.record({ kind: fc.constant("ranking" as const), ...rules, options, method: fc.constantFrom("schulze" as const, "stv" as const), ties: lot, ballots: stack(ranks.map((list) => ({ ranks: list }))) }),
  fc.record({
    kind: fc.constant("scores" as const), ...rules, options, normalise: fc.constantFrom("none" as const, "mean" as const, "z" as const), ties: lot, shortlist: fc.constant(1),
    criteria: fc.constant([{ id: "a", weight: 1, min: 0, max: 4 }]), conflicts: fc.constant([{ juror: "u", entry: "a" }]),
    ballots: stack(fc.record({ entry: fc.constantFrom("a", "b", "z"), points: fc.integer({ min: 0, max: 5 }).map((a) => ({ a })) })),
  }),
  fc.record({ kind: fc.constant("delphi" as const), ...rules, options, rounds: fc.constant(2), min: fc.constant(0), max: fc.constant(4), conceal: fc.constant(2), ballots: stack(fc.record({ round: fc.constantFrom(1, 2, 3), ratings: numbers })) }),
  fc.record({
    kind: fc.constant("public-vote" as const), ...rules, options, ties: lot, mostEach: fc.constantFrom(undefined, 1), disposable: fc.constant(["bin.example"]),
    ballots: stack(fc.record({ nominee: fc.constantFrom("a", "b", "z"), address: fc.constantFrom("u@example.org", "U+1@example.org", "u@bin.example", "none"), confirmedAt: fc.constantFrom(undefined, "2026-05-14T09:00Z") })),
  }),
) as fc.Arbitrary<TallyProblem>;


const valid = <B extends object>(content: fc.Arbitrary<B>, most: number) => fc.array(content, { maxLength: most }).map((list) => list.map((held, at) => ({ id: `${at}`, ...held })));

/** Votes where nearly every ballot counts, with the settings that the others leave at their defaults. */
export const fullProblem: fc.Arbitrary<TallyProblem> = fc.oneof(
  fc.record({
    kind: fc.constant("ranking" as const), method: fc.constantFrom("stv" as const, "schulze" as const), seats: fc.integer({ min: 1, max: 3 }), strength: fc.constantFrom("margins" as const, "winning-votes" as const),
    ties: fc.constantFrom<RankingProblem["ties"]>(["lot"], ["more-firsts", "stands"], ["more-firsts", "lot"]), options: fc.constant(IDS.map((id) => ({ id }))),
    ballots: valid(fc.shuffledSubarray(IDS, { minLength: 1 }).map((order) => ({ ranks: order.map((id) => [id]) })), 14),
  }),
  fc.record({
    kind: fc.constant("scores" as const), normalise: fc.constantFrom("none" as const, "mean" as const, "z" as const), shortlist: fc.integer({ min: 1, max: 2 }), least: fc.integer({ min: 1, max: 2 }),
    ties: fc.constantFrom<ScoresProblem["ties"]>(["lot"], ["heaviest-criterion", "closer-jury", "stands"], ["closer-jury", "lot"]), options: fc.constant(IDS.map((id, at) => ({ id, class: at < 3 ? "s" : "l" }))),
    criteria: fc.constant([{ id: "k", weight: 1, min: 0, max: 4 }, { id: "l", weight: 2.5, min: 1, max: 3 }]),
    ballots: valid(fc.record({ voter: fc.constantFrom("u", "v", "w"), entry: fc.constantFrom(...IDS), points: fc.record({ k: fc.integer({ min: 0, max: 4 }), l: fc.integer({ min: 1, max: 3 }) }) }), 14),
  }),
  fc.record({
    kind: fc.constant("delphi" as const), rounds: fc.constant(3), min: fc.constant(1), max: fc.constant(5), conceal: fc.integer({ min: 1, max: 3 }), adjacent: fc.integer({ min: 1, max: 3 }),
    consensus: fc.constantFrom<DelphiProblem["consensus"]>("either", "both", "iqr", "share"), options: fc.constant([{ id: "a" }, { id: "b", from: 2 }]),
    ballots: valid(fc.record({ voter: fc.constantFrom(..."uvwxyz"), round: fc.integer({ min: 1, max: 3 }), ratings: fc.record({ a: fc.integer({ min: 1, max: 5 }) }) }), 16),
  }),
) as fc.Arbitrary<TallyProblem>;
