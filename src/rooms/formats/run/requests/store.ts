// SPDX-License-Identifier: EUPL-1.2
import { sql } from "kysely";
import { tables, type Reader, type Tx } from "../../../../kernel/database/connect.ts";
import type { Scope } from "../../../../kernel/scope.ts";
import type { SignUpRequest } from "./rules.ts";

interface RequestTables {
  signUpRequest: Omit<SignUpRequest, "representatives"> & { networkId: string; representatives: unknown };
}

const db = (reader: Reader) => tables<RequestTables>(reader);
const columns = [
  "id", "editionId", "side", "name", "sector", "size", "contactName", "contactFunction", "contactEmail", "locale", "people", "representatives",
  "recruitedBy", "note", "accessNeeds", "state", "requestedAt",
] as const;

export async function insertRequest(tx: Tx, scope: Scope, request: SignUpRequest): Promise<void> {
  await db(tx).insertInto("signUpRequest").values({ networkId: scope.networkId, ...request, representatives: JSON.stringify(request.representatives) }).execute();
}

export const findRequest = async (reader: Reader, scope: Scope, id: string): Promise<SignUpRequest | undefined> =>
  (await db(reader).selectFrom("signUpRequest").select(columns).where("networkId", "=", scope.networkId).where("id", "=", id).executeTakeFirst()) as SignUpRequest | undefined;

export const listRequests = async (reader: Reader, scope: Scope, editionId: string): Promise<SignUpRequest[]> =>
  (await db(reader).selectFrom("signUpRequest").select(columns).where("networkId", "=", scope.networkId).where("editionId", "=", editionId)
    .where("state", "=", "waiting").orderBy("requestedAt").orderBy("id").execute()) as SignUpRequest[];

/** Waiting requests by edition: how many, and since when the oldest waits. */
export const countRequests = (reader: Reader, scope: Scope): Promise<{ editionId: string; count: number; since: Date }[]> =>
  db(reader).selectFrom("signUpRequest").select(["editionId", sql<number>`count(*)::int`.as("count"), sql<Date>`min(requested_at)`.as("since")])
    .where("networkId", "=", scope.networkId).where("state", "=", "waiting").groupBy("editionId").execute();

export async function decideRequest(tx: Tx, scope: Scope, id: string, state: "accepted" | "declined"): Promise<void> {
  await db(tx).updateTable("signUpRequest").set({ state }).where("networkId", "=", scope.networkId).where("id", "=", id).execute();
}
