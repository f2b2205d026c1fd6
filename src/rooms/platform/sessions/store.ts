// SPDX-License-Identifier: EUPL-1.2
import { tables, type Reader, type Store, type Tx } from "../../../kernel/database/connect.ts";
import type { Scope } from "../../../kernel/scope.ts";
import type { PlatformTables } from "../store.ts";
import { idleSince, type Purpose, type Session, type Token } from "./rules.ts";

export interface SessionTables extends PlatformTables {
  token: Token & { networkId: string; secretHash: string };
}

const db = (reader: Reader) => tables<SessionTables>(reader);
const tokenColumns = ["id", "purpose", "personId", "sessionId", "detail", "tries", "expiresAt", "usedAt"] as const;

/** The running sessions of a person, the one last seen first. */
export const sessionsOf = (reader: Reader, scope: Scope, personId: string, at: Date): Promise<Session[]> =>
  db(reader).selectFrom("session").select(["id", "device", "startedAt", "seenAt"])
    .where("networkId", "=", scope.networkId).where("personId", "=", personId).where("expiresAt", ">", at).where("seenAt", ">", idleSince(at))
    .orderBy("seenAt", "desc").orderBy("id").execute();

export const findSession = (reader: Reader, scope: Scope, id: string) =>
  db(reader).selectFrom("session").select(["id", "personId", "startedAt", "expiresAt", "device"]).where("networkId", "=", scope.networkId).where("id", "=", id).executeTakeFirst();

/** Notes by the hour that a session is in use. No change that anybody made: it stands outside the commands and their log. */
export const touchSession = (store: Store, scope: Scope, id: string, at: Date): Promise<void> =>
  store.write(scope, async (tx) => void (await db(tx).updateTable("session").set({ seenAt: at }).where("networkId", "=", scope.networkId).where("id", "=", id).execute()));

/** A confirmed session gets a new secret: whoever copied the old one is out. */
export async function renewSession(tx: Tx, scope: Scope, id: string, secretHash: string, at: Date): Promise<void> {
  await db(tx).updateTable("session").set({ secretHash, confirmedAt: at, seenAt: at }).where("networkId", "=", scope.networkId).where("id", "=", id).execute();
}

export interface NewToken {
  readonly id: string;
  readonly purpose: Purpose;
  readonly secretHash: string;
  readonly personId?: string | null;
  readonly sessionId?: string | null;
  readonly detail?: string | null;
  readonly expiresAt: Date;
}

/** Adds a token; an older open one of the same purpose and session (or person) is worth nothing from now on. */
export async function insertToken(tx: Tx, scope: Scope, token: NewToken): Promise<void> {
  const { personId = null, sessionId = null, detail = null, ...rest } = token;
  if (sessionId ?? personId) {
    await db(tx).deleteFrom("token").where("networkId", "=", scope.networkId).where("purpose", "=", token.purpose)
      .where(sessionId ? "sessionId" : "personId", "=", (sessionId ?? personId)!).execute();
  }
  await db(tx).insertInto("token").values({ networkId: scope.networkId, ...rest, personId, sessionId, detail, tries: 0, usedAt: null }).execute();
}

export const findToken = (reader: Reader, scope: Scope, purpose: Purpose, secretHash: string): Promise<Token | undefined> =>
  db(reader).selectFrom("token").select(tokenColumns).where("networkId", "=", scope.networkId).where("purpose", "=", purpose).where("secretHash", "=", secretHash).executeTakeFirst();

/** The code of a session with its hash, whatever became of it. */
export const codeOfSession = (reader: Reader, scope: Scope, sessionId: string): Promise<(Token & { secretHash: string }) | undefined> =>
  db(reader).selectFrom("token").select([...tokenColumns, "secretHash"]).where("networkId", "=", scope.networkId).where("purpose", "=", "stepUp").where("sessionId", "=", sessionId).executeTakeFirst();

export async function useToken(tx: Tx, scope: Scope, id: string, at: Date): Promise<void> {
  await db(tx).updateTable("token").set((row) => ({ usedAt: at, tries: row("tries", "+", 1) })).where("networkId", "=", scope.networkId).where("id", "=", id).execute();
}

export async function countTry(tx: Tx, scope: Scope, id: string): Promise<void> {
  await db(tx).updateTable("token").set((row) => ({ tries: row("tries", "+", 1) })).where("networkId", "=", scope.networkId).where("id", "=", id).execute();
}

/** What has been of no use for a day goes. */
export async function forgetTokens(tx: Tx, scope: Scope, before: Date): Promise<number> {
  const gone = await db(tx).deleteFrom("token").where("networkId", "=", scope.networkId).where("expiresAt", "<", before).executeTakeFirst();
  await db(tx).deleteFrom("session").where("networkId", "=", scope.networkId).where("expiresAt", "<", before).execute();
  return Number(gone.numDeletedRows);
}

export async function setEmail(tx: Tx, scope: Scope, personId: string, email: string): Promise<void> {
  await db(tx).updateTable("person").set((row) => ({ email, version: row("version", "+", 1) })).where("networkId", "=", scope.networkId).where("id", "=", personId).execute();
}

export async function deleteOwnSession(tx: Tx, scope: Scope, personId: string, id: string): Promise<void> {
  await db(tx).deleteFrom("session").where("networkId", "=", scope.networkId).where("personId", "=", personId).where("id", "=", id).execute();
}
