// SPDX-License-Identifier: EUPL-1.2
import { sql } from "kysely";
import { tables, type Reader, type Tx } from "../../../kernel/database/connect.ts";
import type { Scope } from "../../../kernel/scope.ts";
import type { Delivery } from "./rules.ts";

/** Whether an address still wants a kind of mail, and the secret of its way out. */
export interface Choice {
  readonly id: string;
  readonly address: string;
  readonly kind: string;
  /** Stands in every mail of this kind to this address, so that also an old one leads out. It opens nothing else. */
  readonly secret: string;
  readonly stoppedAt: Date | null;
  readonly how: "link" | "oneClick" | "account" | null;
  readonly createdAt: Date;
}

export interface MailTables {
  mail: Delivery & { networkId: string };
  mailChoice: Choice & { networkId: string };
  outbox: { networkId: string; id: string; payload: unknown };
}

const db = (reader: Reader) => tables<MailTables>(reader);
export const mailColumns = ["id", "kind", "recipient", "toPerson", "locale", "subject", "body", "replyTo", "circularId", "at", "state", "reason", "attempts", "leaseUntil", "nextAt", "settledAt"] as const;

export async function insertMails(tx: Tx, scope: Scope, mails: readonly Delivery[]): Promise<void> {
  for (let from = 0; from < mails.length; from += 500) await db(tx).insertInto("mail").values(mails.slice(from, from + 500).map((mail) => ({ networkId: scope.networkId, ...mail }))).onConflict((on) => on.doNothing()).execute();
}

export const findMail = (reader: Reader, scope: Scope, id: string): Promise<Delivery | undefined> =>
  db(reader).selectFrom("mail").select(mailColumns).where("networkId", "=", scope.networkId).where("id", "=", id).executeTakeFirst();

/** The row, held until the end of the transaction: of two who want to send it, the second sees that it is taken. */
export const holdMail = (tx: Reader, scope: Scope, id: string): Promise<Delivery | undefined> =>
  db(tx).selectFrom("mail").select(mailColumns).where("networkId", "=", scope.networkId).where("id", "=", id).forUpdate().executeTakeFirst();

export async function saveDelivery(tx: Tx, scope: Scope, mail: Delivery): Promise<void> {
  const { state, reason, attempts, leaseUntil, nextAt, settledAt } = mail;
  await db(tx).updateTable("mail").set({ state, reason, attempts, leaseUntil, nextAt, settledAt }).where("networkId", "=", scope.networkId).where("id", "=", mail.id).execute();
}

/** Takes the text out of a mail that held a secret, and out of the news that brought it. */
export async function forgetText(tx: Tx, scope: Scope, id: string): Promise<void> {
  await db(tx).updateTable("mail").set({ body: "" }).where("networkId", "=", scope.networkId).where("id", "=", id).execute();
  await db(tx).updateTable("outbox").set({ payload: sql`payload - 'text'` }).where("networkId", "=", scope.networkId).where("id", "=", id).execute();
}

/** The choice of an address for a kind; made with a fresh secret at the first mail of the kind. */
export async function ensureChoice(tx: Tx, scope: Scope, choice: Pick<Choice, "id" | "address" | "kind" | "secret" | "createdAt">): Promise<Choice> {
  await db(tx).insertInto("mailChoice").values({ networkId: scope.networkId, stoppedAt: null, how: null, ...choice }).onConflict((on) => on.columns(["networkId", "address", "kind"]).doNothing()).execute();
  return (await findChoice(tx, scope, choice.address, choice.kind))!;
}

const choices = (reader: Reader, scope: Scope) =>
  db(reader).selectFrom("mailChoice").select(["id", "address", "kind", "secret", "stoppedAt", "how", "createdAt"]).where("networkId", "=", scope.networkId);

export const findChoice = (reader: Reader, scope: Scope, address: string, kind: string): Promise<Choice | undefined> =>
  choices(reader, scope).where("address", "=", address.toLowerCase()).where("kind", "=", kind).executeTakeFirst();

export const choiceBySecret = (reader: Reader, scope: Scope, secret: string): Promise<Choice | undefined> => choices(reader, scope).where("secret", "=", secret).executeTakeFirst();

export const choicesOf = (reader: Reader, scope: Scope, address: string): Promise<Choice[]> => choices(reader, scope).where("address", "=", address.toLowerCase()).execute();

export const someChoice = (reader: Reader, scope: Scope): Promise<Choice | undefined> => choices(reader, scope).orderBy("id").limit(1).executeTakeFirst();

/** Of many addresses those that want no more of a kind. */
export async function stoppedAddresses(reader: Reader, scope: Scope, kind: string): Promise<Set<string>> {
  const rows = await db(reader).selectFrom("mailChoice").select("address").where("networkId", "=", scope.networkId).where("kind", "=", kind).where("stoppedAt", "is not", null).execute();
  return new Set(rows.map((row) => row.address));
}

export async function saveChoice(tx: Tx, scope: Scope, id: string, stop: Pick<Choice, "stoppedAt" | "how">): Promise<void> {
  await db(tx).updateTable("mailChoice").set(stop).where("networkId", "=", scope.networkId).where("id", "=", id).execute();
}
