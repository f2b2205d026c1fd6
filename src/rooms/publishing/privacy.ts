// SPDX-License-Identifier: EUPL-1.2
import type { PersonalData } from "../../kernel/room.ts";

/** Personal data of what is published: who made a picture, who speaks in the foreword. Both stand in public on purpose. */
export const privacy: readonly PersonalData[] = [
  {
    table: "picture", columns: ["maker", "origin"], afterwards: "blank", blank: { maker: "'–'", origin: "''" }, months: 120, basis: "consent",
    whose: { de: "Menschen, die Bilder gemacht haben oder darauf zu erkennen sind", en: "People who made pictures or can be recognised on them" },
    recipients: { de: "Alle, die diese Website lesen", en: "Everybody who reads this website" },
    purpose: { de: "Bilder zeigen und nennen, wer sie gemacht hat", en: "Showing pictures and naming who made them" },
    since: { de: "seit der Aufnahme in die Liste", en: "since it came into the list" }, sinceColumn: "t.created_at",
  },
  {
    table: "brochure", columns: ["foreword_by"], afterwards: "blank", months: 120, basis: "consent",
    whose: { de: "Menschen, die ein Vorwort geschrieben haben", en: "People who wrote a foreword" },
    recipients: { de: "Alle, die die Broschüre lesen", en: "Everybody who reads the brochure" },
    purpose: { de: "Nennen, wer in der Broschüre spricht", en: "Naming who speaks in the brochure" },
    since: { de: "seit dem Datum der Broschüre", en: "since the date of the brochure" }, sinceColumn: "t.day::timestamptz",
  },
];
