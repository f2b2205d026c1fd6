// SPDX-License-Identifier: EUPL-1.2
import { Hono } from "hono";
import { compress } from "hono/compress";
import { gunzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { sendText, takesGzip } from "./packed.ts";

describe("takesGzip", () => {
  test.each([
    [undefined, false], ["", false], ["br", false], ["identity;q=1", false], ["gzip;q=0", false], ["gzip;q=0.0, *", false],
    ["gzip", true], ["br, GZIP;q=0.5", true], ["deflate, *", true],
  ])("%s: %s", (header, expected) => expect(takesGzip(header)).toBe(expected));
});

describe("sendText", () => {
  const text = `<p>${"Bänke für den Schulhof. ".repeat(200)}</p>`;
  const app = new Hono();
  app.use(compress());
  app.get("/long", (c) => sendText(c, text, "text/html; charset=utf-8", 404));
  app.get("/short", (c) => sendText(c, "kurz", "text/html; charset=utf-8", 200));
  const ask = (path: string, encoding: string) => app.request(path, { headers: { "accept-encoding": encoding } });

  test("packs once, although compress() stands before it, and keeps status and type", async () => {
    const answer = await ask("/long", "gzip");
    expect([answer.status, answer.headers.get("content-encoding"), answer.headers.get("content-type"), answer.headers.get("vary")]).toEqual([404, "gzip", "text/html; charset=utf-8", "Accept-Encoding"]);
    expect(gunzipSync(new Uint8Array(await answer.arrayBuffer())).toString("utf8")).toBe(text);
  });

  test("sends plainly to whom it must, and what is short", async () => {
    for (const answer of [await ask("/long", "identity"), await ask("/short", "gzip")]) {
      expect(answer.headers.get("content-encoding")).toBeNull();
      expect(answer.headers.get("vary")).toBe("Accept-Encoding");
    }
  });
});
