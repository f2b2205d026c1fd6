// SPDX-License-Identifier: EUPL-1.2
import type pg from "pg";
import type { DeadJob, NetworkSize, Waiting } from "../kernel/machine.ts";

interface NetworkRow { id: string; key: string; name: string }

const networks = async (pool: pg.Pool): Promise<NetworkRow[]> => (await pool.query<NetworkRow>("select id, key, name from network order by is_home desc, created_at")).rows;

/** One question in each network after the other: so it works too where row-level security binds the owner. */
async function inEach<T>(pool: pg.Pool, sql: string): Promise<{ network: NetworkRow; rows: T[] }[]> {
  const answers: { network: NetworkRow; rows: T[] }[] = [];
  const client = await pool.connect();
  try {
    await client.query("begin read only");
    for (const network of (await client.query<NetworkRow>("select id, key, name from network order by is_home desc, created_at")).rows) {
      await client.query("select set_config('app.network', $1, true)", [network.id]);
      answers.push({ network, rows: (await client.query(sql, [network.id])).rows as T[] });
    }
    return answers;
  } finally {
    await client.query("rollback").catch(() => undefined);
    client.release();
  }
}

/** Rows and bytes of every network over all its tables. Reads every row: not for every minute. */
export async function networkSizes(pool: pg.Pool): Promise<NetworkSize[]> {
  const { rows } = await pool.query<{ name: string }>(`select quote_ident(table_name) as name from information_schema.columns where table_schema = 'public' and column_name = 'network_id' order by 1`);
  const parts = rows.map(({ name }) => `select count(*) as rows, coalesce(sum(pg_column_size(t.*)), 0) as bytes from public.${name} t where network_id = $1`);
  const sql = `select sum(rows)::float8 as rows, sum(bytes)::float8 as bytes from (${parts.join(" union all ")}) s`;
  const found = await inEach<{ rows: number; bytes: number }>(pool, sql);
  return found.map(({ network, rows: [sum] }) => ({ key: network.key, name: network.name, rows: sum?.rows ?? 0, bytes: sum?.bytes ?? 0 }));
}

/** What waits, in all networks together. */
export async function waiting(pool: pg.Pool, now: Date): Promise<Waiting> {
  const jobs = (await pool.query<{ due: number; dead: number }>("select count(*) filter (where not dead and done_at is null and run_at <= $1)::int as due, count(*) filter (where dead)::int as dead from job", [now])).rows[0]!;
  const states = (await pool.query<{ there: boolean }>("select exists (select from information_schema.columns where table_schema = 'public' and table_name = 'mail' and column_name = 'state') as there")).rows[0]!.there;
  const each = await inEach<{ open: number; oldest: Date | null; state: string | null; mails: number }>(pool, `
    select count(*)::int as open, min(at) as oldest, null as state, 0 as mails from outbox where network_id = $1 and delivered_at is null
    ${states ? "union all select 0, null, state, count(*)::int from mail where network_id = $1 group by state" : ""}`);
  const rows = each.flatMap((one) => one.rows);
  const oldest = Math.min(...rows.flatMap((row) => (row.oldest ? [row.oldest.getTime()] : [])), now.getTime());
  const mails: Record<string, number> = {};
  for (const row of rows) if (row.state !== null) mails[row.state] = (mails[row.state] ?? 0) + row.mails;
  return { jobsDue: jobs.due, jobsDead: jobs.dead, outbox: rows.reduce((sum, row) => sum + row.open, 0), outboxAge: (now.getTime() - oldest) / 1000, mails };
}

/** The work that was given up, oldest first, at most fifty. */
export async function deadJobs(pool: pg.Pool): Promise<DeadJob[]> {
  const names = new Map((await networks(pool)).map((network) => [network.id, network.name]));
  const { rows } = await pool.query<{ id: string; kind: string; networkId: string | null; attempts: number; since: Date; reason: string | null }>(
    `select id, kind, network_id as "networkId", attempts, run_at as since, last_error as reason from job where dead order by run_at limit 50`);
  return rows.map(({ networkId, reason, ...job }) => ({ ...job, network: networkId === null ? null : names.get(networkId) ?? null, reason: withoutPeople(reason ?? "") }));
}

/** What a mail server says often quotes the address: nobody's address reaches the operator's page. */
export const withoutPeople = (reason: string): string => reason.replace(/[^\s<>"'(),;:]+@[^\s<>"'(),;:]+/g, "…").replace(/\s+/g, " ").slice(0, 160);

/** When the first network of this database was opened. */
export const firstOpened = async (pool: pg.Pool): Promise<Date | undefined> => (await pool.query<{ at: Date | null }>("select min(created_at) as at from network")).rows[0]?.at ?? undefined;
