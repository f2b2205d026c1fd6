// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import type { Page } from "playwright-core";
import type { Mode } from "./walker.ts";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

interface AxeReport {
  readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[] }[];
}

/** An address with what is different at every run taken out. */
export const kindOf = (url: string): string =>
  new URL(url, "http://127.0.0.1").pathname.replace(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, ":id").replace(/\/(anmelden|antwort|anmeldung|rueckmeldung)\/[\w-]{20,}/, "/$1/:secret");

/**
 * Looks over the shoulder of everybody who walks. Collects what is wrong with the pages they come to; the story asks at its end.
 * JOURNEY_SHOTS names a folder for a picture of every kind of page.
 */
export class Watch {
  readonly faults: string[] = [];
  private readonly seen = new Set<string>();
  private readonly tried = new Set<string>();

  get pages(): readonly string[] {
    return [...this.seen];
  }

  /** Errors of the browser and of the server while somebody walks. */
  listen(page: Page): void {
    page.on("pageerror", (error) => this.note(page, `script: ${error.message}`));
    page.on("console", (message) => message.type() === "error" && !/status of 4\d\d/.test(message.text()) && this.note(page, `console: ${message.text()}`));
    page.on("response", (answer) => answer.status() >= 500 && this.note(page, `${answer.status()} ${answer.url()}`));
    page.on("request", (asked) => new URL(asked.url()).hostname !== "127.0.0.1" && !asked.url().startsWith("data:") && this.note(page, `third party: ${asked.url()}`));
  }

  async look(page: Page, mode: Mode): Promise<void> {
    const kind = kindOf(page.url());
    if (mode === "noScript") await this.width(page);
    const key = `${kind} ${await page.title().then((title) => (title.includes("–") ? "" : title))}`;
    if (this.seen.has(key)) return;
    this.seen.add(key);
    if (mode === "script") await this.helpers(page);
    if (mode === "script") await this.links(page);
    await this.picture(page, mode, kind);
  }

  private async width(page: Page): Promise<void> {
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    if (width > 320) this.note(page, `${width} pixels wide`);
  }

  private async helpers(page: Page): Promise<void> {
    await page.evaluate(`${axe};0`);
    const report = await page.evaluate<AxeReport>("axe.run(document, { resultTypes: ['violations'] })");
    for (const found of report.violations) this.note(page, `axe ${found.id}: ${found.nodes.map((node) => node.html.slice(0, 160)).join(" | ")}`);
  }

  /** Every way that a page offers leads somewhere, for whoever looks at it. */
  private async links(page: Page): Promise<void> {
    const from = page.url();
    const all = await page.locator("a[href]").evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
    for (const href of new Set(all.map((each) => each.split("#")[0]!))) {
      const key = `${kindOf(from)} ${kindOf(href)}`;
      if (href === from.split("#")[0] || !href.startsWith(new URL(from).origin) || this.tried.has(key)) continue;
      this.tried.add(key);
      const answer = await page.context().request.get(href, { maxRedirects: 0 });
      if (answer.status() >= 400) this.note(page, `dead link (${answer.status()}): ${kindOf(href)}`);
    }
  }

  private async picture(page: Page, mode: Mode, kind: string): Promise<void> {
    const folder = process.env["JOURNEY_SHOTS"];
    if (!folder) return;
    const name = `${mode}-${String(this.seen.size).padStart(3, "0")}${kind.replaceAll(/[^\w]+/g, "-")}.png`;
    await page.screenshot({ path: join(folder, name), fullPage: true });
  }

  private note(page: Page, fault: string): void {
    const line = `${kindOf(page.url())}: ${fault}`;
    if (!this.faults.includes(line)) this.faults.push(line);
  }
}
