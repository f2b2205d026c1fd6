// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, test } from "vitest";
import { momentAt } from "../../../kernel/i18n.ts";
import { checkTimes, copiedEdition, daysBetween, firstSeats, moveDay, moveState, planDay, reachable, type Edition } from "./rules.ts";
import { copyPlan, due, freshPlan, nextStep } from "./plan/rules.ts";
import { appoint, roleTime, windowOf } from "./roles/rules.ts";
import { readSeats, readSettings } from "./settings/rules.ts";
import { calendarFile, foldLine } from "./exports.ts";

const market: Edition = {
  id: "0195d000-0000-7000-8000-000000000001", formatKey: "marketplace", title: "Marktplatz, die zweite", theme: null, day: "2026-10-24",
  opensAt: momentAt("2026-10-24", "17:00"), closesAt: momentAt("2026-10-24", "18:30"), venue: "Shedhalle; Tor 2", about: "Geben und nehmen.\nOhne Geld.",
  state: "planning", published: true, settings: { reciprocity: "free" }, seats: { company: 28 }, signUpUntil: "2026-10-13", signUpBy: "everybody", confirmByHand: false,
  copiedFrom: null, cancelledAt: null, cancelReason: "", version: 4, createdAt: new Date("2026-03-01T10:00:00Z"), changedAt: new Date("2026-03-01T10:00:00Z"),
};
const states = ["idea", "planning", "registration", "over"];

describe("states", () => {
  test.each([
    ["planning", "registration", true], ["planning", "idea", true], ["planning", "over", false], ["planning", "planning", false], ["idea", "party", false], ["over", "registration", true],
  ])("from %s to %s: %s", (from, to, allowed) => expect(moveState(states, from, to).ok).toBe(allowed));

  test("the ends have one way only", () => {
    expect(reachable(states, "idea")).toEqual({ forward: "planning" });
    expect(reachable(states, "over")).toEqual({ back: "registration" });
  });
});

describe("the day", () => {
  test("moving it moves the deadline by as many days and the windows by as many hours of the real clock", () => {
    const to = { day: "2026-10-31", opensAt: momentAt("2026-10-31", "17:00") };
    expect(moveDay(market, to)).toEqual({ signUpUntil: "2026-10-20", shift: (7 * 24 + 1) * 3600_000 });
  });
  test("the plan is counted from the day, across the end of February", () => {
    expect(planDay("2028-03-01", -1)).toBe("2028-02-29");
    expect(daysBetween("2026-10-24", "2027-10-24")).toBe(365);
  });
  test("an end before the beginning is refused beside its field", () => {
    expect(checkTimes(market.closesAt, market.opensAt)).toEqual({ ok: false, refusal: { type: "editionClosesBeforeOpening", field: "closes" } });
  });
});

describe("a copy", () => {
  const to = { id: "0195d000-0000-7000-8000-000000000002", title: "Die dritte", theme: null, venue: "", about: "", day: "2027-10-23", opensAt: momentAt("2027-10-23", "17:00"), closesAt: momentAt("2027-10-23", "18:00"), state: "idea", createdAt: new Date(0) };
  test("keeps rules and seats, is not public, counts its deadline from the new day", () => {
    expect(copiedEdition(market, to)).toMatchObject({ settings: market.settings, seats: { company: 28 }, published: false, copiedFrom: market.id, version: 1, state: "idea", signUpUntil: "2027-10-12" });
  });
  test("takes plan and tasks along, but nobody and nothing that is done", () => {
    let next = 0;
    const fresh = freshPlan({ steps: [{ key: "corners", day: -84 }], tasks: [{ key: "patron", day: -60 }] }, { patron: "Schirmherrschaft" }, market.id, () => `id-${++next}`);
    const done = { steps: fresh.steps.map((step) => ({ ...step, doneAt: new Date(), doneBy: "anna", note: "Anruf bei Anna" })), tasks: fresh.tasks.map((task) => ({ ...task, ownerPersonId: "anna", state: "done" as const, doneAt: new Date() })) };
    const copy = copyPlan(done.steps, done.tasks, to.id, () => `id-${++next}`);
    expect(copy.steps).toEqual([{ id: "id-3", editionId: to.id, key: "corners", dayOffset: -84, doneAt: null, doneBy: null, note: null }]);
    expect(copy.tasks[0]).toMatchObject({ title: "Schirmherrschaft", dayOffset: -60, ownerPersonId: null, state: "open", doneAt: null });
    expect(JSON.stringify(copy)).not.toMatch(/anna/i);
  });
});

