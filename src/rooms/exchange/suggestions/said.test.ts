// SPDX-License-Identifier: EUPL-1.2
// What people say of suggestions: kept, shown to the coordinator, taken back; it moves no other pair.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { organisations, people } from "../../../../demo/town/index.ts";
import { behind } from "../../../../tests/support/roles.ts";
import { openTown, type Town } from "../../../../tests/support/town.ts";
import type { Visitor } from "../../../../tests/support/visitor.ts";
import { dayOf } from "../../../kernel/i18n.ts";
import { listPublished } from "../queries.ts";
import { findListing } from "../store.ts";
import { cardOf, suggestionsFor, type Found } from "./queries.ts";

let town: Town;
let katrin: Visitor;
beforeAll(async () => {
  town = await openTown();
  katrin = await town.coordinator();
});
afterAll(() => town.close());

const today = (): string => dayOf(town.house.clock.now());
const openNeeds = () => town.house.store.read(town.scope, (reader) => listPublished(reader, town.scope, { direction: "need", today: today(), size: 100 }));
const entry = (id: string) => town.house.store.read(town.scope, async (reader) => (await findListing(reader, town.scope, id))!);
const suggested = (id: string): Promise<Found[]> =>
  town.house.store.read(town.scope, async (reader) => suggestionsFor(reader, town.scope, (await findListing(reader, town.scope, id))!, today()));
const ranking = (found: readonly Found[], without = ""): [string, number][] => found.filter((one) => one.listing.id !== without).map((one) => [one.listing.title, one.suggestion.score]);
const pair = (need: string, offer: string): string => `/anzeigen/${need}/vorschlag/${offer}`;

/** An open need nobody has spoken about, whose organisation has somebody who speaks for it. */
async function freshNeed(skip = 0): Promise<{ id: string; organisationName: string }> {
  const told = new Set((await behind(town, "select need_id from suggestion_feedback union select need_id from introduction")).map((row) => String(row["need_id"])));
  const withPeople = new Set(organisations.filter((one) => one.people.length > 0).map((one) => one.name));
  return (await openNeeds()).filter((row) => !told.has(row.id) && withPeople.has(row.organisationName))[skip]!;
}
const speaker = (organisation: string): Promise<Visitor> => town.signIn(people.find((one) => one.key === organisations.find(({ name }) => name === organisation)!.people[0]!.person)!.key);

describe("'does not fit'", () => {
  it("is asked for with a reason, keeps what was typed, and offers the way back at once", async () => {
    const need = await freshNeed();
    const [best] = await suggested(need.id);
    const path = `${pair(need.id, best!.listing.id)}/passt-nicht`;
    const empty = await katrin.submit(path, { note: "Zu weit weg." });
    expect([empty.status, empty.text.includes("Zu weit weg.")]).toEqual([422, true]);
    const said = await katrin.submit(path, { reason: "place", note: "Zu weit weg." });
    expect(said.location).toContain("meldung=exchange.rejected");
    const page = await katrin.follow(said);
    expect(page.text).toContain("Dieser Vorschlag kommt nicht wieder. Weiter unten können Sie das zurücknehmen.");
    expect(page.text).toContain("wird hier nicht mehr vorgeschlagen.");
    expect(page.text).toContain(`${pair(need.id, best!.listing.id)}/zuruecknehmen`);
    expect(page.text).toContain("Nicht mehr vorgeschlagen (1)");
    const list = await katrin.get("/boerse/rueckmeldungen");
    expect(list.text).toContain("Der Ort passt nicht: Zu weit weg.");
    expect(list.text).toContain("Katrin Sommerfeld");
  });

  it("leaves score and order of every other pair as they were, on both sides, and is taken back without a trace", async () => {
    const need = await freshNeed();
    const before = await suggested(need.id);
    const best = before[0]!;
    const elsewhere = await Promise.all((await openNeeds()).slice(0, 12).filter((row) => row.id !== need.id).map((row) => suggested(row.id)));
    const fromOffer = await suggested(best.listing.id);
    expect((await katrin.submit(`${pair(need.id, best.listing.id)}/passt-nicht`, { reason: "topic" })).status).toBe(303);
    const after = await suggested(need.id);
    expect(after.map((one) => one.listing.id)).not.toContain(best.listing.id);
    const shared = new Set(ranking(before, best.listing.id).map(([title]) => title));
    expect(ranking(after).filter(([title]) => shared.has(title))).toEqual(ranking(before, best.listing.id));
    expect(ranking(await suggested(best.listing.id)).filter(([title]) => fromOffer.some((one) => one.listing.title === title))).toEqual(ranking(fromOffer, need.id));
    const again = await Promise.all((await openNeeds()).slice(0, 12).filter((row) => row.id !== need.id).map((row) => suggested(row.id)));
    expect(again.map((found) => ranking(found))).toEqual(elsewhere.map((found) => ranking(found)));

    const confirm = await katrin.get(`${pair(need.id, best.listing.id)}/zuruecknehmen?von=boerse`);
    expect(confirm.text).toContain("Danach wird das Paar wieder vorgeschlagen, auf beiden Seiten.");
    const taken = await katrin.post(`${pair(need.id, best.listing.id)}/zuruecknehmen?von=boerse`);
    expect(taken.location).toContain("/boerse/rueckmeldungen");
    expect(ranking(await suggested(need.id))).toEqual(ranking(before));
    expect((await katrin.post(`${pair(need.id, best.listing.id)}/zuruecknehmen`)).status).toBe(409);
  });

  it("is taken back by the side that said it and by the coordinator, not by the other side", async () => {
    const need = await freshNeed();
    const withPeople = new Set(organisations.filter((one) => one.people.length > 0).map((one) => one.name));
    const other = (await suggested(need.id)).find((one) => withPeople.has(one.listing.organisationName))!;
    const [asking, giving] = [await speaker(need.organisationName), await speaker(other.listing.organisationName)];
    expect((await asking.submit(`${pair(need.id, other.listing.id)}/passt-nicht`, { reason: "known" })).status).toBe(303);
    const back = `${pair(other.listing.id, need.id)}/zuruecknehmen`;
    expect((await giving.get(`/anzeigen/${other.listing.id}`)).text).not.toContain(back);
    expect([403, 404]).toContain((await giving.post(back)).status);
    expect((await asking.post(`${pair(need.id, other.listing.id)}/zuruecknehmen`)).status).toBe(303);
  });
});

