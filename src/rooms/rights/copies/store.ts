// SPDX-License-Identifier: EUPL-1.2
import { tables, type Reader, type Tx } from "../../../kernel/database/connect.ts";
import type { Scope } from "../../../kernel/scope.ts";
import type { Copy } from "./rules.ts";

interface CopyTables {
  dataCopy: { networkId: string; id: string; personId: string; state: Copy["state"]; locale: "de" | "en"; askedAt: Date; readyAt: Date | null; openedAt: Date | null; expiresAt: Date; bytes: Buffer | null };
}

const db = (reader: Reader) => tables<CopyTables>(reader);
const columns = ["id", "personId", "state", "locale", "askedAt", "readyAt", "openedAt", "expiresAt"] as const;

/** The copy that a person asked for last. */
export const latestCopy = (reader: Reader, scope: Scope, personId: string): Promise<Copy | undefined> =>
  db(reader).selectFrom("dataCopy").select(columns).where("networkId", "=", scope.networkId).where("personId", "=", personId).orderBy("askedAt", "desc").orderBy("id", "desc").limit(1).executeTakeFirst();

export const findCopy = (reader: Reader, scope: Scope, id: string): Promise<Copy | undefined> =>
  db(reader).selectFrom("dataCopy").select(columns).where("networkId", "=", scope.networkId).where("id", "=", id).executeTakeFirst();

/** Adds a copy to be made; older ones of the same person go. */
export async function insertCopy(tx: Tx, scope: Scope, copy: Copy): Promise<void> {
  await db(tx).deleteFrom("dataCopy").where("networkId", "=", scope.networkId).where("personId", "=", copy.personId).execute();
  await db(tx).insertInto("dataCopy").values({ networkId: scope.networkId, ...copy, bytes: null }).execute();
}

export async function fillCopy(tx: Tx, scope: Scope, id: string, bytes: Uint8Array, at: Date): Promise<void> {
  await db(tx).updateTable("dataCopy").set({ state: "ready", bytes: Buffer.from(bytes), readyAt: at }).where("networkId", "=", scope.networkId).where("id", "=", id).execute();
}

/** Takes the bytes out: they are handed over once and stand nowhere afterwards. */
export async function takeCopy(tx: Tx, scope: Scope, id: string, at: Date): Promise<Uint8Array> {
  const row = await db(tx).selectFrom("dataCopy").select("bytes").where("networkId", "=", scope.networkId).where("id", "=", id).executeTakeFirstOrThrow();
  await db(tx).updateTable("dataCopy").set({ state: "opened", bytes: null, openedAt: at }).where("networkId", "=", scope.networkId).where("id", "=", id).execute();
  return row.bytes!;
}
