// SPDX-License-Identifier: EUPL-1.2
// Every plan of the timetable engine, checked by code that shares nothing with it; and plans that were touched.
import fc from "fast-check";
import { expect, test } from "vitest";
import { planMeetings, planWishes, type MeetingsProblem, type WishesProblem } from "../../src/engines/timetable/index.ts";
import { brokenBy, optional, outFile, rarely, violations } from "./agree.ts";

const whole = (min: number, max: number) => fc.integer({ min, max });
const people = ["a", "b", "c", "d", "e"];
const slots = ["s1", "s2", "s3", "s4"];

const pair = fc.shuffledSubarray(people, { minLength: 2, maxLength: 2 });
const meetings = fc.record({
  kind: fc.constant("meetings"),
  participants: fc.tuple(...people.map((id) => fc.record({ id: fc.constant(id), capacity: rarely(whole(0, 2)), absent: rarely(fc.subarray(slots, { maxLength: 2 })) }))),
  slots: whole(1, 4).chain((count) => fc.tuple(...slots.slice(0, count).map((id) => fc.record({ id: fc.constant(id), session: fc.constantFrom("vor", "nach"), tables: rarely(whole(0, 2)) })))),
  meetings: fc.array(fc.record({ between: pair, session: rarely(fc.constantFrom("vor", "nach")), forbidden: rarely(fc.subarray(slots.slice(0, 1))), after: rarely(fc.constant(["m0"])), weight: optional(whole(0, 4)) }), { maxLength: 6 })
    .map((list) => list.map((meeting, at) => ({ id: `m${at}`, ...meeting, after: at === 0 ? undefined : meeting.after }))),
  tables: optional(whole(1, 3)), spread: optional(fc.constantFrom(0, 1, null)),
  pins: rarely(fc.record({ meeting: fc.constantFrom("m0", "m1"), slot: fc.constantFrom("s1", "s2") }).map((pin) => [pin])),
  previous: rarely(fc.uniqueArray(fc.record({ meeting: fc.constantFrom("m0", "m1", "m2"), slot: fc.constantFrom(...slots) }), { maxLength: 3, selector: ({ meeting }) => meeting })),
  changeCost: optional(whole(0, 3)),
});

const round = whole(1, 3);
const talk = fc.tuple(pair, optional(round)).map(([[a, b], at]) => ({ a: a!, b: b!, round: at }));
const wishes = fc.record({
  kind: fc.constant("wishes"), rounds: whole(0, 3),
  participants: fc.tuple(...people.map((id, at) => fc.record({
    id: fc.constant(id), side: fc.constant(at % 2 ? "rechts" : "links"), capacity: rarely(fc.oneof(whole(0, 2), fc.array(whole(0, 2), { maxLength: 3 }))), away: rarely(fc.subarray([1, 2, 3], { maxLength: 2 })), most: rarely(whole(0, 3)),
  }))),
  sides: optional(fc.constant(["links", "rechts"])),
  wishes: fc.array(fc.record({ from: fc.constantFrom(...people), to: fc.constantFrom(...people, "niemand"), wish: fc.constantFrom("must", "like", "like", "no"), weight: rarely(whole(-1, 6)) }), { maxLength: 9 }),
  values: rarely(fc.record({ must: optional(whole(0, 9)), mutual: optional(fc.constantFrom(1, 2)), fill: optional(whole(0, 1)) })),
  fixed: rarely(fc.array(talk, { maxLength: 1 })), pins: rarely(fc.array(talk, { maxLength: 1 })), forbidden: rarely(fc.array(talk, { maxLength: 2 })),
  precedences: rarely(fc.tuple(pair, pair).map(([earlier, later]) => [{ earlier, later }])),
  tables: rarely(fc.oneof(whole(0, 2), fc.array(whole(0, 2), { maxLength: 3 }))), inARow: rarely(whole(1, 2)), mustsBind: rarely(fc.boolean()),
  fairness: rarely(fc.record({ floor: fc.oneof(whole(0, 2), fc.constant("leximin")), each: optional(whole(0, 9)) })),
});

test("engine and checker agree on given meetings", () => {
  let plans = 0;
  fc.assert(fc.property(meetings, whole(1, 99), (raw, seed) => {
    const problem = JSON.parse(JSON.stringify(raw)) as MeetingsProblem;
    const answer = planMeetings(problem, { seed, steps: 2000 });
    if (!answer) return;
    if (answer.ok) plans++;
    expect(violations("timetable", problem, answer)).toEqual([]);
  }), { numRuns: 10_000 });
  expect(plans).toBeGreaterThan(1500);
});

