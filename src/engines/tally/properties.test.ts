// SPDX-License-Identifier: EUPL-1.2
import fc from "fast-check";
import { expect, test } from "vitest";
import { chance } from "../search/index.ts";
import { canonical, tally, verify } from "./index.ts";
import type { Count, DotsOutcome, DotsProblem, Outcome, RankingOutcome, RankingProblem, ScoresOutcome, ScoresProblem, TallyProblem, YesNoOutcome, YesNoProblem } from "./index.ts";
import { anyProblem, IDS, numbers, options, stack } from "../../../tests/support/votes.ts";

const CASES = { numRuns: 10_000 };

function counted<O extends Outcome>(problem: TallyProblem): Count<O> {
  const result = tally(problem, { seed: 3 });
  if (!result.ok) throw new Error(result.refusal.says.en);
  return result.value.plan as Count<O>;
}

const withBallots = (problem: TallyProblem, ballots: readonly object[]) => ({ ...problem, ballots }) as TallyProblem;

test("the same problem gives the same result, in whatever order the ballots lie", () => {
  fc.assert(fc.property(anyProblem, fc.integer(), (problem, seed) => {
    const shuffled = withBallots(problem, chance(seed).shuffle([...problem.ballots]));
    expect(canonical(tally(shuffled, { seed: 3 }))).toBe(canonical(tally(problem, { seed: 3 })));
  }), CASES);
});

test("every ballot is counted or stands there with its reason, and a ballot that does not count changes nothing", () => {
  fc.assert(fc.property(anyProblem, (problem) => {
    const { outcome, turnout, invalid, log } = counted(problem);
    expect(log).toHaveLength(problem.ballots.length);
    expect(turnout.counted + invalid.length).toBe(turnout.cast);
    for (const { why } of invalid) expect(why).not.toBe("");
    const wrong = { id: "wrong", voter: "u", at: "never", dots: {}, resistance: {}, answers: {}, ranks: [], entry: "a", points: {}, round: 1, ratings: {}, nominee: "a", address: "u@example.org" };
    const more = counted(withBallots(problem, [...problem.ballots, wrong]));
    expect(more.invalid.find(({ ballot }) => ballot === "wrong")?.why).toBe("unreadable-time");
    // Public votes and conflicts list what was removed; all else stays.
    const bare = (held: Outcome) => canonical({ ...held, removed: undefined });
    expect(bare(more.outcome)).toBe(bare(outcome));
  }), CASES);
});

test("a frozen result holds; with any one ballot changed neither hash nor result does", () => {
  fc.assert(fc.property(anyProblem, fc.nat(), (problem, pick) => {
    const plan = counted(problem);
    expect(verify(plan, problem)).toEqual({ holds: true, differs: [] });
    if (problem.ballots.length === 0) return;
    const ballots = problem.ballots.map((ballot, place) => (place === pick % problem.ballots.length ? { ...ballot, voter: `${ballot.voter}'` } : ballot));
    expect(verify(plan, withBallots(problem, ballots)).differs).toContain("input");
  }), CASES);
});

const dotsProblem = fc.record({ kind: fc.constant("dots" as const), options, points: fc.integer({ min: 1, max: 4 }), cap: fc.constantFrom(undefined, 1, 2), ballots: stack(numbers.map((dots) => ({ dots }))) }) as fc.Arbitrary<DotsProblem>;

test("dots: no point is lost and none appears", () => {
  fc.assert(fc.property(dotsProblem, (problem) => {
    const { outcome, log } = counted<DotsOutcome>(problem);
    const good = new Set(log.filter(({ did }) => did === "counted").map(({ ballot }) => ballot));
    const given = problem.ballots.filter(({ id }) => good.has(id)).flatMap(({ dots }) => Object.values(dots)).reduce((sum, put) => sum + put, 0);
    expect(outcome.ranking.reduce((sum, { points }) => sum + points, 0)).toBe(given);
    expect(outcome.points).toBe(given);
  }), CASES);
});

