// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { publishing } from "../../../demo/town/index.ts";
import { openTown, type Town } from "../../../tests/support/town.ts";
import type { Seen } from "../../../tests/support/visitor.ts";

let town: Town;
beforeAll(async () => { town = await openTown(); });
afterAll(() => town.close());

const idIn = (seen: Seen): string => /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/.exec(seen.location ?? "")![0];
const text = (seen: Seen): string => seen.text.replace(/<[^>]+>/g, " ").replace(/\s+/g, " ");
const fresh = { titleDe: "Über unser Team", bodyDe: "Wir sind **vier**.\n\n![](bild:1)", menu: "footer" };

describe("own pages", () => {
  it("stand in the foot of every page once they are published", async () => {
    const home = await town.guest().get("/");
    for (const page of publishing.pages) expect([page.titleDe, home.text.includes(`>${page.titleDe}<`)]).toEqual([page.titleDe, page.menu !== "none"]);
    const seen = await town.guest().get("/seiten/so-arbeiten-wir");
    expect([seen.status, seen.text.includes("<h2>Drei Regeln</h2>"), seen.text.includes("href=\"/veranstaltungen\"")]).toEqual([200, true, true]);
    expect((await town.guest("/en").get("/seiten/so-arbeiten-wir")).text).toContain("How we work");
    expect(text(await town.guest("/en").get("/seiten/raeume-in-der-faerberei"))).toContain("exists in German only");
  });

  it("are written, looked at before saving, published, taken back and deleted", async () => {
    const office = await town.coordinator();
    const preview = await office.submit("/eigene-seiten/neu", { ...fresh, _preview: "1" });
    expect([preview.status, preview.text.includes("<strong>vier</strong>"), preview.text.includes("Wir sind **vier**."), preview.text.includes("/bilder/1/")]).toEqual([200, true, true, true]);
    expect((await office.get("/eigene-seiten")).text).not.toContain("ueber-unser-team");
    const id = idIn(await office.submit("/eigene-seiten/neu", fresh));
    const guest = town.guest();
    expect([(await guest.get("/seiten/ueber-unser-team")).status, (await office.get("/seiten/ueber-unser-team")).status]).toEqual([404, 200]);
    expect((await office.submit(`/eigene-seiten/${id}/veroeffentlichen`, {})).status).toBe(303);
    await office.post(`/eigene-seiten/${id}/veroeffentlichen`);
    expect([(await guest.get("/seiten/ueber-unser-team")).status, (await guest.get("/")).text.includes("Über unser Team")]).toEqual([200, true]);
    await office.post(`/eigene-seiten/${id}/zuruecknehmen`);
    expect([(await guest.get("/seiten/ueber-unser-team")).status, (await guest.get("/")).text.includes("Über unser Team")]).toEqual([404, false]);
    expect((await office.submit(`/eigene-seiten/${id}/loeschen`, {})).location).toContain("articleDeleted");
    expect((await office.get(`/eigene-seiten/${id}`)).status).toBe(404);
  });

  it("meet the conflict page after a preview too", async () => {
    const [one, two] = [await town.coordinator(), await town.admin()];
    const id = idIn(await one.submit("/eigene-seiten/neu", { ...fresh, titleDe: "Zwei zugleich" }));
    const preview = await one.submit(`/eigene-seiten/${id}`, { ...fresh, titleDe: "Zwei zugleich", _preview: "1" });
    const hidden = Object.fromEntries([...preview.text.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g)].map((m) => [m[1]!, m[2]!]));
    await two.submit(`/eigene-seiten/${id}`, { ...fresh, titleDe: "Die andere war schneller" });
    expect((await one.post(`/eigene-seiten/${id}`, { ...hidden, ...fresh, titleDe: "Zu spät" })).status).toBe(409);
    await one.submit(`/eigene-seiten/${id}/loeschen`, {});
  });

  it.each([
    ["an address twice", { ...fresh, slug: "so-arbeiten-wir" }, "schon die Adresse einer anderen Seite"],
    ["half English", { ...fresh, titleEn: "About us" }, "Titel und Text, oder keines"],
    ["a picture that is not there", { ...fresh, bodyDe: "![](bild:77)" }, "Bild 77 gibt es"],
    ["no text", { ...fresh, bodyDe: "" }, "Bitte füllen Sie dieses Feld aus"],
  ])("refuse %s with a sentence, and keep what was typed", async (_, typed, sentence) => {
    const seen = await (await town.coordinator()).submit("/eigene-seiten/neu", typed);
    expect([seen.status, seen.text.includes(sentence), seen.text.includes(typed.titleDe)]).toEqual([422, true, true]);
  });

  it("belong to their network alone", async () => {
    expect((await town.guest("/n/steinlohe").get("/")).text).toContain("Jeden ersten Samstag");
    expect((await town.guest("/n/steinlohe").get("/seiten/so-arbeiten-wir")).status).toBe(404);
  });
});

