// SPDX-License-Identifier: EUPL-1.2
import { sql } from "kysely";
import { tables, type Reader, type Tx } from "../../../kernel/database/connect.ts";
import type { Scope } from "../../../kernel/scope.ts";
import type { Edition, SignUpBy } from "./rules.ts";

interface EditionRow extends Omit<Edition, "settings" | "seats"> {
  networkId: string;
  settings: unknown;
  seats: unknown;
  signUpBy: SignUpBy;
}

export interface EditionTables {
  edition: EditionRow;
}

const db = (reader: Reader) => tables<EditionTables>(reader);

export const editionColumns = [
  "id", "formatKey", "title", "theme", "day", "opensAt", "closesAt", "venue", "about", "state", "published", "settings", "seats",
  "signUpUntil", "signUpBy", "confirmByHand", "copiedFrom", "cancelledAt", "cancelReason", "version", "createdAt", "changedAt",
] as const;

/** One edition of the network. */
export const findEdition = async (reader: Reader, scope: Scope, id: string): Promise<Edition | undefined> =>
  (await db(reader).selectFrom("edition").select(editionColumns).where("networkId", "=", scope.networkId).where("id", "=", id).executeTakeFirst()) as Edition | undefined;

/**
 * Holds the edition's row until the end of a writing transaction, so that seats are given one after the other.
 * In a reading transaction (a form that is only shown) it holds nothing.
 */
export async function holdEdition(reader: Reader, scope: Scope, id: string): Promise<void> {
  const mode = await sql<{ readOnly: string }>`select current_setting('transaction_read_only') as read_only`.execute(db(reader));
  if (mode.rows[0]?.readOnly === "on") return;
  await db(reader).selectFrom("edition").select("id").where("networkId", "=", scope.networkId).where("id", "=", id).forUpdate().execute();
}

export async function insertEdition(tx: Tx, scope: Scope, edition: Edition): Promise<void> {
  await db(tx).insertInto("edition").values({ networkId: scope.networkId, ...edition, settings: JSON.stringify(edition.settings), seats: JSON.stringify(edition.seats) }).execute();
}

type EditionChange = Partial<Omit<Edition, "id" | "formatKey" | "version" | "createdAt" | "changedAt" | "copiedFrom">>;

/** Changes an edition and raises its version by one. */
export async function updateEdition(tx: Tx, scope: Scope, id: string, change: EditionChange): Promise<void> {
  const { settings, seats, ...plain } = change;
  await db(tx).updateTable("edition")
    .set({ ...plain, ...(settings ? { settings: JSON.stringify(settings) } : {}), ...(seats ? { seats: JSON.stringify(seats) } : {}) })
    .set((eb) => ({ version: eb("version", "+", 1), changedAt: sql<Date>`now()` }))
    .where("networkId", "=", scope.networkId).where("id", "=", id).execute();
}
