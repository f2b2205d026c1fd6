// SPDX-License-Identifier: EUPL-1.2
import { serveStatic } from "@hono/node-server/serve-static";
import { Hono, type Context } from "hono";
import { bodyLimit } from "hono/body-limit";
import { compress } from "hono/compress";
import { renderToString } from "preact-render-to-string";
import { apiRoutes, importPaths, isImport, takeImport } from "../api/index.ts";
import type { Route } from "../kernel/page.ts";
import { inVoice } from "../kernel/voice.ts";
import { anyNetwork } from "../rooms/platform/index.ts";
import { examplePage, themeCss } from "../ui/index.ts";
import { readAddress } from "./address.ts";
import { notFoundPage, respond } from "./answer.tsx";
import { knowClient } from "./client.ts";
import { enter, type Entered } from "./enter.ts";
import { gate } from "./gate.tsx";
import type { House } from "./house.ts";
import { BareError } from "./layout.tsx";
import { countRequest, probeRoutes } from "./probes.ts";
import { showForm, takeAction, takeForm } from "./posts.tsx";
import { ownOriginOnly, securityHeaders, takesFromElsewhere } from "./security.ts";
import { setupRoutes } from "./setup.tsx";
import { general } from "./texts.ts";
import { securityTxt } from "./well-known.ts";

const megabyte = 1024 * 1024;

/** The whole website as one fetch function. Routes come from the rooms' manifests; network and language prefixes are taken off before. */
export function createApp(house: House): Hono {
  const app = new Hono({ getPath: (request) => readAddress(new URL(request.url).pathname).path });
  app.use(securityHeaders);
  app.use(async (c, next) => {
    const started = performance.now();
    c.set("requestId" as never, house.clock.newId() as never);
    await next();
    countRequest(house, c, performance.now() - started);
    house.log.debug({ request: c.get("requestId" as never), method: c.req.method, status: c.res.status, ms: Math.round(performance.now() - started) }, "request");
  });
  app.use(knowClient(house));
  const fromElsewhere = takesFromElsewhere(house.rooms.flatMap((room) => room.routes ?? []));
  app.use(ownOriginOnly((path) => fromElsewhere(path) || isImport(path)));
  app.use(bodyLimit({ maxSize: 8 * megabyte, onError: (c) => c.text("Die Datei ist zu groß (höchstens 8 MB). / The file is too large (8 MB at most).", 413) }));
  app.use(compress());
  app.get("/static/*", serveStatic({ root: house.settings.staticDir, rewriteRequestPath: (path) => readAddress(path).path.slice("/static".length), onFound: (_path, c) => c.header("Cache-Control", "public, max-age=31536000, immutable") }));
  app.get("/theme.css", (c) => withNetwork(house, c, async (entered) => c.body(themeCss({ accent: entered.site.accent }), 200, { "Content-Type": "text/css; charset=utf-8", "Cache-Control": "public, max-age=31536000, immutable" })));
  app.get("/icon.svg", (c) => withNetwork(house, c, async (entered) => c.body(iconSvg(entered.site.accent), 200, { "Content-Type": "image/svg+xml", "Cache-Control": "public, max-age=86400" })));
  app.get("/.well-known/security.txt", (c) => withNetwork(house, c, async (entered) => c.body(securityTxt(entered.site, entered.at), 200, { "Content-Type": "text/plain; charset=utf-8" })));
  // The example pages are for those who build; a town's own server does not have them.
  app.get("/ui/:key?", (c) => withNetwork(house, c, async (entered) => (entered.site.demo ? c.html(examplePage(c.req.param("key") ?? "blocks", [`/static/site.css?v=${house.settings.assetVersion}`])) : respond(house, c, entered, notFoundPage(entered)))));
  probeRoutes(app, house);
  setupRoutes(app, house);
  for (const room of house.rooms) for (const route of room.routes ?? []) mount(app, house, route);
  for (const route of apiRoutes(house.rooms)) mount(app, house, route);
  for (const { path, kind } of importPaths) app.post(path, (c) => withNetwork(house, c, async (entered) => respond(house, c, entered, entered.site.state === "public" ? await takeImport(house, c, entered, kind) : { kind: "notFound" }), { withoutCookie: true }));
  for (const room of house.rooms) for (const route of room.routes ?? []) mountBack(app, house, route);
  app.notFound((c) => withNetwork(house, c, (entered) => respond(house, c, entered, { kind: "notFound" })));
  app.onError((error, c) => failed(house, error, c));
  return app;
}

