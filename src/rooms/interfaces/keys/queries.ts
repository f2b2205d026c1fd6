// SPDX-License-Identifier: EUPL-1.2
import type { Reader } from "../../../kernel/database/connect.ts";
import type { Scope } from "../../../kernel/scope.ts";
import { db } from "../store.ts";
import type { ApiKey, KeyRight } from "./rules.ts";

const columns = ["id", "name", "source", "rights", "hint", "createdAt", "expiresOn", "revokedAt", "usedOn"] as const;
const shaped = (row: Omit<ApiKey, "rights"> & { rights: readonly string[] }): ApiKey => ({ ...row, rights: row.rights as readonly KeyRight[] });

/** All keys, good ones first, the newest first. */
export const listKeys = async (reader: Reader, scope: Scope): Promise<ApiKey[]> =>
  (await db(reader).selectFrom("apiKey").select(columns).where("networkId", "=", scope.networkId).orderBy("revokedAt", (order) => order.desc().nullsFirst()).orderBy("id", "desc").execute()).map(shaped);

export async function findKey(reader: Reader, scope: Scope, id: string): Promise<ApiKey | undefined> {
  const row = await db(reader).selectFrom("apiKey").select(columns).where("networkId", "=", scope.networkId).where("id", "=", id).executeTakeFirst();
  return row && shaped(row);
}

/** The key behind a secret, good or not. */
export async function findKeyBySecret(reader: Reader, scope: Scope, secretHash: string): Promise<ApiKey | undefined> {
  const row = await db(reader).selectFrom("apiKey").select(columns).where("networkId", "=", scope.networkId).where("secretHash", "=", secretHash).executeTakeFirst();
  return row && shaped(row);
}
