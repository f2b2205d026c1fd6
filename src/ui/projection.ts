// SPDX-License-Identifier: EUPL-1.2
// Drawing outlines of a town on paper: equirectangular around the middle of the town, which at this size
// differs from any official projection by less than the width of a line.

export type Position = readonly [longitude: number, latitude: number, ...rest: number[]];
export type Geometry =
  | { type: "Polygon"; coordinates: readonly (readonly Position[])[] }
  | { type: "MultiPolygon"; coordinates: readonly (readonly (readonly Position[])[])[] };

export interface Projection {
  width: number;
  height: number;
  /** Degrees to units of the drawing, north above. */
  point(position: Position): [x: number, y: number];
}

/** Fits all geometries into a drawing of the given width; the height follows. Margin in drawing units. */
export function fitProjection(geometries: readonly Geometry[], width: number, margin = 8): Projection {
  const all = geometries.flatMap((g) => rings(g).flat());
  if (all.length === 0) return { width, height: 0, point: () => [0, 0] };
  const west = Math.min(...all.map((p) => p[0])), east = Math.max(...all.map((p) => p[0]));
  const south = Math.min(...all.map((p) => p[1])), north = Math.max(...all.map((p) => p[1]));
  const squeeze = Math.cos((((south + north) / 2) * Math.PI) / 180);
  const scale = (width - 2 * margin) / Math.max((east - west) * squeeze, 1e-9);
  return {
    width,
    height: round((north - south) * scale + 2 * margin),
    point: ([lon, lat]) => [round((lon - west) * squeeze * scale + margin), round((north - lat) * scale + margin)],
  };
}

/** All rings of a geometry, holes included. */
export function rings(geometry: Geometry): readonly (readonly Position[])[] {
  return geometry.type === "Polygon" ? geometry.coordinates : geometry.coordinates.flat();
}

/** The geometry as SVG path data. */
export function geometryPath(geometry: Geometry, projection: Projection): string {
  return rings(geometry).map((ring) => `M${ring.map((p) => projection.point(p).join(" ")).join("L")}Z`).join("");
}

/** Where a label stands: centroid of the largest outer ring (area-weighted), in drawing units. */
export function labelPoint(geometry: Geometry, projection: Projection): [x: number, y: number] {
  const outers = geometry.type === "Polygon" ? geometry.coordinates.slice(0, 1) : geometry.coordinates.map((polygon) => polygon[0] ?? []);
  const drawn = outers.map((ring) => centroid(ring.map((p) => projection.point(p))));
  const largest = drawn.sort((a, b) => b.area - a.area)[0];
  return largest ? [round(largest.x), round(largest.y)] : [0, 0];
}

function centroid(ring: [number, number][]): { x: number; y: number; area: number } {
  let area = 0, x = 0, y = 0;
  ring.forEach(([x1, y1], i) => {
    const [x2, y2] = ring[(i + 1) % ring.length]!;
    const cross = x1 * y2 - x2 * y1;
    area += cross;
    x += (x1 + x2) * cross;
    y += (y1 + y2) * cross;
  });
  if (Math.abs(area) < 1e-9) return { x: ring[0]?.[0] ?? 0, y: ring[0]?.[1] ?? 0, area: 0 };
  return { x: x / (3 * area), y: y / (3 * area), area: Math.abs(area) / 2 };
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
