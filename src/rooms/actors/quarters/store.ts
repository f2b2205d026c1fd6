// SPDX-License-Identifier: EUPL-1.2
import { tables, type Reader, type Tx } from "../../../kernel/database/connect.ts";
import type { Slice } from "../../../kernel/dataset.ts";
import type { Scope } from "../../../kernel/scope.ts";
import type { ActorsTables } from "../store.ts";
import type { Outline, Quarter } from "./rules.ts";

const db = (reader: Reader) => tables<ActorsTables>(reader);
const json = (outline: Outline | null): string | null => (outline === null ? null : JSON.stringify(outline));

const columns = ["id", "key", "name", "position", "population", "about", "version"] as const;

export const findQuarter = (reader: Reader, scope: Scope, id: string): Promise<Quarter | undefined> =>
  db(reader).selectFrom("quarter").select(columns).where("networkId", "=", scope.networkId).where("id", "=", id).executeTakeFirst();

/** All quarters in their order, without outlines. */
export const allQuarters = (reader: Reader, scope: Scope): Promise<Quarter[]> =>
  db(reader).selectFrom("quarter").select(columns).where("networkId", "=", scope.networkId).orderBy("position").orderBy("id").execute();

/** Quarters in the order of their ids, for machines that fetch page by page. */
export const quartersAfter = (reader: Reader, scope: Scope, slice: Slice): Promise<Quarter[]> =>
  db(reader).selectFrom("quarter").select(columns).where("networkId", "=", scope.networkId).$if(slice.after !== undefined, (query) => query.where("id", ">", slice.after!)).orderBy("id").limit(slice.limit).execute();

/** Outlines by quarter; quarters without one are left out. */
export async function allOutlines(reader: Reader, scope: Scope): Promise<ReadonlyMap<string, Outline>> {
  const rows = await db(reader).selectFrom("quarter").select(["id", "outline"]).where("networkId", "=", scope.networkId).where("outline", "is not", null).execute();
  return new Map(rows.map((row) => [row.id, row.outline as Outline]));
}

export async function insertQuarter(tx: Tx, scope: Scope, quarter: Omit<Quarter, "version">, outline: Outline | null): Promise<void> {
  await db(tx).insertInto("quarter").values({ networkId: scope.networkId, ...quarter, outline: json(outline), version: 1 }).execute();
}

export async function updateQuarter(tx: Tx, scope: Scope, id: string, change: Partial<Omit<Quarter, "id" | "version">>): Promise<void> {
  await db(tx).updateTable("quarter").set((eb) => ({ ...change, version: eb("version", "+", 1) }))
    .where("networkId", "=", scope.networkId).where("id", "=", id).execute();
}

export async function updateOutline(tx: Tx, scope: Scope, id: string, outline: Outline): Promise<void> {
  await db(tx).updateTable("quarter").set((eb) => ({ outline: json(outline), version: eb("version", "+", 1) }))
    .where("networkId", "=", scope.networkId).where("id", "=", id).execute();
}

export async function deleteQuarter(tx: Tx, scope: Scope, id: string): Promise<void> {
  await db(tx).deleteFrom("quarter").where("networkId", "=", scope.networkId).where("id", "=", id).execute();
}

/** Organisations in a quarter, hidden ones too. */
export async function organisationsIn(reader: Reader, scope: Scope, id: string): Promise<number> {
  const row = await db(reader).selectFrom("organisation").select((eb) => eb.fn.countAll<number>().as("count"))
    .where("networkId", "=", scope.networkId).where("quarterId", "=", id).executeTakeFirstOrThrow();
  return Number(row.count);
}
