// SPDX-License-Identifier: EUPL-1.2
// What machines read: shapes, paging, tables that can be read in again, feeds and catalogue as their standards want them.
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { XMLParser, XMLValidator } from "fast-xml-parser";
import { strFromU8, unzipSync } from "fflate";
import { Parser, type Quad } from "n3";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { apiRoutes, datasetsOf } from "../src/api/index.ts";
import { writeOds } from "../src/api/ods.ts";
import { readCsv } from "../src/kernel/csv.ts";
import { rooms } from "../src/rooms/index.ts";
import { createOrganisation } from "../src/rooms/actors/commands.ts";
import { importOrganisations, stageImport } from "../src/rooms/actors/imports/commands.ts";
import { createQuarter } from "../src/rooms/actors/quarters/commands.ts";
import { behind, done } from "./support/roles.ts";
import { addressOf, look, sampled, type Looked } from "./support/routes.ts";
import { openTown, type Town } from "./support/town.ts";

const datasets = datasetsOf(rooms);
const withFeed = datasets.filter((of) => of.feed);
let town: Town;
beforeAll(async () => { town = await openTown(); });
afterAll(() => town?.close());

const at = (path: string, headers: Record<string, string> = {}): Promise<Looked> => look(town.guest(), path, headers);
const json = async (path: string): Promise<any> => JSON.parse((await at(path)).text);

