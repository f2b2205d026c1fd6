// SPDX-License-Identifier: EUPL-1.2
import ICAL from "ical.js";
import { describe, expect, it } from "vitest";
import { calendarFile } from "./exports.ts";
import type { Edition } from "./rules.ts";

const at = new Date("2026-03-01T10:00:00Z");
const edition = (id: string, opensAt: Date, more: Partial<Edition> = {}): Edition => ({
  id, formatKey: "marketplace", title: "Marktplatz; Teil 1, \"gute Geschäfte\"\\", theme: null, day: opensAt.toISOString().slice(0, 10), opensAt, closesAt: new Date(opensAt.getTime() + 5_400_000), venue: "Shedhalle, Tor 2",
  about: `Zeile eins\nZeile zwei: ${"Größe für alle Straßen, ".repeat(12)}`, state: "registration", published: true, settings: {}, seats: {}, signUpUntil: null, signUpBy: "everybody", confirmByHand: false,
  copiedFrom: null, cancelledAt: null, cancelReason: "", version: 3, createdAt: at, changedAt: new Date("2026-04-02T08:15:30Z"), ...more,
});
const place = { name: "Walkenau", url: (id: string) => `https://walkenau.example/veranstaltungen/${id}`, host: "walkenau.example", now: new Date("2026-09-01T08:00:00Z") };
const read = (editions: readonly Edition[]) => new ICAL.Component(ICAL.parse(calendarFile(editions, place)) as never).getAllSubcomponents("vevent").map((event) => new ICAL.Event(event));

/** Every half hour of the two nights in which the clocks change, and one of every day of two years. */
function moments(): Date[] {
  const nights = ["2026-03-28T20:00:00Z", "2026-10-24T20:00:00Z", "2027-03-27T20:00:00Z"].flatMap((start) => Array.from({ length: 24 }, (_, i) => new Date(Date.parse(start) + i * 1_800_000)));
  return [...nights, ...Array.from({ length: 730 }, (_, i) => new Date(Date.parse("2026-01-01T17:00:00Z") + i * 86_400_000))];
}

describe("check 49: calendar files across daylight saving", () => {
  it("mean the same instant when another program reads them", () => {
    const wanted = moments();
    const found = read(wanted.map((moment, i) => edition(`e${i}`, moment)));
    expect(found).toHaveLength(802);
    found.forEach((event, i) => {
      expect(event.startDate.toJSDate().getTime()).toBe(wanted[i]!.getTime());
      expect(event.endDate.toJSDate().getTime()).toBe(wanted[i]!.getTime() + 5_400_000);
      expect(event.startDate.zone.tzid).toBe("UTC");
    });
  });

  it("keep their words, their address and their id through escaping and folding", () => {
    const [event] = read([edition("e1", at)]);
    const source = edition("e1", at);
    expect([event!.uid, event!.summary, event!.location, event!.description]).toEqual(["e1@walkenau.example", source.title, source.venue, source.about]);
    expect(event!.component.getFirstPropertyValue("url")).toBe("https://walkenau.example/veranstaltungen/e1");
    for (const line of calendarFile([source], place).split("\r\n")) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  });

  it("let a calendar follow: same id, higher sequence, last change, and a cancellation", () => {
    const [before] = read([edition("e1", at)]);
    const [after] = read([edition("e1", new Date("2026-03-29T15:00:00Z"), { version: 4, cancelledAt: at, cancelReason: "Sturmwarnung" })]);
    expect(after!.uid).toBe(before!.uid);
    expect(after!.sequence).toBeGreaterThan(before!.sequence);
    expect(before!.component.getFirstPropertyValue("status")).toBe("CONFIRMED");
    expect(after!.component.getFirstPropertyValue("status")).toBe("CANCELLED");
    expect(after!.description).toContain("Sturmwarnung");
    expect(String(before!.component.getFirstPropertyValue("last-modified"))).toBe("2026-04-02T08:15:30Z");
  });
});