test("dots: the margin is what trying all ways of refilling ballots finds", () => {
  // Three voters, two points each, three options: every way of filling one ballot, every set of ballots.
  const fillings = [0, 1, 2].flatMap((a) => [0, 1, 2].flatMap((b) => [0, 1, 2].flatMap((c) => (a + b + c <= 2 ? [[a, b, c]] : []))));
  const filling = fc.constantFrom(...fillings);
  const alone = (rows: readonly (readonly number[])[]) => {
    const sums = [0, 1, 2].map((at) => rows.reduce((sum, row) => sum + row[at]!, 0));
    const best = Math.max(...sums);
    return sums.filter((sum) => sum === best).length === 1 ? sums.indexOf(best) : -1;
  };
  const changes = (rows: readonly (readonly number[])[], winner: number, left: number, from: number): boolean =>
    alone(rows) !== winner || (left > 0 && rows.some((_, at) => at >= from && fillings.some((other) => changes(rows.with(at, other), winner, left - 1, at + 1))));
  fc.assert(fc.property(filling, filling, filling, (...rows) => {
    const ballots = rows.map((row, at) => ({ id: `${at}`, dots: Object.fromEntries(row.map((put, option) => [IDS[option]!, put])) }));
    const winner = alone(rows);
    const { margin, contested } = counted<DotsOutcome>({ kind: "dots", options: IDS.slice(0, 3).map((id) => ({ id })), points: 2, ties: ["stands"], ballots }).outcome;
    if (winner < 0) return void expect([contested.length > 1, margin]).toEqual([true, { ballots: 0, holds: "exactly" }]);
    expect(margin).toEqual({ ballots: [1, 2, 3].find((left) => changes(rows, winner, left, 0)), holds: "exactly" });
  }), CASES);
});

test("yes and no: the margin is what trying all ways of answering finds", () => {
  const problem = fc.record({
    majority: fc.constantFrom("simple" as const, "two-thirds" as const, "unanimous" as const, "absolute" as const), abstentions: fc.constantFrom("ignored" as const, "present" as const, "as-no" as const),
    needed: fc.integer({ min: 0, max: 6 }), yes: fc.nat(3), no: fc.nat(3), abstain: fc.nat(2),
  });
  const result = ({ yes, no, abstain, needed, ...more }: { yes: number; no: number; abstain: number; needed: number } & Pick<YesNoProblem, "majority" | "abstentions">) => {
    const all = [...Array<"yes">(yes).fill("yes"), ...Array<"no">(no).fill("no"), ...Array<"abstain">(abstain).fill("abstain")];
    return counted<YesNoOutcome>({ kind: "yes-no", options: [{ id: "m" }], ...more, eligibleCount: 10, quorum: { ballots: needed }, ballots: all.map((answer, at) => ({ id: `${at}`, answers: { m: answer } })) }).outcome.motions[0]!;
  };
  const memory = new Map<string, string>();
  const remembered = (given: Parameters<typeof result>[0]) => {
    const key = canonical(given);
    return memory.get(key) ?? memory.set(key, result(given).result).get(key)!;
  };
  fc.assert(fc.property(problem, (given) => {
    const { result: now, margin } = result(given);
    if (now === "no-quorum") return void expect(margin).toBeUndefined();
    const all = given.yes + given.no + given.abstain;
    const counts = (yes: number, no: number, abstain: number) => remembered({ ...given, yes, no, abstain });
    let least = Infinity;
    for (let yes = 0; yes <= all; yes++) {
      for (let no = 0; no <= all - yes; no++) {
        const abstain = all - yes - no;
        const moved = (Math.abs(yes - given.yes) + Math.abs(no - given.no) + Math.abs(abstain - given.abstain)) / 2;
        if (moved < least && (counts(yes, no, abstain) === "accepted") !== (now === "accepted")) least = moved;
      }
    }
    expect(margin).toEqual(least === Infinity ? undefined : { ballots: least, holds: "exactly" });
  }), { numRuns: 10_000 });
}, 120_000);

