// SPDX-License-Identifier: EUPL-1.2
import { tables, type Reader, type Tx } from "../../../../kernel/database/connect.ts";
import type { Scope } from "../../../../kernel/scope.ts";
import type { Participant, ParticipantState, Placed } from "./rules.ts";

interface ParticipantRow extends Omit<Participant, "representatives"> {
  networkId: string;
  representatives: unknown;
  secretHash: string | null;
}

export interface ParticipantTables {
  participant: ParticipantRow;
}

const db = (reader: Reader) => tables<ParticipantTables>(reader);

export const participantColumns = [
  "participant.id", "participant.editionId", "participant.organisationId", "participant.side", "participant.state", "participant.people",
  "participant.representatives", "participant.contactName", "participant.contactEmail", "participant.locale", "participant.firstTime", "participant.recruitedBy",
  "participant.note", "participant.accessNeeds", "participant.position", "participant.registeredAt", "participant.version",
] as const;

export const findParticipant = async (reader: Reader, scope: Scope, id: string): Promise<Participant | undefined> =>
  (await db(reader).selectFrom("participant").select(participantColumns).where("networkId", "=", scope.networkId).where("id", "=", id).executeTakeFirst()) as Participant | undefined;

export const findParticipantBySecret = async (reader: Reader, scope: Scope, secretHash: string): Promise<Participant | undefined> =>
  (await db(reader).selectFrom("participant").select(participantColumns).where("networkId", "=", scope.networkId).where("secretHash", "=", secretHash).executeTakeFirst()) as Participant | undefined;

/** Everybody on an edition, with what the seat rules ask for and where a mail to them goes. */
export type Signed = Placed & Pick<Participant, "contactName" | "contactEmail" | "locale">;

export const listPlaced = async (reader: Reader, scope: Scope, editionId: string): Promise<Signed[]> =>
  db(reader).selectFrom("participant").select(["id", "organisationId", "side", "state", "position", "contactName", "contactEmail", "locale"])
    .where("networkId", "=", scope.networkId).where("editionId", "=", editionId).orderBy("position").execute();

/** True when the organisation attended or was confirmed at another edition before. */
export async function cameBefore(reader: Reader, scope: Scope, organisationId: string, editionId: string): Promise<boolean> {
  const row = await db(reader).selectFrom("participant").select("id").where("networkId", "=", scope.networkId)
    .where("organisationId", "=", organisationId).where("editionId", "!=", editionId).where("state", "=", "attended").limit(1).executeTakeFirst();
  return row !== undefined;
}

export interface NewParticipant extends Participant {
  readonly secretHash: string | null;
}

/** Adds a row, or brings the row of an invitation or a cancelled sign-up to life again (same organisation and side). */
export async function saveParticipant(tx: Tx, scope: Scope, participant: NewParticipant): Promise<void> {
  const row = { ...participant, representatives: JSON.stringify(participant.representatives) };
  const { id: _id, editionId: _edition, organisationId: _organisation, side: _side, version: _version, ...again } = row;
  await db(tx).insertInto("participant").values({ networkId: scope.networkId, ...row })
    .onConflict((on) => on.columns(["networkId", "editionId", "organisationId", "side"]).doUpdateSet((eb) => ({ ...again, version: eb("participant.version", "+", 1) })))
    .execute();
}

type ParticipantChange = Partial<Pick<Participant, "people" | "representatives" | "contactName" | "contactEmail" | "recruitedBy" | "note" | "accessNeeds" | "firstTime">>;

export async function updateParticipant(tx: Tx, scope: Scope, id: string, change: ParticipantChange): Promise<void> {
  const { representatives, ...plain } = change;
  await db(tx).updateTable("participant").set({ ...plain, ...(representatives ? { representatives: JSON.stringify(representatives) } : {}) })
    .set((eb) => ({ version: eb("version", "+", 1) }))
    .where("networkId", "=", scope.networkId).where("id", "=", id).execute();
}

export async function setParticipantState(tx: Tx, scope: Scope, ids: readonly string[], state: ParticipantState): Promise<void> {
  if (ids.length === 0) return;
  await db(tx).updateTable("participant").set({ state }).set((eb) => ({ version: eb("version", "+", 1) }))
    .where("networkId", "=", scope.networkId).where("id", "in", [...ids]).execute();
}
