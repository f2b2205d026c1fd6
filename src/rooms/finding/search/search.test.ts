// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { organisations } from "../../../../demo/town/index.ts";
import { behind } from "../../../../tests/support/roles.ts";
import { openTown, type Town } from "../../../../tests/support/town.ts";
import { system } from "../../../kernel/actor.ts";
import { run, type AnyCommand } from "../../../kernel/command.ts";
import { dayOf } from "../../../kernel/i18n.ts";
import type { Scope } from "../../../kernel/scope.ts";
import { hideOrganisation, showOrganisation } from "../../actors/commands.ts";
import { closeListing, createListing, pauseListing, publishListing, submitForReview } from "../../exchange/commands.ts";
import { rooms } from "../../index.ts";
import { findablesIn } from "./pages/address.tsx";
import { search } from "./queries.ts";

let town: Town;
let organisation: string;
const ids = new Map<string, string>();
beforeAll(async () => {
  town = await openTown();
  organisation = String((await behind(town, `select id from organisation where network_id = '${town.scope.networkId}' and name = '${organisations[0]!.name}'`))[0]!["id"]);
  for (const [key, form] of Object.entries(listings)) ids.set(key, await publish(form));
});
afterAll(() => town.close());

const listings = {
  workshop: { category: "knowledge", title: "Zwei Nachmittage in der Fahrradwerkstatt", what: "Wir zeigen, wie man flickt und einstellt." },
  stands: { category: "goods", title: "Zwölf Bügelparker abzuholen", what: "Aus Stahl, verzinkt, zum Einbetonieren." },
  kitchen: { category: "rooms", title: "Großküche am Abend", what: "Vier Herde und Töpfe für hundert Personen, dazu ein Sauerteigkühlschrank." },
  plain: { category: "goods", title: "Etwas für die Zirkusmanege", what: "Eine Manege aus Holz, acht Meter im Durchmesser, und ein Xylorimba." },
};

async function act(command: AnyCommand, key: object, form: object = {}): Promise<string> {
  const outcome = await run(town.house.store, town.house.clock, command, { scope: town.scope, actor: system("test"), locale: "de", key, form });
  if (outcome.kind !== "done") throw new Error(`${command.name}: ${JSON.stringify(outcome)}`);
  return outcome.saved.object.id;
}

async function publish(form: object): Promise<string> {
  const listing = await act(createListing, { organisation, direction: "offer" }, form);
  await act(submitForReview, { listing });
  await act(publishListing, { listing });
  return listing;
}

/** Ids of a kind that are found. */
async function find(question: string, kind = "offer", scope: Scope = town.scope): Promise<string[]> {
  const { kinds } = await town.house.store.read(scope, (reader) => search(reader, scope, findablesIn(rooms), question, dayOf(town.house.clock.now())));
  return kinds.find(({ findable }) => findable.kind === kind)?.hits.map(({ id }) => id) ?? [];
}

const page = async (question: string, more = ""): Promise<string> => (await town.guest().get(`/suche?q=${encodeURIComponent(question)}${more}`)).text;
const main = (html: string): string => /<main[\s\S]*<\/main>/.exec(html)![0];

describe("the search finds an offer", () => {
  it.each([
    ["by a word of its title", "Großküche", "kitchen"],
    ["with a typing error", "Grosküche", "kitchen"],
    ["with two letters swapped", "Großküceh", "kitchen"],
    ["by an umlaut spelled out", "Grosskueche", "kitchen"],
    ["by the beginning of a word", "Sauerteigk", "kitchen"],
    ["by a short word for a part of a compound", "Rad", "workshop"],
    ["by a compound of which it has a part", "Fahrradkurs", "workshop"],
    ["by an English word for a German one", "bicycle", "workshop"],
    ["by another word for the same thing", "Fahrradständer", "stands"],
    ["by a mistyped word that only the thesaurus knows", "Fahradstaender", "stands"],
    ["by two words of which one is mistyped", "Zirkus Xylorimbe", "plain"],
  ])("%s: %s", async (_how, question, key) => {
    expect(await find(question)).toContain(ids.get(key));
  });

  it("all words before some words, the title before the text", async () => {
    expect((await find("Zirkusmanege Xylorimba"))[0]).toBe(ids.get("plain"));
    const inText = await publish({ category: "goods", title: "Vier Schalen", what: "Eine Großküche hat sie uns überlassen, und die Großküche will sie nicht zurück." });
    expect((await find("Großküche")).slice(0, 2)).toEqual([ids.get("kitchen"), inText]);
    await act(closeListing, { listing: inText }, { reason: "dropped" });
  });

  it("and an organisation by its name", async () => {
    expect((await find(organisations[0]!.name, "organisation"))[0]).toBe(organisation);
  });
});

