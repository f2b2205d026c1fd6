// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { behind } from "../support/roles.ts";
import { commands } from "../support/routes.ts";
import { openTown, type Town } from "../support/town.ts";
import type { Visitor } from "../support/visitor.ts";

let town: Town, admin: Visitor, kaya: string;
const reason = "Frau Kaya hat angerufen: Das Formular lässt sich nicht absenden.";
const start = (visitor: Visitor, person = kaya, fields: Record<string, string> = { reason }) => visitor.submit(`/personen/${person}/vertreten`, fields);
const personOf = async (name: string): Promise<string> => String((await behind(town, `select id from person where name = '${name}' and network_id = '${town.scope.networkId}'`))[0]!["id"]);
const minutesLater = (minutes: number): void => town.travel(new Date(Date.now() + minutes * 60_000));

beforeAll(async () => {
  town = await openTown();
  admin = await town.admin();
  kaya = await personOf("Selin Kaya");
});
afterAll(() => town?.close());

describe("check 43: acting as another person", () => {
  it("needs a reason", async () => {
    const seen = await start(admin, kaya, { reason: " " });
    expect(seen.status).toBe(422);
    expect((await admin.get("/")).text).not.toContain("wird für Selin Kaya gehandelt");
  });

  it("needs a fresh confirmation, and keeps what was typed when that is missing", async () => {
    minutesLater(11);
    const asked = await admin.get(`/personen/${kaya}/vertreten`);
    expect([asked.status, asked.location]).toEqual([303, `/bestaetigen?weiter=${encodeURIComponent(`/personen/${kaya}/vertreten`)}`]);
    const sent = await admin.post(`/personen/${kaya}/vertreten`, { reason });
    town.travel(new Date());
    expect(sent.status).toBe(409);
    expect(sent.text).toContain("Frau Kaya hat angerufen");
    expect(sent.text).toContain("/bestaetigen?weiter=");
  });

  it("shows a banner with a way out on every page, and the person's own rights", async () => {
    expect((await start(admin)).location).toMatch(/^\/schreibtisch/);
    for (const path of ["/", "/schreibtisch", "/bedarfe", "/meine-organisationen"]) {
      const seen = await admin.get(path);
      expect(seen.text, path).toContain("wird für Selin Kaya gehandelt");
      expect(seen.text, path).toContain('action="/vertretung/beenden"');
    }
    expect((await admin.get("/meine-organisationen")).text).toContain("Kaya");
    for (const path of ["/personen", "/einstellungen", "/protokoll"]) expect((await admin.get(path)).status, path).not.toBe(200);
  });

  it("writes both names into the log", async () => {
    const changed = await admin.submit("/mein-konto", { name: "Selin Kaya", locale: "de" });
    expect(changed.status).toBe(303);
    const [row] = await behind(town, "select actor_id, by_id from audit where command = 'platform.changeMyself' order by id desc limit 1");
    expect(row).toEqual({ actor_id: kaya, by_id: await adminId() });
    await admin.post("/vertretung/beenden");
    expect((await admin.get("/protokoll")).text).toMatch(/ für Selin Kaya/);
  });

  it("tells the person by mail, with the reason", async () => {
    const mails = await behind(town, "select payload->>'text' as text, payload->>'to' as recipient from outbox where payload->>'kind' = 'platform.standingIn'");
    expect(mails).toHaveLength(1);
    expect(mails[0]!["recipient"]).toBe(String((await behind(town, `select email from person where id = '${kaya}'`))[0]!["email"]));
    expect(String(mails[0]!["text"])).toContain(reason);
  });

  it("takes no step that is the person's alone", async () => {
    await start(admin);
    const own = commands.filter((command) => command.fresh || command.inPerson).map((command) => command.name);
    expect(own).toEqual(expect.arrayContaining(["platform.requestEmail", "platform.endMySessions", "platform.confirmSession", "platform.invitePerson"]));
    for (const path of ["/mein-konto/adresse", "/mein-konto/sitzungen", "/bestaetigen"]) {
      expect((await admin.get(path)).status, path).toBe(403);
      expect((await admin.post(path, { email: "a@b.example", session: kaya, code: "123456" })).status, path).toBe(403);
    }
    await admin.post("/vertretung/beenden");
  });

  it("ends by the button, and by itself after half an hour", async () => {
    await start(admin);
    expect((await admin.post("/vertretung/beenden")).status).toBe(303);
    expect((await admin.get("/")).text).not.toContain("wird für Selin Kaya gehandelt");
    await start(admin);
    minutesLater(29);
    expect((await admin.get("/")).text).toContain("wird für Selin Kaya gehandelt");
    minutesLater(31);
    expect((await admin.get("/")).text).not.toContain("wird für Selin Kaya gehandelt");
    expect((await admin.get("/personen")).status).toBe(200);
    town.travel(new Date());
    await admin.post("/vertretung/beenden");
  });

  it("never lends an administrator, the machine's operator or oneself; nobody else may", async () => {
    for (const id of [await adminId(), await otherAdmin()]) expect((await start(admin, id)).status).toBe(409);
    const editor = await town.signIn("selin-kaya");
    expect((await start(editor, await adminId())).status).toBe(403);
    expect((await start(town.guest())).status).toBe(404);
  });
});

const adminId = async (): Promise<string> => String((await behind(town, `select p.id from session s join person p on p.id = s.person_id join person_role r on r.person_id = p.id where r.role = 'admin' and s.network_id = '${town.scope.networkId}' order by s.started_at desc limit 1`))[0]!["id"]);

/** Makes the coordinator's colleague an operator: that right is never lent either. */
async function otherAdmin(): Promise<string> {
  const id = await personOf("Katrin Sommerfeld");
  await behind(town, `insert into person_role (network_id, person_id, role, since) values ('${town.scope.networkId}', '${id}', 'operator', now()) on conflict do nothing`);
  return id;
}
