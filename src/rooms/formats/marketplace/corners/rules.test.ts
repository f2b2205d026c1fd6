// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from "vitest";
import { contrast } from "../../../../ui/index.ts";
import { addCorner, checkRemoval, cornerColours, cornerFor, freeKey, type Corner, type CornerFacts } from "./rules.ts";

const facts: CornerFacts = { name: "Helfende Hände", sentence: "", letter: "h", colour: "rust", shape: "circle", category: "hands", accepts: [] };
const corner = (n: number, more: Partial<Corner> = {}): Corner => ({ ...facts, id: `c${n}`, editionId: "e", key: `c${n}`, name: `Ecke ${n}`, letter: String.fromCharCode(64 + n), colour: (Object.keys(cornerColours) as Corner["colour"][])[n % 6]!, accepts: ["hands"], position: n, version: 1, ...more });

describe("a new corner", () => {
  it("gets a key from its name, its own category and a large letter", () => {
    expect(addCorner(facts, [])).toEqual({ ok: true, value: { ...facts, letter: "H", key: "helfende-haende", position: 1, accepts: ["hands"] } });
  });
  it.each([
    ["letter", { letter: "H", colour: "blue", name: "Andere" }, "cornerLetterTaken"],
    ["colour", { letter: "A", colour: "rust", name: "Andere" }, "cornerColourTaken"],
    ["name", { letter: "A", colour: "blue", name: "helfende hände" }, "cornerNameTaken"],
  ] as const)("shares no %s with another", (_, other, refusal) => {
    expect(addCorner(facts, [corner(1, other)])).toMatchObject({ ok: false, refusal: { type: refusal } });
  });
  it("is refused as the seventh", () => {
    expect(addCorner({ ...facts, letter: "Z" }, [1, 2, 3, 4, 5, 6].map((n) => corner(n)))).toMatchObject({ refusal: { type: "cornersEnough" } });
  });
});

it("a corner in use stays, and two stay anyway", () => {
  expect(checkRemoval(corner(1), [corner(1), corner(2), corner(3)], true)).toMatchObject({ refusal: { type: "cornerInUse" } });
  expect(checkRemoval(corner(1), [corner(1), corner(2)], false)).toMatchObject({ refusal: { type: "cornersTooFew" } });
  expect(checkRemoval(corner(1), [corner(1), corner(2), corner(3)], false).ok).toBe(true);
});

it("a key is free among the others and never empty", () => {
  expect(freeKey("Wissen & Können", ["wissen-koennen"])).toBe("wissen-koennen-2");
  expect(freeKey("手", [])).toBe("ecke");
});

it("a card goes to the corner that trades its category", () => {
  const corners = [corner(1), corner(2, { category: "goods", accepts: ["goods", "rooms"] })];
  expect(cornerFor("rooms", corners)?.id).toBe("c2");
  expect(cornerFor("contacts", corners)?.id).toBe("c1");
});

it.each(Object.entries(cornerColours))("white letters can be read on %s", (_, colour) => expect(contrast(colour, "#ffffff")).toBeGreaterThanOrEqual(7));
