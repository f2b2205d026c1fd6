// SPDX-License-Identifier: EUPL-1.2
import { apiRoutes } from "../../src/api/index.ts";
import type { Actor } from "../../src/kernel/actor.ts";
import type { AnyCommand } from "../../src/kernel/command.ts";
import { createFetcher } from "../../src/kernel/fetch.ts";
import { createVault } from "../../src/kernel/vault.ts";
import type { Page, PageContext, Route } from "../../src/kernel/page.ts";
import type { Scope } from "../../src/kernel/scope.ts";
import { rooms } from "../../src/rooms/index.ts";
import { siteOf } from "../../src/rooms/platform/index.ts";
import { secretFor } from "./plants.ts";
import type { Town } from "./town.ts";
import type { Visitor } from "./visitor.ts";

/** Every route of the house, read from the manifests. */
export const routes: readonly Route[] = [...rooms.flatMap((room) => room.routes ?? []), ...apiRoutes(rooms)];
export const commands: readonly AnyCommand[] = rooms.flatMap((room) => room.commands ?? []);

export type Params = Readonly<Record<string, string>>;

/** Routes that can be opened: pages and forms. */
export const isGet = (route: Route): route is Exclude<Route, { kind: "action" }> => route.kind !== "action";
export const isPage = (route: Route): route is Page => route.kind === "page";
export const routeName = (route: Route): string => `${route.kind === "page" ? "GET" : route.kind === "form" ? "GET+POST" : "POST"} ${route.path}`;
export const parametersOf = (path: string): string[] => [...path.matchAll(/:(\w+)/g)].map((match) => match[1]!);

/** The address of a route with its parameters filled in. */
export const addressOf = (path: string, params: Params): string =>
  path.replace(/:(\w+)/g, (_all, name: string) => encodeURIComponent(params[name] ?? "-"));

/**
 * Parameters of a row that exists in this network: from the route's own sample, or, where the address holds the
 * secret of a mail, from the mail. Undefined: there is no such row here.
 */
export async function sampled(town: Town, route: Route, scope: Scope = town.scope): Promise<Params | undefined> {
  const found = route.sample ? await town.house.store.read(scope, (reader) => route.sample!(reader, scope)) : undefined;
  if (found) return found;
  return parametersOf(route.path).length === 0 ? {} : secretFor(town, route.path, scope);
}

/** What a handler would get for this actor and these parameters. For asking routes for their keys without a request. */
export async function contextOf(town: Town, actor: Actor, path: string, params: Params, scope: Scope = town.scope): Promise<PageContext> {
  const { house } = town;
  const site = await house.store.read(scope, (reader) => siteOf(reader, scope, { baseUrl: house.settings.baseUrl, mailbox: true }));
  const at = house.clock.now();
  return {
    scope, site, actor, at, params, path, locale: "de", query: new URLSearchParams(), rooms: house.rooms, machine: house.machine, requestId: "test",
    href: (to) => to, absolute: (to) => `${site.base}${to}`, read: (work) => house.store.read(scope, work),
    may: (right, state) => right.allows(actor, state, at), pdf: (input) => house.pdf.render(input), once: () => ({ _form: house.clock.newId() }), vault: createVault(house.settings.secretKey), fetcher: createFetcher(),
  };
}

/** True when the command of a route lets this actor in on what the parameters name: key, load and may, as the kernel asks them. */
export async function lets(town: Town, route: Exclude<Route, { kind: "page" }>, actor: Actor, params: Params, scope: Scope = town.scope): Promise<boolean> {
  const key = route.command.key.safeParse(route.key(await contextOf(town, actor, route.path, params, scope)));
  return key.success && letsOn(town, route.command, key.data, actor, scope);
}

export async function letsOn(town: Town, command: AnyCommand, key: unknown, actor: Actor, scope: Scope = town.scope): Promise<boolean> {
  const state: unknown = await town.house.store.write(scope, (tx) => command.load(tx, scope, key));
  return state !== undefined && command.may.allows(actor, state, town.house.clock.now());
}

export interface Looked {
  readonly status: number;
  readonly type: string;
  readonly text: string;
  readonly bytes: Uint8Array;
  readonly headers: Headers;
}

/** Opens an address with a visitor's cookies; of a stream only the first message is read. Follows nothing. */
export async function look(visitor: Visitor, path: string, headers: Record<string, string> = {}): Promise<Looked> {
  const leaving = new AbortController();
  const response = await fetch(`${visitor.base}${visitor.prefix}${path}`, { redirect: "manual", signal: leaving.signal, headers: { ...headers, ...(visitor.cookie ? { cookie: visitor.cookie } : {}) } });
  const type = response.headers.get("content-type") ?? "";
  const bytes = type.startsWith("text/event-stream") ? await firstMessage(response) : new Uint8Array(await response.arrayBuffer());
  if (type.startsWith("text/event-stream")) leaving.abort();
  return { status: response.status, type, bytes, text: new TextDecoder().decode(bytes), headers: response.headers };
}

async function firstMessage(response: Response): Promise<Uint8Array> {
  const read = await response.body!.getReader().read();
  return read.value ?? new Uint8Array();
}

/** The content type that an address promises by its ending. */
export function promisedType(path: string): RegExp {
  const ending = /^\/(?:en\/)?feeds\/.*\.json$/.test(path) ? "feed" : /\.(csv|json|ics|pdf|rss|png|jpg|webp|ods|atom|ttl|jsonld|xml)$/.exec(path.split("?")[0]!)?.[1] ?? (/^\/(?:en\/)?api\/v1\//.test(path) ? "json" : undefined);
  const types: Record<string, RegExp> = { csv: /^text\/csv; charset=utf-8$/i, json: /^application\/(\w+\+)?json/, ics: /^text\/calendar; charset=utf-8$/i, pdf: /^application\/pdf$/, rss: /^application\/rss\+xml/, ods: /^application\/vnd\.oasis\.opendocument\.spreadsheet$/, atom: /^application\/atom\+xml/, feed: /^application\/feed\+json/, ttl: /^text\/turtle/, jsonld: /^application\/ld\+json/, xml: /^application\/opensearchdescription\+xml/, png: /^image\/png$/, jpg: /^image\/jpeg$/, webp: /^image\/webp$/ };
  return types[ending ?? ""] ?? /^(text\/html; charset=utf-8|text\/event-stream)$/i;
}

/** Answers alike except for what is fresh in every answer: the keys of forms. */
export const withoutFormKeys = (html: string): string => html.replace(/name="_form" value="[^"]*"/g, 'name="_form"').replace(/value="[^"]*" name="_form"/g, 'name="_form"');
