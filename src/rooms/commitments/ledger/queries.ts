// SPDX-License-Identifier: EUPL-1.2
import { sql, type RawBuilder } from "kysely";
import { tables, type Reader } from "../../../kernel/database/connect.ts";
import type { Scope } from "../../../kernel/scope.ts";
import { agreementRows, type AgreementRow } from "../queries.ts";
import type { AgreementState } from "../rules.ts";
import type { CommitmentTables } from "../store.ts";

const db = (reader: Reader) => tables<CommitmentTables>(reader);

export const ledgerStates = { open: ["sealed", "contacted", "running"], kept: ["fulfilled", "partly"], stopped: ["notFeasible", "lapsed"] } as const satisfies Record<string, readonly AgreementState[]>;
export type LedgerState = keyof typeof ledgerStates;
export const ledgerKinds = { time: ["hours", "days", "persons"], things: ["pieces", "kilograms"], places: ["rooms", "squareMetres"], rides: ["rides"], other: ["other"] } as const;
export type LedgerKind = keyof typeof ledgerKinds;

export interface LedgerFilter {
  readonly state?: LedgerState | undefined;
  readonly kind?: LedgerKind | undefined;
  readonly topic?: string | undefined;
  readonly editionId?: string | undefined;
  /** Finds only agreements whose sides are named in public: nobody learns from a filter who stands behind "a business". */
  readonly organisationId?: string | undefined;
  readonly quarterId?: string | undefined;
}

const party = (scope: Scope, where: RawBuilder<unknown>): RawBuilder<boolean> =>
  sql<boolean>`exists (select 1 from commitment_party p where p.network_id = ${scope.networkId} and p.commitment_id = c.id and ${where})`;
const named = (scope: Scope): RawBuilder<boolean> => sql<boolean>`not ${party(scope, sql`not p.publish_names`)}`;
const any = (words: readonly string[]): RawBuilder<unknown> => sql`any(${[...words]}::text[])`;

function ledgerWhere(scope: Scope, filter: LedgerFilter): RawBuilder<boolean> {
  const parts: RawBuilder<boolean>[] = [sql<boolean>`c.network_id = ${scope.networkId}`, sql<boolean>`c.sealed_at is not null`];
  if (filter.state) parts.push(sql<boolean>`c.state = ${any(ledgerStates[filter.state])}`);
  if (filter.topic) parts.push(sql<boolean>`c.topic = ${filter.topic}`);
  if (filter.editionId) parts.push(sql<boolean>`c.edition_id = ${filter.editionId}`);
  if (filter.kind) parts.push(sql<boolean>`exists (select 1 from contribution g where g.network_id = ${scope.networkId} and g.commitment_id = c.id and g.unit = ${any(ledgerKinds[filter.kind])})`);
  if (filter.organisationId) parts.push(party(scope, sql`p.organisation_id = ${filter.organisationId}`), named(scope));
  if (filter.quarterId) parts.push(party(scope, sql`p.quarter_id = ${filter.quarterId}`), named(scope));
  return sql.join(parts, sql` and `) as RawBuilder<boolean>;
}

/** Sealed agreements, newest first, with their total; five questions whatever the size. */
export async function ledgerPage(reader: Reader, scope: Scope, filter: LedgerFilter, page: { number: number; size: number }): Promise<{ rows: AgreementRow[]; total: number }> {
  const found = await sql<{ id: string; total: number }>`
    select c.id, count(*) over () as total from commitment c where ${ledgerWhere(scope, filter)}
    order by c.sealed_at desc, c.id desc limit ${page.size} offset ${(page.number - 1) * page.size}`.execute(db(reader));
  return { rows: await agreementRows(reader, scope, found.rows.map((row) => row.id)), total: found.rows[0]?.total ?? 0 };
}

/** What was promised and what was kept, over all sealed agreements of the network; hours as written on the agreements. */
export async function ledgerFigures(reader: Reader, scope: Scope): Promise<{ given: number; kept: number; hours: number }> {
  const counts = await sql<{ given: number; kept: number }>`
    select count(*) as given, count(*) filter (where state in ('fulfilled', 'partly')) as kept from commitment where network_id = ${scope.networkId} and sealed_at is not null`.execute(db(reader));
  const hours = await sql<{ hours: number }>`
    select coalesce(sum(g.quantity), 0) as hours from contribution g join commitment c on c.network_id = g.network_id and c.id = g.commitment_id
    where g.network_id = ${scope.networkId} and g.unit = 'hours' and c.sealed_at is not null`.execute(db(reader));
  return { given: counts.rows[0]?.given ?? 0, kept: counts.rows[0]?.kept ?? 0, hours: hours.rows[0]?.hours ?? 0 };
}

