// SPDX-License-Identifier: EUPL-1.2
import type { Browser, BrowserContext, Locator, Page } from "playwright-core";
import { Fingers } from "./fingers.ts";
import type { Watch } from "./watch.ts";

/** With script and mouse; without script on a small phone; with nothing but the keyboard. */
export const modes = ["script", "noScript", "keyboard"] as const;
export type Mode = (typeof modes)[number];

type Role = "link" | "button" | "textbox" | "searchbox" | "combobox" | "checkbox" | "radio" | "group" | "heading";

const looks = {
  script: { viewport: { width: 1280, height: 900 } },
  noScript: { viewport: { width: 320, height: 640 }, javaScriptEnabled: false, hasTouch: true, isMobile: true },
  keyboard: { viewport: { width: 1280, height: 900 } },
} as const;

/**
 * A person in front of a browser, who finds things by what they are called and never by how the page is built.
 * Every page that comes up is looked at by the watch: right width, no fault of the page, nothing a helper could not read.
 */
export class Walker {
  private readonly fingers: Fingers;

  private constructor(readonly page: Page, readonly base: string, readonly mode: Mode, private readonly watch: Watch, private readonly context: BrowserContext) {
    this.fingers = new Fingers(page, mode);
  }

  static async enter(browser: Browser, base: string, mode: Mode, watch: Watch): Promise<Walker> {
    const context = await browser.newContext({ ...looks[mode], locale: "de-DE", timezoneId: "Europe/Berlin", reducedMotion: "reduce" });
    context.setDefaultTimeout(8000);
    const page = await context.newPage();
    watch.listen(page);
    return new Walker(page, base, mode, watch, context);
  }

  async leave(): Promise<void> {
    return this.context.close();
  }

  /** Opens an address, as from a mail or a bookmark. */
  async open(address: string): Promise<void> {
    await this.page.goto(new URL(address, this.base).href);
    await this.watch.look(this.page, this.mode);
  }

  get path(): string {
    return new URL(this.page.url()).pathname;
  }

  /** Follows a link of the page, by its words. */
  async follow(words: string): Promise<void> {
    return this.turn(await this.find("link", words));
  }

  /** Presses a button that sends something. */
  async press(words: string): Promise<void> {
    return this.turn(await this.find("button", words));
  }

  /** Presses a button that brings a file; the page stays. */
  async pressForFile(words: string): Promise<void> {
    return this.fingers.press(await this.find("button", words));
  }

  /** Follows a way of the header: straight, or behind the menu or the own name where it is folded. */
  async menu(words: string): Promise<void> {
    const header = this.page.getByRole("banner");
    const link = header.getByRole("link", { name: words, exact: true });
    for (const fold of [undefined, /Menü|Menu/, /./]) {
      if (fold) await this.unfoldIn(header, fold);
      const seen = await visible(link);
      if (seen[0]) return this.turn(seen[0]);
    }
    throw new Error(`No way "${words}" in the header of ${this.path}.`);
  }

  async write(label: string, text: string): Promise<void> {
    return this.fingers.write(await this.find("textbox", label), text);
  }

  /** Words to search for. */
  async seek(label: string, text: string): Promise<void> {
    return this.fingers.write(await this.find("searchbox", label), text);
  }

  /** What stands in a field for words to search for. */
  async soughtIn(label: string): Promise<string> {
    return (await this.find("searchbox", label)).inputValue();
  }

  /** A day or a time of day, as YYYY-MM-DD or HH:MM. */
  async date(label: string, value: string): Promise<void> {
    return this.fingers.date(await this.labelled(label), value);
  }

  /** A colour; by keyboard alone the one that stands there is kept, because the picker belongs to the browser. */
  async colour(label: string, value: string): Promise<void> {
    if (this.mode !== "keyboard") await (await this.labelled(label)).fill(value);
  }

  async choose(label: string, option: string): Promise<void> {
    return this.fingers.choose(await this.find("combobox", label), option);
  }

  /** Picks one of several, all in sight. */
  async pick(group: string, option: string): Promise<void> {
    await this.fingers.pick(await one(this.groups(group).getByRole("radio", { name: option }), `${group}: ${option}`));
  }

