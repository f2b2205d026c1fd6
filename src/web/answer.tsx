// SPDX-License-Identifier: EUPL-1.2
import { createHash } from "node:crypto";
import type { Context } from "hono";
import { streamSSE } from "hono/streaming";
import { renderToString } from "preact-render-to-string";
import { notThere } from "../api/problem.ts";
import type { Answer } from "../kernel/page.ts";
import type { Entered } from "./enter.ts";
import type { House } from "./house.ts";
import { MoreLink, PageTitle } from "../ui/index.ts";
import { Layout } from "./layout.tsx";
import { sendText } from "./packed.ts";
import { general } from "./texts.ts";

const safeName = (name: string): string => name.replace(/[^\w.-]+/g, "-");

/** Turns a page's answer into a response. */
export async function respond(house: House, c: Context, entered: Entered, answer: Answer): Promise<Response> {
  switch (answer.kind) {
    case "html":
      return sendText(c, withAbout(`<!doctype html>${renderToString(<Layout house={house} c={entered} answer={answer} />)}`, answer.about), "text/html; charset=utf-8", answer.status ?? 200);
    case "redirect":
      return c.redirect(answer.to, 303);
    case "notFound":
      return respond(house, c, entered, /^\/(api|feeds|catalog)[/.]/.test(entered.path) ? notThere(entered.locale) : notFoundPage(entered));
    case "data":
      return data(c, entered, answer);
    case "json":
      return c.json(answer.value as object);
    case "file":
      return file(c, answer);
    case "live":
      return live(house, c, entered, answer);
  }
}

/** Puts what the page is about into its head. A data block, no script: nothing runs it, and no text can end it. */
const withAbout = (html: string, about: Readonly<Record<string, unknown>> | undefined): string =>
  about === undefined ? html : html.replace("</head>", () => `<script type="application/ld+json">${JSON.stringify(about).replace(/[<>&\u2028\u2029]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`)}</script></head>`);

/** Public data: readable from every website, without a cookie ever; 304 for whoever has this state already. */
function data(c: Context, entered: Entered, answer: Extract<Answer, { kind: "data" }>): Response {
  const status = answer.status ?? 200;
  c.header("Content-Type", answer.type);
  c.header("Access-Control-Allow-Origin", "*");
  c.header("Content-Language", entered.locale);
  for (const [name, value] of Object.entries(answer.headers ?? {})) c.header(name, value);
  c.header("Vary", "Accept-Language");
  if (answer.name) c.header("Content-Disposition", `attachment; filename="${safeName(answer.name)}"`);
  if (c.req.method !== "GET" || status !== 200) return c.body(answer.body as Uint8Array<ArrayBuffer> | string, status);
  const tag = `"${createHash("sha256").update(answer.body).digest("base64url").slice(0, 22)}"`;
  c.header("ETag", tag);
  c.header("Cache-Control", "public, no-cache");
  const known = (c.req.header("if-none-match") ?? "").split(",").map((one) => one.trim().replace(/^W\//, "").replace(/-(gzip|deflate|br)"$/, '"'));
  return known.includes(tag) || known.includes("*") ? c.body(null, 304) : c.body(answer.body as Uint8Array<ArrayBuffer> | string, 200);
}

function file(c: Context, answer: Extract<Answer, { kind: "file" }>): Response {
  c.header("Content-Type", answer.type);
  c.header("Content-Disposition", `${answer.inline ? "inline" : "attachment"}; filename="${safeName(answer.name)}"; filename*=UTF-8''${encodeURIComponent(answer.name)}`);
  if (answer.cache) c.header("Cache-Control", answer.cache);
  return c.body(answer.body as Uint8Array<ArrayBuffer> | string);
}

/** Server-sent events: the first look at once, another after each announcement; a sign of life every 20 seconds. */
function live(house: House, c: Context, entered: Entered, answer: Extract<Answer, { kind: "live" }>): Response {
  return streamSSE(c, async (stream) => {
    let wake: () => void = () => undefined;
    let dirty = true;
    const stop = (): void => { dirty = false; wake(); };
    house.machine.stopping.addEventListener("abort", stop);
    const leave = house.live.follow(entered.scope.networkId, answer.topics, () => {
      dirty = true;
      wake();
    });
    stream.onAbort(() => {
      leave();
      wake();
    });
    // When the platform stops, the screen is let go: it comes back by itself to whoever answers next.
    while (!stream.aborted && !stream.closed && !house.machine.stopping.aborted) {
      if (dirty) {
        dirty = false;
        await stream.writeSSE({ data: JSON.stringify(await answer.look()) });
      } else await stream.write(": da\n\n");
      if (!dirty) await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, 20_000);
        wake = () => {
          clearTimeout(timer);
          resolve();
        };
      });
    }
    house.machine.stopping.removeEventListener("abort", stop);
    leave();
  });
}

/** The page for addresses that do not exist, or not for this person: both look the same. */
export function notFoundPage(c: Entered): Answer {
  const t = general[c.locale];
  return { kind: "html", status: 404, title: t.notFoundTitle, noindex: true, main: <Plain title={t.notFoundTitle} text={t.notFound} href={c.href("/")} label={t.toStart} /> };
}

/** A page with one sentence and one way on. */
export function Plain(props: { title: string; text: string; href?: string; label?: string }) {
  return (
    <>
      <PageTitle title={props.title} lead={props.text} />
      {props.href ? <p><MoreLink href={props.href} label={props.label ?? ""} /></p> : null}
    </>
  );
}
