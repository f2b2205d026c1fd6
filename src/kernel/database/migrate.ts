// SPDX-License-Identifier: EUPL-1.2
import pg from "pg";
import { grantToApp } from "./server.ts";

/** One step of the schema: SQL that runs once, in one transaction, as the owner. Expand first, contract a release later. */
export interface Migration {
  /** "<room>/<four digits>-<what>", for example "exchange/0001-listings". Never changed after a release. */
  readonly id: string;
  readonly up: string;
}

/**
 * The end of every `create table` of a network table: row-level security that binds the owner too.
 * A table without it (and not listed as a system table) fails a test.
 */
export const networkTable = (table: string): string => `
  alter table ${table} enable row level security;
  alter table ${table} force row level security;
  create policy in_network on ${table} using (network_id = app_network()) with check (network_id = app_network());
`;

const lockKey = 7_305_001;

/** Brings the schema to head; several processes may call it at once. Returns the ids that ran now. */
export async function migrate(owner: pg.PoolConfig, migrations: readonly Migration[]): Promise<string[]> {
  const client = new pg.Client(owner);
  client.on("error", () => undefined); // a lost connection is told by the statement under way
  await client.connect();
  try {
    await client.query("select pg_advisory_lock($1)", [lockKey]);
    await client.query("create table if not exists migration (id text primary key, applied_at timestamptz not null default now())");
    const done = new Set((await client.query<{ id: string }>("select id from migration")).rows.map((row) => row.id));
    const open = migrations.filter((migration) => !done.has(migration.id));
    for (const migration of open) await apply(client, migration);
    await grantToApp(client);
    return open.map((migration) => migration.id);
  } finally {
    await client.end();
  }
}

async function apply(client: pg.Client, migration: Migration): Promise<void> {
  try {
    await client.query("begin");
    await client.query(migration.up);
    await client.query("insert into migration (id) values ($1)", [migration.id]);
    await client.query("commit");
  } catch (error) {
    await client.query("rollback");
    throw new Error(`Migration ${migration.id} failed; the schema stands as before.`, { cause: error });
  }
}

/**
 * Empties the database again: for an invented town whose loading was cut short. The caller has made sure that
 * nothing else is in it.
 */
export async function emptySchema(owner: pg.PoolConfig): Promise<void> {
  const client = new pg.Client(owner);
  client.on("error", () => undefined); // a lost connection is told by the statement under way
  await client.connect();
  try {
    await client.query("select pg_advisory_lock($1)", [lockKey]);
    const tables = await client.query<{ name: string }>("select quote_ident(tablename) as name from pg_tables where schemaname = 'public' and tableowner = current_user and tablename <> 'migration'");
    if (tables.rows.length > 0) await client.query(`truncate ${tables.rows.map((row) => row.name).join(", ")} cascade`);
  } finally {
    await client.end();
  }
}

/** Does work that only one process of this database may do at a time; the others wait for it. */
export async function alone<T>(owner: pg.PoolConfig, work: () => Promise<T>): Promise<T> {
  const client = new pg.Client(owner);
  client.on("error", () => undefined); // a lost connection is told by the statement under way
  await client.connect();
  try {
    await client.query("select pg_advisory_lock($1)", [lockKey + 1]);
    return await work();
  } finally {
    await client.end();
  }
}
