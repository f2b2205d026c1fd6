// SPDX-License-Identifier: EUPL-1.2
import { sql } from "kysely";
import type { Reader, Tx } from "../../../kernel/database/connect.ts";
import type { Scope } from "../../../kernel/scope.ts";
import { db } from "../store.ts";
import type { BarrierCase, FeedbackContact } from "./rules.ts";

const columns = ["id", "number", "kind", "what", "place", "email", "locale", "state", "receivedAt", "dueOn", "answer", "answeredAt", "closedAt", "outcome", "version"] as const;

export const findContact = (reader: Reader, scope: Scope): Promise<FeedbackContact | undefined> =>
  db(reader).selectFrom("feedbackContact").select(["office", "email", "phone", "version"]).where("networkId", "=", scope.networkId).executeTakeFirst();

export async function saveContact(tx: Tx, scope: Scope, contact: FeedbackContact): Promise<void> {
  await db(tx).insertInto("feedbackContact").values({ networkId: scope.networkId, ...contact })
    .onConflict((on) => on.column("networkId").doUpdateSet(contact)).execute();
}

export const findCase = (reader: Reader, scope: Scope, id: string): Promise<BarrierCase | undefined> =>
  db(reader).selectFrom("barrierCase").select(columns).where("networkId", "=", scope.networkId).where("id", "=", id).executeTakeFirst();

export const findCaseBySecret = (reader: Reader, scope: Scope, secretHash: string): Promise<BarrierCase | undefined> =>
  db(reader).selectFrom("barrierCase").select(columns).where("networkId", "=", scope.networkId).where("secretHash", "=", secretHash).executeTakeFirst();

/** How many cases of that kind came in that year. */
export async function casesOfYear(reader: Reader, scope: Scope, kind: BarrierCase["kind"], year: number): Promise<number> {
  const prefix = `${kind === "barrier" ? "B" : "R"}-${year}-`;
  const row = await db(reader).selectFrom("barrierCase").select((eb) => eb.fn.countAll<number>().as("count"))
    .where("networkId", "=", scope.networkId).where("number", "like", `${prefix}%`).executeTakeFirstOrThrow();
  return Number(row.count);
}

export async function insertCase(tx: Tx, scope: Scope, one: BarrierCase & { secretHash: string }): Promise<void> {
  await db(tx).insertInto("barrierCase").values({ networkId: scope.networkId, ...one }).execute();
}

export async function updateCase(tx: Tx, scope: Scope, id: string, change: Partial<Pick<BarrierCase, "state" | "answer" | "answeredAt" | "closedAt" | "outcome">>): Promise<void> {
  await db(tx).updateTable("barrierCase").set((eb) => ({ ...change, version: eb("version", "+", 1) })).where("networkId", "=", scope.networkId).where("id", "=", id).execute();
}

export interface CaseFilter {
  readonly state?: BarrierCase["state"];
  readonly kind?: BarrierCase["kind"];
  readonly search?: string;
  readonly sort: "due" | "received";
  readonly descending: boolean;
  readonly page: number;
  readonly size?: number;
}

/** Cases by day of answer or of arrival; the search looks at number, text and place. */
export async function listCases(reader: Reader, scope: Scope, filter: CaseFilter): Promise<{ rows: BarrierCase[]; pages: number; total: number }> {
  const size = filter.size ?? 25;
  let query = db(reader).selectFrom("barrierCase").where("networkId", "=", scope.networkId);
  if (filter.state) query = query.where("state", "=", filter.state);
  if (filter.kind) query = query.where("kind", "=", filter.kind);
  if (filter.search) {
    const like = `%${filter.search.replace(/[\\%_]/g, (found) => `\\${found}`)}%`;
    query = query.where((or) => or.or([or("number", "ilike", like), or("what", "ilike", like), or("place", "ilike", like)]));
  }
  const { total } = await query.select((eb) => eb.fn.countAll<number>().as("total")).executeTakeFirstOrThrow();
  const rows = await query.select(columns).orderBy(filter.sort === "due" ? "dueOn" : "receivedAt", filter.descending ? "desc" : "asc").orderBy("id")
    .limit(size).offset((filter.page - 1) * size).execute();
  return { rows, total: Number(total), pages: Math.max(1, Math.ceil(Number(total) / size)) };
}

/** How many wait for an answer, how many of them too long, and since when the oldest. */
export async function waitingCases(reader: Reader, scope: Scope, today: string): Promise<{ open: number; overdue: number; oldest: Date | null }> {
  const row = await db(reader).selectFrom("barrierCase")
    .select((eb) => [eb.fn.countAll<number>().as("open"), eb.fn.min("receivedAt").as("oldest"), sql<number>`count(*) filter (where due_on < ${today}::date)`.as("overdue")])
    .where("networkId", "=", scope.networkId).where("state", "=", "open").executeTakeFirstOrThrow();
  return { open: Number(row.open), overdue: Number(row.overdue), oldest: (row.oldest as Date | null) ?? null };
}

export const anyCase = (reader: Reader, scope: Scope): Promise<{ id: string } | undefined> =>
  db(reader).selectFrom("barrierCase").select("id").where("networkId", "=", scope.networkId).orderBy("id").limit(1).executeTakeFirst();
