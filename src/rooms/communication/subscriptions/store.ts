// SPDX-License-Identifier: EUPL-1.2
import { tables, type Reader, type Tx } from "../../../kernel/database/connect.ts";
import type { Scope } from "../../../kernel/scope.ts";
import type { Subscription, SubscriptionStep } from "./rules.ts";

export interface SubscriptionTables {
  subscription: Subscription & { networkId: string };
  subscriptionStep: SubscriptionStep & { networkId: string; id: string };
}

const db = (reader: Reader) => tables<SubscriptionTables>(reader);
const columns = ["id", "email", "locale", "state", "secretHash", "since"] as const;
const all = (reader: Reader, scope: Scope) => db(reader).selectFrom("subscription").select(columns).where("networkId", "=", scope.networkId);

export const findSubscription = (reader: Reader, scope: Scope, id: string): Promise<Subscription | undefined> => all(reader, scope).where("id", "=", id).executeTakeFirst();
export const subscriptionByEmail = (reader: Reader, scope: Scope, email: string): Promise<Subscription | undefined> => all(reader, scope).where("email", "=", email.toLowerCase()).executeTakeFirst();
export const subscriptionBySecret = (reader: Reader, scope: Scope, secretHash: string): Promise<Subscription | undefined> => all(reader, scope).where("secretHash", "=", secretHash).executeTakeFirst();

/** Writes the subscription as it is now; an address has one row. */
export async function saveSubscription(tx: Tx, scope: Scope, row: Subscription): Promise<void> {
  const { id: _id, email: _email, ...change } = row;
  await db(tx).insertInto("subscription").values({ networkId: scope.networkId, ...row }).onConflict((on) => on.columns(["networkId", "email"]).doUpdateSet(change)).execute();
}

export async function addStep(tx: Tx, scope: Scope, step: SubscriptionStep & { id: string }): Promise<void> {
  await db(tx).insertInto("subscriptionStep").values({ networkId: scope.networkId, ...step }).execute();
}

/** Deletes what nobody confirmed, and says how many. */
export async function deleteUnconfirmed(tx: Tx, scope: Scope, before: Date): Promise<number> {
  const gone = await db(tx).deleteFrom("subscription").where("networkId", "=", scope.networkId).where("state", "=", "asked").where("since", "<", before).executeTakeFirst();
  return Number(gone.numDeletedRows);
}