  async tick(label: string): Promise<void> {
    return this.fingers.tick(await this.find("checkbox", label));
  }

  async untick(label: string): Promise<void> {
    return this.fingers.tick(await this.find("checkbox", label), false);
  }

  async unfold(words: string): Promise<void> {
    return this.unfoldIn(this.main, new RegExp(escape(words)));
  }

  /** Hands over a file, where a person would choose it from the disk; without a mouse its lines are pasted elsewhere. */
  async hand(label: string, name: string, content: string | Buffer, mimeType = "text/csv"): Promise<void> {
    await (await this.labelled(label)).setInputFiles({ name, mimeType, buffer: Buffer.from(content) });
  }

  /** Works inside one part of the page only: a group of fields or a row of a table. */
  within(part: "group" | "row", words: string): Walker {
    const inner = part === "row" ? this.main.getByRole("row").filter({ hasText: words }) : this.groups(words);
    return Object.assign(Object.create(this) as Walker, { area: inner });
  }

  /** What the page says, as it can be read. */
  async text(): Promise<string> {
    return (await this.main.innerText()).replace(/\u00ad/g, "");
  }

  async heading(): Promise<string> {
    return (await this.page.getByRole("heading", { level: 1 }).innerText()).trim();
  }

  /** What stands in a field. */
  async valueOf(label: string): Promise<string> {
    return (await this.find("textbox", label)).inputValue();
  }

  /** Fetches what a link leads to, with the own session, without leaving the page. */
  async fetch(words: string): Promise<{ type: string; body: Buffer }> {
    const href = await (await this.find("link", words)).getAttribute("href");
    const answer = await this.context.request.get(new URL(href!, this.page.url()).href);
    if (!answer.ok()) throw new Error(`${href}: ${answer.status()}`);
    return { type: answer.headers()["content-type"] ?? "", body: await answer.body() };
  }

  private readonly area?: Locator;

  private get main(): Locator {
    return this.area ?? this.page.getByRole("main");
  }

  private groups(words: string): Locator {
    return (this.area ?? this.page.getByRole("main")).getByRole("group", { name: words });
  }

  /** One visible thing of this name in the main part; the whole name goes before a name that only contains it. */
  private async find(role: Role, words: string): Promise<Locator> {
    const whole = await visible(this.main.getByRole(role, { name: wholeName(words) }));
    return whole.length === 1 ? whole[0]! : one(this.main.getByRole(role, { name: words }), `${role} "${words}" on ${this.path}`);
  }

  private async labelled(label: string): Promise<Locator> {
    return one(this.main.getByLabel(wholeName(label)), `field "${label}" on ${this.path}`);
  }

  private async unfoldIn(area: Locator, words: RegExp): Promise<void> {
    for (const fold of await visible(area.locator("summary").filter({ hasText: words }))) {
      if ((await fold.locator("xpath=..").getAttribute("open")) === null) return this.fingers.press(fold);
    }
  }

  /** Does what leads to another page and looks at it when it is there. */
  private async turn(what: Locator): Promise<void> {
    const loaded = this.page.waitForEvent("load");
    loaded.catch(() => undefined);
    await this.fingers.press(what);
    await loaded;
    await this.watch.look(this.page, this.mode);
  }
}

/** The words and nothing else, but for a remark in brackets: "Von (freiwillig)". */
const wholeName = (words: string): RegExp => new RegExp(`^${escape(words)}\\s*(\\(.*\\))?$`);

const escape = (words: string): string => words.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

const visible = async (found: Locator): Promise<Locator[]> => {
  const all = await found.all();
  const seen = await Promise.all(all.map((each) => each.isVisible()));
  return all.filter((_each, at) => seen[at]);
};

/** The only visible one; several of the same name would leave a person in doubt, unless they lead to the same place. */
async function one(found: Locator, what: string): Promise<Locator> {
  await found.first().waitFor({ state: "attached", timeout: 4000 }).catch(() => undefined);
  const seen = await visible(found);
  const targets = new Set(await Promise.all(seen.map((each, at) => each.getAttribute("href").then((href) => href ?? String(at)))));
  if (targets.size === 1) return seen[0]!;
  throw new Error(seen.length === 0 ? `There is no ${what}.` : `There are ${seen.length} of ${what}.`);
}
