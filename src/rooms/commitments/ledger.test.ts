// SPDX-License-Identifier: EUPL-1.2
import { inject } from "vitest";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { workContext } from "../../jobs/worker.ts";
import { addDays, dayOf, momentAt } from "../../kernel/i18n.ts";
import { ask, openTown, type Town } from "../../../tests/support/town.ts";
import type { Visitor } from "../../../tests/support/visitor.ts";
import { followUpJobs } from "./follow-ups/jobs.ts";

let town: Town;
let coordinator: Visitor;
let works: string;
let school: string;

/** Behind the curtain: the database itself, past row-level security. Triggers still stand. */
const behind = (sql: string) => ask({ ...inject("database").admin, database: new URL(town.databaseUrl.replace("@/", "@localhost/")).pathname.slice(1) }, sql);
const organisation = async (name: string): Promise<string> => String((await behind(`select id from organisation where network_id = '${town.scope.networkId}' and name ilike '${name}'`))[0]?.["id"]);

beforeAll(async () => {
  town = await openTown();
  coordinator = await town.coordinator();
  works = await organisation("%maschinenwerke%");
  school = await organisation("%gesamtschule%");
});
afterAll(() => town.close());

const paper = (changes: Record<string, string> = {}) => ({
  a_organisation: works, a_representative: "Heike Stadler", a_what: "Sechs Nachmittage in der Lehrwerkstatt", a_quantity: "36", a_unit: "hours", a_signed: "1", a_publishNames: "1",
  b_organisation: school, b_what: "Mittagessen für das Ausbildungsteam", b_quantity: "4", b_unit: "days", b_signed: "1", b_publishNames: "1", toSealer: "1", ...changes,
});

async function drafted(changes: Record<string, string> = {}): Promise<string> {
  const answer = await coordinator.submit("/zusagen/neu", paper(changes));
  expect(answer.status, answer.text.slice(0, 2000)).toBe(303);
  return /\/zusagen\/([0-9a-f-]{36})/.exec(answer.location ?? "")![1]!;
}

async function sealed(changes: Record<string, string> = {}): Promise<string> {
  const id = await drafted(changes);
  expect((await coordinator.submit(`/zusagen/${id}/besiegeln`, {})).status).toBe(303);
  return id;
}

const numberOf = async (id: string): Promise<string> => String((await behind(`select number from commitment where id = '${id}'`))[0]!["number"]);
const stateOf = async (id: string) => (await behind(`select state, differs from commitment where id = '${id}'`))[0];

describe("from the table to the seal", () => {
  test("money is refused beside its field, and what was typed stays", async () => {
    const answer = await coordinator.submit("/zusagen/neu", paper({ a_what: "300 Euro für Trikots" }));
    expect(answer.status).toBe(422);
    expect(answer.text).toContain("300 Euro für Trikots");
    expect(answer.text).toContain("f-a_what-error");
  });

  test("numbers are drawn one after the other, and one number stands on one paper", async () => {
    const [first, second] = [await numberOf(await drafted()), await numberOf(await drafted())];
    expect(Number(second.split("-")[1])).toBe(Number(first.split("-")[1]) + 1);
    const again = await coordinator.submit("/zusagen/neu", paper({ number: first }));
    expect(again.status).toBe(422);
    expect(again.text).toContain(`Die Nummer ${first} ist schon erfasst`);
  });

  test("two sealers at once: one seals, the other reads a sentence", async () => {
    const id = await drafted();
    const tries = await Promise.all([coordinator.post(`/zusagen/${id}/besiegeln`), coordinator.post(`/zusagen/${id}/besiegeln`)]);
    expect(tries.map((one) => one.status).sort()).toEqual([303, 409]);
    expect(await behind(`select count(*)::int as n from seal where commitment_id = '${id}'`)).toEqual([{ n: 1 }]);
  });

  test("a changed text needs new signatures", async () => {
    const id = await drafted({ toSealer: "" });
    expect(await stateOf(id)).toMatchObject({ state: "signed" });
    const changed = await coordinator.submit(`/zusagen/${id}/bearbeiten`, paper({ a_signed: "", b_signed: "", toSealer: "", title: "Neuer Titel" }));
    expect(changed.status).toBe(303);
    expect(await stateOf(id)).toMatchObject({ state: "draft" });
    expect((await coordinator.post(`/zusagen/${id}/vorlegen`)).status).toBe(409);
  });

  test("a refusal needs a reason", async () => {
    const id = await drafted();
    expect((await coordinator.submit(`/zusagen/${id}/ablehnen`, { reason: " " })).status).toBe(422);
    expect((await coordinator.submit(`/zusagen/${id}/ablehnen`, { reason: "Zu wenig Zeit" })).status).toBe(303);
    expect(await stateOf(id)).toMatchObject({ state: "refused" });
  });
});

