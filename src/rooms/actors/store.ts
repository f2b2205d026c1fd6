// SPDX-License-Identifier: EUPL-1.2
import type { ColumnType } from "kysely";
import { tables, type Reader, type Tx } from "../../kernel/database/connect.ts";
import type { Scope } from "../../kernel/scope.ts";
import type { Mandate, Organisation, OrganisationFacts } from "./rules.ts";
import type { Outline } from "./quarters/rules.ts";

type Json<T> = ColumnType<T, string | null, string | null>;

export interface ActorsTables {
  quarter: { networkId: string; id: string; key: string; name: string; position: number; population: number | null; about: string; outline: Json<Outline | null>; version: number };
  organisation: Organisation & { networkId: string };
  mandate: Mandate & { networkId: string };
  importDraft: { networkId: string; id: string; text: string; createdAt: Date; expiresAt: Date };
}

const db = (reader: Reader) => tables<ActorsTables>(reader);
const chunk = 1000;

/** Puts organisations into the directory, listed. Names are not checked again here. */
export async function insertOrganisations(tx: Tx, scope: Scope, organisations: readonly (OrganisationFacts & { id: string })[], at: Date): Promise<void> {
  for (let from = 0; from < organisations.length; from += chunk) {
    await db(tx).insertInto("organisation").values(organisations.slice(from, from + chunk).map((facts) => ({
      networkId: scope.networkId, ...facts, logoFileId: null, state: "listed" as const, version: 1, createdAt: at,
    }))).execute();
  }
}

/** One organisation, listed. For the sign-up of new ones through other rooms: shape it with `shapeOrganisation` before. */
export const insertOrganisation = (tx: Tx, scope: Scope, organisation: OrganisationFacts & { id: string }, at: Date): Promise<void> =>
  insertOrganisations(tx, scope, [organisation], at);

export async function updateOrganisation(tx: Tx, scope: Scope, id: string, facts: Partial<OrganisationFacts & Pick<Organisation, "state">>): Promise<void> {
  await db(tx).updateTable("organisation").set((eb) => ({ ...facts, version: eb("version", "+", 1) }))
    .where("networkId", "=", scope.networkId).where("id", "=", id).execute();
}

/** People speak for organisations from `since` on. Who already speaks for one meets the unique index. */
export async function insertMandates(tx: Tx, scope: Scope, mandates: readonly Mandate[]): Promise<void> {
  for (let from = 0; from < mandates.length; from += chunk) {
    await db(tx).insertInto("mandate").values(mandates.slice(from, from + chunk).map((mandate) => ({ networkId: scope.networkId, ...mandate }))).execute();
  }
}

export const insertMandate = (tx: Tx, scope: Scope, mandate: Mandate): Promise<void> => insertMandates(tx, scope, [mandate]);

export async function endMandate(tx: Tx, scope: Scope, id: string, until: Date): Promise<void> {
  await db(tx).updateTable("mandate").set({ until }).where("networkId", "=", scope.networkId).where("id", "=", id).execute();
}
