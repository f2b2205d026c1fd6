// SPDX-License-Identifier: EUPL-1.2
import fc from "fast-check";
import { expect, test } from "vitest";
import type { MeetingsProblem, Place } from "./problem.ts";
import { planMeetings } from "./plan.ts";

const times = ["t1", "t2", "t3", "t4"];
const people = ["Ada", "Ben", "Cem", "Dora"];
const some = (items: readonly string[], most: number) => fc.subarray([...items], { maxLength: Math.min(most, items.length) });
const maybe = <T>(arbitrary: fc.Arbitrary<T>, freq = 3) => fc.option(arbitrary, { nil: undefined, freq });

/** Small problems with everything in them: up to four people, four slots, five meetings. */
const problems: fc.Arbitrary<MeetingsProblem> = fc.record({ slots: fc.integer({ min: 1, max: 4 }), people: fc.integer({ min: 2, max: 4 }), meetings: fc.integer({ min: 0, max: 5 }) }).chain((size) => {
  const slot = fc.constantFrom(...times.slice(0, size.slots));
  const meeting = fc.integer({ min: 1, max: Math.max(1, size.meetings) }).map((at) => `m${at}`);
  const person = fc.constantFrom(...people.slice(0, size.people));
  const places = fc.array(fc.record({ meeting, slot }), { maxLength: size.meetings === 0 ? 0 : 2 });
  return fc.record({
    kind: fc.constant("meetings" as const),
    participants: fc.tuple(...people.slice(0, size.people).map((id) => fc.record({ id: fc.constant(id), capacity: fc.constantFrom(undefined, undefined, undefined, 1, 2, 0), absent: maybe(fc.uniqueArray(slot, { maxLength: 2 }), 1) }))),
    slots: fc.tuple(...times.slice(0, size.slots).map((id) => fc.record({ id: fc.constant(id), session: maybe(fc.constantFrom("am", "pm")), tables: maybe(fc.integer({ min: 0, max: 2 }), 1) }))),
    meetings: fc.tuple(...Array.from({ length: size.meetings }, (_, at) => fc.record({
      id: fc.constant(`m${at + 1}`), between: fc.uniqueArray(person, { minLength: 2, maxLength: 2 }).map(([one, other]) => [one!, other!] as [string, string]),
      session: maybe(fc.constantFrom("am", "pm"), 1), forbidden: maybe(fc.uniqueArray(slot, { maxLength: 1 }), 1),
      after: maybe(some(Array.from({ length: at }, (__, before) => `m${before + 1}`), 1), 1), weight: maybe(fc.integer({ min: 0, max: 3 }), 2),
    }))),
    tables: maybe(fc.integer({ min: 0, max: 3 })), spread: fc.constantFrom(undefined, null, 0, 1, 2),
    pins: maybe(places, 1), previous: maybe(places), changeCost: fc.constantFrom(undefined, 0, 1, 5),
  });
});

/** Breaks of somebody busy in these slots. */
function breaksOf(busy: readonly number[]): number {
  return [...new Set(busy)].sort((a, b) => a - b).filter((slot, at, all) => at > 0 && slot > all[at - 1]! + 1).length;
}

/** The objective of a whole assignment (null: not held), or undefined where it breaks a rule. Written from problem.ts alone. */
function costOf(problem: MeetingsProblem, slot: readonly (string | null)[]): number | undefined {
  const at = slot.map((id) => problem.slots.findIndex((one) => one.id === id));
  const pinned = (problem.pins ?? []);
  for (const { meeting, slot: to } of pinned) if (slot[problem.meetings.findIndex(({ id }) => id === meeting)] !== to) return undefined;
  for (const [m, { between, session, forbidden = [], after = [], weight }] of problem.meetings.entries()) {
    if (slot[m] === null) {
      if (weight === undefined) return undefined;
      continue;
    }
    if (session !== undefined && problem.slots[at[m]!]!.session !== session) return undefined;
    if (forbidden.includes(slot[m]!)) return undefined;
    if (problem.participants.some(({ id, absent = [] }) => between.includes(id) && absent.includes(slot[m]!))) return undefined;
    for (const earlier of after) {
      const before = problem.meetings.findIndex(({ id }) => id === earlier);
      if (slot[before] !== null && at[before]! >= at[m]!) return undefined;
    }
  }
  const waits: number[] = [];
  for (const { id, capacity = 1 } of problem.participants) {
    const theirs = at.filter((t, m) => t >= 0 && problem.meetings[m]!.between.includes(id));
    if (problem.slots.some((_, t) => theirs.filter((one) => one === t).length > capacity)) return undefined;
    waits.push(breaksOf(theirs));
  }
  for (const [t, { tables }] of problem.slots.entries()) if (at.filter((one) => one === t).length > (tables ?? problem.tables ?? Infinity)) return undefined;
  const spread = problem.spread === undefined ? 2 : problem.spread;
  if (spread !== null && Math.max(...waits) - Math.min(...waits) > spread) return undefined;
  const fallen = problem.meetings.reduce((sum, { weight = 0 }, m) => sum + (slot[m] === null ? weight : 0), 0);
  const last = new Map((problem.previous ?? []).map((place) => [place.meeting, place.slot]));
  const moved = problem.meetings.filter(({ id }, m) => slot[m] !== null && last.has(id) && last.get(id) !== slot[m]).length;
  return waits.reduce((sum, one) => sum + one, 0) + fallen + moved * (problem.changeCost ?? 1000);
}

