// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { neighbours } from "../../../demo/town/index.ts";
import { dutyForms, fulfilDuties } from "../../../tests/support/duties.ts";
import { behind } from "../../../tests/support/roles.ts";
import { openTown, type Town } from "../../../tests/support/town.ts";
import type { Visitor } from "../../../tests/support/visitor.ts";
import { authorityOf, landKeys, landOf } from "./lands/rules.ts";
import { checkLine } from "./plain/rules.ts";

const plainText = (html: string): string => html.replace(/<[^>]+>/g, "").replaceAll("&amp;", "&").replaceAll("&quot;", '"').replaceAll("&#39;", "'").replaceAll("&lt;", "<").replaceAll("&gt;", ">").trim();
const mainOf = (html: string): string => /<main[\s\S]*<\/main>/.exec(html)?.[0] ?? "";
const readable = (html: string): string => plainText(mainOf(html).replace(/<(br|\/p|\/li|\/h\d|\/dd|\/dt)\b[^>]*>/g, "\n"));

describe("check 37: a network that is in preparation", () => {
  let town: Town, lead: Visitor;
  beforeAll(async () => {
    town = await openTown({ empty: true });
    lead = town.guest();
    await lead.submit("/einrichten?code=test-code", { name: "Wir in Ahrenmoor", key: "ahrenmoor", accent: "#14532d", personName: "Britta Hansen", email: "britta@ahrenmoor.example" });
  });
  afterAll(() => town?.close());

  const opens = () => lead.post("/veroeffentlichung/oeffnen", { withoutMail: "1" });

  it("shows guests one calm page, search engines nothing, and files not at all", async () => {
    for (const path of ["/", "/bedarfe", "/organisationen", "/en/bedarfe"]) {
      const seen = await town.guest().get(path);
      expect([seen.status, /<meta name="robots" content="noindex/.test(seen.text), seen.text.includes("Wir in Ahrenmoor")], path).toEqual([200, true, true]);
      expect(seen.text, path).not.toMatch(/class="gw-nav__link" href="(?!(\/en)?\/anmelden)|rel="alternate"/);
    }
    for (const path of ["/bedarfe.csv", "/bedarfe.json"]) expect((await town.guest().get(path)).status, path).toBe(404);
    expect((await town.guest().post("/bedarfe/018f0000-0000-7000-8000-000000000000/nachricht", {})).status).toBe(404);
  });

  it("lets guests sign in, read what is public by law, and report a barrier", async () => {
    for (const path of ["/anmelden", "/impressum", "/datenschutz", "/barrierefreiheit", "/leichte-sprache", "/gebaerdensprache", "/barriere-melden"]) expect((await town.guest().get(path)).status, path).toBe(200);
    expect((await town.guest().submit("/barriere-melden", { kind: "barrier", what: "Zu klein." })).status).toBe(200);
  });

  it("works for those who are signed in", async () => expect((await lead.get("/bedarfe")).text).toContain("<h1"));

  it.each([["imprint", "Impressum"], ["contact", "Kontakt für Rückmeldungen"], ["privacy", "Hinweis zum Datenschutz"], ["accessibility", "Erklärung zur Barrierefreiheit"]] as const)("does not open without %s", async (duty, name) => {
    await fulfilDuties(lead, [duty]);
    const refused = await opens();
    expect([refused.status, plainText(mainOf(refused.text))]).toEqual([409, expect.stringContaining(name)]);
    expect((await town.guest().get("/bedarfe")).text).not.toContain("Bedarf eintragen");
    for (const table of ["imprint", "feedback_contact", "privacy_facts", "privacy_notice", "accessibility_statement"]) await behind(town, `delete from ${table}`);
  });

  it("does not open with facts but without a released privacy notice", async () => {
    await fulfilDuties(lead, ["release"]);
    expect(plainText(mainOf((await opens()).text))).toContain("Vorher fehlt noch: Hinweis zum Datenschutz.");
  });

  it("opens when everything is there, and closes again", async () => {
    await fulfilDuties(lead);
    expect((await opens()).status).toBe(303);
    expect((await town.guest().get("/bedarfe")).text).not.toContain("noindex");
    expect((await lead.post("/veroeffentlichung/schliessen")).status).toBe(303);
    expect((await town.guest().get("/bedarfe")).text).toContain("noindex");
  });

  it("is told when the notice no longer says what the network does, and keeps the old one", async () => {
    const before = (await town.guest().get("/datenschutz")).text;
    await lead.submit("/pflichten/datenschutz", { ...dutyForms.privacy.fields, logDays: "14" });
    expect((await lead.get("/veroeffentlichung")).text).toContain("bitte eine neue Fassung freigeben");
    expect((await town.guest().get("/datenschutz")).text).toBe(before);
    expect((await lead.submit("/pflichten/datenschutz/freigeben", {})).status).toBe(303);
    expect((await lead.submit("/pflichten/datenschutz/freigeben", {})).status).toBe(409);
    expect((await town.guest().get("/datenschutz")).text).toContain("Nach 14 Tagen");
    expect((await town.guest().get("/datenschutz?fassung=1")).text).toContain("Nach 7 Tagen");
    expect((await town.guest().get("/datenschutz?fassung=9")).status).toBe(404);
  });

  it("reminds whoever administers once a year to review the declaration", async () => {
    const job = town.house.rooms.flatMap((room) => Object.entries(room.jobs ?? {})).find(([kind]) => kind === "duties.review")![1];
    const { workContext } = await import("../../jobs/worker.ts");
    const { mintScope } = await import("../../kernel/scope.ts");
    const { anyNetwork } = await import("../platform/index.ts");
    const scope = mintScope((await anyNetwork(town.house.store))[0]!.id);
    const mails = async () => (await behind(town, "select payload->>'to' as to from outbox where payload->>'kind' = 'duties.review'")).length;
    await job.work(workContext(town.house, scope, "test"), {});
    expect(await mails()).toBe(0);
    town.travel(new Date("2027-06-01T10:00:00Z"));
    for (let i = 0; i < 2; i += 1) await job.work(workContext(town.house, scope, "test"), {});
    expect(await mails()).toBe(1);
  });
});

describe("check 38: the accessibility declaration", () => {
  let town: Town, katrin: Visitor;
  beforeAll(async () => {
    town = await openTown();
    katrin = await town.coordinator();
  });
  afterAll(() => town?.close());

  /** What the annex of Implementing Decision (EU) 2018/1523 asks for, as it stands on our page. */
  const parts: [string, RegExp][] = [
    ["the commitment to accessibility by national law", /Stadt Walkenau ist bemüht, die Website .* im Einklang mit den Vorschriften zur Umsetzung der Richtlinie \(EU\) 2016\/2102 barrierefrei zugänglich zu machen/],
    ["the website it holds for", /Diese Erklärung gilt für alle Seiten unter http/],
    ["the compliance status with its standard", /ist mit EN 301 549 .*WCAG.* teilweise vereinbar/],
    ["non-compliance", /Unvereinbarkeit mit den Vorschriften\s+Es gibt noch keinen Film/],
    ["disproportionate burden", /Unverhältnismäßige Belastung/],
    ["content outside the legislation", /Inhalte außerhalb der Vorschriften\s+Die Karte/],
    ["alternatives", /Andere Wege zu diesen Inhalten\s+Die wesentlichen Inhalte stehen in Leichter Sprache/],
    ["the date of preparation", /Diese Erklärung wurde am \d{1,2}\. \p{L}+ \d{4} erstellt/u],
    ["the method", /beruht auf einer Selbstbewertung/],
    ["the last review", /zuletzt am \d{1,2}\. \p{L}+ \d{4} überprüft/u],
    ["the feedback mechanism", /Formular „Barriere melden“ steht allen offen/],
    ["who is in charge of feedback", /Büro „Wir in Walkenau“ im Rathaus/],
    ["the enforcement procedure", /Durchsetzungsverfahren\s+Wer auf eine Meldung oder Anfrage keine zufriedenstellende Antwort bekommt/],
  ];
  it.each(parts)("holds %s", async (_part, words) => expect(readable((await town.guest().get("/barrierefreiheit")).text)).toMatch(words));

  it("links the form, and says the same to machines", async () => {
    expect((await town.guest().get("/barrierefreiheit")).text).toContain('href="/barriere-melden"');
    const declaration = JSON.parse((await town.guest().get("/barrierefreiheit.json")).text) as Record<string, Record<string, unknown>>;
    expect(Object.keys(declaration)).toEqual(["schema", "basedOn", "language", "website", "name", "commitment", "compliance", "nonAccessibleContent", "preparation", "feedback", "enforcement"]);
    expect(declaration["compliance"]).toMatchObject({ status: "partially" });
    expect(declaration["enforcement"]).toMatchObject({ land: "NW" });
  });

  it.each(landKeys)("names the right body and the right authority in %s", async (land) => {
    for (const kind of ["public", "private"] as const) {
      expect((await katrin.submit("/pflichten/anbieter", { ...dutyForms.imprint.fields, bodyName: "Stadt Walkenau", land, bodyKind: kind })).status).toBe(303);
      const declaration = readable((await town.guest().get("/barrierefreiheit")).text);
      const others = landKeys.filter((key) => key !== land).filter((key) => declaration.includes(landOf(key).enforcement.name));
      expect([declaration.includes(landOf(land).enforcement.name), declaration.includes(landOf(land).enforcement.email), declaration.includes(landOf(land).law), others]).toEqual([true, true, true, []]);
      expect(readable((await town.guest().get("/impressum")).text)).toContain(authorityOf(land, kind === "public").name);
    }
  });
});

describe("check 39: the pages in plain language of the invented networks", () => {
  let town: Town;
  beforeAll(async () => { town = await openTown(); });
  afterAll(() => town?.close());

  const linesOf = (html: string): string[] => readable(html).split("\n").map((line) => line.trim()).filter(Boolean);

  it.each(["", ...neighbours.map((one) => `/n/${one.network.key}`)].flatMap((prefix) => [prefix, `${prefix}/en`]))("%j: sentences of at most 12 words, one a line, no abbreviations", async (prefix) => {
    const lines = linesOf((await town.guest(prefix).get("/leichte-sprache")).text);
    expect(lines.length).toBeGreaterThan(50);
    expect(lines.flatMap((line) => checkLine(line).map((fault) => `${line}: ${fault.kind}`))).toEqual([]);
  });

  it("hold what § 4 BITV 2.0 asks for: content, navigation, declaration, what else there is", async () => {
    const seen = linesOf((await town.guest().get("/leichte-sprache")).text);
    for (const heading of ["Was steht auf der Seite?", "So finden Sie etwas", "Kann jede Person die Seite benutzen?", "Klappt etwas nicht?", "Was gibt es noch?"]) expect(seen).toContain(heading);
  });

  it("would notice a sentence that is too long", () => expect(checkLine("Ein Satz, der viel länger ist als alles, was man in Leichter Sprache schreiben darf.")).toHaveLength(1));

  it("link a film and embed none", async () => {
    const katrin = await town.coordinator();
    const words = "Guten Tag und willkommen auf unserer Seite. ".repeat(6);
    expect((await katrin.submit("/pflichten/gebaerdensprache", { videoTitle: "Willkommen", videoUrl: "https://filme.example.org/dgs", text: words })).status).toBe(303);
    const { text } = await town.guest().get("/gebaerdensprache");
    expect(mainOf(text)).toContain('href="https://filme.example.org/dgs"');
    expect(text).not.toMatch(/<(video|iframe|embed|object|source)\b/);
    expect(readable(text)).toContain("Der Film liegt auf einer anderen Website: filme.example.org.");
    expect(linesOf((await town.guest().get("/leichte-sprache")).text)).toContain("Es gibt auch einen Film in Gebärden-Sprache.");
  });
});

describe("a message about a barrier", () => {
  let town: Town, katrin: Visitor;
  beforeAll(async () => {
    town = await openTown();
    katrin = await town.coordinator();
  });
  afterAll(() => town?.close());

  it("gets a number of its own, also when many come at once", async () => {
    const sent = await Promise.all(Array.from({ length: 8 }, (_, i) => town.guest().submit("/barriere-melden", { kind: "feedback", what: `Hinweis ${i}` })));
    const numbers = sent.map((seen) => /R-\d{4}-\d{3}/.exec(seen.text)?.[0]);
    expect(new Set(numbers).size).toBe(8);
  });

  it("can be followed by its link alone, and by nobody else", async () => {
    const sent = await town.guest().submit("/barriere-melden", { kind: "barrier", what: "Der Kontrast ist schwach." });
    const path = /href="(\/rueckmeldung\/[\w-]+)"/.exec(sent.text)![1]!;
    expect((await town.guest().get(path)).text).toContain("Der Kontrast ist schwach.");
    expect((await town.guest().get(`${path.slice(0, -1)}x`)).status).toBe(404);
    expect((await town.guest(`/n/${neighbours[0]!.network.key}`).get(path)).status).toBe(404);
  });

  it("is overdue after four weeks, and the desk says so", async () => {
    town.travel(new Date(Date.now() + 29.2 * 24 * 3600_000));
    katrin = await town.coordinator();
    expect((await katrin.get("/schreibtisch")).text).toContain("warten länger als zugesagt auf Antwort.");
    expect((await katrin.get("/rueckmeldungen?stand=open")).text).toContain("überfällig");
  });

  it("cannot be closed before it is answered", async () => {
    const path = /href="(\/rueckmeldungen\/[0-9a-f-]{36})"/.exec((await katrin.get("/rueckmeldungen?stand=open")).text)![1]!;
    expect((await katrin.submit(`${path}/abschliessen`, { outcome: "mended" })).status).toBe(409);
    expect((await katrin.submit(path, { answer: "Danke, ist behoben." })).status).toBe(303);
    expect((await katrin.submit(`${path}/abschliessen`, { outcome: "mended" })).status).toBe(303);
    expect((await katrin.submit(path, { answer: "Noch etwas." })).status).toBe(409);
  });

  it("keeps what was typed when an address is none", async () => {
    const seen = await town.guest().submit("/barriere-melden", { kind: "barrier", what: "Ein langer Text.", email: "keine adresse" });
    expect([seen.status, seen.text.includes("Ein langer Text.")]).toEqual([422, true]);
  });
});

describe("the duties of the invented networks", () => {
  let town: Town;
  beforeAll(async () => { town = await openTown(); });
  afterAll(() => town?.close());

  it.each(["", ...neighbours.map((one) => `/n/${one.network.key}`)])("are public in %j, in both languages", async (prefix) => {
    for (const path of ["/impressum", "/datenschutz", "/barrierefreiheit", "/barrierefreiheit.json", "/leichte-sprache", "/gebaerdensprache", "/barriere-melden"]) for (const language of ["", "/en"]) expect((await town.guest(`${prefix}${language}`).get(path)).status, path).toBe(200);
  });

  it("stand in the foot of every page", async () => {
    const foot = /<footer[\s\S]*<\/footer>/.exec((await town.guest().get("/bedarfe")).text)![0];
    for (const word of ["Impressum", "Datenschutz", "Barrierefreiheit", "Leichte Sprache", "Gebärdensprache", "Barriere melden"]) expect(foot).toContain(word);
  });

  it("leave every purpose of the catalogue with ground, people and time in the notice", async () => {
    const seen = readable((await town.guest().get("/datenschutz")).text);
    const purposes = new Set(town.house.rooms.flatMap((room) => room.personalData ?? []).map((entry) => entry.purpose.de));
    expect([...purposes].filter((purpose) => !plainText(seen).includes(purpose))).toEqual([]);
    expect(town.house.rooms.flatMap((room) => room.personalData ?? []).filter((entry) => !entry.basis || !entry.whose).map((entry) => entry.table)).toEqual([]);
  });
});
