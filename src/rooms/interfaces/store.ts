// SPDX-License-Identifier: EUPL-1.2
import type { ColumnType } from "kysely";
import { tables, type Reader } from "../../kernel/database/connect.ts";
import type { Delivery, Hook } from "./hooks/rules.ts";
import type { ImportKindName } from "./imports/rules.ts";
import type { ApiKey } from "./keys/rules.ts";

type List = ColumnType<readonly string[], readonly string[], readonly string[]>;

export interface InterfaceTables {
  apiKey: Omit<ApiKey, "rights"> & { networkId: string; rights: List; secretHash: string };
  imported: { networkId: string; id: string; kind: ImportKindName; source: string; externalId: string; objectId: string; fingerprint: string; at: Date };
  importRequest: { networkId: string; id: string; keyId: string; idempotencyKey: string; bodyHash: string; answer: string; at: Date };
  webhook: Omit<Hook, "events"> & { networkId: string; events: List; secret: string };
  webhookDelivery: Delivery & { networkId: string; newsId: string; body: string };
}

/** The tables of the room behind a transaction. */
export const db = (reader: Reader) => tables<InterfaceTables>(reader);
