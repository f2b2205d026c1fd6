// SPDX-License-Identifier: EUPL-1.2
import { tables, type Reader, type Tx } from "../../kernel/database/connect.ts";
import type { Scope } from "../../kernel/scope.ts";
import type { Mail, MailState } from "./rules.ts";

export interface MailTables {
  mail: Mail & { networkId: string; state: MailState; reason: string | null };
}

const db = (reader: Reader) => tables<MailTables>(reader);

export async function insertMail(tx: Tx, scope: Scope, mail: Mail, state: MailState, reason: string | null): Promise<void> {
  await db(tx).insertInto("mail").values({ networkId: scope.networkId, ...mail, state, reason })
    .onConflict((on) => on.doNothing()).execute();
}

export const mailState = async (reader: Reader, scope: Scope, id: string): Promise<MailState | undefined> =>
  (await db(reader).selectFrom("mail").select("state").where("networkId", "=", scope.networkId).where("id", "=", id).executeTakeFirst())?.state;
