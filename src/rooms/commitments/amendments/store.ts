// SPDX-License-Identifier: EUPL-1.2
import { tables, type Reader, type Tx } from "../../../kernel/database/connect.ts";
import type { Scope } from "../../../kernel/scope.ts";
import type { Amendment } from "./rules.ts";

export interface AmendmentTables {
  amendment: Omit<Amendment, "consents"> & { networkId: string };
  amendmentConsent: { networkId: string; amendmentId: string; organisationId: string; consents: boolean; personId: string | null; at: Date };
}

const db = (reader: Reader) => tables<AmendmentTables>(reader);

/** Amendments of one agreement by number, with who has agreed; two questions. */
export async function amendmentsOf(reader: Reader, scope: Scope, commitmentId: string): Promise<Amendment[]> {
  const rows = await db(reader).selectFrom("amendment").select(["id", "commitmentId", "number", "text", "proposedByOrganisationId", "state", "at", "decidedAt", "version"])
    .where("networkId", "=", scope.networkId).where("commitmentId", "=", commitmentId).orderBy("number").execute();
  if (rows.length === 0) return [];
  const consents = await db(reader).selectFrom("amendmentConsent").select(["amendmentId", "organisationId", "consents"])
    .where("networkId", "=", scope.networkId).where("amendmentId", "in", rows.map((row) => row.id)).execute();
  return rows.map((row) => ({ ...row, consents: consents.filter((one) => one.amendmentId === row.id).map(({ organisationId, consents: yes }) => ({ organisationId, consents: yes })) }));
}

export async function insertAmendment(tx: Tx, scope: Scope, { consents: _consents, ...amendment }: Amendment): Promise<void> {
  await db(tx).insertInto("amendment").values({ networkId: scope.networkId, ...amendment }).execute();
}

export async function saveAmendmentState(tx: Tx, scope: Scope, { id, state, decidedAt, version }: Amendment): Promise<void> {
  await db(tx).updateTable("amendment").set({ state, decidedAt, version: version + 1 }).where("networkId", "=", scope.networkId).where("id", "=", id).execute();
}

export async function saveConsentTo(tx: Tx, scope: Scope, consent: { amendmentId: string; organisationId: string; consents: boolean; personId: string | null; at: Date }): Promise<void> {
  await db(tx).insertInto("amendmentConsent").values({ networkId: scope.networkId, ...consent })
    .onConflict((on) => on.columns(["networkId", "amendmentId", "organisationId"]).doUpdateSet({ consents: consent.consents, personId: consent.personId, at: consent.at })).execute();
}

/** Any amendment, for tests and crawls that need an address. */
export async function anyAmendment(reader: Reader, scope: Scope): Promise<{ id: string; amendment: string } | undefined> {
  const row = await db(reader).selectFrom("amendment").select(["commitmentId", "id"]).where("networkId", "=", scope.networkId).orderBy("id").limit(1).executeTakeFirst();
  return row && { id: row.commitmentId, amendment: row.id };
}
