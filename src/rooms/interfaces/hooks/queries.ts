// SPDX-License-Identifier: EUPL-1.2
import type { Reader } from "../../../kernel/database/connect.ts";
import type { Scope } from "../../../kernel/scope.ts";
import { db } from "../store.ts";
import type { Delivery, Hook, HookEvent } from "./rules.ts";

const hookColumns = ["id", "url", "events", "state", "failures", "createdAt", "deliveredAt", "version"] as const;
const deliveryColumns = ["id", "webhookId", "event", "state", "attempts", "status", "fault", "createdAt", "triedAt"] as const;
const shaped = (row: Omit<Hook, "events"> & { events: readonly string[] }): Hook => ({ ...row, events: row.events as readonly HookEvent[] });

export const listHooks = async (reader: Reader, scope: Scope): Promise<Hook[]> =>
  (await db(reader).selectFrom("webhook").select(hookColumns).where("networkId", "=", scope.networkId).orderBy("id").execute()).map(shaped);

export async function findHook(reader: Reader, scope: Scope, id: string): Promise<Hook | undefined> {
  const row = await db(reader).selectFrom("webhook").select(hookColumns).where("networkId", "=", scope.networkId).where("id", "=", id).executeTakeFirst();
  return row && shaped(row);
}

/** The latest messages of a hook, newest first; without what stood in them. */
export const listDeliveries = (reader: Reader, scope: Scope, hookId: string, count: number): Promise<Delivery[]> =>
  db(reader).selectFrom("webhookDelivery").select(deliveryColumns).where("networkId", "=", scope.networkId).where("webhookId", "=", hookId).orderBy("createdAt", "desc").orderBy("id", "desc").limit(count).execute();

export interface ToSend {
  readonly delivery: Delivery;
  readonly body: string;
  readonly hook: Hook;
  readonly secret: string;
}

/** A message with the address and the secret it is sent with. */
export async function findToSend(reader: Reader, scope: Scope, id: string): Promise<ToSend | undefined> {
  const row = await db(reader).selectFrom("webhookDelivery").select([...deliveryColumns, "body"]).where("networkId", "=", scope.networkId).where("id", "=", id).executeTakeFirst();
  const hook = row && (await findHook(reader, scope, row.webhookId));
  if (!row || !hook) return undefined;
  const { secret } = await db(reader).selectFrom("webhook").select("secret").where("networkId", "=", scope.networkId).where("id", "=", hook.id).executeTakeFirstOrThrow();
  const { body, ...delivery } = row;
  return { delivery, body, hook, secret };
}

/** Messages and remembered answers that nobody needs any more. */
export async function countOld(reader: Reader, scope: Scope, messages: Date, answers: Date): Promise<number> {
  const first = await db(reader).selectFrom("webhookDelivery").select((eb) => eb.fn.countAll<number>().as("count")).where("networkId", "=", scope.networkId).where("createdAt", "<", messages).executeTakeFirstOrThrow();
  const second = await db(reader).selectFrom("importRequest").select((eb) => eb.fn.countAll<number>().as("count")).where("networkId", "=", scope.networkId).where("at", "<", answers).executeTakeFirstOrThrow();
  return first.count + second.count;
}

/** Any message, for tests and crawls that need an id. */
export const anyDelivery = (reader: Reader, scope: Scope): Promise<{ id: string } | undefined> =>
  db(reader).selectFrom("webhookDelivery").select("id").where("networkId", "=", scope.networkId).limit(1).executeTakeFirst();
