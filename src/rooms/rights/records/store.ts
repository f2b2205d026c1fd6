// SPDX-License-Identifier: EUPL-1.2
import { sql, type RawBuilder } from "kysely";
import { tables, type Reader, type Tx } from "../../../kernel/database/connect.ts";
import type { Scope } from "../../../kernel/scope.ts";
import { blankValue, column, endOf, isKept, owns, saysSomething, schemaOf, type Catalogue, type Column, type Entry } from "./queries.ts";
import { asPattern, inJson, mark, type Who } from "./rules.ts";

type Sql = RawBuilder<unknown>;

/** What an erasure does to the rows of one entry. */
export interface PlanLine {
  readonly entry: Entry;
  readonly action: "delete" | "blank" | "keep";
  readonly rows: number;
  /** Until when what is kept is kept, at the longest. */
  readonly until: Date | null;
}

/** Texts that mention the person: covered, or unchangeable. */
export interface Mention {
  readonly table: string;
  readonly rows: number;
  /** Set: these rows stay, for this reason. */
  readonly stays?: { readonly de: string; readonly en: string };
}

export interface ErasurePlan {
  readonly lines: readonly PlanLine[];
  readonly mentions: readonly Mention[];
}

const hasOwner = (entry: Entry): boolean => Boolean(entry.person ?? entry.address ?? entry.belongs);
const erased = (entry: Entry): readonly string[] => entry.erases ?? entry.columns;

/** What an erasure of this person would do now; changes nothing. */
export async function planErasure(reader: Reader, scope: Scope, catalogue: Catalogue, who: Who, at: Date): Promise<ErasurePlan> {
  const schema = await schemaOf(reader);
  const lines: PlanLine[] = [];
  for (const entry of catalogue.entries.filter(hasOwner)) {
    const kept = isKept(entry, catalogue, at);
    const still = entry.afterwards === "blank" ? saysSomething(entry, erased(entry), schema.get(entry.table) ?? []) : sql`true`;
    const { rows } = await sql<{ rows: number; kept: number; until: Date | null }>`
      select count(*) filter (where not ${kept})::int as rows, count(*) filter (where ${kept})::int as kept, max(${entry.keeps ? endOf(entry, catalogue) : sql`null::timestamptz`}) filter (where ${kept}) as until
        from ${sql.table(entry.table)} t where t.network_id = ${scope.networkId} and ${owns(entry, who)} and ${still}`.execute(tables(reader));
    const one = rows[0]!;
    if (one.rows > 0) lines.push({ entry, action: entry.afterwards, rows: one.rows, until: null });
    if (one.kept > 0) lines.push({ entry, action: "keep", rows: one.kept, until: one.until });
  }
  return { lines, mentions: await mentionsOf(reader, scope, catalogue, who, at, schema) };
}

async function mentionsOf(reader: Reader, scope: Scope, catalogue: Catalogue, who: Who, at: Date, schema: ReadonlyMap<string, readonly Column[]>): Promise<Mention[]> {
  const found: Mention[] = [];
  for (const [table, columns] of schema) {
    const words = textColumns(columns);
    if (words.length === 0) continue;
    const own = sql.join([sql`false`, ...catalogue.entries.filter((entry) => entry.table === table && hasOwner(entry)).map((entry) => owns(entry, who))], sql` or `);
    const fixed = catalogue.unchangeable.filter((one) => one.table === table);
    const stay = fixed.length > 0 ? anyOf(fixed.map((one) => sql`((${sql.raw(one.when)}) and ${says(words.filter((word) => !one.columns || one.columns.includes(word.name)), who)})`)) : sql`false`;
    const { rows } = await sql<{ rows: number; stay: number }>`
      select count(*) filter (where ${cover(table, words, catalogue, who, at).any})::int as rows, count(*) filter (where ${stay})::int as stay
        from ${sql.table(table)} t where t.network_id = ${scope.networkId} and ${says(words, who)} and not (${own})`.execute(tables(reader));
    if (rows[0]!.rows > 0) found.push({ table, rows: rows[0]!.rows });
    if (rows[0]!.stay > 0) found.push({ table, rows: rows[0]!.stay, stays: fixed[0]!.why });
  }
  return found;
}