const strict = fc.shuffledSubarray(["a", "b", "c", "d"], { minLength: 4, maxLength: 4 });
const schulze = (orders: readonly (readonly string[])[], more: Partial<RankingProblem> = {}) =>
  counted<RankingOutcome>({ kind: "ranking", method: "schulze", options: IDS.map((id) => ({ id })), ballots: orders.map((order, place) => ({ id: `${place}`, ranks: order.map((id) => [id]) })), ...more }).outcome;
const first = ({ ranking }: RankingOutcome) => ranking.filter(({ place }) => place === 1).map(({ option }) => option);

test("Schulze: who wins every pair wins, and who loses every pair does not", () => {
  const partial = fc.shuffledSubarray(["a", "b", "c", "d"], { minLength: 1 });
  fc.assert(fc.property(fc.array(partial, { minLength: 1, maxLength: 9 }), fc.constantFrom("winning-votes" as const, "margins" as const), (orders, strength) => {
    const rank = (order: readonly string[], id: string) => (order.includes(id) ? order.indexOf(id) : 9);
    const beats = (one: string, other: string) => orders.filter((order) => rank(order, one) < rank(order, other)).length > orders.filter((order) => rank(order, other) < rank(order, one)).length;
    const outcome = schulze(orders, { strength });
    for (const id of IDS) {
      const others = IDS.filter((other) => other !== id);
      if (others.every((other) => beats(id, other))) expect([outcome.chosen, outcome.schulze!.condorcet]).toEqual([[id], id]);
      if (others.every((other) => beats(other, id))) expect(first(outcome)).not.toContain(id);
    }
  }), CASES);
});

test("Schulze: nobody in front falls back by being put higher on a ballot", () => {
  fc.assert(fc.property(fc.array(strict, { minLength: 1, maxLength: 8 }), fc.nat(), fc.nat(2), (orders, ballot, by) => {
    const none = { ties: ["stands" as const] };
    for (const winner of first(schulze(orders, none))) {
      const at = ballot % orders.length;
      const place = orders[at]!.indexOf(winner);
      const raised = orders[at]!.toSpliced(place, 1).toSpliced(Math.max(0, place - 1 - by), 0, winner);
      expect(first(schulze(orders.with(at, raised), none))).toContain(winner);
    }
  }), CASES);
});

test("Schulze: the margin is a lower bound", () => {
  fc.assert(fc.property(fc.array(strict, { minLength: 1, maxLength: 7 }), fc.array(fc.tuple(fc.nat(), strict), { maxLength: 2 }), (orders, changes) => {
    const { margin, chosen } = schulze(orders, { ties: ["stands"] });
    const changed = new Map(changes.map(([at, order]) => [at % orders.length, order]));
    if (!margin || changed.size >= margin.ballots) return;
    expect(schulze(orders.map((order, at) => changed.get(at) ?? order), { ties: ["stands"] }).chosen).toEqual(chosen);
  }), CASES);
});

test("STV: votes are neither made nor lost beyond what is rounded down, and every seat is filled", () => {
  const list = fc.array(fc.shuffledSubarray(IDS, { minLength: 1 }), { minLength: 1, maxLength: 12 });
  fc.assert(fc.property(list, fc.integer({ min: 1, max: 4 }), (orders, seats) => {
    const { outcome } = counted<RankingOutcome>({ kind: "ranking", method: "stv", seats, options: IDS.map((id) => ({ id })), ballots: orders.map((order, place) => ({ id: `${place}`, ranks: order.map((id) => [id]) })) });
    expect(outcome.chosen).toHaveLength(seats);
    expect(new Set(outcome.ranking.map(({ option }) => option)).size).toBe(4);
    const { quota, stages } = outcome.stv!;
    expect(quota * (seats + 1)).toBeGreaterThan(orders.length);
    for (const { votes, exhausted, lost } of stages) {
      expect(votes.reduce((sum, held) => sum + held, exhausted + lost)).toBeCloseTo(orders.length, 8);
      expect(lost).toBeGreaterThanOrEqual(0);
      expect(lost).toBeLessThanOrEqual(orders.length * 0.00001 * stages.length + 1e-9);
    }
    const whole = IDS.filter((id) => orders.filter((order) => order[0] === id).length >= quota);
    for (const id of whole) expect(outcome.chosen).toContain(id);
  }), CASES);
});

