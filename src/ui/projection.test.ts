// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from "vitest";
import type { Geometry } from "./projection.ts";
import { fitProjection, geometryPath, labelPoint } from "./projection.ts";

// A square of 0.01 degrees of latitude at 60 degrees north: half as wide as high on the ground.
const square: Geometry = { type: "Polygon", coordinates: [[[10, 60], [10.01, 60], [10.01, 60.01], [10, 60.01], [10, 60]]] };

describe("drawing an outline", () => {
  it("fills the width and keeps the shape of the ground", () => {
    const projection = fitProjection([square], 100, 0);
    expect(projection.width).toBe(100);
    expect(projection.height).toBeCloseTo(200, 0);
  });

  it("draws north above south and west left of east", () => {
    const { point, height } = fitProjection([square], 100, 0);
    expect(point([10, 60.01])).toEqual([0, 0]);
    expect(point([10.01, 60])).toEqual([100, height]);
  });

  it("closes every ring and names the middle", () => {
    const projection = fitProjection([square], 100, 0);
    expect(geometryPath(square, projection)).toMatch(/^M0 .*Z$/);
    const [x, y] = labelPoint(square, projection);
    expect(x).toBeCloseTo(50, 0);
    expect(y).toBeCloseTo(100, 0);
  });

  it("puts the label of several parts into the largest", () => {
    const islands: Geometry = { type: "MultiPolygon", coordinates: [
      [[[9, 50], [9.001, 50], [9.001, 50.001], [9, 50.001], [9, 50]]],
      [[[9.1, 50], [9.2, 50], [9.2, 50.1], [9.1, 50.1], [9.1, 50]]],
    ] };
    const projection = fitProjection([islands], 200, 0);
    expect(labelPoint(islands, projection)[0]).toBeGreaterThan(100);
  });

  it("survives having nothing to draw", () => {
    expect(fitProjection([], 100).height).toBe(0);
  });
});