test("the database itself keeps what is sealed", async () => {
  const id = await sealed();
  const [other] = [await drafted({ a_signed: "", toSealer: "" })];
  for (const sql of [
    `update commitment set title = 'anders' where id = '${id}'`,
    `update commitment set period_until = '2030-01-01' where id = '${id}'`,
    `update commitment set state = 'draft', sealed_at = null where id = '${id}'`,
    `delete from commitment where id = '${id}'`,
    `update contribution set what = 'anders' where commitment_id = '${id}'`,
    `delete from contribution where commitment_id = '${id}'`,
    `insert into contribution select network_id, gen_random_uuid(), commitment_id, 9, giver_id, receiver_id, 'mehr', 1, 'hours', null, null from contribution where commitment_id = '${id}' limit 1`,
    `update contribution set commitment_id = '${id}' where commitment_id = '${other}'`,
    `update commitment_party set name = 'Andere GmbH' where commitment_id = '${id}'`,
    `update commitment_party set signed_at = now() where commitment_id = '${id}'`,
    `update commitment_party set representative = 'Jemand anders' where commitment_id = '${id}'`,
    `delete from commitment_party where commitment_id = '${id}'`,
    `update seal set result = 'refused', reason = 'x' where commitment_id = '${id}'`,
    `delete from seal where commitment_id = '${id}'`,
    `update commitment set state = 'sealed', sealed_at = now() where id = '${other}'`,
    `update commitment set state = 'atSealer' where id = '${other}'; update commitment set state = 'sealed', sealed_at = now() where id = '${other}'`,
  ]) await expect(behind(sql), sql).rejects.toThrow(/sealed|sealer|signed|seal is only/);
  // What may still change: its course, consent, and names of persons that must be forgotten.
  await behind(`update commitment_party set publish_names = false, representative = '', person_id = null where commitment_id = '${id}'`);
});

describe("who reads what", () => {
  test("with consent everybody sees the handshake; without it nobody learns who it is", async () => {
    const id = await sealed({ title: "Werkstatt und Mittagstisch" });
    const guest = town.guest();
    expect((await guest.get(`/zusagen/${id}`)).status).toBe(200);
    expect((await guest.get("/zusagen")).text).toContain("Werkstatt und Mittagstisch");
    expect((await guest.get(`/zusagen/${id}/vereinbarung.pdf`)).status).toBe(404);
    const party = String((await behind(`select id from commitment_party where commitment_id = '${id}' and organisation_id = '${school}'`))[0]!["id"]);
    expect((await coordinator.post(`/zusagen/${id}/einwilligung/${party}`, {})).status).toBe(303);
    expect((await guest.get(`/zusagen/${id}`)).status).toBe(404);
    for (const path of ["/zusagen", "/zusagen.csv", `/zusagen?organisation=${works}`, `/zusagen.csv?organisation=${works}`]) {
      expect((await guest.get(path)).text, path).not.toContain("Werkstatt und Mittagstisch");
    }
    const checked = await guest.get(`/pruefen/${await numberOf(id)}`);
    expect(checked.text).toContain("verzeichnet und besiegelt");
    expect(checked.text).not.toContain("Gesamtschule");
    expect((await guest.get("/pruefen/V27-0001-0")).status).toBe(404);
  });

  test("drafts are for the sides and the coordination", async () => {
    const id = await drafted();
    expect((await town.guest().get(`/zusagen/${id}`)).status).toBe(404);
    expect((await (await town.signIn("heike-stadler")).get(`/zusagen/${id}`)).status).toBe(200);
    expect((await town.guest().get("/zusagen/liste")).status).toBe(404);
  });

  test("the paper carries number, names and the way to check it", async () => {
    const id = await sealed();
    const pdf = await coordinator.get(`/zusagen/${id}/vereinbarung.pdf`);
    expect(pdf.status).toBe(200);
    expect(pdf.text.startsWith("%PDF-1.7")).toBe(true);
    expect(pdf.text).toContain(`Vereinbarung ${await numberOf(id)}`);
  });
});

test("an editor writes, signs and waits for the other side", async () => {
  const editor = await town.signIn("heike-stadler");
  const answer = await editor.submit(`/organisationen/${works}/zusagen/neu`, paper({ a_signed: "", b_signed: "", toSealer: "" }));
  expect(answer.status, answer.text.slice(0, 1500)).toBe(303);
  const id = /\/zusagen\/([0-9a-f-]{36})/.exec(answer.location!)![1]!;
  const sides = await behind(`select id, organisation_id from commitment_party where commitment_id = '${id}'`);
  const [own, foreign] = [sides.find((side) => side["organisation_id"] === works)!, sides.find((side) => side["organisation_id"] === school)!].map((side) => String(side["id"]));
  expect((await editor.post(`/zusagen/${id}/unterschreiben`, { parties: foreign! })).status).toBe(409);
  expect((await editor.post(`/zusagen/${id}/unterschreiben`, { parties: own! })).status).toBe(303);
  expect(await stateOf(id)).toMatchObject({ state: "draft" });
  expect((await editor.get("/meine-zusagen")).text).toContain("Sechs Nachmittage");
  expect((await editor.post(`/zusagen/${id}/besiegeln`)).status).toBe(403);
});

