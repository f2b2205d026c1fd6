// SPDX-License-Identifier: EUPL-1.2
import type { Reader, Tx } from "../../../kernel/database/connect.ts";
import type { Scope } from "../../../kernel/scope.ts";
import { db } from "../store.ts";
import type { Statement } from "./rules.ts";

export const findStatement = (reader: Reader, scope: Scope): Promise<Statement | undefined> =>
  db(reader).selectFrom("accessibilityStatement")
    .select(["status", "standard", "nonCompliant", "burden", "outside", "alternatives", "preparedOn", "method", "assessor", "reviewedOn", "enforcement", "remindedFor", "version"])
    .where("networkId", "=", scope.networkId).executeTakeFirst();

export async function saveStatement(tx: Tx, scope: Scope, statement: Statement): Promise<void> {
  await db(tx).insertInto("accessibilityStatement").values({ networkId: scope.networkId, ...statement })
    .onConflict((on) => on.column("networkId").doUpdateSet(statement)).execute();
}

export async function markReminded(tx: Tx, scope: Scope, reviewedOn: string): Promise<void> {
  await db(tx).updateTable("accessibilityStatement").set({ remindedFor: reviewedOn }).where("networkId", "=", scope.networkId).execute();
}
