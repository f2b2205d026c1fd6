// SPDX-License-Identifier: EUPL-1.2
import { tables, type Reader, type Tx } from "../../../kernel/database/connect.ts";
import type { Scope } from "../../../kernel/scope.ts";
import { findFile } from "../../platform/index.ts";
import type { ActorsTables } from "../store.ts";

/** Touches the logo alone, so that words saved in the same moment stay. */
export async function setLogo(tx: Tx, scope: Scope, organisationId: string, fileId: string | null): Promise<void> {
  await tables<ActorsTables>(tx).updateTable("organisation").set({ logoFileId: fileId }).where("networkId", "=", scope.networkId).where("id", "=", organisationId).execute();
}

/** A listed organisation with a logo, for tests and crawls. */
export const anyWithLogo = (reader: Reader, scope: Scope): Promise<{ id: string } | undefined> =>
  tables<ActorsTables>(reader).selectFrom("organisation").select("id").where("networkId", "=", scope.networkId).where("state", "=", "listed").where("logoFileId", "is not", null).orderBy("id").executeTakeFirst();

/** The bytes of an organisation's logo; `everything`: of a hidden one too. */
export async function logoBytes(reader: Reader, scope: Scope, organisationId: string, everything: boolean): Promise<{ type: string; bytes: Buffer } | undefined> {
  const row = await tables<ActorsTables>(reader).selectFrom("organisation").select(["logoFileId", "state"]).where("networkId", "=", scope.networkId).where("id", "=", organisationId).executeTakeFirst();
  return row?.logoFileId && (row.state === "listed" || everything) ? findFile(reader, scope, row.logoFileId) : undefined;
}
