// SPDX-License-Identifier: EUPL-1.2
import { APP, DATABASE } from "./cluster.ts";
import { pause } from "./processes.ts";

/** Anything that can send a statement: a pg Client, PoolClient or Pool. */
export interface Asker {
  query(sql: string, values?: unknown[]): Promise<{ rows: Record<string, unknown>[] }>;
}

// Roles belong to the whole server: two databases being made ready at once meet here.
const MET_ANOTHER = ["23505", "42710", "XX000", "42P04"];

/** Runs a statement that may collide with the same statement sent by another session, until it is settled. */
export async function settle(asker: Asker, sql: string, done: () => Promise<boolean>): Promise<void> {
  for (let attempt = 0; !(await done()); attempt += 1) {
    try {
      await asker.query(sql);
    } catch (error) {
      const code = (error as { code?: string }).code ?? "";
      if (!MET_ANOTHER.includes(code) || attempt === 20) throw error;
      await pause(10 + attempt * 10);
    }
  }
}

/** Makes sure that the app's role exists. It is never superuser, never owner, never past row-level security. */
export async function ensureAppRole(asker: Asker, login: "LOGIN" | "NOLOGIN"): Promise<void> {
  const rights = "NOSUPERUSER NOBYPASSRLS NOCREATEDB NOCREATEROLE NOREPLICATION";
  await settle(asker, `create role ${APP} ${login} ${rights}`, () => roleExists(asker, APP));
}

/** Makes sure that the embedded server has its database. */
export async function ensureDatabase(asker: Asker): Promise<void> {
  await settle(asker, `create database ${DATABASE}`, () => has(asker, "select 1 from pg_database where datname = $1", [DATABASE]));
}

export function roleExists(asker: Asker, name: string): Promise<boolean> {
  return has(asker, "select 1 from pg_roles where rolname = $1", [name]);
}

export async function has(asker: Asker, sql: string, values: unknown[]): Promise<boolean> {
  return (await asker.query(sql, values)).rows.length > 0;
}

/**
 * Gives the app's role what it needs on every table of schema public, now and in future: read,
 * insert, update, delete, never create or drop. To be called on the owner's connection after
 * every migration; may run in several processes at once and inside a transaction. On tables named
 * in `appendOnly` the app may read and insert only. Does nothing where the app works as the
 * owner's own login (outside PostgreSQL without the right to make roles).
 */
export async function grantToApp(owner: Asker, appendOnly: readonly string[] = []): Promise<void> {
  const tables = appendOnly.map((name) => `execute format('revoke update, delete, truncate on public.%I from ${APP}', '${name.replaceAll("'", "''")}');`);
  await owner.query(`do $grant$ begin
    if not exists (select from pg_roles where rolname = '${APP}') then return; end if;
    if not pg_has_role(session_user, '${APP}', 'MEMBER') then return; end if;
    perform pg_advisory_xact_lock(hashtext('gemeinsam-wirken grants'));
    grant usage on schema public to ${APP};
    grant select, insert, update, delete on all tables in schema public to ${APP};
    grant usage, select on all sequences in schema public to ${APP};
    alter default privileges in schema public grant select, insert, update, delete on tables to ${APP};
    alter default privileges in schema public grant usage, select on sequences to ${APP};
    ${tables.join("\n    ")}
  end $grant$`);
}
