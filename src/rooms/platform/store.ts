// SPDX-License-Identifier: EUPL-1.2
import { tables, type Reader, type Tx } from "../../kernel/database/connect.ts";
import type { Scope } from "../../kernel/scope.ts";
import type { NetworkRole, Person, SignInLink } from "./rules.ts";

export interface PlatformTables {
  network: { id: string; key: string; name: string; claim: string; address: "sie" | "du"; accent: string; logoFileId: string | null; isHome: boolean; isDemo: boolean; settingsVersion: number; createdAt: Date };
  networkHost: { host: string; networkId: string };
  person: Person & { networkId: string; createdAt: Date };
  personRole: { networkId: string; personId: string; role: NetworkRole; since: Date; until: Date | null };
  signInLink: { networkId: string; id: string; secretHash: string; personId: string; nextPath: string | null; expiresAt: Date; usedAt: Date | null };
  session: { networkId: string; id: string; secretHash: string; personId: string; startedAt: Date; expiresAt: Date };
}

const db = (reader: Reader) => tables<PlatformTables>(reader);

export const findPersonByEmail = (reader: Reader, scope: Scope, email: string): Promise<Person | undefined> =>
  db(reader).selectFrom("person").select(["id", "name", "email", "locale", "state", "version"])
    .where("networkId", "=", scope.networkId).where("email", "=", email).where("state", "=", "active").executeTakeFirst();

export async function insertPerson(tx: Tx, scope: Scope, person: Omit<Person, "state" | "version">, at: Date): Promise<void> {
  await db(tx).insertInto("person").values({ networkId: scope.networkId, ...person, state: "active", version: 1, createdAt: at }).execute();
}

export async function grantRole(tx: Tx, scope: Scope, personId: string, role: NetworkRole, at: Date): Promise<void> {
  await db(tx).insertInto("personRole").values({ networkId: scope.networkId, personId, role, since: at, until: null })
    .onConflict((on) => on.columns(["networkId", "personId", "role"]).doUpdateSet({ until: null })).execute();
}

export async function insertLink(tx: Tx, scope: Scope, link: { id: string; secretHash: string; personId: string; nextPath: string | null; expiresAt: Date }): Promise<void> {
  await db(tx).insertInto("signInLink").values({ networkId: scope.networkId, ...link, usedAt: null }).execute();
}

export const findLink = (reader: Reader, scope: Scope, secretHash: string): Promise<SignInLink | undefined> =>
  db(reader).selectFrom("signInLink").innerJoin("person", (on) => on.onRef("person.networkId", "=", "signInLink.networkId").onRef("person.id", "=", "signInLink.personId"))
    .select(["signInLink.id", "personId", "person.state as personState", "nextPath", "expiresAt", "usedAt"])
    .where("signInLink.networkId", "=", scope.networkId).where("secretHash", "=", secretHash).executeTakeFirst();

export async function useLink(tx: Tx, scope: Scope, id: string, at: Date): Promise<void> {
  await db(tx).updateTable("signInLink").set({ usedAt: at }).where("networkId", "=", scope.networkId).where("id", "=", id).execute();
}

export async function insertSession(tx: Tx, scope: Scope, session: { id: string; secretHash: string; personId: string; startedAt: Date; expiresAt: Date }): Promise<void> {
  await db(tx).insertInto("session").values({ networkId: scope.networkId, ...session }).execute();
}

export async function deleteSession(tx: Tx, scope: Scope, id: string): Promise<void> {
  await db(tx).deleteFrom("session").where("networkId", "=", scope.networkId).where("id", "=", id).execute();
}

export interface NewNetwork {
  readonly key: string;
  readonly name: string;
  readonly claim: string;
  readonly accent: string;
  readonly isDemo: boolean;
}

/** Opens the network whose scope is at hand; the first one on this database is its home network. */
export async function insertNetwork(tx: Tx, scope: Scope, network: NewNetwork, at: Date): Promise<void> {
  const home = await db(tx).selectFrom("network").select("id").where("isHome", "=", true).executeTakeFirst();
  await db(tx).insertInto("network").values({ id: scope.networkId, ...network, isHome: home === undefined, address: "sie", logoFileId: null, settingsVersion: 1, createdAt: at }).execute();
}

export const keyTaken = async (reader: Reader, key: string): Promise<boolean> =>
  (await db(reader).selectFrom("network").select("id").where("key", "=", key).executeTakeFirst()) !== undefined;
