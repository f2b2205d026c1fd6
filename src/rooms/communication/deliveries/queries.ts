// SPDX-License-Identifier: EUPL-1.2
import type { Reader } from "../../../kernel/database/connect.ts";
import { tables } from "../../../kernel/database/connect.ts";
import type { Scope } from "../../../kernel/scope.ts";
import { troubled, type Delivery, type MailState } from "./rules.ts";
import { mailColumns, type MailTables } from "./store.ts";

const pageSize = 25;
const minute = 60_000;

const mails = (reader: Reader, scope: Scope) => tables<MailTables>(reader).selectFrom("mail").where("networkId", "=", scope.networkId);

export interface MailFilter {
  readonly recipient?: string;
  readonly kind?: string;
  readonly states?: readonly MailState[];
  readonly circularId?: string;
  readonly page: number;
  readonly size?: number;
}

/** Mails of the network, newest first; `recipient`: exact address. */
export async function listMails(reader: Reader, scope: Scope, filter: MailFilter): Promise<{ rows: Delivery[]; pages: number; total: number }> {
  const size = filter.size ?? pageSize;
  let query = mails(reader, scope);
  if (filter.recipient) query = query.where("recipient", "=", filter.recipient.toLowerCase());
  if (filter.kind) query = query.where("kind", "=", filter.kind);
  if (filter.states) query = query.where("state", "in", filter.states);
  if (filter.circularId) query = query.where("circularId", "=", filter.circularId);
  const { total } = await query.select((select) => select.fn.countAll<number>().as("total")).executeTakeFirstOrThrow();
  const rows = await query.select(mailColumns).orderBy("at", "desc").orderBy("id", "desc").limit(size).offset((filter.page - 1) * size).execute();
  return { rows, pages: Math.max(1, Math.ceil(total / size)), total };
}

/** How many mails are in which state; of one circular, or of all. */
export async function mailCounts(reader: Reader, scope: Scope, circularId?: string): Promise<Partial<Record<MailState, number>>> {
  let query = mails(reader, scope);
  if (circularId) query = query.where("circularId", "=", circularId);
  const rows = await query.select(["state", (select) => select.fn.countAll<number>().as("count")]).groupBy("state").execute();
  return Object.fromEntries(rows.map((row) => [row.state, row.count]));
}

/** What the operator needs to know of the mails of one network: numbers and times, no address and no subject. */
export interface MailFigures {
  readonly waiting: number;
  readonly sending: number;
  /** Failed, dead or uncertain: a person has to look. */
  readonly troubled: number;
  /** Left here because no mail server is set. */
  readonly kept: number;
  readonly sentLastDay: number;
  /** Since when the oldest of the waiting ones waits. */
  readonly oldestWaiting: Date | null;
}

export async function mailFigures(reader: Reader, scope: Scope, at: Date): Promise<MailFigures> {
  const counts = await mailCounts(reader, scope);
  const { oldest } = await mails(reader, scope).where("state", "in", ["waiting", "sending"]).select((select) => select.fn.min("at").as("oldest")).executeTakeFirstOrThrow();
  const { sent } = await mails(reader, scope).where("state", "=", "sent").where("settledAt", ">", new Date(at.getTime() - 24 * 60 * minute)).select((select) => select.fn.countAll<number>().as("sent")).executeTakeFirstOrThrow();
  return {
    waiting: counts.waiting ?? 0, sending: counts.sending ?? 0, troubled: troubled.reduce((sum, state) => sum + (counts[state] ?? 0), 0),
    kept: counts.kept ?? 0, sentLastDay: sent, oldestWaiting: oldest,
  };
}

/** Waiting mails whose time came a quarter of an hour ago, and sending ones whose lease ended long ago. */
export async function overdueMails(reader: Reader, scope: Scope, at: Date): Promise<string[]> {
  const limit = new Date(at.getTime() - 15 * minute);
  const rows = await mails(reader, scope).where((where) => where.or([
    where.and([where("state", "=", "waiting"), where("nextAt", "<", limit)]),
    where.and([where("state", "=", "sending"), where("leaseUntil", "<", limit)]),
  ])).select("id").orderBy("at").limit(200).execute();
  return rows.map((row) => row.id);
}

/** Some mail that a person could still send, for tests and walks. */
export const someOpenMail = (reader: Reader, scope: Scope): Promise<{ id: string } | undefined> =>
  mails(reader, scope).select("id").orderBy("id").limit(1).executeTakeFirst();
