// SPDX-License-Identifier: EUPL-1.2
import type { Grant } from "../../kernel/actor.ts";
import { hashSecret } from "../../kernel/clock.ts";
import { tables, type Reader, type Store } from "../../kernel/database/connect.ts";
import type { Site } from "../../kernel/page.ts";
import { mintScope, type Scope } from "../../kernel/scope.ts";
import type { Person } from "./rules.ts";
import { idleSince } from "./sessions/rules.ts";
import { sql } from "kysely";
import type { NetworkRole } from "./rules.ts";
import type { StandingInTables } from "./standing-in/store.ts";
import type { PlatformTables } from "./store.ts";
import { renaming } from "./voice/rules.ts";

const db = (reader: Reader) => tables<PlatformTables>(reader);

const siteColumns = `n.id, n.key, n.name, n.claim, n.address, n.words, n.accent, n.logo_file_id as "logoFileId", n.is_home as "isHome", n.is_demo as "isDemo", n.settings_version as "settingsVersion", n.state,
            n.logo_alt as "logoAlt", n.ways,
            (select host from network_host h where h.network_id = n.id and h.is_main and h.seen_at is not null) as host`;

export interface SiteAsked {
  readonly host: string;
  readonly key?: string;
  readonly baseUrl: string;
  readonly mailbox: boolean;
}

/** Notes that somebody came by this host name. */
export async function noteHost(store: Store, host: string, at: Date): Promise<void> {
  await store.pool.query(`update network_host set seen_at = $2 where host = $1`, [host, at]);
}

type NetworkRow = PlatformTables["network"] & { host: string | null };

/**
 * The network behind an address: by its key in the path, else by its host name, else the home network of this machine.
 * The base address comes from the settings or the network's own host, never from the request.
 */
export async function findSite(store: Store, asked: SiteAsked): Promise<{ scope: Scope; site: Site; host?: { readonly name: string; readonly seenAt: Date | null } } | undefined> {
  const rows = await store.pool.query(
    `select ${siteColumns}, h.host as "cameBy", h.seen_at as "seenAt"
       from network n left join network_host h on h.network_id = n.id and h.host = $1
      where case when $2::text is null then h.host is not null or n.is_home else n.key = $2 end
      order by (h.host is not null) desc limit 1`,
    [asked.host, asked.key ?? null],
  );
  const row = rows.rows[0] as (NetworkRow & { cameBy: string | null; seenAt: Date | null }) | undefined;
  return row && { scope: mintScope(row.id), site: toSite(row, asked), ...(row.cameBy ? { host: { name: row.cameBy, seenAt: row.seenAt } } : {}) };
}

/** The site of a network that a job works for. */
export async function siteOf(reader: Reader, scope: Scope, asked: Pick<SiteAsked, "baseUrl" | "mailbox">): Promise<Site> {
  const row = await db(reader).selectFrom("network").selectAll()
    .select((select) => select.selectFrom("networkHost").select("networkHost.host").whereRef("networkHost.networkId", "=", "network.id").where("isMain", "=", true).where("seenAt", "is not", null).as("host"))
    .where("network.id", "=", scope.networkId).executeTakeFirstOrThrow();
  return toSite(row, asked);
}

function toSite(row: NetworkRow, asked: Pick<SiteAsked, "baseUrl" | "mailbox">): Site {
  const base = row.host ? `${asked.baseUrl.startsWith("https:") ? "https" : "http"}://${row.host}` : row.isHome ? asked.baseUrl : `${asked.baseUrl}/n/${row.key}`;
  return {
    key: row.key, name: row.name, claim: row.claim, voice: { address: row.address, words: renaming(row.words) }, accent: row.accent, settingsVersion: row.settingsVersion, base, mailbox: asked.mailbox && row.isDemo, demo: row.isDemo,
    ways: row.ways as unknown as Site["ways"], state: row.state, mails: !asked.mailbox ? "sent" : row.isDemo ? "shown" : "kept",
    ...(row.logoFileId ? { logo: { href: `/logo?v=${row.settingsVersion}`, alt: row.logoAlt } } : {}),
  };
}

export interface Seated {
  readonly personId: string;
  readonly name: string;
  readonly sessionId: string;
  readonly confirmedAt: Date;
  readonly seenAt: Date;
  /** Whom the person stands in for at the moment. */
  readonly forId: string | null;
  readonly forName: string | null;
  readonly until: Date | null;
}

