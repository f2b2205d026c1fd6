// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from "vitest";
import type { Guest, RoundsProblem, Step } from "./problem.ts";
import { seat } from "./seat.ts";

const NAMES = ["Lena Vogt", "Emre Kaya", "Ida Brandt", "Jonas Weil", "Mira Öztürk", "Paul Seidl", "Nora Thiel", "Ole Franke"];
const guests = (count: number, more: (at: number) => Partial<Guest> = () => ({})): Guest[] =>
  Array.from({ length: count }, (_, at) => ({ id: `p${at}`, name: NAMES[at] ?? `Gast ${at}`, ...more(at) }));
const tables = (count: number, seats: (at: number) => number) => Array.from({ length: count }, (_, at) => ({ id: `${at + 1}`, seats: seats(at) }));
const mixes = (count: number): Step[] => Array.from({ length: count }, (_, at) => ({ id: `s${at + 1}`, kind: "mix" }));

function planned(problem: RoundsProblem, steps = 300_000) {
  const answer = seat(problem, { seed: 7, steps });
  if (!answer.ok) throw new Error(answer.refusal.says.en);
  return answer.value;
}

test.each([[27, 6, 5], [60, 10, 5], [200, 25, 4], [28, 7, 9], [49, 7, 8], [62, 8, 7], [34, 7, 5]])("a workshop of %i people at %i tables over %i rounds: nobody meets twice", (people, count, rounds) => {
  const { plan, optimal } = planned({ kind: "rounds", people: guests(people), tables: tables(count, (at) => Math.floor((people + at) / count)), steps: mixes(rounds) });
  expect([plan.repeats, optimal]).toEqual([0, true]);
});

/** A future conference: eight interest groups of eight at eight tables, six steps. */
const conference: RoundsProblem = {
  kind: "rounds",
  people: guests(64, (at) => ({ group: `g${at % 8}`, topics: [`t${at % 3}`, `t${(at * 5) % 8}`] })),
  tables: tables(8, () => 8),
  steps: [
    { id: "past", kind: "max-mix" }, { id: "trends", kind: "max-mix" }, { id: "today", kind: "homogeneous" }, { id: "visions", kind: "max-mix" },
    { id: "consensus", kind: "plenum" }, { id: "action", kind: "topic", topics: tables(8, () => 10).map(({ seats }, at) => ({ id: `t${at}`, seats })) },
  ],
};

test("a future conference is seated without repeats, every mixed table from eight groups, proven", () => {
  const { plan, optimal, people } = planned(conference);
  expect(optimal).toBe(true);
  expect([plan.repeats, plan.terms.mixing, plan.terms.splits]).toEqual([0, 0, 0]);
  expect(plan.steps[4]!.tables).toEqual([]);
  for (const { members } of plan.steps[2]!.tables) expect(new Set(members.map((id) => Number(id.slice(1)) % 8)).size).toBe(1);
  expect(people.p0!.map(({ de }) => de.split(":")[0])).toEqual(["Schritt 1", "Schritt 2", "Schritt 3", "Schritt 4", "Schritt 5", "Schritt 6"]);
});

test("seven people missing in the morning: even tables and as few changes as there can be", () => {
  const before = planned(conference).plan;
  const missing = new Set([3, 11, 19, 20, 33, 47, 60].map((at) => `p${at}`));
  const people = conference.people.map((guest) => (missing.has(guest.id) ? { ...guest, absent: conference.steps.map(({ id }) => id) } : guest));
  const { plan, says } = planned({ ...conference, people, previous: before.steps });
  expect(plan.terms.changes).toBe(plan.bounds.changes);
  for (const at of [0, 1, 3]) expect(plan.steps[at]!.tables.map(({ members }) => members.length).toSorted()).toEqual([7, 7, 7, 7, 7, 7, 7, 8]);
  expect(plan.repeats).toBeLessThan(12);
  expect(says.at(-1)!.de).toMatch(/weniger sind nicht möglich/u);
});

