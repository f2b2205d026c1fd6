// SPDX-License-Identifier: EUPL-1.2
import { tables, type Reader, type Tx } from "../../../kernel/database/connect.ts";
import type { Scope } from "../../../kernel/scope.ts";
import type { ActorsTables } from "../store.ts";

const db = (reader: Reader) => tables<ActorsTables>(reader);

/** The text of an uploaded file while it waits for its confirmation. */
export interface ImportDraft {
  readonly id: string;
  readonly text: string;
  readonly createdAt: Date;
  readonly expiresAt: Date;
}

export async function insertDraft(tx: Tx, scope: Scope, draft: ImportDraft): Promise<void> {
  await db(tx).insertInto("importDraft").values({ networkId: scope.networkId, ...draft }).execute();
}

export const findDraft = (reader: Reader, scope: Scope, id: string): Promise<ImportDraft | undefined> =>
  db(reader).selectFrom("importDraft").select(["id", "text", "createdAt", "expiresAt"])
    .where("networkId", "=", scope.networkId).where("id", "=", id).executeTakeFirst();

export async function deleteDraft(tx: Tx, scope: Scope, id: string): Promise<void> {
  await db(tx).deleteFrom("importDraft").where("networkId", "=", scope.networkId).where("id", "=", id).execute();
}

/** How many files nobody confirmed in time. */
export async function countExpired(reader: Reader, scope: Scope, now: Date): Promise<number> {
  const row = await db(reader).selectFrom("importDraft").select((eb) => eb.fn.countAll<number>().as("count"))
    .where("networkId", "=", scope.networkId).where("expiresAt", "<=", now).executeTakeFirstOrThrow();
  return Number(row.count);
}

/** Deletes what nobody confirmed in time; returns how many. */
export async function deleteExpired(tx: Tx, scope: Scope, now: Date): Promise<number> {
  const gone = await db(tx).deleteFrom("importDraft").where("networkId", "=", scope.networkId).where("expiresAt", "<=", now).executeTakeFirst();
  return Number(gone.numDeletedRows);
}