/** The person behind a session's secret, while the session and the person last; with whom they stand in for. */
export const whoIs = (reader: Reader, scope: Scope, secret: string, at: Date): Promise<Seated | undefined> =>
  tables<PlatformTables & StandingInTables>(reader).selectFrom("session").innerJoin("person", (on) => on.onRef("person.networkId", "=", "session.networkId").onRef("person.id", "=", "session.personId"))
    .leftJoin("standingIn", (on) => on.onRef("standingIn.networkId", "=", "session.networkId").onRef("standingIn.sessionId", "=", "session.id").on("standingIn.endedAt", "is", null).on("standingIn.until", ">", at))
    .leftJoin("person as other", (on) => on.onRef("other.networkId", "=", "session.networkId").onRef("other.id", "=", "standingIn.personId").on("other.state", "=", "active"))
    .select(["person.id as personId", "person.name", "session.id as sessionId", "session.confirmedAt", "session.seenAt", "other.id as forId", "other.name as forName", "standingIn.until as until"])
    .where("session.networkId", "=", scope.networkId).where("session.secretHash", "=", hashSecret(secret))
    .where("session.expiresAt", ">", at).where("session.seenAt", ">", idleSince(at)).where("person.state", "=", "active").executeTakeFirst();

/** Roles for the whole network. Who administers a network also coordinates it. */
export async function networkGrants(reader: Reader, scope: Scope, personId: string): Promise<Grant[]> {
  const rows = await db(reader).selectFrom("personRole").select(["role", "since", "until"])
    .where("networkId", "=", scope.networkId).where("personId", "=", personId).execute();
  return rows.flatMap((row) => {
    const time = { from: row.since, ...(row.until ? { until: row.until } : {}) };
    return row.role === "admin" ? [{ role: "admin", ...time }, { role: "coordinator", ...time }] : [{ role: row.role, ...time }];
  });
}

/** Who keeps the network's office now: everybody who coordinates, with those who administer marked. */
export async function networkOffice(reader: Reader, scope: Scope): Promise<{ id: string; name: string; email: string; locale: "de" | "en"; admin: boolean }[]> {
  const rows = await db(reader).selectFrom("personRole").innerJoin("person", (on) => on.onRef("person.networkId", "=", "personRole.networkId").onRef("person.id", "=", "personRole.personId"))
    .select(["person.id", "person.name", "person.email", "person.locale", "role"])
    .where("personRole.networkId", "=", scope.networkId).where("until", "is", null).where("person.state", "=", "active").where("role", "in", ["coordinator", "admin"]).orderBy("person.id").execute();
  const admins = new Set(rows.filter((row) => row.role === "admin").map((row) => row.id));
  return [...new Map(rows.map(({ role: _role, ...person }) => [person.id, { ...person, admin: admins.has(person.id) }])).values()];
}

/** Who runs the machine, among the people of this network; for sentences and mails about backups and the like. */
export const networkOperators = (reader: Reader, scope: Scope): Promise<{ id: string; name: string; email: string; locale: "de" | "en" }[]> =>
  db(reader).selectFrom("personRole").innerJoin("person", (on) => on.onRef("person.networkId", "=", "personRole.networkId").onRef("person.id", "=", "personRole.personId"))
    .select(["person.id", "person.name", "person.email", "person.locale"])
    .where("personRole.networkId", "=", scope.networkId).where("until", "is", null).where("person.state", "=", "active").where("role", "=", "operator").orderBy("person.id").execute();

export interface AnyNetwork {
  readonly id: string;
  readonly key: string;
  readonly name: string;
  readonly isDemo: boolean;
  /** False while the invented town is being loaded, or when that was cut short. */
  readonly isReady: boolean;
}

/** Networks of this database, the home network first; for the start and the operator. */
export async function anyNetwork(store: Store): Promise<AnyNetwork[]> {
  const found = await store.pool.query(`select id, key, name, is_demo as "isDemo", is_ready as "isReady" from network order by is_home desc, created_at`);
  return found.rows as AnyNetwork[];
}

/** A person by id, whatever their state. */
export const findPerson = (reader: Reader, scope: Scope, id: string): Promise<Person | undefined> =>
  db(reader).selectFrom("person").select(["id", "name", "email", "locale", "state", "version"])
    .where("networkId", "=", scope.networkId).where("id", "=", id).executeTakeFirst();

/** Names and addresses of people by id, for lists and mails. */
export async function personNames(reader: Reader, scope: Scope, ids: readonly string[]): Promise<Map<string, { name: string; email: string; locale: "de" | "en" }>> {
  if (ids.length === 0) return new Map();
  const rows = await db(reader).selectFrom("person").select(["id", "name", "email", "locale"]).where("networkId", "=", scope.networkId).where("id", "in", [...new Set(ids)]).execute();
  return new Map(rows.map((row) => [row.id, row]));
}

export interface PersonRow {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly state: "active" | "paused" | "ended";
  readonly createdAt: Date;
  readonly roles: readonly string[];
}

const pageSize = 50;

