// SPDX-License-Identifier: EUPL-1.2
import { tables, type Reader, type Tx } from "../../../../kernel/database/connect.ts";
import type { Scope } from "../../../../kernel/scope.ts";
import type { Category, Corner } from "./rules.ts";

interface CornerRow extends Omit<Corner, "accepts"> {
  networkId: string;
  accepts: Category[];
}

interface CornerTables {
  marketplaceCorner: CornerRow;
}

const db = (reader: Reader) => tables<CornerTables>(reader);
const columns = ["id", "editionId", "key", "name", "sentence", "colour", "letter", "shape", "category", "accepts", "position", "version"] as const;

/** Corners of an edition in their order. */
export const listCorners = (reader: Reader, scope: Scope, editionId: string): Promise<Corner[]> =>
  db(reader).selectFrom("marketplaceCorner").select(columns).where("networkId", "=", scope.networkId).where("editionId", "=", editionId).orderBy("position").orderBy("id").execute();

export async function insertCorner(tx: Tx, scope: Scope, corner: Corner): Promise<void> {
  await db(tx).insertInto("marketplaceCorner").values({ networkId: scope.networkId, ...corner, accepts: [...corner.accepts] }).execute();
}

export async function updateCorner(tx: Tx, scope: Scope, id: string, facts: Partial<Omit<Corner, "id" | "editionId" | "key" | "version">>): Promise<void> {
  const { accepts, ...plain } = facts;
  await db(tx).updateTable("marketplaceCorner").set({ ...plain, ...(accepts ? { accepts: [...accepts] } : {}) })
    .set((eb) => ({ version: eb("version", "+", 1) })).where("networkId", "=", scope.networkId).where("id", "=", id).execute();
}

export async function deleteCorner(tx: Tx, scope: Scope, id: string): Promise<void> {
  await db(tx).deleteFrom("marketplaceCorner").where("networkId", "=", scope.networkId).where("id", "=", id).execute();
}
