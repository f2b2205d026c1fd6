// SPDX-License-Identifier: EUPL-1.2
import { tables, type Reader, type Tx } from "../../../kernel/database/connect.ts";
import type { Scope } from "../../../kernel/scope.ts";

interface RetentionTables {
  retentionRun: { networkId: string; id: string; at: Date; kind: string; removed: number };
}

const db = (reader: Reader) => tables<RetentionTables>(reader);

/** The entry of the catalogue by which a run is remembered. */
export const kindOf = (entry: { table: string; columns: readonly string[] }): string => `${entry.table}: ${entry.columns.join(", ")}`;
/** The line of a run as a whole. */
export const wholeRun = "*";

export async function insertRun(tx: Tx, scope: Scope, rows: readonly Omit<RetentionTables["retentionRun"], "networkId">[]): Promise<void> {
  if (rows.length > 0) await db(tx).insertInto("retentionRun").values(rows.map((row) => ({ networkId: scope.networkId, ...row }))).execute();
}

/** The last run of the network, and for each kind when something was last removed and how much. */
export async function lastRuns(reader: Reader, scope: Scope): Promise<Map<string, { at: Date; removed: number }>> {
  const rows = await db(reader).selectFrom("retentionRun").distinctOn("kind").select(["kind", "at", "removed"]).where("networkId", "=", scope.networkId).orderBy("kind").orderBy("at", "desc").execute();
  return new Map(rows.map(({ kind, at, removed }) => [kind, { at, removed }]));
}
