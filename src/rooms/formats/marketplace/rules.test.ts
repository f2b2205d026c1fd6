// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from "vitest";
import { catalogueOpen, forecast, isLate, seriesOf } from "./rules.ts";

describe("when the cards of the others can be read", () => {
  it.each([
    ["before", "planning", false], ["before", "registration", true], ["before", "aftercare", true],
    ["atDoor", "closed", false], ["atDoor", "doors", true], ["atDoor", "archived", true],
    ["never", "open", false],
  ] as const)("visibility %s in state %s: %s", (visibility, state, open) => {
    expect(catalogueOpen(visibility, state)).toBe(open);
  });
});

describe("the forecast from sign-ups", () => {
  it("spans companies times 1.3 to 3.6", () => {
    expect(forecast(17, 20, 50)).toMatchObject({ low: 22, high: 62, bottleneck: "none" });
  });
  it("names companies when more than 1.6 nonprofits come for each", () => {
    expect(forecast(15, 25, 0).bottleneck).toBe("companies");
    expect(forecast(0, 3, 10)).toMatchObject({ low: 0, high: 0, ratio: undefined, bottleneck: "companies" });
  });
  it("names nonprofits when there are fewer than companies", () => {
    expect(forecast(20, 12, 0).bottleneck).toBe("nonprofits");
  });
  it("says how many companies the target still lacks, and none when it is reached", () => {
    expect(forecast(17, 20, 50).companiesMissing).toBe(4);
    expect(forecast(30, 30, 50).companiesMissing).toBe(0);
  });
});

it("numbers belong to letters and year", () => expect(seriesOf("MP", "2027-03-12")).toBe("MP27"));
it("only what is written between the gongs is in time", () => expect(["doors", "open", "over"].map(isLate)).toEqual([true, false, true]));
