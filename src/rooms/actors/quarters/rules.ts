// SPDX-License-Identifier: EUPL-1.2
import { ok, refuse, type Result } from "../../../kernel/result.ts";

/** Longitude and latitude in degrees (WGS 84), as in GeoJSON (RFC 7946). */
export type Position = readonly [longitude: number, latitude: number, ...rest: number[]];
export type Ring = readonly Position[];

/** Where a quarter lies. */
export type Outline =
  | { readonly type: "Polygon"; readonly coordinates: readonly Ring[] }
  | { readonly type: "MultiPolygon"; readonly coordinates: readonly (readonly Ring[])[] };

export interface Quarter {
  readonly id: string;
  readonly key: string;
  readonly name: string;
  readonly position: number;
  readonly population: number | null;
  readonly about: string;
  readonly version: number;
}

export type QuarterRefusal =
  | { readonly type: "quarterNameTaken"; readonly field: "name" }
  | { readonly type: "quarterInUse"; readonly organisations: number };

/** The short name in addresses and files: "Färbergrund" is "faerbergrund". Never empty. */
export const quarterKey = (name: string): string =>
  name.toLowerCase().replace(/ä/g, "ae").replace(/ö/g, "oe").replace(/ü/g, "ue").replace(/ß/g, "ss")
    .normalize("NFD").replace(/[\u0300-\u036f]/g, "").replace(/[^a-z0-9]+/g, "-").replace(/^-+|-+$/g, "").slice(0, 60) || "quartier";

/** Two quarters of a place have two names. */
export function nameQuarter(name: string, others: readonly Pick<Quarter, "name" | "key">[]): Result<{ name: string; key: string }, QuarterRefusal> {
  const key = quarterKey(name);
  return others.some((other) => other.key === key) ? refuse({ type: "quarterNameTaken", field: "name" }) : ok({ name, key });
}

/** A quarter goes when nothing lies in it any more. */
export const mayDeleteQuarter = (organisations: number): Result<true, QuarterRefusal> =>
  organisations > 0 ? refuse({ type: "quarterInUse", organisations }) : ok(true);

export type OutlineRefusal =
  | { readonly type: "outlineNoJson"; readonly field: "file" }
  | { readonly type: "outlineNoFeatures"; readonly field: "file" }
  | { readonly type: "outlineNoName"; readonly field: "file"; readonly feature: number }
  | { readonly type: "outlineNoArea"; readonly field: "file"; readonly name: string }
  | { readonly type: "outlineNotDegrees"; readonly field: "file"; readonly name: string }
  | { readonly type: "outlineTwice"; readonly field: "file"; readonly name: string }
  | { readonly type: "outlineUnknownQuarter"; readonly field: "file"; readonly name: string }
  | { readonly type: "outlineTooFine"; readonly field: "file"; readonly points: number; readonly maximum: number };

export interface NamedOutline {
  readonly name: string;
  readonly key: string;
  readonly outline: Outline;
  readonly points: number;
}

/** More points than this make a map page heavy without looking better. */
export const mostPoints = 20_000;
const nameProperties = ["key", "name", "Name", "NAME", "quartier", "Quartier", "stadtteil", "Stadtteil", "STADTTEIL", "bezeichnung", "BEZEICHNUNG", "bez", "BEZ"];

/** Reads a GeoJSON file of areas: each feature with a name and a polygon in degrees. Coordinates are kept to about one metre. */
export function readOutlines(text: string): Result<readonly NamedOutline[], OutlineRefusal> {
  const file = parseJson(text) as { type?: unknown; features?: unknown } | undefined;
  if (file === undefined) return refuse({ type: "outlineNoJson", field: "file" });
  if (file === null || file.type !== "FeatureCollection" || !Array.isArray(file.features) || file.features.length === 0) return refuse({ type: "outlineNoFeatures", field: "file" });
  const found: NamedOutline[] = [];
  for (const [index, feature] of file.features.entries()) {
    const read = readFeature(feature, index + 1);
    if (!read.ok) return read;
    if (found.some((other) => other.key === read.value.key)) return refuse({ type: "outlineTwice", field: "file", name: read.value.name });
    found.push(read.value);
  }
  const points = found.reduce((sum, { points: own }) => sum + own, 0);
  return points > mostPoints ? refuse({ type: "outlineTooFine", field: "file", points, maximum: mostPoints }) : ok(found);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ""));
  } catch {
    return undefined;
  }
}

function readFeature(feature: unknown, number: number): Result<NamedOutline, OutlineRefusal> {
  const { properties, geometry } = (feature ?? {}) as { properties?: Record<string, unknown> | null; geometry?: { type?: unknown; coordinates?: unknown } | null };
  const name = nameProperties.map((property) => properties?.[property]).find((value) => typeof value === "string" && value.trim() !== "");
  if (typeof name !== "string") return refuse({ type: "outlineNoName", field: "file", feature: number });
  const polygons = geometry?.type === "Polygon" ? [geometry.coordinates] : geometry?.type === "MultiPolygon" ? geometry.coordinates : undefined;
  if (!Array.isArray(polygons) || polygons.length === 0 || !polygons.every(isPolygon)) return refuse({ type: "outlineNoArea", field: "file", name: name.trim() });
  if (!polygons.flat(2).every(inDegrees)) return refuse({ type: "outlineNotDegrees", field: "file", name: name.trim() });
  const rounded = (polygons as (readonly Ring[])[]).map((polygon) => polygon.map((ring) => ring.map(toMetre)));
  const outline: Outline = rounded.length === 1 ? { type: "Polygon", coordinates: rounded[0]! } : { type: "MultiPolygon", coordinates: rounded };
  return ok({ name: name.trim(), key: quarterKey(name), outline, points: rounded.flat(2).length });
}

const isPolygon = (value: unknown): value is readonly Ring[] => Array.isArray(value) && value.length > 0 && value.every(isRing);

/** RFC 7946: at least four positions, the last is the first. */
function isRing(value: unknown): value is Ring {
  if (!Array.isArray(value) || value.length < 4 || !value.every(isPosition)) return false;
  const first = value[0] as Position;
  const last = value[value.length - 1] as Position;
  return first[0] === last[0] && first[1] === last[1];
}

const isPosition = (value: unknown): value is Position => Array.isArray(value) && value.length >= 2 && value.slice(0, 2).every((n) => typeof n === "number" && Number.isFinite(n));
const inDegrees = (position: Position): boolean => Math.abs(position[0]) <= 180 && Math.abs(position[1]) <= 90;
const toMetre = (position: Position): Position => [Math.round(position[0] * 1e5) / 1e5, Math.round(position[1] * 1e5) / 1e5];

export interface OutlinePlan {
  readonly draw: readonly { readonly id: string; readonly outline: Outline }[];
  readonly create: readonly NamedOutline[];
}

/** Which outline belongs to which quarter, by its key. Areas without a quarter become new quarters if that is wished. */
export function planOutlines(outlines: readonly NamedOutline[], quarters: readonly Pick<Quarter, "id" | "key" | "name">[], createMissing: boolean): Result<OutlinePlan, OutlineRefusal> {
  const byKey = new Map(quarters.flatMap((quarter) => [[quarter.key, quarter.id], [quarterKey(quarter.name), quarter.id]]));
  const missing = outlines.filter((outline) => !byKey.has(outline.key));
  if (missing.length > 0 && !createMissing) return refuse({ type: "outlineUnknownQuarter", field: "file", name: missing[0]!.name });
  return ok({ draw: outlines.flatMap(({ key, outline }) => (byKey.has(key) ? [{ id: byKey.get(key)!, outline }] : [])), create: missing });
}
