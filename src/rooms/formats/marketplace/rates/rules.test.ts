// SPDX-License-Identifier: EUPL-1.2
import { expect, it } from "vitest";
import { equivalentValue, hoursOf, lineOf, rateInForce, startingRates, type RateCard } from "./rules.ts";

const first: RateCard = { id: "1", name: "Satz 1", validFrom: "2025-01-01", ...startingRates, method: "Stunden mal Satz" };
const second: RateCard = { ...first, id: "2", name: "Satz 2", validFrom: "2027-01-01", hands: 55 };

it.each([
  ["12 hours of hands", { unit: "hours", quantity: 12 }, "hands", 60_000],
  ["6 hours of knowledge", { unit: "hours", quantity: 6 }, "knowledge", 48_000],
  ["2.5 hours of students", { unit: "hours", quantity: 2.5 }, "students", 5_000],
  ["two days of hands", { unit: "days", quantity: 2 }, "hands", 80_000],
] as const)("%s have a value", (_, gift, line, cents) => expect(equivalentValue(gift, line, first)?.cents).toBe(cents));

it.each([
  ["things", { unit: "pieces", quantity: 40 }],
  ["some help", { unit: "hours", quantity: null }],
  ["a room", { unit: "rooms", quantity: 1 }],
  ["nothing", { unit: "hours", quantity: 0 }],
] as const)("%s have none and are not guessed", (_, gift) => expect(equivalentValue(gift, "hands", first)).toBeUndefined());

it("says how it was counted, with the card's name", () => expect(equivalentValue({ unit: "hours", quantity: 7.5 }, "hands", first)?.method).toBe("7,5 h × 50 €/h (Satz 1)"));
it("counts by the card of the day, not by a later one", () => {
  expect(rateInForce([second, first], "2026-05-01")?.name).toBe("Satz 1");
  expect(rateInForce([first, second], "2027-01-01")?.name).toBe("Satz 2");
  expect(rateInForce([first], "2024-12-31")).toBeUndefined();
});
it("knowledge has its own line", () => expect([lineOf("knowledge"), lineOf("goods")]).toEqual(["knowledge", "hands"]));
it("a day counts eight hours", () => expect(hoursOf({ unit: "days", quantity: 1.5 })).toBe(12));
