// SPDX-License-Identifier: EUPL-1.2
import { HtmlValidate } from "html-validate";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { addressOf, isGet, look, routes, sampled, withoutFormKeys } from "../support/routes.ts";
import type { Town } from "../support/town.ts";
import type { Visitor } from "../support/visitor.ts";

export interface Stop {
  readonly path: string;
  readonly html: string;
}

/** Addresses that answer files or streams are no screens. */
const isScreen = (path: string): boolean => !/\.(csv|json|ics|pdf|live|png)$/.test(path) && path !== "/logo";

/** Every screen that this visitor may open, read from the router, in one language. */
export async function screensOf(town: Town, visitor: Visitor, language: "" | "/en" = ""): Promise<Stop[]> {
  const stops: Stop[] = [];
  for (const route of routes.filter(isGet).filter((one) => isScreen(one.path))) {
    const params = await sampled(town, route);
    if (!params) continue;
    const path = `${language}${addressOf(route.path, params)}`;
    const seen = await look(visitor, path);
    if (seen.status === 200 && seen.type.startsWith("text/html")) stops.push({ path, html: seen.text });
  }
  return [...stops, { path: `${language}/gibt-es-nicht`, html: (await look(visitor, `${language}/gibt-es-nicht`)).text }];
}

/** What stands between header and footer, for not looking at the same screen twice. */
export const mainOf = (html: string): string => withoutFormKeys(/<main[\s\S]*<\/main>/.exec(html)?.[0] ?? html);

// The renderer closes empty elements with a slash, which HTML allows; the same list as for the example pages.
const rules: Record<string, "off" | "error" | ["error", object]> = {
  "no-inline-style": "error", "void-style": "off", "form-dup-name": ["error", { shared: ["radio", "checkbox", "submit"] }], "long-title": "off", "no-trailing-whitespace": "off",
  // Small letters are as valid. Live screens without script ask again by themselves: readers of a board want that.
  "doctype-style": "off", "meta-refresh": "off",
};
const validator = new HtmlValidate({ root: true, extends: ["html-validate:recommended"], rules });

/** What is wrong with the markup, one line for each rule on each page with how often and one place. */
export async function invalid(stop: Stop): Promise<string[]> {
  const report = await validator.validateString(stop.html);
  const messages = report.results.flatMap((result) => result.messages);
  return [...new Set(messages.map((m) => m.ruleId))].map((rule) => {
    const [first, ...more] = messages.filter((m) => m.ruleId === rule);
    return `${stop.path} ${rule} (${more.length + 1}): ${first!.message} ${stop.html.slice(Math.max(0, first!.offset - 40), first!.offset + 80).replaceAll("\n", " ")}`;
  });
}

/** A window of one visitor. Notes what the console says and whoever is asked besides ourselves. */
export async function openWindow(browser: Browser, town: Town, visitor: Visitor, options: { dark?: boolean } = {}): Promise<{ context: BrowserContext; complaints: string[] }> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, colorScheme: options.dark ? "dark" : "light", reducedMotion: "reduce" });
  const cookies = visitor.cookie.split("; ").filter(Boolean).map((pair) => ({ name: pair.split("=")[0]!, value: pair.split("=")[1]!, url: town.base }));
  if (cookies.length > 0) await context.addCookies(cookies);
  const complaints: string[] = [];
  context.on("console", (message) => {
    // A page that answers 404 or 422 is reported by the browser itself; that is what was asked for.
    if (["error", "warning"].includes(message.type()) && !/the server responded with a status of 4(04|22|09)/.test(message.text())) complaints.push(`${message.page()?.url().replace(town.base, "")}: ${message.text()}`);
  });
  context.on("weberror", (error) => complaints.push(`${error.page()?.url().replace(town.base, "")}: ${error.error().message}`));
  context.on("request", (request) => { if (!request.url().startsWith(town.base) && !request.url().startsWith("data:")) complaints.push(`asked elsewhere: ${request.url()}`); });
  return { context, complaints };
}

/** Does the work for each item with so many windows at once. */
export async function inWindows<T>(context: BrowserContext, items: readonly T[], windows: number, work: (page: Page, item: T) => Promise<void>): Promise<void> {
  const left = [...items];
  await Promise.all(Array.from({ length: windows }, async () => {
    const page = await context.newPage();
    for (let item = left.shift(); item !== undefined; item = left.shift()) await work(page, item);
    await page.close();
  }));
}