describe("the read API", () => {
  it("holds all seven datasets, each with something in it, as the page for people says", async () => {
    expect(datasets.map((of) => of.key)).toEqual(["organisations", "quarters", "needs", "offers", "kept-promises", "events", "marketplace-results"]);
    for (const of of datasets) expect((await json(`/api/v1/${of.key}`)).items.length, of.key).toBeGreaterThan(0);
    const [{ count }] = (await behind(town, `select count(*)::int as count from organisation where network_id = '${town.scope.networkId}' and state = 'listed'`)) as [{ count: number }];
    expect((await json("/api/v1/organisations?limit=500")).items).toHaveLength(count);
  });

  it("hands out every item once, page by page", async () => {
    const whole = (await json("/api/v1/organisations?limit=500")).items.map((item: { id: string }) => item.id);
    const found: string[] = [];
    let next: string | null = `${town.base}/api/v1/organisations?limit=7`;
    while (next) {
      const page: any = await (await fetch(next)).json();
      found.push(...page.items.map((item: { id: string }) => item.id));
      next = page.next;
    }
    expect(found).toEqual(whole);
  });

  it("answers one item like the list, and 404 as problem in the language asked", async () => {
    for (const of of datasets) {
      const [first] = (await json(`/api/v1/${of.key}?limit=1`)).items;
      expect(await json(`/api/v1/${of.key}/${first.id}`)).toEqual(first);
      const nothing = await at(`/api/v1/${of.key}/018f0000-0000-7000-8000-000000000000`, { "accept-language": "en-GB,en;q=0.9" });
      expect([nothing.status, nothing.type, JSON.parse(nothing.text).title]).toEqual([404, "application/problem+json; charset=utf-8", "There is no such thing here"]);
    }
    expect(JSON.parse((await at("/api/v1/nothing")).text).status).toBe(404);
  });

  it.each([["limit=0", "limit"], ["limit=501", "limit"], ["limit=1&limit=2", "limit"], ["after=x", "after"], ["category=money", "category"], ["quarter=Mitte", "quarter"], ["colour=red", "colour"], ["meldung=x", "meldung"]])("?%s is 400 with a sentence for %s", async (query, parameter) => {
    const answer = await at(`/api/v1/needs?${query}`);
    expect(answer.status).toBe(400);
    expect(JSON.parse(answer.text).errors).toEqual([{ parameter, detail: expect.stringMatching(/\.$/) }]);
  });

  it("is open to every website, without a cookie, and says when nothing changed", async () => {
    const first = await at("/api/v1/needs");
    expect(first.headers.get("access-control-allow-origin")).toBe("*");
    expect(first.headers.get("access-control-allow-credentials")).toBeNull();
    expect(first.headers.getSetCookie()).toEqual([]);
    const tag = first.headers.get("etag")!.replace(/^W\//, "");
    expect((await at("/api/v1/needs", { "if-none-match": tag })).status).toBe(304);
    expect((await at("/api/v1/needs", { "if-none-match": `W/${tag}, "x"` })).status).toBe(304);
    expect((await at("/api/v1/offers", { "if-none-match": tag })).status).toBe(200);
  });

  it("answers in its own network only", async () => {
    const here = (await json("/api/v1/organisations?limit=500")).items.map((item: { id: string }) => item.id);
    const there = (await json("/n/steinlohe/api/v1/organisations?limit=500")).items;
    expect(there.length).toBeGreaterThan(0);
    for (const item of there) { expect(here).not.toContain(item.id); expect(item.link).toContain("/n/steinlohe/organisationen/"); }
  });
});

interface Sheet { readonly cells: readonly { readonly kind: string; readonly value: string }[][]; readonly xml: string }

/** Reads an OpenDocument spreadsheet back: kind and value of every cell. */
function readOds(bytes: Uint8Array): Sheet {
  const files = unzipSync(bytes);
  expect(strFromU8(files["mimetype"]!)).toBe("application/vnd.oasis.opendocument.spreadsheet");
  const content = strFromU8(files["content.xml"]!);
  expect(XMLValidator.validate(content)).toBe(true);
  const parsed = new XMLParser({ ignoreAttributes: false, preserveOrder: true, trimValues: false }).parse(content);
  const inside = (nodes: any[], name: string): any[] => nodes.flatMap((node) => (node[name] ? [node] : Object.entries(node).flatMap(([key, value]) => (key !== ":@" && Array.isArray(value) ? inside(value, name) : []))));
  const text = (nodes: any[]): string => nodes.map((node) => (node["#text"] !== undefined ? String(node["#text"]) : node["text:s"] ? " ".repeat(Number(node[":@"]?.["@_text:c"] ?? 1)) : node["text:tab"] ? "\t" : "")).join("");
  const cells = inside(parsed, "table:table-row").map((row) => inside(row["table:table-row"], "table:table-cell").map((cell) => ({ kind: String(cell[":@"]?.["@_office:value-type"] ?? ""), value: cell["table:table-cell"].filter((node: any) => node["text:p"]).map((node: any) => text(node["text:p"])).join("\n") })));
  return { cells, xml: content };
}

const hostile = ["=1+1", "+49 30 1", "-2", "@SUM(A1)", "\t=cmd|' /C calc'!A0", "'=1", "=HYPERLINK(\"http://evil.example\")", "＝1+1", " two  spaces ", "a\tb", "<b>&amp;\"'", "line one\nline two", "🙂 Ω 漢", "\u0001bell", "1,5", "2026-02-31x"];

describe("check 24: tables hold no formula and can be read in again", () => {
  it("every dataset is the same as CSV and ODS as in JSON", async () => {
    for (const of of datasets) {
      const rows = await town.house.store.read(town.scope, (reader) => of.list(reader, town.scope, { locale: "de", absolute: (path) => `${town.base}${path}`, today: new Date().toISOString().slice(0, 10) }, { limit: 100_000, filters: {} }));
      const wanted = rows.map((row) => of.columns("de").map((column) => column.value(row)).map((value) => (value === null || value === undefined ? "" : String(value))));
      const csv = readCsv((await at(`/api/v1/${of.key}.csv`)).bytes);
      if ("fault" in csv) throw new Error(csv.fault);
      expect(csv.rows.map((row) => row.cells), `${of.key}.csv`).toEqual(wanted);
      const sheet = readOds((await at(`/api/v1/${of.key}.ods`)).bytes);
      expect(sheet.cells.slice(1).map((row) => row.map((cell) => cell.value)), `${of.key}.ods`).toEqual(wanted.map((row) => row.map((value) => value.replace(/\r\n|\r/g, "\n"))));
      expect(sheet.xml).not.toMatch(/table:formula|of:=|msoxl:/);
    }
  });

  it("hostile text stays text in every cell", async () => {
    for (const [i, word] of hostile.entries()) await done(town, createOrganisation, {}, { name: `Formelverein ${i}`, sector: "civic", size: "small", about: word.replace("\u0001", ""), street: word.replaceAll("\n", " ").replace("\u0001", "").slice(0, 100), contactPublic: "1" });
    const csv = (await at("/api/v1/organisations.csv")).text;
    expect(csv.split(/\r\n|,(?=(?:[^"]*"[^"]*")*[^"]*$)/).filter((cell) => /^\ufeff?"?[=+@\t\r＝]/.test(cell) || /^\ufeff?"?-\D/.test(cell))).toEqual([]);
    const sheet = readOds((await at("/api/v1/organisations.ods")).bytes);
    const about = sheet.cells[0]!.findIndex((cell) => cell.value === "Beschreibung");
    expect(sheet.cells.slice(1).filter((row) => row.some((cell) => cell.value.startsWith("Formelverein"))).map((row) => row[about]!.kind)).toEqual(hostile.map(() => "string"));
    const own = readOds(writeOds("Probe: [1]/?", [{ head: "=A1", value: (row: { v: unknown }) => row.v as string }], [...hostile, 1.5, true, "2026-11-21", null].map((v) => ({ v }))));
    expect(own.cells.slice(1).map(([cell]) => cell!.kind)).toEqual([...hostile.map(() => "string"), "float", "boolean", "date", ""]);
    expect(own.cells.slice(1, 17).map(([cell]) => cell!.value)).toEqual(hostile.map((word) => word.replace("\u0001", "")));
  });

  it("the directory goes out as a table and comes in again in another network, the same", async () => {
    const there = town.scopes["steinlohe"]!;
    for (const quarter of (await json("/api/v1/quarters?limit=500")).items) await done(town, createQuarter, {}, { name: quarter.name }, there);
    const file = (await at("/api/v1/organisations.csv")).text;
    const staged = await done(town, stageImport, {}, { text: file }, there);
    await done(town, importOrganisations, { draft: staged.object.id }, { known: "update" }, there);
    const facts = (items: any[]): Map<string, unknown> => new Map(items.map(({ name, sector, size, about, postcode, city, website }) => [name, { sector, size, about, postcode, city, website }]));
    const before = facts((await json("/api/v1/organisations?limit=500")).items), after = facts((await json("/n/steinlohe/api/v1/organisations?limit=500")).items);
    for (const [name, fact] of before) expect(after.get(name), name).toEqual(fact);
  });
});

describe("check 50: feeds, JSON-LD and the catalogue are valid", () => {
  it.each(withFeed.map((of) => [of.key, of] as const))("the Atom feed of %s keeps the rules of RFC 4287", async (key) => {
    for (const language of ["", "/en"]) {
      const seen = await at(`${language}/feeds/${key}.atom`);
      expect(XMLValidator.validate(seen.text)).toBe(true);
      const { feed } = new XMLParser({ ignoreAttributes: false, isArray: (name) => ["entry", "link"].includes(name) }).parse(seen.text);
      expect(feed["@_xmlns"]).toBe("http://www.w3.org/2005/Atom");
      for (const must of ["id", "title", "updated"]) expect(String(feed[must]), must).not.toBe("");
      expect(feed.link.filter((link: any) => link["@_rel"] === "self").map((link: any) => link["@_href"])).toEqual([`${town.base}${language}/feeds/${key}.atom`]);
      expect(feed.author.name).toBeTruthy();
      expect(feed.entry.length).toBeGreaterThan(0);
      const rfc3339 = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?Z$/;
      for (const entry of feed.entry) {
        expect(entry.id).toMatch(/^urn:uuid:[0-9a-f-]{36}$/);
        expect(String(entry.title)).not.toBe("");
        expect(entry.updated).toMatch(rfc3339);
        expect(entry.published).toMatch(rfc3339);
        expect(entry.link.filter((link: any) => link["@_rel"] === "alternate")).toHaveLength(1);
        expect(URL.canParse(entry.link[0]["@_href"])).toBe(true);
      }
      expect(new Set(feed.entry.map((entry: any) => entry.id)).size).toBe(feed.entry.length);
      expect([...feed.entry].map((entry: any) => entry.updated).sort().at(-1)).toBe(feed.updated);
    }
  });

  it.each(withFeed.map((of) => of.key))("the JSON Feed of %s keeps the rules of version 1.1", async (key) => {
    const item = { type: "object", additionalProperties: false, required: ["id", "content_text"], properties: { id: { type: "string", minLength: 1 }, url: { type: "string", format: "uri" }, title: { type: "string" }, content_text: { type: "string" }, date_published: { type: "string", format: "date-time" }, date_modified: { type: "string", format: "date-time" }, authors: { $ref: "#/$defs/authors" } } };
    const authors = { type: "array", items: { type: "object", minProperties: 1, properties: { name: { type: "string" } } } };
    const uri = { type: "string", format: "uri" };
    const ajv = new Ajv2020({ strict: false });
    addFormats.default(ajv);
    const valid = ajv.compile({ $defs: { authors }, type: "object", required: ["version", "title", "items"], properties: { version: { const: "https://jsonfeed.org/version/1.1" }, title: { type: "string", minLength: 1 }, home_page_url: uri, feed_url: { const: `${town.base}/feeds/${key}.json` }, language: { const: "de" }, authors: { $ref: "#/$defs/authors" }, items: { type: "array", minItems: 1, items: item } } });
    const feed = await json(`/feeds/${key}.json`);
    expect(valid(feed), JSON.stringify(valid.errors)).toBe(true);
  });

  it("pages point to their feeds", async () => {
    for (const of of withFeed) {
      const page = (await at(of.page!)).text;
      for (const ending of ["atom", "json"]) expect(page).toContain(`href="/feeds/${of.key}.${ending}"`);
    }
  });

  it("an organisation, a need, an offer and an event say in JSON-LD what they are, and no text can end the block", async () => {
    const evil = await done(town, createOrganisation, {}, { name: "Ende </script><script>alert(1)</script> & <!--", sector: "civic", size: "small", about: "</script>\u2028" });
    const first = async (key: string): Promise<string> => (await json(`/api/v1/${key}?limit=1`)).items[0].id;
    const wanted = [[`/organisationen/${evil.object.id}`, "Organization"], [`/bedarfe/${await first("needs")}`, "Demand"], [`/angebote/${await first("offers")}`, "Offer"], [`/veranstaltungen/${await first("events")}`, "Event"]] as const;
    for (const [path, type] of wanted) {
      const blocks = [...(await at(path)).text.matchAll(/<script type="application\/ld\+json">([^<]*)<\/script>/g)];
      expect(blocks, path).toHaveLength(1);
      const about = JSON.parse(blocks[0]![1]!);
      expect(about).toMatchObject({ "@context": "https://schema.org", "@type": type, "@id": `${town.base}${path}`, name: expect.any(String) });
      expect(JSON.stringify(about)).not.toMatch(/"[^"]*@[^"]*\.[^"]*"|telephone|email/);
    }
  });

  it("the catalogue has what DCAT-AP.de asks for, with the right addresses, in both forms", async () => {
    const quads = new Parser().parse((await at("/catalog.ttl")).text);
    const dcat = "http://www.w3.org/ns/dcat#", dct = "http://purl.org/dc/terms/", rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";
    const of = (subject: string, predicate: string): string[] => quads.filter((quad: Quad) => quad.subject.value === subject && quad.predicate.value === predicate).map((quad: Quad) => quad.object.value);
    const all = (type: string): string[] => quads.filter((quad: Quad) => quad.predicate.value === rdf && quad.object.value === type).map((quad: Quad) => quad.subject.value);
    const [catalogue] = all(`${dcat}Catalog`);
    for (const must of [`${dct}title`, `${dct}description`, `${dct}publisher`, `${dcat}dataset`, `${dct}language`, "http://xmlns.com/foaf/0.1/homepage"]) expect(of(catalogue!, must).length, must).toBeGreaterThan(0);
    expect(of(of(catalogue!, `${dct}publisher`)[0]!, "http://xmlns.com/foaf/0.1/name")).toHaveLength(1);
    expect(all(`${dcat}Dataset`).sort()).toEqual(of(catalogue!, `${dcat}dataset`).sort());
    expect(all(`${dcat}Dataset`)).toHaveLength(datasets.length);
    for (const dataset of all(`${dcat}Dataset`)) {
      for (const must of [`${dct}title`, `${dct}description`, `${dct}publisher`, `${dcat}distribution`, `${dcat}contactPoint`, `${dcat}keyword`]) expect(of(dataset, must).length, must).toBeGreaterThan(0);
      expect(of(dataset, `${dcat}theme`)[0]).toMatch(/^http:\/\/publications\.europa\.eu\/resource\/authority\/data-theme\/[A-Z]{4}$/);
      expect(of(dataset, `${dct}accrualPeriodicity`)[0]).toMatch(/^http:\/\/publications\.europa\.eu\/resource\/authority\/frequency\/(CONT|IRREG)$/);
      for (const distribution of of(dataset, `${dcat}distribution`)) {
        expect(of(distribution, `${dct}license`)).toEqual(["http://dcat-ap.de/def/licenses/dl-by-de/2.0"]);
        expect(of(distribution, `${dct}format`)[0]).toMatch(/^http:\/\/publications\.europa\.eu\/resource\/authority\/file-type\/(JSON|CSV|ODS)$/);
        const [address] = of(distribution, `${dcat}accessURL`);
        expect((await fetch(address!)).status, address).toBe(200);
      }
    }
    const linked = await json("/catalog.jsonld");
    const triples = linked["@graph"].reduce((sum: number, object: Record<string, unknown>) => sum + Object.entries(object).reduce((n, [name, value]) => n + (name === "@id" ? 0 : (value as unknown[]).length), 0), 0);
    expect(triples).toBe(quads.length);
  });
});

describe("check 40: no e-mail or telephone of a person in any open format", () => {
  it("holds for every address of the interfaces, the compressed ones too", async () => {
    const emails = (await behind(town, "select distinct email as word from person union select contact_email from participant union select email from contact_request union select contact_email from sign_up_request")).map((row) => String(row["word"])).filter((word) => word.includes("@"));
    const inside = (await behind(town, "select phone as word from organisation where phone is not null union select email from organisation where email is not null")).map((row) => String(row["word"])).filter((word) => word.length > 4);
    const people = (await behind(town, "select distinct representative as word from commitment_party where representative <> ''")).map((row) => String(row["word"]));
    expect([emails.length, inside.length, people.length].every((count) => count > 10)).toBe(true);
    const found: string[] = [];
    let looked = 0;
    for (const route of apiRoutes(rooms)) {
      const params = await sampled(town, route);
      for (const language of ["", "/en"]) {
        const path = `${language}${addressOf(route.path, params ?? {})}`;
        const seen = await at(path);
        expect(seen.status, path).toBe(200);
        const words = path.endsWith(".ods") ? Object.values(unzipSync(seen.bytes)).map((file) => strFromU8(file)).join() : seen.text;
        const plain = words.replaceAll("&#64;", "@").replaceAll("%40", "@").replaceAll("\\u0040", "@");
        looked++;
        // What people wrote of themselves into the story ("Selin Kaya hat den Laden übernommen") is their organisation's own text; who signed is not.
        found.push(...[...emails, ...inside].filter((word) => plain.includes(word)).map((word) => `${path}: ${word}`));
        if (/kept-promises/.test(path)) found.push(...people.filter((word) => plain.includes(word)).map((word) => `${path}: ${word}`));
      }
    }
    expect(looked).toBeGreaterThan(70);
    expect(found.join("\n")).toBe("");
  });
});
