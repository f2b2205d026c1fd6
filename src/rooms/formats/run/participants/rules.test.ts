// SPDX-License-Identifier: EUPL-1.2
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readRepresentatives, shapeWords, writeRepresentatives } from "../signup/rules.ts";
import { attendance, cancel, freeSeats, holdsSeat, moveUp, place, signUpOpen, type ParticipantState, type Placed } from "./rules.ts";

const sides = ["company", "nonprofit"];
const row = (n: number, state: ParticipantState, side = "company"): Placed => ({ id: `p${n}`, organisationId: `o${n}`, side, state, position: n });
const open = { seats: { company: 2 }, confirmByHand: false };

describe("a sign-up gets its place", () => {
  test.each([
    ["a free seat", [row(1, "confirmed")], "confirmed"],
    ["no seat left", [row(1, "confirmed"), row(2, "registered")], "waitlisted"],
    ["a free seat, but somebody waits before", [row(1, "confirmed"), row(2, "waitlisted")], "waitlisted"],
    ["the other side is full", [row(1, "confirmed", "nonprofit"), row(2, "confirmed", "nonprofit")], "confirmed"],
    ["invited and cancelled hold no seat", [row(1, "invited"), row(2, "cancelled"), row(3, "interested")], "confirmed"],
  ] as const)("%s: %s", (_what, all, state) => expect(place(open, sides, all, { organisationId: "o9", side: "company" })).toMatchObject({ ok: true, value: { state } }));

  test("who confirms by hand gets it registered first", () => expect(place({ ...open, confirmByHand: true }, sides, [], { organisationId: "o9", side: "company" })).toMatchObject({ value: { state: "registered", position: 1 } }));
  test("an invitation comes to life again in its own row", () => expect(place(open, sides, [row(1, "invited")], { organisationId: "o1", side: "company" })).toMatchObject({ value: { again: "p1", position: 2 } }));
  test("on both sides yes, twice on one side no", () => {
    expect(place(open, sides, [row(1, "confirmed")], { organisationId: "o1", side: "nonprofit" }).ok).toBe(true);
    expect(place(open, sides, [row(1, "waitlisted")], { organisationId: "o1", side: "company" })).toMatchObject({ refusal: { type: "participantAlreadyThere", field: "side" } });
  });
  test("a side of another format is refused", () => expect(place(open, sides, [], { organisationId: "o1", side: "juror" })).toMatchObject({ refusal: { type: "participantSideUnknown" } }));
});

describe("who may sign up when", () => {
  const who = { byOrganiser: false, member: true, invited: false, stateAllows: true, day: "2026-10-13" };
  test.each([
    [{ signUpBy: "everybody", signUpUntil: null }, {}, true], [{ signUpBy: "everybody", signUpUntil: null }, { stateAllows: false }, false], [{ signUpBy: "everybody", signUpUntil: "2026-10-13" }, {}, true],
    [{ signUpBy: "everybody", signUpUntil: "2026-10-12" }, {}, false], [{ signUpBy: "everybody", signUpUntil: "2026-10-12" }, { byOrganiser: true }, true], [{ signUpBy: "members", signUpUntil: null }, { member: false }, false],
    [{ signUpBy: "invited", signUpUntil: null }, {}, false], [{ signUpBy: "invited", signUpUntil: null }, { invited: true }, true],
  ] as const)("%j %j: %s", (edition, more, yes) => expect(signUpOpen(edition, { ...who, ...more }).ok).toBe(yes));
});

type Deed = { readonly kind: "come"; readonly side: string } | { readonly kind: "go"; readonly at: number } | { readonly kind: "seats"; readonly count: number };
const deed: fc.Arbitrary<Deed> = fc.oneof(
  fc.record({ kind: fc.constant("come" as const), side: fc.constantFrom(...sides) }),
  fc.record({ kind: fc.constant("go" as const), at: fc.nat(60) }),
  fc.record({ kind: fc.constant("seats" as const), count: fc.integer({ min: 0, max: 8 }) }),
);

