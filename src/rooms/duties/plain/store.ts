// SPDX-License-Identifier: EUPL-1.2
import type { Reader, Tx } from "../../../kernel/database/connect.ts";
import type { Scope } from "../../../kernel/scope.ts";
import { db } from "../store.ts";
import type { OwnPage } from "./rules.ts";

export const findOwnPage = (reader: Reader, scope: Scope, key: OwnPage["key"]): Promise<OwnPage | undefined> =>
  db(reader).selectFrom("plainPage").select(["key", "text", "videoTitle", "videoUrl", "version"]).where("networkId", "=", scope.networkId).where("key", "=", key).executeTakeFirst();

export async function saveOwnPage(tx: Tx, scope: Scope, page: OwnPage): Promise<void> {
  const { key: _key, ...change } = page;
  await db(tx).insertInto("plainPage").values({ networkId: scope.networkId, ...page })
    .onConflict((on) => on.columns(["networkId", "key"]).doUpdateSet(change)).execute();
}

export async function deleteOwnPage(tx: Tx, scope: Scope, key: OwnPage["key"]): Promise<void> {
  await db(tx).deleteFrom("plainPage").where("networkId", "=", scope.networkId).where("key", "=", key).execute();
}
