// SPDX-License-Identifier: EUPL-1.2
import { tables, type Reader, type Tx } from "../../../kernel/database/connect.ts";
import type { Scope } from "../../../kernel/scope.ts";

export interface StandingIn {
  readonly id: string;
  readonly sessionId: string;
  readonly byId: string;
  readonly personId: string;
  readonly reason: string;
  readonly startedAt: Date;
  readonly until: Date;
  readonly endedAt: Date | null;
}

export interface StandingInTables {
  standingIn: StandingIn & { networkId: string };
}

const db = (reader: Reader) => tables<StandingInTables>(reader);

/** Begins; what the session did before ends with it. */
export async function insertStandingIn(tx: Tx, scope: Scope, row: Omit<StandingIn, "endedAt">): Promise<void> {
  await endStandingIn(tx, scope, row.sessionId, row.startedAt);
  await db(tx).insertInto("standingIn").values({ networkId: scope.networkId, ...row, endedAt: null }).execute();
}

export async function endStandingIn(tx: Tx, scope: Scope, sessionId: string, at: Date): Promise<void> {
  await db(tx).updateTable("standingIn").set({ endedAt: at }).where("networkId", "=", scope.networkId).where("sessionId", "=", sessionId).where("endedAt", "is", null).execute();
}

/** Every time somebody stood in for this person, the newest first. */
export const standingInFor = (reader: Reader, scope: Scope, personId: string): Promise<StandingIn[]> =>
  db(reader).selectFrom("standingIn").select(["id", "sessionId", "byId", "personId", "reason", "startedAt", "until", "endedAt"])
    .where("networkId", "=", scope.networkId).where("personId", "=", personId).orderBy("startedAt", "desc").limit(20).execute();
