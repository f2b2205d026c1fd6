// SPDX-License-Identifier: EUPL-1.2
import { tables, type Reader, type Tx } from "../../kernel/database/connect.ts";
import type { Site } from "../../kernel/page.ts";
import type { Scope } from "../../kernel/scope.ts";
import type { Front, NetworkRole, NetworkSettings, Person, SignInLink } from "./rules.ts";
import type { Words } from "./voice/rules.ts";

export interface PlatformTables {
  network: { id: string; key: string; name: string; claim: string; address: "sie" | "du"; words: Words; accent: string; logoFileId: string | null; logoAlt: string; ways: string; isHome: boolean; isDemo: boolean; isReady: boolean; state: "preparing" | "public"; settingsVersion: number; createdAt: Date };
  networkHost: { host: string; networkId: string; isMain: boolean; seenAt: Date | null };
  person: Person & { networkId: string; createdAt: Date };
  personRole: { networkId: string; personId: string; role: NetworkRole; since: Date; until: Date | null };
  signInLink: { networkId: string; id: string; secretHash: string; personId: string; nextPath: string | null; expiresAt: Date; usedAt: Date | null };
  front: Front & { networkId: string };
  file: { networkId: string; id: string; name: string; type: string; bytes: Buffer; createdAt: Date };
  session: { networkId: string; id: string; secretHash: string; personId: string; startedAt: Date; expiresAt: Date; confirmedAt: Date; seenAt: Date; device: string };
}

const db = (reader: Reader) => tables<PlatformTables>(reader);

export const findPersonByEmail = (reader: Reader, scope: Scope, email: string): Promise<Person | undefined> =>
  db(reader).selectFrom("person").select(["id", "name", "email", "locale", "state", "version"])
    .where("networkId", "=", scope.networkId).where("email", "=", email).where("state", "=", "active").executeTakeFirst();

/** True when this address is a paused account's and no open one's: no mail goes there, not even one that is asked for. */
export async function isPaused(reader: Reader, scope: Scope, email: string): Promise<boolean> {
  const rows = await db(reader).selectFrom("person").select("state").where("networkId", "=", scope.networkId).where("email", "=", email.toLowerCase()).where("state", "!=", "ended").execute();
  return rows.length > 0 && rows.every((row) => row.state === "paused");
}

/** True for who set this machine up and runs it. */
export const runsMachine = async (reader: Reader, scope: Scope, personId: string): Promise<boolean> =>
  (await db(reader).selectFrom("personRole").select("role").where("networkId", "=", scope.networkId).where("personId", "=", personId).where("role", "=", "operator").where("until", "is", null).executeTakeFirst()) !== undefined;

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

/** Opens a session. To sign in is to prove who one is, so it counts as confirmed from its start. */
export async function insertSession(tx: Tx, scope: Scope, session: { id: string; secretHash: string; personId: string; startedAt: Date; expiresAt: Date; device?: string }): Promise<void> {
  await db(tx).insertInto("session").values({ networkId: scope.networkId, device: "", ...session, confirmedAt: session.startedAt, seenAt: session.startedAt }).execute();
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
  await db(tx).insertInto("network").values({ id: scope.networkId, ...network, isReady: !network.isDemo, isHome: home === undefined, state: "preparing", address: "sie", words: "{}" as never, logoFileId: null, logoAlt: "", ways: "[]", settingsVersion: 1, createdAt: at }).execute();
}

export const takenKeys = async (reader: Reader): Promise<string[]> => (await db(reader).selectFrom("network").select("key").execute()).map((row) => row.key);

/**
 * The active (or paused) person with this address, or a new one. Returns the id; a person already there keeps name and language.
 * Two transactions that enter the same address at once meet at the unique index: the second takes the first's row.
 */
export async function ensurePerson(tx: Tx, scope: Scope, person: Omit<Person, "state" | "version">, at: Date): Promise<string> {
  const paused = await db(tx).selectFrom("person").select("id").where("networkId", "=", scope.networkId).where("email", "=", person.email).where("state", "=", "paused").executeTakeFirst();
  if (paused) return paused.id;
  const inserted = await db(tx).insertInto("person")
    .values({ networkId: scope.networkId, ...person, state: "active", version: 1, createdAt: at })
    .onConflict((on) => on.columns(["networkId", "email"]).where("state", "=", "active").doNothing())
    .returning("id").executeTakeFirst();
  return inserted?.id ?? (await findPersonByEmail(tx, scope, person.email))!.id;
}

export async function updatePerson(tx: Tx, scope: Scope, person: Person): Promise<void> {
  await db(tx).updateTable("person").set({ name: person.name, locale: person.locale, state: person.state, version: person.version })
    .where("networkId", "=", scope.networkId).where("id", "=", person.id).execute();
}

export async function endRole(tx: Tx, scope: Scope, personId: string, role: NetworkRole, at: Date): Promise<void> {
  await db(tx).updateTable("personRole").set({ until: at }).where("networkId", "=", scope.networkId).where("personId", "=", personId).where("role", "=", role).execute();
}

