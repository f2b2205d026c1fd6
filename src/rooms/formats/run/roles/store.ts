// SPDX-License-Identifier: EUPL-1.2
import { tables, type Reader, type Tx } from "../../../../kernel/database/connect.ts";
import type { Scope } from "../../../../kernel/scope.ts";
import { sql } from "kysely";
import type { EditionRole } from "./rules.ts";

export interface RoleTables {
  editionRole: EditionRole & { networkId: string };
}

const db = (reader: Reader) => tables<RoleTables>(reader);
const columns = ["id", "editionId", "personId", "role", "fromAt", "untilAt"] as const;

export const findEditionRole = (reader: Reader, scope: Scope, id: string): Promise<EditionRole | undefined> =>
  db(reader).selectFrom("editionRole").select(columns).where("networkId", "=", scope.networkId).where("id", "=", id).executeTakeFirst();

/** Appoints, or gives the same appointment a new window. */
export async function saveEditionRole(tx: Tx, scope: Scope, role: EditionRole): Promise<void> {
  await db(tx).insertInto("editionRole").values({ networkId: scope.networkId, ...role })
    .onConflict((on) => on.columns(["networkId", "editionId", "personId", "role"]).doUpdateSet({ fromAt: role.fromAt, untilAt: role.untilAt })).execute();
}

/** Ends an appointment now. One that has not begun yet goes altogether. */
export async function endEditionRole(tx: Tx, scope: Scope, role: EditionRole, at: Date): Promise<void> {
  const row = db(tx);
  if (role.fromAt >= at) await row.deleteFrom("editionRole").where("networkId", "=", scope.networkId).where("id", "=", role.id).execute();
  else await row.updateTable("editionRole").set({ untilAt: at }).where("networkId", "=", scope.networkId).where("id", "=", role.id).execute();
}

/** Moves the windows that lie around the day; whole-run appointments keep their beginning. */
export async function shiftEditionRoles(tx: Tx, scope: Scope, editionId: string, milliseconds: number, wholeRun: readonly string[]): Promise<void> {
  if (milliseconds === 0) return;
  const by = sql<Date>`make_interval(secs => ${milliseconds / 1000})`;
  const mine = db(tx).updateTable("editionRole").where("networkId", "=", scope.networkId).where("editionId", "=", editionId);
  const inWindow = wholeRun.length > 0 ? mine.where("role", "not in", [...wholeRun]) : mine;
  await inWindow.set({ fromAt: sql<Date>`from_at + ${by}`, untilAt: sql<Date>`until_at + ${by}` }).execute();
}
