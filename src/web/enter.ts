// SPDX-License-Identifier: EUPL-1.2
import type { Context } from "hono";
import { getCookie } from "hono/cookie";
import { guest, type Actor, type Grant, type Right } from "../kernel/actor.ts";
import type { Reader } from "../kernel/database/connect.ts";
import type { PageContext, Site } from "../kernel/page.ts";
import type { Scope } from "../kernel/scope.ts";
import { borrowed, findSite, noteHost, seenAgain, touchSession, whoIs, type Seated } from "../rooms/platform/index.ts";
import { createFetcher, type Fetcher } from "../kernel/fetch.ts";
import { createVault } from "../kernel/vault.ts";
import { readAddress, writeAddress } from "./address.ts";
import { deviceOf } from "./client.ts";
import type { House } from "./house.ts";

/** Everything known about a request before a page is asked. */
export type Entered = PageContext & { readonly prefix: string };

/** The cookie of a session; each network has its own, so that two networks on one host name stay apart. */
export const cookieName = (site: Pick<Site, "key">): string => `gw_${site.key}`;

/** How often it is noted that a host name was reached. */
const aDay = 24 * 3600_000;

/** Host name or path -> network, cookie -> actor. Undefined: no such network here. */
export async function enter(house: House, c: Context, params: Record<string, string>, how: { withoutCookie?: boolean } = {}): Promise<Entered | undefined> {
  const url = new URL(c.req.url);
  const address = readAddress(url.pathname);
  const found = await findSite(house.store, { host: url.host, key: address.networkKey, baseUrl: house.settings.baseUrl, mailbox: house.settings.smtpUrl === undefined });
  if (!found) return undefined;
  const { scope, site } = found;
  const at = house.clock.now();
  if (found.host && (found.host.seenAt === null || at.getTime() - found.host.seenAt.getTime() > aDay)) await noteHost(house.store, found.host.name, at);
  const prefix = address.networkKey ? `/n/${site.key}` : "";
  const actor = await recognise(house, scope, how.withoutCookie ? undefined : getCookie(c, cookieName(site)), at);
  return {
    scope, site, actor, at, prefix,
    // PostgreSQL stores no NUL either; such an address leads nowhere.
    params: Object.fromEntries(Object.entries(params).map(([name, value]) => [name, value.replaceAll("\u0000", "\ufffd")])),
    locale: asksEnglish(address, url.pathname, c.req.header("accept-language")) ? "en" : address.locale,
    // PostgreSQL stores no NUL; whoever sends one searches for nothing.
    query: new URLSearchParams(url.search.replaceAll("%00", "")),
    path: address.path,
    href: (path) => writeAddress(prefix, address.locale, path),
    absolute: (path) => `${site.base}${writeAddress("", address.locale, path)}`.replace(/\/$/, ""),
    read: (work) => house.store.read(scope, work),
    may: <S>(right: Right<S>, state: S) => right.allows(actor, state, at),
    pdf: (input) => house.pdf.render(input),
    rooms: house.rooms,
    machine: house.machine,
    once: () => ({ _form: house.clock.newId() }),
    requestId: c.get("requestId") as string,
    vault: createVault(house.settings.secretKey),
    fetcher: fetcherOf(house),
    ...bindingOf(getCookie(c, bindingName(site))),
    device: deviceOf(c.req.header("user-agent")),
  };
}

/** Programs say their language in a header; people read the address. Where the address names one, it counts. */
const asksEnglish = (address: ReturnType<typeof readAddress>, whole: string, accepted: string | undefined): boolean =>
  /^\/(api|feeds)[/.]/.test(address.path) && !/(^|\/)(en|de)(?=\/(api|feeds)\/)/.test(whole) && /^\s*en\b/i.test(accepted ?? "");

/** The cookie that ties the way back from another site's sign-in to the way out. */
export const bindingName = (site: Pick<Site, "key">): string => `${cookieName(site)}_rathaus`;
const bindingOf = (cookie: string | undefined): { binding?: string } => (cookie ? { binding: cookie } : {});
const fetcherOf = (house: House): Fetcher => createFetcher({ allow: house.settings.fetchAllow ?? [] });

async function recognise(house: House, scope: Scope, token: string | undefined, at: Date): Promise<Actor> {
  if (!token) return guest;
  const found = await house.store.read(scope, async (reader) => {
    const who = await whoIs(reader, scope, token, at);
    return who && { who, grants: await grantsOf(house, reader, scope, who.forId ?? who.personId, at) };
  });
  if (!found) return guest;
  const { who, grants } = found;
  // Best effort: whoever reads must not fail because something cannot be written just now.
  if (seenAgain(who.seenAt, at)) await touchSession(house.store, scope, who.sessionId, at).catch(() => undefined);
  return seated(who, grants);
}

/** Who sits at a session: the person, or the one they stand in for, with that one's rights but those that nobody lends. */
export function seated(who: Seated, grants: readonly Grant[]): Actor {
  const { forId, forName, until } = who;
  if (forId === null || forName === null || until === null) return { kind: "person", id: who.personId, name: who.name, session: who.sessionId, confirmedAt: who.confirmedAt, grants };
  return { kind: "person", id: forId, name: forName, session: who.sessionId, grants: borrowed(grants), by: { id: who.personId, name: who.name, until } };
}

/** All roles of a person: each room adds its own. */
export async function grantsOf(house: Pick<House, "rooms">, reader: Reader, scope: Scope, personId: string, at: Date): Promise<readonly Grant[]> {
  const grants: Grant[] = [];
  for (const room of house.rooms) if (room.grants) grants.push(...(await room.grants(reader, scope, personId, at)));
  return grants;
}
