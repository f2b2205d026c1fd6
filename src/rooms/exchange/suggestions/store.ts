// SPDX-License-Identifier: EUPL-1.2
import { tables, type Reader, type Tx } from "../../../kernel/database/connect.ts";
import type { Scope } from "../../../kernel/scope.ts";
import type { Feedback } from "./rules.ts";

export interface PairTables {
  suggestionFeedback: Feedback & { networkId: string };
  introduction: { networkId: string; id: string; needId: string; offerId: string; note: string | null; madeBy: string | null; madeAt: Date };
}

const db = (reader: Reader) => tables<PairTables>(reader);

/** Remembers what was said of a pair; the last word counts. */
export async function saveFeedback(tx: Tx, scope: Scope, feedback: Feedback): Promise<void> {
  const { verdict, reason, note, saidBy, fromId, at } = feedback;
  await db(tx).insertInto("suggestionFeedback").values({ networkId: scope.networkId, ...feedback })
    .onConflict((on) => on.columns(["networkId", "needId", "offerId"]).doUpdateSet({ verdict, reason, note, saidBy, fromId, at })).execute();
}

/** What was said of a pair, if anything. */
export const findFeedback = (reader: Reader, scope: Scope, needId: string, offerId: string): Promise<Feedback | undefined> =>
  db(reader).selectFrom("suggestionFeedback").select(["id", "needId", "offerId", "verdict", "reason", "note", "saidBy", "fromId", "at"])
    .where("networkId", "=", scope.networkId).where("needId", "=", needId).where("offerId", "=", offerId).executeTakeFirst();

/** As if nothing had been said; the log still knows. */
export async function deleteFeedback(tx: Tx, scope: Scope, id: string): Promise<void> {
  await db(tx).deleteFrom("suggestionFeedback").where("networkId", "=", scope.networkId).where("id", "=", id).execute();
}

export async function insertIntroduction(tx: Tx, scope: Scope, introduction: Omit<PairTables["introduction"], "networkId">): Promise<void> {
  await db(tx).insertInto("introduction").values({ networkId: scope.networkId, ...introduction }).execute();
}

export const isIntroduced = async (reader: Reader, scope: Scope, needId: string, offerId: string): Promise<boolean> =>
  (await db(reader).selectFrom("introduction").select("id").where("networkId", "=", scope.networkId).where("needId", "=", needId).where("offerId", "=", offerId).executeTakeFirst()) !== undefined;
