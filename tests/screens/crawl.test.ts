// SPDX-License-Identifier: EUPL-1.2
// Follows every link of every page as different people do: none leads nowhere, every page has its bones.
import { globSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { attributes, formsOf } from "../support/forms.ts";
import { plant } from "../support/plants.ts";
import { behind } from "../support/roles.ts";
import { look, type Looked } from "../support/routes.ts";
import { openTown, type Town } from "../support/town.ts";
import type { Visitor } from "../support/visitor.ts";

let town: Town;
beforeAll(async () => {
  town = await openTown();
  await plant(town);
});
afterAll(() => town?.close());

interface Page extends Looked {
  readonly path: string;
  readonly from: string;
}

const decode = (text: string): string => text.replaceAll("&amp;", "&").replaceAll("&quot;", '"').replaceAll("&#39;", "'");

/** Links of a page that stay in the network, without the place on the page. */
function linksOf(html: string): string[] {
  return [...html.matchAll(/<(?:a|link|img|script)\b([^>]*)>/g)].map((match) => attributes(match[1]!)).flatMap((tag) => [tag["href"], tag["src"]]).filter((href): href is string => href !== undefined)
    .map(decode).filter((href) => href.startsWith("/") || href.startsWith(town.base)).map((href) => href.replace(town.base, "").split("#")[0]!).filter((path) => path !== "" && !path.startsWith("/n/"));
}

/** The kind of an address: ids, pages and search words taken out. A few of each kind stand for all. */
const kindOf = (path: string): string => {
  const [before, query] = path.split("?");
  return `${before!.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, ":id").replace(/\/\d[\w-]*/g, "/:n").replace(/\/[\w-]{35,}/g, "/:secret")}?${[...new URLSearchParams(query).keys()].sort().join("&")}`;
};

async function crawl(visitor: Visitor, start: readonly string[], ofKind: number): Promise<Page[]> {
  const pages: Page[] = [];
  const waiting = start.map((path) => ({ path, from: "the start" }));
  const known = new Set(start);
  const kinds = new Map<string, number>();
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    const seen = await look(visitor, next.path);
    pages.push({ ...seen, ...next });
    if (!seen.type.startsWith("text/html")) continue;
    for (const path of linksOf(seen.text)) {
      const count = kinds.get(kindOf(path)) ?? 0;
      if (known.has(path) || count >= ofKind || (path.startsWith("/en") !== start[0]!.startsWith("/en") && !path.startsWith("/static"))) continue;
      known.add(path);
      kinds.set(kindOf(path), count + 1);
      waiting.push({ path, from: next.path });
    }
  }
  return pages;
}

const walks: [string, () => Promise<Visitor>, string, number][] = [
  ["a guest", async () => town.guest(), "/", 12],
  ["a guest who reads English", async () => town.guest(), "/en", 6],
  ["somebody who speaks for a bakery", () => town.signIn("selin-kaya"), "/schreibtisch", 5],
  ["the coordinator", () => town.coordinator(), "/schreibtisch", 5],
  ["the coordinator in English", () => town.coordinator(), "/en/schreibtisch", 3],
];

describe.each(walks)("the links that %s finds", (_name, signIn, start, ofKind) => {
  let pages: Page[];
  let html: Page[];
  beforeAll(async () => {
    pages = await crawl(await signIn(), [start, start.startsWith("/en") ? "/en" : "/"], ofKind);
    html = pages.filter((page) => page.type.startsWith("text/html") && page.status === 200);
  }, 300_000);
  const found = (list: readonly string[]) => expect(list.join("\n")).toBe("");

  it("are many", () => expect(html.length).toBeGreaterThan(15));
  it("check 36: lead somewhere", () => found(pages.filter((page) => ![200, 303].includes(page.status)).map((page) => `${page.status} ${page.path} from ${page.from}`)));
  it("check 35: lead to pages with one heading, a title and the right language", () => {
    const language = start.startsWith("/en") ? "en" : "de";
    found(html.flatMap((page) => [
      ...(page.text.match(/<h1\b/g)?.length === 1 ? [] : [`${page.path}: ${page.text.match(/<h1\b/g)?.length ?? 0} h1`]),
      ...(/<title>[^<]{3,}<\/title>/.test(page.text) ? [] : [`${page.path}: no title`]),
      ...(new RegExp(`<html[^>]* lang="${language}"`).test(page.text) ? [] : [`${page.path}: not ${language}`]),
    ]));
  });
  it("lead to forms with a key of their own, to our own address", () => {
    found(html.flatMap((page) => formsOf(page.text).flatMap((form) => [
      ...(form.method === "post" && !/^[0-9a-f-]{36}$/.test(form.values["_form"]?.[0] ?? "") ? [`${page.path}: ${form.action} without _form`] : []),
      ...(form.action === "" || form.action.startsWith("/") ? [] : [`${page.path}: form to ${form.action}`]),
    ])));
    // The same button may stand twice on a page; two different ones with one key would swallow each other.
    found(html.flatMap((page) => {
      const forms = new Map(formsOf(page.text).filter((form) => form.values["_form"]).map((form) => [`${form.action} ${form.values["_form"]![0]}`, form.values["_form"]![0]]));
      return new Set(forms.values()).size === forms.size ? [] : [`${page.path}: two forms share a key`];
    }));
  });
  it("check 36: point to places that exist on their page", () => {
    found(html.flatMap((page) => [...page.text.matchAll(/href="#([^"]+)"/g)].filter((match) => !page.text.includes(`id="${match[1]}"`)).map((match) => `${page.path}: #${match[1]}`)));
  });
});

/** All sentences of a language's catalogues that are no functions. */
async function sentences(language: "de" | "en"): Promise<Set<string>> {
  const root = new URL("../../src/", import.meta.url).pathname;
  const found = new Set<string>();
  const collect = (value: unknown): void => {
    if (typeof value === "string") found.add(value);
    else if (value && typeof value === "object") Object.values(value).forEach(collect);
  };
  for (const path of globSync(`**/texts.${language}.ts`, { cwd: root })) Object.values((await import(join(root, path))) as object).forEach(collect);
  return found;
}

describe("check 52: English pages", () => {
  it("hold no German sentence of ours", async () => {
    const english = await sentences("en");
    // What a town has taken into its own words (tasks, corners, mails) is content from then on.
    const tables = (await behind(town, "select table_name as name from information_schema.tables where table_schema = 'public'")).map((row) => String(row["name"]));
    let content = "";
    for (const table of tables) content += (await behind(town, `select t::text as row from ${table} t`)).map((row) => String(row["row"])).join("\n");
    const german = [...(await sentences("de"))].filter((text) => text.length >= 12 && !english.has(text) && !content.includes(text));
    expect(german.length).toBeGreaterThan(500);
    const faults = new Map<string, string>();
    for (const visitor of [town.guest(), await town.coordinator()]) {
      for (const page of await crawl(visitor, ["/en", "/en/schreibtisch"], 2)) {
        if (!page.type.startsWith("text/html")) continue;
        const text = decode(page.text.replace(/<(script|style)[\s\S]*?<\/\1>/g, "").replace(/<[^>]+(?:lang="de"|hreflang="de")[^>]*>[^<]*/g, "")).replace(/<[^>]+>/g, "\n");
        const lines = new Set(text.split("\n").map((line) => line.trim()));
        for (const sentence of german) if (lines.has(sentence) && !faults.has(sentence)) faults.set(sentence, page.path);
      }
    }
    expect([...faults].map(([sentence, path]) => `${path}: ${sentence}`).join("\n")).toBe("");
  }, 300_000);
});
