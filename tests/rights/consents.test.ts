// SPDX-License-Identifier: EUPL-1.2
// Consent by purpose: given and taken back with one button each, recorded for ever, and obeyed at once.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { enterPerson } from "../../src/rooms/actors/mandates/commands.ts";
import { behind, done } from "../support/roles.ts";
import { openTown, type Town } from "../support/town.ts";
import type { Visitor } from "../support/visitor.ts";

let town: Town, sealer: Visitor;
let agreement: string, name: string, person: string, edition: string;

beforeAll(async () => {
  town = await openTown();
  const [row] = await behind(town, `select c.id, s.person_id, p.name, p.email, c.edition_id from commitment c join seal s on s.network_id = c.network_id and s.commitment_id = c.id and s.result = 'sealed' join person p on p.network_id = s.network_id and p.id = s.person_id
    where c.network_id = '${town.scope.networkId}' and not exists (select from commitment_party x where x.network_id = c.network_id and x.commitment_id = c.id and not x.publish_names) and exists (select from consent k where k.person_id = s.person_id)
      and not exists (select from commitment_party x where x.network_id = c.network_id and x.commitment_id = c.id and x.representative = p.name) order by c.id limit 1`);
  [agreement, name, person, edition] = [String(row!["id"]), String(row!["name"]), String(row!["person_id"]), String(row!["edition_id"])];
  sealer = await town.signIn(String(row!["email"]));
});
afterAll(() => town?.close());

const consentsOf = (purpose: string) => behind(town, `select choice, how, version, person_id from consent where purpose = '${purpose}' and person_id = '${person}' order by at, id`);
const publicPage = async (): Promise<string> => (await town.guest().get(`/zusagen/${agreement}`)).text;

describe("the notary's name on a public agreement", () => {
  it("stands there only with consent, and vanishes at once when it is taken back", async () => {
    expect(await publicPage()).toContain(name);
    expect((await sealer.get("/meine-einwilligungen")).text).toContain("Mein Name als Notarin oder Notar");
    expect((await sealer.post("/meine-einwilligungen/zuruecknehmen", { purpose: "commitments.sealerName" })).status).toBe(303);
    expect(await publicPage()).not.toContain(name);
    for (const path of ["/", "/zusagen", `/veranstaltungen/${edition}/ergebnis`]) expect((await town.guest().get(path)).text, path).not.toContain(name);
    expect((await (await town.coordinator()).get(`/zusagen/${agreement}`)).text).toContain(name);
  });

  it("comes back with one button, and every word of it is recorded", async () => {
    expect((await sealer.post("/meine-einwilligungen/geben", { purpose: "commitments.sealerName" })).status).toBe(303);
    expect(await publicPage()).toContain(name);
    expect((await consentsOf("commitments.sealerName")).map((row) => row["choice"])).toEqual(["given", "withdrawn", "given"]);
    const [text] = await behind(town, "select t.text, t.version from consent k join consent_text t on t.network_id = k.network_id and t.hash = k.text_hash where k.purpose = 'commitments.sealerName' limit 1");
    expect(String(text!["text"])).toContain("darf mein Name stehen");
    expect((await sealer.get("/meine-einwilligungen")).text).toContain("hier auf der Seite (Fassung 1)");
  });

  it("says so when nothing would change, and knows no purpose that nobody declared", async () => {
    expect((await sealer.post("/meine-einwilligungen/geben", { purpose: "commitments.sealerName" })).status).toBe(409);
    expect((await sealer.post("/meine-einwilligungen/geben", { purpose: "x.y" })).status).toBe(409);
    expect((await sealer.post("/meine-einwilligungen/geben", {})).status).toBe(422);
    expect((await town.guest().post("/meine-einwilligungen/geben", { purpose: "commitments.sealerName" })).status).toBe(404);
  });
});

describe("the record of a consent", () => {
  it.each(["update consent set choice = 'given'", "update consent set at = now()", "delete from consent", "update consent_text set text = 'anders'", "delete from consent_text", "update consent set person_id = null"])("refuses: %s", async (statement) => {
    await expect(behind(town, statement)).rejects.toThrow(/only ever added/);
  });

  it.each(["update consent set choice = 'withdrawn'", "update consent set at = now()", "delete from consent"])("refuses even while a person is forgotten: %s", async (statement) => {
    await expect(behind(town, `begin; select set_config('app.forgetting', 'on', true); ${statement}; commit`)).rejects.toThrow(/only ever added/);
  });

  it.each(["delete from audit", "update audit set command = 'x'", "update audit set object_id = 'x'", "update audit set actor_id = 'x' where actor_id is not null"])("and so does the log: %s", async (statement) => {
    await expect(behind(town, `begin; select set_config('app.forgetting', 'on', true); ${statement}; commit`)).rejects.toThrow(/only ever added/);
  });
});

