// SPDX-License-Identifier: EUPL-1.2
import type { Reader, Tx } from "../../../kernel/database/connect.ts";
import type { Scope } from "../../../kernel/scope.ts";
import { db } from "../store.ts";
import type { NoticeContent, PrivacyFacts } from "./rules.ts";

export const findPrivacyFacts = (reader: Reader, scope: Scope): Promise<PrivacyFacts | undefined> =>
  db(reader).selectFrom("privacyFacts")
    .select(["officer", "officerName", "officerAddress", "officerEmail", "hostingName", "hostingAddress", "logDays", "authority", "more", "version"])
    .where("networkId", "=", scope.networkId).executeTakeFirst();

export async function savePrivacyFacts(tx: Tx, scope: Scope, facts: PrivacyFacts): Promise<void> {
  await db(tx).insertInto("privacyFacts").values({ networkId: scope.networkId, ...facts })
    .onConflict((on) => on.column("networkId").doUpdateSet(facts)).execute();
}

export interface ReleasedNotice {
  readonly id: string;
  readonly number: number;
  readonly hash: string;
  readonly content: NoticeContent;
  readonly releasedAt: Date;
}

/** The notice that stands now, or the one with that number. */
export const findNotice = (reader: Reader, scope: Scope, number?: number): Promise<ReleasedNotice | undefined> =>
  db(reader).selectFrom("privacyNotice").select(["id", "number", "hash", "content", "releasedAt"])
    .where("networkId", "=", scope.networkId).$if(number !== undefined, (q) => q.where("number", "=", number!))
    .orderBy("number", "desc").limit(1).executeTakeFirst();

/** Number and hash of the notice that stands now, without its words. */
export const findReleased = (reader: Reader, scope: Scope): Promise<{ number: number; hash: string } | undefined> =>
  db(reader).selectFrom("privacyNotice").select(["number", "hash"]).where("networkId", "=", scope.networkId).orderBy("number", "desc").limit(1).executeTakeFirst();

/** All versions, newest first. */
export const listNotices = (reader: Reader, scope: Scope): Promise<{ number: number; releasedAt: Date }[]> =>
  db(reader).selectFrom("privacyNotice").select(["number", "releasedAt"]).where("networkId", "=", scope.networkId).orderBy("number", "desc").execute();

export async function insertNotice(tx: Tx, scope: Scope, notice: ReleasedNotice): Promise<void> {
  await db(tx).insertInto("privacyNotice").values({ networkId: scope.networkId, ...notice, content: JSON.stringify(notice.content) as never }).execute();
}
