// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from "vitest";
import { quarters, river } from "./index.ts";

describe("the map", () => {
  const rings = quarters.map((q) => q.outline);

  it("has closed rings of 10 to 25 points without doubles", () => {
    for (const ring of rings) {
      expect(ring[0]).toEqual(ring.at(-1));
      expect(ring.length - 1).toBeGreaterThanOrEqual(10);
      expect(ring.length - 1).toBeLessThanOrEqual(25);
      expect(new Set(ring.slice(1).map(String)).size).toBe(ring.length - 1);
    }
  });

  it("shares every inner border edge by edge", () => {
    const edges = rings.flatMap((ring) => ring.slice(1).map((point, i) => [String(ring[i]), String(point)].sort().join(" ")));
    const counts = Map.groupBy(edges, (edge) => edge);
    const shared = [...counts.values()].filter((same) => same.length === 2).length;
    const rim = [...counts.values()].filter((same) => same.length === 1).length;
    expect([...counts.values()].every((same) => same.length <= 2)).toBe(true);
    expect(shared).toBeGreaterThan(40);
    expect(rim).toBeGreaterThan(20);
  });

  it("fills the town without overlap", () => {
    const edgeOnce = outerRing(rings);
    expect(sum(rings.map(area))).toBeCloseTo(area(edgeOnce), 9);
  });

  it("lets the river run along borders of the quarters", () => {
    const points = new Set(rings.flat().map(String));
    expect(river.filter((point) => !points.has(String(point)))).toEqual([]);
  });
});

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, n) => total + n, 0);
}

/** Follows the edges that belong to one quarter only, around the whole town. */
function outerRing(rings: readonly number[][][]): number[][] {
  const edges = rings.flatMap((ring) => ring.slice(1).map((to, i) => [ring[i] ?? [], to] as const));
  const name = ([from, to]: readonly [number[], number[]]) => [String(from), String(to)].sort().join(" ");
  const rim = edges.filter((edge) => edges.filter((other) => name(other) === name(edge)).length === 1);
  const path = [rim[0]?.[0] ?? []];
  const left = new Set(rim);
  while (left.size > 0) {
    const here = String(path.at(-1));
    const next = [...left].find((edge) => edge.some((point) => String(point) === here));
    if (!next) break;
    left.delete(next);
    path.push(String(next[0]) === here ? next[1] : next[0]);
  }
  return path;
}

/** Shoelace formula, always positive, in square degrees. */
function area(ring: readonly number[][]): number {
  const twice = ring.slice(1).map((point, i) => (ring[i]?.[0] ?? 0) * (point[1] ?? 0) - (point[0] ?? 0) * (ring[i]?.[1] ?? 0));
  return Math.abs(sum(twice)) / 2;
}
