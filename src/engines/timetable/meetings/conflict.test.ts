// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from "vitest";
import type { Meeting, MeetingsProblem } from "./problem.ts";
import { planMeetings } from "./plan.ts";

const talk = (id: string, one: string, other: string, more: Partial<Meeting> = {}): Meeting => ({ id, between: [one, other], ...more });
const names = ["Ada", "Ben", "Cem", "Dora", "Eva"];

function problem(more: Partial<MeetingsProblem>, slots = 3): MeetingsProblem {
  return { kind: "meetings", participants: names.map((id) => ({ id })), slots: Array.from({ length: slots }, (_, at) => ({ id: `s${at + 1}`, session: at < 2 ? "am" : "pm" })), meetings: [], ...more };
}

function conflict(given: MeetingsProblem) {
  const answer = planMeetings(given, { seed: 1, steps: 100_000 });
  if (!answer || answer.ok) throw new Error(`a plan: ${JSON.stringify(answer)}`);
  return { kinds: answer.refusal.facts.map(({ fact }) => fact), facts: answer.refusal.facts, says: answer.refusal.says };
}

test("wrong ids", () => {
  expect(conflict(problem({ meetings: [talk("1", "Ada", "Zoe")] })).says.de).toBe("1 nennt „Zoe“, das gibt es nicht. So ist kein Plan möglich.");
  expect(conflict(problem({ meetings: [talk("1", "Ada", "Ada")] })).kinds).toEqual(["self"]);
  expect(conflict(problem({ meetings: [talk("1", "Ada", "Ben"), talk("1", "Ada", "Cem")] })).kinds).toEqual(["twice"]);
  expect(conflict(problem({ meetings: [talk("1", "Ada", "Ben")], slots: [] })).kinds).toEqual(["slots"]);
  expect(conflict(problem({ meetings: [talk("1", "Ada", "Ben")], pins: [{ meeting: "1", slot: "s9" }] })).kinds).toEqual(["unknown"]);
});

test("a meeting without any slot names just the rules that take them all", () => {
  const { kinds, facts } = conflict(problem({
    participants: [{ id: "Ada", absent: ["s1"] }, { id: "Ben", absent: ["s2", "s3"] }, { id: "Cem", absent: ["s1"] }],
    meetings: [talk("1", "Ada", "Ben", { session: "am" }), talk("2", "Ada", "Cem")],
  }));
  expect(kinds).toEqual(["must", "absent", "absent"]);
  expect(facts.map(({ about }) => about[0])).toEqual(["1", "Ada", "Ben"]);
});

test("more meetings than slots", () => {
  const meetings = [talk("1", "Ada", "Ben"), talk("2", "Ada", "Cem"), talk("3", "Ada", "Dora")];
  expect(conflict(problem({ meetings }, 2)).says.en).toBe("Ada has 3 meetings there, but room for 2 only: s1 and s2. No plan is possible like this.");
  expect(conflict(problem({ meetings, participants: [{ id: "Ada", absent: ["s1"] }, ...names.slice(1).map((id) => ({ id }))] })).kinds).toEqual(["busy", "absent"]);
  expect(conflict(problem({ meetings, pins: [{ meeting: "1", slot: "s2" }, { meeting: "3", slot: "s2" }] }))).toMatchObject({ kinds: ["busy", "pin", "pin"] });
});

test("more meetings than tables", () => {
  const meetings = [talk("1", "Ada", "Ben", { session: "pm" }), talk("2", "Cem", "Dora", { session: "pm" })];
  const { kinds, says } = conflict(problem({ meetings, tables: 1 }));
  expect(kinds).toEqual(["tables", "session", "session"]);
  expect(says.de).toContain("2 Treffen kommen nur für s3 in Frage, dort sind Tische für 1.");
});

test("orders in a circle, and orders that do not fit the day", () => {
  const ring = [talk("1", "Ada", "Ben", { after: ["3"] }), talk("2", "Ben", "Cem", { after: ["1"] }), talk("3", "Dora", "Eva", { after: ["2"] })];
  expect(conflict(problem({ meetings: ring })).kinds).toEqual(["circle"]);
  const row = [talk("1", "Ada", "Ben", { session: "pm" }), talk("2", "Ben", "Cem", { after: ["1"] }), talk("3", "Dora", "Eva", { after: ["2"] })];
  expect(conflict(problem({ meetings: row })).kinds).toEqual(["after", "session"]);
});

test("a contradiction that only search finds is told by rules that are all needed", () => {
  const triangle = [talk("1", "Ada", "Ben"), talk("2", "Ben", "Cem"), talk("3", "Ada", "Cem"), talk("4", "Dora", "Eva")];
  const { kinds, facts } = conflict(problem({ meetings: triangle }, 2));
  expect(kinds.toSorted()).toEqual(["capacity", "capacity", "capacity", "must"]);
  expect(facts.find(({ fact }) => fact === "must")!.about).toEqual(["1", "2", "3"]);
});

test("breaks that differ too much", () => {
  const { kinds } = conflict(problem({ spread: 0, meetings: [talk("1", "Ada", "Ben"), talk("2", "Ada", "Cem")], pins: [{ meeting: "1", slot: "s1" }, { meeting: "2", slot: "s3" }] }));
  expect(kinds.toSorted()).toEqual(["pin", "pin", "spread"]);
});
