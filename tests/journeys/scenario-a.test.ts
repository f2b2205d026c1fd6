// SPDX-License-Identifier: EUPL-1.2
// FIELD.md 13.2, scenario A: 28 companies, 31 nonprofits, 3 corners, 73 agreements, 4 sealers, half of it in the last 20 minutes.
// The mass goes over HTTP; the board and one sealer's table stand in a browser. The timed load is bench/floor.ts.
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { addDays, momentAt } from "../../src/kernel/i18n.ts";
import { openBrowser } from "../support/browser.ts";
import { goPublic } from "../support/duties.ts";
import { openTown, type Town } from "../support/town.ts";
import type { Visitor } from "../support/visitor.ts";
import { Walker } from "../support/walker.ts";
import { Watch } from "../support/watch.ts";

const day = "2027-05-07";
const agreements = 73;
/** What a sealer needs to read one, in milliseconds: long enough that a queue forms. */
const reading = 700;
const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));
const early = Math.floor(agreements / 2);

/** Everything that happened, with what the steps need of it. */
interface Evening {
  readonly town: Town;
  readonly lead: Visitor;
  readonly edition: string;
  readonly floor: string;
  readonly companies: readonly string[];
  readonly nonprofits: readonly string[];
  readonly corners: readonly string[];
}

async function openNetwork(town: Town): Promise<Visitor> {
  const lead = town.guest();
  const fields = { name: "Wir in Ahrenmoor", key: "ahrenmoor", accent: "#14532d", personName: "Britta Hansen", email: "britta@ahrenmoor.example" };
  expect((await lead.submit("/einrichten?code=test-code", fields)).status).toBe(303);
  await goPublic(lead);
  const rows = [...named("Betrieb", 28, "Unternehmen"), ...named("Verein", 31, "Gemeinnützige Organisation")];
  const staged = await lead.submit("/organisationen/import", { text: ["Name;Bereich", ...rows].join("\n") });
  expect((await lead.submit(staged.location!, {})).status).toBe(303);
  return lead;
}

const named = (kind: string, count: number, sector: string): string[] => Array.from({ length: count }, (_, i) => `${kind} Nummer ${String(i + 1).padStart(2, "0")};${sector}`);

async function planMarket(lead: Visitor): Promise<string> {
  const fields = { title: "Marktplatz Ahrenmoor", day, opens: "17:15", closes: "18:45", venue: "Bürgerhaus", about: "Ein Abend ohne Geld." };
  const made = await lead.submit("/durchlaeufe/neu/marketplace", fields);
  const edition = /durchlaeufe\/([0-9a-f-]{36})/.exec(made.location!)![1]!;
  await movesOn(lead, edition, ["planning", "registration"]);
  expect((await lead.submit(`/durchlaeufe/${edition}/veroeffentlichen`, {})).status).toBe(303);
  return edition;
}

async function movesOn(lead: Visitor, edition: string, states: readonly string[]): Promise<void> {
  for (const to of states) expect((await lead.submit(`/durchlaeufe/${edition}/stand/${to}`, {})).status).toBe(303);
}

/** The ids of one kind of organisation, from the page where the coordinator enters them. */
async function idsOf(lead: Visitor, edition: string, kind: string): Promise<string[]> {
  const page = await lead.get(`/veranstaltungen/${edition}/anmelden`);
  return [...page.text.matchAll(new RegExp(`/anmelden/([0-9a-f-]{36})"[^>]*>[^<]*${kind} Nummer`, "g"))].map((match) => match[1]!);
}

async function signsUp(lead: Visitor, edition: string, ids: readonly string[], side: string): Promise<void> {
  for (const id of ids) expect((await lead.submit(`/veranstaltungen/${edition}/anmelden/${id}`, { side, people: "2", contactName: "Kim Beispiel", contactEmail: "kim@ahrenmoor.example" })).status).toBe(200);
}