describe("the plan", () => {
  test.each([[-84, false, "2026-08-02", "late"], [-84, true, "2026-08-02", "done"], [-10, false, "2026-10-01", "soon"], [0, false, "2026-10-01", "later"], [0, false, "2026-10-24", "soon"]] as const)(
    "offset %i, done %s, on %s: %s", (dayOffset, done, today, when) => expect(due(market.day, { dayOffset, done }, today).when).toBe(when));
  test("the next step is the earliest that is not done", () => {
    expect(nextStep([{ dayOffset: 3, doneAt: null }, { dayOffset: -9, doneAt: null }, { dayOffset: -20, doneAt: new Date() }])?.dayOffset).toBe(-9);
  });
  test("sides without seats have no limit", () => expect(firstSeats([{ key: "company", seats: 30 }, { key: "guest" }])).toEqual({ company: 30 }));
});

describe("roles end by themselves", () => {
  const window = windowOf({ from: -2, until: 12 }, market.opensAt, new Date());
  test.each([[-121, "coming"], [-120, "running"], [719, "running"], [720, "over"]] as const)("%i minutes from the opening: %s", (minutes, when) =>
    expect(roleTime(window, new Date(market.opensAt.getTime() + minutes * 60_000))).toBe(when));
  test("a role of another format is refused", () => expect(appoint(["sealer"], "juror", window)).toMatchObject({ ok: false, refusal: { type: "editionRoleUnknown" } }));
  test("an end before the beginning is refused", () => expect(appoint(["sealer"], "sealer", { fromAt: window.untilAt, untilAt: window.fromAt }).ok).toBe(false));
});

describe("settings", () => {
  const fields = { give: { kind: "choice", options: ["required", "free"] }, value: { kind: "tick" }, rate: { kind: "number", min: 0, max: 200 }, note: { kind: "text", max: 5 } } as const;
  test("what has a field is read, all else stays", () => {
    expect(readSettings(fields, { value: true, cards: [1] }, { give: "free", rate: "12,5", note: " ja " })).toEqual({ ok: true, value: { give: "free", value: false, rate: 12.5, note: "ja", cards: [1] } });
  });
  test.each([[{ give: "never", rate: "1" }, "settingInvalid"], [{ give: "free", rate: "201" }, "settingRange"], [{ give: "free", rate: "" }, "settingRange"], [{ give: "free", rate: "1", note: "zu lang" }, "settingTooLong"]])(
    "%j: %s", (posted, type) => expect(readSettings(fields, {}, posted)).toMatchObject({ ok: false, refusal: { type } }));
  test("an empty field takes a limit away, a word is refused", () => {
    expect(readSeats(["company", "nonprofit"], { "seats.company": "12", "seats.nonprofit": "" })).toEqual({ ok: true, value: { company: 12 } });
    expect(readSeats(["company"], { "seats.company": "viele" }).ok).toBe(false);
  });
});

describe("calendar file", () => {
  const file = (day: string): string => calendarFile([{ ...market, opensAt: momentAt(day, "17:00"), closesAt: momentAt(day, "18:30") }], { name: "Walkenau", url: () => "https://walkenau.example/veranstaltungen/1", host: "walkenau.example", now: new Date("2026-09-01T08:00:00Z") });
  test.each([["2026-10-24", "20261024T150000Z", "20261024T163000Z"], ["2026-10-25", "20261025T160000Z", "20261025T173000Z"], ["2027-03-28", "20270328T150000Z", "20270328T163000Z"]])(
    "17:00 at the place on %s is %s", (day, start, end) => {
      expect(file(day)).toContain(`DTSTART:${start}\r\n`);
      expect(file(day)).toContain(`DTEND:${end}\r\n`);
    });
  test("text is escaped, every line ends as the standard says", () => {
    expect(file("2026-10-24")).toContain("SUMMARY:Marktplatz\\, die zweite\r\n");
    expect(file("2026-10-24")).toContain("LOCATION:Shedhalle\\; Tor 2\r\n");
    expect(file("2026-10-24")).toContain("DESCRIPTION:Geben und nehmen.\\nOhne Geld.\r\n");
    expect(file("2026-10-24").replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
  });
  test("long lines are folded after 75 octets and unfold to what they were", () => {
    const line = `DESCRIPTION:${"Größe für alle Straßen, ".repeat(20)}`;
    for (const part of foldLine(line).split("\r\n")) expect(Buffer.byteLength(part)).toBeLessThanOrEqual(75);
    expect(foldLine(line).replaceAll("\r\n ", "")).toBe(line);
  });
});
