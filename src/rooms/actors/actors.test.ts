// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { organisations, people } from "../../../demo/town/index.ts";
import { openTown, type Town } from "../../../tests/support/town.ts";
import type { Visitor } from "../../../tests/support/visitor.ts";
import { readCsv } from "../../kernel/csv.ts";
import { listOrganisationChoices, listQuarters, peopleOf } from "./index.ts";

let town: Town;
let coordinator: Visitor;
beforeAll(async () => {
  town = await openTown();
  coordinator = await town.coordinator();
});
afterAll(() => town?.close());

const read = <T>(work: Parameters<typeof town.house.store.read<T>>[1]) => town.house.store.read(town.scope, work);
const choices = () => read((reader) => listOrganisationChoices(reader, town.scope));
const idOf = async (name: string): Promise<string> => (await choices()).find((one) => one.name.includes(name))!.id;
const kaya = () => idOf("Kaya");
const rowsOf = (text: string) => {
  const table = readCsv(text);
  if ("fault" in table) throw new Error(table.fault);
  return table;
};

describe("the demo town", () => {
  test("has eight quarters and sixty organisations, its neighbours have their own", async () => {
    expect((await read((reader) => listQuarters(reader, town.scope))).length).toBe(8);
    expect((await choices()).length).toBe(organisations.length);
    for (const [key, scope] of Object.entries(town.scopes).filter(([name]) => name !== "walkenau")) {
      const theirs = await town.house.store.read(scope, (reader) => listOrganisationChoices(reader, scope));
      expect(theirs.length, key).toBeGreaterThan(0);
      expect(theirs.map((one) => one.name)).not.toContain(organisations[0]!.name);
    }
  });
});

describe("what everybody reads", () => {
  test("the directory, its filters and pages", async () => {
    const guest = town.guest();
    const all = await guest.get("/organisationen");
    expect(all.status).toBe(200);
    expect(all.text).toContain("60 Organisationen");
    expect((await guest.get("/organisationen?bereich=culture")).text).not.toContain("60 Organisationen");
    expect((await guest.get("/organisationen?suche=zzzz")).text).toContain("Keine Organisation passt dazu");
    expect((await guest.get("/organisationen?seite=3")).text).toContain('aria-current="page"');
    expect((await guest.get("/en/organisationen")).text).toContain("60 organisations");
    const quarters = await guest.get("/quartiere");
    expect(quarters.text).toContain("<svg");
    expect(quarters.text).toContain("Färbergrund");
  });

  test("no page and no format names a person or a person's address", async () => {
    const guest = town.guest();
    const paths = ["/", "/organisationen", "/organisationen?seite=2", "/organisationen?seite=3", "/organisationen.csv", "/en/organisationen.csv", "/quartiere", "/quartiere.csv"];
    for (const { id } of await choices()) paths.push(`/organisationen/${id}`);
    for (const { id } of await read((reader) => listQuarters(reader, town.scope))) paths.push(`/quartiere/${id}`);
    for (const path of paths) {
      const seen = await guest.get(path);
      expect(seen.status, path).toBe(200);
      expect(people.filter((person) => seen.text.includes(person.email)).map((person) => person.email), path).toEqual([]);
    }
    const file = (await guest.get("/organisationen.csv")).text;
    expect(people.filter((person) => file.includes(`,${person.name},`)).map((person) => person.name)).toEqual([]);
    expect(file).not.toContain("Kontakt 1");
  });

  test("who is signed in reads names and functions, no addresses", async () => {
    const guestSees = (await town.guest().get(`/organisationen/${await kaya()}`)).text;
    const colleague = await town.signIn("thomas-rombach");
    const seen = (await colleague.get(`/organisationen/${await kaya()}`)).text;
    expect(guestSees).not.toContain("<dt>Selin Kaya</dt>");
    expect(seen).toContain("<dt>Selin Kaya</dt>");
    expect(seen).not.toContain("selin@baeckerei-kaya.example");
  });

  test("as many questions for two organisations as for sixty", async () => {
    const count = async (path: string): Promise<number> => {
      const before = town.house.store.questions();
      await town.guest().get(path);
      return town.house.store.questions() - before;
    };
    await count("/organisationen");
    expect(await count("/organisationen?suche=Kaya")).toBe(await count("/organisationen"));
    expect(await count("/organisationen.csv?suche=Kaya")).toBe(await count("/organisationen.csv"));
  });
});