/** People of the network with their network-wide roles, by name; `search` looks at name and address. */
export async function listPeople(reader: Reader, scope: Scope, filter: { search?: string; role?: string; page: number; size?: number }): Promise<{ rows: PersonRow[]; pages: number; total: number }> {
  const size = filter.size ?? pageSize;
  let query = db(reader).selectFrom("person").where("networkId", "=", scope.networkId).where("state", "in", ["active", "paused"]);
  if (filter.search) query = query.where((or) => or.or([or("name", "ilike", `%${likeText(filter.search!)}%`), or("email", "ilike", `%${likeText(filter.search!)}%`)]));
  if (filter.role) query = query.where("id", "in", db(reader).selectFrom("personRole").select("personId").where("networkId", "=", scope.networkId).where("role", "=", filter.role as NetworkRole).where("until", "is", null));
  const { total } = await query.select((select) => select.fn.countAll<number>().as("total")).executeTakeFirstOrThrow();
  const people = await query.select(["id", "name", "email", "state", "createdAt"]).orderBy(sql`name collate "und-x-icu"`).orderBy("id").limit(size).offset((filter.page - 1) * size).execute();
  const roles = people.length === 0 ? [] : await db(reader).selectFrom("personRole").select(["personId", "role"]).where("networkId", "=", scope.networkId).where("until", "is", null).where("personId", "in", people.map((p) => p.id)).execute();
  return { rows: people.map((person) => ({ ...person, roles: roles.filter((role) => role.personId === person.id).map((role) => role.role) })), pages: Math.max(1, Math.ceil(total / size)), total };
}

/** A search text for ILIKE, its own signs taken literally. */
export const likeText = (text: string): string => text.replace(/[\\%_]/g, (sign) => `\\${sign}`);

export interface LogRow {
  readonly id: string;
  readonly at: Date;
  readonly command: string;
  readonly actorKind: string;
  readonly actorId: string | null;
  readonly actorName: string | null;
  /** Who really acted, where somebody stood in. */
  readonly byName: string | null;
  readonly objectKind: string;
  readonly objectId: string;
  readonly before: unknown;
  readonly after: unknown;
}

interface LogTables {
  audit: Omit<LogRow, "actorName" | "byName"> & { networkId: string };
  person: { networkId: string; id: string; name: string };
}

/** The log, newest first. Names are looked up at reading, so that an erased person is nameless here too. */
export async function readLog(reader: Reader, scope: Scope, filter: { command?: string; object?: string; from?: string; until?: string; page: number; size?: number }): Promise<{ rows: LogRow[]; pages: number; total: number }> {
  const size = filter.size ?? pageSize;
  let query = tables<LogTables>(reader).selectFrom("audit").where("audit.networkId", "=", scope.networkId);
  if (filter.command) query = query.where("command", "=", filter.command);
  if (filter.object) query = query.where("objectId", "=", filter.object);
  if (filter.from) query = query.where("at", ">=", new Date(`${filter.from}T00:00:00Z`));
  if (filter.until) query = query.where("at", "<", new Date(new Date(`${filter.until}T00:00:00Z`).getTime() + 24 * 3600_000));
  const { total } = await query.select((select) => select.fn.countAll<number>().as("total")).executeTakeFirstOrThrow();
  const rows = await query
    .leftJoin("person", (on) => on.onRef("person.networkId", "=", "audit.networkId").on(sql<boolean>`person.id::text = audit.actor_id and audit.actor_kind = 'person'`))
    .leftJoin("person as stand", (on) => on.onRef("stand.networkId", "=", "audit.networkId").on(sql<boolean>`stand.id::text = audit.by_id`))
    .select(["audit.id", "at", "command", "actorKind", "actorId", "person.name as actorName", "stand.name as byName", "objectKind", "objectId", "before", "after"])
    .orderBy("at", "desc").orderBy("audit.id", "desc").limit(size).offset((filter.page - 1) * size).execute();
  return { rows: rows as LogRow[], pages: Math.max(1, Math.ceil(total / size)), total };
}

/** The network's logo as it stands in the database: re-encoded when it came in. */
export const findLogo = (reader: Reader, scope: Scope): Promise<{ type: string; bytes: Buffer } | undefined> =>
  db(reader).selectFrom("file").innerJoin("network", "network.logoFileId", "file.id").select(["file.type", "file.bytes"])
    .where("file.networkId", "=", scope.networkId).where("network.id", "=", scope.networkId).executeTakeFirst();

/** All networks of the machine for who runs it: names and keys, nothing else. */
export const networkList = (reader: Reader): Promise<{ key: string; name: string; isHome: boolean }[]> =>
  db(reader).selectFrom("network").select(["key", "name", "isHome"]).orderBy("isHome", "desc").orderBy(sql`name collate "und-x-icu"`).execute();
