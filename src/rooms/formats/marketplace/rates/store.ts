// SPDX-License-Identifier: EUPL-1.2
import { tables, type Reader, type Tx } from "../../../../kernel/database/connect.ts";
import type { Scope } from "../../../../kernel/scope.ts";
import type { RateCard } from "./rules.ts";

interface RateTables {
  marketplaceRate: RateCard & { networkId: string; createdAt: Date };
}

const db = (reader: Reader) => tables<RateTables>(reader);

/** All rate cards of the network, the latest first. */
export const listRates = (reader: Reader, scope: Scope): Promise<RateCard[]> =>
  db(reader).selectFrom("marketplaceRate").select(["id", "name", "validFrom", "hands", "knowledge", "students", "method"])
    .where("networkId", "=", scope.networkId).orderBy("validFrom", "desc").execute();

export async function insertRate(tx: Tx, scope: Scope, rate: RateCard, at: Date): Promise<void> {
  await db(tx).insertInto("marketplaceRate").values({ networkId: scope.networkId, ...rate, createdAt: at }).execute();
}
