// SPDX-License-Identifier: EUPL-1.2
import { rooms } from "../../src/rooms/index.ts";
import { networkTables } from "../walls/schema.ts";
import { behind } from "./roles.ts";
import type { Town } from "./town.ts";

export interface Somebody {
  readonly id: string;
  readonly name: string;
  readonly email: string;
}

/** A row that names somebody, by the values of its primary key. */
export interface Planted {
  readonly table: string;
  readonly key: Readonly<Record<string, unknown>>;
}

interface Column { table: string; name: string; type: string; nullable: boolean; generated: boolean }

const entries = rooms.flatMap((room) => room.personalData ?? []);
const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;
const wordy = /name|representative|recruited|function|note|message|reason|foreword|maker|what|text|subject|body/;

export async function columnsOf(town: Town): Promise<Map<string, Column[]>> {
  const rows = (await behind(town, "select table_name as table, column_name as name, case when data_type = 'ARRAY' then udt_name else data_type end as type, is_nullable = 'YES' as nullable, is_generated = 'ALWAYS' as generated from information_schema.columns where table_schema = 'public' order by ordinal_position")) as unknown as Column[];
  return Map.groupBy(rows, (row) => row.table);
}

const personKeys = async (town: Town): Promise<string[]> =>
  (await behind(town, `select t.relname || '.' || a.attname as column from pg_constraint k join pg_class t on t.oid = k.conrelid join pg_class p on p.oid = k.confrelid and p.relname = 'person'
    cross join lateral unnest(k.conkey) c join pg_attribute a on a.attrelid = t.oid and a.attnum = c where k.contype = 'f' and a.attname <> 'network_id'`)).map((row) => String(row["column"]));

/** What a column takes that names somebody, as SQL; undefined: it names nobody. */
function naming(column: Column, keys: readonly string[], who: Somebody): string | undefined {
  const own = entries.filter((entry) => entry.table === column.table);
  if (column.generated || column.name === "network_id" || column.name === "id") return undefined;
  if (column.type === "uuid") return keys.includes(`${column.table}.${column.name}`) || own.some((entry) => entry.person === column.name || entry.columns.includes(column.name)) ? `${quoted(who.id)}::uuid` : undefined;
  const listed = own.some((entry) => entry.columns.includes(column.name) || entry.address === column.name);
  if (!listed) return undefined;
  if (column.type === "jsonb") return column.name === "payload" ? `jsonb_build_object('to', ${quoted(who.email)}, 'toPerson', ${quoted(who.id)}, 'text', ${quoted(`Guten Tag ${who.name}`)})` : `jsonb_build_array(jsonb_build_object('name', ${quoted(who.name)}))`;
  if (column.type !== "text") return undefined;
  if (/email|recipient|address$|reply_to/.test(column.name) && !/hash|editor_address|officer_address/.test(column.name)) return quoted(who.email);
  if (column.name === "actor") return quoted(`person:${who.id}`);
  if (/^(actor_id|by_id)$/.test(column.name)) return quoted(who.id);
  return wordy.test(column.name) ? quoted(who.name) : undefined;
}

/**
 * Makes one row of every table name somebody, in each column that can: an existing row, or a made-up one where there is
 * none. Walks the schema, so that a table of tomorrow is planted too. Triggers and foreign keys are left aside.
 */
