// SPDX-License-Identifier: EUPL-1.2
import { sql } from "kysely";
import { tables, type Reader } from "../../../kernel/database/connect.ts";
import type { Scope } from "../../../kernel/scope.ts";
import type { FollowUpTables } from "./store.ts";
import type { FollowUpKind } from "./rules.ts";

const db = (reader: Reader) => tables<FollowUpTables>(reader);

/** A question that waits, with the words a list needs. */
export interface Waiting {
  readonly id: string;
  readonly commitmentId: string;
  readonly kind: FollowUpKind;
  readonly organisationId: string;
  readonly organisation: string;
  readonly number: string;
  readonly title: string;
  readonly channel: "mail" | "phone";
  readonly sentAt: Date;
}

const waiting = (scope: Scope) => sql`
  select f.id, f.commitment_id as "commitmentId", f.kind, p.organisation_id as "organisationId", p.name as organisation, c.number, c.title, f.channel, f.sent_at as "sentAt"
  from follow_up f
    join commitment c on c.network_id = f.network_id and c.id = f.commitment_id
    join commitment_party p on p.network_id = f.network_id and p.id = f.party_id
  where f.network_id = ${scope.networkId} and f.sent_at is not null and f.answered_at is null and c.settled_at is null`;

/** Asked and unanswered: by mail before `before`, or where nobody could be mailed; longest wait first. */
export async function silentFollowUps(reader: Reader, scope: Scope, before: Date, limit: number): Promise<Waiting[]> {
  return (await sql<Waiting>`${waiting(scope)} and (f.channel = 'phone' or f.sent_at < ${before}) order by f.sent_at, f.id limit ${limit}`.execute(db(reader))).rows;
}

/** Asked and unanswered questions to these organisations. */
export async function openFollowUpsOf(reader: Reader, scope: Scope, organisationIds: readonly string[]): Promise<Waiting[]> {
  if (organisationIds.length === 0) return [];
  return (await sql<Waiting>`${waiting(scope)} and p.organisation_id = any(${[...organisationIds]}::uuid[]) order by f.sent_at, f.id`.execute(db(reader))).rows;
}

/** Agreements whose sides say different things, with the names of the sides. */
export async function differingAgreements(reader: Reader, scope: Scope): Promise<{ id: string; number: string; names: string; since: Date | null }[]> {
  const found = await sql<{ id: string; number: string; names: string; since: Date | null }>`
    select c.id, c.number,
      (select string_agg(p.name, ' und ' order by p.position) from commitment_party p where p.network_id = c.network_id and p.commitment_id = c.id) as names,
      (select max(f.answered_at) from follow_up f where f.network_id = c.network_id and f.commitment_id = c.id) as since
    from commitment c where c.network_id = ${scope.networkId} and c.differs order by c.number limit 50`.execute(db(reader));
  return found.rows;
}

/** Sides that say they did not reach the other one, while nobody has settled it. */
export async function unreached(reader: Reader, scope: Scope): Promise<{ id: string; number: string; organisation: string; since: Date }[]> {
  const found = await sql<{ id: string; number: string; organisation: string; since: Date }>`
    select c.id, c.number, p.name as organisation, f.answered_at as since
    from follow_up f
      join commitment c on c.network_id = f.network_id and c.id = f.commitment_id
      join commitment_party p on p.network_id = f.network_id and p.id = f.party_id
    where f.network_id = ${scope.networkId} and f.answer = 'noContact' and c.state = 'sealed' and not c.differs and c.settled_at is null order by f.answered_at limit 50`.execute(db(reader));
  return found.rows;
}

/** Any question, for tests and crawls that need an address. */
export const anyFollowUp = async (reader: Reader, scope: Scope): Promise<{ id: string } | undefined> =>
  db(reader).selectFrom("followUp").select("id").where("networkId", "=", scope.networkId).orderBy("id").limit(1).executeTakeFirst();

/** Hours that the sides reported afterwards, by agreement: the latest word that names any. */
export async function confirmedHours(reader: Reader, scope: Scope, editionId: string): Promise<Map<string, number>> {
  const found = await sql<{ id: string; hours: number }>`
    select distinct on (f.commitment_id) f.commitment_id as id, f.hours from follow_up f join commitment c on c.network_id = f.network_id and c.id = f.commitment_id
    where f.network_id = ${scope.networkId} and c.edition_id = ${editionId} and f.hours is not null order by f.commitment_id, f.answered_at desc`.execute(db(reader));
  return new Map(found.rows.map((row) => [row.id, row.hours]));
}