describe("the search does not find", () => {
  it("what is paused, even while the index still knows it", async () => {
    const listing = await publish({ ...listings.kitchen, title: "Zweite Großküche am Morgen" });
    expect(await find("Großküche")).toContain(listing);
    await behind(town, `update listing set state = 'paused' where id = '${listing}'`);
    expect(await behind(town, `select id from find_document where id = '${listing}'`)).toHaveLength(1);
    expect(await find("Großküche")).not.toContain(listing);
    expect(await page("Großküche")).not.toContain(listing);
    await behind(town, `update listing set state = 'published' where id = '${listing}'`);
    await act(pauseListing, { listing });
    expect(await find("Großküche")).not.toContain(listing);
  });

  it("hidden organisations, nor what is theirs", async () => {
    await act(hideOrganisation, { id: organisation });
    expect(await find("Großküche")).not.toContain(ids.get("kitchen"));
    expect(await find(organisations[0]!.name, "organisation")).not.toContain(organisation);
    await act(showOrganisation, { id: organisation });
    expect(await find("Großküche")).toContain(ids.get("kitchen"));
  });

  it("anything of another network, nor its words", async () => {
    for (const question of ["Großküche", "Xylorimba", "Xylorimbe", "Xylor"]) expect(await find(question, "offer", town.scopes["steinlohe"]!)).not.toContain(ids.get("plain"));
    expect((await town.guest("/n/steinlohe").get("/suche?q=Xylorimbe")).text).not.toContain("Xylorimba");
    expect(await behind(town, `select 1 from find_word where network_id <> '${town.scope.networkId}' and word = 'xylorimba'`)).toEqual([]);
  });
});

describe("the words of the network", () => {
  const known = async (word: string): Promise<number> => (await behind(town, `select near from find_word where network_id = '${town.scope.networkId}' and word = '${word}'`)).length;

  it("are those of the documents, as soon as they are indexed", async () => {
    expect(await known("sauerteigkuhlschrank")).toBeGreaterThan(20);
    const missing = await behind(town, `select w from find_document d, unnest(string_to_array(d.words, ' ')) w where d.network_id = '${town.scope.networkId}' and length(w) between 1 and 64
      and not exists (select from find_word f where f.network_id = d.network_id and f.near = w and f.word = w)`);
    expect(missing).toEqual([]);
  });

  it("go and come back by the sweep", async () => {
    await behind(town, `insert into find_word values ('${town.scope.networkId}', 'niegesehen', 'niegesehen')`);
    await behind(town, `delete from find_word where network_id = '${town.scope.networkId}' and word = 'xylorimba'`);
    await behind(town, `update find_collection set swept_at = null where network_id = '${town.scope.networkId}'`);
    await behind(town, `insert into job (id, network_id, kind, payload, run_at) values (gen_random_uuid(), '${town.scope.networkId}', 'finding.sweep', '{}', now() - interval '1 hour')`);
    await town.work();
    expect([await known("niegesehen"), (await known("xylorimba")) > 20]).toEqual([0, true]);
  });
});

