// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from "vitest";
import { addDays, dayOf, formatDay, formatNumber, formatShare, momentAt } from "./i18n.ts";

describe("days and moments at the place", () => {
  it("keeps the wall clock across daylight saving", () => {
    expect(momentAt("2027-03-27", "18:30").toISOString()).toBe("2027-03-27T17:30:00.000Z");
    expect(momentAt("2027-03-28", "18:30").toISOString()).toBe("2027-03-28T16:30:00.000Z");
    expect(momentAt("2027-10-31", "18:30").toISOString()).toBe("2027-10-31T17:30:00.000Z");
  });

  it("is right in the hours around a change of the clocks too", () => {
    expect(momentAt("2026-03-29", "01:30").toISOString()).toBe("2026-03-29T00:30:00.000Z");
    expect(momentAt("2026-03-29", "03:30").toISOString()).toBe("2026-03-29T01:30:00.000Z");
    expect(momentAt("2026-10-25", "01:30").toISOString()).toBe("2026-10-24T23:30:00.000Z");
    expect(momentAt("2026-10-25", "03:30").toISOString()).toBe("2026-10-25T02:30:00.000Z");
  });

  it("says the day of the place, not of the machine", () => {
    expect(dayOf(new Date("2026-12-31T23:30:00Z"))).toBe("2027-01-01");
  });

  it("counts days over months and leap years", () => {
    expect(addDays("2028-02-28", 1)).toBe("2028-02-29");
    expect(addDays("2027-01-05", -84)).toBe("2026-10-13");
  });

  it("check 52: writes numbers and days as the reader knows them", () => {
    expect(formatNumber(1240.5, "de")).toBe("1.240,5");
    expect(formatNumber(1240.5, "en")).toBe("1,240.5");
    expect(formatShare(0.459, "de")).toBe("45,9\u00a0%");
    expect(formatDay("2026-11-21", "de")).toBe("21. November 2026");
  });
});
