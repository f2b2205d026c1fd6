// SPDX-License-Identifier: EUPL-1.2
import { tables, type Reader } from "../../kernel/database/connect.ts";
import type { Scope } from "../../kernel/scope.ts";
import type { Mail, MailState } from "./rules.ts";
import type { MailTables } from "./store.ts";

const pageSize = 20;

export type MailRow = Mail & { readonly state: MailState; readonly reason: string | null };

/** Mails of the network, newest first; `recipient`: exact address. */
export async function listMails(reader: Reader, scope: Scope, filter: { recipient?: string; page: number }): Promise<{ rows: MailRow[]; pages: number; total: number }> {
  let query = tables<MailTables>(reader).selectFrom("mail").where("networkId", "=", scope.networkId);
  if (filter.recipient) query = query.where("recipient", "=", filter.recipient.toLowerCase());
  const { total } = await query.select((select) => select.fn.countAll<number>().as("total")).executeTakeFirstOrThrow();
  const rows = await query.select(["id", "kind", "recipient", "toPerson", "locale", "subject", "body", "state", "reason", "at"])
    .orderBy("at", "desc").orderBy("id", "desc").limit(pageSize).offset((filter.page - 1) * pageSize).execute();
  return { rows, pages: Math.max(1, Math.ceil(total / pageSize)), total };
}
