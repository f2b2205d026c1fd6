// SPDX-License-Identifier: EUPL-1.2
import type pg from "pg";

/** A table as a backup sees it. */
export interface TableShape {
  readonly name: string;
  /** Stored columns by name: generated ones come back by themselves, and the order in which they were added tells nothing. */
  readonly columns: readonly string[];
  /** What the rows are ordered by, ready for SQL: the same rows always make the same bytes. */
  readonly order: string;
  /** Row-level security binds the login: the rows are fetched network by network. */
  readonly byNetwork: boolean;
}

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/** Settings under which text means the same on every server. */
export const plainSession = "set statement_timeout = 0; set lock_timeout = 0; set idle_in_transaction_session_timeout = 0; set datestyle = 'ISO, YMD'; set intervalstyle = 'postgres'; set timezone = 'UTC'; set bytea_output = 'hex'; set extra_float_digits = 1; set client_encoding = 'UTF8'; set search_path = public";

/** All tables of schema public, by name. */
export async function tableShapes(client: pg.Client): Promise<TableShape[]> {
  const bound = await isBound(client);
  const { rows } = await client.query<{ name: string; columns: string[]; key: string[] | null; walled: boolean }>(`
    select c.relname as name,
           (select array_agg(a.attname::text order by a.attname collate "C") from pg_attribute a where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '') as columns,
           (select array_agg(quote_ident(a.attname) || case when a.attcollation <> 0 then ' collate "C"' else '' end order by k.place)
              from pg_index x, unnest(x.indkey::int2[]) with ordinality k(number, place), pg_attribute a
             where x.indrelid = c.oid and x.indisprimary and a.attrelid = c.oid and a.attnum = k.number) as key,
           c.relrowsecurity and (c.relforcerowsecurity or not pg_has_role(c.relowner, 'usage')) and exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'network_id') as walled
      from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' order by c.relname collate "C"`);
  return rows.map((row) => ({ name: row.name, columns: row.columns, order: (row.key ?? ["t::text collate \"C\""]).join(", "), byNetwork: bound && row.walled }));
}

/** True where the login is neither superuser nor free of row-level security. */
export async function isBound(client: pg.Client): Promise<boolean> {
  const { rows } = await client.query<{ free: boolean }>("select rolsuper or rolbypassrls as free from pg_roles where rolname = current_user");
  return rows[0]?.free !== true;
}

/** The statement that gives out a table in a fixed order. */
export const copyOutOf = (table: TableShape): string => `copy (select ${table.columns.map(quoted).join(", ")} from public.${quoted(table.name)} t order by ${table.order}) to stdout`;

/** The statement that takes a table in. */
export const copyInto = (table: Pick<TableShape, "name" | "columns">): string => `copy public.${quoted(table.name)} (${table.columns.map(quoted).join(", ")}) from stdin`;

/** Statements that take the walls and ties between tables away for a filling, and those that put them back. */
export async function loosened(client: pg.Client): Promise<{ before: string[]; after: string[] }> {
  const bound = await isBound(client);
  const tables = await client.query<{ name: string; forced: boolean; triggers: boolean }>(`
    select quote_ident(relname) as name, relforcerowsecurity as forced, exists (select from pg_trigger where tgrelid = c.oid and not tgisinternal) as triggers
      from pg_class c where relnamespace = 'public'::regnamespace and relkind = 'r'`);
  const ties = await client.query<{ table: string; name: string; rule: string }>(`
    select quote_ident(r.relname) as table, quote_ident(k.conname) as name, pg_get_constraintdef(k.oid) as rule
      from pg_constraint k join pg_class r on r.oid = k.conrelid where k.contype = 'f' and k.connamespace = 'public'::regnamespace and k.conparentid = 0`);
  const forced = tables.rows.filter((table) => bound && table.forced);
  const triggered = tables.rows.filter((table) => table.triggers);
  return {
    before: [
      ...ties.rows.map((tie) => `alter table public.${tie.table} drop constraint ${tie.name}`),
      ...triggered.map((table) => `alter table public.${table.name} disable trigger user`),
      ...forced.map((table) => `alter table public.${table.name} no force row level security`),
    ],
    after: [
      ...ties.rows.map((tie) => `alter table public.${tie.table} add constraint ${tie.name} ${tie.rule}`),
      ...triggered.map((table) => `alter table public.${table.name} enable trigger user`),
      ...forced.map((table) => `alter table public.${table.name} force row level security`),
    ],
  };
}

/** Takes everything of ours out of schema public: for a restore over something that is there. */
export async function clearSchema(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ sql: string }>(`
    select 'drop table public.' || quote_ident(relname) || ' cascade' as sql from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'
    union all
    select 'drop function if exists ' || p.oid::regprocedure::text || ' cascade' from pg_proc p where p.pronamespace = 'public'::regnamespace
       and not exists (select from pg_depend d where d.objid = p.oid and d.deptype = 'e')`);
  for (const { sql } of rows) await client.query(sql);
}