test("an amendment holds once both sides agree; the sealed text stays", async () => {
  const id = await sealed();
  const editor = await town.signIn("heike-stadler");
  expect((await editor.submit(`/zusagen/${id}/nachtrag`, { organisation: works, text: "Die Nachmittage beginnen im Mai." })).status).toBe(303);
  const amendment = String((await behind(`select id from amendment where commitment_id = '${id}'`))[0]!["id"]);
  expect((await editor.post(`/zusagen/${id}/nachtrag/${amendment}`, { organisation: school, consents: "yes" })).status).toBe(409);
  expect((await town.guest().get(`/zusagen/${id}`)).text).not.toContain("beginnen im Mai");
  expect((await (await town.signIn("martin-kruse")).post(`/zusagen/${id}/nachtrag/${amendment}`, { consents: "yes" })).status).toBe(303);
  expect((await town.guest().get(`/zusagen/${id}`)).text).toContain("beginnen im Mai");
  await expect(behind(`update amendment set text = 'anders' where id = '${amendment}'`)).rejects.toThrow(/stays as it was proposed/);
});

test("both sides are asked; opening the link changes nothing; contradicting answers reach the desk", async () => {
  const id = await sealed({ title: "Gefragt" });
  town.travel(momentAt(addDays(dayOf(town.house.clock.now()), 17), "10:00"));
  await followUpJobs!["commitments.followUps"]!.work(workContext(town.house, town.scope, "commitments.followUps"), {});
  const mails = await behind(`select payload->>'to' as "to", payload->>'text' as text from outbox where type = 'mail' and payload->>'kind' = 'commitments.firstContact' and payload->>'text' like '%${"/antwort/"}%' order by id`);
  const asked = await behind(`select p.organisation_id as org, f.channel from follow_up f join commitment_party p on p.id = f.party_id where f.commitment_id = '${id}' and f.sent_at is not null`);
  expect(asked.map((one) => one["org"]).sort()).toEqual([works, school].sort());
  expect(mails.length).toBeGreaterThan(0);

  const guest = town.guest();
  const paths = new Set(mails.map((mail) => /(\/antwort\/[\w-]+)/.exec(String(mail["text"]))![1]!));
  const found: { path: string; title: string }[] = [];
  for (const path of paths) if ((await guest.get(path)).text.includes("Gesamtschule") ) found.push({ path, title: path });
  const mine = [];
  for (const { path } of found) {
    await guest.get(path);
    const [row] = await behind(`select f.id, f.commitment_id as c, p.organisation_id as org, f.answered_at from follow_up f join commitment_party p on p.id = f.party_id where f.secret_hash = encode(sha256('${path.slice("/antwort/".length)}'::bytea), 'hex')`);
    expect(row!["answered_at"], "a GET stores nothing").toBeNull();
    if (row!["c"] === id) mine.push({ path, org: String(row!["org"]) });
  }
  expect(mine.map((one) => one.org).sort()).toEqual([works, school].sort());

  const [byWorks, bySchool] = [mine.find((one) => one.org === works)!, mine.find((one) => one.org === school)!];
  expect((await guest.post(byWorks.path, { answer: "contactMade" })).status).toBe(303);
  expect(await stateOf(id)).toEqual({ state: "contacted", differs: false });
  expect((await guest.post(bySchool.path, { answer: "notFeasible" })).status).toBe(422);
  expect((await guest.post(bySchool.path, { answer: "noContact" })).status).toBe(303);
  expect(await stateOf(id)).toEqual({ state: "contacted", differs: true });
  coordinator = await town.coordinator(); // two weeks later the session has ended by itself
  expect((await coordinator.get("/zusagen/liste?abweichend=1")).text).toContain("Gefragt");
  expect(await behind(`select count(*)::int as n from follow_up where commitment_id = '${id}' and answer is not null`)).toEqual([{ n: 2 }]);
  expect((await coordinator.submit(`/zusagen/${id}/ergebnis`, { state: "fulfilled", reason: "Beide angerufen" })).status).toBe(303);
  expect(await stateOf(id)).toEqual({ state: "fulfilled", differs: false });
  expect((await guest.post(byWorks.path, { answer: "done" })).status).toBe(409);
  expect((await guest.get(`/antwort/${"x".repeat(43)}`)).status).toBe(404);
});
