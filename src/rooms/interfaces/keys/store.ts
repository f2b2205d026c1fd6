// SPDX-License-Identifier: EUPL-1.2
import { hashSecret } from "../../../kernel/clock.ts";
import type { Tx } from "../../../kernel/database/connect.ts";
import type { Scope } from "../../../kernel/scope.ts";
import { db } from "../store.ts";
import type { ApiKey } from "./rules.ts";

type Fresh = Pick<ApiKey, "id" | "name" | "source" | "rights" | "expiresOn">;

/** Stores a key; of its secret only the hash and the last four signs. */
export async function insertKey(tx: Tx, scope: Scope, key: Fresh, secret: string, at: Date): Promise<void> {
  await db(tx).insertInto("apiKey").values({ networkId: scope.networkId, ...key, secretHash: hashSecret(secret), hint: secret.slice(-4), createdAt: at, revokedAt: null, usedOn: null }).execute();
}

export async function updateKey(tx: Tx, scope: Scope, id: string, change: { revokedAt: Date } | { usedOn: string }): Promise<void> {
  await db(tx).updateTable("apiKey").set(change).where("networkId", "=", scope.networkId).where("id", "=", id).execute();
}
