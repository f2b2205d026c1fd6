// SPDX-License-Identifier: EUPL-1.2
import { systemTables } from "../../src/kernel/migrations.ts";

/** Asks the catalogue of one database. */
export type Asker = (sql: string) => Promise<Record<string, unknown>[]>;

const isSystem = (table: string): boolean => table in systemTables;

/** Every table of schema public with what row-level security says about it. */
async function tables(ask: Asker): Promise<{ name: string; enabled: boolean; forced: boolean; policies: string[] }[]> {
  const rows = await ask(`select c.relname as name, c.relrowsecurity as enabled, c.relforcerowsecurity as forced,
      coalesce((select array_agg(coalesce(pg_get_expr(p.polqual, p.polrelid), '') || ' / ' || coalesce(pg_get_expr(p.polwithcheck, p.polrelid), '')) from pg_policy p where p.polrelid = c.oid), '{}') as policies
    from pg_class c join pg_namespace n on n.oid = c.relnamespace where n.nspname = 'public' and c.relkind in ('r', 'p') order by 1`);
  return rows as { name: string; enabled: boolean; forced: boolean; policies: string[] }[];
}

/** The tables that hold a network's rows: all but the named system tables. */
export const networkTables = async (ask: Asker): Promise<string[]> => (await tables(ask)).map((table) => table.name).filter((name) => !isSystem(name));

/** Tables that the last wall does not stand around: no policy, not forced on the owner, or a policy that asks for something else. */
export async function unwalled(ask: Asker): Promise<string[]> {
  const own = "(network_id = app_network()) / (network_id = app_network())";
  return (await tables(ask)).filter((table) => !isSystem(table.name)).flatMap((table) => {
    if (!table.enabled) return [`${table.name}: row-level security is off`];
    if (!table.forced) return [`${table.name}: the owner may pass`];
    if (table.policies.length === 0) return [`${table.name}: no policy`];
    return table.policies.filter((policy) => policy !== own).map((policy) => `${table.name}: policy ${policy}`);
  });
}

/** System tables that are named but not there, and system tables that hold a network's or a person's things after all. */
export async function wronglySystem(ask: Asker): Promise<string[]> {
  const there = (await tables(ask)).map((table) => table.name);
  return Object.keys(systemTables).filter((name) => !there.includes(name));
}

/**
 * What would stand in the way of spreading the database over machines by network: keys that `network_id` does not
 * lead, foreign keys that do not carry it along, sequences. Also finds a unique index across networks, which would
 * tell one network what another holds.
 */
export async function notSpreadable(ask: Asker): Promise<string[]> {
  const keys = await ask(`select t.relname as table, i.relname as name, (select a.attname from pg_attribute a where a.attrelid = x.indrelid and a.attnum = x.indkey[0]) as first
    from pg_index x join pg_class i on i.oid = x.indexrelid join pg_class t on t.oid = x.indrelid join pg_namespace n on n.oid = t.relnamespace where n.nspname = 'public' and (x.indisunique or x.indisprimary)`);
  const foreign = await ask(`select t.relname as table, k.conname as name, r.relname as other,
      (select a.attname from pg_attribute a where a.attrelid = k.conrelid and a.attnum = k.conkey[1]) as first, (select a.attname from pg_attribute a where a.attrelid = k.confrelid and a.attnum = k.confkey[1]) as theirs
    from pg_constraint k join pg_class t on t.oid = k.conrelid join pg_class r on r.oid = k.confrelid where k.contype = 'f' and k.connamespace = 'public'::regnamespace`);
  const missing = await ask(`select t.relname as table from pg_class t join pg_namespace n on n.oid = t.relnamespace where n.nspname = 'public' and t.relkind = 'r'
    and not exists (select from pg_attribute a where a.attrelid = t.oid and a.attname = 'network_id' and a.attnotnull)`);
  const sequences = await ask("select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace where n.nspname = 'public' and c.relkind = 'S'");
  const ours = (row: Record<string, unknown>): boolean => !isSystem(String(row["table"]));
  return [
    ...keys.filter((row) => ours(row) && row["first"] !== "network_id").map((row) => `${String(row["table"])}: key ${String(row["name"])} begins with ${String(row["first"])}`),
    ...foreign.filter((row) => ours(row) && !isSystem(String(row["other"])) && (row["first"] !== "network_id" || row["theirs"] !== "network_id")).map((row) => `${String(row["table"])}: foreign key ${String(row["name"])} does not carry the network`),
    ...missing.filter(ours).map((row) => `${String(row["table"])}: no network_id`),
    ...sequences.map((row) => `sequence ${String(row["name"])}`),
  ];
}
