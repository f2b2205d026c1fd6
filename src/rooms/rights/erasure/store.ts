// SPDX-License-Identifier: EUPL-1.2
import { tables, type Reader, type Tx } from "../../../kernel/database/connect.ts";
import type { Scope } from "../../../kernel/scope.ts";
import type { Standing } from "./rules.ts";

interface ErasureTables {
  erasure: { networkId: string; id: string; personId: string; byId: string | null; askedBy: "self" | "letter"; at: Date; deleted: number; blanked: number; kept: number; keptUntil: string | null };
  personRole: { networkId: string; personId: string; role: string; until: Date | null };
  person: { networkId: string; id: string; state: string };
}

const db = (reader: Reader) => tables<ErasureTables>(reader);

/** The network-wide roles of a person that run now, with how many hold the two that must never be empty. */
export async function standingInNetwork(reader: Reader, scope: Scope, personId: string): Promise<Standing> {
  const rows = await db(reader).selectFrom("personRole").innerJoin("person", (on) => on.onRef("person.networkId", "=", "personRole.networkId").onRef("person.id", "=", "personRole.personId"))
    .select(["personId", "role", "person.state"]).where("personRole.networkId", "=", scope.networkId).where("until", "is", null).execute();
  // Whose account is paused cannot stand in for the one who goes.
  const count = (role: string): number => rows.filter((row) => row.role === role && (row.state === "active" || row.personId === personId)).length;
  return { roles: rows.filter((row) => row.personId === personId).map((row) => row.role), admins: count("admin"), operators: count("operator") };
}

export async function insertErasure(tx: Tx, scope: Scope, row: Omit<ErasureTables["erasure"], "networkId">): Promise<void> {
  await db(tx).insertInto("erasure").values({ networkId: scope.networkId, ...row }).execute();
}

/** Somebody active without a network-wide role that must not be empty; for tests and walks. */
export const anyErasable = async (reader: Reader, scope: Scope): Promise<string | undefined> =>
  (await db(reader).selectFrom("person").select("person.id").where("person.networkId", "=", scope.networkId).where("person.state", "=", "active")
    .where("person.id", "not in", (q) => q.selectFrom("personRole").select("personRole.personId").where("personRole.networkId", "=", scope.networkId)).orderBy("person.id").limit(1).executeTakeFirst())?.id;
