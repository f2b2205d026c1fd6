// SPDX-License-Identifier: EUPL-1.2
import { tables, type Reader, type Tx } from "../../../../kernel/database/connect.ts";
import type { Scope } from "../../../../kernel/scope.ts";
import type { Card } from "./rules.ts";

interface CardTables {
  marketplaceCard: Card & { networkId: string };
}

const db = (reader: Reader) => tables<CardTables>(reader);
const columns = ["id", "editionId", "listingId", "participantId", "cornerId", "commitmentId", "position", "addedAt", "version"] as const;

/** Cards of an edition in the order in which they were hung. */
export const listCards = (reader: Reader, scope: Scope, editionId: string): Promise<Card[]> =>
  db(reader).selectFrom("marketplaceCard").select(columns).where("networkId", "=", scope.networkId).where("editionId", "=", editionId).orderBy("position").orderBy("id").execute();

export const findCard = (reader: Reader, scope: Scope, id: string): Promise<Card | undefined> =>
  db(reader).selectFrom("marketplaceCard").select(columns).where("networkId", "=", scope.networkId).where("id", "=", id).executeTakeFirst();

export async function countCards(reader: Reader, scope: Scope, cornerId: string): Promise<number> {
  const row = await db(reader).selectFrom("marketplaceCard").select((eb) => eb.fn.countAll<number>().as("count")).where("networkId", "=", scope.networkId).where("cornerId", "=", cornerId).executeTakeFirst();
  return Number(row?.count ?? 0);
}

export async function insertCard(tx: Tx, scope: Scope, card: Card): Promise<void> {
  await db(tx).insertInto("marketplaceCard").values({ networkId: scope.networkId, ...card }).execute();
}

export async function updateCard(tx: Tx, scope: Scope, id: string, change: Partial<Pick<Card, "cornerId" | "commitmentId">>): Promise<void> {
  await db(tx).updateTable("marketplaceCard").set(change).set((eb) => ({ version: eb("version", "+", 1) })).where("networkId", "=", scope.networkId).where("id", "=", id).execute();
}

export async function deleteCard(tx: Tx, scope: Scope, id: string): Promise<void> {
  await db(tx).deleteFrom("marketplaceCard").where("networkId", "=", scope.networkId).where("id", "=", id).execute();
}
