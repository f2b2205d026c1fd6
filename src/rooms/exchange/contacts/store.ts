// SPDX-License-Identifier: EUPL-1.2
import { tables, type Reader, type Tx } from "../../../kernel/database/connect.ts";
import type { Scope } from "../../../kernel/scope.ts";
import type { ContactRequest, Recent } from "./rules.ts";

export interface ContactTables {
  contactRequest: ContactRequest & { networkId: string };
}

const db = (reader: Reader) => tables<ContactTables>(reader);

/** Enough of the newest messages to judge the last hour. */
export const recentRequests = (reader: Reader, scope: Scope): Promise<Recent[]> =>
  db(reader).selectFrom("contactRequest").select(["email", "personId", "createdAt"]).where("networkId", "=", scope.networkId).orderBy("createdAt", "desc").limit(200).execute();

export const findRequest = (reader: Reader, scope: Scope, id: string): Promise<ContactRequest | undefined> =>
  db(reader).selectFrom("contactRequest").select(["id", "listingId", "personId", "name", "email", "organisation", "message", "state", "forwarded", "createdAt", "settledAt"])
    .where("networkId", "=", scope.networkId).where("id", "=", id).executeTakeFirst();

export async function insertRequest(tx: Tx, scope: Scope, request: ContactRequest): Promise<void> {
  await db(tx).insertInto("contactRequest").values({ networkId: scope.networkId, ...request }).execute();
}

export async function settleRequest(tx: Tx, scope: Scope, id: string, state: "answered" | "declined", at: Date): Promise<void> {
  await db(tx).updateTable("contactRequest").set({ state, settledAt: at }).where("networkId", "=", scope.networkId).where("id", "=", id).execute();
}
