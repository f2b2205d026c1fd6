// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { system } from "../../src/kernel/actor.ts";
import { run } from "../../src/kernel/command.ts";
import { createOrganisation } from "../../src/rooms/actors/commands.ts";
import { addMandate, enterPerson } from "../../src/rooms/actors/mandates/commands.ts";
import { createListing } from "../../src/rooms/exchange/commands.ts";
import { rooms } from "../../src/rooms/index.ts";
import { keepDates } from "../../src/rooms/rights/retention/commands.ts";
import { isSuppressed } from "../../src/rooms/rights/suppression/store.ts";
import { plant } from "../support/plants.ts";
import { behind, done } from "../support/roles.ts";
import { nameEverywhere, tablesSaying, type Planted } from "../support/rows.ts";
import { openTown, type Town } from "../support/town.ts";
import type { Visitor } from "../support/visitor.ts";

const somebody = { name: "Wilhelmine Auffindbar", email: "wilhelmine.auffindbar@example.org" };
const words = ["Auffindbar", "Suchgasse 77", "0151 99887766"];

let town: Town, own: Visitor, coordinator: Visitor;
let id: string, planted: Planted[];

beforeAll(async () => {
  town = await openTown();
  await plant(town);
  id = (await done(town, enterPerson, {}, { ...somebody, locale: "de" })).object.id;
  // The imprint names somebody by law (see below); sessions and roles are made in the ordinary way.
  planted = await nameEverywhere(town, { id, ...somebody }, ["person", "person_role", "session", "imprint", "privacy_facts", "feedback_contact"]);
  await behind(town, `insert into person_role (network_id, person_id, role, since, until) values ('${town.scope.networkId}', '${id}', 'coordinator', now() - interval '2 years', now() - interval '1 year')`);
  // She is an organisation on her own, with her own telephone, and is spoken of in other people's words.
  const solo = await done(town, createOrganisation, {}, { name: "Töpferei am Wehr", sector: "business", size: "solo", street: "Suchgasse 77", phone: "0151 99887766", email: somebody.email });
  await done(town, addMandate, { id: solo.object.id }, { ...somebody, function: "Inhaberin" });
  await done(town, createListing, { organisation: solo.object.id, direction: "offer" }, { category: "knowledge", title: "Töpfern mit Kindern", what: `Bitte bei ${somebody.name} melden, ${somebody.email.toUpperCase()}.`, quantity: "4", unit: "hours" });
  await behind(town, `update follow_up set note = '${somebody.name} war nie zu erreichen (${somebody.email}).' where id = (select id from follow_up limit 1)`);
  await behind(town, `insert into job (id, network_id, kind, run_at, last_error, dead) values (gen_random_uuid(), '${town.scope.networkId}', 'x.y', now(), '550 no such user ${somebody.email}', true)`);
  own = await town.signIn(somebody.email);
  coordinator = await town.coordinator();
});
afterAll(() => town?.close());

const keep = () => run(town.house.store, town.house.clock, keepDates, { scope: town.scope, actor: system("test"), locale: "de", key: { rooms }, form: {} });

