// SPDX-License-Identifier: EUPL-1.2
import { tables, type Reader, type Store } from "../kernel/database/connect.ts";
import type { Scope } from "../kernel/scope.ts";

export interface OutboxRow {
  readonly id: string;
  readonly type: string;
  readonly payload: Readonly<Record<string, unknown>>;
  readonly deliveredAt: Date | null;
}

interface OutboxTables {
  outbox: OutboxRow & { networkId: string };
}

/** The news behind a delivery job. */
export const findNews = (reader: Reader, scope: Scope, id: string): Promise<OutboxRow | undefined> =>
  tables<OutboxTables>(reader).selectFrom("outbox").select(["id", "type", "payload", "deliveredAt"])
    .where("networkId", "=", scope.networkId).where("id", "=", id).executeTakeFirst();

/** Marks news as heard by everybody who listens. */
export const markDelivered = (store: Store, scope: Scope, id: string, at: Date): Promise<void> =>
  store.write(scope, async (tx) => void (await tables<OutboxTables>(tx).updateTable("outbox").set({ deliveredAt: at }).where("networkId", "=", scope.networkId).where("id", "=", id).execute()));