describe("pictures", () => {
  it("are seen by guests once they stand on something published", async () => {
    const guest = town.guest();
    for (const number of [1, 2, 3]) expect((await guest.get(`/bilder/${number}/gross.jpg`)).status).toBe(200);
    expect([(await guest.get("/bilder/4/gross.jpg")).status, (await (await town.coordinator()).get("/bilder/4/gross.jpg")).status]).toEqual([404, 200]);
    const seen = await guest.get("/bilder/1/klein.webp");
    expect([seen.headers.get("content-type"), seen.headers.get("x-content-type-options"), seen.headers.get("cache-control"), seen.headers.get("content-disposition")])
      .toEqual(["image/webp", "nosniff", "public, max-age=31536000, immutable", expect.stringContaining("bild-1-klein.webp")]);
  });

  it("stay while they are shown somewhere, and go when they are not", async () => {
    const office = await town.coordinator();
    const used = await office.submit("/bilder/1/loeschen", {});
    expect([used.status, text(used).includes("Stelle")]).toEqual([409, true]);
    expect((await office.submit("/bilder/4/loeschen", {})).status).toBe(303);
    expect((await office.get("/bilder/4/gross.jpg")).status).toBe(404);
  });

  it("get other words, and show where they stand", async () => {
    const office = await town.coordinator();
    expect((await office.submit("/bilder/2/bearbeiten", { altDe: "Acht Stühle um einen Tisch." })).status).toBe(422);
    const changed = await office.submit("/bilder/2/bearbeiten", { title: "An einem Tisch", altDe: "Acht Stühle um einen Tisch.", altEn: "", maker: "Stadtzeichnerei Walkenau", licence: "own" });
    expect(changed.status).toBe(303);
    expect((await town.guest().get("/seiten/so-arbeiten-wir")).text).toContain("alt=\"Acht Stühle um einen Tisch.\"");
    expect(text(await office.get("/bilder?zeigen=benutzt"))).toContain("So arbeiten wir");
  });
});

describe("the brochure", () => {
  it("tells the same in public as on paper, and nobody's address", async () => {
    const seen = await town.guest().get("/broschuere");
    expect(seen.status).toBe(200);
    for (const words of ["Was eine Stadt zusammen kann", "Vorwort", "Gehaltene Zusagen", "Der Marktplatz in Zahlen", "Tipps zum Nachmachen", "Kontakt"]) expect([words, seen.text.includes(words)]).toEqual([words, true]);
    expect((await town.guest().get("/")).text).toContain("href=\"/broschuere\"");
  });

  it("holds the stories that the office chose, and disappears when it is taken back", async () => {
    const office = await town.coordinator();
    const form = await office.get("/broschuere/bearbeiten");
    const stories = [...form.text.matchAll(/name="stories" value="([^"]+)"/g)].map((m) => m[1]!);
    expect(stories.length).toBeGreaterThan(3);
    const kept = { titleDe: "Neu", day: "2026-11-01", chapters: ["commitments.kept"], stories: [stories[3]!] };
    expect((await office.submit("/broschuere/bearbeiten", { ...kept, chapters: [] })).text).toContain("mindestens ein Kapitel");
    expect((await office.submit("/broschuere/bearbeiten", kept)).status).toBe(303);
    const seen = await town.guest().get("/broschuere");
    expect((seen.text.match(/gw-handshake__title/g) ?? []).length).toBe(1);
    expect(seen.text).not.toContain("Der Marktplatz in Zahlen");
    await office.post("/broschuere/zuruecknehmen");
    expect([(await town.guest().get("/broschuere")).status, (await town.guest().get("/broschuere.pdf")).status, (await town.guest().get("/")).text.includes("href=\"/broschuere\"")]).toEqual([404, 404, false]);
  });
});
