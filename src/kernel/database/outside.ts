// SPDX-License-Identifier: EUPL-1.2
import { Client, type PoolConfig } from "pg";
import { APP } from "./cluster.ts";
import { pause } from "./processes.ts";
import { StartRefused } from "./refusal.ts";
import { ensureAppRole, grantToApp, has, roleExists, settle } from "./roles.ts";

/** A PostgreSQL that somebody else runs, made ready for the app. */
export interface Outside {
  owner: PoolConfig;
  app: PoolConfig;
  /** "PostgreSQL 17.2 auf db.example:5432, Datenbank gemeinsam" */
  describe: string;
}

interface Facts {
  login: string;
  version: string;
  number: number;
  encoding: string;
  sorting: boolean;
  copy: boolean;
  maycreate: boolean;
  superuser: boolean;
  bypass: boolean;
  createrole: boolean;
}

const OLDEST = 150_000;
const NEWEST = 190_000;

/**
 * Opens the PostgreSQL at `url`. Waits up to `patienceMs` for a server that is just starting.
 * The login owns the schema. The app works as role gw_app wherever the login may take it on or
 * make it; else as the login itself, provided that row-level security binds it (every network
 * table is under FORCE ROW LEVEL SECURITY). Throws StartRefused with the SQL to run otherwise.
 */
