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
export const nameQuarter = (name: string, others: readonly Pick<Quarter, "name" | "key">[]): Result<{ name: string; key: string }, QuarterRefusal> => {
  const key = quarterKey(name);
  return others.some((other) => other.key === key) ? refuse({ type: "quarterNameTaken", field: "name" }) : ok({ name, key });
};

/** A quarter goes when nothing lies in it any more. */
export const mayDeleteQuarter = (organisations: number): Result<true, QuarterRefusal> =>
  organisations > 0 ? refuse({ type: "quarterInUse", organisations }) : ok(true);
