// SPDX-License-Identifier: EUPL-1.2
import { tables, type Reader, type Tx } from "../../../kernel/database/connect.ts";
import type { Scope } from "../../../kernel/scope.ts";
import type { RejectReason } from "./rules.ts";

export interface PairTables {
  suggestionFeedback: { networkId: string; id: string; needId: string; offerId: string; reason: RejectReason; note: string | null; saidBy: string | null; at: Date };
  introduction: { networkId: string; id: string; needId: string; offerId: string; note: string | null; madeBy: string | null; madeAt: Date };
}

const db = (reader: Reader) => tables<PairTables>(reader);

/** Remembers why a pair does not fit; the last word counts. */
export async function saveFeedback(tx: Tx, scope: Scope, feedback: Omit<PairTables["suggestionFeedback"], "networkId">): Promise<void> {
  const { reason, note, saidBy, at } = feedback;
  await db(tx).insertInto("suggestionFeedback").values({ networkId: scope.networkId, ...feedback })
    .onConflict((on) => on.columns(["networkId", "needId", "offerId"]).doUpdateSet({ reason, note, saidBy, at })).execute();
}

export async function insertIntroduction(tx: Tx, scope: Scope, introduction: Omit<PairTables["introduction"], "networkId">): Promise<void> {
  await db(tx).insertInto("introduction").values({ networkId: scope.networkId, ...introduction }).execute();
}

export const isIntroduced = async (reader: Reader, scope: Scope, needId: string, offerId: string): Promise<boolean> =>
  (await db(reader).selectFrom("introduction").select("id").where("networkId", "=", scope.networkId).where("needId", "=", needId).where("offerId", "=", offerId).executeTakeFirst()) !== undefined;