const anyOf = (parts: readonly Sql[]): Sql => (parts.length === 0 ? sql`false` : sql`(${sql.join(parts, sql` or `)})`);
const textColumns = (columns: readonly Column[]): Column[] => columns.filter((one) => !one.generated && ["text", "varchar", "jsonb", "_text"].includes(one.type));

/** The words of a column, with address or name in it. */
const saysIn = (one: Column, who: Who): Sql => {
  const text = one.type === "text" ? column(one.name) : sql`${column(one.name)}::text`;
  return anyOf([sql`position(${inJson(who.email)} in lower(${text})) > 0`, ...(who.name ? [sql`position(${one.type === "jsonb" ? inJson(who.name) : who.name} in ${text}) > 0`] : [])]);
};
const says = (columns: readonly Column[], who: Who): Sql => anyOf(columns.map((one) => saysIn(one, who)));

/** Which columns of a table may be covered in which rows: not what is kept, and not what the database refuses to change. */
function cover(table: string, columns: readonly Column[], catalogue: Catalogue, who: Who, at: Date): { any: Sql; of: (one: Column) => Sql } {
  const of = (one: Column): Sql => {
    const fixed = catalogue.unchangeable.filter((wall) => wall.table === table && (!wall.columns || wall.columns.includes(one.name))).map((wall) => sql`not coalesce((${sql.raw(wall.when)}), false)`);
    const kept = catalogue.entries.filter((entry) => entry.table === table && entry.keeps && entry.columns.includes(one.name)).map((entry) => sql`not ${isKept(entry, catalogue, at)}`);
    return sql`(${sql.join([saysIn(one, who), ...fixed, ...kept], sql` and `)})`;
  };
  return { any: anyOf(columns.map(of)), of };
}

/** A column's words without address and name. */
function covered(one: Column, who: Who): Sql {
  const text = one.type === "text" ? column(one.name) : sql`${column(one.name)}::text`;
  const name = one.type === "jsonb" ? inJson(who.name) : who.name;
  const plain = sql`regexp_replace(${text}, ${asPattern(one.type === "jsonb" ? inJson(who.email) : who.email)}, ${mark}, 'gi')`;
  const done = who.name ? sql`replace(${plain}, ${name}, ${mark})` : plain;
  return one.type === "jsonb" ? sql`(${done})::jsonb` : one.type === "_text" ? sql`(${done})::text[]` : done;
}

/** From here to the end of the transaction the log and the consents let a person be taken out of their rows. */
const forget = (tx: Tx) => sql`select set_config('app.forgetting', 'on', true)`.execute(tables(tx));

export interface Erased {
  readonly deleted: number;
  readonly blanked: number;
  readonly kept: number;
  readonly keptUntil: Date | null;
}

/**
 * Erases a person everywhere in the network, in one transaction: rows of their own as their entries say, then every
 * other text that holds their address or name. Returns how many rows went, were blanked, and stay until when.
 */
export async function erase(tx: Tx, scope: Scope, catalogue: Catalogue, who: Who, at: Date): Promise<Erased> {
  await forget(tx);
  const schema = await schemaOf(tx);
  const plan = await planErasure(tx, scope, catalogue, who, at);
  // What is recognised by other rows goes first, while those rows stand.
  const order = (line: PlanLine): number => (line.entry.belongs ? 0 : line.action === "blank" ? 1 : 2);
  for (const { entry, action } of plan.lines.filter((line) => line.action !== "keep").toSorted((a, b) => order(a) - order(b))) {
    const where = sql`t.network_id = ${scope.networkId} and ${owns(entry, who)} and not ${isKept(entry, catalogue, at)}`;
    await (action === "delete" ? sql`delete from ${sql.table(entry.table)} t where ${where}` : sql`update ${sql.table(entry.table)} t set ${blanks(entry, erased(entry), schema.get(entry.table) ?? [])} where ${where}`).execute(tables(tx));
  }
  for (const [table, columns] of schema) await coverIn(tx, scope, catalogue, who, at, table, textColumns(columns));
  const sum = (action: PlanLine["action"]): number => plan.lines.filter((line) => line.action === action).reduce((total, line) => total + line.rows, 0);
  const untils = plan.lines.flatMap((line) => line.until ?? []).sort((a, b) => b.getTime() - a.getTime());
  const texts = plan.mentions.filter((mention) => !mention.stays).reduce((total, mention) => total + mention.rows, 0);
  return { deleted: sum("delete"), blanked: sum("blank") + texts, kept: sum("keep"), keptUntil: untils[0] ?? null };
}

