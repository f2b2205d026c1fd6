// SPDX-License-Identifier: EUPL-1.2
import { tables, type Reader } from "../../kernel/database/connect.ts";
import type { Scope } from "../../kernel/scope.ts";
import { landOf, type Land, type Municipality } from "./rules.ts";
import type { PlacesTables, Source } from "./store.ts";

const db = (reader: Reader) => tables<PlacesTables>(reader);

export type MunicipalityRow = Municipality & { readonly source: Source; readonly asOf: string };

/** Where a network is at home: name and official key, and what the directory knows of it (absent when the directory is). */
export interface NetworkPlace {
  readonly key: string;
  readonly name: string;
  readonly land: Land | undefined;
  readonly population: number | null;
  readonly latitude: number | null;
  readonly longitude: number | null;
}

/** The municipalities a network works for, by name; empty while nobody has said so. */
export async function placesOf(reader: Reader, scope: Scope): Promise<NetworkPlace[]> {
  const rows = await db(reader).selectFrom("networkPlace").leftJoin("municipality", "municipality.key", "networkPlace.municipalityKey")
    .select(["municipalityKey as key", "networkPlace.name", "population", "latitude", "longitude"])
    .where("networkId", "=", scope.networkId).orderBy("networkPlace.name").execute();
  return rows.map((row) => ({ ...row, land: landOf(row.key) }));
}

/** Municipalities whose name, key or postcode begins with the text, most inhabitants first; at most 50. */
export async function searchMunicipalities(reader: Reader, text: string): Promise<MunicipalityRow[]> {
  const begins = `${text.replaceAll(/[\\%_]/g, (sign) => `\\${sign}`)}%`;
  return db(reader).selectFrom("municipality").selectAll()
    .where((eb) => eb.or([eb("name", "ilike", begins), eb("key", "like", begins), eb("postcode", "like", begins)]))
    .orderBy("population", (order) => order.desc().nullsLast()).orderBy("key").limit(50).execute();
}

export const findMunicipalities = (reader: Reader, keys: readonly string[]): Promise<MunicipalityRow[]> =>
  keys.length === 0 ? Promise.resolve([]) : db(reader).selectFrom("municipality").selectAll().where("key", "in", [...keys]).orderBy("name").execute();

/** How many municipalities are known, by source, and for which day. */
export const directoryState = (reader: Reader): Promise<{ source: Source; count: number; asOf: string }[]> =>
  db(reader).selectFrom("municipality").select((eb) => ["source" as const, eb.fn.countAll<number>().as("count"), eb.fn.max("asOf").as("asOf")]).groupBy("source").orderBy("source", "desc").execute();
