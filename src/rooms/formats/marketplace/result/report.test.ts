// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readCsv } from "../../../../kernel/csv.ts";
import { openTown, type Town } from "../../../../../tests/support/town.ts";
import type { Visitor } from "../../../../../tests/support/visitor.ts";
import { listEditions } from "../../run/index.ts";
import { loadResult, type MarketResult } from "./queries.ts";

let town: Town;
let coordinator: Visitor;
let past: string;
let coming: string;
let result: MarketResult;

beforeAll(async () => {
  town = await openTown();
  const editions = await town.house.store.read(town.scope, (reader) => listEditions(reader, town.scope, { format: "marketplace" }));
  past = editions.find((edition) => edition.state === "aftercare")!.id;
  coming = editions.find((edition) => edition.state === "registration")!.id;
  coordinator = await town.coordinator();
  result = (await town.house.store.read(town.scope, (reader) => loadResult(reader, town.scope, past)))!;
});
afterAll(() => town.close());

describe("the report of the past marketplace", () => {
  it("counts what the town tells: 41 sealed of 34 organisations, 15 of them companies", () => {
    const f = result.figures;
    expect(f).toMatchObject({ basis: "attended", agreements: 41, organisations: 34 });
    expect(f.perOrganisation).toBeCloseTo(1.21, 2);
    expect(f.perCompany).toBeCloseTo(2.73, 2);
    expect(f.byCorner).toEqual({ "helfende-haende": 14, "wissen-und-koennen": 12, "sachen-und-raeume": 10, "kontakte-und-gelegenheiten": 5 });
    expect(f.withReturn).toBe(37);
    expect(f.lastTwentyMinutes).toBe(24);
  });

  it("knows what came of them", () => {
    expect(result.figures.course.fulfilled).toBe(25);
    expect(result.figures.course.notFeasible).toBe(6);
    expect(result.figures.confirmedHours).toBeGreaterThan(0);
  });

  it("keeps the number that was said beside the one that was counted", async () => {
    expect([result.announced?.counts.agreements, result.corrected?.counts.agreements]).toEqual([42, 41]);
    const seen = await town.guest().get(`/veranstaltungen/${past}/ergebnis`);
    expect(seen.status).toBe(200);
    expect(seen.text).toContain("zweimal gezählt");
  });

  it("is a page, a paper and four tables for the coordination", async () => {
    const base = `/durchlaeufe/${past}/markt`;
    const page = await coordinator.get(`${base}/bericht`);
    expect(page.status).toBe(200);
    expect(page.text).toContain("1,21");
    const pdf = await coordinator.get(`${base}/bericht.pdf`);
    expect(pdf.text.startsWith("%PDF")).toBe(true);
    for (const [path, least] of [["bericht/zahlen.csv", 30], ["bericht/teilnehmende.csv", 34], ["bericht/vereinbarungen.csv", 41], ["karten.csv", 0]] as const) {
      const csv = await coordinator.get(`${base}/${path}`);
      expect(csv.status, path).toBe(200);
      const table = readCsv(csv.text);
      expect("rows" in table && table.rows.length, path).toBeGreaterThanOrEqual(least);
    }
  });

  it("is not there for guests and for whoever only took part", async () => {
    const selin = await town.signIn("selin-kaya");
    for (const path of ["bericht", "bericht.pdf", "bericht/zahlen.csv", "bericht/vereinbarungen.csv", "karten", "papiere", "vorbereitung"]) {
      expect((await town.guest().get(`/durchlaeufe/${past}/markt/${path}`)).status, path).toBe(404);
      expect([403, 404], path).toContain((await selin.get(`/durchlaeufe/${past}/markt/${path}`)).status);
    }
  });

  it("shows in public only what every side consented to", async () => {
    const hidden = result.agreements.filter((one) => one.sealedAt && !one.parties.every((party) => party.publishNames));
    expect(hidden.length).toBeGreaterThan(0);
    const seen = await town.guest().get(`/veranstaltungen/${past}/ergebnis`);
    for (const one of hidden) expect(seen.text).not.toContain(one.number);
  });
});