describe("who may write", () => {
  test("the organisation's own people and the coordinator change it, others do not find the form", async () => {
    const id = await kaya();
    const own = await town.signIn("selin-kaya");
    const other = await town.signIn("thomas-rombach");
    expect((await town.guest().get(`/organisationen/${id}/bearbeiten`)).status).toBe(404);
    expect((await other.get(`/organisationen/${id}/bearbeiten`)).status).toBe(403);
    const sent = await own.submit(`/organisationen/${id}/bearbeiten`, { name: "Bäckerei Kaya", sector: "business", size: "medium", about: "Wir backen im Färbergrund.", city: "Walkenau" });
    expect(sent.location).toContain("meldung=actors.changed");
    expect((await town.guest().get(`/organisationen/${id}`)).text).toContain("Wir backen im Färbergrund.");
    expect((await own.get("/meine-organisationen")).text).toContain("Bäckerei Kaya");
    expect((await own.get("/organisationen/neu")).status).toBe(403);
  });

  test("two people change at once: the second sees both versions", async () => {
    const id = await kaya();
    const at = `/organisationen/${id}/bearbeiten`;
    const version = Number(/name="_version" value="(\d+)"/.exec((await coordinator.get(at)).text)![1]);
    const facts = { name: "Bäckerei Kaya", sector: "business", size: "medium", _version: String(version) };
    expect((await coordinator.post(at, { ...facts, about: "Erste Fassung" })).status).toBe(303);
    const second = await coordinator.post(at, { ...facts, about: "Zweite Fassung" });
    expect(second.status).toBe(409);
    expect(second.text).toContain("Erste Fassung");
    expect(second.text).toContain("Zweite Fassung");
    const again = await coordinator.post(at, { ...facts, sector: "culture" });
    expect(again.text).toMatch(/<td[^>]*>Kultur<\/td><td[^>]*>Unternehmen<\/td>/);
  });

  test("a name is given once", async () => {
    const taken = await coordinator.submit("/organisationen/neu", { name: " bäckerei  KAYA ", sector: "business", size: "small" });
    expect(taken.status).toBe(422);
    expect(taken.text).toContain("gibt es schon");
  });

  test("hidden: gone for guests, there for the coordinator and its people, and back again", async () => {
    const id = await idOf("Rombach");
    await coordinator.post(`/organisationen/${id}/verbergen`);
    expect((await town.guest().get(`/organisationen/${id}`)).status).toBe(404);
    expect((await town.guest().get("/organisationen?zeigen=verborgen")).text).not.toContain("Rombach");
    expect((await (await town.signIn("thomas-rombach")).get(`/organisationen/${id}`)).text).toContain("ist verborgen");
    expect((await coordinator.get("/organisationen?zeigen=verborgen")).text).toContain("Rombach");
    await coordinator.post(`/organisationen/${id}/anzeigen`);
    expect((await town.guest().get(`/organisationen/${id}`)).status).toBe(200);
  });

  test("a mandate begins with a mail and a sign-in, and ends at once", async () => {
    const id = await kaya();
    const at = `/organisationen/${id}/mandate`;
    const own = await town.signIn("selin-kaya");
    expect((await own.submit(at, { name: "Ayla Kaya", email: "Ayla@baeckerei-kaya.example", function: "Verkauf" })).status).toBe(303);
    expect((await own.submit(at, { name: "Ayla Kaya", email: "ayla@baeckerei-kaya.example" })).text).toContain("spricht schon für die Organisation");
    const ayla = await town.signIn("ayla@baeckerei-kaya.example");
    expect((await ayla.get(at)).status).toBe(200);
    const mandate = (await read((reader) => peopleOf(reader, town.scope, id))).find((person) => person.name === "Ayla Kaya")!;
    await own.post(`${at}/${mandate.mandateId}/beenden`);
    expect((await ayla.get(at)).status).toBe(404);
  });

  test("the last person of an organisation is ended by the coordinator alone", async () => {
    const id = await kaya();
    const own = await town.signIn("selin-kaya");
    const contacts = await read((reader) => peopleOf(reader, town.scope, id));
    const selin = contacts.find((person) => person.name === "Selin Kaya")!;
    for (const person of contacts) if (person !== selin) await coordinator.post(`/organisationen/${id}/mandate/${person.mandateId}/beenden`);
    const refused = await own.post(`/organisationen/${id}/mandate/${selin.mandateId}/beenden`);
    expect(refused.status).toBe(409);
    expect(refused.text).toContain("letzte Ansprechperson");
  });
});

