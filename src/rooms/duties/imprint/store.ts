// SPDX-License-Identifier: EUPL-1.2
import type { Reader, Tx } from "../../../kernel/database/connect.ts";
import type { Scope } from "../../../kernel/scope.ts";
import { db } from "../store.ts";
import type { Imprint } from "./rules.ts";

export const findImprint = (reader: Reader, scope: Scope): Promise<Imprint | undefined> =>
  db(reader).selectFrom("imprint")
    .select(["bodyName", "legalForm", "publicBody", "land", "street", "postcode", "city", "representative", "phone", "email", "registerEntry", "vatId", "editorName", "editorAddress", "version"])
    .where("networkId", "=", scope.networkId).executeTakeFirst();

export async function saveImprint(tx: Tx, scope: Scope, imprint: Imprint): Promise<void> {
  await db(tx).insertInto("imprint").values({ networkId: scope.networkId, ...imprint })
    .onConflict((on) => on.column("networkId").doUpdateSet(imprint)).execute();
}
