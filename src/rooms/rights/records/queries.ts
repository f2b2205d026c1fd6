// SPDX-License-Identifier: EUPL-1.2
import { sql, type RawBuilder } from "kysely";
import { tables, type Reader } from "../../../kernel/database/connect.ts";
import { lastHold, type PersonalData, type Room, type Unchangeable } from "../../../kernel/room.ts";
import type { Scope } from "../../../kernel/scope.ts";
import { coverOthers, inJson, isHidden, tellingName, type Who } from "./rules.ts";

export interface Column {
  readonly table: string;
  readonly name: string;
  readonly type: string;
  readonly nullable: boolean;
  readonly generated: boolean;
}

/** An entry of the catalogue with the room that made it. */
export interface Entry extends PersonalData {
  readonly room: string;
}

/** What all rooms say about personal data, in the order of the rooms. */
export interface Catalogue {
  readonly entries: readonly Entry[];
  readonly unchangeable: readonly Unchangeable[];
}

export const catalogueOf = (rooms: readonly Room[]): Catalogue => ({
  entries: rooms.flatMap((room) => (room.personalData ?? []).map((entry) => ({ ...entry, room: room.key }))),
  unchangeable: rooms.flatMap((room) => room.unchangeable ?? []),
});

type Sql = RawBuilder<unknown>;
const or = (parts: readonly Sql[]): Sql => (parts.length === 0 ? sql`false` : sql`(${sql.join(parts, sql` or `)})`);
export const column = (name: string): Sql => sql`t.${sql.ref(name)}`;

/** Every column of every table that holds a network's rows, by table, as the database has them now. */
export async function schemaOf(reader: Reader): Promise<Map<string, Column[]>> {
  const { rows } = await sql<{ table: string; name: string; type: string; nullable: boolean; generated: boolean }>`
    select c.relname as "table", a.attname as "name", y.typname as "type", not a.attnotnull as "nullable", a.attgenerated <> '' as "generated"
      from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped join pg_type y on y.oid = a.atttypid
     where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and exists (select from pg_attribute n where n.attrelid = c.oid and n.attname = 'network_id' and not n.attisdropped)
     order by c.relname, a.attnum`.execute(tables(reader));
  return Map.groupBy(rows, (row) => row.table);
}

/** Text of ours over the row `t`, with the person's id and address filled in. */
export function filled(text: string, who: Who): Sql {
  const parts = text.split(/\$(person|address)\b/);
  return sql.join(parts.map((part, i) => (i % 2 === 0 ? sql.raw(part) : part === "person" ? sql`${who.personId}::uuid` : sql`${who.email}::text`)), sql``);
}

/** The row belongs to the person, as its entry says. */
export const owns = (entry: PersonalData, who: Who): Sql => or([
  ...(entry.person && who.personId ? [sql`${column(entry.person)} = ${who.personId}::uuid`] : []),
  ...(entry.address ? [sql`lower(${column(entry.address)}) = ${who.email}`] : []),
  ...(entry.belongs ? [sql`(${filled(entry.belongs, who)})`] : []),
]);

/** The moment from which an entry's months run, as SQL over the row `t`. */
export function sinceOf(entry: PersonalData, catalogue: Catalogue): Sql {
  if (entry.sinceColumn !== lastHold) return sql`(${sql.raw(entry.sinceColumn)})::timestamptz`;
  const holds = catalogue.entries.filter((one) => one.holdsPerson && one.person);
  const union = sql.join(holds.map((one) => sql`select true as there, (${sql.raw(one.sinceColumn)})::timestamptz as since from ${sql.table(one.table)} t where t.network_id = h.network and t.${sql.ref(one.person!)} = h.person`), sql` union all `);
  return sql`(select case when bool_or(u.there and u.since is null) then null else greatest(max(u.since), h.made) end from (select t.network_id as network, t.id as person, t.created_at as made) h left join lateral (${union}) u on true group by h.made)`;
}

/** When the row's time is over. */
export const endOf = (entry: PersonalData, catalogue: Catalogue): Sql => sql`(${sinceOf(entry, catalogue)} + make_interval(months => ${entry.months}))`;

/** The row is kept although the person asked for erasure: its time has begun and is not over. */
export const isKept = (entry: PersonalData, catalogue: Catalogue, at: Date): Sql => (entry.keeps ? sql`coalesce(${endOf(entry, catalogue)} > ${at}, false)` : sql`false`);