export async function openOutside(url: string, say: (line: string) => void, patienceMs = 15_000): Promise<Outside> {
  if (!/^postgres(ql)?:\/\//.test(url)) throw new StartRefused({ type: "badUrl" });
  const client = await connect(url, say, patienceMs);
  const where = placeOf(client);
  try {
    const facts = await factsOf(client);
    refuseUnfit(facts, where, client.database ?? "");
    if (facts.number >= NEWEST) say(`PostgreSQL ${facts.version} ist neuer als die geprüften Versionen 15 bis 18.`);
    const takesRole = await canTakeRole(client, facts, where);
    const app = { connectionString: takesRole ? withRole(url) : url };
    if (takesRole && (await lacksRights(client))) await grantToApp(client);
    await proveApp(app, takesRole, where);
    return { owner: { connectionString: url }, app, describe: `PostgreSQL ${facts.version} auf ${where}` };
  } finally {
    await client.end();
  }
}

async function connect(url: string, say: (line: string) => void, patienceMs: number): Promise<Client> {
  const until = performance.now() + patienceMs;
  for (let attempt = 0; ; attempt += 1) {
    const client = newClient(url);
    try {
      await client.connect();
      return client;
    } catch (error) {
      await client.end().catch(() => undefined);
      if (!isPassing(error) || performance.now() > until) throw refusalOf(error, client);
      if (attempt === 0) say(`Es wird auf die Datenbank ${placeOf(client)} gewartet.`);
      await pause(500);
    }
  }
}

function newClient(url: string): Client {
  try {
    return new Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  } catch {
    throw new StartRefused({ type: "badUrl" });
  }
}

/** A server that is starting or restarting, or a network that is just coming up. */
function isPassing(error: unknown): boolean {
  const code = (error as { code?: string }).code ?? "";
  return ["ECONNREFUSED", "EAI_AGAIN", "ECONNRESET", "EHOSTUNREACH", "57P03"].includes(code);
}

function refusalOf(error: unknown, client: Client): StartRefused {
  const { code = "", message } = error as { code?: string; message: string };
  const where = placeOf(client);
  if (["28P01", "28000", "42501"].includes(code) || message.startsWith("SASL")) {
    return new StartRefused({ type: "loginRejected", where, login: client.user ?? "" });
  }
  if (code === "3D000") return new StartRefused({ type: "noSuchDatabase", where });
  return new StartRefused({ type: "unreachable", where, fault: code || message });
}

function placeOf(client: Client): string {
  return `${client.host}:${client.port}, Datenbank ${client.database}`;
}

async function factsOf(client: Client): Promise<Facts> {
  const { rows } = await client.query<Facts>(`
    select session_user as login,
           current_setting('server_version') as version,
           current_setting('server_version_num')::int as number,
           current_setting('server_encoding') as encoding,
           exists (select from pg_collation where collname = 'und-x-icu') as sorting,
           pg_is_in_recovery() as copy,
           coalesce(has_schema_privilege(to_regnamespace('public'), 'create')
                and has_schema_privilege(to_regnamespace('public'), 'usage'), false) as maycreate,
           rolsuper as superuser, rolbypassrls as bypass, rolcreaterole as createrole
      from pg_roles where rolname = session_user`);
  return rows[0] as Facts;
}

function refuseUnfit(facts: Facts, where: string, database: string): void {
  const found = facts.version;
  if (facts.number < OLDEST) throw new StartRefused({ type: "tooOld", where, found });
  if (facts.encoding !== "UTF8") throw new StartRefused({ type: "notUtf8", where, found: facts.encoding });
  if (!facts.sorting) throw new StartRefused({ type: "noSorting", where });
  if (facts.copy) throw new StartRefused({ type: "readOnly", where });
  if (!facts.maycreate) {
    const sql = `\\c ${quoted(database)}\nCREATE SCHEMA IF NOT EXISTS public;\nGRANT USAGE, CREATE ON SCHEMA public TO ${quoted(facts.login)};`;
    throw new StartRefused({ type: "noSchemaRight", where, sql });
  }
}

async function canTakeRole(client: Client, facts: Facts, where: string): Promise<boolean> {
  const mayTake = facts.number >= 160_000 ? "SET" : "MEMBER";
  const member = async () =>
    (await roleExists(client, APP)) && has(client, "select 1 where pg_has_role(session_user, $1, $2)", [APP, mayTake]);
  if (await member()) return true;
  if (facts.superuser || facts.createrole) {
    try {
      await ensureAppRole(client, "NOLOGIN");
      await settle(client, `grant ${APP} to ${quoted(facts.login)}`, member);
      return true;
    } catch (error) {
      // From PostgreSQL 16 on a role made by somebody else cannot be granted with CREATEROLE alone.
      if ((error as { code?: string }).code !== "42501") throw error;
    }
  }
  if (facts.superuser || facts.bypass) {
    const sql = `CREATE ROLE ${APP} NOLOGIN NOSUPERUSER NOBYPASSRLS;\nGRANT ${APP} TO ${quoted(facts.login)};`;
    throw new StartRefused({ type: "noAppRole", where, sql });
  }
  return false;
}

/** The schema stands already, from a time when the login could not take on the role. */
function lacksRights(client: Client): Promise<boolean> {
  const sql = `select 1 from pg_class
    where relnamespace = to_regnamespace('public') and relkind in ('r', 'p')
      and pg_has_role(relowner, 'usage') and not has_table_privilege($1, oid, 'select') limit 1`;
  return has(client, sql, [APP]);
}

/** The proof, on a connection of the app's own kind: nothing lets it past row-level security. */
async function proveApp(app: PoolConfig, takesRole: boolean, where: string): Promise<void> {
  const client = new Client(app);
  await client.connect();
  try {
    const { rows } = await client.query<{ role: string; free: boolean }>(
      "select current_user as role, rolsuper or rolbypassrls as free from pg_roles where rolname = current_user",
    );
    if (takesRole && rows[0]?.role !== APP) throw new StartRefused({ type: "poolerInBetween", where });
    if (rows[0]?.free !== false) {
      throw new StartRefused({ type: "noAppRole", where, sql: `ALTER ROLE ${APP} NOSUPERUSER NOBYPASSRLS;` });
    }
  } finally {
    await client.end();
  }
}

/** The role stands in the address itself, where no later setting of a pool can overwrite it. */
function withRole(url: string): string {
  const [address = "", query = ""] = url.split("?", 2);
  const settings = new URLSearchParams(query);
  settings.set("options", `${settings.get("options") ?? ""} -c role=${APP}`.trim());
  return `${address}?${settings.toString()}`;
}

function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
