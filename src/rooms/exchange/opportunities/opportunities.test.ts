// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { organisations } from "../../../../demo/town/index.ts";
import { done } from "../../../../tests/support/roles.ts";
import { openTown, type Town } from "../../../../tests/support/town.ts";
import { dayOf } from "../../../kernel/i18n.ts";
import { createOrganisation, findOrganisation } from "../../actors/index.ts";
import { closeListing } from "../commands.ts";
import { listPublished, listWork } from "../queries.ts";
import { opportunitiesFor, type Opportunities, type Look } from "./queries.ts";

let town: Town;
beforeAll(async () => { town = await openTown(); });
afterAll(() => town.close());

const look = (more: Partial<Look> = {}): Look => ({ today: dayOf(town.house.clock.now()), locale: "de", ...more });
const chances = (id: string, more: Partial<Look> = {}): Promise<Opportunities> =>
  town.house.store.read(town.scope, async (reader) => opportunitiesFor(reader, town.scope, (await findOrganisation(reader, town.scope, id))!, look(more)));
const enter = async (name: string, about: string): Promise<string> => (await done(town, createOrganisation, {}, { name, sector: "civic", size: "small", about })).object.id;

describe("what fits an organisation", () => {
  it("follows from what it says about itself", async () => {
    const id = await enter("Zeltverleih Testhof", "Wir verleihen Zelte, Pavillons und Festgarnituren für Hoffeste, Straßenfeste und Vereinsfeiern und bauen sie auf Wunsch auch auf.");
    const { needs, known } = await chances(id);
    expect(known).toEqual({ profile: true, listings: 0 });
    expect(needs[0]).toMatchObject({ listing: { direction: "need" }, because: { kind: "profile" } });
    expect(needs.slice(0, 2).map((one) => one.listing.title)).toContain("Drei Zelte für das Hoffest leihen");
    expect(needs[0]!.suggestion.reasons.length).toBeGreaterThan(0);
    const page = await (await town.coordinator()).get(`/organisationen/${id}/chancen`);
    expect(page.text).toContain("Chancen für Zeltverleih Testhof");
    expect(page.text).toContain("Wegen der Beschreibung der Organisation");
    expect(page.text).toContain("Dafür spricht:");
  });

  it("follows from its own entries, past ones too, and never shows its own", async () => {
    const rows = await town.house.store.read(town.scope, (reader) => listPublished(reader, town.scope, { direction: "need", today: look().today, search: "Hoffest", size: 5 }));
    const row = rows.find((one) => one.title.startsWith("Drei Zelte"))!;
    const before = (await chances(row.organisationId)).offers;
    const zelte = before.find((one) => one.listing.title.startsWith("Vier Zelte"))!;
    expect(zelte.because).toMatchObject({ kind: "listing", id: row.id });
    await done(town, closeListing, { listing: row.id }, { reason: "dropped" });
    const after = await chances(row.organisationId);
    expect(after.offers.map((one) => one.listing.title)).toContain(zelte.listing.title);
    expect([...after.needs, ...after.offers].filter((one) => one.listing.organisationId === row.organisationId)).toEqual([]);
    const own = await town.house.store.read(town.scope, (reader) => listWork(reader, town.scope, { organisationId: row.organisationId }, {}));
    expect(own.find((one) => one.id === row.id)!.state).toBe("closed");
  });

  it("is not there as long as nothing is known of it: the page says what to do", async () => {
    const id = await enter("Verein ohne Worte", "");
    expect(await chances(id)).toEqual({ needs: [], offers: [], known: { profile: false, listings: 0 } });
    const page = await (await town.coordinator()).get(`/organisationen/${id}/chancen`);
    expect(page.text).toContain("Noch ist nicht bekannt, was die Organisation tut.");
    expect(page.text).toContain(`/organisationen/${id}/bearbeiten`);
    const quiet = await enter("Verein der Klingonen", "Qapla nuqneH batlh Daqawlu taH tlhIngan maH Heghlu meH QaQ jajvam bIjatlh e yImev yItlhutlh");
    expect((await (await town.coordinator()).get(`/organisationen/${quiet}/chancen`)).status).toBe(200);
  });

  it("is seen by those who speak for it and by the coordinator, with as many questions for much as for little", async () => {
    const key = organisations.find((one) => one.people.some((speaker) => speaker.person === "selin-kaya"))!;
    const selin = await town.signIn("selin-kaya");
    const mine = await selin.get("/meine-anzeigen/chancen");
    expect([mine.status, mine.text.includes(`Chancen für ${key.name}`)]).toEqual([200, true]);
    const foreign = await enter("Fremder Verein mit Chancen", "");
    expect([403, 404]).toContain((await selin.get(`/organisationen/${foreign}/chancen`)).status);
    expect((await town.guest().get(`/organisationen/${foreign}/chancen`)).status).toBe(404);
    expect((await town.guest().get(`/organisationen/${foreign}`)).text).not.toContain("/chancen");
    expect((await (await town.coordinator()).get(`/organisationen/${foreign}`)).text).toContain(`/organisationen/${foreign}/chancen`);
    const before = town.house.store.questions();
    await chances(foreign);
    expect(town.house.store.questions() - before).toBeLessThanOrEqual(12);
  });
});
