// SPDX-License-Identifier: EUPL-1.2
import { strFromU8, unzipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { enterPerson } from "../../src/rooms/actors/mandates/commands.ts";
import { plant } from "../support/plants.ts";
import { behind, done } from "../support/roles.ts";
import { nameEverywhere, type Planted, type Somebody } from "../support/rows.ts";
import { openTown, type Town } from "../support/town.ts";
import type { Visitor } from "../support/visitor.ts";

let town: Town, own: Visitor, coordinator: Visitor;
let planted: Planted[];
let files: Record<string, Uint8Array>;
const somebody = { name: "Wilhelmine Auffindbar", email: "wilhelmine.auffindbar@example.org" };

beforeAll(async () => {
  town = await openTown();
  await plant(town);
  const saved = await done(town, enterPerson, {}, { ...somebody, locale: "de" });
  const person: Somebody = { id: saved.object.id, ...somebody };
  planted = await nameEverywhere(town, person, ["person", "person_role", "session", "data_copy"]);
  own = await town.signIn(somebody.email);
  coordinator = await town.coordinator();
});
afterAll(() => town?.close());

/** Presses the button that opens the copy; a file comes as bytes. */
async function open(visitor: Visitor, prefix = ""): Promise<{ status: number; type: string; bytes: Uint8Array }> {
  const response = await fetch(`${town.base}${prefix}/meine-daten/kopie`, { method: "POST", redirect: "manual", body: new URLSearchParams({ _form: crypto.randomUUID() }), headers: { origin: town.base, ...(visitor.cookie ? { cookie: visitor.cookie } : {}) } });
  return { status: response.status, type: response.headers.get("content-type") ?? "", bytes: new Uint8Array(await response.arrayBuffer()) };
}

describe("check 25: data export contains every row that names the person, opens only in the owner's session, once", () => {
  it("plants many tables, from the schema", () => expect(planted.length).toBeGreaterThan(25));

  it("is asked for with a button and announced by mail", async () => {
    expect((await own.post("/meine-daten/kopie-anfordern")).location).toContain("/meine-daten");
    expect((await own.post("/meine-daten/kopie-anfordern")).status).toBe(409);
    await town.work();
    expect(await behind(town, `select 1 from outbox where payload->>'kind' = 'rights.copyReady' and payload->>'to' = '${somebody.email}'`)).toHaveLength(1);
    expect((await own.get("/meine-daten")).text).toContain("liegt bereit");
  });

  it("opens for nobody else: not for the office, not for a guest, not at another network", async () => {
    expect((await open(coordinator)).type).toMatch(/html/);
    expect((await open(coordinator)).status).toBe(409);
    expect((await open(town.guest())).status).toBe(404);
    expect((await open(own, "/n/steinlohe")).status).toBe(404);
    expect((await own.get("/n/steinlohe/meine-daten")).status).toBe(404);
  });

  it("opens by the button alone; looking at the page uses nothing up", async () => {
    for (let look = 0; look < 3; look++) expect((await own.get("/meine-daten/kopie")).text).toContain("Jetzt herunterladen");
    const answer = await open(own);
    expect([answer.status, answer.type]).toEqual([200, "application/zip"]);
    files = unzipSync(answer.bytes);
  });

  it("holds every row", () => {
    const missing = planted.filter(({ table, key }) => {
      const file = files[`daten/${table}.json`];
      const rows = file ? (JSON.parse(strFromU8(file)) as Record<string, unknown>[]) : [];
      return !rows.some((row) => Object.entries(key).every(([name, value]) => !(name in row) || new Date(String(value)).getTime() === new Date(String(row[name])).getTime() || String(row[name]) === String(value)));
    });
    expect(missing).toEqual([]);
  });

  it("can be read: what for, on what ground, how long, in the person's language", () => {
    const page = strFromU8(files["uebersicht.html"]!);
    expect(page).toContain("Anmelden und im Namen von Organisationen handeln");
    expect(page).toContain("Art. 6 Abs. 1 Buchst. b DSGVO");
    expect(page).toContain("24 Monate, seit dem Ende der letzten Rolle");
    expect(page).not.toMatch(/<script|<img|<link|src=/);
  });

  it("covers secrets and other people's addresses", async () => {
    const all = Object.values(files).map((file) => strFromU8(file)).join("\n");
    const others = (await behind(town, `select email from person where email <> '${somebody.email}' and email <> ''`)).map((row) => String(row["email"]));
    expect(others.filter((email) => all.includes(email))).toEqual([]);
    const hashes = (await behind(town, "select secret_hash as hash from session union select secret_hash from sign_in_link")).map((row) => String(row["hash"]));
    expect(hashes.filter((hash) => all.includes(hash))).toEqual([]);
  });

  it("does not open a second time, and stands nowhere any more", async () => {
    const again = await open(own);
    expect([again.status, again.type.includes("html")]).toEqual([409, true]);
    expect(await behind(town, "select 1 from data_copy where bytes is not null")).toEqual([]);
  });

  it("is gone after seven days if nobody opened it", async () => {
    await own.post("/meine-daten/kopie-anfordern");
    await town.work();
    await behind(town, "update data_copy set expires_at = now() - interval '1 minute'");
    expect((await open(own)).status).toBe(409);
    expect((await own.get("/meine-daten")).text).toContain("nicht geöffnet");
  });

  it("asks for a fresh confirmation when the session is older than ten minutes", async () => {
    town.travel(new Date(Date.now() + 20 * 60_000));
    const asked = await own.post("/meine-daten/kopie-anfordern");
    expect(asked.location).toContain("/bestaetigen");
    town.travel(new Date());
  });
});
