// SPDX-License-Identifier: EUPL-1.2
import { tables, type Reader, type Tx } from "../../../kernel/database/connect.ts";
import type { Scope } from "../../../kernel/scope.ts";
import type { Choice } from "../deliveries/store.ts";
import type { Delivery } from "../deliveries/rules.ts";
import type { Circular } from "./rules.ts";

interface CircularTables {
  circular: Omit<Circular, "chosen"> & { networkId: string; chosen: unknown };
  mail: Delivery & { networkId: string };
  mailChoice: Choice & { networkId: string };
}

const db = (reader: Reader) => tables<CircularTables>(reader);
const columns = ["id", "audience", "chosen", "subjectDe", "textDe", "subjectEn", "textEn", "state", "recipients", "createdBy", "createdAt", "sentBy", "sentAt", "version"] as const;
const circulars = (reader: Reader, scope: Scope) => db(reader).selectFrom("circular").select(columns).where("networkId", "=", scope.networkId);

export const findCircular = async (reader: Reader, scope: Scope, id: string): Promise<Circular | undefined> => (await circulars(reader, scope).where("id", "=", id).executeTakeFirst()) as Circular | undefined;

/** All of the network, newest first. */
export const listCirculars = async (reader: Reader, scope: Scope): Promise<Circular[]> => (await circulars(reader, scope).orderBy("createdAt", "desc").orderBy("id", "desc").limit(200).execute()) as Circular[];

const row = (circular: Circular) => ({ ...circular, chosen: JSON.stringify(circular.chosen) });

export async function insertCircular(tx: Tx, scope: Scope, circular: Circular): Promise<void> {
  await db(tx).insertInto("circular").values({ networkId: scope.networkId, ...row(circular) }).execute();
}

export async function saveCircular(tx: Tx, scope: Scope, circular: Circular): Promise<void> {
  await db(tx).updateTable("circular").set(row(circular)).where("networkId", "=", scope.networkId).where("id", "=", circular.id).execute();
}

export async function deleteCircular(tx: Tx, scope: Scope, id: string): Promise<void> {
  await db(tx).deleteFrom("circular").where("networkId", "=", scope.networkId).where("id", "=", id).execute();
}

/** The choices of all recipients, made in one go where there is none yet. */
export async function ensureChoices(tx: Tx, scope: Scope, choices: readonly Choice[]): Promise<void> {
  for (let from = 0; from < choices.length; from += 500) {
    await db(tx).insertInto("mailChoice").values(choices.slice(from, from + 500).map((choice) => ({ networkId: scope.networkId, ...choice }))).onConflict((on) => on.columns(["networkId", "address", "kind"]).doNothing()).execute();
  }
}

/** Takes the mails of a circular that nobody has begun to send out of the queue; says how many. */
export async function stopWaiting(tx: Tx, scope: Scope, circularId: string, at: Date): Promise<number> {
  const done = await db(tx).updateTable("mail").set({ state: "stopped", nextAt: null, settledAt: at }).where("networkId", "=", scope.networkId).where("circularId", "=", circularId).where("state", "=", "waiting").executeTakeFirst();
  return Number(done.numUpdatedRows);
}
