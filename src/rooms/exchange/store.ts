// SPDX-License-Identifier: EUPL-1.2
import { tables, type Reader, type Tx } from "../../kernel/database/connect.ts";
import type { Scope } from "../../kernel/scope.ts";
import type { Listing } from "./rules.ts";

export interface ListingTables {
  listing: Listing & { networkId: string };
  refreshLink: { networkId: string; id: string; listingId: string; secretHash: string; expiresAt: Date };
}

const db = (reader: Reader) => tables<ListingTables>(reader);

export const listingColumns = [
  "id", "direction", "organisationId", "category", "title", "what", "quantity", "unit", "place", "quarterId", "onlyInQuarter", "fromDay", "untilDay", "timeNote",
  "conditions", "notWanted", "giveBack", "audience", "state", "submittedAt", "publishedAt", "checkedAt", "changedAt", "refreshedAt", "remindedAt",
  "expiresOn", "returnNote", "closedAt", "closeReason", "createdBy", "version", "createdAt",
] as const;

/** A need or an offer in whatever state. */
export const findListing = (reader: Reader, scope: Scope, id: string): Promise<Listing | undefined> =>
  db(reader).selectFrom("listing").select(listingColumns).where("networkId", "=", scope.networkId).where("id", "=", id).executeTakeFirst();

/** Stores a fresh listing as `draftListing` makes it. */
export async function insertListing(tx: Tx, scope: Scope, listing: Listing): Promise<void> {
  await db(tx).insertInto("listing").values({ networkId: scope.networkId, ...listing }).execute();
}

/** Stores what a rule has made of a listing. */
export async function saveListing(tx: Tx, scope: Scope, listing: Listing): Promise<void> {
  const { id, direction: _direction, organisationId: _organisationId, createdAt: _createdAt, createdBy: _createdBy, ...rest } = listing;
  await db(tx).updateTable("listing").set(rest).where("networkId", "=", scope.networkId).where("id", "=", id).execute();
}

/** What stands behind a mailed link: the listing, while the link lasts. */
export const findByRefreshLink = async (reader: Reader, scope: Scope, secretHash: string): Promise<{ listing: Listing; expiresAt: Date } | undefined> => {
  const link = await db(reader).selectFrom("refreshLink").select(["listingId", "expiresAt"])
    .where("networkId", "=", scope.networkId).where("secretHash", "=", secretHash).executeTakeFirst();
  const listing = link && (await findListing(reader, scope, link.listingId));
  return link && listing && { listing, expiresAt: link.expiresAt };
};

export async function insertRefreshLink(tx: Tx, scope: Scope, link: { id: string; listingId: string; secretHash: string; expiresAt: Date }): Promise<void> {
  await db(tx).insertInto("refreshLink").values({ networkId: scope.networkId, ...link }).execute();
}

/** Links that no longer lead anywhere. */
export async function deleteOldLinks(tx: Tx, scope: Scope, before: Date): Promise<void> {
  await db(tx).deleteFrom("refreshLink").where("networkId", "=", scope.networkId).where("expiresAt", "<", before).execute();
}

/**
 * Marks open needs and offers as found, because an agreement about them stands. Ids that are not open any more are left alone.
 * Returns how many were marked.
 */
export async function markMatched(tx: Tx, scope: Scope, ids: readonly string[], at: Date): Promise<number> {
  if (ids.length === 0) return 0;
  const done = await db(tx).updateTable("listing")
    .set((eb) => ({ state: "matched" as const, closeReason: "foundHere" as const, closedAt: at, version: eb("version", "+", 1) }))
    .where("networkId", "=", scope.networkId).where("id", "in", [...ids]).where("state", "in", ["published", "paused", "expired"]).executeTakeFirst();
  return Number(done.numUpdatedRows);
}