/** Does what the commands do with the rules: place, cancel, raise seats, and let the list move up each time. */
function live(deeds: readonly Deed[], watch: (all: readonly Placed[], seats: Record<string, number>, moved: readonly Placed[], last: Deed) => void): void {
  let all: Placed[] = [];
  let seats: Record<string, number> = { company: 3, nonprofit: 2 };
  const set = (id: string, state: ParticipantState): void => void (all = all.map((one) => (one.id === id ? { ...one, state } : one)));
  deeds.forEach((next, n) => {
    let moved: Placed[] = [];
    if (next.kind === "come") {
      const placed = place({ seats, confirmByHand: false }, sides, all, { organisationId: `o${n}`, side: next.side });
      if (placed.ok) all = [...all, { id: `p${n}`, organisationId: `o${n}`, side: next.side, ...placed.value }];
    } else if (next.kind === "go") {
      const one = all[next.at % Math.max(1, all.length)];
      if (one && cancel(one).ok) set(one.id, "cancelled");
    } else if (next.count >= all.filter((one) => one.side === "company" && holdsSeat(one.state)).length) seats = { ...seats, company: next.count };
    if (next.kind !== "come") {
      moved = moveUp(seats, all);
      for (const one of moved) set(one.id, "confirmed");
    }
    watch(all, seats, moved, next);
  });
}

describe("the waiting list", () => {
  test("never gives more seats than there are, never leaves a seat empty while somebody waits", () => {
    fc.assert(fc.property(fc.array(deed, { maxLength: 80 }), (deeds) => live(deeds, (all, seats) => {
      for (const side of sides) {
        const free = freeSeats(seats, side, all)!;
        expect(free).toBeGreaterThanOrEqual(0);
        if (all.some((one) => one.side === side && one.state === "waitlisted")) expect(free).toBe(0);
      }
    })));
  });
  test("keeps the order: nobody moves up past somebody who has waited longer", () => {
    fc.assert(fc.property(fc.array(deed, { maxLength: 80 }), (deeds) => live(deeds, (all, _seats, moved) => {
      for (const one of moved) for (const other of all) if (other.side === one.side && other.state === "waitlisted") expect(other.position).toBeGreaterThan(one.position);
    })));
  });
  test("without a limit everybody moves up", () => expect(moveUp({}, [row(2, "waitlisted"), row(1, "waitlisted")]).map((one) => one.id)).toEqual(["p1", "p2"]));
});

describe("attendance", () => {
  test.each([
    ["confirmed", "attended", true, "attended"], ["waitlisted", "attended", true, "attended"], ["attended", "open", true, "confirmed"], ["confirmed", "noShow", true, "noShow"],
    ["cancelled", "attended", true, undefined], ["confirmed", "attended", false, undefined],
  ] as const)("%s marked %s, door open %s: %s", (state, mark, door, to) => {
    const marked = attendance({ state }, mark, door);
    expect(marked.ok ? marked.value : undefined).toBe(to);
  });
  test("who came cannot cancel", () => expect(cancel({ state: "attended" }).ok).toBe(false));
});

describe("who comes", () => {
  test("one line a person, the function may be missing and may hold commas", () => {
    const people = readRepresentatives("Selin Kaya, Inhaberin\n\n  Max Ott \nDr. Eva Roth, Leitung, Personal");
    expect(people).toEqual([{ name: "Selin Kaya", function: "Inhaberin" }, { name: "Max Ott", function: "" }, { name: "Dr. Eva Roth", function: "Leitung, Personal" }]);
    expect(readRepresentatives(writeRepresentatives(people))).toEqual(people);
  });
  test("at least as many come as are named", () => expect(shapeWords({ people: 1, representatives: "A\nB\nC" }).people).toBe(3));
});
