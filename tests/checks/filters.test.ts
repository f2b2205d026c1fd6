// SPDX-License-Identifier: EUPL-1.2
// Every parameter that a page of ours offers in a link or a filter, with everything that breaks questions: no fault, no
// waiting, nothing more to see than without it.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { formsOf } from "../support/forms.ts";
import { plant } from "../support/plants.ts";
import { behind } from "../support/roles.ts";
import { addressOf, isGet, look, routes, sampled, withoutFormKeys } from "../support/routes.ts";
import { openTown, type Town } from "../support/town.ts";
import type { Visitor } from "../support/visitor.ts";

let town: Town;
/** Path and the parameters that its own links and forms know, with one value that occurs. */
let offered: Map<string, Map<string, string>>;

beforeAll(async () => {
  town = await openTown();
  await plant(town);
  offered = await parameters([town.guest(), await town.coordinator(), await town.signIn("selin-kaya")]);
}, 300_000);
afterAll(() => town?.close());

async function parameters(visitors: readonly Visitor[]): Promise<Map<string, Map<string, string>>> {
  const found = new Map<string, Map<string, string>>();
  const note = (path: string, name: string, value: string): void => {
    if (!found.has(path)) found.set(path, new Map());
    const known = found.get(path)!;
    if (!known.get(name)) known.set(name, value);
  };
  for (const visitor of visitors) {
    for (const route of routes.filter(isGet).filter((one) => !/\.(pdf|live)$/.test(one.path))) {
      const params = await sampled(town, route);
      if (!params) continue;
      const { text, type } = await look(visitor, addressOf(route.path, params));
      if (!type.startsWith("text/html")) continue;
      for (const [, href] of text.matchAll(/href="([^"]*\?[^"]*)"/g)) {
        const url = new URL(href!.replaceAll("&amp;", "&"), `${town.base}${addressOf(route.path, params)}`);
        if (url.origin === town.base) for (const [name, value] of url.searchParams) note(url.pathname.replace(/^\/en(?=\/|$)/, "") || "/", name, value);
      }
      for (const form of formsOf(text).filter((one) => one.method === "get")) for (const [name, values] of Object.entries(form.values)) note(form.action.replace(/^\/en(?=\/|$)/, ""), name, values[0] ?? "");
    }
  }
  return found;
}

const hostile = [
  "'", "\"", "\\", "%", "_", "%00", "';--", "' or '1'='1", "1) or (1=1", "') union select email from person--", "'; select pg_sleep(3);--", "1; drop table person", "${jndi:x}", "../../etc/passwd",
  "-1", "0", "99999999999999999999", "1e309", "NaN", "null", "undefined", "[]", "{}", "constructor", "__proto__", "toString", "\u202e", "\ud83d\ude00".repeat(40), "a".repeat(5000), "2027-02-31", "0000-00-00", "018f0000-0000-7000-8000-000000000000", "%25%27", "<b>", "\r\nSet-Cookie: x=1",
];
const each = (): [string, string, string][] => [...offered].flatMap(([path, names]) => [...names].map(([name, value]) => [path, name, value] as [string, string, string]));

describe("check 21: parameters of addresses", () => {
  it("are known from the pages' own links and filters", () => expect(each().length, each().map(([path, name]) => `${path}?${name}`).join(" ")).toBeGreaterThan(40));

  it("never break a page and never make it wait", async () => {
    const visitors = [town.guest(), await town.coordinator()];
    const faults: string[] = [];
    let asked = 0;
    for (const [path, name] of each()) {
      for (const value of hostile) {
        for (const visitor of visitors) {
          const began = performance.now();
          const { status, headers } = await look(visitor, `${path}?${encodeURIComponent(name)}=${value.startsWith("%") ? value.replace(/%(?![0-9A-Fa-f]{2})/g, "%25") : encodeURIComponent(value)}`);
          const ms = performance.now() - began;
          asked++;
          if (status >= 500) faults.push(`${path}?${name}=${value.slice(0, 30)}: ${status}`);
          if (ms > 2500) faults.push(`${path}?${name}=${value.slice(0, 30)}: ${Math.round(ms)} ms`);
          if (headers.getSetCookie().some((line) => line.startsWith("x="))) faults.push(`${path}?${name}: a cookie came in by the address`);
        }
      }
    }
    expect(faults.join("\n")).toBe("");
    expect(asked).toBeGreaterThan(2500);
  }, 600_000);

  it("twice or as a list confuse nothing", async () => {
    const faults: string[] = [];
    for (const [path, name, value] of each()) {
      for (const query of [`${name}=${encodeURIComponent(value)}&${name}=%27`, `${name}[]=x`, `${name}[__proto__][x]=1`, `__proto__[x]=1&constructor=1&${name}=${encodeURIComponent(value)}`]) {
        const { status } = await look(town.guest(), `${path}?${query}`);
        if (status >= 500) faults.push(`${path}?${query}: ${status}`);
      }
    }
    expect(faults.join("\n")).toBe("");
    expect(({} as Record<string, unknown>)["x"]).toBeUndefined();
  }, 300_000);

  it("answer nothing about rows that are not public", async () => {
    // A search that meets a private row must look like one that meets nothing, letter by letter.
    const [hidden] = await behind(town, `select title from listing where network_id = '${town.scope.networkId}' and state in ('draft', 'review') and title not in (select title from listing where state not in ('draft', 'review')) order by id limit 1`);
    const title = String(hidden?.["title"] ?? "");
    expect(title.length).toBeGreaterThan(4);
    const word = title.split(/\s+/).sort((a, b) => b.length - a.length)[0]!;
    const lists = each().filter(([path, name]) => name === "suche" && !path.includes("/durchlaeufe/"));
    expect(lists.length).toBeGreaterThan(2);
    const faults: string[] = [];
    for (const [path] of lists) {
      const nothing = "Xqzw".repeat(3);
      const neutral = (text: string, searched: string): string => withoutFormKeys(text).replaceAll(searched, "WORD").replaceAll(encodeURIComponent(searched), "WORD").replace(/\s+/g, " ");
      const [met, none] = [await look(town.guest(), `${path}?suche=${encodeURIComponent(title)}`), await look(town.guest(), `${path}?suche=${nothing}`)];
      if (met.status !== 200) continue;
      if (met.text.replaceAll(title, "").length === 0 || neutral(met.text, title).split(title).length > 1) faults.push(`${path}: ${title}`);
      if (/public/.test(met.type) && neutral(met.text, title) !== neutral(none.text, nothing)) faults.push(`${path}: differs for ${word}`);
    }
    expect(faults.join("\n")).toBe("");
  });
});
