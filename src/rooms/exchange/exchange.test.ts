// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { listings, organisations, people } from "../../../demo/town/index.ts";
import { ask, openTown, type Town } from "../../../tests/support/town.ts";
import type { Visitor } from "../../../tests/support/visitor.ts";
import { dayOf, momentAt } from "../../kernel/i18n.ts";
import { listPublished, listWork, openCounts } from "./queries.ts";
import { lastDay, plusDays } from "./rules.ts";
import { suggestionsFor } from "./suggestions/queries.ts";
import { findListing } from "./store.ts";

let town: Town;
beforeAll(async () => { town = await openTown(); });
afterAll(() => town.close());

const addresses = people.map((person) => person.email);
const today = (): string => dayOf(town.house.clock.now());
const idIn = (text: string | undefined): string => /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/.exec(text ?? "")![0];

/** Asks the town's database past every wall. */
async function look(sql: string): Promise<Record<string, unknown>[]> {
  const { inject } = await import("vitest");
  return ask({ ...inject("database").admin, database: new URL(town.databaseUrl.replace("@/", "@localhost/")).pathname.slice(1) }, sql);
}

const work = (search: string) => town.house.store.read(town.scope, (reader) => listWork(reader, town.scope, { search }, { size: 5 }));
const entry = (id: string) => town.house.store.read(town.scope, async (reader) => (await findListing(reader, town.scope, id))!);
const idOfOrganisation = async (key: string): Promise<string> => String((await look(`select id from organisation where name = '${organisations.find((one) => one.key === key)!.name}'`))[0]!["id"]);

/** Selin Kaya of the bakery, and her organisation. */
async function selin(): Promise<{ visitor: Visitor; organisation: string }> {
  const key = organisations.find((one) => one.people.some((speaker) => speaker.person === "selin-kaya"))!.key;
  return { visitor: await town.signIn("selin-kaya"), organisation: await idOfOrganisation(key) };
}

const tomorrowWeek = (): string => plusDays(today(), 8);
const first = { category: "hands", title: "Mehlsäcke tragen am Backtag", what: "Vier kräftige Menschen tragen an einem Vormittag vierzig Säcke Mehl in den Keller. Frühstück gibt es vorher." };

