// SPDX-License-Identifier: EUPL-1.2
// A network gets a face of its own: a colour that can be read, a picture with words, a page, a booklet.
import sharp from "sharp";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { modes, type Walker } from "../support/walker.ts";
import { Story } from "./steps/story.ts";

const titles = {
  script: "a face of its own with script",
  noScript: "check 31: a face of its own without script, on a small phone",
  keyboard: "check 05: a face of its own by keyboard alone",
} as const;
const wanted = modes.filter((mode) => (process.env["JOURNEY_MODE"] ?? mode) === mode);
const photo = await sharp({ create: { width: 900, height: 600, channels: 3, background: "#4f7d5a" } }).withExif({ IFD0: { Make: "Kamera" } }).jpeg().toBuffer();

/** Signs in by the mailed link. */
async function comesIn(story: Story, name: string, email: string): Promise<Walker> {
  const walker = await story.person(name);
  await walker.open("/anmelden");
  await walker.write("E-Mail-Adresse", email);
  await walker.press("Link schicken");
  await walker.open(await story.linkIn(email, "platform.signIn"));
  await walker.press("Anmelden");
  return walker;
}

describe.each(wanted.map((mode) => [titles[mode], mode] as const))("%s", (_title, mode) => {
  let story: Story;
  let office: Walker;
  let broken = false;
  beforeAll(async () => { story = await Story.begin(mode, { empty: false }); }, 120_000);
  afterAll(() => story.end());
  beforeEach((context) => context.skip(broken, "an earlier chapter did not end well"));
  afterEach((context) => { broken ||= context.task.result?.state === "fail"; });

  it("sees what a colour becomes before it is saved, and is asked once when it is too pale", async () => {
    const walker = await comesIn(story, "Jonas Bertram", "jonas.bertram@walkenau.example");
    await walker.menu("Einstellungen");
    await walker.write("Satz darunter", "Was eine Stadt braucht, ist da.");
    await walker.colour("Farbe", "#ffd400");
    await walker.press("Vorschau");
    expect(await walker.text()).toContain("So sieht die Farbe aus");
    expect(await walker.valueOf("Satz darunter")).toBe("Was eine Stadt braucht, ist da.");
    await walker.colour("Farbe", "#ffe08a");
    await walker.press("Speichern");
    if (mode !== "keyboard") {
      expect(await walker.text()).toContain("#ffe08a ist auf Weiß zu blass zum Lesen");
      expect(await walker.text()).toContain("Dunkle Ansicht: Schrift auf der Farbe");
      await walker.press("Speichern");
    }
    expect(await walker.text()).toContain("Gespeichert.");
    await walker.follow("Eigene Adressen");
    expect(await walker.text()).toContain("Beim Anbieter der Adresse (DNS)");
  }, 120_000);

  it("takes in a picture with words and rights", async () => {
    office = await comesIn(story, "Katrin Sommerfeld", "katrin.sommerfeld@walkenau.example");
    await office.menu("Bilder");
    await office.follow("Bild hinzufügen");
    await office.hand("Bilddatei", "garten.jpg", photo, "image/jpeg");
    await office.write("Titel", "Garten am Färberhof");
    await office.write("Wer hat das Bild gemacht?", "Mara Holm");
    await office.pick("Warum darf es hier stehen?", "Selbst gemacht");
    await office.press("Speichern");
    expect(await office.text()).toContain("Bitte beschreiben Sie das Bild in einem Satz");
    expect(await office.valueOf("Titel")).toBe("Garten am Färberhof");
    await office.hand("Bilddatei", "garten.jpg", photo, "image/jpeg");
    await office.write("Was auf dem Bild zu sehen ist", "Eine grüne Wiese im Abendlicht.");
    await office.press("Speichern");
    expect(await office.text()).toContain("5. Garten am Färberhof");
  }, 120_000);

  it("writes a page, looks at it, and publishes it", async () => {
    await office.menu("Eigene Seiten");
    await office.follow("Seite schreiben");
    await office.write("Titel", "Unser Garten");
    await office.write("Text", "Im Garten wächst **Gemüse für alle**.\n\n## Mitmachen\n\n- mittwochs\n- samstags\n\n![Blick vom Tor](bild:5)");
    await office.pick("Wo steht der Verweis?", "Unten im Fuß der Website");
    await office.press("Vorschau");
    expect(await office.text()).toContain("Vorschau, noch nicht gespeichert: Deutsch");
    expect(await office.text()).toContain("Gemüse für alle");
    await office.press("Speichern");
    await office.press("Veröffentlichen");
    expect(await office.text()).toContain("Die Seite ist öffentlich.");
    const guest = await story.person("Gast");
    await guest.open("/");
    expect(await guest.page.getByRole("contentinfo").innerText()).toContain("Unser Garten");
    await guest.open("/seiten/unser-garten");
    expect(await guest.heading()).toBe("Unser Garten");
    expect(await guest.page.getByRole("img", { name: "Eine grüne Wiese im Abendlicht." }).count()).toBe(1);
  }, 120_000);

  it("edits the booklet, and everybody reads it on the screen and on paper", async () => {
    await office.menu("Broschüre");
    await office.write("Titel", "Was Walkenau gelingt");
    await office.choose("Bild auf dem Umschlag", "5. Garten am Färberhof");
    await office.untick("Wer mitmacht");
    await office.press("Vorschau");
    expect(await office.text()).toContain("Vorschau, noch nicht gespeichert");
    await office.press("Speichern");
    expect(await office.text()).toContain("Gespeichert.");
    const guest = await story.person("Gast");
    await guest.open("/");
    await guest.follow("Broschüre lesen");
    expect(await guest.text()).toContain("Was Walkenau gelingt");
    expect(await guest.text()).not.toContain("stehen in diesem Netzwerk mit ihrem Namen");
    const pdf = await guest.fetch("Als PDF herunterladen");
    expect([pdf.type, pdf.body.toString("latin1").includes("<pdfuaid:part>1</pdfuaid:part>")]).toEqual(["application/pdf", true]);
  }, 120_000);

  it("meets no fault of a page on the way", () => {
    expect(story.watch.faults).toEqual([]);
    expect(story.watch.pages.length).toBeGreaterThan(8);
  });
});
