// SPDX-License-Identifier: EUPL-1.2
import type { Grant } from "../../../../kernel/actor.ts";
import { tables, type Reader } from "../../../../kernel/database/connect.ts";
import type { Scope } from "../../../../kernel/scope.ts";
import { personNames } from "../../../platform/index.ts";
import type { EditionRole } from "./rules.ts";
import type { RoleTables } from "./store.ts";

const db = (reader: Reader) => tables<RoleTables>(reader);
const columns = ["id", "editionId", "personId", "role", "fromAt", "untilAt"] as const;

/** The appointments of a person that run now or later, each on its edition and within its window. */
export async function editionGrants(reader: Reader, scope: Scope, personId: string, at: Date): Promise<Grant[]> {
  const rows = await db(reader).selectFrom("editionRole").select(columns)
    .where("networkId", "=", scope.networkId).where("personId", "=", personId).where("untilAt", ">", at).execute();
  return rows.map((row) => ({ role: row.role, on: row.editionId, from: row.fromAt, until: row.untilAt }));
}

export interface Appointment extends EditionRole {
  readonly name: string;
  readonly email: string;
}

/** Who holds which role on these editions, with names; for the organisers, never for a public page. */
export async function appointmentsOf(reader: Reader, scope: Scope, editionIds: readonly string[]): Promise<Appointment[]> {
  if (editionIds.length === 0) return [];
  const rows = await db(reader).selectFrom("editionRole").select(columns)
    .where("networkId", "=", scope.networkId).where("editionId", "in", [...editionIds]).orderBy("role").orderBy("fromAt").orderBy("id").execute();
  const names = await personNames(reader, scope, rows.map((row) => row.personId));
  return rows.map((row) => ({ ...row, name: names.get(row.personId)?.name ?? "", email: names.get(row.personId)?.email ?? "" }));
}