describe("the coming marketplace", () => {
  it("shows its catalogue to everybody, by corner, as table and as paper", async () => {
    const page = await town.guest().get(`/veranstaltungen/${coming}/katalog`);
    expect(page.status).toBe(200);
    expect(page.text).toContain("Sachen, Räume, Kontakte");
    const one = await town.guest().get(`/veranstaltungen/${coming}/katalog?ecke=helfende-haende&art=need`);
    expect(one.text.length).toBeLessThan(page.text.length);
    expect((await town.guest().get(`/veranstaltungen/${coming}/katalog/marktzeitung.pdf`)).text.startsWith("%PDF")).toBe(true);
    const csv = readCsv((await town.guest().get(`/veranstaltungen/${coming}/katalog.csv`)).text);
    expect("rows" in csv && csv.rows.length).toBeGreaterThan(5);
  });

  it("lets an organisation bring and take down a card, and suggests whom to talk to", async () => {
    const selin = await town.signIn("selin-kaya");
    const own = await selin.get(`/veranstaltungen/${coming}/karten`);
    expect(own.status).toBe(200);
    expect(own.text).toContain("Bäckerei");
    const organisation = /\/karten\/([0-9a-f-]{36})"/.exec(own.text)?.[1];
    const form = await selin.get(`/veranstaltungen/${coming}/karten/${organisation}`);
    const listing = /name="listing" value="([0-9a-f-]{36})"/.exec(form.text)?.[1];
    if (listing) {
      const added = await selin.submit(`/veranstaltungen/${coming}/karten/${organisation}`, { listing });
      expect(added.status).toBe(303);
      const again = await selin.submit(`/veranstaltungen/${coming}/karten/${organisation}`, { listing });
      expect(again.status).toBe(422);
    }
    expect(own.text).toContain("Diese Gespräche lohnen sich");
  });

  it("asks the database as often for sixteen cards as for none", async () => {
    const asked = async (path: string): Promise<number> => {
      const before = town.house.store.questions();
      await town.guest().get(path);
      return town.house.store.questions() - before;
    };
    expect(await asked(`/veranstaltungen/${coming}/katalog`)).toBeLessThanOrEqual((await asked(`/veranstaltungen/${past}/katalog`)) + 2);
  });

  it("says on its public page how it works, who comes and where to sign up", async () => {
    const seen = await town.guest().get(`/veranstaltungen/${coming}`);
    expect(seen.status).toBe(200);
    for (const words of ["So geht es", "Die Ecken", "Bisher dabei", `/veranstaltungen/${coming}/anmelden?side=company`]) expect(seen.text).toContain(words);
  });

  it("prints numbered forms whose numbers nobody else gets, and posters", async () => {
    const reserved = await coordinator.submit(`/durchlaeufe/${coming}/markt/papiere`, { count: "2" });
    expect(reserved.status).toBe(303);
    const page = await coordinator.get(`/durchlaeufe/${coming}/markt/papiere`);
    const text = page.text.slice(page.text.indexOf("<tbody>"), page.text.indexOf("</tbody>"));
    expect(text).toMatch(/MP\d\d-\d{4}-\d bis MP\d\d-\d{4}-\d/);
    expect((await coordinator.get(`/durchlaeufe/${coming}/markt/formulare.pdf`)).text.startsWith("%PDF")).toBe(true);
    expect((await coordinator.get(`/durchlaeufe/${coming}/markt/plakate.pdf`)).text.startsWith("%PDF")).toBe(true);
  });

  it("lets the coordinator set up corners with letter, shape and colour of their own", async () => {
    const path = `/durchlaeufe/${coming}/markt/ecken`;
    const corner = { name: "Begegnung", sentence: "Zusammen etwas tun.", letter: "b", colour: "berry", shape: "hexagon", category: "contacts" };
    expect((await coordinator.submit(`${path}/neu`, { ...corner, letter: "H" })).status).toBe(422);
    expect((await coordinator.submit(`${path}/neu`, corner)).status).toBe(303);
    expect((await coordinator.get(path)).text).toContain("B, Sechseck, Beere");
  });
});