/** The two overlapping circles of the mark in the network's colour, for the browser's tab. */
const iconSvg = (accent: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 44 44"><rect width="44" height="44" rx="8" fill="#fff"/><g fill="none" stroke="${accent}" stroke-width="2.5"><circle cx="17" cy="22" r="12"/><circle cx="27" cy="22" r="12"/></g><path fill="${accent}" d="M22 11.1a12 12 0 0 1 0 21.8 12 12 0 0 1 0-21.8Z"/></svg>`;

function mount(app: Hono, house: House, route: Route): void {
  if (route.kind === "page") {
    app.get(route.path, (c) => withNetwork(house, c, gate(house, c, route, async (entered) =>
      respond(house, c, entered, route.may.allows(entered.actor, undefined, entered.at) ? await route.show(entered) : { kind: "notFound" }))));
  }
  if (route.kind === "form") {
    app.get(route.path, (c) => withNetwork(house, c, gate(house, c, route, (entered) => showForm(house, c, entered, route))));
    app.post(route.path, (c) => withNetwork(house, c, gate(house, c, route, (entered) => takeForm(house, c, entered, route))));
  }
  if (route.kind === "action") app.post(route.path, (c) => withNetwork(house, c, gate(house, c, route, (entered) => takeAction(house, c, entered, route)), { withoutCookie: route.fromElsewhere === true }));
}

/** Whoever opens the address of a button (reloads a refusal, changes the language on it) comes to the page where the button stands. */
function mountBack(app: Hono, house: House, route: Route): void {
  if (route.kind === "action") app.get(route.path, (c) => withNetwork(house, c, async (entered) => c.redirect(route.back(entered), 303)));
}

/** Enters the network of the request, or answers that there is none. */
export async function withNetwork(house: House, c: Context, answer: (entered: Entered) => Promise<Response>, how: { withoutCookie?: boolean } = {}): Promise<Response> {
  const entered = await enter(house, c, c.req.param() as Record<string, string>, how);
  if (entered) return inVoice(entered.site.voice, () => answer(entered));
  if ((await anyNetwork(house.store)).length === 0) return c.redirect("/einrichten", 303);
  const t = general[readAddress(new URL(c.req.url).pathname).locale];
  return c.html(`<!doctype html>${renderToString(<BareError locale={readAddress(new URL(c.req.url).pathname).locale} title={t.unknownNetworkTitle} text={t.unknownNetwork} />)}`, 404);
}

const unreachable = new Set(["ECONNREFUSED", "ENOENT", "ECONNRESET", "EPIPE", "57P01", "57P02", "57P03", "08006", "53300"]);
/** The disk is full, broken or read-only, as PostgreSQL or the system says it. */
const stuckCodes = new Set(["53100", "58030", "ENOSPC", "EROFS", "EDQUOT"]);

/** A bug gets a number that the log knows; a silent database and a full disk get their own sentences. Never a stack trace on the page. */
function failed(house: House, error: Error & { code?: string }, c: Context): Response {
  const id = String(c.get("requestId" as never) ?? "");
  house.log.error({ request: id, err: error, path: readAddress(new URL(c.req.url).pathname).path }, "request failed");
  const { locale } = readAddress(new URL(c.req.url).pathname);
  const t = general[locale];
  const stuck = stuckCodes.has(error.code ?? "") || /No space left on device|Read-only file system/.test(error.message);
  const busy = unreachable.has(error.code ?? "") || /timeout exceeded when trying to connect|Connection terminated/.test(error.message);
  const page = <BareError locale={locale} title={stuck ? t.stuckTitle : busy ? t.busyTitle : t.errorTitle} text={stuck ? t.stuck : busy ? t.busy : t.error(id)} />;
  return c.html(`<!doctype html>${renderToString(page)}`, busy || stuck ? 503 : 500);
}