describe("check 26: erasure leaves name, address and telephone only in listed kept agreements", () => {
  it("begins with her standing in many places", async () => {
    expect(planted.length).toBeGreaterThan(25);
    expect((await tablesSaying(town, words)).length).toBeGreaterThan(12);
  });

  it("shows before what goes, what is blanked, what stays until when and why; and changes nothing", async () => {
    const before = await tablesSaying(town, words);
    const { text } = await own.get("/meine-daten/loeschen");
    for (const part of ["Wird gelöscht", "Wird geleert", "Bleibt noch", "Wer für eine Seite unterschrieben hat", "Art. 17 Abs. 3", "bis "]) expect(text).toContain(part);
    expect(await tablesSaying(town, words)).toEqual(before);
  });

  it("says before what the law keeps: whoever stands in the imprint stays there until somebody else does", async () => {
    const [before] = await behind(town, `select representative from imprint where network_id = '${town.scope.networkId}'`);
    await behind(town, `update imprint set representative = '${somebody.name}' where network_id = '${town.scope.networkId}'`);
    expect((await own.get("/meine-daten/loeschen")).text).toContain("§ 5 DDG");
    await behind(town, `update imprint set representative = '${String(before!["representative"])}' where network_id = '${town.scope.networkId}'`);
  });

  it("does nothing without the tick, and keeps what was chosen", async () => {
    const seen = await own.submit("/meine-daten/loeschen", { never: "1" });
    expect(seen.status).toBe(422);
    expect(seen.text).toContain("Bitte bestätigen Sie");
    expect((await own.get("/meine-daten")).status).toBe(200);
  });

  it("refuses the last administrator with a sentence", async () => {
    const admin = await town.admin();
    const admins = await behind(town, `select person_id from person_role where network_id = '${town.scope.networkId}' and role = 'admin' and until is null`);
    await behind(town, `update person_role set until = now() where network_id = '${town.scope.networkId}' and role = 'admin' and person_id <> (select person_id from session where network_id = '${town.scope.networkId}' order by started_at desc limit 1)`);
    const seen = await admin.submit("/meine-daten/loeschen", { sure: "1" });
    expect([seen.status, seen.text.includes("einzige Person, die das Netzwerk verwaltet")]).toEqual([409, true]);
    await behind(town, `update person_role set until = null where network_id = '${town.scope.networkId}' and role = 'admin' and person_id in (${admins.map((row) => `'${String(row["person_id"])}'`).join(", ")})`);
  });

  it("is done in one step and signs her out everywhere", async () => {
    const elsewhere = await town.signIn(somebody.email);
    const seen = await own.submit("/meine-daten/loeschen", { sure: "1", never: "1" });
    expect([seen.status, seen.location]).toEqual([303, "/geloescht"]);
    expect(own.cookie).toBe("");
    expect((await elsewhere.get("/meine-daten")).status).toBe(404);
    await town.work();
  });

  it("leaves her in a full dump of the database only where the preview said so", async () => {
    expect(await tablesSaying(town, words)).toEqual(["commitment_party", "seal"]);
    const kept = await behind(town, `select representative as word, commitment_is_sealed(network_id, commitment_id) as sealed from commitment_party where representative ilike '%Auffindbar%'`);
    expect(kept.every((row) => row["sealed"])).toBe(true);
  });

  it("leaves the words of others readable", async () => {
    expect(await behind(town, "select what from listing where title = 'Töpfern mit Kindern'")).toEqual([{ what: "Bitte bei … melden, …." }]);
    expect(await behind(town, "select street, phone, email, name from organisation where name = 'Töpferei am Wehr'")).toEqual([{ street: null, phone: null, email: null, name: "Töpferei am Wehr" }]);
  });

  it("keeps the log: who did it is a number that leads to nobody", async () => {
    const log = await coordinator.get("/protokoll");
    expect(log.text).toContain("gelöschte Person");
    expect(log.text).not.toContain("Auffindbar");
    expect(await behind(town, `select name, email, state from person where id = '${id}'`)).toEqual([{ name: "", email: "", state: "ended" }]);
    expect(await behind(town, `select asked_by, by_id from erasure where person_id = '${id}' and deleted > 1`)).toEqual([{ asked_by: "self", by_id: null }]);
  });

  it("remembers never to write again without knowing the address", async () => {
    expect(await town.house.store.read(town.scope, (reader) => isSuppressed(reader, town.scope, ` ${somebody.email.toUpperCase()} `))).toBe(true);
    expect(await town.house.store.read(town.scope, (reader) => isSuppressed(reader, town.scope, "andere@example.org"))).toBe(false);
    expect(await town.house.store.read(town.scopes["steinlohe"]!, (reader) => isSuppressed(reader, town.scopes["steinlohe"]!, somebody.email))).toBe(false);
  });

  it("lets nobody in again and shows her page to nobody", async () => {
    await town.guest().post("/anmelden", { email: somebody.email });
    expect(await behind(town, `select 1 from outbox where payload->>'to' = '${somebody.email}'`)).toEqual([]);
    expect((await coordinator.get(`/personen/${id}/loeschen`)).status).toBe(404);
  });

  it("is complete when the last kept agreement has reached its date", async () => {
    town.travel(new Date(Date.now() + 37 * 31 * 24 * 3600_000));
    expect((await keep()).kind).toBe("done");
    expect(await tablesSaying(town, words)).toEqual([]);
    town.travel(new Date());
  });
});

describe("erasure on a letter's request", () => {
  it("is done by the office, with the same preview", async () => {
    const other = await done(town, enterPerson, {}, { name: "Ottokar Briefschreiber", email: "ottokar@brief.example", locale: "de" });
    const path = `/personen/${other.object.id}/loeschen`;
    coordinator = await town.coordinator();
    expect((await coordinator.get(`/personen/${other.object.id}`)).text).toContain(path);
    expect((await coordinator.get(path)).text).toContain("Prüfen Sie vorher");
    expect((await (await town.signIn("selin-kaya")).get(path)).status).toBeGreaterThanOrEqual(403);
    expect((await coordinator.submit(path, { sure: "1" })).location).toContain("/personen");
    expect(await tablesSaying(town, ["Briefschreiber", "ottokar@brief.example"])).toEqual([]);
    expect((await coordinator.get("/personen?suche=")).text).not.toContain("Briefschreiber");
  });

  it("leaves namesakes alone: in free text the name stays when two bear it", async () => {
    const one = await done(town, enterPerson, {}, { name: "Jutta Doppelt", email: "jutta.eins@example.org", locale: "de" });
    await done(town, enterPerson, {}, { name: "Jutta Doppelt", email: "jutta.zwei@example.org", locale: "de" });
    await behind(town, `update follow_up set note = 'Jutta Doppelt, jutta.eins@example.org' where id = (select id from follow_up order by id desc limit 1)`);
    expect((await coordinator.get(`/personen/${one.object.id}/loeschen`)).text).toContain("nicht sicher von anderen unterscheiden");
    await coordinator.submit(`/personen/${one.object.id}/loeschen`, { sure: "1" });
    expect(await tablesSaying(town, ["jutta.eins"])).toEqual([]);
    expect(await behind(town, "select note from follow_up where note like 'Jutta%'")).toEqual([{ note: "Jutta Doppelt, …" }]);
    expect(await behind(town, "select name from person where email = 'jutta.zwei@example.org'")).toEqual([{ name: "Jutta Doppelt" }]);
  });
});

describe("check 16: sessions die at erasure", () => {
  it("all of them, whoever erases, and no link opens a new one", async () => {
    const person = await done(town, enterPerson, {}, { name: "Sieglinde Sitzung", email: "sieglinde@sitzung.example", locale: "de" });
    const sessions = [await town.signIn("sieglinde@sitzung.example"), await town.signIn("sieglinde@sitzung.example")];
    for (const session of sessions) expect((await session.get("/meine-daten")).status).toBe(200);
    coordinator = await town.coordinator();
    await coordinator.submit(`/personen/${person.object.id}/loeschen`, { sure: "1" });
    for (const session of sessions) expect((await session.get("/meine-daten")).status).toBe(404);
    expect(await behind(town, `select 1 from session where person_id = '${person.object.id}' union all select 1 from sign_in_link where person_id = '${person.object.id}'`)).toEqual([]);
  });
});
