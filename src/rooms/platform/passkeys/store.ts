// SPDX-License-Identifier: EUPL-1.2
import { tables, type Reader, type Tx } from "../../../kernel/database/connect.ts";
import type { Scope } from "../../../kernel/scope.ts";
import type { SessionTables } from "../sessions/store.ts";
import type { Passkey } from "./rules.ts";

interface PasskeyTables extends SessionTables {
  passkey: Omit<Passkey, "publicKey"> & { networkId: string; publicKey: Buffer };
}

const db = (reader: Reader) => tables<PasskeyTables>(reader);
const columns = ["id", "personId", "credentialId", "publicKey", "counter", "transports", "name", "createdAt", "usedAt"] as const;

export const passkeysOf = (reader: Reader, scope: Scope, personId: string): Promise<Passkey[]> =>
  db(reader).selectFrom("passkey").select(columns).where("networkId", "=", scope.networkId).where("personId", "=", personId).orderBy("createdAt").execute();

/** A passkey of somebody whose account is open. */
export const findPasskey = (reader: Reader, scope: Scope, credentialId: string): Promise<Passkey | undefined> =>
  db(reader).selectFrom("passkey").innerJoin("person", (on) => on.onRef("person.networkId", "=", "passkey.networkId").onRef("person.id", "=", "passkey.personId"))
    .select(["passkey.id", "personId", "credentialId", "publicKey", "counter", "transports", "passkey.name", "passkey.createdAt", "usedAt"])
    .where("passkey.networkId", "=", scope.networkId).where("credentialId", "=", credentialId).where("person.state", "=", "active").executeTakeFirst();

export async function insertPasskey(tx: Tx, scope: Scope, passkey: Omit<Passkey, "usedAt">): Promise<void> {
  await db(tx).insertInto("passkey").values({ networkId: scope.networkId, ...passkey, publicKey: Buffer.from(passkey.publicKey), usedAt: null }).execute();
}

export async function countPasskey(tx: Tx, scope: Scope, id: string, counter: number, at: Date): Promise<void> {
  await db(tx).updateTable("passkey").set({ counter, usedAt: at }).where("networkId", "=", scope.networkId).where("id", "=", id).execute();
}

export async function deletePasskey(tx: Tx, scope: Scope, personId: string, id: string): Promise<void> {
  await db(tx).deleteFrom("passkey").where("networkId", "=", scope.networkId).where("personId", "=", personId).where("id", "=", id).execute();
}
