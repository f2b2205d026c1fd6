// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, test } from "vitest";
import { mayDeleteQuarter, mostPoints, nameQuarter, planOutlines, quarterKey, readOutlines, type NamedOutline } from "./rules.ts";

const square = (at = 10) => [[[at, 50], [at + 1, 50], [at + 1, 51], [at, 51], [at, 50]]];
const feature = (name: unknown, coordinates: unknown = square(), type = "Polygon") => ({ type: "Feature", properties: { name }, geometry: { type, coordinates } });
const file = (...features: unknown[]) => JSON.stringify({ type: "FeatureCollection", features });

test.each([["Färbergrund", "faerbergrund"], ["St. Anna / Süd-West", "st-anna-sued-west"], ["Żabi Kruk", "zabi-kruk"], ["???", "quartier"]])("%s is %s in addresses", (name, key) => {
  expect(quarterKey(name)).toBe(key);
});

test("two quarters have two names", () => {
  expect(nameQuarter("Altstadt", [{ name: "Altstadt", key: "altstadt" }])).toMatchObject({ refusal: { type: "quarterNameTaken" } });
  expect(nameQuarter("Altstadt", [{ name: "Neustadt", key: "neustadt" }])).toMatchObject({ ok: true });
});

test("a quarter goes when nothing lies in it", () => {
  expect(mayDeleteQuarter(0).ok).toBe(true);
  expect(mayDeleteQuarter(2)).toMatchObject({ refusal: { type: "quarterInUse", organisations: 2 } });
});

describe("outlines from a file", () => {
  test("polygons and multipolygons with a name, kept to a metre", () => {
    const read = readOutlines(file(feature("Altstadt", [[[10.1234567, 50], [11, 50], [11, 51], [10.1234567, 50]]]), feature("Inseln", [square(), square(12)], "MultiPolygon")));
    expect(read).toMatchObject({ ok: true, value: [{ key: "altstadt", outline: { type: "Polygon", coordinates: [[[10.12346, 50], [11, 50], [11, 51], [10.12346, 50]]] }, points: 4 }, { key: "inseln", outline: { type: "MultiPolygon" }, points: 10 }] });
  });

  test.each([
    ["no JSON", "{", "outlineNoJson"],
    ["another JSON", "[1]", "outlineNoFeatures"],
    ["nothing", "null", "outlineNoFeatures"],
    ["no areas", file(), "outlineNoFeatures"],
    ["no name", file(feature("")), "outlineNoName"],
    ["a point", file(feature("A", [10, 50], "Point")), "outlineNoArea"],
    ["an open ring", file(feature("A", [[[10, 50], [11, 50], [11, 51], [10, 51]]])), "outlineNoArea"],
    ["words for numbers", file(feature("A", [[["a", 50], [11, 50], [11, 51], ["a", 50]]])), "outlineNoArea"],
    ["metres instead of degrees", file(feature("A", square(3_450_000))), "outlineNotDegrees"],
    ["the same area twice", file(feature("A"), feature("a")), "outlineTwice"],
    ["too fine", file(feature("A", [[...Array.from({ length: mostPoints }, (_, i) => [i / 1e6, 50]), [0, 50]]])), "outlineTooFine"],
  ])("%s", (_what, text, type) => {
    expect(readOutlines(text)).toMatchObject({ ok: false, refusal: { type, field: "file" } });
  });

  const outline = (key: string) => ({ key, name: key, points: 5, outline: { type: "Polygon", coordinates: [] } }) as NamedOutline;
  test("areas meet their quarters; the others are refused, or become quarters", () => {
    const quarters = [{ id: "1", key: "altstadt", name: "Altstadt" }];
    expect(planOutlines([outline("altstadt")], quarters, false)).toMatchObject({ value: { draw: [{ id: "1" }], create: [] } });
    expect(planOutlines([outline("altstadt"), outline("nord")], quarters, false)).toMatchObject({ refusal: { type: "outlineUnknownQuarter", name: "nord" } });
    expect(planOutlines([outline("altstadt"), outline("nord")], quarters, true)).toMatchObject({ value: { draw: [{ id: "1" }], create: [{ key: "nord" }] } });
  });
});