async function coverIn(tx: Tx, scope: Scope, catalogue: Catalogue, who: Who, at: Date, table: string, columns: readonly Column[]): Promise<void> {
  if (columns.length === 0) return;
  const may = cover(table, columns, catalogue, who, at);
  const sets = columns.map((one) => sql`${sql.ref(one.name)} = case when ${may.of(one)} then ${covered(one, who)} else ${column(one.name)} end`);
  const { rows } = await sql<{ found: boolean }>`select exists (select from ${sql.table(table)} t where t.network_id = ${scope.networkId} and ${may.any}) as found`.execute(tables(tx));
  if (rows[0]!.found) await sql`update ${sql.table(table)} t set ${sql.join(sets)} where t.network_id = ${scope.networkId} and ${may.any}`.execute(tables(tx));
}

const blanks = (entry: Entry, names: readonly string[], columns: readonly Column[]): Sql =>
  sql.join([...new Set([...names, ...Object.keys(entry.blank ?? {})])].map((name) => sql`${sql.ref(name)} = ${blankValue(entry, name, columns)}`));

/** How an entry stands: how many rows, how many are due now, and when the next one is. */
export interface Standing {
  readonly entry: Entry;
  readonly rows: number;
  readonly due: number;
  readonly next: Date | null;
}

const still = (entry: Entry, columns: readonly Column[]): Sql => (entry.afterwards === "blank" ? saysSomething(entry, entry.columns, columns) : sql`true`);

/** Every entry of the catalogue with what is due; `who`: one person's rows alone. One question an entry. */
export async function standingOf(reader: Reader, scope: Scope, catalogue: Catalogue, at: Date, who?: Who): Promise<Standing[]> {
  const schema = await schemaOf(reader);
  const found: Standing[] = [];
  for (const entry of catalogue.entries.filter((one) => !who || hasOwner(one))) {
    const { rows } = await sql<{ rows: number; due: number; next: Date | null }>`
      select count(*)::int as rows, count(*) filter (where ends <= ${at})::int as due, min(ends) filter (where ends > ${at}) as next
        from (select ${endOf(entry, catalogue)} as ends from ${sql.table(entry.table)} t where t.network_id = ${scope.networkId} and ${still(entry, schema.get(entry.table) ?? [])} ${who ? sql`and ${owns(entry, who)}` : sql``}) x`.execute(tables(reader));
    found.push({ entry, ...rows[0]! });
  }
  return found;
}

/** Deletes or blanks what is due, entry by entry. Returns how many rows each entry lost. */
export async function runRetention(tx: Tx, scope: Scope, catalogue: Catalogue, at: Date): Promise<{ entry: Entry; removed: number }[]> {
  await forget(tx);
  const schema = await schemaOf(tx);
  const done: { entry: Entry; removed: number }[] = [];
  for (const entry of catalogue.entries) {
    const columns = schema.get(entry.table) ?? [];
    const where = sql`t.network_id = ${scope.networkId} and ${endOf(entry, catalogue)} <= ${at} and ${still(entry, columns)}`;
    const result = await (entry.afterwards === "delete" ? sql`delete from ${sql.table(entry.table)} t where ${where}` : sql`update ${sql.table(entry.table)} t set ${blanks(entry, entry.columns, columns)} where ${where}`).execute(tables(tx));
    done.push({ entry, removed: Number(result.numAffectedRows ?? 0n) });
  }
  return done;
}
