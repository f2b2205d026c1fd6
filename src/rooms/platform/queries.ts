// SPDX-License-Identifier: EUPL-1.2
import type { Grant } from "../../kernel/actor.ts";
import { hashSecret } from "../../kernel/clock.ts";
import { tables, type Reader, type Store } from "../../kernel/database/connect.ts";
import type { Site } from "../../kernel/page.ts";
import { mintScope, type Scope } from "../../kernel/scope.ts";
import type { PlatformTables } from "./store.ts";

const db = (reader: Reader) => tables<PlatformTables>(reader);

const siteColumns = `n.id, n.key, n.name, n.claim, n.address, n.accent, n.logo_file_id as "logoFileId", n.is_home as "isHome", n.is_demo as "isDemo", n.settings_version as "settingsVersion",
            (select min(host) from network_host h where h.network_id = n.id) as host`;

export interface SiteAsked {
  readonly host: string;
  readonly key?: string;
  readonly baseUrl: string;
  readonly mailbox: boolean;
}

type NetworkRow = PlatformTables["network"] & { host: string | null };

/**
 * The network behind an address: by its key in the path, else by its host name, else the home network of this machine.
 * The base address comes from the settings or the network's own host, never from the request.
 */
export async function findSite(store: Store, asked: SiteAsked): Promise<{ scope: Scope; site: Site } | undefined> {
  const rows = await store.pool.query(
    `select ${siteColumns}
       from network n left join network_host h on h.network_id = n.id and h.host = $1
      where case when $2::text is null then h.host is not null or n.is_home else n.key = $2 end
      order by (h.host is not null) desc limit 1`,
    [asked.host, asked.key ?? null],
  );
  const row = rows.rows[0] as NetworkRow | undefined;
  return row && { scope: mintScope(row.id), site: toSite(row, asked) };
}

/** The site of a network that a job works for. */
export async function siteOf(store: Store, scope: Scope, asked: Pick<SiteAsked, "baseUrl" | "mailbox">): Promise<Site> {
  const found = await store.pool.query(`select ${siteColumns} from network n where n.id = $1`, [scope.networkId]);
  return toSite(found.rows[0] as NetworkRow, asked);
}

function toSite(row: NetworkRow, asked: Pick<SiteAsked, "baseUrl" | "mailbox">): Site {
  const base = row.host ? `${asked.baseUrl.startsWith("https:") ? "https" : "http"}://${row.host}` : row.isHome ? asked.baseUrl : `${asked.baseUrl}/n/${row.key}`;
  return {
    key: row.key, name: row.name, claim: row.claim, address: row.address, accent: row.accent, settingsVersion: row.settingsVersion, base, mailbox: asked.mailbox && row.isDemo, demo: row.isDemo,
    ...(row.logoFileId ? { logo: { href: `/logo?v=${row.settingsVersion}`, alt: row.name } } : {}),
  };
}

/** The person behind a session's secret, while the session and the person last. */
export const whoIs = (reader: Reader, scope: Scope, secret: string, at: Date): Promise<{ personId: string; name: string; sessionId: string } | undefined> =>
  db(reader).selectFrom("session").innerJoin("person", (on) => on.onRef("person.networkId", "=", "session.networkId").onRef("person.id", "=", "session.personId"))
    .select(["person.id as personId", "person.name", "session.id as sessionId"])
    .where("session.networkId", "=", scope.networkId).where("secretHash", "=", hashSecret(secret))
    .where("expiresAt", ">", at).where("person.state", "=", "active").executeTakeFirst();

/** Roles for the whole network. Who administers a network also coordinates it. */
export async function networkGrants(reader: Reader, scope: Scope, personId: string): Promise<Grant[]> {
  const rows = await db(reader).selectFrom("personRole").select(["role", "since", "until"])
    .where("networkId", "=", scope.networkId).where("personId", "=", personId).execute();
  return rows.flatMap((row) => {
    const time = { from: row.since, ...(row.until ? { until: row.until } : {}) };
    return row.role === "admin" ? [{ role: "admin", ...time }, { role: "coordinator", ...time }] : [{ role: row.role, ...time }];
  });
}

/** Networks of this database, the home network first; for the start and the operator. */
export async function anyNetwork(store: Store): Promise<{ id: string; key: string; name: string; isDemo: boolean }[]> {
  const found = await store.pool.query(`select id, key, name, is_demo as "isDemo" from network order by is_home desc, created_at`);
  return found.rows as { id: string; key: string; name: string; isDemo: boolean }[];
}
