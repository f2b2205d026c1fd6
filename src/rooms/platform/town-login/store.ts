// SPDX-License-Identifier: EUPL-1.2
import { tables, type Reader, type Tx } from "../../../kernel/database/connect.ts";
import type { Scope } from "../../../kernel/scope.ts";
import type { PlatformTables } from "../store.ts";
import type { TownIdentity, TownLogin } from "./rules.ts";

interface TownTables extends PlatformTables {
  townLogin: TownLogin & { networkId: string };
  townIdentity: TownIdentity & { networkId: string; usedAt: Date | null };
}

const db = (reader: Reader) => tables<TownTables>(reader);

export const findTownLogin = (reader: Reader, scope: Scope): Promise<TownLogin | undefined> =>
  db(reader).selectFrom("townLogin").select(["issuer", "clientId", "secretSealed", "label", "active", "version"]).where("networkId", "=", scope.networkId).executeTakeFirst();

export async function saveTownLogin(tx: Tx, scope: Scope, login: TownLogin): Promise<void> {
  await db(tx).insertInto("townLogin").values({ networkId: scope.networkId, ...login }).onConflict((on) => on.column("networkId").doUpdateSet(login)).execute();
}

/** The open account behind an identity. */
export const findIdentity = (reader: Reader, scope: Scope, issuer: string, subject: string): Promise<TownIdentity | undefined> =>
  db(reader).selectFrom("townIdentity").innerJoin("person", (on) => on.onRef("person.networkId", "=", "townIdentity.networkId").onRef("person.id", "=", "townIdentity.personId"))
    .select(["townIdentity.id", "personId", "issuer", "subject", "linkedAt"])
    .where("townIdentity.networkId", "=", scope.networkId).where("issuer", "=", issuer).where("subject", "=", subject).where("person.state", "=", "active").executeTakeFirst();

export const identitiesOf = (reader: Reader, scope: Scope, personId: string): Promise<TownIdentity[]> =>
  db(reader).selectFrom("townIdentity").select(["id", "personId", "issuer", "subject", "linkedAt"]).where("networkId", "=", scope.networkId).where("personId", "=", personId).orderBy("linkedAt").execute();

/** Links, or notes the use of a link that is there. */
export async function linkIdentity(tx: Tx, scope: Scope, identity: TownIdentity): Promise<void> {
  await db(tx).insertInto("townIdentity").values({ networkId: scope.networkId, ...identity, usedAt: identity.linkedAt })
    .onConflict((on) => on.columns(["networkId", "issuer", "subject"]).doUpdateSet({ usedAt: identity.linkedAt })).execute();
}

export async function unlinkIdentity(tx: Tx, scope: Scope, personId: string, id: string): Promise<void> {
  await db(tx).deleteFrom("townIdentity").where("networkId", "=", scope.networkId).where("personId", "=", personId).where("id", "=", id).execute();
}