test("engine and checker agree on wishes", () => {
  let plans = 0;
  fc.assert(fc.property(wishes, whole(1, 99), (raw, seed) => {
    const problem = JSON.parse(JSON.stringify(raw)) as WishesProblem;
    const answer = planWishes(problem, { seed, steps: 60 });
    if (answer.ok) plans++;
    expect(violations("timetable", problem, answer)).toEqual([]);
  }), { numRuns: 10_000 });
  expect(plans).toBeGreaterThan(1500);
});

test("a plan carried on after the first round is checked as well", () => {
  fc.assert(fc.property(wishes, whole(1, 99), (raw, seed) => {
    const problem = JSON.parse(JSON.stringify(raw)) as WishesProblem;
    const first = planWishes(problem, { seed, steps: 60 });
    if (!first.ok) return;
    const away = problem.participants.map((one) => (one.id === "a" ? { ...one, away: [2, 3] } : one));
    const next = { ...problem, participants: away, fixed: undefined, pins: undefined, mustsBind: false, previous: { talks: first.value.plan.talks, past: 1 } };
    const clean = JSON.parse(JSON.stringify(next)) as WishesProblem;
    expect(violations("timetable", clean, planWishes(clean, { seed, steps: 60 }))).toEqual([]);
  }), { numRuns: 2000 });
});

const three: MeetingsProblem = {
  kind: "meetings", participants: people.slice(0, 3).map((id) => ({ id })), slots: slots.slice(0, 3).map((id) => ({ id })),
  meetings: [{ id: "ab", between: ["a", "b"] }, { id: "bc", between: ["b", "c"], after: ["ab"] }, { id: "ac", between: ["a", "c"], after: ["bc"] }],
};

test.each<[string, string, (file: { plan: { meetings: { slot: string | null }[]; breaks: number; waits: { breaks: number }[] }; objective: number }) => void]>([
  ["a meeting that falls away", "must", (file) => (file.plan.meetings[1]!.slot = null)],
  ["two meetings of one person at a time", "capacity", (file) => (file.plan.meetings[1]!.slot = "s1")],
  ["the order turned round", "after", (file) => file.plan.meetings.reverse().forEach((meeting, at) => Object.assign(meeting, { meeting: ["ab", "bc", "ac"][at] }))],
  ["a break that is not counted", "breaks", (file) => (file.plan.breaks = 0)],
  ["a wrong objective", "objective", (file) => (file.objective = 0)],
  ["a slot that does not exist", "slot", (file) => (file.plan.meetings[0]!.slot = "s9")],
])("the checker sees %s", (_, rule, change) => {
  const answer = planMeetings(three, { seed: 1, steps: 2000 })!;
  const file = outFile("timetable", three, answer);
  expect(brokenBy(three, file, () => undefined)).toEqual([]);
  expect(brokenBy(three, file, change as never)).toContain(rule);
});

const evening: WishesProblem = {
  kind: "wishes", rounds: 2, participants: people.slice(0, 4).map((id) => ({ id, away: id === "d" ? [2] : [] })), forbidden: [{ a: "a", b: "c" }],
  wishes: [{ from: "a", to: "b", wish: "must" }, { from: "c", to: "d", wish: "like" }, { from: "d", to: "a", wish: "like" }, { from: "b", to: "c", wish: "no" }],
};

test.each<[string, string, (file: { plan: { talks: { a: string; b: string; round: number; weight: number }[]; weight: number; fairness: { met: Record<string, number> } } }) => void]>([
  ["a talk in a round in which somebody is away", "away", (file) => file.plan.talks.forEach((talk) => (talk.round = 2))],
  ["a talk that is forbidden", "forbidden", (file) => file.plan.talks.push({ a: "a", b: "c", round: 2, weight: 0 })],
  ["a talk that somebody does not want", "no", (file) => file.plan.talks.push({ a: "b", b: "c", round: 2, weight: 0 })],
  ["a talk held twice", "once", (file) => file.plan.talks.push({ ...file.plan.talks[0]!, round: 2 })],
  ["a weight that is too high", "weight", (file) => (file.plan.weight += 5)],
  ["a wish counted that was not met", "met", (file) => (file.plan.fairness.met.b = 1)],
])("the checker sees %s", (_, rule, change) => {
  const file = outFile("timetable", evening, planWishes(evening, { seed: 1, steps: 500 }));
  expect(brokenBy(evening, file, () => undefined)).toEqual([]);
  expect(brokenBy(evening, file, change as never)).toContain(rule);
});
