// SPDX-License-Identifier: EUPL-1.2
// Every block as readers get it: built style sheet, real browser, strict content security policy.
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { createServer } from "node:http";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { HtmlValidate } from "html-validate";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openBrowser } from "../../tests/support/browser.ts";
import { examplePage } from "./examples/page.tsx";
import { examples } from "./examples.tsx";
import { themeCss } from "./theme.ts";

const root = new URL("../..", import.meta.url).pathname;
const pages = ["blocks", ...examples.filter((e) => e.kind === "body").map((e) => e.key)];
const policy = "default-src 'none'; style-src 'self'; img-src 'self' data:; font-src 'self'; script-src 'self'; form-action 'self'; base-uri 'none'";
let outDir: string, server: Server, base: string, browser: Browser;

beforeAll(async () => {
  outDir = await mkdtemp(join(tmpdir(), "gw-ui-"));
  const { buildCss } = (await import("../../scripts/build-css.mjs" as string)) as { buildCss: (place: { root: string; outDir: string }) => Promise<unknown> };
  await buildCss({ root, outDir });
  server = createServer((request, response) => void answer(request.url ?? "/").then(({ type, body }) => {
    response.writeHead(body ? 200 : 404, { "content-type": type, "content-security-policy": policy });
    response.end(body);
  })).listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  browser = await openBrowser();
}, 60_000);

afterAll(async () => {
  await browser?.close();
  server?.close();
  if (outDir) await rm(outDir, { recursive: true, force: true });
});

async function answer(url: string): Promise<{ type: string; body: string | Buffer | null }> {
  if (url === "/theme.css") return { type: "text/css", body: themeCss({ accent: "#8c2f39" }) };
  if (url.startsWith("/static/")) {
    return { type: url.endsWith(".css") ? "text/css" : "font/woff2", body: await readFile(join(outDir, url)).catch(() => null) };
  }
  const key = url.slice(1).replace("?theme", "");
  const sheets = ["/static/site.css", ...(url.endsWith("?theme") ? ["/theme.css"] : [])];
  return { type: "text/html; charset=utf-8", body: pages.includes(key) ? examplePage(key, sheets) : null };
}

async function open(path: string, options: { width?: number; dark?: boolean } = {}): Promise<{ page: Page; complaints: string[] }> {
  const page = await browser.newPage({ viewport: { width: options.width ?? 1280, height: 900 }, colorScheme: options.dark ? "dark" : "light", reducedMotion: "reduce" });
  const complaints: string[] = [];
  page.on("console", (message) => { if (["error", "warning"].includes(message.type())) complaints.push(message.text()); });
  await page.goto(`${base}/${path}`);
  await page.evaluate(() => document.fonts.ready);
  return { page, complaints };
}

// The renderer closes empty elements with a slash, which HTML allows.
const houseRules: Record<string, "off" | "error" | ["error", object]> = { "no-inline-style": "error", "void-style": "off", "form-dup-name": ["error", { shared: ["radio", "checkbox", "submit"] }], "long-title": "off", "no-trailing-whitespace": "off" };

interface AxeReport { violations: { id: string; nodes: { html: string; failureSummary?: string }[] }[] }

describe.each(pages)("example page %s", (key) => {
  it.each([["light", false, ""], ["dark", true, ""], ["light, another colour", false, "?theme"], ["dark, another colour", true, "?theme"]] as const)("has no accessibility fault (%s)", async (_, dark, query) => {
    const { page, complaints } = await open(key + query, { dark });
    // Read into the page by the test itself; the policy of the page stays strict.
    const axe = await readFile(join(root, "node_modules/axe-core/axe.min.js"), "utf8");
    await page.evaluate(`${axe};0`);
    const report = await page.evaluate<AxeReport>("axe.run(document, { resultTypes: ['violations'] })");
    await page.close();
    expect(report.violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.html + (n.failureSummary ?? "")).join(" | ")}`)).toEqual([]);
    expect(complaints).toEqual([]);
  }, 30_000);

  it("fits a window of 320 pixels", async () => {
    const { page } = await open(key, { width: 320 });
    await page.evaluate(() => document.querySelectorAll("details").forEach((fold) => fold.setAttribute("open", "")));
    const wide = await page.evaluate(() => ({
      page: document.documentElement.scrollWidth,
      clipped: [...document.querySelectorAll("body *")].filter((e) => {
        const inScroll = e.closest(".gw-scroll, svg, .kern-sr-only, .gw-skip, thead");
        return !inScroll && e.checkVisibility() && e.getBoundingClientRect().right > 320.5;
      }).map((e) => e.outerHTML.slice(0, 120)),
    }));
    await page.close();
    expect(wide).toEqual({ page: 320, clipped: [] });
  }, 30_000);

  it("is valid HTML without inline styles", async () => {
    const html = examplePage(key, ["/static/site.css"]);
    const report = await new HtmlValidate({ root: true, extends: ["html-validate:recommended"], rules: houseRules }).validateString(html);
    expect(report.results.flatMap((r) => r.messages.map((m) => `${m.ruleId}: ${m.message} (${html.slice(Math.max(0, m.offset - 40), m.offset + 60)})`))).toEqual([]);
  });
});

describe("weight", () => {
  it("home page, style sheet and fonts stay far below 100 kB", async () => {
    const files = ["site.css", "fonts/fira-sans-regular.woff2", "fonts/fira-sans-semibold.woff2"];
    const raw = await Promise.all(files.map((file) => readFile(join(outDir, "static", file))));
    const html = examplePage("home", ["/static/site.css"]);
    const transferred = gzipSync(html).length + gzipSync(raw[0]!).length + raw[1]!.length + raw[2]!.length;
    expect(transferred).toBeLessThan(60_000);
    expect(raw.reduce((sum, file) => sum + file.length, html.length)).toBeLessThan(125_000);
  });

  it("writes no font size in pixels", async () => {
    const css = await readFile(join(outDir, "static/site.css"), "utf8");
    expect(css.match(/font(?:-size)?:[^;}]*\dpx/g) ?? []).toEqual([]);
    expect(css).not.toMatch(/url\((?!"?(data:|'data:|fonts\/))/);
  });
});

describe("names", () => {
  it("every class in the style sheets is used by a block", async () => {
    const { readdir } = await import("node:fs/promises");
    const read = async (folder: string, ending: RegExp) => {
      const names = (await readdir(join(root, folder), { recursive: true })).filter((name) => ending.test(name) && !name.includes(".test."));
      return (await Promise.all(names.map((name) => readFile(join(root, folder, name), "utf8")))).join("\n");
    };
    const css = await read("src/ui/css", /\.css$/);
    const sources = await read("src/ui", /\.tsx?$/);
    const made = [...sources.matchAll(/(gw-[\w-]*(?:--|tone))\$\{/g)].map((match) => match[1]!);
    const unused = [...new Set(css.match(/(?<=\.)gw-[\w-]+/g))].filter((name) => !sources.includes(name) && !made.some((start) => name.startsWith(start)));
    expect(unused).toEqual([]);
  });
});