describe("the page", () => {
  it("groups by kind, marks what was found, says why, and leads to one kind", async () => {
    const html = main(await page("Raum"));
    expect(html).toMatch(/<mark[^>]*>[^<]*[Rr]aum[^<]*<\/mark>/);
    const headings = [...html.matchAll(/<h2[^>]*>([^<]+)<\/h2>/g)].map(([, text]) => text!);
    expect(headings.slice(0, 2)).toEqual(["Bedarfe", "Angebote"]);
    const [, href, count] = /<a[^>]* href="([^"]+)"[^>]*>Alle (\d+) Angebote/.exec(html)!;
    const one = main((await town.guest().get(href!.replaceAll("&amp;", "&"))).text);
    expect(one.split('class="gw-hit"').length - 1).toBe(Math.min(20, Number(count)));
    expect(main(await page("Fahrradständer"))).toContain("gefunden über: Bügelparker");
  });

  it("asks back where a word is mistyped, and the link finds it", async () => {
    const html = main(await page("Xylorimbe gesucht"));
    const [, href] = /Meinten Sie <a href="([^"]+)">Xylorimba gesucht<\/a>/.exec(html)!;
    expect(main((await town.guest().get(href!.replaceAll("&amp;", "&"))).text)).toContain("Zirkusmanege");
    expect(html).toContain("gemeint: Xylorimba");
  });

  it("never asks back with a word that stands only in what is no longer public", async () => {
    await act(pauseListing, { listing: ids.get("plain")! });
    expect(main(await page("Xylorimbe"))).not.toContain("Xylorimba");
  });

  it.each([["", "Was anderen fehlt"], ["2027", "Bitte schreiben Sie ein Wort dazu"], ["und die", "nennen Sie die Sache selbst"], ["Qwrtzpsdf", "ist nichts zu finden"], ["AG", "nur als ganzes Wort"]])("says something useful about %j", async (question, sentence) => {
    expect(main(await page(question))).toContain(sentence);
  });

  it("has the three doors where nothing is found", async () => {
    for (const href of ["/bedarfe", "/angebote", "/organisationen"]) expect(main(await page("Qwrtzpsdf"))).toContain(`href="${href}"`);
  });

  it("is for guests: no cookie, kept out of search engines, the same for the coordinator", async () => {
    const seen = await town.guest().get("/suche?q=Raum");
    expect(seen.headers.getSetCookie()).toEqual([]);
    expect(seen.text).toContain('<meta name="robots" content="noindex"/>');
    const coordinator = await (await town.coordinator()).get("/suche?q=Raum");
    expect(main(coordinator.text)).toBe(main(seen.text));
  });

  it("keeps what was typed and survives what is hostile", async () => {
    const hostile = ["'; drop table find_word;--", "%_%", "\\", "\"ganz genau\" -ohne OR site:x", "😀".repeat(500), "<script>alert(1)</script>", "a".repeat(2000), "\u202eabc", "wort ".repeat(400), "\ud800", "=cmd|' /C calc'!A0"];
    for (const question of hostile) {
      const began = performance.now();
      const seen = await town.guest().get(`/suche?q=${encodeURIComponent(question.toWellFormed())}&seite=1e9&art=__proto__&reihenfolge=x`);
      expect([question.slice(0, 20), seen.status]).toEqual([question.slice(0, 20), 200]);
      expect(seen.text).not.toContain("<script>alert");
      expect(performance.now() - began).toBeLessThan(2500);
    }
    expect((await page("\"ganz genau\" & <mehr>")).replaceAll("&lt;", "<").replaceAll(">", "&gt;")).toContain("value=\"&quot;ganz genau&quot; &amp; <mehr&gt;\"");
  });

  it("pages, sorts and writes a table", async () => {
    const count = (html: string): number => main(html).split('class="gw-hit"').length - 1;
    expect(count(await page("Raum", "&art=offer&seite=99"))).toBe(0);
    const newest = await page("Bügelparker Großküche", "&art=offer&reihenfolge=newest");
    expect(newest.indexOf(ids.get("kitchen")!)).toBeLessThan(newest.indexOf(ids.get("stands")!));
    const table = await town.guest().get("/suche.csv?q=Gro%C3%9Fk%C3%BCche&art=offer");
    expect(table.headers.get("content-type")).toContain("text/csv");
    expect(table.text).toContain(`Angebote,Großküche am Abend,${organisations[0]!.name.includes(",") ? "" : organisations[0]!.name}`);
  });

  it("tells browsers how it is asked", async () => {
    const description = await town.guest("/n/steinlohe").get("/opensearch.xml");
    expect(description.headers.get("content-type")).toContain("application/opensearchdescription+xml");
    expect(description.text).toContain(`template="${town.base}/n/steinlohe/suche?q={searchTerms}"`);
    expect((await town.guest("/n/steinlohe").get("/")).text).toContain('href="/n/steinlohe/opensearch.xml"');
  });
});
