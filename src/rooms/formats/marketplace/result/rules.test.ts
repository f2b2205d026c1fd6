// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from "vitest";
import { figures, type Attendee, type Deal } from "./rules.ts";

const closesAt = new Date("2027-03-12T19:00:00Z");
const attendee = (side: string, n: number, more: Partial<Attendee> = {}): Attendee => ({ organisationId: `${side}-${n}`, side, state: "attended", people: 2, firstTime: false, ...more });
const deal = (n: number, more: Partial<Deal> = {}): Deal => ({
  id: String(n), topic: "hands", state: "sealed", sealedAt: new Date(closesAt.getTime() - 60 * 60_000), reciprocal: true, late: false, differs: false,
  parties: [{ organisationId: "company-1" }, { organisationId: "nonprofit-1" }],
  contributions: [{ giverId: "company-1", unit: "hours", quantity: 10, estimatedCents: 50_000 }], words: ["sealed"], confirmedHours: null, ...more,
});
const many = <T>(count: number, make: (n: number) => T): T[] => Array.from({ length: count }, (_, n) => make(n + 1));
const counted = (attendees: Attendee[], deals: Deal[], unmatchedNeeds = 0) => figures({ attendees, deals, sides: ["company", "nonprofit"], companySide: "company", closesAt, unmatchedNeeds });

describe("a large market: 28 companies, 31 nonprofits, 73 agreements", () => {
  const attendees = [...many(28, (n) => attendee("company", n)), ...many(31, (n) => attendee("nonprofit", n))];
  const last = new Date(closesAt.getTime() - 10 * 60_000);
  const seen = counted(attendees, many(73, (n) => deal(n, n > 36 ? { sealedAt: last } : {})));
  it("gives 1.24 for each organisation and 2.6 for each company", () => {
    expect(seen.perOrganisation).toBeCloseTo(1.24, 2);
    expect(seen.perCompany).toBeCloseTo(2.6, 1);
    expect(seen.ratio).toBeCloseTo(1.11, 2);
  });
  it("counts half of them in the last twenty minutes", () => expect(seen.lastTwentyMinutes).toBe(37));
});

it("an organisation on both sides is one organisation", () => {
  const seen = counted([attendee("company", 1, { organisationId: "mill" }), attendee("nonprofit", 1, { organisationId: "mill" })], [deal(1)]);
  expect(seen).toMatchObject({ organisations: 1, people: 4, perOrganisation: 1 });
});

it("only who came counts once attendance is noted; before that, who said yes", () => {
  const rows = [attendee("company", 1), attendee("company", 2, { state: "noShow" }), attendee("nonprofit", 1, { state: "confirmed" })];
  expect(counted(rows, [])).toMatchObject({ basis: "attended", organisations: 1, perOrganisation: 0 });
  expect(counted(rows.slice(2), [])).toMatchObject({ basis: "confirmed", organisations: 1, perCompany: undefined });
  expect(counted(rows, []).sides[0]).toEqual({ side: "company", registered: 2, attended: 1, noShow: 1, people: 2, firstTime: 0 });
});

it("nothing divides by nobody", () => expect(counted([], [deal(1)])).toMatchObject({ perOrganisation: undefined, perCompany: undefined, perPerson: undefined, ratio: undefined }));

describe("which agreements count", () => {
  it("sealed ones, whatever came of them; not drafts, not refused ones", () => {
    const seen = counted([attendee("company", 1)], [
      deal(1, { state: "fulfilled" }), deal(2, { state: "notFeasible" }), deal(3, { state: "draft", sealedAt: null, words: [] }),
      deal(4, { state: "refused", sealedAt: null, words: ["refused"] }), deal(5, { state: "returned", sealedAt: null, words: ["returned"] }), deal(6, { state: "withdrawn", sealedAt: null, words: [] }),
    ]);
    expect(seen.agreements).toBe(2);
    expect(seen.sealing).toEqual({ sealed: 2, returned: 1, refused: 1, withdrawn: 1, open: 2 });
    expect(seen.keptShare).toBe(0.5);
  });
  it("late trade is counted and shown apart", () => expect(counted([], [deal(1), deal(2, { late: true })])).toMatchObject({ agreements: 2, late: 1 }));
  it("by corner, those without a corner under the empty name", () => expect(counted([], [deal(1), deal(2), deal(3, { topic: null })]).byCorner).toEqual({ hands: 2, "": 1 }));
});

describe("amounts", () => {
  it("hours as promised, days as eight; what was confirmed stands apart and is not added", () => {
    const seen = counted([], [
      deal(1, { confirmedHours: 7 }),
      deal(2, { contributions: [{ giverId: "company-1", unit: "days", quantity: 2, estimatedCents: null }] }),
      deal(3, { contributions: [{ giverId: "company-1", unit: "pieces", quantity: 5, estimatedCents: 9_000 }] }),
    ]);
    expect(seen).toMatchObject({ hours: 26, estimatedCents: 59_000, valued: 2, confirmedHours: 7, confirmed: 1 });
  });
  it("time of staff is time given by a company", () => {
    const gift = (giverId: string, unit: string) => deal(1, { contributions: [{ giverId, unit, quantity: 3, estimatedCents: null }] });
    const here = [attendee("company", 1), attendee("nonprofit", 1)];
    expect(counted(here, [gift("company-1", "hours")]).withStaffTime).toBe(1);
    expect(counted(here, [gift("nonprofit-1", "hours")]).withStaffTime).toBe(0);
    expect(counted(here, [gift("company-1", "pieces")]).withStaffTime).toBe(0);
  });
});
