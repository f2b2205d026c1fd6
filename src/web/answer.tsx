// SPDX-License-Identifier: EUPL-1.2
import type { Context } from "hono";
import { streamSSE } from "hono/streaming";
import { renderToString } from "preact-render-to-string";
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
      return sendText(c, `<!doctype html>${renderToString(<Layout house={house} c={entered} answer={answer} />)}`, "text/html; charset=utf-8", answer.status ?? 200);
    case "redirect":
      return c.redirect(answer.to, 303);
    case "notFound":
      return respond(house, c, entered, notFoundPage(entered));
    case "json":
      return c.json(answer.value as object);
    case "file":
      return file(c, answer);
    case "live":
      return live(house, c, entered, answer);
  }
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
