// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from "vitest";
import type { Agreement, Gives } from "./index.ts";
import { coming, listings, organisations, past, story } from "./index.ts";

describe("the past marketplace", () => {
  const gives = past.agreements.flatMap((a) => parties(a).flatMap((p) => p.gives ?? []));

  it("numbers its agreements without gaps", () => {
    expect(past.agreements.map((a) => a.number)).toEqual(Array.from({ length: 41 }, (_, i) => i + 1));
    expect(past.turnedDown.map((t) => t.number)).toEqual([42, 43, 44]);
  });

  it("values hours by the rate card", () => {
    const rate = past.rateCard.euroPerHour;
    const wrong = gives.filter((g) => g.valueBasis !== "estimate" && g.valueEuro !== (g.hours ?? 0) * rate[g.valueBasis]);
    expect(wrong).toEqual([]);
  });

  it("lets only those trade who were there", () => {
    const there = new Set(past.registrations.filter((r) => r.status === "attended").map((r) => r.organisation));
    expect(missing(there, past.agreements.flatMap((a) => parties(a).map((p) => p.org)))).toEqual([]);
    expect(missing(new Set(past.agreements.flatMap((a) => parties(a).map((p) => p.org))), [...there])).toEqual([]);
  });

  it("has no notary sealing for the own house", () => {
    const houses = (person: string) => organisations.filter((o) => o.people.some((p) => p.person === person)).map((o) => o.key);
    const own = past.agreements.filter((a) => parties(a).some((p) => houses(a.sealedBy).includes(p.org)));
    expect(own.map((a) => a.number)).toEqual([]);
    const notaries = new Set(past.appointments.filter((a) => a.role === "sealer").map((a) => a.person));
    expect(missing(notaries, past.agreements.map((a) => a.sealedBy))).toEqual([]);
  });

  it("keeps time", () => {
    for (const a of past.agreements) {
      expect(a.sealedMinute).toBeGreaterThan(0);
      expect(a.sealedMinute).toBeLessThanOrEqual(past.tradingMinutes);
      expect(a.periodFromOffset).toBeGreaterThan(past.dayOffset);
      expect(a.periodUntilOffset).toBeGreaterThan(a.periodFromOffset);
      expect(a.result.state !== "running" || a.periodUntilOffset > 0).toBe(true);
      expect(a.result.state !== "fulfilled" || a.result.reportedOffset > a.periodFromOffset).toBe(true);
      expect(a.result.reportedOffset).toBeLessThan(0);
    }
  });

  it("says why what did not work did not work", () => {
    for (const { result } of past.agreements) {
      expect(result.reason !== undefined).toBe(result.state === "notFeasible");
    }
  });

  it("reports the figures that its agreements add up to", () => {
    const { report, agreements, corrected, announced } = past;
    const ofTwice = agreements.filter((a) => a.number === 28).flatMap((a) => parties(a).flatMap((p) => p.gives ?? []));
    expect(corrected).toMatchObject({ agreements: agreements.length, hours: hours(gives), valueEuro: value(gives) });
    expect(announced).toMatchObject({
      agreements: agreements.length + 1,
      hours: hours(gives) + hours(ofTwice),
      valueEuro: value(gives) + value(ofTwice),
    });
    expect(report).toMatchObject({
      withCounterPerformance: agreements.filter((a) => a.b.gives).length,
      withStaffTime: agreements.filter((a) => parties(a).some((p) => p.gives?.hours)).length,
      lastTwentyMinutes: agreements.filter((a) => a.sealedMinute > 70).length,
      states: tally(agreements.map((a) => a.result.state)),
      perCorner: tally(agreements.map((a) => a.corner)),
    });
    const attended = past.registrations.filter((r) => r.status === "attended");
    expect(report.companies).toBe(attended.filter((r) => r.side === "company").length);
    expect(report.nonprofits).toBe(attended.filter((r) => r.side !== "company").length);
    expect(report.agreementsPerOrganisation).toBeCloseTo(agreements.length / attended.length, 2);
    expect(report.agreementsPerCompany).toBeCloseTo(agreements.length / report.companies, 2);
    expect(report.lastTwentyMinutes).toBeGreaterThanOrEqual(agreements.length / 2);
  });

  it("keeps the promises that the home page tells of", () => {
    for (const told of story.keptPromises) {
      const kept = past.agreements.find((a) => a.number === told.agreement);
      expect(kept?.result).toMatchObject({ state: "fulfilled", hoursActual: told.hours });
      expect(kept?.consentNames).toBe(true);
      expect(parties(kept as Agreement).map((p) => p.org)).toEqual(told.organisations);
    }
  });
});

describe("the coming marketplace", () => {
  it("has 18 companies and 24 others so far, some waiting, some cancelled", () => {
    const companies = coming.registrations.filter((r) => r.side === "company");
    expect([companies.length, coming.registrations.length - companies.length]).toEqual([18, 24]);
    const statuses = tally(coming.registrations.map((r) => r.status));
    expect(statuses).toMatchObject({ waitlist: 3, cancelled: 2 });
  });

  it("has done what lies behind it, but for one step that is late", () => {
    const late = coming.plan.filter((s) => s.state === "open" && coming.dayOffset + s.relativeDay < 0);
    expect(late.map((s) => s.key)).toEqual(["wishes"]);
    const early = coming.plan.filter((s) => s.state === "done" && coming.dayOffset + s.relativeDay > 0);
    expect(early).toEqual([]);
  });

  it("prepares cards of published listings of registered organisations", () => {
    const registered = new Set(coming.registrations.map((r) => r.organisation));
    for (const card of coming.cards) {
      const listing = listings.find((l) => l.key === card.listing);
      expect(listing?.state).toBe("published");
      expect(registered.has(listing?.organisation ?? "")).toBe(true);
      const corner = coming.corners.find((c) => c.key === card.corner);
      expect(corner?.accepts).toContain(listing?.category);
    }
  });
});

function missing(known: ReadonlySet<string>, used: readonly string[]): string[] {
  return used.filter((key) => !known.has(key));
}

function parties(agreement: Agreement) {
  return [agreement.a, agreement.b, ...(agreement.third ? [agreement.third] : [])];
}

function hours(list: readonly Gives[]): number {
  return sum(list.map((g) => g.hours ?? 0));
}

function value(list: readonly Gives[]): number {
  return sum(list.map((g) => g.valueEuro));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, n) => total + n, 0);
}

function tally(words: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const word of words) counts[word] = (counts[word] ?? 0) + 1;
  return counts;
}