/** Roles that run now, with how many people administer the network. */
export async function roleState(reader: Reader, scope: Scope, personId: string): Promise<{ roles: NetworkRole[]; admins: number }> {
  const rows = await db(reader).selectFrom("personRole").select(["personId", "role"]).where("networkId", "=", scope.networkId).where("until", "is", null).execute();
  return { roles: rows.filter((row) => row.personId === personId).map((row) => row.role), admins: rows.filter((row) => row.role === "admin").length };
}

export async function endOtherSessions(tx: Tx, scope: Scope, personId: string, keep: string | undefined): Promise<void> {
  await db(tx).deleteFrom("session").where("networkId", "=", scope.networkId).where("personId", "=", personId)
    .$if(keep !== undefined, (q) => q.where("id", "!=", keep!)).execute();
}

export const findSettings = (reader: Reader, scope: Scope): Promise<NetworkSettings | undefined> =>
  db(reader).selectFrom("network").select(["name", "claim", "address", "accent", "logoFileId", "logoAlt", "settingsVersion"]).where("id", "=", scope.networkId).executeTakeFirst();

export async function updateSettings(tx: Tx, scope: Scope, settings: NetworkSettings): Promise<void> {
  await db(tx).updateTable("network").set(settings).where("id", "=", scope.networkId).execute();
}

/** Touches the logo alone, so that a name saved in the same moment stays. */
export async function setLogo(tx: Tx, scope: Scope, logo: { fileId: string | null; alt: string }): Promise<void> {
  await db(tx).updateTable("network").set((row) => ({ logoFileId: logo.fileId, logoAlt: logo.alt, settingsVersion: row("settingsVersion", "+", 1) })).where("id", "=", scope.networkId).execute();
}

export async function insertFile(tx: Tx, scope: Scope, file: { id: string; name: string; type: string; bytes: Buffer }, at: Date): Promise<void> {
  await db(tx).insertInto("file").values({ networkId: scope.networkId, ...file, createdAt: at }).execute();
}

export const findFront = (reader: Reader, scope: Scope): Promise<Front | undefined> =>
  db(reader).selectFrom("front").select(["title", "lead", "figureLabel", "figureUnit", "baseline", "baselineYear", "current", "currentYear", "goal", "goalYear", "source", "about", "contact", "version"])
    .where("networkId", "=", scope.networkId).executeTakeFirst();

export async function saveFront(tx: Tx, scope: Scope, front: Front): Promise<void> {
  await db(tx).insertInto("front").values({ networkId: scope.networkId, ...front })
    .onConflict((on) => on.column("networkId").doUpdateSet(front)).execute();
}

/** The first name is the main one: mails and codes use it once it was reached. */
export async function replaceHosts(tx: Tx, scope: Scope, hosts: readonly string[]): Promise<void> {
  const seen = new Map((await hostsOf(tx, scope)).map((row) => [row.host, row.seenAt]));
  await db(tx).deleteFrom("networkHost").where("networkId", "=", scope.networkId).execute();
  if (hosts.length === 0) return;
  await db(tx).insertInto("networkHost").values(hosts.map((host, i) => ({ host, networkId: scope.networkId, isMain: i === 0, seenAt: seen.get(host) ?? null }))).execute();
}

/** The ways to a network's own pages; they come to every page with the network's name, at no extra question. */
export async function setWays(tx: Tx, scope: Scope, ways: Site["ways"]): Promise<void> {
  await db(tx).updateTable("network").set({ ways: JSON.stringify(ways) }).where("id", "=", scope.networkId).execute();
}

/** The bytes of an uploaded file. */
export const findFile = (reader: Reader, scope: Scope, id: string): Promise<{ type: string; bytes: Buffer } | undefined> =>
  db(reader).selectFrom("file").select(["type", "bytes"]).where("networkId", "=", scope.networkId).where("id", "=", id).executeTakeFirst();

export async function deleteFile(tx: Tx, scope: Scope, id: string): Promise<void> {
  await db(tx).deleteFrom("file").where("networkId", "=", scope.networkId).where("id", "=", id).execute();
}

/** Host names that lead to other networks already. */
export const hostsOfOthers = async (reader: Reader, scope: Scope): Promise<string[]> =>
  (await db(reader).selectFrom("networkHost").select("host").where("networkId", "!=", scope.networkId).execute()).map((row) => row.host);

/** The network's own names, the main one first, and when each was last reached. */
export const hostsOf = (reader: Reader, scope: Scope): Promise<{ host: string; isMain: boolean; seenAt: Date | null }[]> =>
  db(reader).selectFrom("networkHost").select(["host", "isMain", "seenAt"]).where("networkId", "=", scope.networkId).orderBy("isMain", "desc").orderBy("host").execute();

/** Whether guests may come in. */
export const networkState = async (reader: Reader, scope: Scope): Promise<"preparing" | "public"> =>
  (await db(reader).selectFrom("network").select("state").where("id", "=", scope.networkId).executeTakeFirstOrThrow()).state;

/** Opens the network to guests, or closes it again. */
export async function setNetworkState(tx: Tx, scope: Scope, state: "preparing" | "public"): Promise<void> {
  await db(tx).updateTable("network").set({ state }).where("id", "=", scope.networkId).execute();
}

/** The invented town stands: from now on a start finds it whole. */
export async function markReady(tx: Tx, scope: Scope): Promise<void> {
  await db(tx).updateTable("network").set({ isReady: true }).where("id", "=", scope.networkId).execute();
}
