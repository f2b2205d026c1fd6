// SPDX-License-Identifier: EUPL-1.2
import { sql } from "kysely";
import { tables, type Reader, type Tx } from "../../kernel/database/connect.ts";
import type { Scope } from "../../kernel/scope.ts";
import type { Municipality } from "./rules.ts";

export type Source = "directory" | "cities";

export interface PlacesTables {
  municipality: Municipality & { source: Source; asOf: string };
  networkPlace: { networkId: string; municipalityKey: string; name: string; since: Date };
}

const db = (reader: Reader) => tables<PlacesTables>(reader);
const chunk = 1000;

/**
 * Takes over a whole source. The official directory replaces what is there, but keeps coordinates; the list of cities
 * adds what the directory does not have, and coordinates to what it has. Public facts, the same for every network.
 */
export async function takeOver(tx: Tx, source: Source, asOf: string, rows: readonly Municipality[]): Promise<void> {
  if (source === "directory") await db(tx).deleteFrom("municipality").where("source", "=", "directory").where("key", "not in", sql<string>`(select jsonb_array_elements_text(${JSON.stringify(rows.map((row) => row.key))}::jsonb))`).execute();
  for (let at = 0; at < rows.length; at += chunk) {
    await db(tx).insertInto("municipality").values(rows.slice(at, at + chunk).map((row) => ({ ...row, source, asOf })))
      .onConflict((on) => on.column("key").doUpdateSet(source === "directory"
        ? (eb) => ({ name: eb.ref("excluded.name"), kind: eb.ref("excluded.kind"), district: eb.ref("excluded.district"), postcode: eb.ref("excluded.postcode"), population: eb.ref("excluded.population"), areaHectares: eb.ref("excluded.areaHectares"), source, asOf })
        : (eb) => ({ latitude: eb.ref("excluded.latitude"), longitude: eb.ref("excluded.longitude") })))
      .execute();
  }
}

/** Makes these municipalities the network's own, in the order of their names. */
export async function replacePlaces(tx: Tx, scope: Scope, places: readonly { key: string; name: string }[], at: Date): Promise<void> {
  await db(tx).deleteFrom("networkPlace").where("networkId", "=", scope.networkId).execute();
  if (places.length > 0) await db(tx).insertInto("networkPlace").values(places.map((place) => ({ networkId: scope.networkId, municipalityKey: place.key, name: place.name, since: at }))).execute();
}
