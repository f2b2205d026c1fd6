// SPDX-License-Identifier: EUPL-1.2
import { tables, type Reader, type Tx } from "../../../kernel/database/connect.ts";
import type { Scope } from "../../../kernel/scope.ts";
import type { FollowUp, FollowUpPlan } from "./rules.ts";

export interface FollowUpRow extends FollowUp {
  readonly networkId: string;
  readonly secretHash: string | null;
}

export interface FollowUpTables {
  followUp: FollowUpRow;
}

const db = (reader: Reader) => tables<FollowUpTables>(reader);
const columns = ["id", "commitmentId", "partyId", "kind", "dueOn", "channel", "sentAt", "answeredAt", "answer", "reason", "hours", "note"] as const;

export async function insertFollowUps(tx: Tx, scope: Scope, plans: readonly (FollowUpPlan & { id: string })[]): Promise<void> {
  if (plans.length === 0) return;
  const empty = { networkId: scope.networkId, secretHash: null, channel: null, sentAt: null, answeredAt: null, answer: null, reason: null, hours: null, note: "" };
  await db(tx).insertInto("followUp").values(plans.map((plan) => ({ ...empty, ...plan }))).execute();
}

export const findFollowUp = (reader: Reader, scope: Scope, id: string): Promise<FollowUp | undefined> =>
  db(reader).selectFrom("followUp").select(columns).where("networkId", "=", scope.networkId).where("id", "=", id).executeTakeFirst();

export const findBySecret = (reader: Reader, scope: Scope, secretHash: string): Promise<FollowUp | undefined> =>
  db(reader).selectFrom("followUp").select(columns).where("networkId", "=", scope.networkId).where("secretHash", "=", secretHash).executeTakeFirst();

/** All questions about one agreement, by due day. */
export const followUpsOf = async (reader: Reader, scope: Scope, commitmentId: string): Promise<FollowUp[]> =>
  db(reader).selectFrom("followUp").select(columns).where("networkId", "=", scope.networkId).where("commitmentId", "=", commitmentId).orderBy("dueOn").orderBy("id").execute();

/** Questions that are due and not asked yet, oldest first. */
export const dueFollowUps = async (reader: Reader, scope: Scope, today: string, limit: number): Promise<{ id: string }[]> =>
  db(reader).selectFrom("followUp").select("id").where("networkId", "=", scope.networkId)
    .where("sentAt", "is", null).where("answeredAt", "is", null).where("dueOn", "<=", today).orderBy("dueOn").orderBy("id").limit(limit).execute();

export async function markSent(tx: Tx, scope: Scope, id: string, sent: { channel: "mail" | "phone"; secretHash: string | null; sentAt: Date }): Promise<void> {
  await db(tx).updateTable("followUp").set(sent).where("networkId", "=", scope.networkId).where("id", "=", id).execute();
}

export async function saveAnswer(tx: Tx, scope: Scope, followUp: FollowUp): Promise<void> {
  const { answeredAt, answer, reason, hours, note } = followUp;
  await db(tx).updateTable("followUp").set({ answeredAt, answer, reason, hours, note }).where("networkId", "=", scope.networkId).where("id", "=", followUp.id).execute();
}

/** Takes questions back that were never sent. */
export async function dropFollowUps(tx: Tx, scope: Scope, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await db(tx).deleteFrom("followUp").where("networkId", "=", scope.networkId).where("id", "in", [...ids]).where("sentAt", "is", null).where("answeredAt", "is", null).execute();
}

/** Takes all questions about an agreement back that were never sent. */
export async function dropUnsent(tx: Tx, scope: Scope, commitmentId: string): Promise<void> {
  await db(tx).deleteFrom("followUp").where("networkId", "=", scope.networkId).where("commitmentId", "=", commitmentId).where("sentAt", "is", null).where("answeredAt", "is", null).execute();
}