/** The best objective over all assignments; undefined where none keeps the rules. */
function bestOf(problem: MeetingsProblem): number | undefined {
  let best: number | undefined;
  const choices = [null, ...problem.slots.map(({ id }) => id)];
  const all = choices.length ** problem.meetings.length;
  for (let number = 0; number < all; number++) {
    const cost = costOf(problem, problem.meetings.map((_, m) => choices[Math.floor(number / choices.length ** m) % choices.length]!));
    if (cost !== undefined && (best === undefined || cost < best)) best = cost;
  }
  return best;
}

test("plans of small problems are as good as trying everything, and contradictions are real", { timeout: 120_000 }, () => {
  let solved = 0;
  fc.assert(fc.property(problems, fc.integer(), (problem, seed) => {
    const answer = planMeetings(problem, { seed, steps: 2000 });
    const best = bestOf(problem);
    if (best === undefined) {
      expect(answer).toMatchObject({ ok: false, refusal: { type: "contradiction" } });
      return;
    }
    expect(answer?.ok).toBe(true);
    if (!answer?.ok) return;
    const { plan, objective, bound, optimal } = answer.value;
    expect(costOf(problem, plan.meetings.map(({ slot }) => slot))).toBe(objective);
    expect(bound).toBeLessThanOrEqual(best);
    if (optimal) expect(objective).toBe(best);
    if (optimal) solved++;
  }), { numRuns: 10_000 });
  expect(solved).toBeGreaterThan(4000);
});

test("the same seed and steps give the same answer", () => {
  fc.assert(fc.property(problems, fc.integer(), (problem, seed) => {
    expect(planMeetings(problem, { seed, steps: 200 })).toEqual(planMeetings(problem, { seed, steps: 200 }));
  }), { numRuns: 1000 });
});

/** A day for everybody with everybody: six people in five slots, no break needed. */
const round: MeetingsProblem = {
  kind: "meetings", tables: 3, slots: [1, 2, 3, 4, 5].map((at) => ({ id: `s${at}`, name: `${9 + at}:00` })),
  participants: ["Amt", "Bad", "Chor", "Dorf", "Eck", "Feld"].map((id) => ({ id })),
  meetings: [["Amt", "Bad"], ["Amt", "Chor"], ["Amt", "Dorf"], ["Bad", "Eck"], ["Chor", "Feld"], ["Dorf", "Eck"], ["Eck", "Feld"]].map(([one, other], at) => ({ id: `${at + 1}`, between: [one!, other!] as [string, string] })),
};

function planned(problem: MeetingsProblem) {
  const answer = planMeetings(problem, { seed: 1, steps: 100_000 });
  if (!answer?.ok) throw new Error(JSON.stringify(answer));
  return answer.value;
}

const placesOf = (problem: MeetingsProblem): Place[] => planned(problem).plan.meetings.map(({ meeting, slot }) => ({ meeting, slot: slot! }));

test("a plan without breaks is proven at once", () => {
  expect(planned(round)).toMatchObject({ objective: 0, bound: 0, optimal: true, plan: { breaks: 0, fallen: [], moved: [] }, unmet: [] });
});

test("a late arrival moves as few meetings as can be", () => {
  const previous = placesOf(round);
  const same = planned({ ...round, previous });
  expect(same.plan.moved).toEqual([]);
  const first = previous.find(({ slot }) => slot === "s1") ?? previous[0]!;
  const who = round.meetings.find(({ id }) => id === first.meeting)!.between[0];
  const late = { ...round, previous, participants: round.participants.map((one) => (one.id === who ? { ...one, absent: [first.slot] } : one)) };
  const again = planned(late);
  expect(again.optimal).toBe(true);
  expect(again.plan.moved.length).toBeGreaterThan(0);
  expect(again.plan.moved.length).toBeLessThan(4);
  expect(again.people[who]!.some(({ de }) => de.includes("verlegt"))).toBe(true);
});

test("who does not come costs their meetings, which are named with the reason, and nobody else's", () => {
  const previous = placesOf(round);
  const gone = { ...round, previous, participants: round.participants.map((one) => (one.id === "Eck" ? { ...one, absent: round.slots.map(({ id }) => id) } : one)), meetings: round.meetings.map((one) => ({ ...one, weight: 20 })) };
  const again = planned(gone);
  expect(again.plan).toMatchObject({ fallen: ["4", "6", "7"], moved: [] });
  expect(again.unmet.map(({ why }) => why)).toEqual(["absent", "absent", "absent"]);
  expect(again.unmet[0]!.says.de).toBe("Bad und Eck treffen sich nicht: In keiner erlaubten Zeit sind beide da.");
  expect(again.people["Eck"]).toEqual([{ de: "Kein Treffen im Plan.", en: "No meeting in the plan." }]);
});

test("a break is told with its reason", () => {
  const away = { ...round, slots: round.slots.slice(0, 3), participants: [{ id: "Amt" }, { id: "Bad" }, { id: "Chor", absent: ["s2"] }], meetings: [{ id: "1", between: ["Amt", "Chor"] as [string, string] }, { id: "2", between: ["Bad", "Chor"] as [string, string] }] };
  const { plan, people: told } = planned(away);
  expect(plan.breaks).toBe(1);
  expect(told["Chor"]!.map(({ de }) => de)).toContain("Pause zwischen 10:00 und 12:00, weil abwesend.");
});