/** Organisations that stand in public with a sealed agreement, by name. */
export async function namedOrganisations(reader: Reader, scope: Scope): Promise<{ id: string; name: string }[]> {
  const found = await sql<{ id: string; name: string }>`
    select p.organisation_id as id, min(p.name) as name from commitment_party p join commitment c on c.network_id = p.network_id and c.id = p.commitment_id
    where p.network_id = ${scope.networkId} and c.sealed_at is not null and ${named(scope)} group by 1 order by min(p.name) collate "und-x-icu"`.execute(db(reader));
  return found.rows;
}

/** The latest kept promises whose sides all agreed to be named. */
export async function latestKept(reader: Reader, scope: Scope, count: number): Promise<AgreementRow[]> {
  const found = await sql<{ id: string }>`
    select c.id from commitment c where c.network_id = ${scope.networkId} and c.state = 'fulfilled' and not c.differs and ${named(scope)}
    order by (select max(f.answered_at) from follow_up f where f.network_id = c.network_id and f.commitment_id = c.id) desc nulls last, c.id desc limit ${count}`.execute(db(reader));
  return agreementRows(reader, scope, found.rows.map((row) => row.id));
}

const keptAndNamed = (scope: Scope): RawBuilder<boolean> => sql<boolean>`c.network_id = ${scope.networkId} and c.state = ${any(ledgerStates.kept)} and not c.differs and ${named(scope)}`;

/** Kept promises whose sides all agreed to be named, in the order of their ids, for machines that fetch page by page; `id`: this one alone. */
export async function keptAfter(reader: Reader, scope: Scope, slice: { limit: number; after?: string }, id?: string): Promise<AgreementRow[]> {
  const found = await sql<{ id: string }>`
    select c.id from commitment c where ${keptAndNamed(scope)} ${slice.after ? sql`and c.id > ${slice.after}` : sql``} ${id ? sql`and c.id = ${id}` : sql``} order by c.id limit ${slice.limit}`.execute(db(reader));
  return agreementRows(reader, scope, found.rows.map((row) => row.id));
}

/** The same, the latest answered first, with the moment of the answer. */
export async function keptLately(reader: Reader, scope: Scope, count: number): Promise<{ row: AgreementRow; at: Date }[]> {
  const found = await sql<{ id: string; at: Date }>`
    select c.id, coalesce((select max(f.answered_at) from follow_up f where f.network_id = c.network_id and f.commitment_id = c.id), c.sealed_at, c.created_at) as at
    from commitment c where ${keptAndNamed(scope)} order by at desc, c.id desc limit ${count}`.execute(db(reader));
  const rows = new Map((await agreementRows(reader, scope, found.rows.map((row) => row.id))).map((row) => [row.id, row]));
  return found.rows.flatMap(({ id, at }) => { const row = rows.get(id); return row ? [{ row, at }] : []; });
}

/** Agreements of an organisation that may stand in public, newest first. */
export async function publicAgreementsOf(reader: Reader, scope: Scope, organisationId: string, count: number): Promise<AgreementRow[]> {
  return (await ledgerPage(reader, scope, { organisationId }, { number: 1, size: count })).rows;
}

export interface DeskFilter {
  readonly search?: string | undefined;
  readonly state?: AgreementState | undefined;
  readonly differs?: boolean | undefined;
}
export const deskOrders = { number: sql`c.number`, title: sql`c.title collate "und-x-icu"`, state: sql`c.state`, sealed: sql`c.sealed_at` } as const;
export type DeskOrder = keyof typeof deskOrders;

/** Every agreement for the coordination, drafts too. */
export async function deskPage(
  reader: Reader, scope: Scope, filter: DeskFilter, order: { by: DeskOrder; down: boolean }, page: { number: number; size: number },
): Promise<{ rows: AgreementRow[]; total: number }> {
  const parts: RawBuilder<boolean>[] = [sql<boolean>`c.network_id = ${scope.networkId}`];
  if (filter.state) parts.push(sql<boolean>`c.state = ${filter.state}`);
  if (filter.differs) parts.push(sql<boolean>`c.differs`);
  if (filter.search) {
    const like = `%${filter.search.replace(/[\\%_]/g, "\\$&")}%`;
    parts.push(sql<boolean>`(c.number ilike ${like} or c.title ilike ${like} or ${party(scope, sql`p.name ilike ${like}`)})`);
  }
  const direction = order.down ? sql`desc nulls last` : sql`asc nulls last`;
  const found = await sql<{ id: string; total: number }>`
    select c.id, count(*) over () as total from commitment c where ${sql.join(parts, sql` and `)}
    order by ${deskOrders[order.by]} ${direction}, c.id limit ${page.size} offset ${(page.number - 1) * page.size}`.execute(db(reader));
  return { rows: await agreementRows(reader, scope, found.rows.map((row) => row.id)), total: found.rows[0]?.total ?? 0 };
}
