// SPDX-License-Identifier: EUPL-1.2
import { createHmac } from "node:crypto";
import { tables, type Reader, type Tx } from "../../../kernel/database/connect.ts";
import type { Scope } from "../../../kernel/scope.ts";

interface SuppressionTables {
  suppressionKey: { networkId: string; secret: string };
  suppression: { networkId: string; addressHash: string; why: "erasure" | "wish"; at: Date };
}

const db = (reader: Reader) => tables<SuppressionTables>(reader);

/** The network's key, where one was needed already. */
export const keyOf = async (reader: Reader, scope: Scope): Promise<string | undefined> =>
  (await db(reader).selectFrom("suppressionKey").select("secret").where("networkId", "=", scope.networkId).executeTakeFirst())?.secret;

/** The network's own key, made at the first use. Without it the check values lead to no address. */
export async function ensureKey(tx: Tx, scope: Scope, fresh: string): Promise<string> {
  await db(tx).insertInto("suppressionKey").values({ networkId: scope.networkId, secret: fresh }).onConflict((on) => on.doNothing()).execute();
  return (await keyOf(tx, scope))!;
}

/** HMAC-SHA256 of an address under the network's key, hex: the same for the same mailbox, and nothing else. */
export const pseudonymOf = (secret: string, address: string): string => createHmac("sha256", secret).update(address.trim().toLowerCase()).digest("hex");

/** True when nobody may write to this address again. */
export async function isSuppressed(reader: Reader, scope: Scope, address: string): Promise<boolean> {
  const secret = await keyOf(reader, scope);
  if (!secret) return false;
  return (await db(reader).selectFrom("suppression").select("at").where("networkId", "=", scope.networkId).where("addressHash", "=", pseudonymOf(secret, address)).executeTakeFirst()) !== undefined;
}

export async function suppress(tx: Tx, scope: Scope, address: string, why: "erasure" | "wish", fresh: string, at: Date): Promise<void> {
  const addressHash = pseudonymOf(await ensureKey(tx, scope, fresh), address);
  await db(tx).insertInto("suppression").values({ networkId: scope.networkId, addressHash, why, at }).onConflict((on) => on.doNothing()).execute();
}

export async function unsuppress(tx: Tx, scope: Scope, address: string): Promise<void> {
  const secret = await keyOf(tx, scope);
  if (secret) await db(tx).deleteFrom("suppression").where("networkId", "=", scope.networkId).where("addressHash", "=", pseudonymOf(secret, address)).execute();
}

/** How many addresses are on the list, and since when the last one. */
export async function suppressionCount(reader: Reader, scope: Scope): Promise<{ count: number; latest: Date | null }> {
  const row = await db(reader).selectFrom("suppression").select((select) => [select.fn.countAll<number>().as("count"), select.fn.max("at").as("latest")]).where("networkId", "=", scope.networkId).executeTakeFirstOrThrow();
  return { count: row.count, latest: row.latest as Date | null };
}