async function letsIn(lead: Visitor, edition: string): Promise<void> {
  const page = await lead.get(`/durchlaeufe/${edition}/einlass`);
  const marks = [...new Set([...page.text.matchAll(/\/einlass\/([0-9a-f-]{36})"/g)].map((match) => match[1]!))];
  for (const id of marks) expect((await lead.post(`/durchlaeufe/${edition}/einlass/${id}`, { mark: "attended" })).status).toBe(303);
}

async function appoint({ town, lead, edition }: Pick<Evening, "town" | "lead" | "edition">, name: string, role: string): Promise<Visitor> {
  const email = `${name.toLowerCase()}@ahrenmoor.example`;
  expect((await lead.submit(`/durchlaeufe/${edition}/rollen`, { name, email, role })).status).toBe(303);
  return town.signIn(email);
}

async function prepare(town: Town): Promise<Evening> {
  town.travel(momentAt(day, "14:00"));
  const lead = await openNetwork(town);
  const edition = await planMarket(lead);
  const [companies, nonprofits] = [await idsOf(lead, edition, "Betrieb"), await idsOf(lead, edition, "Verein")];
  await signsUp(lead, edition, companies, "company");
  await signsUp(lead, edition, nonprofits, "nonprofit");
  await movesOn(lead, edition, ["closed", "doors"]);
  await letsIn(lead, edition);
  await movesOn(lead, edition, ["open"]);
  const form = await lead.get(`/durchlaeufe/${edition}/markt/neu`);
  const corners = [...form.text.matchAll(/name="topic" value="([^"]+)"/g)].map((match) => match[1]!);
  return { town, lead, edition, floor: `/durchlaeufe/${edition}/markt`, companies, nonprofits, corners };
}

/** One form from the table: every third is signed on the device, the rest comes from paper. */
async function takesDown(evening: Evening, helper: Visitor, i: number): Promise<void> {
  const { companies, nonprofits, corners, floor } = evening;
  const fields: Record<string, string> = {
    a_organisation: companies[i % companies.length]!, a_what: `Ein Tag Hilfe, Nummer ${i + 1}`, a_quantity: "8", a_unit: "hours", a_representative: "Ina Beispiel",
    b_organisation: nonprofits[i % nonprofits.length]!, b_what: "Ein Nachmittag für das Team", b_quantity: "3", b_unit: "hours", b_representative: "Olaf Muster",
    topic: corners[i % corners.length]!, firstContact: "b", firstContactBy: addDays(day, 14),
  };
  const saved = await helper.submit(`${floor}/neu`, i % 3 === 0 ? fields : { ...fields, paperSigned: "1" });
  expect(saved.status).toBe(303);
  if (i % 3 !== 0) return;
  const path = saved.location!.split("?")[0]!;
  const parties = [...(await helper.get(path)).text.matchAll(/name="parties" value="([^"]+)"/g)].map((match) => match[1]!);
  expect((await helper.submit(path, { parties, how: "device", toSealer: "1" })).status).toBe(303);
}

/** A sealer at a table until nothing waits and nothing more comes. Returns how many were sealed there. */
async function seals(evening: Evening, sealer: Visitor, over: () => boolean): Promise<number> {
  let count = 0;
  for (;;) {
    const last = over();
    const desk = await sealer.get(`${evening.floor}/notar`);
    const open = /action="([^"]+\/besiegeln)"[^]*?name="_version" value="([^"]+)"/.exec(desk.text);
    if (open) {
      await pause(reading);
      count += (await sealer.post(open[1]!, { _version: open[2]! })).status === 303 ? 1 : 0;
    } else if (desk.text.includes("Nächste öffnen")) await sealer.post(`${evening.floor}/notar/oeffnen`);
    else if (last) return count;
    else await pause(100);
  }
}

/** The fourth sealer has a screen and presses what it shows. */
async function sealsAtTheScreen(table: Walker, over: () => boolean): Promise<number> {
  let count = 0;
  for (;;) {
    const last = over();
    const text = await table.text();
    if (text.includes("Für Sie geöffnet bis")) {
      await table.press("Besiegeln");
      if (/Besiegelt\./.test(await table.text())) count += 1;
    } else if (text.includes("Nächste öffnen")) await table.press("Nächste öffnen");
    else if (text.includes("Das geht so nicht")) await table.follow("Zurück"); // somebody was faster
    else if (last) return count;
    else await table.open(table.path);
  }
}

describe("scenario A: an evening with 59 organisations", () => {
  let town: Town;
  let browser: Browser;
  let evening: Evening;
  const watch = new Watch();
  beforeAll(async () => {
    [town, browser] = await Promise.all([openTown({ empty: true }), openBrowser()]);
    evening = await prepare(town);
  });
  afterAll(() => Promise.all([town.close(), browser.close()]));

  /** A browser window with somebody's session. */
  async function window(visitor: Visitor, path: string): Promise<Walker> {
    const walker = await Walker.enter(browser, town.base, "script", watch);
    await walker.page.context().addCookies(visitor.cookie.split("; ").filter(Boolean).map((pair) => ({ name: pair.split("=")[0]!, value: pair.split("=")[1]!, url: town.base })));
    await walker.open(path);
    return walker;
  }

  it("has 28 companies, 31 nonprofits and three corners on the floor", () => {
    expect([evening.companies.length, evening.nonprofits.length, evening.corners.length]).toEqual([28, 31, 3]);
  });

  it("seals 73 agreements at four tables; the board knows the last one within two seconds", async () => {
    const sealers = await Promise.all([1, 2, 3, 4].map((i) => appoint(evening, `Notarin${i}`, "sealer")));
    const helpers = await Promise.all([1, 2].map((i) => appoint(evening, `Helfer${i}`, "helper")));
    const board = await window(town.guest(), `/veranstaltungen/${evening.edition}/tafel`);
    const table = await window(sealers[3]!, `${evening.floor}/notar`);
    let taken = 0;
    const over = () => taken === agreements;
    const typing = async (): Promise<void> => {
      for (let i = 0; i < agreements; i += 1) {
        town.travel(i < early ? momentAt(day, "17:40") : momentAt(day, "18:30"));
        await takesDown(evening, helpers[i % 2]!, i);
        if (i === early - 1) await emptied(evening);
        taken += 1;
      }
    };
    const [, ...counts] = await Promise.all([typing(), ...sealers.slice(0, 3).map((one) => seals(evening, one, over)), sealsAtTheScreen(table, over)]);
    expect(counts.reduce((sum, one) => sum + one, 0)).toBe(agreements);
    expect(Math.min(...counts)).toBeGreaterThan(0);
    await board.page.getByText(String(agreements), { exact: true }).first().waitFor({ timeout: 2000 });
  }, 90_000);

  it("says the number and reports 1.24 for each organisation", async () => {
    town.travel(momentAt(day, "18:46"));
    await movesOn(evening.lead, evening.edition, ["over"]);
    expect((await evening.lead.submit(`${evening.floor}/zaehlen/verkuenden`, { compared: "1" })).status).toBe(303);
    expect((await evening.lead.get(`${evening.floor}/zaehlen`)).text).toContain("73 Vereinbarungen, verkündet am");
    const table = (await evening.lead.get(`${evening.floor}/bericht/zahlen.csv`)).text;
    const figure = (label: string) => table.split(/\r?\n/).find((line) => line.includes(`,${label},`))?.split(",")[2];
    expect(["je Organisation", "je Unternehmen", "davon in den letzten 20 Minuten"].map(figure).map((value) => Number(value).toFixed(2))).toEqual(["1.24", "2.61", "37.00"]);
    expect((await evening.lead.get(`${evening.floor}/bericht`)).text).toContain("1,24");
  });

  it("met no fault of a page on the way", () => expect(watch.faults).toEqual([]));
});

/** Waits until the tables have nothing left of the first half. */
async function emptied({ lead, floor }: Evening): Promise<void> {
  while (!(await lead.get(`${floor}/notar`)).text.includes("Die Schlange ist leer.")) await pause(100);
}
