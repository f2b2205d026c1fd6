// SPDX-License-Identifier: EUPL-1.2
import { tables, type Reader } from "../../../kernel/database/connect.ts";
import type { Addressee } from "../../../kernel/room.ts";
import type { Scope } from "../../../kernel/scope.ts";
import type { Subscription, SubscriptionStep } from "./rules.ts";
import type { SubscriptionTables } from "./store.ts";

const pageSize = 50;
const db = (reader: Reader) => tables<SubscriptionTables>(reader);

export type SubscriberRow = Pick<Subscription, "id" | "email" | "locale" | "state" | "since"> & { readonly steps: readonly SubscriptionStep[] };

/** Subscribers with the log of their steps; those that ended last. */
export async function listSubscribers(reader: Reader, scope: Scope, filter: { state?: string; page: number; size?: number }): Promise<{ rows: SubscriberRow[]; total: number; pages: number }> {
  const size = filter.size ?? pageSize;
  let query = db(reader).selectFrom("subscription").where("networkId", "=", scope.networkId);
  if (filter.state) query = query.where("state", "=", filter.state as Subscription["state"]);
  const { total } = await query.select((select) => select.fn.countAll<number>().as("total")).executeTakeFirstOrThrow();
  const rows = await query.select(["id", "email", "locale", "state", "since"]).orderBy("state").orderBy("since", "desc").limit(size).offset((filter.page - 1) * size).execute();
  const steps = rows.length === 0 ? [] : await db(reader).selectFrom("subscriptionStep").select(["subscriptionId", "step", "textVersion", "how", "at"])
    .where("networkId", "=", scope.networkId).where("subscriptionId", "in", rows.map((row) => row.id)).orderBy("id").execute();
  return { rows: rows.map((row) => ({ ...row, steps: steps.filter((step) => step.subscriptionId === row.id) })), total, pages: Math.max(1, Math.ceil(total / size)) };
}

/** Everybody who confirmed the newsletter. */
export async function confirmedSubscribers(reader: Reader, scope: Scope): Promise<Addressee[]> {
  const rows = await db(reader).selectFrom("subscription").select(["email", "locale"]).where("networkId", "=", scope.networkId).where("state", "=", "confirmed").orderBy("email").execute();
  return rows.map((row) => ({ name: row.email, email: row.email, locale: row.locale }));
}

export const someSubscription = (reader: Reader, scope: Scope): Promise<{ id: string } | undefined> =>
  db(reader).selectFrom("subscription").select("id").where("networkId", "=", scope.networkId).orderBy("id").limit(1).executeTakeFirst();
