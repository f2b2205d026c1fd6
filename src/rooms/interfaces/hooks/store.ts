// SPDX-License-Identifier: EUPL-1.2
import type { Tx } from "../../../kernel/database/connect.ts";
import type { Scope } from "../../../kernel/scope.ts";
import { db } from "../store.ts";
import type { Delivery, Hook } from "./rules.ts";

export async function insertHook(tx: Tx, scope: Scope, hook: Pick<Hook, "id" | "url" | "events">, secret: string, at: Date): Promise<void> {
  await db(tx).insertInto("webhook").values({ networkId: scope.networkId, ...hook, secret, state: "active", failures: 0, createdAt: at, deliveredAt: null, version: 1 }).execute();
}

export async function updateHook(tx: Tx, scope: Scope, id: string, change: Partial<Pick<Hook, "state" | "failures" | "deliveredAt" | "version">>): Promise<void> {
  await db(tx).updateTable("webhook").set(change).where("networkId", "=", scope.networkId).where("id", "=", id).execute();
}

/** Deletes a hook and its messages. */
export async function deleteHook(tx: Tx, scope: Scope, id: string): Promise<void> {
  await db(tx).deleteFrom("webhookDelivery").where("networkId", "=", scope.networkId).where("webhookId", "=", id).execute();
  await db(tx).deleteFrom("webhook").where("networkId", "=", scope.networkId).where("id", "=", id).execute();
}

export interface NewDelivery extends Pick<Delivery, "id" | "webhookId" | "event"> {
  readonly newsId: string;
  readonly body: string;
}

/** Lays messages ready; the same news for the same hook is there once. Returns the ids of those that are new. */
export async function insertDeliveries(tx: Tx, scope: Scope, rows: readonly NewDelivery[], at: Date): Promise<string[]> {
  if (rows.length === 0) return [];
  const added = await db(tx).insertInto("webhookDelivery").values(rows.map((row) => ({ networkId: scope.networkId, ...row, state: "waiting" as const, attempts: 0, status: null, fault: null, createdAt: at, triedAt: null })))
    .onConflict((on) => on.columns(["networkId", "webhookId", "newsId"]).doNothing()).returning("id").execute();
  return added.map((row) => row.id);
}

export async function updateDelivery(tx: Tx, scope: Scope, id: string, change: Pick<Delivery, "state" | "attempts" | "status" | "fault" | "triedAt">): Promise<void> {
  await db(tx).updateTable("webhookDelivery").set(change).where("networkId", "=", scope.networkId).where("id", "=", id).execute();
}

/** Deletes messages and remembered answers that are older than these moments. */
export async function deleteOld(tx: Tx, scope: Scope, before: { messages: Date; answers: Date }): Promise<void> {
  await db(tx).deleteFrom("webhookDelivery").where("networkId", "=", scope.networkId).where("createdAt", "<", before.messages).execute();
  await db(tx).deleteFrom("importRequest").where("networkId", "=", scope.networkId).where("at", "<", before.answers).execute();
}