test("steps of the past stay as they were, and who was there has met", () => {
  const problem: RoundsProblem = { kind: "rounds", people: guests(8), tables: tables(2, () => 4), steps: mixes(2) };
  const first = { id: "s1", tables: [{ id: "1", members: ["p0", "p1", "p2", "p3"] }, { id: "2", members: ["p4", "p5", "p6", "p7"] }] };
  const { plan, optimal, people } = planned({ ...problem, previous: [first], from: "s2" });
  expect(plan.steps[0]).toEqual(first);
  expect([plan.repeats, optimal]).toEqual([4, true]);
  expect(people.p0!.map(({ de }) => de).join(" ")).toMatch(/Schon bekannt: \S+ \S+ \(Schritt 1\), weil es bei dieser Zahl/u);
});

test("people of one organisation count as having met, pairs kept apart and pins hold", () => {
  const people = guests(16, (at) => (at < 4 ? { organisation: "Turnverein" } : {}));
  const pins = [{ person: "p5", step: "s2", table: "3" }];
  const { plan } = planned({ kind: "rounds", people, tables: tables(4, () => 4), steps: mixes(4), apart: [["p6", "p7"]], pins });
  expect(plan.repeats).toBe(0);
  expect(plan.steps[1]!.tables[2]!.members).toContain("p5");
  for (const { members } of plan.steps.flatMap((step) => step.tables)) {
    expect(members.filter((id) => ["p0", "p1", "p2", "p3"].includes(id)).length).toBeLessThan(2);
    expect(members.includes("p6") && members.includes("p7")).toBe(false);
  }
});

const refused = (problem: RoundsProblem) => {
  const answer = seat(problem, { seed: 1, steps: 2000 });
  return answer.ok ? undefined : { facts: answer.refusal.facts.map(({ fact, about }) => [fact, ...about]), says: answer.refusal.says.de };
};

test("too few seats are named", () => {
  const told = refused({ kind: "rounds", people: guests(5), tables: tables(2, () => 2), steps: mixes(1) });
  expect(told!.says).toBe("Schritt 1: 5 Personen, 2 Tische, zusammen 4 Plätze. Schritt 1 lässt sich nicht besetzen: Diese Vorgaben widersprechen sich. Ohne eine davon geht es.");
});

test("of many rules only those that contradict each other are named", () => {
  const told = refused({ kind: "rounds", people: guests(8), tables: tables(2, () => 4), steps: mixes(1), apart: [["p0", "p1"], ["p1", "p2"], ["p0", "p2"], ["p5", "p6"]], pins: [{ person: "p7", step: "s1", table: "1" }] });
  expect(told!.facts).toEqual([["places", "s1"], ["apart", "p0", "p1", "p2"]]);
  expect(told!.says).toMatch(/Von Lena Vogt, Emre Kaya und Ida Brandt sollen keine zwei an einen Tisch/u);
});

test("more interest groups than tables, and pins that collide", () => {
  expect(refused({ kind: "rounds", people: guests(3, (at) => ({ group: `g${at}` })), tables: tables(2, () => 4), steps: [{ id: "s1", kind: "homogeneous" }] })!.facts[1]).toEqual(["groups", "g0", "g1", "g2"]);
  const pins = [{ person: "p0", step: "s1", table: "1" }, { person: "p0", step: "s1", table: "2" }];
  expect(refused({ kind: "rounds", people: guests(3), tables: tables(2, () => 4), steps: mixes(1), pins })!.facts.slice(1)).toEqual([["pin", "p0", "1"], ["pin", "p0", "2"]]);
});

test("nobody, no table, no step: no exception", () => {
  const empty: RoundsProblem = { kind: "rounds", people: [], tables: [], steps: mixes(2) };
  expect(planned(empty).objective).toBe(0);
  expect(planned({ ...empty, people: guests(3), steps: [] }).optimal).toBe(true);
  expect(refused({ ...empty, people: guests(1) })).toBeDefined();
});