describe("'fits well'", () => {
  it("is one click, is kept, moves nothing, and waits until nobody says the contrary", async () => {
    const need = await freshNeed();
    const before = await suggested(need.id);
    const [first, second] = before;
    expect((await katrin.post(`${pair(need.id, second!.listing.id)}/passt-gut`)).status).toBe(303);
    const after = await suggested(need.id);
    expect(ranking(after)).toEqual(ranking(before));
    expect(after.map((one) => one.said?.verdict)).toEqual(before.map((one) => (one.listing.id === second!.listing.id ? "good" : undefined)));
    expect((await katrin.get(`/anzeigen/${need.id}`)).text).toContain("Vermerkt: Das passt gut.");
    await katrin.submit(`${pair(need.id, first!.listing.id)}/passt-nicht`, { reason: "time" });
    const refused = await katrin.post(`${pair(need.id, first!.listing.id)}/passt-gut`);
    expect([refused.status, refused.text.includes("Bitte nehmen Sie das zuerst zurück.")]).toEqual([409, true]);
  });
});

describe("what was said, for the coordinator", () => {
  it("is filtered, searched, sorted and taken away as a table", async () => {
    const titles = async (query: string): Promise<number> => (await katrin.get(`/boerse/rueckmeldungen?${query}`)).text.match(/zuruecknehmen\?von=boerse/g)?.length ?? 0;
    const [all] = await behind(town, "select count(*)::int as n, count(*) filter (where verdict = 'good')::int as good, count(*) filter (where reason = 'topic')::int as topic from suggestion_feedback");
    expect([await titles(""), await titles("vermerk=good"), await titles("grund=topic"), await titles("suche=komposterde"), await titles("suche=%25")]).toEqual([all!["n"], all!["good"], all!["topic"], 1, 0]);
    expect(await titles("reihenfolge=unfug&seite=-3&vermerk=x")).toBe(all!["n"]);
    const csv = await katrin.get("/boerse/rueckmeldungen.csv?vermerk=good");
    expect(csv.text.trim().split("\r\n")).toHaveLength(1 + Number(all!["good"]));
    expect((await katrin.get("/boerse/rueckmeldungen?suche=gibtesnicht")).text).toContain("Zu dieser Auswahl gibt es keinen Vermerk.");
    const neighbour = Object.keys(town.scopes).find((key) => key !== "walkenau")!;
    expect(await town.house.store.read(town.scopes[neighbour]!, async (reader) => (await import("../feedback/queries.ts")).feedbackOn(reader, town.scopes[neighbour]!, {}, { page: 1, size: 5 }))).toEqual({ rows: [], count: 0 });
  });

  it("asks as many questions for one page of many as for few", async () => {
    const asked = async (query: string): Promise<number> => {
      const before = town.house.store.questions();
      await katrin.get(`/boerse/rueckmeldungen?${query}`);
      return town.house.store.questions() - before;
    };
    expect(await asked("")).toBe(await asked("suche=komposterde"));
  });
});

describe("an entry that can happen in its quarter alone", () => {
  it("is asked for a quarter, says so, and what lies elsewhere fits but for that", async () => {
    const needs = await openNeeds();
    const found = await Promise.all(needs.map(async (row) => ({ row, elsewhere: row.quarterId ? (await suggested(row.id)).find((one) => one.suggestion.fits && one.listing.quarterId !== null && one.listing.quarterId !== row.quarterId) : undefined })));
    const { row, elsewhere } = found.find((one) => one.elsewhere !== undefined)!;
    const listing = await entry(row.id);
    const form = { category: listing.category, title: listing.title, what: listing.what, onlyInQuarter: "1" };
    const without = await katrin.submit(`/anzeigen/${row.id}/bearbeiten`, { ...form, quarterId: "" });
    expect([without.status, without.text.includes("Bitte wählen Sie das Quartier, in dem es möglich ist.")]).toEqual([422, true]);
    expect((await katrin.submit(`/anzeigen/${row.id}/bearbeiten`, { ...form, quarterId: row.quarterId! })).status).toBe(303);
    expect(cardOf(await entry(row.id), "de")).toMatchObject({ onlyInQuarter: true, quarterId: row.quarterId });
    expect((await town.guest().get(`/bedarfe/${row.id}`)).text).toContain("Nur in diesem Quartier möglich");
    const after = await suggested(row.id);
    expect(after.filter((one) => one.suggestion.fits && one.listing.quarterId !== null && one.listing.quarterId !== row.quarterId)).toEqual([]);
    const almost = after.filter((one) => !one.suggestion.fits);
    expect(almost.map((one) => one.suggestion.lacks.map(({ kind }) => kind)).flat()).toContain("outOfArea");
    expect(elsewhere).toBeDefined();
    const page = (await katrin.get(`/anzeigen/${row.id}`)).text;
    const fold = page.slice(page.indexOf(`Passt, aber ... (${almost.length})`));
    expect(fold.indexOf("Dagegen spricht:")).toBeGreaterThan(-1);
    expect(fold.indexOf("Dagegen spricht:")).toBeLessThan(fold.indexOf("Dafür spricht:"));
  });
});