export async function nameEverywhere(town: Town, who: Somebody, without: readonly string[] = ["person"]): Promise<Planted[]> {
  const all = await columnsOf(town);
  const keys = await personKeys(town);
  const planted: Planted[] = [];
  const network = town.scope.networkId;
  for (const table of (await networkTables((sql) => behind(town, sql))).filter((name) => !without.includes(name))) {
    const columns = all.get(table)!;
    const sets = columns.flatMap((column) => { const value = naming(column, keys, who); return value === undefined ? [] : [`${column.name} = ${value}`]; });
    if (sets.length === 0) continue;
    const [there] = await behind(town, `select count(*)::int as rows from ${table} where network_id = '${network}'`);
    if (there!["rows"] === 0) await makeUp(town, table, columns);
    const extra = table === "audit" ? ", actor_kind = 'person'" : table === "marketplace_claim" ? ", claimed_at = now()" : table === "commitment_party" ? ", signed_at = coalesce(signed_at, now()), signature_how = coalesce(signature_how, 'paper')" : "";
    const primary = (await behind(town, `select a.attname as name from pg_index i join pg_attribute a on a.attrelid = i.indrelid and a.attnum = any(i.indkey) where i.indrelid = '${table}'::regclass and i.indisprimary`)).map((row) => String(row["name"]));
    await behind(town, `set session_replication_role = replica; update ${table} set ${sets.join(", ")}${extra} where ctid = (select ctid from ${table} where network_id = '${network}' ${table === "commitment_party" ? "and commitment_is_sealed(network_id, commitment_id)" : table === "seal" ? "and result = 'sealed'" : ""} order by ${primary.join(", ")} limit 1)`);
    const named = columns.find((column) => naming(column, keys, who) !== undefined)!;
    const [row] = await behind(town, `select ${primary.join(", ")} from ${table} where network_id = '${network}' and ${named.name}${named.type === "jsonb" ? "::text" : ""} = ${naming(named, keys, who)}${named.type === "jsonb" ? "::text" : ""} limit 1`);
    if (!row) throw new Error(`${table} could not be made to name anybody.`);
    planted.push({ table, key: Object.fromEntries(Object.entries(row).filter(([name]) => name !== "network_id")) });
  }
  return planted;
}

/** A row out of thin air: something of each type, the first word of a closed list. */
export async function makeUp(town: Town, table: string, columns: readonly Column[]): Promise<void> {
  const checks = (await behind(town, `select pg_get_constraintdef(oid) as text from pg_constraint where conrelid = '${table}'::regclass and contype = 'c'`)).map((row) => String(row["text"]));
  const word = (name: string): string => checks.map((text) => new RegExp(`\\(?${name} = ANY \\(ARRAY\\['([^']*)'`).exec(text)?.[1]).find(Boolean) ?? "made up";
  const parents = new Map((await behind(town, `select a.attname as column, p.relname as parent from pg_constraint k join pg_class p on p.oid = k.confrelid cross join lateral unnest(k.conkey) c join pg_attribute a on a.attrelid = k.conrelid and a.attnum = c
    where k.contype = 'f' and k.conrelid = '${table}'::regclass and a.attname <> 'network_id' and exists (select from pg_attribute i where i.attrelid = k.confrelid and i.attname = 'id')`)).map((row) => [String(row["column"]), String(row["parent"])]));
  const values = columns.filter((column) => !column.generated && (!column.nullable || column.name === "network_id")).map((column): [string, string] => {
    if (column.name === "network_id") return [column.name, `'${town.scope.networkId}'`];
    if (column.type === "uuid") return [column.name, parents.has(column.name) ? `coalesce((select id from ${parents.get(column.name)!} where network_id = '${town.scope.networkId}' limit 1), gen_random_uuid())` : "gen_random_uuid()"];
    if (column.type === "text") return [column.name, quoted(word(column.name))];
    if (column.type === "_text") return [column.name, "'{}'"];
    if (column.type === "jsonb") return [column.name, "'{}'"];
    if (column.type === "boolean") return [column.name, "false"];
    if (column.type === "bytea") return [column.name, "'\\x00'"];
    if (column.type === "date") return [column.name, "current_date"];
    if (column.type.startsWith("timestamp")) return [column.name, "now()"];
    return [column.name, "1"];
  });
  await behind(town, `set session_replication_role = replica; insert into ${table} (${values.map(([name]) => name).join(", ")}) values (${values.map(([, value]) => value).join(", ")})`);
}

/** Every table in which one of these words stands anywhere, as text or as bytes; the whole database is read. */
export async function tablesSaying(town: Town, words: readonly string[]): Promise<string[]> {
  const tables = (await behind(town, "select table_name as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'")).map((row) => String(row["name"]));
  const found: string[] = [];
  for (const table of tables) {
    const says = words.map((word) => `t::text ilike ${quoted(`%${word}%`)} or position('${Buffer.from(word).toString("hex")}' in t::text) > 0`).join(" or ");
    if ((await behind(town, `select 1 from ${table} t where ${says} limit 1`)).length > 0) found.push(table);
  }
  return found.sort();
}