test("scores: whatever a juror with a conflict writes, nothing moves", () => {
  const mark = fc.record({ voter: fc.constantFrom("u", "v", "w"), entry: fc.constantFrom("a", "b", "c"), value: fc.integer({ min: 0, max: 10 }) });
  fc.assert(fc.property(fc.array(mark, { maxLength: 9 }), fc.integer({ min: 0, max: 10 }), fc.constantFrom("none" as const, "mean" as const, "z" as const), (marks, other, normalise) => {
    const problem = (value: (mark: { voter: string; entry: string; value: number }) => number): ScoresProblem => ({
      kind: "scores", options: IDS.map((id) => ({ id })), criteria: [{ id: "k", weight: 1, min: 0, max: 10 }], conflicts: [{ juror: "u", entry: "a" }], normalise,
      ballots: marks.map((given, place) => ({ id: `${place}`, voter: given.voter, entry: given.entry, points: { k: value(given) } })),
    });
    const plan = counted<ScoresOutcome>(problem(({ value }) => value));
    const moved = counted<ScoresOutcome>(problem(({ voter: juror, entry, value }) => (juror === "u" && entry === "a" ? other : value)));
    expect(canonical(moved.outcome)).toBe(canonical(plan.outcome));
    const entry = plan.outcome.classes[0]!.entries.find(({ entry: id }) => id === "a")!;
    expect(entry.ballots).toBe(new Set(marks.filter((given) => given.entry === "a" && given.voter !== "u").map((given) => given.voter)).size);
    expect(plan.outcome.conflicts).toHaveLength(marks.filter((given) => given.entry === "a" && given.voter === "u").length);
  }), CASES);
});

test("whatever the rules say, the answer is a count or a contradiction with words, never an exception", () => {
  const odd = fc.constantFrom(undefined, 0, 1, 2, 9, -1, 0.5);
  fc.assert(fc.property(anyProblem, fc.record({
    options: fc.constantFrom([], [{ id: "a" }], [{ id: "a" }, { id: "a" }], [{ id: "__proto__" }, { id: "constructor" }]), seats: odd, eligibleCount: odd, quorum: fc.constantFrom(undefined, { share: 0.5 }, { ballots: 3 }, { share: 2 }),
    opensAt: fc.constantFrom(undefined, "2026-05-14T09:00Z", "?"), points: odd, cap: odd, top: odd, rounds: odd, min: odd, max: odd, least: odd, shortlist: odd, mostEach: odd, blackoutDays: odd, asOf: fc.constantFrom(undefined, "2026-05-14T09:00Z"),
  }), fc.constantFrom("majority", "options", "spend"), (problem, broken, part) => {
    const given = Object.fromEntries(Object.entries(broken).filter(([key, value]) => value !== undefined && (key in problem || !["options", "points", "rounds", "min", "max"].includes(key))));
    const result = tally({ ...problem, ...given, ...(part === "spend" ? { spend: "all" } : part === "majority" ? { majority: "absolute" } : {}) } as TallyProblem, { seed: 1 });
    if (result.ok) expect(result.value.optimal).toBe(true);
    else expect([result.refusal.facts.length > 0, result.refusal.facts.every(({ fact, says }) => says.de !== fact && says.en !== fact)]).toEqual([true, true]);
  }), CASES);
});