describe("organisations from a file", () => {
  const stage = async (text: string) => coordinator.submit("/organisationen/import", { text });

  test("faults are named by line, and nothing is stored, not even by force", async () => {
    const before = (await choices()).length;
    const staged = await stage('Name;Sektor;E-Mail;Quartier\nVerein Neu;Verein;info@neu.example;Altstadt\n"Firma\nZwei";Raumfahrt;;\n;Schule;kein-at;\nverein neu;Verein;;Atlantis\n');
    expect(staged.status).toBe(303);
    const seen = await coordinator.follow(staged);
    for (const words of ["Raumfahrt", "Der Name fehlt.", "kein-at", "Atlantis", "steht schon in Zeile 2"]) expect(seen.text).toContain(words);
    expect(seen.text).toMatch(/<td[^>]*>3<\/td>/);
    expect(seen.text).toMatch(/<td[^>]*>5<\/td>/);
    const forced = await coordinator.post(staged.location!, { known: "skip" });
    expect(forced.status).toBe(409);
    expect((await choices()).length).toBe(before);
  });

  test("known names are shown; new ones are stored with the people who speak for them", async () => {
    const before = (await choices()).length;
    const staged = await stage("Organisation,Bereich,Ansprechperson,E-Mail der Ansprechperson\nBÄCKEREI KAYA,Firma,,\nRuderverein Nord,Verein,Ole Brandt,Ole@ruder.example\n");
    const seen = await coordinator.follow(staged);
    expect(seen.text).toContain("Diese Namen gibt es hier schon");
    const done = await coordinator.submit(staged.location!, { known: "skip" });
    expect(done.location).toContain("meldung=actors.imported");
    expect((await choices()).length).toBe(before + 1);
    const contacts = await read(async (reader) => peopleOf(reader, town.scope, await idOf("Ruderverein Nord")));
    expect(contacts.map((person) => person.email)).toEqual(["ole@ruder.example"]);
    expect((await coordinator.get(staged.location!)).status).toBe(404);
  });

  test("what we export we take in again, equal", async () => {
    const exported = (await coordinator.get("/organisationen.csv")).text;
    const rows = rowsOf(exported).rows;
    expect(rows.length).toBe((await choices()).length);
    expect(exported).toContain("Kontakt 1 E-Mail");
    const staged = await stage(exported);
    const done = await coordinator.submit(staged.location!, { known: "update" });
    expect(done.status).toBe(303);
    expect((await coordinator.get("/organisationen.csv")).text).toBe(exported);
  });

  test("a file as bytes, Windows-1252, and one that is no table", async () => {
    const bytes = Buffer.from("Name;Sektor\nChor der Grünen Höhe;Kultur\n", "latin1");
    const staged = await coordinator.submit("/organisationen/import", { file: "x.csv", "file.base64": bytes.toString("base64") });
    expect((await coordinator.follow(staged)).text).toContain("Chor der Grünen Höhe");
    const workbook = await coordinator.submit("/organisationen/import", { file: "x.xlsx", "file.base64": Buffer.from("PK\u0003\u0004\u0000").toString("base64") });
    expect(workbook.status).toBe(422);
    expect(workbook.text).toContain("keine CSV-Datei");
  });

  test("a preview lasts an hour", async () => {
    const staged = await stage("Name;Sektor\nSpät dran;Verein\n");
    town.travel(new Date(Date.now() + 61 * 60_000));
    expect((await coordinator.submit(staged.location!, { known: "skip" })).text).toContain("abgelaufen");
    await town.work();
    town.travel(new Date());
    expect(await choices()).not.toContainEqual(expect.objectContaining({ name: "Spät dran" }));
  });

  test("nobody but the coordinator", async () => {
    const own = await town.signIn("selin-kaya");
    expect((await own.get("/organisationen/import")).status).toBe(403);
    expect((await town.guest().post("/organisationen/import", { text: "Name;Sektor\nX;Verein" })).status).toBe(404);
  });
});

describe("quarters", () => {
  test("a quarter with organisations stays; outlines say what is wrong with them", async () => {
    const [quarter] = await read((reader) => listQuarters(reader, town.scope));
    expect((await coordinator.post(`/quartiere/${quarter!.id}/loeschen`)).text).toContain("In diesem Quartier");
    const draw = (text: string) => coordinator.submit("/quartiere/umrisse", { text });
    expect((await draw("kein json")).text).toContain("keine GeoJSON-Datei");
    const area = (name: string, at: number) => ({ type: "Feature", properties: { name }, geometry: { type: "Polygon", coordinates: [[[at, 50], [at + 1, 50], [at + 1, 51], [at, 50]]] } });
    const file = (...features: unknown[]) => JSON.stringify({ type: "FeatureCollection", features });
    expect((await draw(file(area("Nirgends", 10)))).text).toContain("Zu „Nirgends“ gibt es hier kein Quartier");
    expect((await draw(file(area("Altstadt", 3_500_000)))).text).toContain("sind keine Grad");
    expect((await coordinator.submit("/quartiere/umrisse", { text: file(area("Nordhang", 10)), createMissing: "1" })).status).toBe(303);
    const made = (await read((reader) => listQuarters(reader, town.scope))).find((one) => one.name === "Nordhang")!;
    expect((await coordinator.post(`/quartiere/${made.id}/loeschen`)).location).toContain("quarterDeleted");
  });
});