describe("pictures", () => {
  it("are asked for each event that concerns somebody", async () => {
    expect((await sealer.get("/meine-einwilligungen")).text).toContain("Fotos von mir bei einer Veranstaltung");
    expect((await sealer.post("/meine-einwilligungen/geben", { purpose: "run.photo", subject: edition })).status).toBe(303);
    expect((await sealer.post("/meine-einwilligungen/geben", { purpose: "run.photo" })).status).toBe(409);
  });

  it("are listed for the office, with those who signed on paper, as page and as table", async () => {
    const coordinator = await town.coordinator();
    const path = "/einwilligungen/run.photo/papier";
    expect((await coordinator.submit(path, { name: "Zita Zettel", choice: "given", subject: edition, note: "" })).status).toBe(422);
    expect((await coordinator.submit(path, { name: "Zita Zettel", choice: "given", subject: edition, note: "Ordner 3, Blatt 4" })).location).toContain("wozu=run.photo");
    const list = (await coordinator.get(`/einwilligungen?wozu=run.photo&wobei=${edition}&nur=ja`)).text;
    for (const word of [name, "Zita Zettel", "auf Papier", "Ordner 3, Blatt 4"]) expect(list).toContain(word);
    const csv = await coordinator.get(`/einwilligungen.csv?wozu=run.photo&wobei=${edition}`);
    expect(csv.headers.get("content-type")).toContain("text/csv");
    expect(csv.text).toContain("Zita Zettel");
    await coordinator.submit(path, { name: "Zita Zettel", choice: "withdrawn", subject: edition, note: "Anruf" });
    expect((await coordinator.get(`/einwilligungen?wozu=run.photo&nur=ja`)).text).not.toContain("Zita Zettel");
  });
});

describe("the name beside an organisation", () => {
  it("stands on its public page only with consent", async () => {
    const selin = await town.signIn("selin-kaya");
    const [mandate] = await behind(town, `select m.organisation_id as id, p.name from mandate m join person p on p.network_id = m.network_id and p.id = m.person_id join organisation o on o.network_id = m.network_id and o.id = m.organisation_id where p.email like 'selin%' and m.until is null and o.state = 'listed' limit 1`);
    const shown = async (): Promise<boolean> => (await town.guest().get(`/organisationen/${String(mandate!["id"])}`)).text.includes(`<dt>${String(mandate!["name"])}</dt>`);
    expect(await shown()).toBe(false);
    await selin.post("/meine-einwilligungen/geben", { purpose: "actors.contactName", subject: String(mandate!["id"]) });
    expect(await shown()).toBe(true);
    await selin.post("/meine-einwilligungen/zuruecknehmen", { purpose: "actors.contactName", subject: String(mandate!["id"]) });
    expect(await shown()).toBe(false);
  });
});

describe("check 27: double opt-in log complete for each subscriber", () => {
  it("holds a consent for every confirmed newsletter and a withdrawal for every end", async () => {
    await town.work();
    const [counts] = await behind(town, `select (select count(*)::int from subscription where state = 'confirmed') as subscribers, (select count(distinct email_hash)::int from consent where purpose = 'communication.newsletter' and choice = 'given') as consents`);
    expect(counts!["subscribers"]).toBeGreaterThan(0);
    expect(counts!["consents"]).toBe(counts!["subscribers"]);
  });

  it("is taken back on the page of all consents too, and the newsletter stops", async () => {
    const [row] = await behind(town, `select email from subscription where network_id = '${town.scope.networkId}' and state = 'confirmed' order by id limit 1`);
    const email = String(row!["email"]);
    const known = await behind(town, `select 1 from person where email = '${email}' and network_id = '${town.scope.networkId}'`);
    if (known.length === 0) await done(town, enterPerson, {}, { name: "Abonnentin Neu", email, locale: "de" });
    const reader = await town.signIn(email);
    expect((await reader.post("/meine-einwilligungen/zuruecknehmen", { purpose: "communication.newsletter" })).status).toBe(303);
    await town.work();
    expect(await behind(town, `select state from subscription where email = '${email}' and network_id = '${town.scope.networkId}'`)).toEqual([{ state: "ended" }]);
  });
});

describe("addresses that nobody writes to", () => {
  it("are put on the list, looked up and taken off, without being stored", async () => {
    const coordinator = await town.coordinator();
    const ask = async (what: string): Promise<string> => (await coordinator.follow(await coordinator.submit("/sperrliste", { email: "Nie.Wieder@Example.org", what }))).text;
    expect(await ask("check")).toContain("steht nicht auf der Liste");
    expect(await ask("add")).toContain("bekommt keine E-Mail mehr");
    expect(await ask("check")).toContain("steht auf der Liste");
    expect(await behind(town, "select 1 from suppression s where s::text ilike '%nie.wieder%' union all select 1 from audit a where a::text ilike '%nie.wieder%'")).toEqual([]);
    expect(await ask("remove")).toContain("kann wieder E-Mails bekommen");
    expect((await coordinator.submit("/sperrliste", { email: "keine adresse", what: "add" })).status).toBe(422);
  });
});