describe("the public list", () => {
  it("stands there in every format, without a person's address", async () => {
    for (const path of ["/bedarfe?je=50", "/angebote?je=50", "/bedarfe.csv", "/angebote.csv", "/bedarfe.json", "/angebote.json", "/"]) {
      const seen = await town.guest().get(path);
      expect([path, seen.status]).toEqual([path, 200]);
      expect(addresses.filter((address) => seen.text.includes(address))).toEqual([]);
    }
  });

  it("shows what the story has open, and nothing else", async () => {
    const counts = await town.house.store.read(town.scope, (reader) => openCounts(reader, town.scope, today()));
    const open = (direction: string): number => listings.filter((one) => one.direction === direction && one.state === "published").length;
    expect(counts).toEqual({ needs: open("need"), offers: open("offer") });
    const hidden = listings.find((one) => one.state === "draft" || one.state === "review")!;
    const id = (await work(hidden.title))[0]!.id;
    expect((await town.guest().get(`/${hidden.direction === "need" ? "bedarfe" : "angebote"}/${id}`)).status).toBe(404);
    expect((await town.guest().get(`/anzeigen/${id}`)).status).toBe(404);
  });

  it("filters, sorts, pages, and finds the last part of a compound", async () => {
    const guest = town.guest();
    const titles = (text: string): string[] => [...text.matchAll(/gw-ad__title"><a [^>]*>([^<]*)</g)].map((m) => m[1]!);
    const knowledge = await guest.get("/angebote?art=knowledge&je=50");
    expect(titles(knowledge.text).length).toBe(Math.min(50, listings.filter((one) => one.direction === "offer" && one.state === "published" && one.category === "knowledge").length));
    const sorted = titles((await guest.get("/bedarfe?reihenfolge=title&je=50")).text);
    expect(sorted).toEqual([...sorted].sort(new Intl.Collator("de").compare));
    expect(titles((await guest.get("/bedarfe?suche=werkb%C3%A4nke")).text).join()).toContain("Werkbänke");
    expect(titles((await guest.get("/bedarfe?suche=b%C3%A4nke")).text).join()).toContain("Werkbänke");
    expect((await guest.get("/bedarfe?suche=quetschkommodenbauer")).text).toContain("Zu dieser Auswahl gibt es gerade keinen Bedarf.");
    expect((await guest.get("/bedarfe?seite=2")).text).not.toContain(`>${titles((await guest.get("/bedarfe")).text)[0]}<`);
    for (const odd of ["suche=%25%27%22%3A*%26%21", "seite=-1", "quartier=x", "art=money", "zeit=30"]) expect((await guest.get(`/bedarfe?${odd}`)).status).toBe(200);
  });

  it("asks the database as often for 580 needs as for 80, and stays below 80 kB", async () => {
    const guest = town.guest();
    const questions = async (path: string): Promise<{ asked: number; bytes: number }> => {
      const before = town.house.store.questions();
      const seen = await guest.get(path);
      return { asked: town.house.store.questions() - before, bytes: Buffer.byteLength(seen.text) };
    };
    const paths = ["/bedarfe?je=50", "/bedarfe", "/bedarfe.csv", "/bedarfe?suche=werkstatt"];
    const few: number[] = [];
    for (const path of paths) few.push((await questions(path)).asked);
    await look(`insert into listing (network_id, id, direction, organisation_id, category, title, what, state, published_at, checked_at, changed_at, refreshed_at, expires_on, created_at)
      select network_id, gen_random_uuid(), direction, organisation_id, category, left(title, 50) || ' ' || n, what, state, published_at, checked_at, changed_at, refreshed_at, expires_on, created_at
      from (select * from listing where direction = 'need' and state = 'published' and network_id = '${town.scope.networkId}' order by id limit 10) picked, generate_series(1, 50) n`);
    for (const [i, path] of paths.entries()) {
      const { asked, bytes } = await questions(path);
      expect([path, asked]).toEqual([path, few[i]]);
      if (path.includes("je=50")) expect(bytes).toBeLessThan(80_000);
    }
    await look(`delete from listing where network_id = '${town.scope.networkId}' and title ~ ' [0-9]+$' and submitted_at is null`);
  });
});

describe("from a first sentence to a public need", () => {
  it("goes in four steps, keeps what was typed, waits for the check, and is public after it", async () => {
    const { visitor, organisation } = await selin();
    const begun = await visitor.submit(`/organisationen/${organisation}/bedarfe/neu`, first);
    expect(begun.status).toBe(303);
    const id = idIn(begun.location);
    expect(begun.location).toContain(`/anzeigen/${id}/umfang`);
    const placed = await visitor.submit(`/anzeigen/${id}/umfang`, { quantity: "4", unit: "persons", fromDay: tomorrowWeek(), untilDay: tomorrowWeek(), place: "Backstube" });
    expect(placed.location).toContain("/gegenleistung");
    const back = await visitor.get(`/anzeigen/${id}/was`);
    expect(back.text).toContain('value="Mehlsäcke tragen am Backtag"');
    expect((await visitor.submit(`/anzeigen/${id}/gegenleistung`, { giveBack: "Ein Blech Pflaumenkuchen" })).location).toContain("/pruefen");
    const check = await visitor.get(`/anzeigen/${id}/pruefen`);
    expect(check.text).toMatch(/So konkret ist Ihr Eintrag: (8\d|9\d|100) von 100/);
    expect((await visitor.submit(`/anzeigen/${id}/pruefen`, {})).status).toBe(303);
    expect((await entry(id)).state).toBe("review");
    expect((await visitor.post(`/anzeigen/${id}/veroeffentlichen`)).status).toBe(403);
    const katrin = await town.coordinator();
    expect((await katrin.post(`/anzeigen/${id}/veroeffentlichen`)).location).toContain("/boerse/pruefung");
    const ad = await town.guest().get(`/bedarfe/${id}`);
    expect([ad.status, ad.text.includes("Ein Blech Pflaumenkuchen"), ad.text.includes("4 Personen")]).toEqual([200, true, true]);
    expect((await entry(id)).expiresOn).toBe(tomorrowWeek());
  });

  it("sends money back beside its field and keeps the text", async () => {
    const { visitor, organisation } = await selin();
    const before = (await work("Backofen")).length;
    const seen = await visitor.submit(`/organisationen/${organisation}/bedarfe/neu`, { category: "goods", title: "Ein Backofen für die Schule", what: "Wir brauchen 3.000 Euro für einen Ofen." });
    expect(seen.status).toBe(422);
    expect(seen.text).toContain("3.000 Euro für einen Ofen.");
    expect(seen.text).toContain("Welche Leistung, welches Material, welche Zeit würde das Geld kaufen?");
    expect(seen.text).toContain('id="f-what-error"');
    expect((await work("Backofen")).length).toBe(before);
  });

  it("comes back from the check with a sentence, by mail too", async () => {
    const { visitor, organisation } = await selin();
    const id = idIn((await visitor.submit(`/organisationen/${organisation}/angebote/neu`, { ...first, title: "Brot vom Vortag für Feste" })).location);
    await visitor.submit(`/anzeigen/${id}/pruefen`, {});
    const katrin = await town.coordinator();
    expect((await katrin.post(`/anzeigen/${id}/zurueckgeben`, { note: "" })).status).toBe(422);
    expect((await katrin.post(`/anzeigen/${id}/zurueckgeben`, { note: "Wie viel Brot ist es?" })).status).toBe(303);
    expect((await entry(id)).state).toBe("draft");
    expect((await visitor.get(`/anzeigen/${id}/bearbeiten`)).text).toContain("Wie viel Brot ist es?");
    const mails = await look(`select payload->>'to' as "to" from outbox where payload->>'kind' = 'exchange.returned' and payload->>'text' like '%Wie viel Brot%'`);
    expect(mails.map((mail) => mail["to"])).toContain(people.find((one) => one.key === "selin-kaya")!.email);
  });

  it("is not anybody's: strangers find nothing, other organisations read a sentence", async () => {
    const { organisation } = await selin();
    const draft = (await look(`select l.id from listing l where l.state = 'draft' and l.organisation_id = '${organisation}' limit 1`))[0]!["id"];
    const thomas = await town.signIn("thomas-rombach");
    expect((await town.guest().get(`/anzeigen/${draft}/bearbeiten`)).status).toBe(404);
    expect((await thomas.get(`/anzeigen/${draft}`)).status).toBe(404);
    expect((await thomas.get(`/anzeigen/${draft}/bearbeiten`)).status).toBe(403);
    expect((await thomas.submit(`/organisationen/${organisation}/bedarfe/neu`, first)).status).toBe(403);
  });
});

describe("messages", () => {
  it("go to the organisation's people, whose addresses nobody sees", async () => {
    const { organisation } = await selin();
    const [row] = await town.house.store.read(town.scope, (reader) => listPublished(reader, town.scope, { direction: "need", today: today(), organisationId: organisation }));
    const form = await town.guest().get(`/bedarfe/${row!.id}/kontakt`);
    expect(addresses.filter((address) => form.text.includes(address))).toEqual([]);
    const empty = await town.guest().submit(`/bedarfe/${row!.id}/kontakt`, { name: "", email: "", message: "Wir kommen zu viert." });
    expect([empty.status, empty.text.includes("Wir kommen zu viert.")]).toEqual([422, true]);
    const sent = await town.guest().submit(`/bedarfe/${row!.id}/kontakt`, { name: "Mara Klein", email: "mara@klein.example", message: "Wir kommen zu viert." });
    expect(sent.text).toContain("Ihre Nachricht ist unterwegs");
    expect(addresses.filter((address) => sent.text.includes(address))).toEqual([]);
    const [mail] = await look(`select payload->>'to' as "to", payload->>'text' as text from outbox where payload->>'kind' = 'exchange.contact' order by id desc limit 1`);
    expect(mail!["to"]).toBe(people.find((one) => one.key === "selin-kaya")!.email);
    expect(String(mail!["text"])).toContain("mara@klein.example");
    const { visitor } = await selin();
    const read = await visitor.get(`/anzeigen/${row!.id}`);
    expect(read.text).toContain("Wir kommen zu viert.");
    const request = /\/anfragen\/([0-9a-f-]{36})\/erledigt/.exec(read.text)![1];
    expect((await (await town.coordinator()).get(`/anzeigen/${row!.id}`)).text).not.toContain("mara@klein.example");
    expect((await town.guest().post(`/anfragen/${request}/erledigt`, { answer: "answered" })).status).toBe(404);
    expect((await visitor.post(`/anfragen/${request}/erledigt`, { answer: "answered" })).status).toBe(303);
    expect((await visitor.post(`/anfragen/${request}/erledigt`, { answer: "answered" })).status).toBe(409);
  });
});

describe("suggestions", () => {
  it("go both ways and say why", async () => {
    const found = async (direction: "need" | "offer") => {
      const rows = await town.house.store.read(town.scope, (reader) => listPublished(reader, town.scope, { direction, today: today(), size: 40 }));
      return Promise.all(rows.map((row) => town.house.store.read(town.scope, async (reader) => suggestionsFor(reader, town.scope, (await findListing(reader, town.scope, row.id))!, today()))));
    };
    for (const direction of ["need", "offer"] as const) {
      const all = await found(direction);
      expect(all.filter((some) => some.length > 0).length).toBeGreaterThan(all.length * 0.9);
      for (const one of all.flat()) {
        expect(one.suggestion.reasons.length).toBeGreaterThan(0);
        expect(one.listing.direction).not.toBe(direction);
      }
    }
  });

  it("are not repeated once turned down, and both sides are introduced once", async () => {
    const katrin = await town.coordinator();
    const [row] = await town.house.store.read(town.scope, (reader) => listPublished(reader, town.scope, { direction: "need", today: today(), size: 1 }));
    const others = async () => town.house.store.read(town.scope, async (reader) => suggestionsFor(reader, town.scope, (await findListing(reader, town.scope, row!.id))!, today()));
    const [best, second] = await others();
    expect((await katrin.submit(`/anzeigen/${row!.id}/vorschlag/${best!.listing.id}/passt-nicht`, { reason: "known" })).status).toBe(303);
    expect((await others()).map((one) => one.listing.id)).not.toContain(best!.listing.id);
    const introduce = `/anzeigen/${row!.id}/vorschlag/${second!.listing.id}/vorstellen`;
    expect((await katrin.post(introduce)).status).toBe(303);
    expect((await katrin.post(introduce)).status).toBe(409);
    const mails = await look(`select payload->>'text' as text from outbox where payload->>'kind' = 'exchange.introduction'`);
    expect(mails.length).toBeGreaterThanOrEqual(2);
    expect(addresses.filter((address) => mails.some((mail) => String(mail["text"]).includes(address)))).toEqual([]);
  });
});

describe("time", () => {
  it("asks a week before the end, by a link that changes nothing until its button is pressed, and ends what nobody answers", async () => {
    const rows = await town.house.store.read(town.scope, (reader) => listPublished(reader, town.scope, { direction: "offer", today: today(), size: 200, sort: "ending" }));
    const withPeople = new Set((await look("select organisation_id from mandate where until is null")).map((one) => String(one["organisation_id"])));
    const row = rows.find((one) => (one.untilDay === null || one.untilDay > one.expiresOn!) && withPeople.has(one.organisationId) && one.expiresOn! > plusDays(today(), 10))!;
    const id = row.id;
    town.travel(momentAt(plusDays(row.expiresOn!, -3), "09:00"));
    await startJob();
    const asked = await look(`select payload->>'text' as text from outbox where payload->>'kind' = 'exchange.reminder' and payload->>'text' like '%${row.title.replaceAll("'", "''")}%'`);
    expect(asked.length).toBeGreaterThan(0);
    await startJob();
    expect((await look(`select 1 from outbox where payload->>'kind' = 'exchange.reminder' and payload->>'text' like '%${row.title.replaceAll("'", "''")}%'`)).length).toBe(asked.length);
    const path = /\/gilt-noch\/[\w-]{20,}/.exec(String(asked[0]!["text"]))![0];
    const before = await entry(id);
    expect((await town.guest().get(path)).status).toBe(200);
    expect((await town.guest().get(`${path}/erledigt`)).status).toBe(200);
    expect(await entry(id)).toEqual(before);
    const done = await town.guest().submit(path, {});
    expect([done.status, done.text.includes("bleibt offen bis")]).toEqual([200, true]);
    expect((await entry(id)).expiresOn).toBe(lastDay(row.untilDay, today()));
    expect((await town.guest().get("/gilt-noch/nicht-vergeben-nicht-vergeben")).status).toBe(404);
    town.travel(momentAt(plusDays(today(), 91), "09:00"));
    expect((await town.guest().get(`/angebote/${id}`)).text).toContain("nicht mehr offen");
    await startJob();
    expect((await entry(id)).state).toBe("expired");
  });
});

/** What the worker's rhythm would do now. */
async function startJob(): Promise<void> {
  await look(`insert into job (id, network_id, kind, run_at) values (gen_random_uuid(), '${town.scope.networkId}', 'exchange.keepFresh', '2000-01-01')`);
  await town.work();
}