/** What "blank" writes into a column. */
export function blankValue(entry: PersonalData, name: string, columns: readonly Column[]): Sql {
  const own = entry.blank?.[name];
  if (own !== undefined) return sql`(${sql.raw(own)})`;
  const found = columns.find((one) => one.name === name);
  if (!found || found.nullable) return sql`null`;
  if (found.type === "text" || found.type === "varchar") return sql`''`;
  if (found.type === "jsonb") return sql`'[]'::jsonb`;
  throw new Error(`${entry.table}.${name} cannot be blanked: it must not be null, and its entry does not say what stands there instead.`);
}

/** At least one of these columns still says something. */
export const saysSomething = (entry: PersonalData, names: readonly string[], columns: readonly Column[]): Sql =>
  or(names.map((name) => (columns.find((one) => one.name === name)?.type === "jsonb" ? sql`${column(name)}::text is distinct from (${blankValue(entry, name, columns)})::text` : sql`${column(name)} is distinct from ${blankValue(entry, name, columns)}`)));

/** How a table names a person: by an id, an address, or a name where the catalogue says that names stand there. */
function names(found: readonly Column[], entries: readonly PersonalData[], who: Who): Sql {
  const known = new Set(entries.flatMap((entry) => entry.columns));
  const ofColumn = (one: Column): Sql[] => {
    const here = column(one.name);
    if (one.name === "network_id") return [];
    if (one.type === "uuid") return who.personId ? [sql`${here} = ${who.personId}::uuid`] : [];
    if (one.type === "_uuid") return who.personId ? [sql`${who.personId}::uuid = any(${here})`] : [];
    if (one.type === "_text") return [sql`${who.email} = any(${here})`];
    if (one.type === "jsonb") return [sql`position(${`"${inJson(who.email)}"`} in lower(${here}::text)) > 0`, ...(who.personId ? [sql`position(${`"${who.personId}"`} in ${here}::text) > 0`] : []), ...(known.has(one.name) && who.name ? [sql`position(${`"${inJson(who.name)}"`} in ${here}::text) > 0`] : [])];
    if (one.type !== "text" && one.type !== "varchar") return [];
    return [sql`lower(${here}) = ${who.email}`, ...(who.personId ? [sql`${here} in (${who.personId}, ${`person:${who.personId}`})`] : []), ...(known.has(one.name) && who.name ? [sql`${here} = ${who.name}`] : [])];
  };
  return or([...found.filter((one) => !one.generated).flatMap(ofColumn), ...entries.filter((entry) => entry.belongs).map((entry) => owns(entry, who))]);
}

export interface Found {
  readonly table: string;
  readonly rows: readonly Record<string, unknown>[];
}

const mostRows = 20_000;

/** Every row of the network that names the person, table by table, as the schema is now. Secrets, and addresses of other people, are covered. */
export async function recordsOf(reader: Reader, scope: Scope, catalogue: Catalogue, who: Who): Promise<Found[]> {
  const schema = await schemaOf(reader);
  const found: Found[] = [];
  for (const [table, columns] of schema) {
    const shown = columns.filter((one) => !isHidden(one) && one.name !== "network_id").map((one) => sql`${sql.lit(one.name)}, ${column(one.name)}`);
    // A function takes a hundred arguments at most.
    const row = sql.join([sql`'{}'::jsonb`, ...chunks(shown, 40).map((some) => sql`jsonb_build_object(${sql.join(some)})`)], sql` || `);
    const { rows } = await sql<{ row: Record<string, unknown> }>`select ${row} as row from ${sql.table(table)} t where t.network_id = ${scope.networkId} and ${names(columns, catalogue.entries.filter((entry) => entry.table === table), who)} limit ${mostRows}`.execute(tables(reader));
    if (rows.length > 0) found.push({ table, rows: rows.map((one) => JSON.parse(coverOthers(JSON.stringify(one.row), who.email)) as Record<string, unknown>) });
  }
  return found;
}

const chunks = <T>(list: readonly T[], size: number): T[][] => Array.from({ length: Math.ceil(list.length / size) }, (_, i) => list.slice(i * size, (i + 1) * size));

/** Whose rows to look for, by the person's id. Undefined: nobody, or somebody who is erased already. */
export async function whoOf(reader: Reader, scope: Scope, personId: string): Promise<Who | undefined> {
  const { rows } = await sql<{ name: string; email: string; bearers: number }>`
    select p.name, lower(p.email) as email, (select count(*)::int from person o where o.network_id = p.network_id and lower(o.name) = lower(p.name)) as bearers
      from person p where p.network_id = ${scope.networkId} and p.id = ${personId}`.execute(tables(reader));
  const person = rows[0];
  return person && person.email !== "" ? { personId, email: person.email, name: tellingName(person.name, person.bearers) } : undefined;
}
