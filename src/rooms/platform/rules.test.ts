// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from "vitest";
import { acceptAccent, checkHosts, mayEndRole, openSession, ownPath, readHosts, wholeFigure, type Front, type SignInLink } from "./rules.ts";

const now = new Date("2026-11-21T12:00:00Z");
const link: SignInLink = { id: "1", personId: "2", personState: "active", nextPath: null, expiresAt: new Date(now.getTime() + 60_000), usedAt: null };

describe("a sign-in link", () => {
  it.each([
    ["fresh", link, "yes"],
    ["used before", { ...link, usedAt: now }, "linkUsed"],
    ["out of time", { ...link, expiresAt: now }, "linkExpired"],
    ["of a person who left", { ...link, personState: "ended" as const }, "linkExpired"],
  ])("%s", (_case, given, answer) => {
    const opened = openSession(given, now);
    expect(opened.ok ? "yes" : opened.refusal.type).toBe(answer);
  });

  it.each([["/bedarfe?x=1", "/bedarfe?x=1"], ["//evil.example", null], ["/\\evil.example", null], ["https://evil.example", null], [undefined, null]])("leads on to %s only inside the site", (path, result) => {
    expect(ownPath(path)).toBe(result);
  });
});

describe("roles of the network", () => {
  it("keeps the last person who administers it, and nobody ends the own role", () => {
    expect(mayEndRole("admin", 1, false)).toMatchObject({ refusal: { type: "lastAdmin" } });
    expect(mayEndRole("admin", 2, true)).toMatchObject({ refusal: { type: "ownRole" } });
    expect(mayEndRole("admin", 2, false).ok).toBe(true);
    expect(mayEndRole("coordinator", 1, true).ok).toBe(true);
  });
});

describe("the number on the start page", () => {
  const none: Omit<Front, "version"> = { title: "x", lead: "", figureLabel: null, figureUnit: null, baseline: null, baselineYear: null, current: null, currentYear: null, goal: null, goalYear: null, source: null, about: "", contact: "" };
  const whole = { ...none, figureLabel: "a", figureUnit: "b", baseline: 41, baselineYear: 2023, current: 34, currentYear: 2026, goal: 17, goalYear: 2033, source: "c" };

  it("stands whole or not at all", () => {
    expect(wholeFigure(none).ok).toBe(true);
    expect(wholeFigure(whole).ok).toBe(true);
    expect(wholeFigure({ ...whole, source: null })).toMatchObject({ refusal: { type: "figureIncomplete", field: "source" } });
    expect(wholeFigure({ ...whole, baseline: 0 }).ok).toBe(true);
  });
});

describe("host names of a network", () => {
  it("reads what people paste", () => {
    expect(readHosts("https://Mitmachen.Musterstadt.example/start\nwirken.example; wirken.example")).toEqual(["mitmachen.musterstadt.example", "wirken.example"]);
  });

  it.each([["kein", "hostWrong"], ["a..b", "hostWrong"], ["-a.example", "hostWrong"], ["fremd.example", "hostTaken"], ["eigen.example:8080", "yes"], ["localhost:3001", "yes"]])("%s", (host, answer) => {
    const checked = checkHosts([host], ["fremd.example"]);
    expect(checked.ok ? "yes" : checked.refusal.type).toBe(answer);
  });
});

describe("a colour that is moved is seen before it is kept", () => {
  const pale = { accent: "#7a6600", ratio: 1.4, changed: true };
  it.each([
    ["readable", "#0b5c63", { ...pale, changed: false }, undefined, true],
    ["pale, at the first try", "#ffd400", pale, undefined, false],
    ["pale, after another colour was seen", "#ffd400", pale, "#0b5c63", false],
    ["pale, and seen", "#ffd400", pale, "#ffd400", true],
  ])("%s", (_, typed, used, seen, accepted) => expect(acceptAccent(typed, used, "#112233", seen).ok).toBe(accepted));
  it("one that stands already is not asked for again", () => expect(acceptAccent("#ffd400", pale, "#ffd400", undefined).ok).toBe(true));
});
